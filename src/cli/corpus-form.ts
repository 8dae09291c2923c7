import { Failure } from "../failure.ts";
import { substituteDefaults } from "../recipe/template.ts";
import type { CorpusStage, Recipe, Script } from "../recipe/types.ts";

/**
 * The content of a recipe without positions: the `stages` of `stx-container parse --jsonl`. Templates are filled in
 * only in stages whose own `%arguments` define all of them, as in the corpus. Header keys are in lower case; sections
 * without script and arguments are left out; app sections are named like "apprun foo".
 */
export function toCorpusForm(recipe: Recipe): { stages: CorpusStage[] } {
  return {
    stages: withDefaults(recipe).stages.map((stage) => ({
      header: record([...stage.header].map(([key, { value }]) => [key, value])),
      labels: record([...stage.labels].map(([key, { value }]) => [key, value])),
      sections: record<Script>(
        [...stage.scripts].filter(([, { args, script }]) => args !== "" || script !== ""),
      ),
      files: stage.files.map(({ args, files }) => ({
        args,
        files: files.length === 0 ? null : files.map(({ source, destination }) => ({ source, destination })),
      })),
      apps: record([...stage.apps]),
    })),
  };
}

function withDefaults(recipe: Recipe): Recipe {
  try {
    return substituteDefaults(recipe);
  } catch (error) {
    if (error instanceof Failure) return recipe;
    throw error;
  }
}

/** An object with keys from a recipe, for which `__proto__` is an ordinary key. */
function record<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries(entries);
}
