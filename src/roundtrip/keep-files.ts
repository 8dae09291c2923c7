import { Failure } from "../failure.ts";
import { readBoundedIfThere } from "../files/bounded.ts";
import { writeNewFileInside } from "../files/inside.ts";
import type { StoreFiles } from "../store/names.ts";
import { evidenceLimits } from "../verdict/limits.ts";
import type { BuildEvidence } from "./evidence.ts";

/**
 * The small files that a marker is about, with their expected contents; the lock last, because a build that has one
 * counts as complete.
 */
function filesOf({ recipe, lockedRecipe, lockText }: BuildEvidence) {
  return [
    ["recipe", recipe.bytes, evidenceLimits.recipe],
    ["lockedRecipe", lockedRecipe, evidenceLimits.lockedRecipe],
    ["lock", Buffer.from(lockText), evidenceLimits.lock],
  ] as const;
}

/**
 * The small files of a build that came from elsewhere and that the store does not have yet: without them, the marker
 * could not be checked there.
 * @throws Failure("usage", "file-in-the-way") where the store has another file under the build's name
 */
async function absentFrom(files: StoreFiles, evidence: BuildEvidence) {
  const absent: (readonly [path: string, bytes: Uint8Array])[] = [];
  for (const [part, bytes, limit] of filesOf(evidence)) {
    const path = files[part];
    const there = await readBoundedIfThere(path, limit, { what: "file of the store" });
    if (there === undefined) absent.push([path, bytes]);
    else if (!there.equals(bytes)) throw otherFile(path, evidence);
  }
  return absent;
}

function otherFile(path: string, { lock }: BuildEvidence): Failure {
  return new Failure("usage", `the store has another file under a name of ${lock.name}-${lock.ts}`, {
    code: "file-in-the-way",
    why: `${path} is not the build's, and the new marker would be read as one for it`,
    remedy: "restore it, or choose another store with --store",
  });
}

/**
 * Reports before a rebuild if its files could not be kept in the store.
 * @throws as {@link absentFrom}
 */
export async function assertFilesKeepable(files: StoreFiles, evidence: BuildEvidence): Promise<void> {
  await absentFrom(files, evidence);
}

/**
 * Adds the lock, locked recipe and recipe of a build to the store if they are missing. Call it under the name's lock,
 * before the marker is written.
 */
export async function keepFiles(store: string, files: StoreFiles, evidence: BuildEvidence): Promise<void> {
  for (const [path, bytes] of await absentFrom(files, evidence)) await writeNewFileInside(store, path, bytes);
}
