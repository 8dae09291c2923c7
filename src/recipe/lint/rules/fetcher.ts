import type { Step } from "../commands.ts";

/** A program that fetches something whose version the recipe does not name. */
export interface Fetcher {
  name: RegExp;
  /** Whether these arguments fetch something, and none of them names a fixed version. */
  test: (args: readonly string[], step: Step) => boolean;
  what: string;
  fix: string;
}

/** The arguments without options; a value that follows its option as a separate word stays. */
export const withoutOptions = (args: readonly string[]) => args.filter((arg) => !arg.startsWith("-"));
