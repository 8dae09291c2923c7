import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { isDebug, setSecret } from "@actions/core";
import { exitCodes, Failure } from "../failure.ts";
import { annotate } from "../github/annotations.ts";
import { readContext } from "../github/context.ts";
import { type CiLog, createCiLog } from "../github/log.ts";
import { type Deps, realDeps } from "./deps.ts";
import { type Inputs, type Mode, modes, parseInputs, rawInputs } from "./inputs.ts";
import type { Job } from "./job.ts";

/** One function a mode, each loaded when its mode runs. */
const runners: { [M in Mode]: () => Promise<(job: Job<M>) => Promise<void>> } = {
  build: async () => (await import("./build.ts")).buildMode,
  verify: async () => (await import("./verify.ts")).verifyMode,
  gate: async () => (await import("./gate.ts")).gateMode,
  record: async () => (await import("./record.ts")).recordMode,
};

/**
 * Runs as a step of GitHub Actions: the mode that INPUT_MODE names, inputs from INPUT_*, results as outputs.
 * Ends the process, with the exit code of what happened (see failure.ts), when all output is written.
 */
export async function runAction(env: NodeJS.ProcessEnv = process.env, deps: Deps = realDeps): Promise<void> {
  const log = createCiLog();
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      stop.abort(
        new Failure("infrastructure", "the job was cancelled", { why: `the runner sent ${signal}` }),
      );
    });
  }
  // A keep-alive socket or a forgotten promise must neither hold the step open nor end it without a word.
  const crash = (error: unknown) => {
    exitAfterFlush(report(error, env.GITHUB_WORKSPACE ?? "", log));
  };
  process.once("uncaughtException", crash);
  process.once("unhandledRejection", crash);
  let code = exitCodes.done;
  try {
    await runMode(takeInputs(env), env, deps, log, stop.signal);
    log.end();
  } catch (error) {
    code = report(error, env.GITHUB_WORKSPACE ?? "", log);
  }
  exitAfterFlush(code);
}

/** Reads the inputs and takes them out of the environment, the token masked before anything is logged. */
function takeInputs(env: NodeJS.ProcessEnv): Record<string, string> {
  const raw = rawInputs(env);
  const token = raw["github-token"];
  if (token) {
    setSecret(token);
    setSecret(Buffer.from(`x-access-token:${token}`).toString("base64"));
  }
  for (const name of Object.keys(env)) if (name.startsWith("INPUT_")) delete env[name];
  return raw;
}

async function runMode(
  raw: Record<string, string>,
  env: NodeJS.ProcessEnv,
  deps: Deps,
  log: CiLog,
  signal: AbortSignal,
): Promise<void> {
  const mode = modes.find((one) => one === raw.mode);
  if (!mode) {
    throw new Failure("usage", `there is no mode ${JSON.stringify(raw.mode ?? "")}`, {
      why: "every action of this project sets its own mode",
      remedy: "leave the input mode out",
    });
  }
  const context = readContext(env);
  const inputs = parseInputs(mode, raw);
  const scratch = await mkdtemp(join(context.temp, "stx-container-"));
  try {
    const run = (await runners[mode]()) as (job: Job<Mode>) => Promise<void>;
    await run({
      inputs: inputs as Inputs<Mode>,
      context,
      deps,
      log,
      signal,
      scratch,
      summaryPath: env.GITHUB_STEP_SUMMARY,
    });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Says once what failed, why, and what to do, at the recipe's line where there is one. @returns the exit code */
function report(error: unknown, workspace: string, log: CiLog): number {
  const known = error instanceof Failure;
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  // Only who asked for it, and whoever is to report a defect, has use for a stack.
  if (!known || isDebug()) for (const line of stack.split("\n")) log.output(line);
  log.end();
  const why = known ? error.why : undefined;
  const remedy = known
    ? error.remedy
    : "this is a defect; please report it with this log: https://github.com/stx/container-action/issues";
  const text = [message, why && `Why: ${why}`, remedy && `What to do: ${remedy}`].filter(Boolean).join("\n");
  annotate("error", [{ title: message, message: text, place: known ? error.place : undefined }], workspace);
  return exitCodes[known ? error.kind : "failed"];
}

function exitAfterFlush(code: number): void {
  process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
}
