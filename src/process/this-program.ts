/**
 * How to start this program: absolute paths of node and of its main file. For use on other machines, both must be in
 * shared folders.
 */
export interface Program {
  node: string;
  main: string;
}

/** This program, as its command line was started. */
export const thisProgram = (): Program => ({ node: process.execPath, main: process.argv[1] ?? "" });
