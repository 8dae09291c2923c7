import { dirname, join, resolve } from "node:path";
import { Failure } from "../failure.ts";
import { readBounded } from "../files/bounded.ts";
import { sha256 } from "../files/digest.ts";
import { makeFolder } from "../files/folders.ts";
import { writeFileInside } from "../files/inside.ts";
import { readUserFile } from "../files/user-files.ts";
import type { Change, Comparison } from "../lock/compare.ts";
import { type AnyLock, compareAnyLocks, parseAnyLock } from "../lock/export/any-lock.ts";
import { formatScitexFile } from "../lock/export/scitex.ts";
import { builtLock } from "../lock/read.ts";
import type { Lock } from "../lock/schema.ts";
import { formatLock } from "../lock/write.ts";
import { lockedRecipe, pinsOf } from "../pin/locked-recipe.ts";
import { parseRecipe } from "../recipe/parse.ts";
import { freeze as freezeImage } from "../roundtrip/freeze.ts";
import { evidenceLimits } from "../verdict/limits.ts";

/**
 * Writes a file completely or not at all, creating its folder.
 * @returns its absolute path
 */
async function write(path: string, data: string | Uint8Array): Promise<string> {
  const absolute = resolve(path);
  await makeFolder(dirname(absolute));
  await writeFileInside(dirname(absolute), absolute, data);
  return absolute;
}

/**
 * Reads what is installed in an image, without running it, and writes its lock.
 * @returns the lock, which lists what is in the image, not what it was built from
 */
export async function captureLock(sifPath: string, lockPath: string): Promise<Lock> {
  const lock = await freezeImage(resolve(sifPath));
  await write(lockPath, formatLock(lock));
  return lock;
}

/**
 * Reads a lock of any version, including those of scitex-container.
 * @throws Failure for a file that is not a lock; the seed treated it as an empty one
 */
export async function readLock(lockPath: string): Promise<AnyLock> {
  const path = resolve(lockPath);
  const text = (await readBounded(path, evidenceLimits.lock, { what: "lock", follow: true })).toString(
    "utf8",
  );
  return parseAnyLock(text, path);
}

/** The differences between two locks: for each package, as `ecosystem:name`, its version in each of them. */
export interface LockDiff {
  /** Whether every package is the same and there is evidence for it. */
  identical: boolean;
  changed: Record<string, [a: string, b: string]>;
  onlyInA: Record<string, string>;
  onlyInB: Record<string, string>;
  /** One sentence that names every package. */
  summary: string;
  comparison: Comparison;
}

/** Compares the packages of two locks. If one of them lacks evidence, they are not identical. */
export function compareLocks(lockA: AnyLock, lockB: AnyLock): LockDiff {
  return lockDiff(compareAnyLocks(lockA, lockB));
}

/** A comparison in the seed's form. */
export function lockDiff(comparison: Comparison): LockDiff {
  const changes = Object.values(comparison.ecosystems).flatMap((each) => each.changes);
  const of = (kind: Change["kind"]) => changes.filter((change) => change.kind === kind);
  const key = ({ ecosystem, name }: Change) => `${ecosystem}:${name}`;
  return {
    identical: comparison.identical,
    changed: Object.fromEntries(of("changed").map((each) => [key(each), [each.from ?? "", each.to ?? ""]])),
    onlyInA: Object.fromEntries(of("missing").map((each) => [key(each), each.from ?? ""])),
    onlyInB: Object.fromEntries(of("extra").map((each) => [key(each), each.to ?? ""])),
    summary: summaryOf(comparison, changes),
    comparison,
  };
}

function summaryOf({ identical, conclusive }: Comparison, changes: readonly Change[]): string {
  if (identical) return "version sets identical";
  if (!conclusive && changes.length === 0) return "inconclusive: evidence is missing";
  const word = ({ kind, ecosystem, name, from = "", to = "" }: Change) => {
    if (kind === "changed") return `${ecosystem}:${name}: ${from} -> ${to}`;
    return kind === "missing"
      ? `${ecosystem}:${name} ${from} only in the first`
      : `${ecosystem}:${name} ${to} only in the second`;
  };
  return changes.map(word).join("; ");
}

/**
 * Writes the locked recipe of a recipe and its lock.
 * @param lock that of a build; the lock of an image alone does not say what the image was built from
 * @returns absolute path of the locked recipe
 */
export async function generateLockedDef(roughDef: string, lock: Lock, outDef: string): Promise<string> {
  const path = resolve(roughDef);
  const built = builtLock(lock, `the lock of ${lock.name}`);
  const bytes = await readUserFile(path, "recipe");
  if (sha256(bytes) !== built.recipe.sha256)
    throw new Failure("inconclusive", `the lock is not of the recipe ${path}`, {
      code: "files-not-one-build",
      why: "the lock names a recipe with another digest: the recipe was edited, or one of them is of another build",
      remedy: "build the recipe again to get its lock",
      place: { path },
    });
  const recipe = parseRecipe(bytes, path);
  return write(outDef, lockedRecipe(recipe, built, pinsOf(built, recipe), formatLock(built)));
}

const freezeFiles = {
  pip: ["requirements-lock.txt", "python"],
  dpkg: ["dpkg-lock.txt", "dpkg"],
  node: ["node-lock.txt", "npm"],
} as const;

/**
 * Writes the seed's three lists for an image: `requirements-lock.txt`, `dpkg-lock.txt` and `node-lock.txt`. The image
 * is not run. No file is written for a kind of package that the image does not have.
 * @param outputDir default: the image's folder
 * @returns absolute paths of the files that were written
 */
export async function freeze(
  sifPath: string,
  { outputDir = dirname(sifPath) }: { outputDir?: string } = {},
): Promise<Partial<Record<keyof typeof freezeFiles, string>>> {
  const lock = await freezeImage(resolve(sifPath));
  const written: Partial<Record<keyof typeof freezeFiles, string>> = {};
  for (const kind of ["pip", "dpkg", "node"] as const) {
    const [file, ecosystem] = freezeFiles[kind];
    if ((lock.ecosystems[ecosystem]?.status ?? "absent") === "absent") continue;
    written[kind] = await write(join(outputDir, file), formatScitexFile(file)(lock));
  }
  return written;
}
