import { Argument, type Command } from "commander";
import { examples } from "./options.ts";

/** Declares the commands by which shells and assistants use this program. */
export function addMetaCommands(program: Command): void {
  program
    .command("completion")
    .addArgument(new Argument("<shell>", "the shell").choices(["bash", "zsh", "fish"]))
    .description("print a shell's completion script")
    .addHelpText(
      "after",
      examples("completion bash > ~/.local/share/bash-completion/completions/stx-container"),
    )
    .action(async (shell) => (await import("./commands/completion.ts")).completion(shell, program));

  program
    .command("man [command...]")
    .description("print the manual page of a command, or of the program")
    .addHelpText("after", examples("man verify | man -l -"))
    .action(async (words) => (await import("./commands/man.ts")).man(words, program));

  program
    .command("mcp")
    .description(
      "serve this program to assistants (Model Context Protocol, standard input and output); read-only",
    )
    .option("--allow-changes", "also offer tools that build, publish, deploy, remove and install")
    .addHelpText("after", examples("mcp", "mcp --allow-changes"))
    .action(async (flags) => (await import("./commands/mcp.ts")).serveMcp(flags));
}
