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
 * @returns the same bytes if every base is where the recipe says
 * @throws Failure("usage") when a base image is not in the store
 */
export async function provideParents(
  lockedRecipe: Buffer,
  lock: Lock,
  context: string,
  store: string,
): Promise<Uint8Array> {
  const recipe = parseRecipe(lockedRecipe, "the locked recipe");
  const edits = [];
  for (const base of lock.bases) {
    const stage = recipe.stages[base.stage];
    if (base.bootstrap !== "localimage" || !base.imageSha256 || !stage) continue;
    const written = resolve(context, base.written);
    if ((await sha256File(written).catch(() => "")) === base.imageSha256) continue;
    const found = await findImage(store, base.imageSha256);
    if (!found) {
      throw new Failure("usage", `the base image ${base.written} is missing`, {
        code: "base-image-missing",
        why: `neither ${written} nor any image in ${store} has the sha256 ${base.imageSha256}`,
        remedy: `get that image from who built on it, and put it at ${base.written} in the folder that --context names (a zip file is unpacked for that: the folder ends in .context), or name a store that has it with --store`,
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
