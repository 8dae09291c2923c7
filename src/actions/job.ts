import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { makeSettings, type Settings } from "../apptainer/settings.ts";
import { Failure } from "../failure.ts";
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

/**
 * The settings for Apptainer, from the inputs of build and verify.
 * @param tmp folder for scratch files, absolute
 * @throws Failure("usage") for a secret or a folder to bind whose path in the checkout leads out of it
 */
export function jobSettings(
  inputs: Inputs<"build" | "verify">,
  context: RunContext,
  tmp = context.temp,
): Settings {
  const settings = makeSettings(
    {
      privileges: inputs.privileges,
      hostCa: inputs["host-ca"],
      passEnv: inputs["pass-env"] ?? [],
      secrets: inputs.secrets,
      binds: inputs.bind,
      timeLimitMs: inputs["time-limit"],
      tmp,
      apptainerVersion: inputs["apptainer-version"],
      apptainerSha256: inputs["apptainer-sha256"],
    },
    (path) => resolve(context.workspace, path),
  );
  for (const secret of settings.secrets ?? [])
    if ("path" in secret)
      assertStaysInside(
        context.workspace,
        secret.path,
        `the file of the secret ${secret.name}`,
        `name the file itself, or take the secret from a variable: ${secret.name}=env:VARIABLE`,
      );
  for (const { source, at } of settings.binds ?? [])
    assertStaysInside(context.workspace, source, `what is to be bound at ${at}`, "name the folder itself");
  return settings;
}

/** A checkout may contain a link to a file of the runner, which the recipe could then read. */
function assertStaysInside(workspace: string, path: string, what: string, remedy: string): void {
  const isInside = (folder: string, at: string) => at.startsWith(`${folder}/`);
  if (!isInside(workspace, path) || !existsSync(path)) return;
  if (isInside(realpathSync(workspace), realpathSync(path))) return;
  throw new Failure("usage", `${what} is outside the workspace`, {
    code: "path-outside-workspace",
    why: "a link in the checkout leads to it",
    remedy,
  });
}
