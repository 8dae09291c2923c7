import { existsSync } from "node:fs";
import { readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { run, scrubbedEnvironment } from "../../process/run.ts";

const profilePath = "/etc/apparmor.d/stx-container-apptainer";
/** The profile that Apptainer's own packages install. */
const packagedProfile = "/etc/apparmor.d/apptainer";

/**
 * An AppArmor profile that changes nothing but lets Apptainer's starter make user namespaces. Source: Ubuntu 24.04 release
 * notes, "Unprivileged user namespace restrictions".
 * @param starter absolute path of `libexec/apptainer/bin/starter` · @throws Error for a path that a profile cannot name
 */
export function starterProfile(starter: string): string {
  if (!/^\/[\w./+-]+$/.test(starter)) throw new Error(`no profile can name ${JSON.stringify(starter)}`);
  return [
    "abi <abi/4.0>,",
    "include <tunables/global>",
    "",
    `profile stx-container-apptainer ${starter} flags=(unconfined) {`,
    "  userns,",
    "}",
    "",
  ].join("\n");
}

/**
 * Where AppArmor restricts user namespaces (Ubuntu 23.10 and newer) and Apptainer brought no profile, as a private copy
 * does not, loads one for it. Does nothing elsewhere, or where we cannot become root; each change is a note.
 * @param asRoot words to put before a command to run it as root
 */
export async function allowUserNamespaces(
  command: string,
  asRoot: string[] | undefined,
  note: (text: string) => void,
): Promise<void> {
  const setting = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns";
  const restricts = await readFile(setting, "utf8").catch(() => "");
  if (restricts.trim() !== "1" || !asRoot || existsSync(packagedProfile)) return;
  const starter = join(dirname(dirname(await realpath(command))), "libexec/apptainer/bin/starter");
  if (!existsSync(starter)) return;
  const asRootRun = ([program = "", ...args]: string[], input = "") =>
    run(program, args, { env: scrubbedEnvironment(), input, timeLimitMs: 30_000 });
  const written = await asRootRun([...asRoot, "tee", profilePath], starterProfile(starter));
  const loaded = await asRootRun([...asRoot, "apparmor_parser", "--replace", profilePath]);
  const failed = [written, loaded].find(({ code }) => code !== 0);
  note(
    failed
      ? `AppArmor restricts user namespaces, and no profile could be loaded: ${failed.stderr.trim()}`
      : `Loaded an AppArmor profile that lets ${starter} make user namespaces: ${profilePath}`,
  );
}
