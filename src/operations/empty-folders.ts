import { Failure } from "../failure.ts";
import { readBounded } from "../files/bounded.ts";
import type { BuiltLock } from "../lock/schema.ts";
import { emptyFolders } from "../recipe/inputs.ts";
import { parseRecipe } from "../recipe/parse.ts";
import { substitute } from "../recipe/template.ts";
import { evidenceLimits } from "../verdict/limits.ts";

/**
 * The empty folders that travel with a build; see {@link emptyFolders}. None where the recipe or the context cannot be
 * read: then their files do not travel either, and are named.
 * @param recipe path of the recipe
 * @param context absolute path
 * @param store left out of a folder that holds it
 */
export async function foldersOf(
  recipe: string,
  lock: BuiltLock,
  context: string,
  store: string,
): Promise<string[]> {
  try {
    const bytes = await readBounded(recipe, evidenceLimits.recipe, { what: "recipe" });
    const parsed = substitute(parseRecipe(bytes, recipe), lock.inputs.arguments);
    return (await emptyFolders(parsed, context, [store])).filter(canTravel);
  } catch (error) {
    if (error instanceof Failure || (error instanceof Error && error.name === "ContextProblem")) return [];
    throw error;
  }
}

/** Whether a path stays in the folder that it is packed in, and an archive can have it. */
export const canTravel = (path: string): boolean =>
  !path.startsWith("/") &&
  !path.split("/").some((part) => part === "" || part === "." || part === "..") &&
  // biome-ignore lint/suspicious/noControlCharactersInRegex: such names are what this is about.
  !/[\u0000-\u001f\\]/.test(path);
