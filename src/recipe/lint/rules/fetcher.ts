import type { Step } from "../commands.ts";

/** A program that fetches what no version in the recipe names. */
export interface Fetcher {
  name: RegExp;
  /** Whether these arguments fetch, and name nothing that stays. */
  test: (args: readonly string[], step: Step) => boolean;
  what: string;
  fix: string;
}

/** The arguments without the options; values of options that are words of their own stay. */
export const withoutOptions = (args: readonly string[]) => args.filter((arg) => !arg.startsWith("-"));
