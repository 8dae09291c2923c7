import { readFile } from "node:fs/promises";
import { sha256, sha256File } from "../files/digest.ts";
import type { Choice } from "../image/noise/choices.ts";
import { builtLock, parseLock } from "../lock/read.ts";
import type { BuiltLock } from "../lock/schema.ts";
import { listBuilds } from "../store/builds.ts";
import type { StoreFiles } from "../store/names.ts";
import type { BuildNetwork } from "./build-network.ts";
import type { Built } from "./types.ts";

interface Asked {
  inputsDigest: string;
  floats: readonly string[];
  isCanonical: boolean;
  without: readonly Choice[];
  /** Whether its `%test` was run, if it has one. */
  isTested: boolean;
  /** The test that must have been run in the finished image. */
  testAfter: string | undefined;
}

/**
 * The newest complete build with the same inputs and the same floats, recorded as requested, whose image still matches
 * its lock.
 */
export async function findUnchanged(
  store: string,
  name: string,
  { inputsDigest, floats, isCanonical, without, isTested, testAfter }: Asked,
  network: BuildNetwork,
): Promise<Built | undefined> {
  const setOf = (names: readonly string[]) => JSON.stringify([...new Set(names)].sort());
  for (const found of await listBuilds(store, name)) {
    if (found.state !== "complete") continue;
    const text = await readFile(found.files.lock, "utf8");
    if (!text.includes(inputsDigest)) continue;
    const lock = builtLock(parseLock(text, found.files.lock), found.files.lock);
    if (lock.inputs.digest !== inputsDigest || setOf(lock.floats) !== setOf(floats)) continue;
    if (isCanonical && !lock.image.canonical) continue;
    if (setOf(lock.image.canonical?.without ?? []) !== setOf(without)) continue;
    if (isTested && lock.test === "skipped") continue;
    if (testAfter !== undefined && lock.testAfter !== testAfter) continue;
    if (!(await network.serves(store, lock))) continue;
    if ((await sha256File(found.files.image)) !== lock.image.sha256) continue;
    return built(name, found.ts, found.files, lock, text, true);
  }
  return undefined;
}

/** A build of the store with the digests of its files. */
export async function built(
  name: string,
  ts: string,
  files: StoreFiles,
  lock: BuiltLock,
  lockText: string,
  unchanged: boolean,
): Promise<Built> {
  return {
    name,
    ts,
    unchanged,
    files: {
      image: files.image,
      lock: files.lock,
      lockedRecipe: files.lockedRecipe,
      recipe: files.recipe,
      log: files.log,
    },
    lock,
    digests: {
      image: lock.image.sha256,
      lock: sha256(lockText),
      lockedRecipe: await sha256File(files.lockedRecipe),
      recipe: lock.recipe.sha256,
    },
  };
}
