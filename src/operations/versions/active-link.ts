import { readlink } from "node:fs/promises";
import { basename, join } from "node:path";
import { Failure } from "../../failure.ts";
import { readBoundedIfThere } from "../../files/bounded.ts";
import { appendLineInside, replaceSymlinkInside } from "../../files/inside.ts";
import { run, scrubbedEnvironment } from "../../process/run.ts";
import { parseHistory, publishedBefore } from "../../store/history.ts";

/** A folder that holds versions of one thing; a link names the active one. */
export interface ActiveLink {
  /** Absolute path. */
  folder: string;
  /** File name of the link; its history is `<link without .sif>.history.jsonl`. */
  link: string;
  /** File name of a version, and the version of a file name; undefined for other files. */
  fileOf(version: string): string;
  versionOf(file: string): string | undefined;
}

const linkPath = ({ folder, link }: ActiveLink) => join(folder, link);
/**
 * The versions in the order in which they were active. File times would not show it, because copying and using files
 * changes them.
 */
const historyPath = ({ folder, link }: ActiveLink) =>
  join(folder, `${link.replace(/\.sif$/, "")}.history.jsonl`);
const longest = 16 * 1024 ** 2;

/** The version that the link names. The link is read once and not followed, because its target may move. */
export async function activeIn(at: ActiveLink): Promise<string | undefined> {
  const target = await readlink(linkPath(at)).catch(() => "");
  return target === "" ? undefined : at.versionOf(basename(target));
}

async function readEvents(at: ActiveLink) {
  const bytes = await readBoundedIfThere(historyPath(at), longest, { what: "history" });
  return parseHistory(bytes?.toString("utf8") ?? "").events;
}

/**
 * Points the link at a version in one step, and records it in the history. The version must exist.
 * @param useSudo change the link as root, with sudo, in a folder that this user cannot write to; no history is written
 * then
 * @returns the version that was active until now
 * @throws Failure where something other than a link has its name
 */
export async function activate(
  at: ActiveLink,
  version: string,
  { useSudo = false, isRollback = false } = {},
): Promise<string | undefined> {
  const from = await activeIn(at);
  if (useSudo) {
    await replaceAsRoot(at, at.fileOf(version));
    return from;
  }
  await note(at, isRollback ? "rolled-back" : "published", version, from);
  const isOurs = (old: string) => at.versionOf(basename(old)) !== undefined;
  await replaceSymlinkInside(at.folder, linkPath(at), at.fileOf(version), isOurs);
  return from;
}

async function note(at: ActiveLink, event: string, ts: string, from: string | undefined): Promise<void> {
  const now = new Date().toISOString();
  const line = (what: object) =>
    appendLineInside(at.folder, historyPath(at), JSON.stringify({ ...what, at: now }));
  // If the link was changed by hand, a rollback must return to that version.
  if (from !== undefined && publishedBefore(await readEvents(at)).at(-1) !== from)
    await line({ event: "published", ts: from });
  await line({ event, ts, ...(from !== undefined && { from }) });
}

async function replaceAsRoot(at: ActiveLink, file: string): Promise<void> {
  const temporary = join(at.folder, `.${at.link}.${process.pid}.tmp`);
  for (const argv of [
    ["ln", "-sfn", "--", file, temporary],
    ["mv", "-Tf", "--", temporary, linkPath(at)],
  ]) {
    const limits = { env: scrubbedEnvironment(), timeLimitMs: 30_000 };
    const { code, stderr } = await run("sudo", ["-n", "--", ...argv], limits);
    if (code !== 0)
      throw new Failure("infrastructure", `could not change ${linkPath(at)} as root`, {
        code: "sudo-refused",
        why: stderr.trim(),
        remedy: "allow it in sudoers, or run the command as the owner of the folder",
      });
  }
}

/**
 * Makes the previously active version active again; if the folder has no history, the next older one.
 * @param versions the existing versions, newest first
 * @throws Failure where there is none
 */
export async function rollBack(
  at: ActiveLink,
  versions: readonly string[],
  useSudo = false,
): Promise<{ version: string; from: string }> {
  const from = await activeIn(at);
  const version = from && ((await activeBefore(at, from, versions)) ?? versions[versions.indexOf(from) + 1]);
  if (!from || !version)
    throw new Failure("usage", `no version was active before in ${at.folder}`, {
      code: "nothing-to-roll-back",
      why: from ? `there is no version before ${from}` : `there is no link ${at.link} to a version`,
      remedy: "choose one yourself with the command `switch`",
    });
  await activate(at, version, { useSudo, isRollback: true });
  return { version, from };
}

async function activeBefore(
  at: ActiveLink,
  active: string,
  versions: readonly string[],
): Promise<string | undefined> {
  const events = await readEvents(at);
  const before = publishedBefore(events);
  const place = before.lastIndexOf(active);
  // Rolled back beyond everything in the history.
  if (place < 0 && events.at(-1)?.event === "rolled-back") return undefined;
  return before
    .slice(0, place < 0 ? undefined : place)
    .findLast((each) => each !== active && versions.includes(each));
}
