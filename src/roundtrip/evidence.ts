import { Failure } from "../failure.ts";
import { sha256 } from "../files/digest.ts";
import { assertUserFile, readUserFile } from "../files/user-files.ts";
import { imageDigest } from "../image/file-digest.ts";
import { compareLocks } from "../lock/compare.ts";
import { builtLock, parseLock } from "../lock/read.ts";
import type { BuiltLock } from "../lock/schema.ts";
import { readSeal } from "../pin/seal.ts";
import { collectInputs } from "../recipe/inputs.ts";
import { parseRecipe } from "../recipe/parse.ts";
import { substitute } from "../recipe/template.ts";
import { measure } from "./measure.ts";
import type { VerifyRequest } from "./types.ts";

/** The files of a build, checked against each other. */
export interface BuildEvidence {
  lock: BuiltLock;
  lockText: string;
  lockedRecipe: Buffer;
}

/**
 * Reads the files and makes sure that they are of one build and unchanged, and that the lock tells the truth about
 * the image, where that is at hand.
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
  if (request.image !== undefined) await assertLockMatchesImage(lock, request.image, signal);
  return { lock, lockText, lockedRecipe };
}

/**
 * Holds a lock against its image, read anew: whoever wrote the lock did so where the recipe's own commands ran, and a
 * rebuild that equals a made-up lock proves nothing about this image.
 */
async function assertLockMatchesImage(
  lock: BuiltLock,
  image: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  await assertUserFile(image, "image");
  const file = await imageDigest(image);
  if (file.sha256 !== lock.image.sha256) {
    throw new Failure("inconclusive", `${image} is not the image that the lock is of`, {
      why: `its sha256 is ${file.sha256}, the lock names ${lock.image.sha256}: it is of another build, was changed, or is damaged`,
      remedy:
        "give the image that was built together with the lock; download it again if it came over a network",
    });
  }
  const measured = await measure(image, signal, file);
  await measured.tree.close();
  const { ecosystems, image: read } = measured;
  const statusOf = (from: BuiltLock["ecosystems"], name: string) => from[name]?.status ?? "absent";
  const untrue = [
    ...Object.keys({ ...lock.ecosystems, ...ecosystems })
      .filter((name) => statusOf(lock.ecosystems, name) !== statusOf(ecosystems, name))
      .map((name) => `${name} (${statusOf(ecosystems, name)}, not ${statusOf(lock.ecosystems, name)})`),
    ...Object.values(compareLocks(lock, { ...lock, ecosystems }, []).ecosystems).flatMap(({ changes }) =>
      changes.map(({ name }) => name),
    ),
    ...(read.arch === lock.image.arch ? [] : [`it is for ${read.arch}`]),
    ...(read.contentDigest === lock.image.contentDigest
      ? []
      : [`its content digest is ${read.contentDigest}`]),
  ];
  if (untrue.length === 0) return;
  const more = untrue.length > 5 ? ` and ${untrue.length - 5} more` : "";
  throw new Failure("inconclusive", `the lock does not tell what is in ${image}`, {
    why: `read anew, the image is not what the lock says in: ${untrue.slice(0, 5).join(", ")}${more}`,
    remedy:
      "do not trust this lock; build again with this version of stx-container (another one may have written it)",
  });
}

/**
 * Finds the locked recipe's inputs in the context of this machine.
 * @param store absolute path, left out of the inputs
 * @returns paths relative to the context that are not what they were for the build; a rebuild may drift by them
 * @throws Failure("usage") for one that is not there: without it, a failed rebuild would say nothing about the image
 */
export async function changedInputs(
  { lock, lockedRecipe }: BuildEvidence,
  request: VerifyRequest,
  store: string,
): Promise<string[]> {
  const recipe = substitute(parseRecipe(lockedRecipe, request.lockedRecipe), request.buildArgs);
  const { files } = await collectInputs(recipe, request.context, {
    buildArgs: request.buildArgs,
    exclude: [store],
  }).catch((error) => {
    if (!(error instanceof Failure) || error.kind !== "usage") throw error;
    const { message, why, place } = error;
    const remedy = "name the folder that holds the recipe's files with --context";
    throw new Failure("usage", message, { why, remedy, place, cause: error });
  });
  return [...new Set([...Object.keys(files), ...Object.keys(lock.inputs.files)])]
    .filter((path) => files[path] !== lock.inputs.files[path])
    .sort();
}
