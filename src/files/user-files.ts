import { constants } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import { Failure } from "../failure.ts";
import { readFailure } from "./failures.ts";
import { checkThePath } from "./nearby.ts";

/** The paths under which a shell passes a pipe. */
const pipes = /^\/(?:dev\/(?:fd\/|stdin$)|proc\/)/;

/** The bytes of a file that the user named. @throws Failure("usage") that says what the file should have been */
export async function readUserFile(path: string, what: string): Promise<Buffer> {
  try {
    // The pipe of a shell's `<(…)` has a writer. To read another FIFO may wait for ever, and a device may have no end.
    const found = pipes.test(path) ? undefined : await stat(path);
    if (found && !found.isFile() && !found.isDirectory())
      throw new Failure("usage", `${path} is not a ${what}`, {
        code: "not-a-regular-file",
        why: "it is a FIFO, a socket or a device",
        remedy: "name a plain file",
      });
    return await readFile(path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT")
      throw new Failure("usage", `there is no ${what} at ${path}`, {
        code: "no-such-file",
        remedy: checkThePath(path, what === "recipe" ? ".def" : undefined),
      });
    if (code === "EISDIR")
      throw new Failure("usage", `${path} is a folder, not a ${what}`, {
        code: "no-such-file",
        remedy: "name the file itself",
      });
    throw readFailure(error, `could not read the ${what} ${path}`);
  }
}

/**
 * Makes sure that a file that the user named exists and is readable.
 * @throws Failure("usage") that says what the file should have been
 */
export async function assertUserFile(path: string, what: string): Promise<void> {
  try {
    // A FIFO is not waited for.
    await (await open(path, constants.O_RDONLY | constants.O_NONBLOCK)).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw new Failure("usage", `there is no ${what} at ${path}`, {
        code: "no-such-file",
        remedy: checkThePath(path, what === "recipe" ? ".def" : undefined),
      });
    throw readFailure(error, `could not read the ${what} ${path}`);
  }
}
