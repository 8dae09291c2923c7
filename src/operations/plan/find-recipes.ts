import { glob, lstat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { Failure } from "../../failure.ts";

/** Most recipes that one plan takes. */
const recipeLimit = 10_000;
const ownFolders = new Set([".git", "node_modules"]);

/**
 * The recipes that match the patterns, in order: plain files in the workspace but outside the store, and not its
 * locked recipes, which also end in .def.
 * @param isOptional none need to be found
 * @returns paths relative to the workspace
 * @throws Failure("usage", "no-recipes") if there are none (unless `isOptional`) or too many, or a pattern leads out of the workspace
 */
export async function findRecipes(
  workspace: string,
  patterns: readonly string[],
  store: string,
  isOptional = false,
): Promise<string[]> {
  const included = patterns.filter((pattern) => !pattern.startsWith("!"));
  const excluded = patterns.filter((pattern) => pattern.startsWith("!")).map((each) => each.slice(1));
  for (const pattern of [...included, ...excluded]) refuseOutside(pattern);
  const storeInside = relative(workspace, store);
  const found = new Set<string>();
  const exclude = (name: string) => ownFolders.has(name.split(sep).at(-1) ?? "") || name === storeInside;
  for await (const path of glob(included, { cwd: workspace, exclude })) {
    if (path.startsWith(`${storeInside}${sep}`) || found.size > recipeLimit) continue;
    if ((await lstat(join(workspace, path))).isFile()) found.add(path);
  }
  if (excluded.length > 0)
    for await (const path of glob(excluded, { cwd: workspace, exclude })) found.delete(path);
  if ((found.size > 0 || isOptional) && found.size <= recipeLimit) return [...found].sort();
  throw new Failure("usage", found.size === 0 ? "no recipes found" : "too many recipes found", {
    code: "no-recipes",
    why: `${found.size === 0 ? "no file" : `more than ${recipeLimit} files`} in the checkout match${found.size === 0 ? "es" : ""} ${included.join(", ")}`,
    remedy: "set the input recipes to the paths or patterns of your recipes, for example recipes/*.def",
  });
}

function refuseOutside(pattern: string): void {
  if (!pattern.startsWith("/") && !pattern.split("/").includes("..")) return;
  throw new Failure("usage", `the pattern ${JSON.stringify(pattern)} leads out of the checkout`, {
    code: "no-recipes",
    why: "recipes are looked for in the checkout only",
    remedy: "write patterns relative to the repository, for example recipes/*.def",
  });
}
