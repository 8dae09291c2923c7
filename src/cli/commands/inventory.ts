import { Failure } from "../../failure.ts";
import { snapshotContext } from "../../github/context.ts";
import { exportLock, type Format, formatNamed, formats } from "../../lock/export/index.ts";
import type { Lock } from "../../lock/schema.ts";
import { formatLock } from "../../lock/write.ts";
import { packageCounts } from "../../report/verification.ts";
import { absolute } from "../absolute.ts";
import { writeOutput } from "../output.ts";
import { freezePath, imageGiven, lockGiven, withWord } from "../subject.ts";

export async function freeze(
  image: string,
  flags: { store: string; output?: string; contents: boolean; pemPath?: string },
): Promise<void> {
  const store = absolute(flags.store);
  const lock = await withWord(image, store, async (given) =>
    freezePath(await imageGiven(given, store), flags.contents, flags.pemPath),
  );
  await writeOutput(formatLock(lock), flags.output);
  if (flags.output && flags.output !== "-")
    process.stderr.write(`Wrote ${flags.output}: ${packageCounts(lock) || "no packages"}.\n`);
  assertComplete(lock, image);
}

/**
 * Fails if the output is incomplete, because an ecosystem could not be read or was not read.
 * @param wanted the ecosystems of the output; default: all
 * @throws Failure "inconclusive" that names each of them
 */
function assertComplete(lock: Lock, subject: string, wanted?: readonly string[]): void {
  const errors = Object.entries(lock.ecosystems).flatMap(([id, found]) =>
    found.status === "error" && (wanted?.includes(id) ?? true)
      ? [`${id}: ${found.path}: ${found.message}`]
      : [],
  );
  const notRead = (wanted ?? []).filter((id) => lock.ecosystems[id] === undefined);
  errors.push(...notRead.map((id) => `${id}: not in the lock`));
  if (errors.length === 0) return;
  throw new Failure("inconclusive", `the list of packages in ${subject} is incomplete`, {
    code: "collector-failed",
    why: errors.join("\n"),
    remedy:
      notRead.length > 0
        ? "freeze the image again without --no-contents; the written file lacks these packages"
        : "repair or remove these files in the image; the written file may lack packages",
  });
}

export async function exportPackages(
  subject: string,
  flags: { store: string; format: string; output?: string; prefix?: string; pemPath?: string },
): Promise<void> {
  const format = formatNamed(flags.format);
  if (flags.prefix !== undefined && !format.prefix) {
    throw new Failure("usage", `--prefix cannot be used with the format ${format.name}`, {
      code: "wrong-use",
      why: "this format does not describe one environment",
      remedy: `leave out --prefix, or use one of ${formats.flatMap(({ name, prefix }) => (prefix ? [name] : [])).join(", ")}`,
    });
  }
  const store = absolute(flags.store);
  const lock = await withWord(subject, store, (given) => lockGiven(given, store, flags.pemPath));
  const text = await exportLock(lock, format.name, {
    ...(flags.prefix ? { prefix: flags.prefix.replace(/(?<=.)\/+$/, "") } : {}),
    ...snapshotOf(lock),
  });
  await writeOutput(text, flags.output);
  noteEmpty(lock, format);
  assertComplete(lock, subject, format.ecosystems);
}

/** Prints a note for a file without packages, which is valid but rarely intended. */
function noteEmpty(lock: Lock, { name, ecosystems }: Format): void {
  if (!ecosystems?.every((id) => lock.ecosystems[id]?.status === "absent")) return;
  process.stderr.write(
    `Note: there is no ${ecosystems.join(" or ")} package in this image, so the ${name} file is empty.\n`,
  );
}

/** The commit and job for GitHub's dependency snapshot, if this runs in a workflow. */
function snapshotOf({ name }: Lock) {
  const snapshot = snapshotContext(process.env, name);
  return snapshot ? { snapshot } : {};
}
