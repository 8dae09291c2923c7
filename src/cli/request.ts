import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, resolve } from "node:path";
import type { Settings } from "../apptainer/settings.ts";
import { Failure } from "../failure.ts";
import { parseArgumentFile } from "../recipe/template.ts";
import { nameFromRecipe } from "../roundtrip/prepare.ts";
import type { BuildRequest } from "../roundtrip/types.ts";
import { imageName } from "../store/names.ts";

/** The flags that build and verify share, as commander gives them. */
export interface SettingFlags {
  sudo?: boolean;
  fakeroot?: boolean;
  hostCa: string;
  passEnv: string[];
  timeLimit: string;
  tmp?: string;
}

export interface BuildFlags extends SettingFlags {
  store: string;
  context?: string;
  name?: string;
  buildArg: string[];
  buildArgFile?: string;
  force?: boolean;
  vault?: boolean;
  record?: "bodies" | "digests";
}

/** "~" and relative paths made absolute. */
export function absolute(path: string): string {
  return resolve(path.replace(/^~(?=\/|$)/, homedir()));
}

/**
 * `name=value` pairs, over those of an argument file as Apptainer's `--build-arg-file` reads it.
 * @throws Failure("usage") for a pair without a name or "=", and for a file that cannot be read
 */
export function buildArguments(pairs: readonly string[], file?: string): Record<string, string> {
  return Object.fromEntries([
    ...(file === undefined ? [] : parseArgumentFile(readArgumentFile(absolute(file)))),
    ...pairs.map((pair): [string, string] => {
      const match = pair.match(/^(\w+)=([^\0\r\n]*)$/);
      if (match) return [match[1]!, match[2]!];
      throw new Failure("usage", `${JSON.stringify(pair)} is no build argument`, {
        remedy: "write --build-arg name=value",
      });
    }),
  ]);
}

function readArgumentFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Failure("usage", `the argument file ${path} cannot be read`, {
      why: (error as NodeJS.ErrnoException).code,
      remedy: "name a file with a name=value on each line",
      cause: error,
    });
  }
}

export function settingsOf(flags: SettingFlags): Settings {
  if (flags.sudo && flags.fakeroot) {
    throw new Failure("usage", "--sudo and --fakeroot were both given", {
      remedy: "choose one, or neither: what this host allows is found out",
    });
  }
  const minutes = Number(flags.timeLimit);
  // Timers count milliseconds in 31 bits; a longer one would end at once.
  const most = Math.floor(0x7fffffff / 60_000);
  if (!(minutes > 0 && minutes <= most)) {
    throw new Failure("usage", `--time-limit ${flags.timeLimit} is no number of minutes`, {
      remedy: `give a number above 0 and up to ${most}`,
    });
  }
  const wrong = flags.passEnv.find((name) => !/^[A-Za-z_]\w*$/.test(name));
  if (wrong !== undefined) throw new Failure("usage", `${JSON.stringify(wrong)} is no name of a variable`);
  const hostCa = flags.hostCa;
  return {
    privileges: flags.sudo ? "sudo" : flags.fakeroot ? "fakeroot" : "auto",
    hostCa: hostCa === "auto" || hostCa === "on" || hostCa === "off" ? hostCa : { path: absolute(hostCa) },
    passEnv: flags.passEnv,
    timeLimitMs: minutes * 60_000,
    ...(flags.tmp ? { tmp: absolute(flags.tmp) } : {}),
  };
}

export function buildRequest(recipe: string, flags: BuildFlags): BuildRequest {
  const path = absolute(recipe);
  return {
    recipe: path,
    context: flags.context ? absolute(flags.context) : dirname(path),
    store: absolute(flags.store),
    name: imageName(flags.name ?? nameFromRecipe(path)),
    buildArgs: buildArguments(flags.buildArg, flags.buildArgFile),
    force: flags.force ?? false,
    settings: settingsOf(flags),
    ...(flags.vault ? { vault: { record: flags.record ?? "bodies" } } : {}),
  };
}
