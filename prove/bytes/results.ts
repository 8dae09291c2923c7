import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The kinds of recipe, in the order in which they are built, with what each is about. */
export const kinds: Record<string, string> = {
  base: "debootstrap, a compiler: what most others are built on",
  apt: "apt: packages with caches, indexes and triggers",
  "pip-c": "pip: a package with C, compiled in the build",
  conda: "conda: rattler with a channel of its own",
  npm: "npm: global packages",
  "r-c": "R: a package with C, compiled in the build",
  java: "Java: a runtime with its keystore",
  users: "users and services: cron, sshd, a user",
  stages: "two stages, `%files from`",
  layered: "an image on an image, which removes files of it",
  docker: "a Docker base: whiteouts, set-id files, hard links, a FIFO",
  spack: "sixty prefixes as of Spack, libraries with RPATH",
  many: "50,000 files",
};

/** What a kind is built without, as it differs between any two builds. */
export const leftOut: Partial<Record<string, readonly string[]>> = { users: ["host-keys"] };

/** What came of one kind. */
export interface Result {
  commit: string;
  /** Digest of the sources and recipes. */
  source: string;
  level: string;
  /** Of the image, and of its rebuild elsewhere. */
  sha256: [string, string];
  /** Where they are not one: the files whose bytes differ, or the failure. */
  why?: string;
  elsewhere: string;
  /** What was left out by choice. */
  without?: readonly string[];
  /** Bytes of the image. */
  size: number;
  /** Of the build, and of the verification. */
  seconds: [number, number];
}

export const resultsPath = join(import.meta.dirname, "results.json");

/** The results of the last run of each kind. */
export const readResults = (): Record<string, Result> =>
  existsSync(resultsPath) ? JSON.parse(readFileSync(resultsPath, "utf8")) : {};
