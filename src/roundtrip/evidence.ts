import { Failure } from "../failure.ts";
import { readBounded } from "../files/bounded.ts";
import { sha256 } from "../files/digest.ts";
import { assertUserFile } from "../files/user-files.ts";
import { imageDigest } from "../image/file-digest.ts";
import { compareLocks, type NotCompared } from "../lock/compare.ts";
import { builtLock, parseLock } from "../lock/read.ts";
import { missingReaders } from "../lock/readers.ts";
import type { BuiltLock } from "../lock/schema.ts";
import { lockedRecipe as makeLockedRecipe, pinsOf } from "../pin/locked-recipe.ts";
import { takeRecipe } from "../pin/recipe-lines.ts";
import { readSeal } from "../pin/seal.ts";
import { lockedRecipeVersion } from "../pin/writer-version.ts";
import { parseRecipe } from "../recipe/parse.ts";
import type { Recipe } from "../recipe/types.ts";
import { evidenceLimits } from "../verdict/limits.ts";
import { measure } from "./measure.ts";
import type { VerifyRequest } from "./types.ts";
import { writer } from "./writer.ts";

/** The files of a build, checked against each other. */
export interface BuildEvidence {
  lock: BuiltLock;
  lockText: string;
  lockedRecipe: Buffer;
  /** The recipe, as it was built. */
  recipe: Recipe;
  /**
   * What to rebuild from: the locked recipe, or if another version of the writer made it, the one that today's writer
   * makes.
   */
  rebuildRecipe: Uint8Array;
  /** The parts of the lock that could not be checked against the image; undefined if there is no image. */
  unchecked: Unchecked | undefined;
}

/** What another version of this program wrote into a lock and this version would write differently. */
export interface Unchecked {
  ecosystems: NotCompared[];
  /** Version of the rules for the lock's content digest, if this program does not have it. */
  contentRules?: number;
}

/**
 * Reads the files and makes sure that they belong to one build and are unchanged, and that the lock matches the image
 * if that is available.
 * @throws Failure("inconclusive") where they are not
 */
export async function readEvidence(request: VerifyRequest, signal?: AbortSignal): Promise<BuildEvidence> {
  const lockText = (
    await readBounded(request.lock, evidenceLimits.lock, { what: "lock", follow: true })
  ).toString("utf8");
  const lockedRecipe = await readBounded(request.lockedRecipe, evidenceLimits.lockedRecipe, {
    what: "locked recipe",
    follow: true,
  });
  const lock = builtLock(parseLock(lockText, request.lock), request.lock);
  if (readSeal(lockedRecipe, request.lockedRecipe) !== sha256(lockText)) {
    throw new Failure("inconclusive", "the lock and the locked recipe do not belong together", {
      code: "files-not-one-build",
      why: "the locked recipe was written from a lock with another digest: one of them is of another build, or the lock was edited",
      remedy: "give the files of one build; their names are alike but for the ending",
    });
  }
  const missing = missingReaders(lock);
  if (missing.length > 0) {
    throw new Failure("inconclusive", `the lock ${request.lock} was edited`, {
      code: "lock-lacks-readers",
      why: `stx-container ${lock.writer.program} reads ${missing.join(", ")}, and the lock does not say by which version of the reader`,
      remedy: "restore the file as it was written, or build again to get a new lock",
      place: { path: request.lock },
    });
  }
  const { recipe, rebuildRecipe } = await recipesOf(request, lock, lockText, lockedRecipe);
  const unchecked =
    request.image === undefined
      ? undefined
      : await assertLockMatchesImage(lock, request.image, signal, {
          file: request.imageFile,
          isOwnLock: request.writtenLock === sha256(lockText),
        });
  return { lock, lockText, lockedRecipe, recipe, rebuildRecipe, unchecked };
}

/**
 * The recipe, and the locked recipe as it must be: written again from recipe and lock, it must be the same to the
 * byte. If another version of the writer made it, today's is returned to build from instead.
 * @throws Failure("inconclusive") where the locked recipe is not that of recipe and lock
 */
async function recipesOf(request: VerifyRequest, lock: BuiltLock, lockText: string, lockedRecipe: Buffer) {
  const bytes = takeRecipe(lockedRecipe) ?? (await recipeBeside(request.lockedRecipe));
  if (bytes === undefined) {
    throw new Failure("inconclusive", `the recipe of ${lock.name}-${lock.ts} is missing`, {
      code: "recipe-missing",
      why: `stx-container ${lock.writer.program} did not say in the locked recipe which of its lines are the recipe's`,
      remedy: `put the recipe beside it, as ${besideName(request.lockedRecipe)}`,
    });
  }
  if (sha256(bytes) !== lock.recipe.sha256) {
    throw new Failure("inconclusive", "the locked recipe is of a different recipe from the lock", {
      code: "recipe-not-of-lock",
      why: `the recipe in it has the sha256 ${sha256(bytes)}, the lock names ${lock.recipe.sha256}`,
      remedy: "restore both files as they were written, or build again",
      place: { path: request.lockedRecipe },
    });
  }
  const recipe = parseRecipe(bytes, request.lockedRecipe);
  const made = Buffer.from(makeLockedRecipe(recipe, lock, pinsOf(lock, recipe), lockText));
  if (lock.writer.lockedRecipe === lockedRecipeVersion && !made.equals(lockedRecipe)) {
    throw new Failure("inconclusive", "the locked recipe is not what its recipe and lock give", {
      code: "locked-recipe-not-of-lock",
      why: `made again, ${differingLine(made, lockedRecipe)}`,
      remedy: "restore the file as it was written, or build again",
      place: { path: request.lockedRecipe },
    });
  }
  return { recipe, rebuildRecipe: made };
}

const besideName = (lockedRecipe: string) => lockedRecipe.replace(/(\.def)?$/, ".rough.def");

/**
 * The recipe next to a locked recipe, as in a store: before 0.2.0, a locked recipe did not say which of its lines are
 * the recipe's.
 */
const recipeBeside = (lockedRecipe: string) =>
  readBounded(besideName(lockedRecipe), evidenceLimits.recipe).catch(() => undefined);

/** Where two texts first differ, in words. */
function differingLine(made: Buffer, found: Buffer): string {
  const [expected, actual] = [made, found].map((bytes) => bytes.toString("latin1").split("\n"));
  const at = expected!.findIndex((line, index) => line !== actual![index]);
  return `line ${at < 0 ? expected!.length : at + 1} is different`;
}

/**
 * Checks a lock against its image, which is read again: the lock was written on the machine that ran the recipe's
 * commands, and a rebuild that equals an invented lock proves nothing about this image. What another version of this
 * program recorded differently is skipped, and returned.
 */
async function assertLockMatchesImage(
  lock: BuiltLock,
  image: string,
  signal: AbortSignal | undefined,
  { file: known, isOwnLock }: { file: VerifyRequest["imageFile"]; isOwnLock: boolean },
): Promise<Unchecked> {
  await assertUserFile(image, "image");
  const file = known ?? (await imageDigest(image));
  if (file.sha256 !== lock.image.sha256) {
    throw new Failure("inconclusive", `${image} is not the image of this lock`, {
      code: "lock-of-other-image",
      why: `its sha256 is ${file.sha256}, the lock names ${lock.image.sha256}: it is of another build, was changed, or is damaged`,
      remedy:
        "give the image that was built together with the lock; download it again if it came over a network",
    });
  }
  if (isOwnLock) return { ecosystems: [] };
  const { contentRules } = lock.writer;
  const measured = await measure(image, signal, {
    known: file,
    contentRules,
    epoch: lock.inputs.sourceDateEpoch,
  });
  await measured.tree.close();
  // The image does not contain what earlier stages installed; only a rebuild shows that.
  const comparison = compareLocks({ ...lock, stages: undefined }, { ...measured, writer }, []);
  const sameRules = measured.contentRules === contentRules;
  const different = [
    ...Object.values(comparison.ecosystems).flatMap(({ changes }) => changes.map(({ name }) => name)),
    ...statusChanges(lock, measured.ecosystems, comparison.notCompared),
    ...(measured.image.arch === lock.image.arch ? [] : [`it is for ${measured.image.arch}`]),
    ...(!sameRules || measured.image.contentDigest === lock.image.contentDigest
      ? []
      : [`its content digest is ${measured.image.contentDigest}`]),
  ];
  if (different.length > 0) {
    const more = different.length > 5 ? ` and ${different.length - 5} more` : "";
    throw new Failure("inconclusive", `the lock does not match the image ${image}`, {
      code: "lock-not-of-image",
      why: `reading the image again gives something else for: ${different.slice(0, 5).join(", ")}${more}`,
      remedy: "do not trust this lock; build again to get a new one",
    });
  }
  return { ecosystems: comparison.notCompared, ...(sameRules ? {} : { contentRules }) };
}

/**
 * Ecosystems that both sides read with the same reader but with a different status: present on one side, absent or an
 * error on the other.
 */
function statusChanges(
  lock: BuiltLock,
  now: BuiltLock["ecosystems"],
  notCompared: readonly NotCompared[],
): string[] {
  const left = new Set(notCompared.map(({ ecosystem }) => ecosystem));
  const statusOf = (from: BuiltLock["ecosystems"], name: string) => from[name]?.status ?? "absent";
  return Object.keys({ ...lock.ecosystems, ...now })
    .filter((name) => !left.has(name) && statusOf(lock.ecosystems, name) !== statusOf(now, name))
    .map((name) => `${name} (${statusOf(now, name)}, not ${statusOf(lock.ecosystems, name)})`);
}
