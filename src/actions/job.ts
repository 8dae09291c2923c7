import { resolve } from "node:path";
import type { Settings } from "../apptainer/settings.ts";
import type { RunContext } from "../github/context.ts";
import type { CiLog } from "../github/log.ts";
import type { Deps } from "./deps.ts";
import type { Inputs, Mode } from "./inputs.ts";

/** Everything one mode works with. */
export interface Job<M extends Mode> {
  inputs: Inputs<M>;
  context: RunContext;
  deps: Deps;
  log: CiLog;
  signal: AbortSignal;
  /** Existing folder of this step's own, gone after it. */
  scratch: string;
  /** File that takes the job summary's markdown. */
  summaryPath: string | undefined;
}

/** How Apptainer is to be run, from the inputs that build and verify share. */
export function settingsOf(inputs: Inputs<"build" | "verify">, context: RunContext): Settings {
  const hostCa = inputs["host-ca"];
  const { "apptainer-version": version, "apptainer-sha256": sha256 } = inputs;
  return {
    privileges: inputs.privileges,
    hostCa:
      hostCa === "auto" || hostCa === "on" || hostCa === "off"
        ? hostCa
        : { path: resolve(context.workspace, hostCa) },
    passEnv: inputs["pass-env"] ?? [],
    timeLimitMs: inputs["time-limit"],
    tmp: context.temp,
    ...(version ? { apptainer: { version, ...(sha256 ? { sha256 } : {}) } } : {}),
  };
}
