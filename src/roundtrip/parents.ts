import { resolve } from "node:path";
import { Failure } from "../failure.ts";
import { sha256File } from "../files/digest.ts";
import type { Lock } from "../lock/schema.ts";
import { editRecipe, replaceHeader } from "../recipe/edit.ts";
import { parseRecipe } from "../recipe/parse.ts";
import { listBuilds, listNames } from "../store/builds.ts";

/**
 * The locked recipe with its local base images replaced by those with the right digest: a definition file can name a
 * SIF only by its path, which may not exist on this machine or may now be another image.
 * @param folders where a base may be at its path; Apptainer looks in the first of them
 * @returns the same bytes if every base is where the recipe says
 * @throws Failure("usage") when a base image is neither there nor in the store
 */
export async function provideParents(
  lockedRecipe: Buffer,
  lock: Lock,
  folders: readonly string[],
  store: string,
): Promise<Uint8Array> {
  const recipe = parseRecipe(lockedRecipe, "the locked recipe");
  const edits = [];
  for (const base of lock.bases) {
    const stage = recipe.stages[base.stage];
    if (base.bootstrap !== "localimage" || !base.imageSha256 || !stage) continue;
    const places = folders.map((folder) => resolve(folder, base.written));
    const [first, ...others] = await Promise.all(places.map((path) => sha256File(path).catch(() => "")));
    if (first === base.imageSha256) continue;
    const at = others.indexOf(base.imageSha256);
    const found = at < 0 ? await findImage(store, base.imageSha256) : places[at + 1];
    if (!found) {
      throw new Failure("usage", `the base image ${base.written} is missing`, {
        code: "base-image-missing",
        why: `${places.join(" and ")} and the images in ${store} do not have its sha256 ${base.imageSha256}`,
        remedy: `get that image from who built on it, save it as FOLDER/${base.written}, and add --context FOLDER; or name a store that has it with --store`,
      });
    }
    edits.push(replaceHeader(recipe, stage, "from", found));
  }
  return edits.length > 0 ? editRecipe(recipe, edits) : lockedRecipe;
}

async function findImage(store: string, sha256: string): Promise<string | undefined> {
  for (const name of await listNames(store)) {
    for (const build of await listBuilds(store, name)) {
      if (build.state === "complete" && (await sha256File(build.files.image)) === sha256)
        return build.files.image;
    }
  }
  return undefined;
}
