import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Entry, ZipFile } from "yauzl";
import { Failure } from "../../failure.ts";
import { fileKind } from "../../store/file-kind.ts";

/** More files than any bundle has, and more bytes than any image. */
const maxFiles = 1000;
const maxBytes = 2 ** 40;
const maxTextBytes = 2 ** 28;

const allowedPath = /^(?:[a-z0-9][a-z0-9._-]{0,127}\/)?[A-Za-z0-9][A-Za-z0-9._-]{0,255}$/;

/** A bundle's files in a folder of their own. */
export interface OpenedBundle {
  /** The lock of the build that it is of. */
  lock: string;
  close(): Promise<void>;
}

/**
 * Unpacks a bundle into a private folder: plain files of one build in one folder, nothing else.
 * @throws Failure("inconclusive", "bundle-invalid") for anything that {@link writeBundle} would not write
 */
export async function openBundle(path: string): Promise<OpenedBundle> {
  const folder = await mkdtemp(join(tmpdir(), "stx-bundle-"));
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    const names = await unpack(path, folder);
    const locks = names.filter((name) => name.endsWith(".lock"));
    const [lock] = locks;
    if (lock === undefined || locks.length > 1)
      throw invalid(path, `it has ${locks.length} locks, and a bundle is of one build`);
    return { lock: join(folder, lock), close };
  } catch (error) {
    await close();
    if (error instanceof Failure) throw error;
    throw invalid(path, (error as Error).message);
  }
}

function invalid(path: string, why: string): Failure {
  return new Failure("inconclusive", `cannot read the bundle ${path}`, {
    code: "bundle-invalid",
    why,
    remedy: "download it again, or unpack it and give a file of the build instead",
  });
}

async function unpack(path: string, folder: string): Promise<string[]> {
  const { openPromise } = await import("yauzl");
  const zip: ZipFile = await openPromise(path, {
    lazyEntries: true,
    strictFileNames: true,
    autoClose: false,
  });
  const names: string[] = [];
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName;
      total += entry.uncompressedSize;
      if (name.endsWith("/") && allowedPath.test(name.slice(0, -1))) continue;
      if (!allowedPath.test(name) || names.includes(name))
        throw invalid(path, `unexpected file ${JSON.stringify(name)}`);
      if (
        names.length >= maxFiles ||
        total > maxBytes ||
        (!name.endsWith(".sif") && entry.uncompressedSize > maxTextBytes)
      )
        throw invalid(path, "it is larger than any bundle");
      names.push(name);
      await unpackEntry(zip, entry, join(folder, name));
    }
  } finally {
    zip.close();
  }
  return names;
}

async function unpackEntry(zip: ZipFile, entry: Entry, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(to, { flags: "wx", mode: 0o600 }));
}

/** Runs `use` with a file's path; where it is a bundle, with its lock's, unpacked for the time of it. */
export async function withBundle<T>(path: string, use: (path: string) => Promise<T>): Promise<T> {
  if ((await fileKind(path)) !== "zip archive") return use(path);
  const { lock, close } = await openBundle(path);
  try {
    return await use(lock);
  } finally {
    await close();
  }
}
