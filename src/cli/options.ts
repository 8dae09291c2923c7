import { Option } from "commander";

export const store = () => new Option("--store <dir>", "the store").default("containers");
export const json = () => new Option("--json", "print the result as JSON, and nothing else, to stdout");

/** The examples at the end of a command's help. */
export const examples = (...lines: string[]) =>
  `\nExamples:\n${lines.map((line) => `  $ stx-container ${line}`).join("\n")}`;

/** Collects the values of an option that may be given several times. */
export const collect = (value: string, all: string[] = []) => [...all, value];
