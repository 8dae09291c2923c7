import { setFlagsFromString } from "node:v8";
import { Failure } from "../../failure.ts";
import { exportLock, formats } from "../../lock/export/index.ts";
import { parseLock } from "../../lock/read.ts";
import type { Lock } from "../../lock/schema.ts";
import { formatLock } from "../../lock/write.ts";
import { freeze as freezeImage } from "../../roundtrip/freeze.ts";
import { readNamed, writeWhole } from "../../store/files.ts";
import { imageKey } from "../image-key.ts";
import { absolute } from "../request.ts";

async function put(text: string, output: string | undefined): Promise<void> {
  if (output) await writeWhole(absolute(output), text);
  else process.stdout.write(text);
}

export async function freeze(
  image: string,
  flags: { output?: string; contents: boolean; pemPath?: string },
): Promise<void> {
  // An image's entries all stay: a larger space for what soon goes costs 100 MB and saves no time (bench/README.md).
  setFlagsFromString("--semi-space-growth-factor=1");
  const lock = await freezeImage(absolute(image), flags.contents, await imageKey(flags.pemPath));
  await put(formatLock(lock), flags.output);
  refuseErrors(lock, absolute(image));
}

/**
 * What could be read has been written; that it is not all must not look like success.
 * @throws Failure "cannot-judge" naming each ecosystem that could not be read whole, and where
 */
function refuseErrors(lock: Lock, subject: string): void {
  const errors = Object.entries(lock.ecosystems).flatMap(([id, found]) =>
    found.status === "error" ? [`${id}: ${found.path}: ${found.message}`] : [],
  );
  if (errors.length === 0) return;
  throw new Failure("cannot-judge", `Not everything that is installed in ${subject} could be read`, {
    why: errors.join("\n"),
    remedy:
      "Repair or remove these files in the image; until then packages may be missing from what was written.",
  });
}

export async function exportPackages(
  subject: string,
  flags: { format: string; output?: string; prefix?: string; pemPath?: string },
): Promise<void> {
  if (!formats.some(({ name }) => name === flags.format)) {
    throw new Failure("usage", `${JSON.stringify(flags.format)} is no format`, {
      remedy: formats.map(({ name, about }) => `--format ${name}: ${about}`).join("\n"),
    });
  }
  const options = { ...(flags.prefix ? { prefix: flags.prefix } : {}), ...snapshotOf(flags.format) };
  const lock = await lockOf(absolute(subject), flags.pemPath);
  await put(await exportLock(lock, flags.format, options), flags.output);
  refuseErrors(lock, absolute(subject));
}

/** A lock file as it stands, or the lock of an image. */
async function lockOf(path: string, pemPath: string | undefined): Promise<Lock> {
  if (path.endsWith(".lock")) return parseLock((await readNamed(path, "lock")).toString("utf8"), path);
  return freezeImage(path, true, await imageKey(pemPath));
}

/** GitHub's dependency snapshot needs to know the commit and job it is of; a workflow's own environment says so. */
function snapshotOf(format: string) {
  const { GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_JOB: correlator, GITHUB_RUN_ID: id } = process.env;
  if (format !== "github-snapshot" || !sha || !ref) return {};
  return { snapshot: { sha, ref, job: { correlator: correlator ?? "stx-container", id: id ?? "0" } } };
}
