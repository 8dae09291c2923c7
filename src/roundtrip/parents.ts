import { resolve } from "node:path";
import { Failure } from "../failure.ts";
import type { Lock } from "../lock/schema.ts";
import { editRecipe, replaceHeader } from "../recipe/edit.ts";
import { parseRecipe } from "../recipe/parse.ts";
import { listBuilds, listLayers } from "../store/builds.ts";
import { sha256File } from "../store/files.ts";

/**
 * The locked recipe with its local base images found by digest: a definition file can name a SIF by its path
 * only, and the path may not hold on this machine or may hold another image by now.
 *
 * @returns the same bytes where every base is where the recipe says
 * @throws Failure("usage") when a base image is nowhere in the store
 */
export async function provideParents(
  lockedRecipe: Buffer,
  lock: Lock,
  context: string,
  root: string,
): Promise<Uint8Array> {
  const recipe = parseRecipe(lockedRecipe, "the locked recipe");
  const edits = [];
  for (const base of lock.bases) {
    const stage = recipe.stages[base.stage];
    if (base.bootstrap !== "localimage" || !base.imageSha256 || !stage) continue;
    const written = resolve(context, base.written);
    if ((await sha256File(written).catch(() => "")) === base.imageSha256) continue;
    const found = await findImage(root, base.imageSha256);
    if (!found) {
      throw new Failure("usage", `the base image ${base.written} is missing`, {
        why: `neither ${written} nor any image in ${root} has the sha256 ${base.imageSha256}`,
        remedy: "put the base image that this one was built on there, or name its store with --root",
      });
    }
    edits.push(replaceHeader(recipe, stage, "from", found));
  }
  return edits.length > 0 ? editRecipe(recipe, edits) : lockedRecipe;
}

async function findImage(root: string, sha256: string): Promise<string | undefined> {
  for (const layer of await listLayers(root)) {
    for (const build of await listBuilds(root, layer)) {
      if (build.state === "complete" && (await sha256File(build.files.image)) === sha256)
        return build.files.image;
    }
  }
  return undefined;
}
