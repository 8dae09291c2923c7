import { basename, delimiter } from "node:path";
import { compareVersions, examineProgram, firstApptainer, toolFolders } from "../../apptainer/find.ts";
import { Failure } from "../../failure.ts";
import type { runPrivileges } from "../../host/privileges.ts";
import { definedOnly, scrubbedEnvironment } from "../../process/run.ts";
import { assertEnvName, type ExecOptions, execOptions } from "./arguments.ts";

/** A program to replace this process with: its name or absolute path, its arguments, and its whole environment. */
export interface ExecCommand {
  argv: string[];
  env: Record<string, string>;
}

export type ExecVerb = "exec" | "run" | "shell";

/**
 * The command that runs an image.
 * @param image absolute path of an image or a sandbox
 * @param args for `exec` the command, for `run` its arguments; none for `shell`
 * @param wrap how this machine runs an image; finding that out takes as long as the gate, so it is started before the
 * gate
 * @param inherited the caller's environment; an isolated container gets nothing from it
 * @throws Failure where Apptainer is missing or too old for an option, or a value cannot arrive exactly
 */
export async function execCommand(
  verb: ExecVerb,
  image: string,
  args: readonly string[],
  options: ExecOptions,
  wrap: ReturnType<typeof runPrivileges>,
  inherited: NodeJS.ProcessEnv = process.env,
): Promise<ExecCommand> {
  const command = await apptainerCommand(options);
  const prefix = basename(command).startsWith("singularity") ? "SINGULARITY" : "APPTAINER";
  const env = options.isolated ? scrubbedEnvironment() : definedOnly(inherited);
  env.PATH = [...toolFolders({ command }), env.PATH || scrubbedEnvironment().PATH].join(delimiter);
  for (const [name, value] of Object.entries(options.env ?? {})) {
    assertEnvName(name);
    assertNoNul(value);
    assertNoReturn(name, value);
    env[`${prefix}ENV_${name}`] = value;
  }
  for (const arg of args) assertNoNul(arg);
  const argv = (await wrap)([command, "--silent", verb, ...execOptions(options), image, ...args]);
  return { argv, env };
}

function assertNoNul(text: string): void {
  if (!text.includes("\0")) return;
  throw new Failure("usage", `cannot pass ${JSON.stringify(text)} to the container`, {
    code: "exec-value-unusable",
    why: "it contains a NUL character",
    remedy: "remove it",
  });
}

function assertNoReturn(name: string, value: string): void {
  if (!value.includes("\r")) return;
  throw new Failure("usage", `cannot pass the variable ${name} to the container`, {
    code: "exec-value-unusable",
    why: "Apptainer would drop the carriage return in its value",
    remedy: "remove the carriage return",
  });
}

async function apptainerCommand({ devices }: ExecOptions): Promise<string> {
  const command = await firstApptainer();
  if (command === undefined)
    throw new Failure("infrastructure", "Apptainer is not installed", {
      code: "apptainer-missing",
      why: "neither apptainer nor singularity is on the PATH, and there is no private copy",
      remedy: "stx-container setup",
    });
  if (devices?.length) await assertDevices(command);
  return command;
}

async function assertDevices(command: string): Promise<void> {
  const found = await examineProgram(command);
  if (found?.name === "apptainer" && compareVersions(found.version, "1.5.0") >= 0) return;
  throw new Failure("usage", "this Apptainer does not know --device", {
    code: "apptainer-too-old",
    why: `devices by CDI name need Apptainer 1.5 or later; found ${found?.name} ${found?.version}`,
    remedy: "use --nv or --rocm, or install a newer version: stx-container setup",
  });
}
