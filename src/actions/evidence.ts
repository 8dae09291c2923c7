import { mkdir, rename } from "node:fs/promises";
import { Failure } from "../failure.ts";
import { readUserFile } from "../files/user-files.ts";
import { downloadFile } from "../github/artifacts.ts";
import { parseLock } from "../lock/read.ts";
import { type StoreFiles, storeFiles } from "../store/names.ts";
import { evidenceOf, type Marker, parseMarker } from "../verdict/marker.ts";

/** Most bytes that are fetched of each kind of file; what is bigger was not made by this project. */
export const evidenceLimits = {
  image: 64 * 1024 ** 3,
  lock: 64 * 1024 ** 2,
  "locked-recipe": 16 * 1024 ** 2,
  recipe: 16 * 1024 ** 2,
  marker: 16 * 1024 ** 2,
} as const;

/** Artifact ids of the files that a verified build leaves beside its image. */
export interface EvidenceIds {
  lock: number;
  lockedRecipe: number;
  recipe: number;
  marker: number;
}

/** A build's files without its image, laid out as a store of its own. */
export interface FetchedBuild {
  store: string;
  name: string;
  ts: string;
  files: StoreFiles;
  /** Whichever of the two marker files the marker is. */
  markerPath: string;
  marker: Marker;
}

/**
 * Fetches lock, locked recipe, recipe and marker of one build by their ids and lays them out as a store below
 * `root`. Every one is held against the digest that the marker names for it.
 * @throws Failure("inconclusive") when they do not belong together; Failure("infrastructure") when one is not there
 */
export async function fetchBuild(ids: EvidenceIds, scratch: string, store: string): Promise<FetchedBuild> {
  const lockFile = await downloadFile(ids.lock, "lock", scratch, evidenceLimits.lock);
  const lockedRecipe = await downloadFile(
    ids.lockedRecipe,
    "locked recipe",
    scratch,
    evidenceLimits["locked-recipe"],
  );
  const recipe = await downloadFile(ids.recipe, "recipe", scratch, evidenceLimits.recipe);
  const markerFile = await downloadFile(ids.marker, "marker", scratch, evidenceLimits.marker);

  const lock = parseLock((await readUserFile(lockFile.path, "lock")).toString("utf8"), lockFile.path);
  const marker = parseMarker(
    (await readUserFile(markerFile.path, "marker")).toString("utf8"),
    markerFile.path,
  );
  const { name, ts } = lock;
  const evidence = evidenceOf(marker);
  const [, lockSubject, lockedRecipeSubject, recipeSubject] = marker.subject.map((one) => one.digest.sha256);
  const bound = [
    [lockFile.sha256, lockSubject, "lock"],
    [lockedRecipe.sha256, lockedRecipeSubject, "locked recipe"],
    [recipe.sha256, recipeSubject, "recipe"],
  ] as const;
  const foreign = bound.filter(([is, said]) => is !== said).map(([, , what]) => what);
  if (evidence.name !== name || evidence.ts !== ts)
    foreign.unshift(`name (${evidence.name}-${evidence.ts})` as never);
  if (foreign.length > 0) {
    throw new Failure("inconclusive", `the marker is not that of ${name}-${ts}`, {
      why: `it speaks of another ${foreign.join(", ")}`,
      remedy: "pass artifact ids of one build job and the verify job that followed it",
    });
  }
  const files = storeFiles(store, name, ts);
  const markerPath = marker.predicate.verificationResult === "PASSED" ? files.verified : files.unverified;
  await mkdir(files.folder, { recursive: true });
  await rename(lockFile.path, files.lock);
  await rename(lockedRecipe.path, files.lockedRecipe);
  await rename(recipe.path, files.recipe);
  await rename(markerFile.path, markerPath);
  return { store, name, ts, files, markerPath, marker };
}
