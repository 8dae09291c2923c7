import { constants, existsSync } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import { readFailure } from "../files/failures.ts";

/** The kind of a file, by its content. */
export type FileKind =
  | "image"
  | "lock"
  | "locked recipe"
  | "recipe"
  | "marker"
  | "zip archive"
  | "tar archive"
  | "folder"
  | "unknown file";

const startLength = 4096;

/**
 * The kind of what is at a path, by its first 4 KiB. It decides which command handles a file, and proves nothing about
 * it.
 * @returns undefined if nothing is there
 * @throws Failure where it cannot be read
 */
export async function fileKind(path: string): Promise<FileKind | undefined> {
  const { O_RDONLY, O_NONBLOCK } = constants;
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return await folderKind(path);
    // Reading a pipe here would take its content from the real reader.
    if (!stats.isFile()) return "unknown file";
    await using file = await open(path, O_RDONLY | O_NONBLOCK);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(startLength), 0, startLength, 0);
    return kindOfBytes(buffer.subarray(0, bytesRead));
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw readFailure(error, `could not read ${path}`);
  }
}

async function folderKind(path: string): Promise<FileKind> {
  const names = await readdir(path);
  const has = (name: string) => names.includes(name);
  // A root file system that Apptainer did not make (debootstrap, an exported container) is also an image. A project
  // folder or a conda environment may have some of these folders.
  const isRoot =
    ["etc", "usr", "bin"].every(has) ||
    ["etc/os-release", "usr/lib/os-release"].some((name) => existsSync(join(path, name)));
  return isRoot || has(".singularity.d") || has("oci-layout") ? "image" : "folder";
}

/** {@link fileKind} of a file's first bytes. */
export function kindOfBytes(start: Buffer): FileKind {
  const text = start.toString("latin1");
  if (text.slice(32, 41) === "SIF_MAGIC" || text.startsWith("hsqs")) return "image";
  if (text.startsWith("PK\x03\x04") || text.startsWith("PK\x05\x06")) return "zip archive";
  if (text.slice(257, 262) === "ustar" || text.startsWith("\x1f\x8b")) return "tar archive";
  if (/^\s*\{/.test(text)) return jsonKind(text);
  if (/^# scitex-container lock\s/.test(text)) return "lock";
  if (text.includes("\0")) return "unknown file";
  if (/^# Locked recipe of .*stx-container/.test(text)) return "locked recipe";
  return /^\s*(?:bootstrap\s*:|%\w+)/im.test(text) ? "recipe" : "unknown file";
}

function jsonKind(text: string): FileKind {
  if (/^\s*\{\s*"(?:payload|payloadType|verdict|_type|predicate)"/.test(text)) return "marker";
  // The keys of a lock are sorted, so its version comes late.
  return /"(?:bases|ecosystems|builder|archives)"\s*:/.test(text) ? "lock" : "unknown file";
}

/** What to do with a file of a kind that a command does not accept. */
const uses: Partial<Record<FileKind, (path: string) => string>> = {
  image: (path) =>
    `stx-container freeze ${path} writes its lock; stx-container check ${path} checks its marker`,
  lock: (path) => `stx-container explain ${path}`,
  "locked recipe": (path) => `stx-container explain ${path}`,
  recipe: (path) => `stx-container roundtrip ${path} builds it; stx-container lint ${path} checks its text`,
  marker: (path) => `stx-container explain ${path}`,
  "zip archive": (path) => `stx-container explain ${path}`,
};

/**
 * Makes sure that a command accepts a file of this kind. Missing files and unknown kinds pass, because the command
 * itself has the better message.
 * @throws Failure("usage", "wrong-kind-of-file") that names the kind
 */
export async function assertKind(path: string, wanted: readonly FileKind[], what: string): Promise<void> {
  const kind = await fileKind(path);
  if (kind === undefined || kind === "unknown file" || wanted.includes(kind)) return;
  throw new Failure("usage", `${path} is not ${what}`, {
    code: "wrong-kind-of-file",
    why: `it is ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`,
    remedy: uses[kind]?.(path) ?? (await recipesIn(path, kind, wanted)) ?? `give ${what}`,
  });
}

/** Names the recipes of a folder that was given in place of one. */
async function recipesIn(
  folder: string,
  kind: FileKind,
  wanted: readonly FileKind[],
): Promise<string | undefined> {
  if (kind !== "folder" || !wanted.includes("recipe")) return undefined;
  const found: string[] = [];
  for (const name of (await readdir(folder)).sort().slice(0, 100)) {
    const path = join(folder, name);
    if ((await fileKind(path).catch(() => undefined)) === "recipe") found.push(path);
  }
  return found.length === 0 ? undefined : `give a recipe: ${found.slice(0, 3).join(", ")}`;
}
