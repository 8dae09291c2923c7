/** How this program is started: absolute paths of node and of its main file. Other machines need them in shared folders. */
export interface Program {
  node: string;
  main: string;
}

/** This program, as its command line was started. */
export const thisProgram = (): Program => ({ node: process.execPath, main: process.argv[1] ?? "" });
