import { constants, readFileSync } from "node:fs";
import { Failure } from "../failure.ts";
import type { ExecCommand } from "../operations/exec/command.ts";
import { findProgram } from "../process/find-program.ts";

/** A method of Node's pipe streams that has no public name. */
type Blockable = { _handle?: { setBlocking?(blocking: boolean): void } };

/**
 * Replaces this process by a command, so that signals, the terminal, the exit code and the process id are the command's
 * own, as a job scheduler needs.
 */
export async function replaceProcess({ argv, env }: ExecCommand): Promise<void> {
  const [command = ""] = argv;
  const file = command.startsWith("/") ? command : await findProgram(command);
  if (file === undefined)
    throw new Failure("infrastructure", `${command} could not be started`, {
      code: "program-not-started",
      why: "it is not on the PATH",
      remedy: `install ${command}`,
    });
  // Node's streams make pipes non-blocking, also for other processes that share them: programs do not expect that, and
  // would lose output.
  if (isNonBlocking(1)) (process.stdout as object as Blockable)._handle?.setBlocking?.(true);
  if (isNonBlocking(2)) (process.stderr as object as Blockable)._handle?.setBlocking?.(true);
  process.execve?.(file, argv, env);
}

/** Whether an open file is non-blocking (proc_pid_fdinfo(5), open(2)). Asked first, because Node's streams take time to open. */
function isNonBlocking(file: number): boolean {
  try {
    const [, flags = ""] =
      /^flags:\s*([0-7]+)/m.exec(readFileSync(`/proc/self/fdinfo/${file}`, "utf8")) ?? [];
    return (Number.parseInt(flags, 8) & constants.O_NONBLOCK) !== 0;
  } catch {
    return true;
  }
}
