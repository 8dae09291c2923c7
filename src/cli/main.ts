import { fstatSync, writeSync } from "node:fs";
import { Command, CommanderError, Help, type Option } from "commander";
import { exitCodes, Failure } from "../failure.ts";
import { stripControl, terminalJson } from "../report/escape.ts";
import { version } from "../version.ts";
import { emptyValue } from "./absolute.ts";
import { reportError } from "./errors.ts";
import { storeIn } from "./in-store.ts";
import { withMeant } from "./other-names.ts";
import { setVolume } from "./volume.ts";
import { addVolume, volumeOf } from "./volume-options.ts";

const exitCodeHelp = `
Exit codes: 0 done · 1 failed · 2 wrong use · 3 drift or not verified · 4 network, disk or runner · 5 inconclusive`;

/**
 * How help and version are printed: not by `process.stdout`, whose initialisation takes a tenth of the start-up, unless
 * a terminal's width is needed or a pipe is full.
 */
const plainOutput = {
  writeOut(text: string) {
    try {
      writeSync(1, text);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EPIPE") return;
      guardStreams();
      process.stdout.write(text);
    }
  },
  outputError: (text: string, write: (text: string) => void) =>
    write(stripControl(withMeant(text, process.argv.slice(2)))),
  getOutHelpWidth: () => (fstatSync(1).isCharacterDevice() ? (process.stdout.columns ?? 80) : 80),
  getOutHasColors: () => false,
};

/** Leaves out defaults that are empty: "(default: [])" helps no reader. */
const help = {
  optionDescription(option: Option) {
    const text = Help.prototype.optionDescription.call(this, option);
    return text.replace(/ ?\(default: (?:\[\]|"")\)$/, "");
  },
};

/** The commands whose process Apptainer replaces: see {@link runCli}. */
const replaced: ReadonlySet<string> = new Set(["exec", "run", "shell"]);

/** The definition of the command line. @param only leaves out all commands but this one; "" leaves out all */
export async function makeProgram(only?: string): Promise<Command> {
  const program = new Command("stx-container")
    .description("Lock, rebuild and verify Apptainer images.")
    .version(version)
    .showSuggestionAfterError()
    .addHelpText("after", exitCodeHelp)
    // Options after the image of exec, run and shell belong to the command that runs in it.
    .enablePositionalOptions()
    .configureOutput(plainOutput)
    .configureHelp(help)
    .exitOverride()
    .hook("preAction", refuseEmptyOptions)
    .hook("preAction", (_, command) => setVolume(volumeOf(command)));
  if (only !== undefined) declareOnly(program, only);
  // The version alone needs no command, and the commands that run an image need no others: to declare them all is a third of
  // the start-up.
  if (only !== undefined && replaced.has(only)) (await import("./exec-commands.ts")).addExecCommands(program);
  else if (only !== "") (await import("./commands.ts")).addCommands(program, only);
  addVolume(program);
  for (const command of [program, ...nested(program)]) command.showHelpAfterError(afterError(command));
  return program;
}

const nested = (command: Command): Command[] =>
  command.commands.flatMap((one) => [one as Command, ...nested(one as Command)]);

/** What follows an error in the use of a command: how it is used, in one line. */
function afterError(command: Command): string {
  const words: string[] = [];
  for (let one: Command | null = command; one; one = one.parent as Command | null) words.unshift(one.name());
  const path = words.join(" ");
  return `Usage: ${path} ${command.usage()}\n(see ${path} --help)`;
}

/** Makes a program ignore the declarations of all commands but one, where several are declared together. */
function declareOnly(program: Command, name: string): void {
  const declare = program.command.bind(program) as (...args: unknown[]) => Command;
  const ignored: Command = new Proxy({} as Command, { get: () => () => ignored });
  const command = (usage: string, ...rest: unknown[]) =>
    usage.split(" ", 1)[0] === name ? declare(usage, ...rest) : ignored;
  program.command = command as typeof program.command;
}

/** The definition of the command line, as far as this call needs it. */
async function programFor([first = ""]: readonly string[]): Promise<Command> {
  if (first === "--version" || first === "-V") return makeProgram("");
  if (first.startsWith("-") || first === "completion" || first === "man") return makeProgram();
  const one = await makeProgram(first);
  return one.commands.length > 0 ? one : makeProgram();
}

/**
 * Runs the command line and ends the process with its exit code. A command whose process Apptainer replaces writes nothing
 * to Node's streams unless it fails, so they are not opened for it, which would take a tenth of its time.
 */
export async function runCli(argv: string[]): Promise<void> {
  const program = await programFor(argv);
  program.hook("preAction", (_, command) => {
    if (!replaced.has(argv[0] ?? "") || command.getOptionValue("dryRun")) guardStreams();
  });
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : exitCodes.usage;
      if (error.exitCode !== 0 && argv.includes("--json")) process.stdout.write(`${wrongUseJson(error)}\n`);
    } else {
      guardStreams();
      process.exitCode = reportError(error, argv.includes("--json"), storeIn(argv));
    }
    // After help or version nothing is open, and nothing is left to write.
    if (error instanceof CommanderError && error.exitCode === 0) return;
  }
  await new Promise((done) => process.stdout.write("", done));
  process.exit();
}

/** A wrong use of the command line as JSON, in the form of every failure. */
const wrongUseJson = ({ message }: CommanderError): string =>
  terminalJson({ error: { kind: "usage", code: "wrong-use", what: message.replace(/^error: /, "") } });

/**
 * An empty option must not count as one that was not given: the gate would then require less. A default may be empty.
 */
function refuseEmptyOptions(_: Command, command: Command): void {
  for (const option of command.options) {
    const name = option.attributeName();
    if (command.getOptionValue(name) === "" && command.getOptionValueSource(name) !== "default")
      throw emptyValue(`the value of ${option.long ?? option.short}`, "give it, or leave out the option");
  }
}

let isGuarded = false;

/** Says what happens when stdout or stderr cannot be written. */
function guardStreams(): void {
  if (isGuarded) return;
  isGuarded = true;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // The reader closed the pipe (| head), which is normal.
    if (error.code === "EPIPE") process.exit(0);
    // The output is incomplete, which must not look like success.
    const failure = new Failure("infrastructure", "could not write the complete result to stdout", {
      code: "output-incomplete",
      why: error.code === "ENOSPC" ? "the disk is full" : error.message,
      remedy: "free space and run the command again; the output so far is incomplete",
    });
    process.exit(reportError(failure, false));
  });
  // The terminal was closed. Its SIGHUP stops the work in an orderly way, which a failed write must not interrupt.
  process.stderr.on("error", () => {});
}
