import type { Command } from "commander";
import { addSettings } from "./build-options.ts";
import { examples, json, store } from "./options.ts";

/** Declares `bisect`. */
export function addBisect(program: Command): void {
  addSettings(program.command("bisect <recipe>"))
    .description(
      "find out which changed package broke the recipe's %test, by building with some packages as in a good build; exit code 5 if no package did",
    )
    .option("--test", "the %test decides which build is good, which is the default")
    .addOption(store())
    .option(
      "--name <name>",
      "name of the image (default: the recipe's file name; for Singularity and Apptainer, that of their folder)",
    )
    .option(
      "--context <dir>",
      "folder that %files and From: ./x.sif are relative to (default: the recipe's folder)",
    )
    .option(
      "--good <build>",
      "build or lock with which %test passed (default: the published build of the name)",
    )
    .option("--bad <build>", "build or lock with which it fails (default: what the recipe builds today)")
    .option("--builds <number>", "at most this many builds", "40")
    .option("--fresh", "ignore what an earlier, interrupted run found out")
    .addOption(json())
    .addHelpText("after", examples("bisect hello.def", "bisect hello.def --good hello-2026-1120-210800"))
    .action(async (recipe, flags) =>
      (await import(/* webpackChunkName: "builds" */ "./commands/bisect.ts")).bisect(recipe, flags),
    );
}
