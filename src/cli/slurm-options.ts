import type { Command } from "commander";
import { Failure } from "../failure.ts";
import type { JobOptions } from "../slurm/options.ts";
import { collect } from "./options.ts";

/** The flags of jobs, as parsed by commander. */
export interface JobFlags {
  partition?: string;
  account?: string;
  qos?: string;
  jobTime?: string;
  cpus?: string;
  memory?: string;
  gres?: string;
  constraint?: string;
  sbatch: string[];
}

/** The options of commands that submit jobs to SLURM. Without them, sbatch's own defaults and SBATCH_* variables count. */
export function addJobOptions(command: Command): Command {
  return command
    .option("--partition <name>", "SLURM: partition of the job")
    .option("--account <name>", "SLURM: account that the job is charged to")
    .option("--qos <name>", "SLURM: quality of service")
    .option("--job-time <time>", "SLURM: time limit of a job, as minutes, H:MM:SS or D-HH:MM:SS")
    .option("--cpus <count>", "SLURM: CPUs of a job")
    .option("--memory <size>", "SLURM: memory of a job, such as 8G")
    .option("--gres <list>", "SLURM: generic resources, such as gpu:1")
    .option("--constraint <list>", "SLURM: features that the node must have")
    .option(
      "--sbatch <option>",
      "another option for sbatch: --sbatch=--nodelist=n1 (repeatable)",
      collect,
      [],
    );
}

/** A whole number of at least 1. @throws Failure("usage") for anything else */
export function parseCount(option: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Failure("usage", `invalid value of ${option}: ${JSON.stringify(text)}`, {
    code: "wrong-use",
    why: "it is not a whole number from 1 on",
    remedy: `correct ${option}`,
  });
}

/** The resources that a job asks for, from its flags. */
export function jobOptions(flags: JobFlags): JobOptions {
  const { partition, account, qos, jobTime: time, cpus, memory, gres, constraint, sbatch } = flags;
  const given = { partition, account, qos, time, memory, gres, constraint };
  const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...options, ...(cpus !== undefined && { cpus: parseCount("--cpus", cpus) }), more: sbatch };
}
