import { readBounded } from "../files/bounded.ts";
import { sha256 } from "../files/digest.ts";
import type { BuiltLock } from "../lock/schema.ts";
import { parseRecipe } from "../recipe/parse.ts";
import type { CurrentInputs } from "../verdict/inputs.ts";
import { evidenceLimits } from "../verdict/limits.ts";
import { inputsNow } from "./same-context.ts";

/**
 * The current inputs, in the checkout, of the recipe that a lock was made from; see the gate.
 * @param store left out of the inputs, as it was when they were collected for the build
 */
export async function currentInputs(
  path: string,
  context: string,
  lock: BuiltLock,
  store?: string,
): Promise<CurrentInputs> {
  const bytes = await readBounded(path, evidenceLimits.recipe, { what: "recipe", follow: true });
  const recipeSha256 = sha256(bytes);
  // A different recipe has different inputs, so there is no point in collecting them.
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
