import { readBounded } from "../files/bounded.ts";
import { sha256 } from "../files/digest.ts";
import type { BuiltLock } from "../lock/schema.ts";
import { parseRecipe } from "../recipe/parse.ts";
import type { CurrentInputs } from "../verdict/inputs.ts";
import { evidenceLimits } from "../verdict/limits.ts";
import { inputsNow } from "./same-context.ts";

/**
 * What the checkout says today of a recipe that a lock was made from; see the gate.
 * @param store left out of the inputs, as it was when they were built from
 */
export async function currentInputs(
  path: string,
  context: string,
  lock: BuiltLock,
  store?: string,
): Promise<CurrentInputs> {
  const bytes = await readBounded(path, evidenceLimits.recipe, { what: "recipe", follow: true });
  const recipeSha256 = sha256(bytes);
  // Another recipe has other inputs: what these are now does not matter.
  if (recipeSha256 !== lock.recipe.sha256)
    return {
      recipeSha256,
      inputsDigest: "",
      isComparable: false,
      changed: [{ kind: "recipe", what: path }],
      unchecked: [],
    };
  return { recipeSha256, ...(await inputsNow(parseRecipe(bytes, path), lock, context, store)) };
}
