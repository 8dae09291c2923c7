import type { compressions } from "../apptainer/compression.ts";
import type { Settings } from "../apptainer/settings.ts";
import type { Difference } from "../image/compare.ts";
import type { Choice } from "../image/noise/choices.ts";
import type { Comparison } from "../lock/compare.ts";
import type { BuiltLock } from "../lock/schema.ts";
import type { Signature } from "../signing/envelope.ts";
import type { Level, Verdict } from "../verdict/marker.ts";

/** A request to build. All paths absolute: the boundary (cli, actions) makes them so. */
export interface BuildRequest {
  recipe: string;
  /** Folder that `%files` and `From: ./x.sif` are resolved against. */
  context: string;
  /** The store's folder. */
  store: string;
  name: string;
  buildArgs: Record<string, string>;
  /** Build even if the store has a complete build of the same inputs. */
  force: boolean;
  settings: Settings;
  /** Skip the recipe's `%test`, in every rebuild, too; default: it runs. */
  noTest?: boolean;
  /**
   * Commands to run in the finished image, and in that of each rebuild; if they fail, the build fails. Default: none.
   */
  testAfter?: string;
  /** Pack the image in its canonical form, so that a rebuild can reach the level "bytes"; default: where the policy requires it. */
  canonical?: boolean;
  /** How the image's files are compressed; default gzip, which the canonical form always has. */
  compression?: (typeof compressions)[number];
  /** What the canonical form leaves out besides noise; default: nothing. */
  without?: readonly Choice[];
  /**
   * Whether to record what the build takes from the network, or to take it from a recording; default: as the store's
   * policy says.
   */
  vault?: VaultRecording | VaultSource;
  /** Called with the store's path before a build of the same inputs is looked for, and awaited: a place to wait in line. */
  inTurn?: (store: string) => Promise<void>;
}

/** How a build is recorded. */
export interface VaultRecording {
  /** Keep the bodies, only their digests, or nothing, whatever the policy says; default: as the policy says. */
  record?: "bodies" | "digests" | "off";
  /** Build even if the vault cannot be written; the build is then not recorded. */
  optional?: boolean;
}

/** A vault to use as a build's only network. */
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

/** A request to verify: the files of one build, from anywhere. */
export interface VerifyRequest {
  /** Left out if it is not available; the digests in the lock are then trusted, and the marker says so. */
  image?: string;
  /** Digest (hex) and size of the image, if the caller has just hashed it in this process; default: it is read for them. */
  imageFile?: { sha256: string; size: number };
  /** How to bring the image back, so that the disk need not hold it beside the rebuild. */
  loan?: ImageLoan;
  lock: string;
  lockedRecipe: string;
  /**
   * sha256 of a lock that this very process wrote of the image, which it read whole for that: where image and lock still are
   * these files, the image is not read a second time.
   */
  writtenLock?: string;
  /** Folder that the locked recipe's `%files` are resolved against. */
  context: string;
  /** One more folder in which a local base image may be, at its path. */
  bases?: string | undefined;
  /** The store into which marker and log are written; a passing build that is in it is published. */
  store: string;
  /** Overrides of build arguments (a mirror near this machine); recorded in the marker. */
  buildArgs: Record<string, string>;
  /** Level that must be reached for the build to be published; the store's policy may require a higher one. */
  requiredLevel: Level;
  settings: Settings;
  /** Address of the CI run that verifies, for the marker. */
  runUrl?: string | undefined;
  /** Address of the CI run, for the marker. */
  run?: string;
  /** Signs a statement; default: the marker is not signed. */
  sign?: (statement: Uint8Array) => Promise<Signature[]>;
  /** Fingerprint of the key that `sign` uses: the statement names it as the verifier. */
  verifiedBy?: string;
  /** Rebuild with this vault as the only network; default: with the host's network. */
  vault?: VaultSource;
  /** Keep the rebuilt image as this new file; default: it is removed. */
  keep?: string;
}

/** An image that the caller can bring back. */
export interface ImageLoan {
  /** Removes it; called when it was read. */
  release(): Promise<void>;
  /** Brings it back to its path, the same bytes; called where a rebuild is not the same, to find the files that differ. */
  fetch(): Promise<void>;
}

export interface Verified {
  name: string;
  ts: string;
  verdict: Verdict;
  /** The level that the request and the policy ask for, and whether it was reached. */
  requiredLevel: Level;
  isEnough: boolean;
  /** Highest level that was proven; undefined if none was. */
  level: Level | undefined;
  /** Why, in one sentence. */
  reason: string;
  /**
   * Why the required level could not be judged here because the builders differ; this is not a statement about the image.
   */
  notJudged?: string | undefined;
  comparison: Comparison | undefined;
  /** How the image and the rebuild differ, without noise; [] if the image was not available. */
  differingFiles: Difference[];
  /** Absolute path of the verified image, if it is in the store, and of the rebuilt one, if it was kept. */
  image?: string;
  kept?: string;
  /** Absolute path of the marker; undefined for the verdict "error". */
  marker: string | undefined;
  log: string;
}

/** Receives the progress of a room's work: the terminal's live view, a CI log, a test. */
export interface Watcher {
  /** A named phase begins ("building image"); the one before it has ended. */
  phase(title: string): void;
  /** One line of a child's output, without its newline; untrusted text. */
  output(line: string): void;
  /** A remark worth keeping. */
  note(text: string): void;
}

/** Ignores all progress. */
export const silentWatcher: Watcher = { phase() {}, output() {}, note() {} };
