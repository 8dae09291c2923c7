import type { Command } from "commander";
import { addExecOptions } from "./exec-commands.ts";
import { examples, json } from "./options.ts";
import { addJobOptions } from "./slurm-options.ts";

/** Adds the options to `verify` that rebuild on a cluster. */
export function addVerifyBySlurm(verify: Command): Command {
  verify
    .option("--slurm", "rebuild in SLURM jobs, on nodes that share the store and this program")
    .option("--all", "with --slurm: every complete build of the store")
    .option("--missing", "with --slurm: only builds that the gate refuses")
    .option("--throttle <count>", "with --slurm: at most this many jobs at the same time")
    .option(
      "--resume [run]",
      "wait for a run of jobs (default: the newest), resubmitting those that ended without a result",
    )
    .option("--no-wait", "with --slurm: submit the jobs and return");
  return addJobOptions(verify);
}

/** Declares the commands that run on SLURM. */
export function addSlurmCommands(program: Command): void {
  program
    .command("slurm-task <folder> <offset>", { hidden: true })
    .action(async (folder, offset) =>
      (await import(/* webpackChunkName: "builds" */ "./commands/slurm-verify.ts")).slurmTask(folder, offset),
    );

  const load = () => import(/* webpackChunkName: "builds" */ "./commands/slurm.ts");
  const slurm = program
    .command("slurm")
    .description("run images in SLURM allocations, after the gate has checked them")
    .enablePositionalOptions()
    .addHelpText(
      "after",
      examples("slurm start hello --partition gpu --nv", "slurm attach hello", "slurm stop hello"),
    );

  addJobOptions(addExecOptions(slurm.command("start <image> [command...]")))
    .passThroughOptions(false)
    .description("start a job that holds resources for an image, or runs a command in it")
    .option("--session <name>", "name of the session (default: that of the image)")
    .addOption(json())
    .addHelpText(
      "after",
      examples(
        "slurm start --cpus 4 --memory 16G hello",
        "slurm start --gres gpu:1 --nv hello -- python3 train.py",
      ),
    )
    .action(async (image, command, flags, self) => (await load()).slurmStart(image, command, flags, self));

  slurm
    .command("attach [session] [command...]")
    .description("start a shell, or run a command, in a session's allocation and image")
    .passThroughOptions()
    .addHelpText("after", examples("slurm attach hello", "slurm attach hello -- nvidia-smi"))
    .action(async (session, command) => (await load()).slurmAttach(session, command));

  slurm
    .command("stop [session]")
    .description("end a session")
    .addOption(json())
    .addHelpText("after", examples("slurm stop hello"))
    .action(async (session, flags) => (await load()).slurmStop(session, flags));

  slurm
    .command("status [session]")
    .description("list your sessions")
    .addOption(json())
    .addHelpText("after", examples("slurm status"))
    .action(async (session, flags) => (await load()).slurmStatus(session, flags));

  slurm
    .command("logs [session]")
    .description("print the output of a session's command")
    .option("-f, --follow", "keep printing until the session ends")
    .addHelpText("after", examples("slurm logs hello"))
    .action(async (session, flags) => (await load()).slurmLogs(session, flags));
}
