import type { Command } from "commander";
import { collect, examples, json, store } from "./options.ts";

/** Declares the commands for sandboxes: unpacked images that can be changed and tried. */
export function addSandboxCommands(program: Command): void {
  const load = () => import(/* webpackChunkName: "operations" */ "./commands/sandbox.ts");
  const sandbox = program
    .command("sandbox")
    .description("create, change and manage sandboxes: unpacked images that can be modified")
    .addHelpText(
      "after",
      examples("sandbox create hello", "sandbox maintain current -- apt-get install -y jq"),
    );

  sandbox
    .command("create <source>")
    .description("unpack a build or an image, or build and unpack a recipe (.def)")
    .option("-o, --output <dir>", "path of the sandbox (default: sandbox-YYYYMMDD_HHMMSS in the store)")
    .option("--force", "replace the sandbox at --output")
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("sandbox create hello", "sandbox create hello.def -o work/box"))
    .action(async (source, flags) => (await load()).create(source, flags));

  sandbox
    .command("maintain <sandbox> <command...>")
    .description("run a command as root in a sandbox; its exit code is the command's")
    .addOption(store())
    .passThroughOptions()
    .addHelpText("after", examples("sandbox maintain current -- apt-get install -y jq"))
    .action(async (box, command, flags) => (await load()).maintain(box, command, flags));

  sandbox
    .command("update <sandbox>")
    .description("install Python packages from repositories on this machine")
    .requiredOption("-r, --repo <dir>", "a repository (repeatable)", (value: string, all: string[] = []) =>
      collect(value, all),
    )
    .option("--deps", "install their dependencies, too")
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("sandbox update current --repo ~/proj/mine"))
    .action(async (box, flags) => (await load()).update(box, flags));

  sandbox
    .command("to-sif <sandbox> <image>")
    .description("pack a sandbox into an image, with its lock and a record of what was done to it")
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("sandbox to-sif current mine.sif"))
    .action(async (box, image, flags) => (await load()).toSif(box, image, flags));

  sandbox
    .command("configure-ps1 <sandbox>")
    .description("set the prompt of shells in a sandbox")
    .option("--ps1 <text>", "the prompt", "\\W $ ")
    .addOption(store())
    .addHelpText("after", examples("sandbox configure-ps1 current --ps1 'box$ '"))
    .action(async (box, flags) => (await load()).configurePrompt(box, flags));

  sandbox
    .command("list")
    .description("list the sandboxes of the store")
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("sandbox list"))
    .action(async (flags) => (await load()).list(flags));

  sandbox
    .command("switch <version>")
    .description("make a sandbox the active one")
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("sandbox switch 20261120_210800"))
    .action(async (version, flags) => (await load()).switchTo(version, flags));

  sandbox
    .command("rollback")
    .description("make the previously active sandbox active again")
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("sandbox rollback"))
    .action(async (flags) => (await load()).rollback(flags));

  sandbox
    .command("clean")
    .description("show which old sandboxes would be removed, and remove them with --yes")
    .option("-k, --keep <number>", "how many to keep besides the active one", "5")
    .option("--yes", "remove them")
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("sandbox clean", "sandbox clean --keep 2 --yes"))
    .action(async (flags) => (await load()).clean(flags));

  sandbox
    .command("purge-sifs")
    .description("show which old and backup images would be removed, and remove them with --yes")
    .option("-k, --keep <number>", "how many scitex-v*.sif to keep besides the active one", "0")
    .option("--yes", "remove them")
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("sandbox purge-sifs --keep 3"))
    .action(async (flags) => (await load()).purge(flags));
}
