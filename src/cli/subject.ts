import { existsSync } from "node:fs";
import { open, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Failure } from "../failure.ts";
import { cachedDigest } from "../files/digest-cache.ts";
import { readFailure } from "../files/failures.ts";
import { readUserFile } from "../files/user-files.ts";
import { type AnyLock, isOurs, parseAnyLock } from "../lock/export/any-lock.ts";
import { header, parseScitexFreeze, type ScitexFreeze } from "../lock/export/scitex-read.ts";
import type { Lock } from "../lock/schema.ts";
import { type Given, type Origin, withGiven } from "../operations/given/given.ts";
import { assertComplete } from "../operations/promote.ts";
import { freeze } from "../roundtrip/freeze.ts";
import { buildIdOf, findBuild, type StoredBuild } from "../store/builds.ts";
import { assertKind, fileKind } from "../store/file-kind.ts";
import { type Evidence, evidenceOfFile, findEvidence } from "../verdict/find-evidence.ts";
import { type GateSubject, subjectOf } from "../verdict/gate.ts";
import { absolute } from "./absolute.ts";
import { imageKey } from "./image-key.ts";
import { stopping } from "./stopping.ts";

const freezeFiles = ["requirements-lock.txt", "dpkg-lock.txt", "node-lock.txt"] as const;

/**
 * Reads a lock (from a file or a pipe), an image (whose lock is made), a combined text lock of scitex-container or a
 * folder with its three freeze files. The content decides which of them it is; a name that ends in ".lock" is always a
 * lock.
 *
 * @param pemPath file with the key of an encrypted image
 * @throws Failure "usage" if the path does not exist, "inconclusive" if it cannot be read
 */
export async function readSubject(path: string, pemPath?: string): Promise<AnyLock> {
  await assertKind(path, ["image", "lock", "tar archive", "folder"], "an image or a lock");
  const kind = await kindOf(path);
  if (kind === "image") return freezePath(path, true, pemPath);
  if (kind === "freeze files") return parseScitexFreeze(await readFreezeFiles(path), path);
  return parseAnyLock((await readUserFile(path, "lock")).toString("utf8"), path);
}

/**
 * The lock of what a word means, as {@link subjectGiven} reads it.
 * @throws Failure "inconclusive" for a list of scitex-container, because it names no image
 */
export async function lockGiven(given: Given, store: string, pemPath?: string): Promise<Lock> {
  const subject = await subjectGiven(given, store, pemPath);
  if (isOurs(subject)) return subject;
  throw new Failure(
    "inconclusive",
    `${"path" in given ? given.path : given.name} is not a lock of this program`,
    {
      code: "lock-of-scitex",
      why: "it is a lock of scitex-container, which names no image and no architecture",
      remedy:
        "use the image instead: stx-container freeze IMAGE; `stx-container diff` can compare an image with this file",
    },
  );
}

/** Makes the lock of an image. @param contents as in `freeze` */
export async function freezePath(path: string, contents: boolean, pemPath?: string): Promise<Lock> {
  await assertKind(path, ["image", "tar archive", "folder"], "an image");
  // All entries of an image stay in memory, so a larger young generation costs 100 MB and saves no time.
  setFlagsFromString("--semi-space-growth-factor=1");
  return freeze(path, { contents, key: await imageKey(pemPath) });
}

async function kindOf(path: string): Promise<"lock" | "image" | "freeze files"> {
  if (path.endsWith(".lock")) return "lock";
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT" && error.code !== "ENOTDIR")
      throw readFailure(error, `could not read ${path}`);
    throw new Failure("usage", `no image or lock at ${path}`, {
      code: "subject-missing",
      why: "the file does not exist",
      remedy: "check the path",
    });
  });
  if (found.isDirectory()) {
    const names = new Set<string>(await readdir(path).catch(() => []));
    return freezeFiles.some((name) => names.has(name)) ? "freeze files" : "image";
  }
  // Only a lock can come through a pipe, because an image is not read sequentially.
  if (found.isFIFO()) return "lock";
  const start = found.isFile() ? await readStart(path) : "";
  return start.startsWith(header) || /^\s*\{/.test(start) ? "lock" : "image";
}

async function readStart(path: string): Promise<string> {
  const file = await open(path, "r").catch((error) => {
    throw readFailure(error, `could not read ${path}`);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.toString("latin1", 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function readFreezeFiles(folder: string): Promise<ScitexFreeze> {
  const files: ScitexFreeze = {};
  for (const name of freezeFiles) {
    const text = await readFile(join(folder, name), "utf8").catch((error: NodeJS.ErrnoException) => {
      // A missing file is reported by the parser.
      if (error.code === "ENOENT") return undefined;
      throw readFailure(error, `could not read ${join(folder, name)}`);
    });
    if (text !== undefined) files[name] = text;
  }
  return files;
}

/** Runs `use` with what a word of the command line means; see {@link withGiven}. */
export const withWord = <T>(
  word: string,
  store: string,
  use: (given: Given, origin?: Origin) => Promise<T>,
): Promise<T> => withGiven({ word, path: absolute(word), store: absolute(store), signal: stopping }, use);

/** The build whose files a word means, wherever they lie. */
export async function buildOf(given: Given, store: string): Promise<GateSubject> {
  if ("name" in given) return subjectOf(await findBuild(store, given.name));
  return (await evidenceOf(given.path, store)).subject;
}

/** What is known of the build of a file: by the lock beside it, else by the image's digest. */
export const evidenceOf = async (path: string, store: string): Promise<Evidence> =>
  (await evidenceOfFile(path, store)) ?? (await findEvidence(path, { store, digest: cachedDigest }));

/** Where nothing is known of a file but what is in it: no lock beside it, or one of an image alone. */
const nothingKnown: readonly unknown[] = [
  "no-marker",
  "lock-not-of-a-build",
  "no-such-file",
  "not-a-regular-file",
  "lock-of-scitex",
  "wrong-kind-of-file",
];

/** {@link evidenceOf}; undefined for an image, or a lock of one, of which nothing else is known. */
export const evidenceIfAny = (path: string, store: string): Promise<Evidence | undefined> =>
  evidenceOf(path, store).catch((error: unknown) => {
    if (error instanceof Failure && nothingKnown.includes(error.code)) return undefined;
    throw error;
  });

/** The id of the build that a word means, for commands that work on builds of a store. */
export async function buildIdGiven(given: Given, store: string): Promise<string> {
  if ("name" in given) return given.name;
  const { name, ts } = await buildOf(given, store);
  return `${name}-${ts}`;
}

/** The name that a word means: itself, or that of the build whose file it is. */
export async function nameGiven(word: string, store: string): Promise<string> {
  if (!word.includes("/") && !/\.(?:sif|lock|verified|unverified|def)$/.test(word)) return word;
  const id = await withWord(word, store, (given) => buildIdGiven(given, absolute(store)));
  return buildIdOf(id)?.name ?? id;
}

/** The lock of what a word means: a name's, a file's own, an image's that is made for it, or that beside another file. */
export async function subjectGiven(given: Given, store: string, pemPath?: string): Promise<AnyLock> {
  if ("name" in given) return readSubject((await storedBuild(store, given.name)).files.lock, pemPath);
  const kind = await fileKind(given.path);
  const isBeside = kind === "marker" || kind === "recipe" || kind === "locked recipe";
  const lock = isBeside ? await lockBeside(given.path) : undefined;
  return readSubject(lock ?? given.path, pemPath);
}

/** @throws Failure("usage", "subject-missing") where the store has no such build, as the word names no file either */
async function storedBuild(store: string, word: string): Promise<StoredBuild> {
  return findBuild(store, word).catch((error: unknown) => {
    if (!(error instanceof Failure) || error.kind !== "usage") throw error;
    throw new Failure("usage", `${word} is neither a file nor a build`, {
      code: "subject-missing",
      why: `there is no such file, and the store ${store} has no build of this name`,
      remedy: "check the name, or choose another store with --store",
      cause: error,
    });
  });
}

/** The path of the file of the same build with another ending; of another file its own path. */
const siblingOf = (path: string, ending: "sif" | "lock") =>
  path.replace(/\.(?:rough\.def|def|lock|verified|unverified)$/, `.${ending}`);

async function lockBeside(path: string): Promise<string | undefined> {
  const lock = siblingOf(path, "lock");
  return lock !== path && (await fileKind(lock)) === "lock" ? lock : undefined;
}

/** The image that a word means: itself, or that of the same build as the file. */
export async function imageGiven(given: Given, store: string): Promise<string> {
  if ("name" in given) {
    const build = await findBuild(store, given.name);
    assertComplete(build);
    return build.files.image;
  }
  const kind = await fileKind(given.path);
  const isOfBuild = kind === "lock" || kind === "marker" || kind === "locked recipe";
  const image = isOfBuild ? siblingOf(given.path, "sif") : given.path;
  return (await fileKind(image)) === "image" ? image : given.path;
}

/** The image of the same build as a lock, marker, recipe or locked recipe; the path itself where there is none. */
function imageBeside(path: string): string {
  const image = siblingOf(path, "sif");
  return existsSync(image) ? image : path;
}

/**
 * What a word names: a path, or a name or build id of the store.
 * @throws Failure for the address of an image that is not on this disk
 */
export function imageSubject(word: string): { name: string } | { path: string } {
  if (/\.(?:zip|tar|tgz|tar\.gz)$/.test(word) && existsSync(absolute(word))) {
    throw new Failure("usage", `cannot run ${word}`, {
      code: "exec-subject-invalid",
      why: "it is an archive, and only an image on this disk can run",
      remedy: `unpack it, then name the image in it; stx-container check ${word} checks it as it is`,
    });
  }
  if (!word.includes("://"))
    return /\/|^~|\.sif$|^\.+$|\.(?:lock|verified|unverified|def)$/.test(word)
      ? { path: imageBeside(absolute(word)) }
      : { name: word };
  throw new Failure("usage", `cannot run ${word}`, {
    code: "exec-subject-invalid",
    why: "only an image on this disk can be checked before it runs",
    remedy: `stx-container pull ${word}`,
  });
}
