import type { Unlocked } from "../../lock/schema.ts";
import type { Recipe } from "../types.ts";
import { rules } from "./rules/index.ts";
import { makeView } from "./view.ts";

/**
 * What a recipe takes in that no package manager's part of the lock shows, for the lock's `unlocked` list: downloads,
 * clones, piped installers, the date, the host's processor. Comments that switch off rules have no effect here.
 */
export function unlockedInputs(recipe: Recipe): Unlocked[] {
  const view = makeView(recipe);
  const found = new Map<string, Unlocked>();
  for (const rule of rules) {
    for (const { span, unlocked, why } of rule.check(view)) {
      const key = `${span.line} ${unlocked}`;
      if (unlocked !== undefined && !found.has(key))
        found.set(key, { line: span.line, what: unlocked, reason: why });
    }
  }
  return [...found.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
