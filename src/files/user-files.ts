import { constants } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { Failure } from "../failure.ts";
import { readFailure } from "./failures.ts";

/** The bytes of a file that the user named. @throws Failure("usage") that says what the file should have been */
export async function readUserFile(path: string, what: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT")
      throw new Failure("usage", `there is no ${what} at ${path}`, {
        code: "no-such-file",
        remedy: "check the path",
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
        remedy: "check the path",
      });
    throw readFailure(error, `could not read the ${what} ${path}`);
  }
}
