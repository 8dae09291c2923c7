import type { Command } from "commander";
import { Failure } from "../../failure.ts";
import { version } from "../../version.ts";

/** Prints the manual page of the program, or of one command, as `man -l -` reads it. */
export function man(words: readonly string[], program: Command): void {
  const command = words.reduce<Command | undefined>(
    (at, word) => at?.commands.find((each) => each.name() === word),
    program,
  );
  if (!command)
    throw new Failure("usage", `there is no command ${JSON.stringify(words.join(" "))}`, {
      code: "wrong-use",
      why: "it has no manual page",
      remedy: "list the commands: stx-container --help",
    });
  process.stdout.write(manualPage(command, [program.name(), ...words]));
}

/** A manual page in groff's man(7) macros, made from the definitions that `--help` uses. */
export function manualPage(command: Command, words: readonly string[]): string {
  const help = command.createHelp();
  const section = (title: string, entries: [term: string, text: string][]) =>
    entries.length > 0 ? [`.SH ${title}`, ...entries.flatMap(entry)] : [];
  const named = (each: Command): [string, string] => [
    help.subcommandTerm(each),
    help.subcommandDescription(each),
  ];
  return `${[
    `.TH ${quoted(words.join("-").toUpperCase())} 1 "" ${quoted(`stx-container ${version}`)}`,
    ".SH NAME",
    `${escaped(words.join("-"))} \\- ${escaped(command.description())}`,
    ".SH SYNOPSIS",
    escaped(`${words.join(" ")} ${command.usage()}`),
    ...section(
      "ARGUMENTS",
      help.visibleArguments(command).map((each) => [help.argumentTerm(each), help.argumentDescription(each)]),
    ),
    ...section(
      "OPTIONS",
      help.visibleOptions(command).map((each) => [help.optionTerm(each), help.optionDescription(each)]),
    ),
    ...section("COMMANDS", help.visibleCommands(command).map(named)),
    ".SH EXIT STATUS",
    "0 done, 1 failed, 2 wrong use, 3 drift or not verified, 4 infrastructure, 5 inconclusive",
  ].join("\n")}\n`;
}

const entry = ([term, text]: [string, string]) => [".TP", `\\fB${escaped(term)}\\fR`, escaped(text)];

/** Text escaped so that groff prints it unchanged on one line. */
const escaped = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll("…", "...")
    .replace(/^(?=[.'])/, "\\&");

const quoted = (text: string) => `"${escaped(text).replaceAll('"', "")}"`;
