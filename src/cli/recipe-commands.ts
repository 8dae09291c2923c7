import { type Command, Option } from "commander";
import { examples, json } from "./options.ts";

/** Declares the commands that read the text of recipes. */
export function addRecipeCommands(program: Command): void {
  program
    .command("parse <path...>")
    .description("parse recipes as Apptainer does")
    .option("--jsonl", "print one JSON object per file")
    .addHelpText("after", examples("parse hello.def", "parse recipes/ --jsonl", "parse - < hello.def"))
    .action(async (paths, flags) => (await import("./commands/recipe.ts")).parse(paths, flags));

  program
    .command("lint [path...]")
    .description(
      "find what makes recipes irreproducible, and suggest fixes; without a path, those of this folder",
    )
    .addOption(
      new Option("--format <format>", "format of the findings")
        .choices(["terminal", "json", "sarif", "github"])
        .default("terminal"),
    )
    .addOption(json().conflicts("format"))
    .addHelpText(
      "after",
      examples("lint hello.def", "lint recipes/ --format sarif > lint.sarif", "lint - < hello.def"),
    )
    .action(async (paths, flags) => (await import("./commands/recipe.ts")).lint(paths, flags));
}
