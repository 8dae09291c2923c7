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
import { assertKind } from "../store/file-kind.ts";
import { imageKey } from "./image-key.ts";
import { absolute } from "./request.ts";

/** The file for an argument of the command line; "-" is standard input. */
export const subjectPath = (word: string) => (word === "-" ? "/dev/stdin" : absolute(word));

/** The content of a path on the command line: a lock, or lists of scitex-container, which name no image. */
export type Subject = { lock: Lock } | { scitex: ScitexLock };

const freezeFiles = ["requirements-lock.txt", "dpkg-lock.txt", "node-lock.txt"] as const;

/**
 * Reads a lock (from a file or a pipe), an image (whose lock is made), a combined text lock of scitex-container or a
 * folder with its three freeze files. The content decides which of them it is; a name that ends in ".lock" is always a
 * lock.
 *
 * @param pemPath file with the key of an encrypted image
 * @throws Failure "usage" if the path does not exist, "inconclusive" if it cannot be read
 */
export async function readSubject(path: string, pemPath?: string): Promise<Subject> {
  await assertKind(path, ["image", "lock", "tar archive", "folder"], "an image or a lock");
  const kind = await kindOf(path);
  if (kind === "image") return { lock: await freezePath(path, true, pemPath) };
  if (kind === "freeze files") return { scitex: parseScitexFreeze(await readFreezeFiles(path), path) };
  const text = (await readUserFile(path, "lock")).toString("utf8");
  if (text.startsWith(header)) return { scitex: parseScitexLock(text, path) };
  return { lock: parseLock(text, path) };
}

/**
 * The lock of a path, as {@link readSubject} reads it.
 * @throws Failure "inconclusive" for a list of scitex-container, because it names no image
 */
export async function readLock(path: string, pemPath?: string): Promise<Lock> {
  const subject = await readSubject(path, pemPath);
  if ("lock" in subject) return subject.lock;
  throw new Failure("inconclusive", `${path} is not a lock of this program`, {
    code: "lock-of-scitex",
    why: "it is a lock of scitex-container, which names no image and no architecture",
    remedy:
      "use the image instead: stx-container freeze IMAGE; `stx-container diff` can compare an image with this file",
  });
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

/** Whether a word is the path of a file, and not a name or build id. */
export const isPath = (word: string) =>
  /\/|^~|^\.+$|\.(?:sif|lock|def|verified|unverified|zip|tar|tar\.gz|tgz)$/.test(word);

/**
 * What a word names: a path, or a name or build id of the store.
 * @throws Failure for the address of an image that is not on this disk
 */
export function imageSubject(word: string): { name: string } | { path: string } {
  if (!word.includes("://"))
    return /\/|^~|\.sif$|^\.+$/.test(word) ? { path: absolute(word) } : { name: word };
  throw new Failure("usage", `cannot run ${word}`, {
    code: "exec-subject-invalid",
    why: "only an image on this disk can be checked before it runs",
    remedy: `stx-container pull ${word}`,
  });
}
