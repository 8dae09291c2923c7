import { Failure } from "../../src/failure.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";
import type { Recipe } from "../../src/recipe/types.ts";

/** A recipe from its text. */
export function recipeOf(text: string | Uint8Array): Recipe {
  return parseRecipe(typeof text === "string" ? Buffer.from(text) : text, "test.def");
}

/** The Failure that work ends in; anything else it throws, or no throw, fails the test. */
export function failureOf(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** The same for a promise. */
export async function failureOfAsync(work: Promise<unknown>): Promise<Failure> {
  const error = await work.then(
    () => new Error("nothing was thrown"),
    (thrown: unknown) => thrown,
  );
  if (error instanceof Failure) return error;
  throw error;
}

/** Numbers from 0 to below 1 that a seed decides (splitmix32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
