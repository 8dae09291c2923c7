import { Failure } from "../../failure.ts";
import { exportLock, type Format, formatNamed, formats } from "../../lock/export/index.ts";
import type { Lock } from "../../lock/schema.ts";
import { formatLock } from "../../lock/write.ts";
import { packageCounts } from "../../report/verification.ts";
import { writeOutput } from "../output.ts";
import { absolute } from "../request.ts";
import { freezeNamed, readLock, subjectPath } from "../subject.ts";

export async function freeze(
  image: string,
  flags: { output?: string; contents: boolean; pemPath?: string },
): Promise<void> {
  const lock = await freezeNamed(absolute(image), flags.contents, flags.pemPath);
  await writeOutput(formatLock(lock), flags.output);
  if (flags.output && flags.output !== "-")
    process.stderr.write(`Wrote ${flags.output}: ${packageCounts(lock) || "no packages"}.\n`);
  refuseErrors(lock, image);
}

/**
 * What could be read has been written; that it is not all must not look like success.
 * @param asked the ecosystems that what was written is about; default all
 * @throws Failure "inconclusive" naming each ecosystem that could not be read whole, and where
 */
function refuseErrors(lock: Lock, subject: string, asked?: readonly string[]): void {
  const errors = Object.entries(lock.ecosystems).flatMap(([id, found]) =>
    found.status === "error" && (asked?.includes(id) ?? true)
      ? [`${id}: ${found.path}: ${found.message}`]
      : [],
  );
  const unasked = (asked ?? []).filter((id) => lock.ecosystems[id] === undefined);
  errors.push(...unasked.map((id) => `${id}: was not looked for`));
  if (errors.length === 0) return;
  throw new Failure("inconclusive", `Not everything that is installed in ${subject} could be read`, {
    why: errors.join("\n"),
    remedy:
      unasked.length > 0
        ? "Freeze the image again, whole; until then packages may be missing from what was written."
        : "Repair or remove these files in the image; until then packages may be missing from what was written.",
  });
}

export async function exportPackages(
  subject: string,
  flags: { format: string; output?: string; prefix?: string; pemPath?: string },
): Promise<void> {
  const format = formatNamed(flags.format);
  if (flags.prefix !== undefined && !format.prefix) {
    throw new Failure("usage", `${format.name} does not hold one environment`, {
      remedy: `leave out --prefix, or choose one of ${formats.flatMap(({ name, prefix }) => (prefix ? [name] : [])).join(", ")}`,
    });
  }
  const lock = await readLock(subjectPath(subject), flags.pemPath);
  const text = await exportLock(lock, format.name, {
    ...(flags.prefix ? { prefix: flags.prefix.replace(/(?<=.)\/+$/, "") } : {}),
    ...snapshotOf(lock),
  });
  await writeOutput(text, flags.output);
  sayEmpty(lock, format);
  refuseErrors(lock, subject, format.ecosystems);
}

/** A file without packages is right where there are none, but seldom what somebody wanted. */
function sayEmpty(lock: Lock, { name, ecosystems }: Format): void {
  if (!ecosystems?.every((id) => lock.ecosystems[id]?.status === "absent")) return;
  process.stderr.write(
    `Note: no ${ecosystems.join(", ")} in this image: the ${name} file holds no package.\n`,
  );
}

/** GitHub's dependency snapshot needs to know the commit and job it is of; a workflow's own environment says so. */
function snapshotOf({ name }: Lock) {
  const { GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_RUN_ID: id } = process.env;
  if (!sha || !ref) return {};
  const { GITHUB_WORKFLOW: workflow, GITHUB_JOB: job } = process.env;
  // GitHub keeps the newest snapshot of each correlator alone: two images of one job must not share one.
  const correlator = [workflow, job, name].filter(Boolean).join("_");
  return { snapshot: { sha, ref, job: { correlator, id: id ?? "0" } } };
}
