import type { Settings } from "../apptainer/settings.ts";
import type { Difference } from "../image/compare.ts";
import type { Choice } from "../image/noise/choices.ts";
import type { Comparison } from "../lock/compare.ts";
import type { BuiltLock } from "../lock/schema.ts";
import type { Signature } from "../signing/envelope.ts";
import type { Level, Verdict } from "../verdict/marker.ts";

/** What a build is asked for. All paths absolute: the boundary (cli, actions) makes them so. */
export interface BuildRequest {
  recipe: string;
  /** Folder that `%files` and `From: ./x.sif` are resolved against. */
  context: string;
  /** The store's folder. */
  store: string;
  name: string;
  buildArgs: Record<string, string>;
  /** Build even where an unchanged, complete build is in the store. */
  force: boolean;
  settings: Settings;
  /** Leave out the recipe's `%test`, in every rebuild, too; default: it runs. */
  noTest?: boolean;
  /** Commands to run in the finished image, of the rebuild, too, whose failure is the build's; default: none. */
  testAfter?: string;
  /** Pack the image in its canonical form, so that a rebuild can reach the level "bytes"; default: where the policy requires it. */
  canonical?: boolean;
  /** What the canonical form leaves out beside noise; default: nothing. */
  without?: readonly Choice[];
  /** Record what the build takes from the network, or take it from a record; default: as the store's policy says. */
  vault?: VaultRecording | VaultSource;
}

/** How a build is recorded. */
export interface VaultRecording {
  /** Keep the bodies, their digests alone, or nothing, whatever the policy says; default: as the policy says. */
  record?: "bodies" | "digests" | "off";
  /** A vault that cannot be written does not stop the build: then it is not recorded. */
  optional?: boolean;
}

/** A vault that a build has as its only network. */
export interface VaultSource {
  /** An index, an exported file or a folder with an OCI layout, absolute; default: the build's own index in the store. */
  path?: string;
  /** The build whose index it is. */
  buildId?: string;
}

/** One finished build in the store. */
export interface Built {
  name: string;
  ts: string;
  /** True when an earlier build of the same inputs was found and nothing had to be done. */
  unchanged: boolean;
  files: BuildFiles;
  lock: BuiltLock;
  /** sha256, hex. */
  digests: { image: string; lock: string; lockedRecipe: string; recipe: string };
}

/** Absolute paths of one build's files. */
export interface BuildFiles {
  image: string;
  lock: string;
  lockedRecipe: string;
  recipe: string;
  log: string;
}

/** What a verification is asked for: the files of one build, from wherever they came. */
export interface VerifyRequest {
  /** Left out where it is not available; then the digests in the lock are trusted, and the marker says so. */
  image?: string;
  lock: string;
  lockedRecipe: string;
  /**
   * sha256 of a lock that this very process wrote of the image, which it read whole for that: where image and lock still are
   * these files, the image is not read a second time.
   */
  writtenLock?: string;
  /** Folder that the locked recipe's `%files` are resolved against. */
  context: string;
  /** The store into which marker and log are written; a passing build that is in it is published. */
  store: string;
  /** Overrides of build arguments (a mirror near this machine); recorded in the marker. */
  buildArgs: Record<string, string>;
  /** Level to reach, else the build is not published; the store's policy may require more. */
  requiredLevel: Level;
  settings: Settings;
  /** Address of the CI run that verifies, for the marker. */
  runUrl?: string | undefined;
  /** Address of the CI run, for the marker. */
  run?: string;
  /** Signs a statement; default: the marker is not signed. */
  sign?: (statement: Uint8Array) => Promise<Signature[]>;
  /** Fingerprint of the key that `sign` signs with: the statement names it as who verified. */
  verifiedBy?: string;
  /** Rebuild with this vault as the only network; default: with the host's network. */
  vault?: VaultSource;
  /** Keep the rebuilt image as this new file; default: it is removed. */
  keep?: string;
}

export interface Verified {
  name: string;
  ts: string;
  verdict: Verdict;
  /** The level that the request and the policy ask for, and whether it was reached. */
  requiredLevel: Level;
  isEnough: boolean;
  /** Highest level that was proven; undefined where none was. */
  level: Level | undefined;
  /** Why, in one sentence. */
  reason: string;
  /** Why the required level could not be judged here, as the builders differ; it is no finding about the image. */
  notJudged?: string | undefined;
  comparison: Comparison | undefined;
  /** In what the image and the rebuild differ, noise left out; [] where the image was not there. */
  differingFiles: Difference[];
  /** Absolute path of the image that was verified, where it is in the store, and of the rebuilt one, where that was kept. */
  image?: string;
  kept?: string;
  /** Absolute path of the marker; undefined for the verdict "error". */
  marker: string | undefined;
  log: string;
}

/** What a room reports to its watcher: the terminal's live view, a CI log, a test. */
export interface Watcher {
  /** A named phase begins ("building image"); the one before it has ended. */
  phase(title: string): void;
  /** One line of a child's output, without its newline; untrusted text. */
  output(line: string): void;
  /** A remark worth keeping. */
  note(text: string): void;
}

/** Reports nothing. */
export const silentWatcher: Watcher = { phase() {}, output() {}, note() {} };
