import { constants } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { Failure } from "../../failure.ts";
import { digestOf } from "../../files/copy-resumable.ts";
import { fileFailure } from "../../files/failures.ts";
import { Folder } from "../../files/folder.ts";
import { assertNoSecondName } from "../../files/inside.ts";
import { atMost } from "../../net/at-most.ts";
import type { Repository } from "../../registry/artifact.ts";

const { O_CREAT, O_RDWR } = constants;

/** A blob to download into a file that is kept if the download is interrupted. */
export interface BlobDownload {
  repository: Repository;
  /** sha256 (hex). */
  sha256: string;
  /** Bytes, as the manifest says. */
  size: number;
  folder: string;
  /** File name in the folder. */
  name: string;
  onProgress?: ((done: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** How many times to resume an interrupted download, as long as each attempt makes progress. */
const attempts = 5;

/**
 * Downloads a blob, resuming an earlier download.
 * @throws Failure for a wrong digest or a full disk, and where the registry does not send the whole blob
 */
export async function downloadBlob(request: BlobDownload): Promise<void> {
  const { folder: path, name, sha256 } = request;
  let folder: Folder | undefined;
  let file: FileHandle | undefined;
  try {
    folder = await Folder.open(path);
    file = await folder.file(name, O_RDWR | O_CREAT, 0o644);
    await assertNoSecondName(file, name);
    const { size: begun } = await file.stat();
    await fetchAll(file, request);
    if ((await digestOf(file)) === sha256) return await file.sync();
    await file.truncate(0);
    // The part from an earlier download may be damaged.
    if (begun > 0) await fetchAll(file, request);
    if (begun > 0 && (await digestOf(file)) === sha256) return await file.sync();
    throw new Failure("infrastructure", `the registry sent a file other than sha256:${sha256}`, {
      code: "registry-digest-mismatch",
      why: "the digest of what was downloaded differs",
      remedy: "run the command again, or use another network: a proxy may be altering the responses",
    });
  } catch (error) {
    throw fileFailure(error, `could not download into ${path}`);
  } finally {
    await file?.close();
    await folder?.close();
  }
}

async function fetchAll(file: FileHandle, request: BlobDownload): Promise<void> {
  for (let left = attempts; ; left--) {
    const { size: before } = await file.stat();
    if (before > 0 && (await digestOf(file)) === request.sha256) return;
    try {
      return await fetchFrom(file, before, request);
    } catch (error) {
      request.signal?.throwIfAborted();
      const isNetwork = !(error instanceof Failure) && !["ENOSPC", "EDQUOT"].includes(codeOf(error));
      const { size: after } = await file.stat();
      if (isNetwork && left > 1 && after > before) continue;
      throw isNetwork ? cutOff(error) : error;
    }
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? "";

async function fetchFrom(file: FileHandle, from: number, request: BlobDownload): Promise<void> {
  let at = from;
  const body = await request.repository.blob(`sha256:${request.sha256}`, from, (start) => {
    at = start;
  });
  await file.truncate(at);
  for await (const chunk of atMost(body, Math.max(request.size - at, 0), `sha256:${request.sha256}`)) {
    request.signal?.throwIfAborted();
    await file.write(chunk, 0, chunk.length, at);
    at += chunk.length;
    request.onProgress?.(at);
  }
}

function cutOff(error: unknown): Failure {
  return new Failure("infrastructure", "the download broke off", {
    code: "server-unreachable",
    why: codeOf(error) || String(error),
    remedy: "run the command again: it goes on where this one ended",
    cause: error,
  });
}
