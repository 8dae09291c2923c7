import { createHash } from "node:crypto";
import { constants } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { Failure } from "../failure.ts";
import { fileFailure } from "./failures.ts";
import type { Folder } from "./folder.ts";
import { assertNoSecondName, giveNewName, noClaim, openInside } from "./inside.ts";
import { openRegular } from "./regular.ts";

const { O_CREAT, O_RDWR } = constants;
const chunk = 4 * 1024 * 1024;

export interface CopyRequest {
  source: string;
  /** Folder that the user named; below it no link is followed. */
  root: string;
  /** Where the file is to be, below `root`; nothing may have that name yet. */
  path: string;
  /** sha256 (hex) that the copy must have. */
  sha256: string;
  signal?: AbortSignal | undefined;
  /** Bytes that are there so far, and of how many. */
  onProgress?: ((done: number, size: number) => void) | undefined;
}

/**
 * The file into which a copy is written first: it stays if copying is interrupted, and the next attempt continues at
 * its end.
 */
export const partName = (path: string) => `.${basename(path)}.part`;

/**
 * Copies a large file to a new name, completely or not at all, and continues an interrupted copy. What was written
 * earlier is read again: the file gets its name only if its digest is the expected one.
 * @throws Failure for another digest, a full disk, a link in the way
 */
export async function copyResumable(request: CopyRequest): Promise<void> {
  const { source, root, path } = request;
  let folder: Folder | undefined;
  let part: FileHandle | undefined;
  const from = await openRegular(source).catch((error) => {
    throw fileFailure(error, `could not read ${source}`);
  });
  try {
    folder = await openInside(root, dirname(path), "make folders");
    part = await folder.file(partName(path), O_RDWR | O_CREAT);
    await assertNoSecondName(part, partName(path));
    await fill(part, from.handle, request);
    await part.chmod((await from.handle.stat()).mode & 0o777);
    await part.sync();
    await giveNewName(folder, partName(path), basename(path), noClaim);
    await folder.sync();
  } catch (error) {
    throw fileFailure(error, `could not copy ${source} to ${path}`);
  } finally {
    await part?.close();
    await folder?.close();
    await from.handle.close();
  }
}

async function fill(part: FileHandle, from: FileHandle, request: CopyRequest): Promise<void> {
  const { size } = await from.stat();
  const { size: there } = await part.stat();
  const begun = there <= size ? there : 0;
  await copyFrom(begun, part, from, size, request);
  let digest = await digestOf(part);
  // The existing part may belong to another file, or be incomplete on the disk.
  if (digest !== request.sha256 && begun > 0) {
    await copyFrom(0, part, from, size, request);
    digest = await digestOf(part);
  }
  if (digest === request.sha256) return;
  await part.truncate(0);
  throw new Failure("infrastructure", `${request.path} is not the file that was to be copied`, {
    code: "copy-differs",
    why: `its sha256 is ${digest}, and that of the image in the lock is ${request.sha256}`,
    remedy: `compare with the source: sha256sum ${request.source}; if that is right, check the disk`,
  });
}

async function copyFrom(
  offset: number,
  part: FileHandle,
  from: FileHandle,
  size: number,
  { signal, onProgress }: CopyRequest,
): Promise<void> {
  await part.truncate(offset);
  let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
  let at = offset;
  for (let reading = from.read(filled, 0, chunk, at); ; ) {
    const { bytesRead } = await reading;
    if (bytesRead === 0) return;
    signal?.throwIfAborted();
    reading = from.read(next, 0, chunk, at + bytesRead);
    await writeWhole(part, filled.subarray(0, bytesRead), at);
    at += bytesRead;
    onProgress?.(at, size);
    [filled, next] = [next, filled];
  }
}

async function writeWhole(part: FileHandle, bytes: Buffer, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await part.write(bytes, done, bytes.length - done, at + done);
    done += bytesWritten;
  }
}

/** sha256 (hex) of an open file. */
export async function digestOf(part: FileHandle): Promise<string> {
  const hash = createHash("sha256");
  let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
  let at = 0;
  for (let reading = part.read(filled, 0, chunk, 0); ; ) {
    const { bytesRead } = await reading;
    if (bytesRead === 0) return hash.digest("hex");
    at += bytesRead;
    reading = part.read(next, 0, chunk, at);
    hash.update(filled.subarray(0, bytesRead));
    [filled, next] = [next, filled];
  }
}
