import { lstat, readdir } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { type Apptainer, toolFolders } from "../../apptainer/find.ts";
import { ensureApptainer } from "../../apptainer/install/ensure.ts";
import { removeAsOwner } from "../../apptainer/scratch.ts";
import { Failure } from "../../failure.ts";
import { Folder } from "../../files/folder.ts";
import { removeEntry } from "../../files/remove-tree.ts";
import { parseTemporaryName } from "../../files/temporary-names.ts";
import { choosePrivileges, type Privileges } from "../../host/privileges.ts";
import { run, scrubbedEnvironment } from "../../process/run.ts";

/** Apptainer, and how it gets privileges on this machine. */
export interface Tools {
  apptainer: Apptainer;
  privileges: Privileges;
}

export async function tools(): Promise<Tools> {
  return { apptainer: await ensureApptainer(), privileges: await choosePrivileges("auto") };
}

/** The environment of Apptainer for work on sandboxes. @param tmp folder for its own temporary files */
export function apptainerEnvironment({ apptainer }: Tools, tmp?: string): Record<string, string> {
  const prefix = apptainer.name.toUpperCase();
  const env = scrubbedEnvironment(tmp === undefined ? {} : { TMPDIR: tmp, [`${prefix}_TMPDIR`]: tmp });
  env.PATH = [...toolFolders(apptainer), env.PATH].join(delimiter);
  return env;
}

/** Callbacks for a command: its output lines, and a signal that stops it. */
export interface Watch {
  onLine?: ((line: string) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Runs `apptainer build`.
 * @throws Failure with its last lines
 */
export async function apptainerBuild(
  all: Tools,
  args: readonly string[],
  { tmp, onLine, signal }: Watch & { tmp: string },
): Promise<void> {
  const { apptainer, privileges } = all;
  const argv = privileges.wrap([apptainer.command, "--nocolor", "build", ...privileges.flags, ...args]);
  const tail: string[] = [];
  const { code } = await run(argv[0] as string, argv.slice(1), {
    env: apptainerEnvironment(all, tmp),
    timeLimitMs: 6 * 3_600_000,
    stdoutTo: () => {},
    onLine: (line) => {
      if (tail.push(line) > 20) tail.shift();
      onLine?.(line);
    },
    ...(signal && { signal }),
  });
  if (code === 0) return;
  const text = tail.join("\n");
  const isDisk = /no space left|disk quota exceeded/i.test(text);
  throw new Failure(isDisk ? "infrastructure" : "failed", "apptainer build failed", {
    code: isDisk ? "build-disk-full" : "build-failed",
    why: text || `exit code ${code}`,
    remedy: isDisk ? "free space on that disk, then run the command again" : "see the lines above",
  });
}

/** Removes the entries of a folder, including those that belong to ids which only a namespace can own. */
export async function removeTrees(folder: string, names: readonly string[]): Promise<void> {
  const parent = await Folder.open(folder);
  try {
    for (const name of names) {
      await removeEntry(parent, name).catch(async () =>
        removeAsOwner(parent, [name], await choosePrivileges("auto")),
      );
    }
  } finally {
    await parent.close();
  }
}

/** A sandbox that a killed command was replacing. Nothing but a person can say whether it is still wanted. */
export const replacedName = "old";

/**
 * Removes the folders that killed commands of this user left where they were making something of gigabytes. One that
 * has a sandbox of the user's in it stays.
 * @param name the first part of their temporary names
 * @returns absolute paths of what was removed
 */
export async function removeKilled(folder: string, name: string): Promise<string[]> {
  const removed: string[] = [];
  for (const entry of await readdir(folder).catch((): string[] => [])) {
    const parsed = parseTemporaryName(entry);
    if (parsed?.name !== name || parsed.writer !== "gone") continue;
    const path = join(folder, entry);
    const found = await lstat(path).catch(() => undefined);
    if (!found?.isDirectory() || found.uid !== process.getuid?.()) continue;
    if ((await lstat(join(path, replacedName)).catch(() => undefined)) !== undefined) continue;
    await removeTrees(folder, [entry]).then(
      () => removed.push(path),
      () => undefined,
    );
  }
  return removed;
}
