import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { condition, resolveValue, type Status, text } from "./expressions.ts";
import type { Repository } from "./fake-git.ts";
import type { FakeGitHub } from "./fake-github.ts";
import { type FakeJob, type StepResult, startJob } from "./runner.ts";
import {
  assertWithin,
  calledWorkflow,
  callInputs,
  cellsOf,
  effective,
  type Permissions,
  readWorkflow,
  type WorkflowFile,
  type WorkflowJob,
  type WorkflowStep,
} from "./workflow-file.ts";

export type JobResult = "success" | "failure" | "cancelled" | "skipped";

/** What starts a run. */
export interface RunEvent {
  name: string;
  ref: string;
  sha: string;
  payload?: unknown;
  /** The code comes from a fork, or Dependabot pushed it: tokens only read. */
  isReadOnly?: boolean;
}

export interface RunOptions {
  repository: Repository;
  event: RunEvent;
  run: string;
  attempt?: number;
  entry?: string;
  /** Variables of every job. */
  env?: Record<string, string>;
  /** Variables of the jobs whose address matches. */
  jobEnv?: (address: string) => Record<string, string>;
  /** Variables of the jobs that may ask for an identity. */
  identity?: Record<string, string>;
  /** Files of this machine that every checkout has beside what is committed. */
  copies?: Record<string, string>;
  secrets?: Record<string, string>;
  /** Jobs of an earlier attempt that are not run again, by address: those of a re-run of failed jobs. */
  kept?: ReadonlyMap<string, JobRun>;
}

/** One job that ran, or did not. */
export interface JobRun {
  /** "containers / stage-1 / base / build", by ids and the names of cells. */
  address: string;
  result: JobResult;
  outputs: Record<string, string>;
  steps: StepResult[];
  permissions: Permissions;
}

export interface RunResult {
  jobs: Map<string, JobRun>;
  /** The result of a job by a part of its address. @throws unless exactly one job is meant */
  job(part: string): JobRun;
}

const atOnce = 2;

/**
 * Runs a workflow as GitHub does, from its YAML: jobs in the order of `needs`, each on a machine of its own, matrices,
 * conditions and expressions by GitHub's evaluator, reusable workflows with the permissions of their callers, and a
 * token for every job that may do what its permissions say.
 * @param caller text of the workflow file
 * @throws where GitHub would not start the run
 */
export async function runYaml(fake: FakeGitHub, caller: string, options: RunOptions): Promise<RunResult> {
  const file = readWorkflow(caller, ".github/workflows/caller.yml");
  const { name } = options.event;
  if (!(name in file.on)) throw new Error(`the workflow does not listen to ${name}`);
  const jobs = new Map<string, JobRun>();
  const scope = { prefix: "", inputs: {}, secrets: options.secrets ?? {}, allowed: undefined, jobs };
  await runFile(fake, file, options, scope);
  return {
    jobs,
    job(part) {
      const found = [...jobs.values()].filter(({ address }) => address.includes(part));
      if (found.length === 1) return found[0]!;
      throw new Error(`${found.length} jobs match ${part}: ${[...jobs.keys()].join("; ")}`);
    },
  };
}

interface Outcome {
  result: JobResult;
  outputs: Record<string, string>;
}

interface Scope {
  prefix: string;
  inputs: Record<string, unknown>;
  secrets: Record<string, string>;
  /** What the caller of a reusable workflow gives. */
  allowed: Permissions | undefined;
  jobs: Map<string, JobRun>;
}

async function runFile(
  fake: FakeGitHub,
  file: WorkflowFile,
  options: RunOptions,
  scope: Scope,
): Promise<Outcome> {
  const needs = new Map<string, Outcome>();
  for (const [id, job] of Object.entries(file.jobs)) {
    const waits = [job.needs ?? []].flat();
    for (const one of waits)
      if (!needs.has(one)) throw new Error(`${id} needs ${one}, which does not come before it`);
    // GitHub looks at the results of all jobs above, not only of those named.
    const results = ancestors(file, id).map((one) => needs.get(one)!.result);
    const status: Status = {
      success: results.every((one) => one === "success"),
      failure: results.includes("failure"),
      cancelled: false,
    };
    const context = {
      github: githubContext(options),
      inputs: scope.inputs,
      secrets: scope.secrets,
      needs: Object.fromEntries(waits.map((one) => [one, needs.get(one)])),
    };
    const address = [scope.prefix, id].filter(Boolean).join(" / ");
    needs.set(
      id,
      condition(job.if, context, status)
        ? await runCells(fake, file, job, options, { ...scope, prefix: address }, context)
        : skip(scope, address),
    );
  }
  const all = [...needs.values()].map(({ result }) => result);
  const result = all.includes("failure")
    ? "failure"
    : all.every((one) => one === "skipped")
      ? "skipped"
      : "success";
  return { result, outputs: calledOutputs(file, { jobs: Object.fromEntries(needs), inputs: scope.inputs }) };
}

/** What a called workflow hands to its caller. */
function calledOutputs(file: WorkflowFile, context: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(file.on.workflow_call?.outputs ?? {}).map(([name, { value }]) => [
      name,
      text(resolveValue(value, context)),
    ]),
  );
}

function ancestors(file: WorkflowFile, id: string): string[] {
  const found = new Set<string>();
  const visit = (one: string) => {
    for (const need of [file.jobs[one]?.needs ?? []].flat()) {
      if (!found.has(need)) visit(need);
      found.add(need);
    }
  };
  visit(id);
  return [...found];
}

function skip({ jobs }: Scope, address: string) {
  jobs.set(address, { address, result: "skipped", outputs: {}, steps: [], permissions: {} });
  return { result: "skipped" as const, outputs: {} };
}

async function runCells(
  fake: FakeGitHub,
  file: WorkflowFile,
  job: WorkflowJob,
  options: RunOptions,
  scope: Scope,
  context: Record<string, unknown>,
): Promise<Outcome> {
  const cells = cellsOf(resolveValue(job.strategy?.matrix, context) as Record<string, unknown> | undefined);
  const asked = job.permissions ?? file.permissions ?? {};
  if (scope.allowed) assertWithin(asked, scope.allowed, scope.prefix);
  const outcomes: Outcome[] = [];
  const queue = [...cells];
  const work = async () => {
    for (let cell = queue.shift(); cell; cell = queue.shift()) {
      const name = job.strategy ? text(cell.name ?? JSON.stringify(cell)) : "";
      const inner = { ...scope, prefix: [scope.prefix, name].filter(Boolean).join(" / ") };
      const within = { ...context, matrix: cell };
      outcomes.push(
        job.uses
          ? await callWorkflow(fake, job, options, { ...inner, allowed: asked }, within)
          : await runJob(fake, job, options, inner, { context: within, asked }),
      );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const result = outcomes.some((one) => one.result === "failure") ? "failure" : outcomes[0]!.result;
  return { result, outputs: Object.assign({}, ...outcomes.map(({ outputs }) => outputs)) };
}

async function callWorkflow(
  fake: FakeGitHub,
  job: WorkflowJob,
  options: RunOptions,
  scope: Scope,
  context: Record<string, unknown>,
): Promise<Outcome> {
  const called = calledWorkflow(job.uses!);
  const given = resolveValue(job.with ?? {}, context) as Record<string, unknown>;
  const inputs = callInputs(called, given);
  // A called workflow gets the secrets that it is given, and no others.
  const secrets = resolveValue(job.secrets ?? {}, context) as Record<string, string>;
  return runFile(fake, called, options, { ...scope, inputs, secrets });
}

async function runJob(
  fake: FakeGitHub,
  job: WorkflowJob,
  options: RunOptions,
  { prefix: address, jobs }: Scope,
  { context, asked }: { context: Record<string, unknown>; asked: Permissions },
): Promise<JobRun> {
  const kept = options.kept?.get(address);
  if (kept) {
    jobs.set(address, kept);
    return kept;
  }
  const permissions = effective(asked, options.event.isReadOnly ?? false);
  const token = `ghs_1_${randomBytes(12).toString("hex")}.e30.c2ln`;
  fake.grant(token, { repository: options.repository.name, permissions });
  const { event, run, attempt = 1 } = options;
  const machine = await startJob(
    fake,
    {
      repository: options.repository.name,
      run,
      attempt,
      job: `${address.replaceAll(/[^\w-]+/g, "_")}-${attempt}`,
      event: event.name,
      ref: event.ref,
      sha: event.sha,
      payload: event.payload ?? {},
      token,
      env: {
        ...options.env,
        ...options.jobEnv?.(address),
        ...(permissions["id-token"] === "write" ? options.identity : {}),
      },
    },
    options.entry,
  );
  try {
    const { result, outputs, steps } = await runSteps(machine, job, options, context);
    const done: JobRun = { address, result, outputs, steps, permissions };
    jobs.set(address, done);
    return done;
  } finally {
    await machine.close();
  }
}

async function runSteps(
  machine: FakeJob,
  job: WorkflowJob,
  options: RunOptions,
  context: Record<string, unknown>,
): Promise<Pick<JobRun, "result" | "outputs" | "steps">> {
  const steps: StepResult[] = [];
  const named: Record<string, unknown> = {};
  let failed = false;
  for (const step of job.steps ?? []) {
    const within = { ...context, steps: named };
    if (!condition(step.if, within, { success: !failed, failure: failed, cancelled: false })) continue;
    const result = await runStep(machine, step, options, within);
    if (!result) continue;
    steps.push(result);
    if (step.id)
      named[step.id] = { outputs: result.outputs, outcome: result.code === 0 ? "success" : "failure" };
    if (result.code !== 0 && !step["continue-on-error"]) failed = true;
  }
  const outputs = resolveValue(job.outputs ?? {}, { ...context, steps: named }) as Record<string, unknown>;
  return {
    result: failed ? "failure" : "success",
    outputs: Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, text(value)])),
    steps,
  };
}

async function runStep(
  machine: FakeJob,
  step: WorkflowStep,
  options: RunOptions,
  context: Record<string, unknown>,
): Promise<StepResult | undefined> {
  const given = resolveValue(step.with ?? {}, context) as Record<string, unknown>;
  if (step.uses?.startsWith("actions/checkout@")) {
    if (given["persist-credentials"] !== false) throw new Error("a checkout leaves the token behind");
    await checkOut(machine, options);
    return undefined;
  }
  const folder = /^\$\/([\w-]*)$/.exec(step.uses ?? "")?.[1];
  if (folder === undefined) throw new Error(`not an action that the tests can run: ${step.uses ?? step.run}`);
  const inputs = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, text(value)]));
  return machine.step(folder || ".", inputs);
}

async function checkOut(machine: FakeJob, { repository, event, copies = {} }: RunOptions): Promise<void> {
  const archive = execFileSync("git", ["archive", "--format=tar", event.sha], {
    cwd: repository.path,
    env: { PATH: process.env.PATH ?? "", GIT_DIR: repository.path },
    maxBuffer: 1e9,
  });
  execFileSync("tar", ["-xf", "-"], { cwd: machine.workspace, input: archive });
  for (const [path, from] of Object.entries(copies)) await machine.copy(from, path);
}

function githubContext({ repository, event, run, attempt = 1 }: RunOptions): Record<string, unknown> {
  return {
    event_name: event.name,
    event: event.payload ?? {},
    ref: event.ref,
    sha: event.sha,
    repository: repository.name,
    run_id: run,
    run_attempt: String(attempt),
    workflow: "containers",
    actor: "octocat",
  };
}
