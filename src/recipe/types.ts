/** A header value as Apptainer reads it: without comment, with continuation lines joined. */
export interface HeaderValue {
  /** The value, in upper and lower case as written. */
  value: string;
  /** Line of the key, from 1. */
  line: number;
  /** Column (UTF-16 units, from 1) where the value begins on that line. */
  column: number;
  /** First line after the value; more than `line + 1` where the value is continued with `\`. */
  endLine: number;
}

/** One line of a `%files` section. */
export interface FileEntry {
  source: string;
  /** Empty: the same path as the source. */
  destination: string;
  line: number;
  column: number;
}

/** The `%files` sections of a stage that have the same arguments, as Apptainer merges them. */
export interface FilesBlock {
  /** What follows `%files` on its line: empty, or `from <stage>`. */
  args: string;
  files: FileEntry[];
}

/** A section's script and arguments, all its occurrences in the stage merged as Apptainer merges them. */
export interface Script {
  args: string;
  script: string;
}

/** One occurrence of a section in the file. */
export interface Section {
  /** Lower case, without `%`: "post", "appinstall". */
  name: string;
  /** The rest of the header line after the name (of app sections: after the app's name), untrimmed. */
  args: string;
  /** Line of the `%` header, from 1. */
  line: number;
  /** Column of the `%`, from 1. */
  column: number;
  /** First line after the body. */
  endLine: number;
  /** The body as Apptainer reads it, with "\n" at the ends of lines. */
  script: string;
  /** Name of the app, in an app section. */
  app?: string;
}

/** One stage: from its `Bootstrap:` to the next, or to the end of the file. */
export interface Stage {
  /** From 0, in file order. */
  index: number;
  /** Value of the header `Stage`; "" without it. */
  name: string;
  /** First line, from 1. */
  line: number;
  /** First line after the stage. */
  endLine: number;
  /** Keys in lower case; of a key given twice, the last. */
  header: Map<string, HeaderValue>;
  /** Every occurrence of a section, in file order. */
  sections: Section[];
  /** Every section that is neither `%files`, `%labels` nor of an app, merged: keys like "post". */
  scripts: Map<string, Script>;
  files: FilesBlock[];
  labels: Map<string, { value: string; line: number }>;
  /** App sections merged: "apprun foo" → script. */
  apps: Map<string, string>;
  /** Names of the apps in the order of their first mention. */
  appOrder: string[];
}

/** A definition file as Apptainer reads it, with the bytes it was read from. */
export interface Recipe {
  /** As given by the caller; for messages. */
  path: string;
  bytes: Uint8Array;
  /** Raw lines without their line ends. */
  lines: readonly string[];
  /** Byte offset of each line, and of the end of the file. */
  offsets: readonly number[];
  /** The line end of most lines. */
  eol: "\n" | "\r\n";
  /** At least one. */
  stages: Stage[];
}

/** A stage in the parser's `--jsonl` output and in the corpus. */
export interface CorpusStage {
  header: Record<string, string>;
  labels: Record<string, string>;
  sections: Record<string, Script>;
  /** `files` is null for a section without files, as Go writes an empty list. */
  files: { args: string; files: { source: string; destination: string }[] | null }[];
  apps: Record<string, string>;
}

/** Sections that take a script, arguments or a list; without the app sections. */
export const standardSections: ReadonlySet<string> = new Set([
  "help",
  "setup",
  "files",
  "labels",
  "environment",
  "pre",
  "post",
  "runscript",
  "test",
  "startscript",
  "arguments",
]);

/** Sections of an app: `%appinstall name`. */
export const appSections: ReadonlySet<string> = new Set([
  "appinstall",
  "applabels",
  "appfiles",
  "appenv",
  "apptest",
  "apphelp",
  "apprun",
  "appstart",
]);

/**
 * Bytes that Apptainer can hold at once while it looks for the end of a header or a section (Go's default
 * scanner buffer): a section together with its header line, and with the header line of the section after it.
 */
export const sectionLimit = 65_536;
