import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import { readUserFile } from "../files/user-files.ts";
import { downloadFile } from "../github/artifacts.ts";
import { parseLock } from "../lock/read.ts";
import { type StoreFiles, storeFiles } from "../store/names.ts";
import { evidenceLimits } from "../verdict/limits.ts";
import { type Marker, parseMarker } from "../verdict/marker.ts";
import type { Job } from "./job.ts";

/** Artifact ids of the files of a verified build, without the image. */
export interface EvidenceIds {
  lock: number;
  lockedRecipe: number;
  recipe: number;
  marker: number;
  /** sha256 of the marker's file, as the job that made it passed it on. */
  markerSha256?: string | undefined;
}

/** The files of a build without its image, arranged as a store. */
export interface FetchedBuild {
  store: string;
  name: string;
  ts: string;
  files: StoreFiles;
  /** Path of the marker, `.verified` or `.unverified`. */
  markerPath: string;
  marker: Marker;
  markerSha256: string;
}

/**
 * Downloads lock, locked recipe, recipe and marker of one build by their ids and arranges them as a store in `store`.
 * Each file is checked by its digest in the marker.
 * @throws Failure("inconclusive") if they do not belong together; Failure("infrastructure") if one is not available
 */
export async function fetchBuild(ids: EvidenceIds, scratch: string, store: string): Promise<FetchedBuild> {
  const lockFile = await downloadFile(ids.lock, "lock", scratch, evidenceLimits.lock);
  const lockedRecipe = await downloadFile(
    ids.lockedRecipe,
    "locked recipe",
    scratch,
    evidenceLimits.lockedRecipe,
  );
  const recipe = await downloadFile(ids.recipe, "recipe", scratch, evidenceLimits.recipe);
  const markerFile = await downloadFile(ids.marker, "marker", scratch, evidenceLimits.marker);
  const { markerSha256 = markerFile.sha256 } = ids;
  if (markerFile.sha256 !== markerSha256)
    throw new Failure("inconclusive", "the marker is not the one that was passed on", {
      code: "artifact-digest-mismatch",
      why: `its sha256 is ${markerFile.sha256}, and marker-digest is ${markerSha256}`,
      remedy: "pass artifact id and digest of one marker, of the verify job or the sign job",
    });

  const lock = parseLock((await readUserFile(lockFile.path, "lock")).toString("utf8"), lockFile.path);
  const marker = parseMarker(await readUserFile(markerFile.path, "marker"), markerFile.path);
  const { name, ts } = lock;
  const { evidence, subjects } = marker;
  const bound = [
    [lockFile.sha256, subjects.lock, "lock"],
    [lockedRecipe.sha256, subjects.lockedRecipe, "locked recipe"],
    [recipe.sha256, subjects.recipe, "recipe"],
  ] as const;
  const foreign = bound.filter(([is, said]) => is !== said).map(([, , what]) => what);
  if (evidence.name !== name || evidence.ts !== ts)
    foreign.unshift(`name (${evidence.name}-${evidence.ts})` as never);
  if (foreign.length > 0) {
    throw new Failure("inconclusive", `the marker does not belong to ${name}-${ts}`, {
      code: "files-not-one-build",
      why: `it is for another ${foreign.join(", ")}`,
      remedy: "pass the artifact ids of one build job and of its verify job",
    });
  }
  const files = storeFiles(store, name, ts);
  const markerPath = evidence.verdict === "verified" ? files.verified : files.unverified;
  await mkdir(files.folder, { recursive: true });
  await rename(lockFile.path, files.lock);
  await rename(lockedRecipe.path, files.lockedRecipe);
  await rename(recipe.path, files.recipe);
  await rename(markerFile.path, markerPath);
  return { store, name, ts, files, markerPath, marker, markerSha256 };
}

/** The build whose artifact ids the inputs of a job name, in the job's own scratch folder. @throws as {@link fetchBuild} */
export function fetchGiven({ inputs, log, scratch }: Job<"record"> | Job<"sign">): Promise<FetchedBuild> {
  log.phase("Downloading lock, locked recipe, recipe and marker");
  const ids = {
    lock: inputs["lock-artifact-id"],
    lockedRecipe: inputs["locked-recipe-artifact-id"],
    recipe: inputs["recipe-artifact-id"],
    marker: inputs["marker-artifact-id"],
    markerSha256: inputs["marker-digest"],
  };
  return fetchBuild(ids, scratch, join(scratch, "store"));
}
