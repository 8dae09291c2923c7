// What each command takes for an argument: docs/arguments.md shows it as a table, and takes.test.ts runs each of them.

/** What a person may have. */
export const kinds = [
  "name",
  "build id",
  "image",
  "lock",
  "recipe",
  "marker",
  "folder",
  "zip",
  "tar",
  "registry",
  "standard input",
] as const;
export type Kind = (typeof kinds)[number];

/** Kinds that are taken alike, and what the table calls them. */
export const columns: readonly { head: string; kinds: readonly Kind[] }[] = [
  { head: "name", kinds: ["name"] },
  { head: "build id", kinds: ["build id"] },
  { head: "image", kinds: ["image"] },
  { head: "lock, recipe, marker", kinds: ["lock", "recipe", "marker"] },
  { head: "folder", kinds: ["folder"] },
  { head: "zip, tar", kinds: ["zip", "tar"] },
  { head: "`oras://…`", kinds: ["registry"] },
  { head: "`-`", kinds: ["standard input"] },
];

export interface Taking {
  /** The arguments of a call. @param output a path where nothing is yet */
  words: (given: string, output: string) => string[];
  /** The kinds that it does not take. */
  not?: readonly Kind[];
  /** Kinds that the test runs it with, where it takes long; default: all. */
  tried?: readonly Kind[];
  /** Whether only files in the store are taken, because the command changes them. */
  inStore?: boolean;
}

const notOnDisk = ["zip", "tar", "registry", "standard input"] as const;
const plain =
  (...command: string[]) =>
  (given: string) => [...command, given];
const into =
  (option: string, ...command: string[]) =>
  (given: string, output: string) => [...command, given, option, output];

/** Each command that takes an image or a build. */
export const takes: Readonly<Record<string, Taking>> = {
  check: { words: plain("check") },
  explain: { words: plain("explain") },
  show: { words: plain("show") },
  report: { words: (given) => ["report", given, "-o", "-"] },
  cite: { words: plain("cite") },
  bundle: { words: (given, output) => ["bundle", given, "-o", `${output}.zip`] },
  export: { words: (given) => ["export", given, "--format", "spdx"] },
  diff: { words: (given) => ["diff", given, "tiny"] },
  forecast: { words: plain("forecast") },
  freeze: { words: plain("freeze") },
  canonical: { words: into("-o", "canonical") },
  recover: { words: into("-o", "recover") },
  snapshot: { words: plain("snapshot") },
  "sandbox create": { words: into("--output", "sandbox", "create") },
  deploy: { words: (given) => ["deploy", given, "--target", "target", "--dry-run"] },
  verify: { words: plain("verify"), tried: ["lock", "tar", "registry", "standard input"] },
  list: { words: plain("list") },
  history: { words: plain("history") },
  drift: { words: plain("drift") },
  protect: { words: plain("protect") },
  unprotect: { words: plain("unprotect") },
  promote: { words: plain("promote") },
  switch: { words: plain("switch") },
  prune: { words: plain("prune"), not: ["build id"] },
  // Each call goes one build further back.
  rollback: { words: plain("rollback"), not: ["build id"], tried: ["name", "build id", "zip"] },
  sign: { words: (given) => ["sign", given, "--key", "key"], not: notOnDisk, inStore: true },
  exec: { words: (given) => ["exec", "--dry-run", given, "true"], not: notOnDisk },
  run: { words: (given) => ["run", "--dry-run", given], not: notOnDisk },
  shell: { words: (given) => ["shell", "--dry-run", given], not: notOnDisk },
  "slurm start": { words: (given) => ["slurm", "start", "--dry-run", given], not: notOnDisk },
};
