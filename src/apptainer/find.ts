import { existsSync, readdirSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { Failure } from "../failure.ts";
import { userCacheFolder } from "../files/cache-folder.ts";
import { findProgram, isExecutable } from "../process/find-program.ts";
import { run, scrubbedEnvironment } from "../process/run.ts";

/** The installed program that builds and runs images. */
export interface Apptainer {
  /** Absolute path. */
  command: string;
  /** The name it prints; a link called singularity that starts Apptainer counts as Apptainer. */
  name: "apptainer" | "singularity";
  /** The version it prints, "1.4.5" or "1.4.5-2.el9". */
  version: string;
  /** Absolute path of unsquashfs, from the PATH or the one shipped with Apptainer. */
  unsquashfs: string | undefined;
}

/**
 * Oldest supported versions: `build --build-arg` and `{{ name }}` in recipes exist since Apptainer 1.2 and
 * SingularityCE 4.0.
 */
export const minimumVersions: Record<Apptainer["name"], string> = {
  apptainer: "1.2.0",
  singularity: "4.0.0",
};

const systemRoot = "/opt/stx-container/apptainer";

/** The folder for private copies of Apptainer: one for the whole machine for root, else one per user. */
export function privateRoot(): string {
  if (process.getuid?.() === 0) return systemRoot;
  return userCacheFolder("apptainer");
}

/**
 * Compares two dotted versions number by number; a suffix after `-`, `+` or `~` is ignored.
 * @returns below 0, 0 or above 0, for sort
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => (/^[\d.]*/.exec(version)?.[0] ?? "").split(".").map(Number));
  for (let i = 0; i < Math.max(left!.length, right!.length); i++) {
    const difference = (left![i] ?? 0) - (right![i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The output of `--version` → name and version; undefined if it is from neither program. */
export function parseVersion(printed: string): { name: Apptainer["name"]; version: string } | undefined {
  const match = /^(apptainer|singularity(?:-ce|-pro)?) version v?(\d\S*)/m.exec(printed);
  if (!match) return undefined;
  return { name: match[1] === "apptainer" ? "apptainer" : "singularity", version: match[2]! };
}

/**
 * Folders to add to the PATH for this Apptainer: the tools of a private copy that was installed without root
 * (squashfs-tools, debootstrap …). Empty for any other.
 */
export function toolFolders(apptainer: Pick<Apptainer, "command">): string[] {
  const tools = join(dirname(dirname(apptainer.command)), "tools", "usr");
  return existsSync(tools) ? [join(tools, "bin"), join(tools, "sbin")] : [];
}

/** Looks for unsquashfs on the PATH, then beside the program, because Apptainer 1.4 and newer ship it. */
async function findUnsquashfs(command: string): Promise<string | undefined> {
  const path = [...toolFolders({ command }), scrubbedEnvironment().PATH].join(delimiter);
  const found = await findProgram("unsquashfs", path);
  if (found) return found;
  const prefix = dirname(dirname(realpathSync.native(command)));
  for (const libexec of ["libexec", "lib"]) {
    const bundled = join(prefix, libexec, "apptainer", "bin", "unsquashfs");
    if (await isExecutable(bundled)) return bundled;
  }
  return undefined;
}

/**
 * Runs `--version` of one program.
 * @returns undefined if it does not run or is another program
 * @throws Failure if it is too old
 */
export async function examineProgram(command: string): Promise<Apptainer | undefined> {
  let printed: string;
  try {
    const result = await run(command, ["--version"], { env: scrubbedEnvironment(), timeLimitMs: 20_000 });
    if (result.code !== 0) return undefined;
    printed = result.stdout;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
  const parsed = parseVersion(printed);
  if (!parsed) return undefined;
  const minimum = minimumVersions[parsed.name];
  if (compareVersions(parsed.version, minimum) < 0) {
    throw new Failure("infrastructure", `${command} is too old: ${parsed.name} ${parsed.version}`, {
      code: "apptainer-too-old",
      why: `build arguments need at least version ${minimum}`,
      remedy: `install a newer version, or remove ${dirname(command)} from the PATH and run \`stx-container setup\``,
    });
  }
  return { command, ...parsed, unsquashfs: await findUnsquashfs(command) };
}

/** Absolute paths where Apptainer may be: on the PATH, then private copies below `roots`. */
async function* candidates(roots: readonly string[]): AsyncGenerator<string> {
  for (const name of ["apptainer", "singularity"]) {
    const onPath = await findProgram(name);
    if (onPath !== undefined) yield onPath;
  }
  for (const root of new Set(roots)) yield* await privateCopies(root);
}

/**
 * The program that {@link findApptainer} tries first, without running it to learn its version: for commands that are
 * started often.
 */
export async function firstApptainer(root = privateRoot()): Promise<string | undefined> {
  for await (const command of candidates([root, privateRoot(), systemRoot])) return command;
  return undefined;
}

/** The programs of all complete private copies under a folder, newest first. */
async function privateCopies(root: string): Promise<string[]> {
  let names: string[];
  try {
    names = readdirSync(root);
  } catch {
    return [];
  }
  // Folders that begin with a dot are incomplete: a copy gets its final name, by a rename, when it is complete.
  const complete = names.filter((name) => /^\d/.test(name)).sort(compareVersions);
  const commands = complete.reverse().map((name) => join(root, name, "bin", "apptainer"));
  const runnable = await Promise.all(commands.map(isExecutable));
  return commands.filter((_, i) => runnable[i]);
}

/** Whether a version is the wanted one; a packager's suffix ("1.5.3-2.el9") is ignored. */
function isVersion(version: string, wanted: string | undefined): boolean {
  return wanted === undefined || version === wanted || version.replace(/[-+~].*$/, "") === wanted;
}

/**
 * Finds Apptainer: on the PATH (apptainer, else singularity), else a private copy installed by `ensureApptainer`.
 * @param version accept only this version
 * @param root folder of the private copies
 * @returns undefined if none is found that runs
 * @throws Failure if the one on the PATH is too old
 */
export async function findApptainer(version?: string, root = privateRoot()): Promise<Apptainer | undefined> {
  for await (const command of candidates([root, privateRoot(), systemRoot])) {
    const found = await examineProgram(command);
    if (found && isVersion(found.version, version)) return found;
  }
  return undefined;
}
