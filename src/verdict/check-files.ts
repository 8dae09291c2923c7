import { readBoundedIfThere } from "../files/bounded.ts";
import { sha256 } from "../files/digest.ts";
import { lookAt } from "../files/look.ts";
import { builtLock, parseLock } from "../lock/read.ts";
import type { BuiltLock } from "../lock/schema.ts";
import { lockedRecipe as makeLockedRecipe, pinsOf } from "../pin/locked-recipe.ts";
import { takeRecipe } from "../pin/recipe-lines.ts";
import { readSeal } from "../pin/seal.ts";
import { lockedRecipeVersion } from "../pin/writer-version.ts";
import { parseRecipe } from "../recipe/parse.ts";
import { type Findings, rebuildRemedy } from "./answer.ts";
import { checkLockOfRecipe } from "./check-lock.ts";
import type { GateFiles } from "./gate-subject.ts";
import type { CurrentInputs } from "./inputs.ts";
import type { LockFacts } from "./kept-files.ts";
import { evidenceLimits } from "./limits.ts";
import type { Marker } from "./marker-types.ts";

const restore =
  "take it again from where it came: unpack or download it again, or restore it from git or a backup; a build of your own can be made again with stx-container roundtrip RECIPE";

type Part = "lock" | "lockedRecipe" | "recipe";
const words: Record<Part, string> = { lock: "lock", lockedRecipe: "locked recipe", recipe: "recipe" };

async function readPart(files: GateFiles, part: Part, findings: Findings): Promise<Buffer | undefined> {
  try {
    return await readBoundedIfThere(files[part], evidenceLimits[part], { what: words[part] });
  } catch (error) {
    findings.unreadable(error, part === "lock" ? "lock-missing" : "locked-recipe-missing");
    return undefined;
  }
}

/** Compares the files with the digests in the marker. @returns the lock, if both it and the locked recipe are right */
export async function checkFiles(
  files: GateFiles,
  marker: Marker,
  findings: Findings,
): Promise<BuiltLock | undefined> {
  const before = findings.refusals.length;
  const [lockBytes, lockedBytes, recipeBytes] = await Promise.all(
    (["lock", "lockedRecipe", "recipe"] as const).map((part) => readPart(files, part, findings)),
  );
  if (findings.refusals.length > before) return undefined;
  const { subjects } = marker;
  if (!lockBytes) findings.refuse("lock-missing", "the lock is not here", restore);
  else if (sha256(lockBytes) !== subjects.lock)
    findings.refuse("lock-differs", "the lock is not the one that was verified", restore);
  if (!lockedBytes) findings.refuse("locked-recipe-missing", "the locked recipe is not here", restore);
  else if (sha256(lockedBytes) !== subjects.lockedRecipe)
    findings.refuse("locked-recipe-differs", "the locked recipe is not the one that was verified", restore);
  checkRecipe(recipeBytes, lockedBytes, subjects.recipe, findings);
  if (!lockBytes || !lockedBytes || findings.refusals.length > before) return undefined;
  try {
    if (readSeal(lockedBytes, files.lockedRecipe) !== subjects.lock)
      findings.contradict(
        "locked-recipe-differs",
        "the locked recipe was made from another lock",
        rebuildRemedy,
      );
    const lock = builtLock(parseLock(lockBytes.toString("utf8"), files.lock), files.lock);
    checkRemade(lock, marker, { lock: lockBytes, lockedRecipe: lockedBytes, beside: recipeBytes }, findings);
    return lock;
  } catch (error) {
    findings.unreadable(error, "lock-unreadable");
    return undefined;
  }
}

/**
 * If this version of the writer made the locked recipe, or the one that was rebuilt, recipe and lock must give the
 * same text again; and what the lock says about the recipe must be true.
 */
function checkRemade(
  lock: BuiltLock,
  { subjects, evidence }: Marker,
  files: { lock: Buffer; lockedRecipe: Buffer; beside: Buffer | undefined },
  findings: Findings,
): void {
  const recipe = takeRecipe(files.lockedRecipe) ?? files.beside;
  if (!recipe) return;
  const parsed = parseRecipe(recipe, "the recipe");
  checkLockOfRecipe(lock, parsed, findings);
  const isOurs = lock.writer.lockedRecipe === lockedRecipeVersion;
  const wasRebuiltOurs = evidence.writers?.verifier.lockedRecipe === lockedRecipeVersion;
  if (!isOurs && !wasRebuiltOurs) return;
  const made = makeLockedRecipe(parsed, lock, pinsOf(lock, parsed), files.lock.toString("utf8"));
  if (isOurs && !files.lockedRecipe.equals(made))
    findings.contradict(
      "locked-recipe-not-of-lock",
      "the locked recipe is not what its recipe and lock give when it is made again",
      rebuildRemedy,
    );
  else if (wasRebuiltOurs && sha256(made) !== (subjects.rebuildRecipe ?? subjects.lockedRecipe))
    findings.contradict(
      "locked-recipe-not-of-lock",
      "what was rebuilt, as the marker says, is not what recipe and lock give when it is made again",
    );
}

/** The recipe is part of the locked recipe, so its own file may be missing, but neither may be a different recipe. */
function checkRecipe(
  beside: Buffer | undefined,
  lockedRecipe: Buffer | undefined,
  expected: string | undefined,
  findings: Findings,
): void {
  const inside = lockedRecipe && takeRecipe(lockedRecipe);
  if (beside && sha256(beside) !== expected)
    findings.refuse("recipe-differs", "the recipe beside the lock is not the one that was verified", restore);
  if (inside && sha256(inside) !== expected)
    findings.contradict("recipe-differs", "the recipe in the locked recipe is not the one that was verified");
  if (lockedRecipe && !inside && !beside)
    findings.contradict(
      "recipe-missing",
      "the recipe is not here, and cannot be taken out of the locked recipe",
      restore,
    );
}

/** Compares the image with the marker, if it is here. @returns whether it was compared @returns whether it was */
export async function checkImage(
  path: string | undefined,
  { subjects, evidence }: Marker,
  lock: LockFacts | undefined,
  digest: (path: string) => Promise<string>,
  findings: Findings,
): Promise<boolean> {
  const found = path === undefined ? undefined : lookAt(path);
  if (path === undefined || !found) {
    findings.note("image-not-here", "the image is not here, so its digest was not checked");
    return false;
  }
  if (!found.isFile()) {
    findings.contradict(
      "not-a-regular-file",
      `the image ${path} is a link, folder or device`,
      "put the image itself there",
    );
    return false;
  }
  const actual = await digest(path);
  const expected = subjects.image ?? lock?.image.sha256;
  if (expected !== undefined && actual !== expected)
    findings.refuse(
      "image-differs",
      `the image is not the one that was verified: its sha256 is ${actual}`,
      restore,
    );
  else if (lock && found.size !== lock.image.size)
    findings.contradict(
      "lock-contradicts-marker",
      `the image has ${found.size} bytes, and not as many as its lock says`,
    );
  else if (subjects.image === undefined && lock)
    await checkContent(path, lock, evidence.contentDigest, findings);
  return true;
}

/** The verdict was made without the image, so the image is compared by its content. */
async function checkContent(
  path: string,
  lock: LockFacts,
  expected: string | undefined,
  findings: Findings,
): Promise<void> {
  const [{ openImage }, { contentDigest }] = await Promise.all([
    import("../image/open.ts"),
    import("../image/digest.ts"),
  ]);
  try {
    const tree = await openImage(path);
    try {
      const rules = { version: lock.writer.contentRules, epoch: lock.inputs.sourceDateEpoch };
      const { digest } = await contentDigest(tree, rules);
      if (tree.unaccounted?.length)
        findings.contradict("image-differs", "the image has what no reader looks at");
      else if (digest !== (expected ?? lock.image.contentDigest))
        findings.refuse(
          "image-differs",
          `the image is not the one that was verified: its content digest is ${digest}`,
        );
    } finally {
      await tree.close();
    }
  } catch (error) {
    findings.unreadable(error, "image-differs");
  }
}

const kinds = { recipe: "the recipe", file: "the file", base: "the base image", other: "" };

/** Compares the recipe and inputs in a checkout with those that were verified. */
export function checkInputs(now: CurrentInputs, lock: BuiltLock, findings: Findings): void {
  const remedy = "stx-container roundtrip RECIPE";
  if (now.recipeSha256 !== lock.recipe.sha256) {
    findings.refuse("recipe-differs", "the recipe in the checkout was changed since it was verified", remedy);
    return;
  }
  const names = now.changed.map(({ kind, what }) => `${kinds[kind]} ${what}`.trim());
  const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
  if (names.length > 0)
    findings.refuse(
      "inputs-differ",
      `what goes into the build was changed since it was verified: ${names.slice(0, 5).join(", ")}${more}`,
      remedy,
    );
  for (const text of now.unchecked) findings.note("input-not-checked", text);
  if (!now.isComparable)
    findings.note("inputs-by-other-rules", "the inputs were digested by rules of another version");
}
