import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { sha256 } from "../files/digest.ts";
import { fileFailure } from "../files/failures.ts";
import { readUserFile } from "../files/user-files.ts";
import { formatSize } from "../report/format.ts";
import { nameFromRecipe } from "../roundtrip/prepare.ts";
import { listBuilds, type StoredBuild } from "../store/builds.ts";
import { readLockFile } from "../verdict/lock-file.ts";
import { findContainersDir } from "./environment.ts";

/** A recipe in a folder, and its image if there is one. */
export interface RecipeStatus {
  name: string;
  defPath: string;
  /** The published image, else the newest; null where there is none. */
  sifPath: string | null;
  /** As "42.0 MB". */
  sifSize: string | null;
  /** ISO 8601, UTC. */
  sifDate: string | null;
  /** sha256 (hex) of the recipe as it is now, and of the one that the image was built from. */
  hashCurrent: string;
  hashStored: string | null;
  /** Whether the recipe was edited since, or never built. For the other inputs, see `build`. */
  needsRebuild: boolean;
}

/** The recipes of a folder, by name. @param containersDir default: see {@link findContainersDir} */
export async function status(containersDir?: string): Promise<RecipeStatus[]> {
  const folder = containersDir === undefined ? await findContainersDir() : resolve(containersDir);
  const files = await readdir(folder).catch((error) => {
    throw fileFailure(error, `could not read the folder ${folder}`);
  });
  const recipes = files.filter((file) => file.endsWith(".def")).sort();
  return Promise.all(recipes.map((file) => statusOf(folder, join(folder, file))));
}

async function statusOf(folder: string, defPath: string): Promise<RecipeStatus> {
  const name = nameFromRecipe(defPath);
  const hashCurrent = sha256(await readUserFile(defPath, "recipe"));
  const build = await buildOf(folder, name);
  const found = build && (await stat(build.files.image));
  const hashStored = build ? await recipeDigest(build) : null;
  return {
    name,
    defPath,
    sifPath: build?.files.image ?? null,
    sifSize: found ? formatSize(found.size) : null,
    sifDate: found ? found.mtime.toISOString() : null,
    hashCurrent,
    hashStored,
    needsRebuild: hashStored !== hashCurrent,
  };
}

async function buildOf(folder: string, name: string): Promise<StoredBuild | undefined> {
  const complete = (await listBuilds(folder, name)).filter(({ state }) => state === "complete");
  return complete.find(({ published }) => published) ?? complete[0];
}

/** The digest of the recipe that a build's lock names; null for a lock that belongs to no build. */
async function recipeDigest({ files }: StoredBuild): Promise<string | null> {
  return (await readLockFile(files.lock)).recipe?.sha256 ?? null;
}
