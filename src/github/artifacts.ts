import { randomBytes } from "node:crypto";
import { lstat, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { ArtifactClient } from "@actions/artifact";
import { Failure } from "../failure.ts";
import { sha256File } from "../files/digest.ts";
import { linkOrCopy } from "../files/folders.ts";

/** One file in the run's artifact store. */
export interface Uploaded {
  id: number;
  /** sha256 of the file, hex. */
  sha256: string;
}

/** A file that was fetched and whose bytes were hashed here. */
export interface Downloaded {
  path: string;
  /** sha256, hex, computed from the file on this machine. */
  sha256: string;
}

/** Bundling keeps this apart, so that a job that needs no artifacts does not load two megabytes. */
async function client(): Promise<ArtifactClient> {
  const { DefaultArtifactClient } = await import("@actions/artifact");
  return new DefaultArtifactClient();
}

function remedyFor(error: unknown): string {
  return (error as Error).name === "GHESNotSupportedError"
    ? "GitHub Enterprise Server has no such artifacts: set upload: false and hand over the files themselves"
    : "run the failed jobs again; if it persists, see githubstatus.com and the repository's artifact storage quota";
}

/**
 * Uploads one file as it is, not zipped: an image is compressed already.
 * Its artifact is named after the file with a random part before the ending, since GitHub takes the name of a
 * raw artifact from the file, and two jobs of one run may upload equal names.
 * @param scratch an existing folder on this machine · @throws Failure("infrastructure")
 */
export async function uploadFile(path: string, scratch: string): Promise<Uploaded> {
  const folder = await mkdtemp(join(scratch, "upload-"));
  try {
    const ending = extname(path);
    const name = `${basename(path, ending)}-${randomBytes(4).toString("hex")}${ending}`;
    const copy = join(folder, name);
    await linkOrCopy(path, copy);
    const { id, digest } = await (await client()).uploadArtifact(name, [copy], folder, { skipArchive: true });
    if (id === undefined || !digest) throw new Error("the service gave no artifact id or digest");
    return { id, sha256: digest.replace(/^sha256:/, "") };
  } catch (error) {
    throw new Failure("infrastructure", `could not upload ${basename(path)} as an artifact`, {
      why: (error as Error).message,
      remedy: remedyFor(error),
      cause: error,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Fetches one artifact of this run by its id into a fresh folder below `scratch`: exactly one plain file, never
 * unzipped, never larger than `maxBytes`, and with the digest that the service holds.
 * @throws Failure("infrastructure") when it is not there or does not arrive; Failure("inconclusive") when what
 * arrived is not what was uploaded
 */
export async function downloadFile(
  id: number,
  what: string,
  scratch: string,
  maxBytes: number,
): Promise<Downloaded> {
  await mkdir(scratch, { recursive: true });
  const folder = await mkdtemp(join(scratch, "artifact-"));
  const wrong = (why: string) =>
    new Failure("inconclusive", `artifact ${id} is not the ${what} that was uploaded`, {
      why,
      remedy: "run the build job again",
    });

  const artifacts = await client();
  let digest: string | undefined;
  let mismatch: boolean | undefined;
  try {
    const found = (await artifacts.listArtifacts()).artifacts.find((one) => one.id === id);
    if (!found) throw new Error("this run has no artifact with that id");
    if (found.size > maxBytes) throw wrong(`it has ${found.size} bytes, and ${maxBytes} are allowed`);
    digest = found.digest;
    if (!digest || !/^sha256:[0-9a-f]{64}$/.test(digest)) throw wrong("the service holds no sha256 of it");
    const response = await artifacts.downloadArtifact(id, {
      path: folder,
      expectedHash: digest,
      skipDecompress: true,
    });
    mismatch = response.digestMismatch;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure("infrastructure", `could not download the ${what} (artifact ${id})`, {
      why: (error as Error).message,
      remedy: remedyFor(error),
      cause: error,
    });
  }

  const entries = await readdir(folder);
  const path = join(folder, entries[0] ?? "");
  if (entries.length !== 1 || !(await lstat(path)).isFile()) {
    throw wrong(`it holds ${entries.length} entries instead of one file`);
  }
  const { size } = await lstat(path);
  if (size > maxBytes) throw wrong(`it has ${size} bytes, and ${maxBytes} are allowed`);
  const sha256 = await sha256File(path);
  if (mismatch !== false || digest !== `sha256:${sha256}`) {
    throw wrong(`its sha256 is ${sha256}, and the service holds ${digest}`);
  }
  return { path, sha256 };
}
