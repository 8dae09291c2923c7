import { open, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import { readFailure } from "../files/failures.ts";
import { readUserFile } from "../files/user-files.ts";
import { type AnyLock, isOwnLock, parseAnyLock } from "../lock/export/any-lock.ts";
import { headerLine, parseScitexFreeze, type ScitexFreeze } from "../lock/export/scitex-read.ts";
import type { Lock } from "../lock/schema.ts";
import type { Given } from "../operations/given/given.ts";
import { findBuild, type StoredBuild } from "../store/builds.ts";
import { assertKind, fileKind } from "../store/file-kind.ts";
import { siblingOf } from "./image-subject.ts";

const freezeFiles = ["requirements-lock.txt", "dpkg-lock.txt", "node-lock.txt"] as const;

/**
 * Reads a lock (from a file or a pipe), an image (whose lock is made), a combined text lock of scitex-container or a
 * folder with its three freeze files. The content decides which of these it is; a name that ends in ".lock" is always a
 * lock.
 *
 * @param pemPath file with the key of an encrypted image
 * @throws Failure "usage" if the path does not exist, "inconclusive" if it cannot be read
 */
export async function readSubject(path: string, pemPath?: string): Promise<AnyLock> {
  await assertKind(path, ["image", "lock", "tar archive", "folder"], "an image or a lock");
  const kind = await kindOf(path);
  if (kind === "image") return (await import("./freeze-path.ts")).freezePath(path, true, pemPath);
  if (kind === "freeze files") return parseScitexFreeze(await readFreezeFiles(path), path);
  return parseAnyLock((await readUserFile(path, "lock")).toString("utf8"), path);
}

/**
 * The lock that an argument means, as {@link subjectGiven} reads it.
 * @throws Failure "inconclusive" for a list of scitex-container, because it names no image
 */
export async function lockGiven(given: Given, store: string, pemPath?: string): Promise<Lock> {
  const subject = await subjectGiven(given, store, pemPath);
  if (isOwnLock(subject)) return subject;
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
  // Only a lock can come through a pipe: an image cannot be read sequentially.
  if (found.isFIFO()) return "lock";
  const start = found.isFile() ? await readStart(path) : "";
  return start.startsWith(headerLine) || /^\s*\{/.test(start) ? "lock" : "image";
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

/**
 * The lock that an argument means: of the build with this name; the file itself; made from an image; or beside another
 * file.
 */
export async function subjectGiven(given: Given, store: string, pemPath?: string): Promise<AnyLock> {
  if ("name" in given) return readSubject((await storedBuild(store, given.name)).files.lock, pemPath);
  const kind = await fileKind(given.path);
  const isBeside = kind === "marker" || kind === "recipe" || kind === "locked recipe";
  const lock = isBeside ? await lockBeside(given.path) : undefined;
  return readSubject(lock ?? given.path, pemPath);
}

/** @throws Failure("usage", "subject-missing") if the argument names neither a file nor a build of the store */
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

async function lockBeside(path: string): Promise<string | undefined> {
  const lock = siblingOf(path, "lock");
  return lock !== path && (await fileKind(lock)) === "lock" ? lock : undefined;
}
