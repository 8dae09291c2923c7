import { Failure } from "../failure.ts";
import { substituteDefaults } from "../recipe/template.ts";
import type { CorpusStage, Recipe, Script } from "../recipe/types.ts";

/**
 * What a recipe says, without places: the `stages` of `stx-container parse --jsonl`.
 * Templates are filled in in the stages whose own `%arguments` define all they use, and stay as written in others: so
 * are the corpus's verdicts. Header keys in lower case; sections that have a script or arguments; app sections as "apprun foo".
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

/** An object whose keys come from a recipe: `__proto__` is a key like any other. */
function record<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries(entries);
}
