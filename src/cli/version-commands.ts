import type { Command } from "commander";
import { collect, examples, json, store } from "./options.ts";

/** Declares the commands that change which version users run. */
export function addVersionCommands(program: Command): void {
  const load = () => import(/* webpackChunkName: "operations" */ "./commands/versions.ts");

  program
    .command("switch <version>")
    .description("publish a build, or make a scitex-v*.sif in the folder the active one")
    .addOption(store())
    .option("--sudo", "change the link of a scitex-v*.sif as root")
    .addOption(json())
    .addHelpText("after", examples("switch hello-2026-1120-210800", "switch 2.19.0 --store /opt/images"))
    .action(async (version, flags) => (await load()).switchTo(version, flags));

  program
    .command("deploy [build]")
    .description("copy a verified build to another store, check the copy, and publish it there")
    .requiredOption(
      "-t, --target <dir>",
      "store to deploy to: a folder, or user@host:/folder over ssh (repeatable)",
      collect,
    )
    .addOption(store())
    .option("--flat", "deploy the active scitex-v*.sif of the folder, with its newest base image")
    .option(
      "--rsync",
      "send the image to another machine with rsync, which transfers only the parts that it lacks",
    )
    .option("--sudo", "write as root if this user cannot write to the target")
    .option("--dry-run", "show what would be copied")
    .addOption(json())
    .addHelpText(
      "after",
      examples(
        "deploy hello --target /opt/images --dry-run",
        "deploy hello -t /shared/a -t admin@cluster.example.org:/apps/images",
      ),
    )
    .action(async (build, flags) => (await load()).deploy(build, flags));
}
