import { Failure } from "../failure.ts";
import type { BuiltLock } from "../lock/schema.ts";
import { substitute } from "../recipe/template.ts";
import type { Recipe } from "../recipe/types.ts";
import { type Findings, rebuildRemedy } from "./answer.ts";

/** Agents whose bases the lock names as in the recipe's `From:`, possibly with a registry in front. */
const fromAgents = new Set([
  "docker",
  "oras",
  "library",
  "localimage",
  "docker-archive",
  "oci-archive",
  "oci",
]);

/**
 * Checks what a lock says about its recipe against the recipe itself, as Apptainer reads it: the build arguments that
 * the recipe uses, and the base of each stage. Arguments that it does not use are allowed: one list may serve several
 * recipes.
 */
export function checkLockOfRecipe(lock: BuiltLock, recipe: Recipe, findings: Findings): void {
  for (const text of contradictions(lock, recipe))
    findings.contradict("lock-contradicts-recipe", text, rebuildRemedy);
}

function contradictions({ inputs, bases }: BuiltLock, recipe: Recipe): string[] {
  const found: string[] = [];
  let stages: Recipe["stages"];
  try {
    ({ stages } = substitute(recipe, inputs.arguments));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [`the recipe cannot be built with the build arguments of the lock: ${error.message}`];
  }
  const isThere = (stage: number) => stages.some(({ index }) => index === stage);
  for (const { stage } of bases)
    if (!isThere(stage)) found.push(`the lock has a base of stage ${stage}, which the recipe does not have`);
  for (const { index, header } of stages) {
    const own = bases.filter(({ stage }) => stage === index);
    const [base] = own;
    const bootstrap = header.get("bootstrap")?.value ?? "";
    const from = header.get("from")?.value ?? "";
    if (!base || own.length > 1)
      found.push(`the lock has ${own.length} bases of stage ${index} of the recipe`);
    else if (base.bootstrap !== bootstrap)
      found.push(`stage ${index} is made by ${bootstrap} in the recipe, by ${base.bootstrap} in the lock`);
    else if (fromAgents.has(bootstrap) && !base.written.endsWith(from))
      found.push(`stage ${index} is made from ${from} in the recipe, from ${base.written} in the lock`);
  }
  return found;
}
