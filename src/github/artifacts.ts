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

/** A downloaded file, hashed on this machine. */
export interface Downloaded {
  path: string;
  /** sha256, hex, computed from the bytes on this machine as they were written. */
  sha256: string;
  /** Bytes. */
  size: number;
}

/** Loaded only when needed, because the client is two megabytes of code. */
async function client(): Promise<ArtifactClient> {
  const { DefaultArtifactClient } = await import("@actions/artifact");
  return new DefaultArtifactClient();
}

/** An artifact of this run, as the service lists it. */
export interface RunArtifact {
  id: number;
  name: string;
  /** Bytes. */
  size: number;
  /** "sha256:…", as the uploading job computed it. */
  digest: string | undefined;
}

/** An earlier run of this repository, and a token that may read its artifacts (`actions: read`). */
export interface EarlierRun {
  id: number;
  /** "owner/name". */
  repository: string;
  token: string;
}

function findBy(run: EarlierRun | undefined) {
  if (!run) return {};
  const [repositoryOwner = "", repositoryName = ""] = run.repository.split("/");
  return { findBy: { token: run.token, workflowRunId: run.id, repositoryOwner, repositoryName } };
}

/** All artifacts of this run, of every attempt, or of an earlier one. @throws Failure("infrastructure") */
export async function runArtifacts(run?: EarlierRun): Promise<RunArtifact[]> {
  try {
    const { artifacts } = await (await client()).listArtifacts(findBy(run));
    return artifacts.map(({ id, name, size, digest }) => ({ id, name, size, digest }));
  } catch (error) {
    throw new Failure(
      "infrastructure",
      `could not list the artifacts of ${run ? `run ${run.id}` : "this run"}`,
      {
        code: "artifact-download-failed",
        why: (error as Error).message,
        remedy: remedyFor(error),
        cause: error,
      },
    );
  }
}

function remedyFor(error: unknown): string {
  const { status } = error as { status?: number };
  if (status === 401 || status === 403) return "give this job `permissions: actions: read`";
  return (error as Error).name === "GHESNotSupportedError"
    ? "GitHub Enterprise Server does not support these artifacts: set upload: false and pass the files on in another way"
    : "run the failed jobs again; if it fails again, check githubstatus.com and the artifact storage quota of the repository";
}

/**
 * Uploads one file without zipping it, because an image is compressed already.
 * Its artifact is named after the file, with a random part before the ending: GitHub takes the name of a raw artifact
 * from the file, and two jobs of one run may upload files of the same name.
 * @param scratch an existing folder on this machine
 * @param days after which GitHub deletes it; the repository's own number by default, which is also the most
 * @throws Failure("infrastructure")
 */
export async function uploadFile(path: string, scratch: string, days?: number): Promise<Uploaded> {
  const folder = await mkdtemp(join(scratch, "upload-"));
  try {
    const ending = extname(path);
    const name = `${basename(path, ending)}-${randomBytes(4).toString("hex")}${ending}`;
    const copy = join(folder, name);
    await linkOrCopy(path, copy);
    const { id, digest } = await (await client()).uploadArtifact(name, [copy], folder, {
      skipArchive: true,
      ...(days === undefined ? {} : { retentionDays: days }),
    });
    if (id === undefined || !digest) throw new Error("the service returned no artifact id or digest");
    return { id, sha256: digest.replace(/^sha256:/, "") };
  } catch (error) {
    throw new Failure("infrastructure", `could not upload ${basename(path)} as an artifact`, {
      code: "artifact-upload-failed",
      why: (error as Error).message,
      remedy: remedyFor(error),
      cause: error,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Downloads one artifact of this run, by its id or as it was listed, into a new folder below `scratch`: exactly one plain file, not
 * unzipped, not larger than `maxBytes`, and with the digest recorded by the service.
 * @param run of the artifact, where it is an earlier one
 * @throws Failure("infrastructure") if it does not exist or cannot be downloaded; Failure("inconclusive") if the
 * downloaded file is not the uploaded one
 */
export async function downloadFile(
  artifact: number | RunArtifact,
  what: string,
  scratch: string,
  maxBytes: number,
  run?: EarlierRun,
): Promise<Downloaded> {
  const id = typeof artifact === "number" ? artifact : artifact.id;
  await mkdir(scratch, { recursive: true });
  const folder = await mkdtemp(join(scratch, "artifact-"));
  const wrong = (why: string) =>
    new Failure("inconclusive", `artifact ${id} is not the ${what} that was uploaded`, {
      code: "artifact-unexpected",
      why,
      remedy: "run the build job again",
    });

  const artifacts = await client();
  let digest: string | undefined;
  let mismatch: boolean | undefined;
  try {
    const found =
      typeof artifact === "number"
        ? (await artifacts.listArtifacts()).artifacts.find((one) => one.id === id)
        : artifact;
    if (!found) throw new Error("this run has no artifact with that id");
    if (found.size > maxBytes) throw wrong(`it has ${found.size} bytes; at most ${maxBytes} are allowed`);
    digest = found.digest;
    if (!digest || !/^sha256:[0-9a-f]{64}$/.test(digest)) throw wrong("the service has no sha256 for it");
    const response = await artifacts.downloadArtifact(id, {
      path: folder,
      expectedHash: digest,
      skipDecompress: true,
      ...findBy(run),
    });
    mismatch = response.digestMismatch;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure("infrastructure", `could not download the ${what} (artifact ${id})`, {
      code: "artifact-download-failed",
      why: (error as Error).message,
      remedy: remedyFor(error),
      cause: error,
    });
  }

  const entries = await readdir(folder);
  const path = join(folder, entries[0] ?? "");
  if (entries.length !== 1 || !(await lstat(path)).isFile()) {
    throw wrong(`it contains ${entries.length} entries instead of one file`);
  }
  const { size } = await lstat(path);
  if (size > maxBytes) throw wrong(`it has ${size} bytes; at most ${maxBytes} are allowed`);
  // The client hashes what it writes. To read an image of some gigabytes once more would only repeat that.
  if (mismatch !== false)
    throw wrong(`its sha256 is ${await sha256File(path)}, and the service recorded ${digest}`);
  return { path, sha256: digest.slice("sha256:".length), size };
}
