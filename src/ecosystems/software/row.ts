/** One product that is installed without a package manager, and the file of it that names its version. */
export interface KnownSoftware {
  /** As its makers write it. */
  name: string;
  /** The file's name; it is looked for everywhere. */
  file: string;
  /** The end of the file's path, which no other product's file of that name has. Its folder up to there is the installation. */
  below: string;
  /** What must be in the file beside the version, where the path alone proves nothing. */
  has?: RegExp;
  /** The version: its groups, joined by dots. */
  version: RegExp;
  /** What users call this version, if that is something else: its groups, joined by blanks, if the first is there. */
  release?: RegExp;
  /** A path in the installation that only this one of several products with that file has. */
  beside?: string;
  /** Who says that the file holds the version. */
  source: string;
  /** A path and content of a real release, and the version there: the table's own test. */
  sample: readonly [path: string, content: string, version: string];
}

/** The version in a C header: the numbers of these macros, in this order. */
export const define = (...names: string[]) =>
  new RegExp(
    names.map((name) => String.raw`#\s*define\s+${name}\s+\(?"?(\d[\w.-]*)"?\)?`).join(String.raw`[\s\S]*?`),
  );
