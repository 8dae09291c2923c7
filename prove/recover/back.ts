import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { debianMirror } from "../../scripts/machine.ts";
import { stx } from "../../test/e2e/support.ts";
import { ubuntuMirror } from "../support/bases.ts";
import { reasonOf } from "../support/here.ts";
import { buildHere } from "./original.ts";
import type { Way } from "./results.ts";

/** No snapshot service is reachable here: what stands for it is the archive that the image was made from minutes ago. */
const withoutSnapshots = (recipe: string) =>
  recipe
    .replace(/http:\/\/snapshot\.ubuntu\.com\/ubuntu\/\d{8}T\d{6}Z\//g, `${ubuntuMirror}/`)
    .replace(/http:\/\/snapshot\.debian\.org\/archive\/debian\/\d{8}T\d{6}Z\//g, `${debianMirror()}/`);

/**
 * Recovers an image, builds what was recovered, and counts how much came back.
 * @param base the image that stands for the one on Docker Hub
 * @param folder an empty one
 */
export async function thereAndBack(
  image: string,
  way: "alone" | "definition",
  base: string,
  folder: string,
): Promise<Way> {
  const old = join(folder, "old.sif");
  copyFileSync(image, old);
  const found = join(folder, "recovered");
  const options = ["--base", base, ...(way === "alone" ? ["--ignore-definition"] : [])];
  const recovered = await stx(["recover", old, "-o", found, "--json", ...options], folder);
  if (recovered.code !== 0) return { failed: reasonOf(recovered.out, recovered.err) };
  const { recipeFile, recipe, missing, carried } = JSON.parse(recovered.out);
  writeFileSync(recipeFile, withoutSnapshots(recipe));
  const built = await buildHere(recipeFile, join(folder, "new"), found);
  if ("failed" in built) return built;
  const counted = await stx(["recover", old, "--against", built.image, "--json"], folder);
  if (counted.code !== 0) return { failed: reasonOf(counted.out, counted.err) };
  return {
    ...JSON.parse(counted.out),
    ...(carried && { carried: { count: carried.count, bytes: carried.bytes } }),
    missing: missing.map((text: string) => text.replaceAll(base, "the base")),
  };
}
