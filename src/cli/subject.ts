import { existsSync } from "node:fs";
import { Failure } from "../failure.ts";
import { type Given, type InWords, type Origin, withGiven } from "../operations/given/given.ts";
import { shellWord } from "../process/shell-word.ts";
import { oneLine } from "../report/escape.ts";
import { buildIdOf, findBuild, listNames } from "../store/builds.ts";
import { assertComplete } from "../store/complete.ts";
import { fileKind } from "../store/file-kind.ts";
import type { Evidence } from "../verdict/find-evidence.ts";
import { type GateSubject, subjectOf } from "../verdict/gate-subject.ts";
import { absolute } from "./absolute.ts";
import { imageBeside, siblingOf } from "./image-subject.ts";
import { beginStep, digestStep, warn } from "./steps.ts";
import { stopSignal } from "./stopping.ts";

/**
 * Runs `use` with what an argument of the command line means; see {@link withGiven}. A recipe stands for its build in the
 * store.
 */
export async function withArgument<T>(
  word: string,
  store: string,
  use: (given: Given, origin?: Origin, inWords?: InWords) => Promise<T>,
  more: { withContext?: boolean } = {},
): Promise<T> {
  // Fetching or unpacking it can take long.
  const end = beginStep(`Opening ${word}`);
  try {
    const name = await nameOfRecipe(word, absolute(store));
    if (name !== undefined) {
      await noteChanges(word, name, absolute(store));
      end();
      return await use({ name });
    }
    const request = { word, path: absolute(word), store: absolute(store), signal: stopSignal, ...more };
    return await withGiven(request, (given, ...about) => {
      end();
      return use(given, ...about);
    });
  } finally {
    end();
  }
}

/**
 * The name under which a store has builds of a recipe, for a word that is the path of one as its author wrote it, with no
 * lock beside it; undefined for every other word.
 */
export async function nameOfRecipe(word: string, store: string): Promise<string | undefined> {
  if (word === "" || /\.rough\.def$/.test(word)) return undefined;
  const path = absolute(word);
  if (existsSync(siblingOf(path, "lock")) && siblingOf(path, "lock") !== path) return undefined;
  const kind = await fileKind(path).catch(() => undefined);
  if (kind !== "recipe") return undefined;
  const { nameFromRecipe } = await import("../roundtrip/prepare.ts");
  const [name, names] = [nameFromRecipe(path), await listNames(store)];
  return names.includes(name) && !names.includes(word) ? name : undefined;
}

/** Says that a recipe, or a file that it copies in, is not what its build was made from. */
async function noteChanges(word: string, name: string, store: string): Promise<void> {
  const [{ readBuiltLock }, { recipeGiven }] = await Promise.all([
    import("../verdict/lock-file.ts"),
    import("./recipe-given.ts"),
  ]);
  try {
    const { files, ts } = await findBuild(store, name);
    const { changed } = await recipeGiven(word, undefined, store).today(await readBuiltLock(files.lock));
    if (changed.length > 0)
      warn(
        `Note: this is about ${name}-${ts}. ${oneLine(word)}, or what it builds from, has changed since; to see what: stx-container check ${shellWord(word)}`,
      );
  } catch (error) {
    // What the command needs of recipe and lock, it reads itself, and says why it cannot.
    if (!(error instanceof Failure)) throw error;
  }
}

/** The build that an argument means, whether its files are in a store or not. */
export async function buildOf(given: Given, store: string): Promise<GateSubject> {
  if ("name" in given) return subjectOf(await findBuild(store, given.name));
  return (await evidenceOf(given.path, store)).subject;
}

/** The evidence about a file's build, found by the lock beside it, else by the image's digest. */
export async function evidenceOf(path: string, store: string): Promise<Evidence> {
  const { evidenceOfFile, findEvidence } = await import("../verdict/find-evidence.ts");
  return (await evidenceOfFile(path, store)) ?? findEvidence(path, { store, digest: digestStep });
}

/**
 * The codes of failures that mean: only the file's own content is known, because no lock is beside it, or the lock is
 * not of a build.
 */
const nothingKnown: readonly unknown[] = [
  "no-marker",
  "lock-not-of-a-build",
  "no-such-file",
  "not-a-regular-file",
  "lock-of-scitex",
  "wrong-kind-of-file",
];

/** {@link evidenceOf}; undefined for an image, or its lock, if nothing else is known about it. */
export const evidenceIfAny = (path: string, store: string): Promise<Evidence | undefined> =>
  evidenceOf(path, store).catch((error: unknown) => {
    if (error instanceof Failure && nothingKnown.includes(error.code)) return undefined;
    throw error;
  });

/** The id of the build that an argument means, for commands that work on builds of a store. */
export async function buildIdGiven(given: Given, store: string): Promise<string> {
  if ("name" in given) return given.name;
  const { name, ts } = await buildOf(given, store);
  return `${name}-${ts}`;
}

/** Whether an argument can only be the name of a build, and not the path or address of its files. */
const isName = (word: string): boolean =>
  word !== "-" && !/\/|\.(?:sif|lock|verified|unverified|def|zip|tar|tgz|tar\.gz)$/.test(word);

/** The name in an argument that is a name or a build id; undefined for what names files. */
export async function nameInWords(word: string, store: string): Promise<string | undefined> {
  const name = buildIdOf(word)?.name ?? word;
  if ((await listNames(absolute(store))).includes(name)) return name;
  return isName(word) && (word === "" || !existsSync(absolute(word))) ? name : undefined;
}

/** The name that an argument means: itself, or the name of the build that it is the id, a file or the folder of. */
export async function nameGiven(word: string, store: string): Promise<string> {
  const named = await nameInWords(word, store);
  if (named !== undefined) return named;
  const id = await withArgument(word, store, (given) => buildIdGiven(given, absolute(store)));
  return buildIdOf(id)?.name ?? id;
}

/**
 * Runs `use` with the image that an argument means, as commands take it that look for its lock and marker themselves: a
 * name or build id, or the path of the image.
 */
export const withImage = <T>(
  word: string,
  store: string,
  use: (subject: Given, inWords?: InWords) => Promise<T>,
): Promise<T> =>
  withArgument(word, store, (given, _origin, inWords) =>
    use("path" in given ? { path: imageBeside(given.path) } : given, inWords),
  );

/** The image that an argument means: the file itself, or the image of the build that the file belongs to. */
export async function imageGiven(given: Given, store: string): Promise<string> {
  if ("name" in given) {
    const build = await findBuild(store, given.name);
    assertComplete(build);
    return build.files.image;
  }
  const kind = await fileKind(given.path);
  const isRecipeOfBuild = kind === "recipe" && existsSync(siblingOf(given.path, "lock"));
  const isOfBuild = kind === "lock" || kind === "marker" || kind === "locked recipe" || isRecipeOfBuild;
  const image = isOfBuild ? siblingOf(given.path, "sif") : given.path;
  return (await fileKind(image)) === "image" ? image : given.path;
}
