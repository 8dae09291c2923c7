import { resolve } from "node:path";
import { assertValue, jobArguments } from "../slurm/options.ts";
import { assertSafeName, buildExecArgs, type ExecArgsOptions, sessionVariables } from "./exec.ts";

/** What the parameters of the seed's SLURM functions have in common, in SLURM's own terms. */
export interface SlurmResources {
  /** Default: "compute". */
  slurmPartition?: string;
  /** Default: "8:00:00". */
  slurmTimeLimit?: string;
  /** Default: 4. */
  slurmCpus?: number;
  /** Default: 16. */
  slurmMemoryGb?: number;
  account?: string;
  qos?: string;
  gres?: string;
}

function resourceArguments(given: SlurmResources): string[] {
  const { account, qos, gres } = given;
  return jobArguments({
    partition: given.slurmPartition ?? "compute",
    time: given.slurmTimeLimit ?? "8:00:00",
    cpus: given.slurmCpus ?? 4,
    memory: `${given.slurmMemoryGb ?? 16}G`,
    ...(account !== undefined && { account }),
    ...(qos !== undefined && { qos }),
    ...(gres !== undefined && { gres }),
  });
}

/** The parameters of the seed's `build_sbatch_command`. */
export interface SbatchOptions extends SlurmResources {
  instanceName: string;
  scriptPath: string;
  username?: string;
  projectSlug?: string;
  /**
   * File for the job's output; SLURM's patterns (`%j`) are replaced. Default: `<script>.log`; the seed discarded the
   * output.
   */
  output?: string;
  /** Indexes of a job array, such as `0-9%2`. */
  array?: string;
}

/**
 * `sbatch` with the script of `buildInstanceStartScript`. The job is named after user and project if both are given,
 * otherwise after the instance.
 * @throws Failure for a name or value that SLURM would misread
 */
export function buildSbatchCommand(given: SbatchOptions): string[] {
  const { instanceName, scriptPath, username = "", projectSlug = "", array } = given;
  assertSafeName("instance name", instanceName);
  const script = assertValue("scriptPath", resolve(scriptPath));
  const isNamed = username !== "" && projectSlug !== "";
  const name = isNamed
    ? `scitex_${assertSafeName("user name", username)}_${assertSafeName("project", projectSlug)}`
    : instanceName;
  const output =
    given.output === undefined ? `${script.replaceAll("%", "%%")}.log` : assertValue("output", given.output);
  return [
    "sbatch",
    "--parsable",
    ...resourceArguments(given),
    `--job-name=${name}`,
    `--output=${output}`,
    ...(array === undefined ? [] : [`--array=${assertValue("array", array)}`]),
    script,
  ];
}

/** The command for a terminal: a login shell in the project's folder, or with a notice in the home folder. */
const shellEntry = [
  "/bin/bash",
  "-c",
  'cd; [ -z "$SCITEX_PROJECT_DIR" ] || cd "$SCITEX_PROJECT_DIR" 2>/dev/null || echo "project folder not found: $SCITEX_PROJECT_DIR" >&2; exec /bin/bash -l',
];

/**
 * `srun` that starts a user's session in a terminal, with its own allocation.
 * @throws Failure for a name or value that would not arrive exactly
 */
export function buildSrunCommand(given: ExecArgsOptions & SlurmResources): string[] {
  const exec = buildExecArgs(given);
  const job = `--job-name=terminal_${given.username}`;
  return ["srun", "--pty", "--chdir=/tmp", ...resourceArguments(given), job, ...exec, ...shellEntry];
}

/** The parameters of the seed's `build_shell_in_allocation_command`, and those that say whose session it is. */
export interface AllocationShellOptions extends Pick<ExecArgsOptions, "devRepos"> {
  /** Number of the job, with `_<index>` for a task of an array. */
  jobId: string | number;
  instanceName: string;
  /** With `projectSlug`: the terminal starts in the project's folder, with the variables of the session. */
  username?: string;
  projectSlug?: string;
}

/**
 * `srun` that opens a terminal in a running instance, in the allocation of its job. The variables with which the
 * instance was started do not reach the terminal, but the node's variables would: Apptainer passes the caller's
 * environment to whatever it starts in an instance.
 * @throws Failure for an invalid job, instance, user or project
 */
export function buildShellInAllocationCommand(given: AllocationShellOptions): string[] {
  const { jobId, instanceName, username, projectSlug, devRepos = [] } = given;
  assertSafeName("instance name", instanceName);
  const job = /^\d+(_\d+)?$/.test(String(jobId)) ? String(jobId) : assertSafeName("job number", "");
  const allocation = ["--pty", "--overlap", `--jobid=${job}`];
  const variables =
    username && projectSlug
      ? sessionVariables({ username, projectSlug, devRepos })
      : ["--env", "TERM=xterm-256color"];
  const exec = ["apptainer", "exec", "--cleanenv", ...variables, `instance://${instanceName}`];
  return ["srun", ...allocation, ...exec, ...shellEntry];
}
