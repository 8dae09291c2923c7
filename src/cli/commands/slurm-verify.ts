import { Failure } from "../../failure.ts";
import { runUrlOf } from "../../github/context.ts";
import { assertDeferrable, type VerifyOptions } from "../../operations/verify-task.ts";
import { runExitCode, runReport } from "../../report/run-report.ts";
import type { Watcher } from "../../roundtrip/types.ts";
import { cancel } from "../../slurm/client.ts";
import { openRun, type RunFolder, type RunPlan, resumeCommand } from "../../slurm/run-folder.ts";
import { jobNames, startRun, submitTasks } from "../../slurm/submit-run.ts";
import { runTask } from "../../slurm/task.ts";
import { pendingTasks, type RunResults, waitForRun } from "../../slurm/wait-run.ts";
import { findBuild, listBuilds, listNames, type StoredBuild } from "../../store/builds.ts";
import { openExistingStore } from "../../store/open.ts";
import { checkBuild } from "../../verdict/gate.ts";
import { readPolicy } from "../../verdict/read-policy.ts";
import { absolute } from "../absolute.ts";
import { flagSettings, readBuildArguments } from "../request.ts";
import { type JobFlags, jobOptions, parseCount } from "../slurm-options.ts";
import { watched } from "../watched.ts";
import { parseLevel, type VerifyFlags, vaultOf } from "./verify-request.ts";

export type SlurmVerifyFlags = VerifyFlags &
  JobFlags & { all?: boolean; missing?: boolean; resume?: true | string; throttle?: string; wait: boolean };

/** Verifies builds by SLURM, or continues an earlier run. */
export async function verifyBySlurm(names: string[], flags: SlurmVerifyFlags): Promise<void> {
  if (flags.image || flags.lock || flags.recipe)
    throw wrongUse("--slurm verifies builds of the store", "a job finds its files by the build's name there");
  if (flags.keep)
    throw wrongUse("--keep and --slurm cannot be combined", "a job keeps the verdict, and not the image");
  if (flags.sign)
    throw wrongUse(
      "--sign and --slurm cannot be combined",
      "keys stay off compute nodes: use `sign` afterwards",
    );
  const store = await openExistingStore(absolute(flags.store));
  const { run, plan } = flags.resume
    ? await resumed(store, flags.resume, names)
    : await started(store, names, flags);
  if (!run) return showNothingMissing(flags);
  if (!flags.wait) return showStarted(run, plan, flags);
  const ended = await watched((watcher, signal) => waited(run, plan, watcher, signal));
  process.exitCode = runExitCode(ended.results);
  process.stdout.write(
    flags.json
      ? `${JSON.stringify({ run: run.id, results: ended.results })}\n`
      : `${runReport(ended.results)}\n`,
  );
}

/** What `--missing` asks for is already so, as on most nights of a cron job. */
function showNothingMissing({ json }: SlurmVerifyFlags): void {
  const text = "Nothing to do: the gate lets all of these builds pass.";
  process.stdout.write(json ? `${JSON.stringify({ run: "", builds: [], results: [] })}\n` : `${text}\n`);
}

function showStarted(run: RunFolder, plan: RunPlan, { json }: SlurmVerifyFlags): void {
  const text = `Run ${run.id}: ${plan.builds.length} submitted\n\nNext: stx-container ${resumeCommand(run)}`;
  process.stdout.write(json ? `${JSON.stringify({ run: run.id, builds: plan.builds })}\n` : `${text}\n`);
}

async function started(store: string, names: string[], flags: SlurmVerifyFlags) {
  const settings = flagSettings(flags);
  assertDeferrable(settings);
  const builds = await buildsOf(store, names, flags);
  if (builds.length === 0) return {};
  const runUrl = runUrlOf(process.env);
  const verify: VerifyOptions = {
    store,
    ...(flags.context === undefined ? {} : { context: absolute(flags.context) }),
    buildArgs: readBuildArguments(flags.buildArg, flags.buildArgFile),
    requiredLevel: parseLevel(flags.level),
    settings,
    ...vaultOf(flags.fromVault),
    ...(runUrl && { runUrl }),
  };
  const throttle = flags.throttle === undefined ? undefined : parseCount("--throttle", flags.throttle);
  const run = await startRun({ builds, verify, job: jobOptions(flags), throttle });
  return { run, plan: await run.plan() };
}

/** The run, its tasks without a result and without a job submitted again. */
async function resumed(store: string, id: true | string, names: string[]) {
  if (names.length > 0) throw wrongUse("--resume names no builds", "a run has its own list of builds");
  const run = await openRun(store, id === true ? undefined : id);
  const plan = await run.plan();
  const missing = await missingTasks(run, plan);
  if (missing.length > 0) await submitTasks(run, plan, missing);
  return { run, plan };
}

async function missingTasks(run: RunFolder, plan: RunPlan): Promise<number[]> {
  const [done, open] = [new Set(await run.ended()), await pendingTasks(run, plan)];
  return plan.builds.flatMap((_, index) => (done.has(index) || open.has(index) ? [] : [index]));
}

async function waited(
  run: RunFolder,
  plan: RunPlan,
  watcher: Watcher,
  signal: AbortSignal,
): Promise<RunResults> {
  watcher.phase(
    plan.builds.length === 1
      ? `Verifying ${plan.builds[0]} by SLURM`
      : `Verifying ${plan.builds.length} builds by SLURM`,
  );
  watcher.note(`run ${run.id}; after a lost connection: stx-container ${resumeCommand(run)}`);
  try {
    return await waitForRun(run, plan, watcher, signal);
  } catch (error) {
    // A closed terminal or a lost connection ends the waiting, not the jobs.
    if (signal.aborted && signal.reason !== "SIGHUP") await cancelled(run, plan, watcher);
    throw error;
  }
}

async function cancelled(run: RunFolder, plan: RunPlan, watcher: Watcher): Promise<void> {
  try {
    await cancel(jobNames(run, plan));
    watcher.note("the jobs are cancelled");
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    watcher.note(
      `the jobs could not be cancelled: ${error.why}; try: scancel --name=${jobNames(run, plan).join(",")}`,
    );
  }
}

/** The builds that the arguments mean, as build ids without duplicates; none if all pass the gate already. */
async function buildsOf(store: string, names: string[], flags: SlurmVerifyFlags): Promise<string[]> {
  if (flags.all ? names.length > 0 : names.length === 0)
    throw wrongUse(
      "verify --slurm needs builds",
      "name builds, or give --all for every complete build of the store",
    );
  const found = flags.all
    ? await allBuilds(store, flags.fromVault !== undefined)
    : await Promise.all(names.map((name) => findBuild(store, name, "to verify")));
  if (found.length === 0) throw wrongUse("there is nothing to verify", `${store} has no complete build`);
  const wanted = flags.missing ? await notVerified(store, found) : found;
  return [...new Set(wanted.map(({ name, ts }) => `${name}-${ts}`))];
}

async function allBuilds(store: string, withVault: boolean): Promise<StoredBuild[]> {
  const builds = (await Promise.all((await listNames(store)).map((name) => listBuilds(store, name)))).flat();
  return builds.filter(({ state }) => state === "complete" || (withVault && state === "lock-only"));
}

async function notVerified(store: string, builds: StoredBuild[]): Promise<StoredBuild[]> {
  const policy = await readPolicy(store);
  const missing: StoredBuild[] = [];
  for (const build of builds) if (!(await checkBuild(build, policy)).open) missing.push(build);
  return missing;
}

function wrongUse(what: string, why: string): Failure {
  return new Failure("usage", what, { code: "wrong-use", why, remedy: "stx-container verify --help" });
}

/** What a job runs on its compute node; see src/slurm/task.ts. */
export async function slurmTask(folder: string, offset: string): Promise<void> {
  const index = Number(offset) + Number(process.env.SLURM_ARRAY_TASK_ID ?? 0);
  await watched((watcher, signal) => runTask(absolute(folder), index, watcher, signal));
}
