import { Failure } from "../failure.ts";

/** What a job requests from SLURM; each field is the option of sbatch(1) with the same name. */
export interface JobOptions {
  partition?: string;
  account?: string;
  qos?: string;
  /** Time limit of a job, in SLURM's form: minutes, `H:MM:SS` or `D-HH:MM:SS`. */
  time?: string;
  cpus?: number;
  /** Memory of a job, in SLURM's form: `4G`, `500M`. */
  memory?: string;
  gres?: string;
  constraint?: string;
  /** Further options, passed unchanged: `--nodelist=n1`. */
  more?: readonly string[];
}

/**
 * The options of sbatch and srun for what a job asks for.
 * @throws Failure("usage") for a value that is empty or has characters that are not allowed in SLURM's options
 */
export function jobArguments(options: JobOptions): string[] {
  const { partition, account, qos, time, cpus, memory, gres, constraint, more = [] } = options;
  const values: [string, string | number | undefined][] = [
    ["partition", partition],
    ["account", account],
    ["qos", qos],
    ["time", time],
    ["cpus-per-task", cpus],
    ["mem", memory],
    ["gres", gres],
    ["constraint", constraint],
  ];
  for (const option of more) assertOption(option);
  return [...values.flatMap(([name, value]) => argument(name, value)), ...more];
}

function argument(name: string, value: string | number | undefined): string[] {
  if (value === undefined) return [];
  return [`--${name}=${assertValue(`--${name}`, String(value))}`];
}

/** @throws Failure("usage") for an empty value, and one with a control character */
export function assertValue(option: string, value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are refused
  if (value !== "" && !/[\x00-\x1f\x7f]/.test(value)) return value;
  throw new Failure("usage", `invalid value of ${option}: ${JSON.stringify(value)}`, {
    code: "slurm-option-invalid",
    why: value === "" ? "it is empty" : "it contains a control character",
    remedy: "correct or leave out the option",
  });
}

/** Options that decide what the job is and where its output goes; users may not set them. */
const ours = [
  "wrap",
  "array",
  "output",
  "error",
  "chdir",
  "job-name",
  "export",
  "export-file",
  "parsable",
  "wait",
];

function assertOption(option: string): void {
  assertValue("--sbatch", option);
  const name = /^--([a-z][a-z-]*)(=|$)/.exec(option)?.[1];
  if (name !== undefined && !ours.includes(name)) return;
  throw new Failure("usage", `invalid option for sbatch: ${JSON.stringify(option)}`, {
    code: "slurm-option-invalid",
    why:
      name === undefined ? "it does not have the form --name=value" : `stx-container sets --${name} itself`,
    remedy: "pass options like --sbatch=--nodelist=n1",
  });
}
