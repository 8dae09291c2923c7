import { existsSync } from "node:fs";
import { readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure } from "../../failure.ts";
import { packagedProfile, privateProfile, restrictsNamespaces, systemAppArmor } from "../../host/apparmor.ts";
import { run, scrubbedEnvironment } from "../../process/run.ts";

/**
 * An AppArmor profile that changes nothing but lets Apptainer's starter make user namespaces. Source: Ubuntu 24.04 release
 * notes, "Unprivileged user namespace restrictions".
 * @param starter absolute path of `libexec/apptainer/bin/starter`
 * @returns undefined for a path that means something else in a profile
 */
export function starterProfile(starter: string): string | undefined {
  if (!/^\/[\w./+-]+$/.test(starter)) return undefined;
  return [
    "abi <abi/4.0>,",
    "include <tunables/global>",
    "",
    `profile ${privateProfile(starter).name} ${starter} flags=(unconfined) {`,
    "  userns,",
    "}",
    "",
  ].join("\n");
}

/**
 * Where AppArmor restricts user namespaces (Ubuntu 23.10 and newer) and Apptainer came without a profile, as a private
 * copy does, loads one for it. Does nothing elsewhere, or where we cannot become root. Each change, or the reason why
 * it was not made, is logged as a note; Apptainer itself reports what it then cannot do.
 * @param asRoot words to put before a command to run it as root
 */
export async function allowUserNamespaces(
  command: string,
  asRoot: string[] | undefined,
  note: (text: string) => void,
  system = systemAppArmor,
): Promise<void> {
  if (!asRoot || !(await restrictsNamespaces(system))) return;
  const starter = join(dirname(dirname(await realpath(command))), "libexec/apptainer/bin/starter");
  if (!existsSync(starter)) return;
  const packaged = await readFile(packagedProfile(system), "utf8").catch(() => "");
  if (packaged.includes(`${dirname(starter)}/`)) return;
  const { path } = privateProfile(starter, system);
  const profile = starterProfile(starter);
  const problem =
    profile === undefined
      ? `a profile cannot name the path ${JSON.stringify(starter)}`
      : await load(profile, path, asRoot);
  if (problem === "") return;
  note(
    problem
      ? `AppArmor restricts user namespaces, and no profile was loaded for Apptainer: ${problem}`
      : `Loaded an AppArmor profile that lets ${starter} make user namespaces: ${path}`,
  );
}

/** @returns why it could not be loaded; "" if it is loaded already; undefined if it was loaded now */
async function load(profile: string, path: string, asRoot: string[]): Promise<string | undefined> {
  if ((await readFile(path, "utf8").catch(() => "")) === profile) return "";
  // Loaded before it is saved: the saved file must be one that works. The parser reads it from its standard input.
  for (const words of [
    ["apparmor_parser", "--replace"],
    ["tee", path],
  ]) {
    const [program = "", ...args] = [...asRoot, ...words];
    try {
      const { code, stderr } = await run(program, args, {
        env: scrubbedEnvironment(),
        input: profile,
        timeLimitMs: 30_000,
      });
      if (code !== 0) return stderr.trim() || `${words[0]} ended with ${code}`;
    } catch (error) {
      if (error instanceof Failure) return error.why ?? error.message;
      throw error;
    }
  }
  return undefined;
}
