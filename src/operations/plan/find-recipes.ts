import { glob } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { Failure } from "../../failure.ts";
import { lookAt } from "../../files/look.ts";

/** Most recipes that one plan takes. */
const recipeLimit = 10_000;
/**
 * How many wildcards one part of a pattern may have, and how many patterns its braces may stand for. Matching goes
 * through all ways to spread a name over the wildcards, and a pattern with many of them is never done.
 */
const mostWildcards = 4;
const mostAlternatives = 256;
const ownFolders = new Set([".git", "node_modules"]);

/**
 * The recipes that match the patterns, in order: plain files in the workspace but outside the store, and not its
 * locked recipes, which also end in .def.
 * @param isOptional none need to be found
 * @param isRecipe whether a file that a pattern finds is one; a file that is named without a wildcard is
 * @returns paths relative to the workspace
 * @throws Failure("usage", "no-recipes") if there are none (unless `isOptional`) or too many, or a pattern leads out of the workspace or
 *   would take too long
 */
export async function findRecipes(
  workspace: string,
  patterns: readonly string[],
  store: string,
  isOptional = false,
  isRecipe: (path: string) => Promise<boolean> = async () => true,
): Promise<string[]> {
  const included = patterns.filter((pattern) => !pattern.startsWith("!"));
  const excluded = patterns.filter((pattern) => pattern.startsWith("!")).map((each) => each.slice(1));
  for (const pattern of [...included, ...excluded]) {
    refuseOutside(pattern);
    refuseEndless(pattern);
  }
  const storeInside = relative(workspace, store);
  const found = new Set<string>();
  const exclude = (name: string) => ownFolders.has(name.split(sep).at(-1) ?? "") || name === storeInside;
  for await (const path of glob(included, { cwd: workspace, exclude })) {
    if (path.startsWith(`${storeInside}${sep}`) || found.size > recipeLimit) continue;
    if (lookAt(join(workspace, path))?.isFile()) found.add(path);
  }
  if (excluded.length > 0)
    for await (const path of glob(excluded, { cwd: workspace, exclude })) found.delete(path);
  for (const path of found) if (!included.includes(path) && !(await isRecipe(path))) found.delete(path);
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

function refuseEndless(pattern: string): void {
  const excess = excessOf(pattern);
  if (excess === undefined) return;
  throw new Failure("usage", `the pattern ${JSON.stringify(pattern)} is too complex`, {
    code: "no-recipes",
    why: excess,
    remedy: "write several simpler patterns, a line each",
  });
}

function excessOf(pattern: string): string | undefined {
  if (/[+*]\(/.test(pattern)) return "it repeats a group";
  const parts = pattern.split("/");
  if (parts.some((part) => part !== "**" && part.split("*").length - 1 > mostWildcards))
    return `it has more than ${mostWildcards} wildcards between two slashes`;
  if (parts.filter((part) => part === "**").length > mostWildcards)
    return `it has ** more than ${mostWildcards} times`;
  // Nested braces count more than they stand for.
  const choices = Array.from(pattern.matchAll(/[{,]|\.\./g), ([sign]) => sign);
  let alternatives = 1;
  let inBrace = 1;
  for (const sign of choices) {
    if (sign === "{") {
      alternatives *= inBrace;
      inBrace = 1;
    } else inBrace += sign === "," ? 1 : mostAlternatives;
  }
  return alternatives * inBrace > mostAlternatives
    ? `its braces stand for more than ${mostAlternatives} patterns`
    : undefined;
}
