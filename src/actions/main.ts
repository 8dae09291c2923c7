import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { isDebug, setSecret } from "@actions/core";
import { exitCodes, Failure } from "../failure.ts";
import { annotate } from "../github/annotations.ts";
import { readContext } from "../github/context.ts";
import { type CiLog, createCiLog } from "../github/log.ts";
import { redactText } from "../process/redact.ts";
import { type Deps, realDeps } from "./deps.ts";
import { type Inputs, type Mode, modes, parseInputs, rawInputs } from "./inputs.ts";
import type { Job } from "./job.ts";
import { setDefaultOutputs } from "./outputs.ts";

/** One function per mode, loaded when the mode runs. */
const runners: { [M in Mode]: () => Promise<(job: Job<M>) => Promise<void>> } = {
  build: async () => (await import("./build.ts")).buildMode,
  verify: async () => (await import("./verify.ts")).verifyMode,
  gate: async () => (await import("./gate.ts")).gateMode,
  record: async () => (await import("./record.ts")).recordMode,
  plan: async () => (await import("./plan.ts")).planMode,
  nightly: async () => (await import("./nightly.ts")).nightlyMode,
  comment: async () => (await import("./comment.ts")).commentMode,
  sign: async () => (await import("./attest.ts")).signMode,
  setup: async () => (await import("./setup.ts")).setupMode,
  deploy: async () => (await import("./deploy.ts")).deployMode,
};

/**
 * Runs as a step of GitHub Actions: the mode in INPUT_MODE, with inputs from INPUT_* and results as outputs.
 * Ends the process with an exit code of failure.ts when all output is written.
 */
export async function runAction(env: NodeJS.ProcessEnv = process.env, deps: Deps = realDeps): Promise<void> {
  const log = createCiLog();
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      stop.abort(
        new Failure("infrastructure", "the job was cancelled", {
          code: "job-cancelled",
          why: `the runner sent ${signal}`,
        }),
      );
    });
  }
  // An open socket or a pending promise must neither keep the step running nor end it without a message.
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

/**
 * Reads the inputs and removes them from the environment. Tokens and passwords are masked before anything is logged,
 * also in the encoded form in which they are sent.
 */
function takeInputs(env: NodeJS.ProcessEnv): Record<string, string> {
  const raw = rawInputs(env);
  const { "github-token": token, username, password } = raw;
  const logins = [
    ["x-access-token", token],
    [username, password],
  ];
  for (const [user, secret] of logins) {
    if (!secret) continue;
    setSecret(secret);
    setSecret(Buffer.from(`${user}:${secret}`).toString("base64"));
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
    throw new Failure("usage", `invalid mode ${JSON.stringify(raw.mode ?? "")}`, {
      code: "wrong-input",
      why: "each action of this project sets the mode itself",
      remedy: "remove the input mode from the workflow",
    });
  }
  setDefaultOutputs(mode);
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

/** Reports what failed, why, and what to do, at the line of the recipe if known. @returns the exit code */
function report(error: unknown, workspace: string, log: CiLog): number {
  const known = error instanceof Failure;
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  // A stack trace is only useful for a defect, or with debug logging.
  if (!known || isDebug()) for (const line of stack.split("\n")) log.output(line);
  log.end();
  const why = known ? error.why : undefined;
  const remedy = known
    ? error.remedy
    : "this is a bug; please report it with this log: https://github.com/stx/container-action/issues";
  const parts = [
    message,
    why && `Why: ${why}`,
    remedy && `What to do: ${remedy}`,
    known && error.code && `Code: ${error.code}`,
  ];
  const text = redactText(parts.filter(Boolean).join("\n"));
  annotate(
    "error",
    [{ title: redactText(message), message: text, place: known ? error.place : undefined }],
    workspace,
  );
  return exitCodes[known ? error.kind : "failed"];
}

function exitAfterFlush(code: number): void {
  process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
}
