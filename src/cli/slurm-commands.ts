import type { Command } from "commander";
import { addJobOptions } from "./slurm-options.ts";

/** Adds to `verify` what rebuilds on a cluster. */
export function addVerifyBySlurm(verify: Command): Command {
  verify
    .option("--slurm", "rebuild in SLURM jobs, on nodes that share the store and this program")
    .option("--all", "with --slurm: every complete build of the store")
    .option("--missing", "with --slurm: only builds that the gate does not let pass")
    .option("--throttle <count>", "with --slurm: so many jobs at the same time")
    .option(
      "--resume [run]",
      "wait for a run of jobs (default: the newest), and submit again what has no result",
    )
    .option("--no-wait", "with --slurm: submit the jobs and return");
  return addJobOptions(verify);
}

/** Declares the commands that run on SLURM. */
export function addSlurmCommands(program: Command): void {
  program
    .command("slurm-task <folder> <offset>", { hidden: true })
    .action(async (folder, offset) => (await import("./commands/slurm-verify.ts")).slurmTask(folder, offset));
}
