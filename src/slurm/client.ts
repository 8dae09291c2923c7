import { userInfo } from "node:os";
import { Failure } from "../failure.ts";
import { type RunResult, run, scrubbedEnvironment } from "../process/run.ts";
import { isUnfinished, parseQueue, type QueuedTask, queueFormat } from "./queue.ts";

/** SLURM's own timeout for a message is 10 s by default, and its clients try several times. */
const timeLimitMs = 120_000;

/**
 * The environment of SLURM's clients, which sbatch passes on to a job: what every child gets, SLURM's own settings,
 * and variables that the user names.
 * @param passEnv names of variables for the job
 */
export function slurmEnvironment(passEnv: readonly string[] = [], env = process.env): Record<string, string> {
  const own = Object.keys(env).filter((name) =>
    /^(SBATCH|SALLOC|SRUN|SQUEUE|SCANCEL)_|^SLURM_(CONF|CLUSTERS|CONF_SERVER)$/.test(name),
  );
  const named = [...own, ...passEnv].map((name) => [name, env[name]]);
  return scrubbedEnvironment({ USER: env.USER, LOGNAME: env.LOGNAME, ...Object.fromEntries(named) });
}

/** Runs one of SLURM's clients. @throws Failure if it is not installed @throws Failure where it is missing */
async function client(
  name: string,
  args: string[],
  more: { input?: string; env?: Record<string, string>; cwd?: string } = {},
): Promise<RunResult> {
  try {
    return await run(name, args, { env: more.env ?? slurmEnvironment(), timeLimitMs, ...more });
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "program-not-started") throw error;
    throw new Failure("usage", "SLURM is not installed on this machine", {
      code: "slurm-missing",
      why: `${name} is not on the PATH`,
      remedy: "run this on a login node of the cluster",
      cause: error,
    });
  }
}

/** What SLURM's clients print if the controller does not answer; the job itself may be fine. */
const unreachable =
  /Unable to contact slurm controller|Socket timed out|Connection refused|Zero Bytes were transmitted|Unexpected message received|Transport endpoint|backup controller/i;

/** What they print if there is no slurm.conf, and the network names no controller either. */
const unconfigured = /Could not establish a configuration source|failed to fetch config/i;

function refused(
  what: string,
  { code, stderr }: RunResult,
  remedy = "run the command again; `scontrol ping` shows whether SLURM answers",
): Failure {
  const said = stderr.trim().split("\n").slice(-3).join("\n");
  if (unconfigured.test(stderr))
    return new Failure("usage", "this machine belongs to no SLURM cluster", {
      code: "slurm-missing",
      why: said,
      remedy: "run this on a login node of the cluster, or set SLURM_CONF to the path of its slurm.conf",
    });
  const isDown = unreachable.test(said);
  return new Failure("infrastructure", what, {
    code: isDown ? "slurm-unreachable" : "slurm-refused",
    why: said || `the command ended with code ${code}`,
    remedy: isDown ? "try again when SLURM's controller answers: scontrol ping" : remedy,
  });
}

/** A job to submit. */
export interface Submission {
  /** Shell script. */
  script: string;
  /** Options of sbatch. */
  args: string[];
  /** Variables of the host to pass to the job. */
  passEnv?: readonly string[];
  /** Working directory of the job; relative names of its output are relative to it. */
  folder: string;
}

/** Submits a job. @returns its number */
export async function submit({ script, args, passEnv, folder }: Submission): Promise<string> {
  const all = ["--parsable", "--export=ALL", `--chdir=${folder}`, ...args];
  const ran = await client("sbatch", all, { input: script, env: slurmEnvironment(passEnv), cwd: folder });
  // "123", or with several clusters "123;cluster".
  const id = ran.stdout.trim().split("\n").at(-1)?.split(";")[0] ?? "";
  if (ran.code === 0 && /^\d+$/.test(id)) return id;
  throw refused(
    "SLURM did not accept the job",
    ran,
    "correct the options for SLURM; `sinfo` lists its partitions",
  );
}

/**
 * What SLURM knows about the jobs of these names, including those that ended a few minutes ago (MinJobAge).
 * @throws Failure where the controller does not answer
 */
export async function queryJobs(names: readonly string[]): Promise<QueuedTask[]> {
  const args = [
    "--noheader",
    "--array",
    "--states=all",
    `--name=${names.join(",")}`,
    `--user=${userInfo().uid}`,
    `--format=${queueFormat}`,
  ];
  const ran = await client("squeue", args);
  if (ran.code !== 0) throw refused("SLURM did not say what became of the jobs", ran);
  return parseQueue(ran.stdout);
}

/** Cancels the remaining jobs of these names, or only the task with one index. */
export async function cancel(names: readonly string[], only?: number): Promise<void> {
  const tasks = (await queryJobs(names)).filter(isUnfinished);
  const jobs = new Set(
    only === undefined
      ? tasks.map(({ job }) => job)
      : tasks.filter(({ index }) => index === only).map(({ job }) => `${job}_${only}`),
  );
  if (jobs.size === 0) return;
  const ran = await client("scancel", ["--quiet", ...jobs]);
  if (ran.code !== 0) throw refused("SLURM did not cancel the jobs", ran);
}

/** The most tasks that an array may have: SLURM's MaxArraySize is one more than the highest index. */
export async function maxArraySize(): Promise<number> {
  const ran = await client("scontrol", ["show", "config"]);
  if (ran.code !== 0) throw refused("SLURM did not show its configuration", ran);
  return Number(/^MaxArraySize\s*=\s*(\d+)/m.exec(ran.stdout)?.[1] ?? 1001);
}
