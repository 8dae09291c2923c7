import { lstat, readdir, readlink, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { Failure } from "../../failure.ts";
import { readBoundedIfThere } from "../../files/bounded.ts";
import { appendLineInside, removeFileInside, replaceSymlinkInside } from "../../files/inside.ts";
import { run, scrubbedEnvironment } from "../../process/run.ts";
import { parseHistory, publishedBefore } from "../../store/history.ts";
import { openExistingStore } from "../../store/open.ts";

/** An image `scitex-v<version>.sif` that lies flat in a folder, as scitex-container kept them. */
export interface FlatVersion {
  version: string;
  path: string;
  /** Bytes. */
  size: number;
  /** Of the last change, ISO 8601 in UTC. */
  date: string;
  active: boolean;
}

const versionIn = (file: string) => /^scitex-v([A-Za-z0-9][A-Za-z0-9._+-]*)\.sif$/.exec(file)?.[1];
const link = (folder: string) => join(folder, "current.sif");
/** What was active one after the other; the times of files do not tell: copying changes them. */
const historyIn = (folder: string) => join(folder, "current.history.jsonl");
const longest = 16 * 1024 ** 2;

/** The images of a folder, newest first; [] for a folder that does not exist. */
export async function flatVersions(folder: string): Promise<FlatVersion[]> {
  const active = await activeVersion(folder);
  const files = await readdir(folder).catch((): string[] => []);
  const found: FlatVersion[] = [];
  for (const file of files) {
    const version = versionIn(file);
    const path = join(folder, file);
    // A link counts, too: in a store, it leads to the image of the published build.
    const image = version === undefined ? undefined : await stat(path).catch(() => undefined);
    if (version === undefined || !image?.isFile()) continue;
    const { size, mtime } = image;
    found.push({ version, path, size, date: mtime.toISOString(), active: version === active });
  }
  return found.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : compareNames(b, a)));
}

const compareNames = (a: FlatVersion, b: FlatVersion) =>
  a.version.localeCompare(b.version, "en", { numeric: true });

/** The version that `current.sif` names. The link is read once and not followed further: where it leads may move. */
export async function activeVersion(folder: string): Promise<string | undefined> {
  const target = await readlink(link(folder)).catch(() => "");
  return target === "" ? undefined : versionIn(basename(target));
}

/**
 * Makes a version the active one, in one step.
 * @param useSudo change the link as root, by sudo, in a folder that this user cannot write
 * @returns the version that was active until now
 * @throws Failure where there is no such version, or something else is in the place of the link
 */
export async function switchFlat(
  folder: string,
  version: string,
  useSudo = false,
  event: "published" | "rolled-back" = "published",
): Promise<string | undefined> {
  const at = await openExistingStore(folder);
  const file = `scitex-v${version}.sif`;
  const versions = await flatVersions(at);
  if (!versions.some((each) => each.version === version)) throw missing(at, version, versions);
  const from = await activeVersion(at);
  if (useSudo) await replaceAsRoot(at, file);
  else {
    await note(at, { event, ts: version, from });
    await replaceSymlinkInside(at, link(at), file, (old) => versionIn(basename(old)) !== undefined);
  }
  return from;
}

async function note(
  folder: string,
  { event, ts, from }: { event: string; ts: string; from: string | undefined },
): Promise<void> {
  const at = new Date().toISOString();
  const line = (what: object) => appendLineInside(folder, historyIn(folder), JSON.stringify({ ...what, at }));
  // A link that somebody moved by hand is what a rollback goes back to.
  const known = publishedBefore((await readEvents(folder)).events).at(-1);
  if (from !== undefined && known !== from) await line({ event: "published", ts: from });
  await line({ event, ts, from });
}

async function readEvents(folder: string) {
  const bytes = await readBoundedIfThere(historyIn(folder), longest, { what: "history" });
  return parseHistory(bytes?.toString("utf8") ?? "");
}

async function replaceAsRoot(folder: string, file: string): Promise<void> {
  const temporary = join(folder, `.current.sif.${process.pid}.tmp`);
  for (const argv of [
    ["ln", "-sfn", "--", file, temporary],
    ["mv", "-Tf", "--", temporary, link(folder)],
  ]) {
    const { code, stderr } = await run("sudo", ["-n", "--", ...argv], {
      env: scrubbedEnvironment(),
      timeLimitMs: 30_000,
    });
    if (code !== 0)
      throw new Failure("infrastructure", `could not change ${link(folder)} as root`, {
        code: "sudo-refused",
        why: stderr.trim(),
        remedy: "allow it in sudoers, or run the command as the owner of the folder",
      });
  }
}

/**
 * Makes the version active that was active before; where the folder has no history, the next older one.
 * @returns the version that is active now, and the one until then
 */
export async function rollbackFlat(
  folder: string,
  useSudo = false,
): Promise<{ version: string; from: string }> {
  const from = await activeVersion(folder);
  const versions = await flatVersions(folder);
  const version = from && ((await activeBefore(folder, from, versions)) ?? olderThan(from, versions));
  if (!from || !version)
    throw new Failure("usage", `no version was active before in ${folder}`, {
      code: "nothing-to-roll-back",
      why: from ? `there is no other version than ${from}` : "there is no link current.sif to a version",
      remedy: "choose one: stx-container switch VERSION",
    });
  await switchFlat(folder, version, useSudo, "rolled-back");
  return { version, from };
}

async function activeBefore(
  folder: string,
  active: string,
  versions: readonly FlatVersion[],
): Promise<string | undefined> {
  const { events } = await readEvents(folder);
  const before = publishedBefore(events);
  const at = before.lastIndexOf(active);
  // A rollback went past all that is known.
  if (at < 0 && events.at(-1)?.event === "rolled-back") return undefined;
  return before
    .slice(0, at < 0 ? undefined : at)
    .findLast((ts) => ts !== active && versions.some(({ version }) => version === ts));
}

const olderThan = (active: string, versions: readonly FlatVersion[]) =>
  versions[versions.findIndex(({ version }) => version === active) + 1]?.version;

/**
 * The versions that are removed to keep the active one and `keep` more; base images (`scitex-base-v*.sif`) and links are
 * never removed.
 * @param apply remove them
 * @returns absolute paths
 */
export async function cleanupFlat(folder: string, keep: number, apply: boolean): Promise<string[]> {
  if (!Number.isInteger(keep) || keep < 0)
    throw new Failure("usage", `invalid number of images to keep: ${keep}`, {
      code: "wrong-use",
      why: "it is a whole number, 0 or more",
      remedy: "correct the number",
    });
  const old = (await flatVersions(folder)).filter(({ active }) => !active).slice(keep);
  const removed: string[] = [];
  for (const { path } of old) {
    if (!(await lstat(path)).isFile()) continue;
    if (apply) await removeFileInside(folder, path);
    removed.push(path);
  }
  return removed;
}

function missing(folder: string, version: string, versions: readonly FlatVersion[]): Failure {
  return new Failure("usage", `there is no version ${version} in ${folder}`, {
    code: "version-missing",
    why:
      versions.length > 0
        ? `the folder has: ${versions.map((each) => each.version).join(", ")}`
        : "the folder has no scitex-v*.sif",
    remedy: "choose one of them, or name another folder",
  });
}
