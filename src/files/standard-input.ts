import { Failure } from "../failure.ts";

/** The word of the command line for standard input. */
export const standardInput = "-";

/**
 * What is piped into the program.
 * @param what it should be, for messages
 * @throws Failure("usage") where that is a terminal
 */
export function pipedInput(what: string): NodeJS.ReadStream {
  if (!process.stdin.isTTY) return process.stdin;
  throw new Failure("usage", "there is nothing on standard input", {
    code: "subject-missing",
    why: `"${standardInput}" means standard input, which is the terminal here`,
    remedy: `pipe a ${what} into the command, or give its path`,
  });
}
