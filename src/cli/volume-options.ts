import { type Command, Option } from "commander";
import type { Volume } from "./volume.ts";

/** Declares `--quiet` and `--verbose` for a program and every command in it. */
export function addVolume(command: Command): void {
  command
    .addOption(
      new Option("-q, --quiet", "no progress on stderr, only warnings and failures")
        .conflicts("verbose")
        .helpGroup("Options of every command:"),
    )
    .addOption(
      new Option(
        "-v, --verbose",
        "each step, all output of a build and the time of each phase; for a failure, what caused it",
      ).helpGroup("Options of every command:"),
    );
  for (const each of command.commands) addVolume(each);
}

/** The volume that a command line asks for: the options work before and after the name of the command. */
export function volumeOf(command: Command): Volume {
  const { quiet, verbose } = command.optsWithGlobals<{ quiet?: boolean; verbose?: boolean }>();
  return quiet ? "quiet" : verbose ? "verbose" : "normal";
}
