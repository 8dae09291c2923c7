import { type Command, Option } from "commander";
import { collect, examples, store } from "./options.ts";

export function addExecOptions(command: Command): Command {
  return command
    .addOption(store())
    .option("--require-verified", "refuse an image that is not verified")
    .option(
      "--isolated",
      "hide the host: only the home, folders and variables given here are visible, and no processes",
    )
    .option("--no-network", "no network except loopback")
    .option("-B, --bind <source[:destination[:ro]]>", "mount a folder or file (repeatable)", collect, [])
    .option(
      "--mount <source=...,destination=...[,ro]>",
      "mount a path with any characters; comma-separated, quoted as in CSV (repeatable)",
      collect,
      [],
    )
    .option("--env <name=value>", "set a variable to exactly this value (repeatable)", collect, [])
    .option("--home <source[:destination]>", 'folder to use as home, or "none"')
    .option("--pwd <dir>", "working directory in the container")
    .option("--overlay <image[:ro]>", "overlay image or folder (repeatable)", collect, [])
    .option("--writable-tmpfs", "let the container write; changes are kept in memory and lost")
    .option("--fakeroot", "appear as root in the container")
    .option("--hostname <name>", "host name in the container")
    .option("--nv", "NVIDIA GPUs")
    .option("--rocm", "AMD GPUs")
    .option("--device <name>", "device by its CDI name; Apptainer 1.5 and later (repeatable)", collect, [])
    .addOption(new Option("--dry-run", "print the command and the gate's answer, and run nothing"))
    .passThroughOptions();
}

/** Declares the commands that run an image. */
export function addExecCommands(program: Command): void {
  const load = () => import("./commands/exec.ts");
  addExecOptions(program.command("exec <image> <command...>"))
    .description("run a command in an image, after the gate has checked it; the exit code is the command's")
    .addHelpText(
      "after",
      examples(
        "exec hello python3 --version",
        "exec --isolated --bind data:/data:ro hello -- ls /data",
        "exec --require-verified --nv /opt/images/hello.sif nvidia-smi",
      ),
    )
    .action(async (image, command, flags) => (await load()).execImage("exec", image, command, flags));
  addExecOptions(program.command("run <image> [args...]"))
    .description("run an image's runscript, after the gate has checked it")
    .addHelpText("after", examples("run hello", "run --require-verified hello -- --help"))
    .action(async (image, args, flags) => (await load()).execImage("run", image, args, flags));
  addExecOptions(program.command("shell <image>"))
    .description("start a shell in an image, after the gate has checked it")
    .addHelpText("after", examples("shell hello", "shell --isolated --home none hello"))
    .action(async (image, flags) => (await load()).execImage("shell", image, [], flags));
}
