import { Command, CommanderError } from "commander";
import { exitCodes, Failure } from "../failure.ts";
import { version } from "../version.ts";
import { addCommands } from "./commands.ts";
import { reportError } from "./errors.ts";

const exitCodeHelp = `
Exit codes: 0 done · 1 failed · 2 wrong use · 3 drift or not verified · 4 network, disk or runner · 5 cannot judge`;

/** The command line's whole definition. */
export function makeProgram(): Command {
  const program = new Command("stx-container")
    .description("Lock, rebuild and verify Apptainer images.")
    .version(version)
    .showSuggestionAfterError()
    .showHelpAfterError("(add --help for what there is)")
    .addHelpText("after", exitCodeHelp)
    .exitOverride();
  addCommands(program);
  return program;
}

/** Runs the command line and ends the process with its exit code. */
export async function runCli(argv: string[]): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that went away (| head) is no error.
    if (error.code === "EPIPE") process.exit(0);
    // What was printed is cut off: that must not look like success.
    const failure = new Failure("infrastructure", "could not write all of the result to stdout", {
      why: error.code === "ENOSPC" ? "the disk is full" : error.message,
      remedy: "free space and run the same command again; what was written is cut off",
    });
    process.exit(reportError(failure, false));
  });
  // A terminal that went away: its SIGHUP ends the work in order, which a failed write must not cut short.
  process.stderr.on("error", () => {});
  try {
    await makeProgram().parseAsync(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitCodes.usage;
    else process.exitCode = reportError(error, argv.includes("--json"));
  }
  await new Promise((done) => process.stdout.write("", done));
  process.exit();
}
