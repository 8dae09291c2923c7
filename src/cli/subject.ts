import { open, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Failure } from "../failure.ts";
import { readFailure } from "../files/failures.ts";
import { readUserFile } from "../files/user-files.ts";
import {
  header,
  parseScitexFreeze,
  parseScitexLock,
  type ScitexFreeze,
  type ScitexLock,
} from "../lock/export/scitex-read.ts";
import { parseLock } from "../lock/read.ts";
import type { Lock } from "../lock/schema.ts";
import { freeze } from "../roundtrip/freeze.ts";
import { imageKey } from "./image-key.ts";
import { absolute } from "./request.ts";

/** The file behind a word on the command line; "-" is what is piped in. */
export const subjectPath = (word: string) => (word === "-" ? "/dev/stdin" : absolute(word));

/** What a path on the command line turned out to be: packages with their image, or the seed's lists without one. */
export type Subject = { lock: Lock } | { seed: ScitexLock };

const freezeFiles = ["requirements-lock.txt", "dpkg-lock.txt", "node-lock.txt"] as const;

/**
 * Reads a lock (from a file or a pipe), an image (its lock is made), a combined text lock of scitex-container or a folder
 * with its three freeze files. Which of them it is is told from the content; a name that ends in ".lock" is always a lock's.
 *
 * @param pemPath the key's file for an encrypted image, where one was given
 * @throws Failure "usage" where nothing is there, "inconclusive" where it can't be read
 */
export async function readSubject(path: string, pemPath?: string): Promise<Subject> {
  const kind = await kindOf(path);
  if (kind === "image") return { lock: await freezeNamed(path, true, pemPath) };
  if (kind === "freeze files") return { seed: parseScitexFreeze(await readFreezeFiles(path), path) };
  const text = (await readUserFile(path, "lock")).toString("utf8");
  if (text.startsWith(header)) return { seed: parseScitexLock(text, path) };
  return { lock: parseLock(text, path) };
}

/**
 * The lock of a path as {@link readSubject} reads it.
 * @throws Failure "inconclusive" for a list of scitex-container's: it names no image
 */
export async function readLock(path: string, pemPath?: string): Promise<Lock> {
  const subject = await readSubject(path, pemPath);
  if ("lock" in subject) return subject.lock;
  throw new Failure("inconclusive", `${path} is not a lock of this program`, {
    why: "it is scitex-container's, which names no image and no architecture",
    remedy: "freeze the image itself; `stx-container diff` compares an image with such a list",
  });
}

/** The lock of an image, made now. @param contents as in `freeze` */
export async function freezeNamed(path: string, contents: boolean, pemPath?: string): Promise<Lock> {
  // An image's entries all stay: a larger space for what soon goes costs 100 MB and saves no time (bench/README.md).
  setFlagsFromString("--semi-space-growth-factor=1");
  return freeze(path, contents, await imageKey(pemPath));
}

async function kindOf(path: string): Promise<"lock" | "image" | "freeze files"> {
  if (path.endsWith(".lock")) return "lock";
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT" && error.code !== "ENOTDIR")
      throw readFailure(error, `could not read ${path}`);
    throw new Failure("usage", `there is no image or lock at ${path}`, { remedy: "check the path" });
  });
  if (found.isDirectory()) {
    const names = new Set<string>(await readdir(path).catch(() => []));
    return freezeFiles.some((name) => names.has(name)) ? "freeze files" : "image";
  }
  // Only a lock, read once from its first byte to its last, can come through a pipe.
  if (found.isFIFO()) return "lock";
  const words = found.isFile() ? await firstWords(path) : "";
  return words.startsWith(header) || /^\s*\{/.test(words) ? "lock" : "image";
}

async function firstWords(path: string): Promise<string> {
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
      // It is left out where its question failed: the reader makes an error of that.
      if (error.code === "ENOENT") return undefined;
      throw readFailure(error, `could not read ${join(folder, name)}`);
    });
    if (text !== undefined) files[name] = text;
  }
  return files;
}
