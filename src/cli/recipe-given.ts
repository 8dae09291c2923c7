import { dirname } from "node:path";
import { Failure } from "../failure.ts";
import type { BuiltLock } from "../lock/schema.ts";
import { shellWord } from "../process/shell-word.ts";
import { stripControl } from "../report/escape.ts";
import type { CurrentInputs } from "../verdict/inputs.ts";
import { absolute } from "./absolute.ts";

/** A recipe that an argument names in place of its build. */
export interface RecipeGiven {
  /** The inputs of a build as they are now: the recipe, and the files that it copies in. */
  today: (lock: BuiltLock) => Promise<CurrentInputs>;
  /** The text with a command that can be pasted in place of "roundtrip RECIPE". */
  inText: (text: string) => Promise<string>;
}

/** @param word the recipe's path, as the user wrote it; likewise `context` */
export function recipeGiven(word: string, context: string | undefined, store: string): RecipeGiven {
  const path = absolute(word);
  let judged: BuiltLock | undefined;
  return {
    today: async (lock) => {
      judged = lock;
      const { currentInputs } = await import("../roundtrip/current-inputs.ts");
      return currentInputs(path, context === undefined ? dirname(path) : absolute(context), lock, { store });
    },
    inText: async (text) => {
      if (!text.includes("roundtrip RECIPE")) return text;
      const folder = context === undefined ? "" : ` --context ${shellWord(context)}`;
      const again = judged ? await buildArguments(path, judged) : "";
      return text.replaceAll(
        "roundtrip RECIPE",
        `roundtrip ${stripControl(shellWord(word))}${folder}${again}`,
      );
    },
  };
}

/** The options that give a recipe the build arguments of a lock again; "" where its own defaults give them. */
async function buildArguments(path: string, { inputs }: BuiltLock): Promise<string> {
  const [{ parseRecipe }, { readRecipe }, { argumentsToGiveAgain }] = await Promise.all([
    import("../recipe/parse.ts"),
    import("../recipe/read.ts"),
    import("../recipe/arguments.ts"),
  ]);
  try {
    const given = argumentsToGiveAgain(parseRecipe(await readRecipe(path), path), inputs.arguments);
    return given.map(([name, value]) => ` --build-arg ${shellWord(`${name}=${value}`)}`).join("");
  } catch (error) {
    // What is wrong with the recipe is among the reasons that the gate gives.
    if (error instanceof Failure) return "";
    throw error;
  }
}
