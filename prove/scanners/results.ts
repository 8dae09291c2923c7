import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Why one program lists what another does not. */
export const classes = {
  spelling:
    "the same package: a Go module in lower case, as package URLs are defined; a version without v; Go's own library as `go`, not `stdlib`",
  replaced: "the record of a version that pip installed another over, whose files are no longer there",
  coordinates: "the group of a Java archive without `pom.properties`, which its `pom.xml` names",
  interpreter: "an interpreter, which has no package URL of a registry",
  unowned: "a program that no package owns, listed by its sha256",
  "cargo install": "what cargo notes in .crates2.json; scanners read what cargo-auditable puts into programs",
  project: "the user's own project, which is not an installed package",
  unexplained: "not explained",
} as const;

export type Class = keyof typeof classes;

/** What came of one tree. */
export interface Compared {
  /** What is in it. */
  about: string;
  packages: number;
  /** By scanner: how many packages it lists, and of each class those that only one of both has, the first few named. */
  scanners: Record<
    string,
    { packages: number; differ: Partial<Record<Class, { count: number; first: string[] }>> }
  >;
}

export interface Result {
  commit: string;
  /** Scanner → version. */
  versions: Record<string, string>;
  trees: Record<string, Compared>;
}

export const scannersPath = join(import.meta.dirname, "results.json");

/** The result of the last run. */
export const readScanners = (): Result | undefined =>
  existsSync(scannersPath) ? JSON.parse(readFileSync(scannersPath, "utf8")) : undefined;
