import { constants, existsSync } from "node:fs";
import { access, readdir, realpath } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { Failure } from "../failure.ts";
import { run, scrubbedEnvironment } from "../process/run.ts";

/** The program that builds and runs images, as found on this machine. */
export interface Apptainer {
  /** Absolute path. */
  command: string;
  /** What it says it is; a link named singularity that is Apptainer counts as Apptainer. */
  name: "apptainer" | "singularity";
  /** As it prints it, "1.4.5" or "1.4.5-2.el9". */
  version: string;
  /** Absolute path of unsquashfs, on the PATH or the one that Apptainer brings along. */
  unsquashfs: string | undefined;
}

/**
 * Oldest versions that do what a round trip needs: `build --build-arg` and its `{{ name }}` in recipes came with
 * Apptainer 1.2 and SingularityCE 4.0.
 */
export const minimumVersions: Record<Apptainer["name"], string> = {
  apptainer: "1.2.0",
  singularity: "4.0.0",
};

const systemRoot = "/opt/stx-container/apptainer";

/** Folder under which private copies of Apptainer live: one for the machine where we are root, else the user's own. */
export function privateRoot(): string {
  if (process.getuid?.() === 0) return systemRoot;
  const cache = process.env.XDG_CACHE_HOME;
  return join(cache?.startsWith("/") ? cache : join(homedir(), ".cache"), "stx-container", "apptainer");
}

/**
 * Compares two dotted versions number by number; what follows a `-`, `+` or `~` does not count.
 * @returns below 0, 0 or above 0, as sort wants it
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => (/^[\d.]*/.exec(version)?.[0] ?? "").split(".").map(Number));
  for (let i = 0; i < Math.max(left!.length, right!.length); i++) {
    const difference = (left![i] ?? 0) - (right![i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What `--version` printed → name and version; undefined where it is neither program. */
export function parseVersion(printed: string): { name: Apptainer["name"]; version: string } | undefined {
  const match = /^(apptainer|singularity(?:-ce|-pro)?) version v?(\d\S*)/m.exec(printed);
  if (!match) return undefined;
  return { name: match[1] === "apptainer" ? "apptainer" : "singularity", version: match[2]! };
}

/** First executable of that name on a PATH; undefined where there is none. */
export async function onPath(
  name: string,
  path = scrubbedEnvironment().PATH ?? "",
): Promise<string | undefined> {
  for (const folder of path.split(delimiter)) {
    const candidate = join(folder, name);
    if (folder !== "" && (await isExecutable(candidate))) return candidate;
  }
  return undefined;
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Folders that belong on the PATH of this Apptainer besides the machine's own: the tools of a private copy that was
 * installed without root (squashfs-tools, debootstrap …). Empty for any other.
 */
export function toolFolders(apptainer: Pick<Apptainer, "command">): string[] {
  const tools = join(dirname(dirname(apptainer.command)), "tools", "usr");
  return existsSync(tools) ? [join(tools, "bin"), join(tools, "sbin")] : [];
}

/** Looks for unsquashfs on the PATH, then beside the program, where Apptainer 1.4 and newer bring their own. */
async function findUnsquashfs(command: string): Promise<string | undefined> {
  const path = [...toolFolders({ command }), scrubbedEnvironment().PATH].join(delimiter);
  const found = await onPath("unsquashfs", path);
  if (found) return found;
  const prefix = dirname(dirname(await realpath(command)));
  for (const libexec of ["libexec", "lib"]) {
    const bundled = join(prefix, libexec, "apptainer", "bin", "unsquashfs");
    if (await isExecutable(bundled)) return bundled;
  }
  return undefined;
}

/**
 * Asks one program what it is.
 * @returns undefined where it does not run or is something else
 * @throws Failure where it is too old
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
    throw new Failure("infrastructure", `${command} is ${parsed.name} ${parsed.version}, which is too old`, {
      why: `Build arguments need at least version ${minimum}.`,
      remedy: `Install a newer one, or take ${command} off the PATH and run \`stx-container setup\`.`,
    });
  }
  return { command, ...parsed, unsquashfs: await findUnsquashfs(command) };
}

/** The programs of all complete private copies under a folder, newest first. */
async function privateCopies(root: string): Promise<string[]> {
  let names: string[];
  try {
    names = await readdir(root);
  } catch {
    return [];
  }
  // Folders that begin with a dot are unfinished: a complete copy gets its name by one rename.
  const complete = names.filter((name) => /^\d/.test(name)).sort(compareVersions);
  const commands = complete.reverse().map((name) => join(root, name, "bin", "apptainer"));
  const runnable = await Promise.all(commands.map(isExecutable));
  return commands.filter((_, i) => runnable[i]);
}

/** Whether a version is the one asked for; a packager's suffix ("1.5.3-2.el9") does not matter. */
function isVersion(version: string, wanted: string | undefined): boolean {
  return wanted === undefined || version === wanted || version.replace(/[-+~].*$/, "") === wanted;
}

/**
 * Finds Apptainer: on the PATH (apptainer, else singularity), else a private copy that `ensureApptainer` made.
 * @param version only this one
 * @param root folder with private copies
 * @returns undefined where there is none that runs
 * @throws Failure where the one on the PATH is too old
 */
export async function findApptainer(version?: string, root = privateRoot()): Promise<Apptainer | undefined> {
  const onPaths = await Promise.all(["apptainer", "singularity"].map((name) => onPath(name)));
  const candidates = onPaths.filter((command) => command !== undefined);
  for (const folder of new Set([root, privateRoot(), systemRoot])) {
    candidates.push(...(await privateCopies(folder)));
  }
  for (const command of candidates) {
    const found = await examineProgram(command);
    if (found && isVersion(found.version, version)) return found;
  }
  return undefined;
}
