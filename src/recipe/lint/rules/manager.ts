import type { ProjectFiles } from "./lock-files.ts";

/** One use of a package manager: its arguments, and what else the section shows. */
export interface Use {
  args: readonly string[];
  /** The arguments without options and their values: the subcommand, and its operands. */
  plain: readonly string[];
  /** The text of the whole section, to find variables that its shell sets. */
  script: string;
  /** Whether the recipe shows that a project has no lock file. */
  lacksLock: (files: ProjectFiles) => boolean;
}

/** A package manager that the pins of a locked recipe do not reach. */
export interface Manager {
  name: RegExp;
  /** What to call these commands in the docs. */
  called: string;
  /** Whether this use lets it choose versions. */
  test: (use: Use) => boolean;
  fix: string | ((use: Use) => string);
  /** It runs what it fetches without installing it, so no list in the image names it. */
  once?: true;
  /** What it does, if the usual wording does not fit. */
  message?: string;
  /** No reader of the lock finds its packages. */
  unread?: true;
}

/** Whether an argument has a form. */
export const has = (args: readonly string[], form: RegExp) => args.some((arg) => form.test(arg));
/** A fix: the command that keeps to a lock file, which is made once. */
export const beside = (file: string, made: string, command: string) =>
  `# with the ${file} of one \`${made}\`, kept beside the recipe:\n${command}`;
