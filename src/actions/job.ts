import { resolve } from "node:path";
import { makeSettings, type Settings } from "../apptainer/settings.ts";
import type { RunContext } from "../github/context.ts";
import type { CiLog } from "../github/log.ts";
import type { Deps } from "./deps.ts";
import type { Inputs, Mode } from "./inputs.ts";

/** The arguments of a mode's function. */
export interface Job<M extends Mode> {
  inputs: Inputs<M>;
  context: RunContext;
  deps: Deps;
  log: CiLog;
  signal: AbortSignal;
  /** Existing folder of this step, removed at its end. */
  scratch: string;
  /** File to which the markdown of the job summary is appended. */
  summaryPath: string | undefined;
}

/** The settings for Apptainer, from the inputs of build and verify. */
export function jobSettings(inputs: Inputs<"build" | "verify">, context: RunContext): Settings {
  return makeSettings(
    {
      privileges: inputs.privileges,
      hostCa: inputs["host-ca"],
      passEnv: inputs["pass-env"] ?? [],
      timeLimitMs: inputs["time-limit"],
      tmp: context.temp,
      apptainerVersion: inputs["apptainer-version"],
      apptainerSha256: inputs["apptainer-sha256"],
    },
    (path) => resolve(context.workspace, path),
  );
}
