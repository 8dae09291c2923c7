import { readBounded } from "../files/bounded.ts";
import { sha256 } from "../files/digest.ts";
import type { BuiltLock } from "../lock/schema.ts";
import type { Digests } from "../recipe/hash-files.ts";
import { parseRecipe } from "../recipe/parse.ts";
import type { Recipe } from "../recipe/types.ts";
import type { CurrentInputs } from "../verdict/inputs.ts";
import { evidenceLimits } from "../verdict/limits.ts";
import { inputsNow } from "./same-context.ts";

interface Place {
  /** Left out of the inputs, as it was when they were collected for the build. */
  store?: string | undefined;
  /** Digests of files that were read for other recipes at the same time. */
  digests?: Digests | undefined;
}

/** The current inputs, in the checkout, of the recipe that a lock was made from; see the gate. */
export async function currentInputs(
  path: string,
  context: string,
  lock: BuiltLock,
  place: Place = {},
): Promise<CurrentInputs> {
  const bytes = await readBounded(path, evidenceLimits.recipe, { what: "recipe", follow: true });
  // A recipe that was changed into one that cannot be read is a changed one.
  if (sha256(bytes) !== lock.recipe.sha256) return otherRecipe(path, sha256(bytes));
  return inputsOfRecipe(parseRecipe(bytes, path), context, lock, place);
}

/** The same of a recipe that was read. */
export async function inputsOfRecipe(
  recipe: Recipe,
  context: string,
  lock: BuiltLock,
  place: Place,
): Promise<CurrentInputs> {
  const recipeSha256 = sha256(recipe.bytes);
  if (recipeSha256 !== lock.recipe.sha256) return otherRecipe(recipe.path, recipeSha256);
  return { recipeSha256, ...(await inputsNow(recipe, lock, context, place)) };
}

/** A different recipe has different inputs, so there is no point in collecting them. */
const otherRecipe = (path: string, recipeSha256: string): CurrentInputs => ({
  recipeSha256,
  inputsDigest: "",
  isComparable: false,
  changed: [{ kind: "recipe", what: path }],
  unchecked: [],
});
