import { Failure } from "../failure.ts";
import { sha256 } from "../files/digest.ts";
import { assertUserFile, readUserFile } from "../files/user-files.ts";
import { imageDigest } from "../image/file-digest.ts";
import { compareLocks, type NotCompared } from "../lock/compare.ts";
import { builtLock, parseLock } from "../lock/read.ts";
import { missingReaders } from "../lock/readers.ts";
import type { BuiltLock } from "../lock/schema.ts";
import { readSeal } from "../pin/seal.ts";
import { collectInputs } from "../recipe/inputs.ts";
import { parseRecipe } from "../recipe/parse.ts";
import { substitute } from "../recipe/template.ts";
import type { Recipe } from "../recipe/types.ts";
import { measure } from "./measure.ts";
import type { VerifyRequest } from "./types.ts";
import { writer } from "./writer.ts";

/** The files of a build, checked against each other. */
export interface BuildEvidence {
  lock: BuiltLock;
  lockText: string;
  lockedRecipe: Buffer;
  /** What of the lock could not be checked against the image; undefined where that is not available. */
  unchecked: Unchecked | undefined;
}

/** What another version of this program wrote into a lock, and this one would write in another way. */
export interface Unchecked {
  ecosystems: NotCompared[];
  /** Version of the rules of the lock's content digest, which this program does not have. */
  contentRules?: number;
}

/**
 * Reads the files and makes sure that they are of one build and unchanged, and that the lock matches the image, where
 * that is available.
 * @throws Failure("inconclusive") where they are not
 */
export async function readEvidence(request: VerifyRequest, signal?: AbortSignal): Promise<BuildEvidence> {
  const lockText = (await readUserFile(request.lock, "lock")).toString("utf8");
  const lockedRecipe = await readUserFile(request.lockedRecipe, "locked recipe");
  const lock = builtLock(parseLock(lockText, request.lock), request.lock);
  if (readSeal(lockedRecipe, request.lockedRecipe) !== sha256(lockText)) {
    throw new Failure("inconclusive", "the lock and the locked recipe do not belong together", {
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
  const unchecked =
    request.image === undefined ? undefined : await assertLockMatchesImage(lock, request.image, signal);
  return { lock, lockText, lockedRecipe, unchecked };
}

/**
 * Checks a lock against its image, read again: the lock was written where the recipe's own commands ran, and a rebuild
 * that equals a made-up lock proves nothing about this image. What another version of this program wrote in another way
 * is left out, and returned.
 */
async function assertLockMatchesImage(
  lock: BuiltLock,
  image: string,
  signal: AbortSignal | undefined,
): Promise<Unchecked> {
  await assertUserFile(image, "image");
  const file = await imageDigest(image);
  if (file.sha256 !== lock.image.sha256) {
    throw new Failure("inconclusive", `${image} is not the image of this lock`, {
      code: "lock-of-other-image",
      why: `its sha256 is ${file.sha256}, the lock names ${lock.image.sha256}: it is of another build, was changed, or is damaged`,
      remedy:
        "give the image that was built together with the lock; download it again if it came over a network",
    });
  }
  const { contentRules } = lock.writer;
  const measured = await measure(image, signal, {
    known: file,
    contentRules,
    epoch: lock.inputs.sourceDateEpoch,
  });
  await measured.tree.close();
  const comparison = compareLocks(lock, { ...measured, writer }, []);
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

/** Ecosystems that both read in the same way, and of which one says present and the other absent, or an error. */
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

/** Header keys that only say where a bootstrap agent fetches packages; the versions of these are pinned. */
const mirrorKeys = new Set(["mirrorurl", "updateurl"]);

/** Names of build arguments that are given another value than the build had, and decide about more than a mirror. */
function changedArguments(lock: BuiltLock, recipe: Recipe, given: Record<string, string>): string[] {
  const mirrorLines = new Set(
    recipe.stages.flatMap(({ header }) =>
      [...header].flatMap(([key, { line }]) => (mirrorKeys.has(key) ? [line] : [])),
    ),
  );
  const decides = (name: string) =>
    recipe.lines.some(
      (text, index) => !mirrorLines.has(index + 1) && new RegExp(`\\{\\{\\s*${name}\\s*\\}\\}`).test(text),
    );
  return Object.keys(given)
    .filter((name) => given[name] !== lock.inputs.arguments[name] && decides(name))
    .sort();
}

/**
 * Makes sure that the rebuild gets what the build got: the same files of the context and the same build arguments,
 * but for those that only name a mirror. Of anything else a rebuild says nothing about this build.
 * @param store absolute path, left out of the inputs
 * @throws Failure("inconclusive") that names what differs; Failure("usage") for a file that is missing
 */
export async function assertSameContext(
  { lock, lockedRecipe }: BuildEvidence,
  request: VerifyRequest,
  store: string,
): Promise<void> {
  const parsed = parseRecipe(lockedRecipe, request.lockedRecipe);
  const argumentNames = changedArguments(lock, parsed, request.buildArgs);
  if (argumentNames.length > 0) {
    throw new Failure("inconclusive", `the build had other build arguments: ${argumentNames.join(", ")}`, {
      code: "build-arguments-differ",
      why: "with other values the rebuild makes another image; only a mirror in the recipe's header may differ",
      remedy: "leave these arguments out: the locked recipe has the values of the build",
    });
  }
  const { files } = await collectInputs(substitute(parsed, request.buildArgs), request.context, {
    buildArgs: request.buildArgs,
    exclude: [store],
  }).catch((error) => {
    if (!(error instanceof Failure) || error.kind !== "usage") throw error;
    const { message, why, place } = error;
    const remedy = "name the folder that holds the recipe's files with --context";
    throw new Failure("usage", message, { code: "context-file-missing", why, remedy, place, cause: error });
  });
  const changed = [...new Set([...Object.keys(files), ...Object.keys(lock.inputs.files)])]
    .filter((path) => files[path] !== lock.inputs.files[path])
    .sort();
  if (changed.length === 0) return;
  const more = changed.length > 5 ? ` and ${changed.length - 5} more` : "";
  throw new Failure(
    "inconclusive",
    `the context ${request.context} is not what ${lock.name}-${lock.ts} was built from`,
    {
      code: "context-differs",
      why: `changed, new or missing: ${changed.slice(0, 5).join(", ")}${more}`,
      remedy: "restore these files, name another folder with --context, or build again",
    },
  );
}
