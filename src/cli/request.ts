import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { compressions } from "../apptainer/compression.ts";
import { makeSettings, type Settings } from "../apptainer/settings.ts";
import { Failure } from "../failure.ts";
import type { Choice } from "../image/noise/choices.ts";
import { parseArgumentFile, parseBuildArgument } from "../recipe/arguments.ts";
import { nameFromRecipe } from "../roundtrip/prepare.ts";
import type { BuildRequest } from "../roundtrip/types.ts";
import { imageName } from "../store/names.ts";
import { absolute } from "./absolute.ts";

/** The flags of build and verify, as parsed by commander. */
export interface SettingFlags {
  sudo?: boolean;
  fakeroot?: boolean;
  hostCa: string;
  passEnv: string[];
  secret: string[];
  bind: string[];
  timeLimit: string;
  tmp?: string;
  timings?: boolean;
}

export interface BuildFlags extends SettingFlags {
  store: string;
  context?: string;
  name?: string;
  buildArg: string[];
  buildArgFile?: string;
  force?: boolean;
  notest?: boolean;
  testAfter?: string;
  canonical?: boolean;
  compression?: (typeof compressions)[number];
  without?: Choice[];
  vault?: boolean;
  record?: "bodies" | "digests" | "off";
  vaultOptional?: boolean;
}

/**
 * The build arguments of `--build-arg`, which override those of an argument file.
 * @throws Failure("usage") for an invalid argument, and for a file that cannot be read
 */
export function readBuildArguments(pairs: readonly string[], file?: string): Record<string, string> {
  return Object.fromEntries([
    ...(file === undefined ? [] : parseArgumentFile(readArgumentFile(absolute(file)))),
    ...pairs.map((pair): [string, string] => {
      const argument = parseBuildArgument(pair);
      if (argument) return [argument.name, argument.value];
      throw new Failure("usage", `invalid build argument ${JSON.stringify(pair)}`, {
        code: "build-argument-invalid",
        why: "names consist of letters, digits and underscores, and values are one line",
        remedy: "write --build-arg name=value",
      });
    }),
  ]);
}

function readArgumentFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Failure("usage", `could not read the argument file ${path}`, {
      code: "build-argument-invalid",
      why: (error as NodeJS.ErrnoException).code,
      remedy: "pass a file with one name=value per line to --build-arg-file",
      cause: error,
    });
  }
}

const unitMs: Record<string, number> = { s: 1000, m: 60_000, min: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of a time such as "90m", "2h" or "1.5h"; a number without a unit is minutes. @throws Failure("usage") */
export function parseTimeLimit(text: string): number {
  const [, number = "", unit = "m"] = /^(\d+(?:\.\d+)?)\s*(s|m|min|h|d)?$/.exec(text.trim()) ?? [];
  const time = Number(number) * (unitMs[unit] ?? 0);
  // Timers have 31 bits of milliseconds; a longer time would expire at once.
  if (time >= 1 && time <= 0x7fffffff) return time;
  throw new Failure("usage", `invalid time limit ${JSON.stringify(text)}`, {
    code: "time-limit-invalid",
    why: "it is not a time above 0 and up to 24 days",
    remedy: "write for example --time-limit 90m or --time-limit 2h; a number alone counts minutes",
  });
}

/** The settings for Apptainer. @throws Failure("usage") for contradicting or invalid flags */
export function flagSettings(flags: SettingFlags): Settings {
  if (flags.sudo && flags.fakeroot) {
    throw new Failure("usage", "--sudo and --fakeroot cannot be combined", {
      code: "wrong-use",
      why: "each of them chooses how the build gets its privileges",
      remedy: "use one of them, or neither to let the program choose",
    });
  }
  return makeSettings(
    {
      privileges: flags.sudo ? "sudo" : flags.fakeroot ? "fakeroot" : "auto",
      hostCa: flags.hostCa,
      passEnv: flags.passEnv,
      secrets: flags.secret,
      binds: flags.bind,
      timeLimitMs: parseTimeLimit(flags.timeLimit),
      ...(flags.tmp ? { tmp: flags.tmp } : {}),
    },
    absolute,
  );
}

/** What the options of a command that builds ask for. @param recipe path as the user gave it */
export function buildRequest(recipe: string, flags: BuildFlags): BuildRequest {
  if (recipe === "-")
    throw new Failure("usage", "cannot build what comes through standard input", {
      code: "wrong-use",
      why: "a build takes its name, and the files that it copies, from the recipe's place",
      remedy: "write it to a file, and name that file",
    });
  const path = absolute(recipe);
  return {
    recipe: path,
    context: flags.context ? absolute(flags.context) : dirname(path),
    store: absolute(flags.store),
    name: imageName(flags.name ?? nameFromRecipe(path)),
    buildArgs: readBuildArguments(flags.buildArg, flags.buildArgFile),
    force: flags.force ?? false,
    settings: flagSettings(flags),
    ...(flags.notest ? { noTest: true } : {}),
    ...(flags.testAfter === undefined ? {} : { testAfter: flags.testAfter }),
    ...(flags.canonical ? { canonical: true } : {}),
    ...(flags.compression ? { compression: flags.compression } : {}),
    ...(flags.without ? { without: flags.without } : {}),
    ...recordingOf(flags),
  };
}

/** Which network access of a build is recorded; the configuration decides what the flags leave open. */
function recordingOf({ vault, record, vaultOptional }: BuildFlags): Pick<BuildRequest, "vault"> {
  const what = record ?? (vault ? "bodies" : undefined);
  const recording = { ...(what && { record: what }), ...(vaultOptional && { optional: true }) };
  return Object.keys(recording).length > 0 ? { vault: recording } : {};
}
