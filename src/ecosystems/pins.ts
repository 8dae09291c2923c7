import type { Archive } from "./archive.ts";
import type { Package } from "./package.ts";
import type { Unlocked } from "./unlocked.ts";

/**
 * The folder in which a build keeps its pins; no package owns a path in it, and it is removed before the image is made.
 */
export const pinsFolder = "/.stx-lock";

/** The same, escaped for a regular expression of sed. */
export const pinsFolderInSed = pinsFolder.replaceAll(".", "\\.");

/**
 * What one ecosystem contributes to a locked recipe: shell code that every /bin/sh understands (dash, busybox). `$stx`
 * is the folder of the pins inside the build; the final image does not contain it.
 */
export interface Pins {
  /** Files of `$stx`, by name; one entry a line, so that the locked recipe reads as a list of what it pins. */
  files: Record<string, readonly string[]>;
  /** Puts the pins in force; runs before the recipe's first command, when the ecosystem's tools may not be there yet. */
  before: readonly string[];
  /** Prints a line for each difference between the build and the lock; runs after the recipe's last command. */
  check: readonly string[];
  /** Takes away what `before` left outside `$stx`. */
  cleanup: readonly string[];
  /** What of this ecosystem could not be pinned. */
  unlocked: Unlocked[];
}

/**
 * What is set up in every build of this project, the first one as well as a rebuild, whatever is installed: a recipe
 * that records the variables and files it sees therefore records the same in both.
 */
export interface PinSetup {
  /** Every file of `$stx` that the ecosystem's pins may have, as it is where nothing is pinned. */
  files: Record<string, readonly string[]>;
  /** Sets the variables through which its pins work; runs in every build, before any pins of a lock. */
  before: readonly string[];
  /** Takes away what that left outside `$stx`. */
  cleanup: readonly string[];
  /** Lines of sed that take what `before` set out of a line by which a recipe sets its variables for everybody. */
  forget?: readonly string[];
  /** What the pins have outside `$stx` where a lock has such packages, without effect: for the first build alone. */
  rough?: { before: readonly string[]; cleanup: readonly string[] };
}

/** What {@link PinSetup} may depend on: facts that are known before anything is built. */
export interface PinSetupContext {
  /** When the build began, in seconds since 1970. */
  moment: number;
  /** What `%post` and `%appinstall` of the last stage run, as text. */
  script: string;
  /** As in {@link PinContext}; today's for a first build. */
  version?: number | undefined;
}

/** The input of an ecosystem's `pin`. */
export interface PinContext {
  packages: readonly Package[];
  /** Packages that the build installed and removed again, as the image's own logs show; undefined where it has none. */
  transient: readonly Package[] | undefined;
  /** Names of this ecosystem that the lock leaves free, each a regular expression (POSIX extended, and JavaScript's) for the whole name. */
  floats: readonly string[];
  /** What apt in the image asks; where it has a snapshot, the rebuild takes from that what is gone meanwhile. */
  archives: readonly Archive[];
  /** The bootstrap agent of the stage ("debootstrap", "docker" …). */
  bootstrap: string;
  /** The image's architecture as Apptainer names it ("amd64"). */
  arch: string;
  /** When the build began: what was published later did not exist for it. Seconds since 1970. */
  moment: number;
  /** Version of this ecosystem's pins that the lock was written for; 1 where it names none. */
  version?: number | undefined;
  build: BuildFacts;
}

/** What is known about a build besides its image. */
export interface BuildFacts {
  /** What `%post` and `%appinstall` of the last stage run, as text. */
  script: string;
  /** Whether pip built packages in environments of their own, as its output says. */
  isolatedBuilds: boolean;
}

/** Only the image is known. */
export const nothingKnown: BuildFacts = { script: "", isolatedBuilds: false };

/** The names of an ecosystem that float, as a file for {@link unlessFloat}. */
export function floatFile(id: string, floats: readonly string[]): Pins["files"] {
  return floats.length > 0 ? { [`floats-${id}`]: floats } : {};
}

/** The beginning of a shell command that runs unless the package `$name` floats. */
export function unlessFloat(id: string, floats: readonly string[]): string {
  return floats.length > 0 ? `echo "$name" | grep -Eqxf "$stx/floats-${id}" || ` : "";
}

/**
 * Separates the packages of the image's own system from those of systems in its folders. Pins do not reach the latter;
 * each gets an `unlocked` entry.
 */
export function splitBySystem(packages: readonly Package[], called: string, manager: string) {
  const own = packages.filter(({ prefix }) => prefix === undefined);
  const folders = new Set(packages.flatMap(({ prefix }) => prefix ?? []));
  const unlocked = [...folders].sort().map(
    (folder): Unlocked => ({
      what: `${called} in ${folder}`,
      reason: `${manager} does not manage that system: a rebuild that differs is found, not prevented`,
    }),
  );
  return { own, unlocked };
}

/** A line of sed for {@link PinSetup.forget}: removes a variable that only this program sets. */
export const forgetVariable = (variable: string) =>
  String.raw`/^\(export \|declare -x \)\{0,1\}${variable}=/d`;
