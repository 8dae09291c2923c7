import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { ensureApptainer } from "../../apptainer/install/ensure.ts";
import { Failure } from "../../failure.ts";
import { sha256File } from "../../files/digest.ts";
import { makeFolder } from "../../files/folders.ts";
import { moveNewFileInside, removeFileInside, writeFileInside } from "../../files/inside.ts";
import { withLock } from "../../files/lock.ts";
import { temporaryName } from "../../files/temporary-names.ts";
import { choosePrivileges } from "../../host/privileges.ts";
import { hostArch } from "../../image/arch.ts";
import { parseLock } from "../../lock/read.ts";
import { formatLock } from "../../lock/write.ts";
import { makeClient, parseJsonBody } from "../../net/http.ts";
import { run } from "../../process/run.ts";
import { resolveBase } from "../../recipe/bases/index.ts";
import type { ResolvedBase } from "../../recipe/bases/types.ts";
import { Repository } from "../../registry/artifact.ts";
import { authFile } from "../../registry/authfile.ts";
import { findCredentials } from "../../registry/credentials.ts";
import { originOf } from "../../registry/oci.ts";
import { parseReference, pinnedReference } from "../../registry/reference.ts";
import { type ImageUri, parseImageUri } from "../../registry/uri.ts";
import { freeze } from "../../roundtrip/freeze.ts";
import { apptainerEnvironment, removeKilled, removeTrees } from "../sandbox/apptainer.ts";
import { assertFree } from "./beside.ts";
import { downloadBlob } from "./download.ts";
import { pullEvidence } from "./evidence.ts";

const longestPullMs = 6 * 3_600_000;
const manifestType = "application/vnd.oci.image.manifest.v1+json";
const layersSchema = z.object({
  layers: z.array(z.object({ digest: z.string(), size: z.number().int().min(0) })),
});

export interface PullRequest {
  /** `docker://`, `oras://` or `library://` and a reference; without a scheme `docker://`. */
  uri: string;
  /** Absolute path of the image. */
  output: string;
  /** Replace an existing image. */
  force?: boolean;
  env: Record<string, string | undefined>;
  signal?: AbortSignal | undefined;
  onLine?: ((line: string) => void) | undefined;
  onProgress?: ((bytes: number) => void) | undefined;
}

/** What was pulled. */
export interface Pulled {
  uri: string;
  image: string;
  /** sha256 (hex) of the image file. */
  sha256: string;
  /** Digest of the registry's index, or of the manifest where there is none; null for a library. */
  indexDigest: string | null;
  /** Digest of the manifest of this architecture. */
  manifestDigest: string | null;
  lock: string;
  /** Whether lock and marker came with the image instead of being made here. */
  hasEvidence: boolean;
}

/**
 * Pulls an image from a registry or a library: resolves it first, then fetches it by digest with the user's
 * credentials. It appears complete or not at all, with its lock, and with both digests in `<image>.pull.json`.
 * @throws Failure where it does not exist, access is denied, or what was received is not what the registry named
 */
export async function pull(request: PullRequest): Promise<Pulled> {
  const uri = parseImageUri(request.uri);
  const { output, force = false, env, signal } = request;
  const stem = output.replace(/\.sif$/, "");
  await assertFree(output, stem, [], force);
  const found = await resolve(uri, request);
  const evidence =
    uri.scheme === "oras" && found.indexDigest
      ? await pullEvidence(parseReference(uri.reference), found.indexDigest, env)
      : new Map<string, Buffer>();
  const endings = [...new Set([".lock", ".pull.json", ...evidence.keys()])];
  await assertFree(output, stem, endings, force);
  const folder = dirname(output);
  await makeFolder(folder);
  // Jobs that begin at once pull the same image to the same path; the part that was loaded is one file for all.
  const lock = join(folder, `.${basename(output)}.pull.lock`);
  const turn = { what: output, waitMs: longestPullMs, signal };
  return withLock(folder, lock, turn, async () => {
    const work = join(folder, temporaryName("pull"));
    try {
      await removeKilled(folder, "pull");
      await assertFree(output, stem, endings, force);
      await mkdir(work, { mode: 0o700 });
      const image = join(work, "image.sif");
      if (uri.scheme === "oras") await pullOras(uri, found, image, request);
      else await pullByApptainer(uri, found, image, work, request);
      const sha256 = await sha256File(image);
      assertExpected(found, sha256, request.uri);
      if (force) await rm(output, { force: true });
      await moveNewFileInside(image, folder, output);
      return await finish(found, sha256, evidence, stem, request);
    } finally {
      await removeTrees(folder, [basename(work)]).catch(() => {});
      await removeFileInside(folder, lock).catch(() => {});
    }
  });
}

function resolve({ scheme, reference }: ImageUri, { env, signal }: PullRequest): Promise<ResolvedBase> {
  return resolveBase(
    { bootstrap: scheme, from: reference, header: {} },
    { context: "/", arch: hostArch(), env, ...(signal && { signal }) },
  );
}

function assertExpected({ imageSha256 }: ResolvedBase, sha256: string, uri: string): void {
  if (imageSha256 === undefined || imageSha256 === sha256) return;
  throw new Failure("infrastructure", `what was pulled is not ${uri}`, {
    code: "pull-failed",
    why: `the sha256 of the image is ${sha256}, and ${imageSha256} was expected`,
    remedy: "run the command again, or use another network: a proxy may be altering the responses",
  });
}

/** The image is a single blob: it is downloaded next to the output, and an interrupted download is resumed. */
async function pullOras(
  { reference }: ImageUri,
  { imageSha256 = "", indexDigest }: ResolvedBase,
  image: string,
  { output, env, signal, onProgress }: PullRequest,
): Promise<void> {
  const folder = dirname(output);
  const name = `.${basename(output)}.${imageSha256.slice(0, 12)}.part`;
  const pinned = indexDigest === undefined ? reference : pinnedReference(reference, indexDigest);
  const repository = new Repository(parseReference(pinned), env, signal);
  try {
    const size = await sizeOf(repository, imageSha256);
    await downloadBlob({ repository, sha256: imageSha256, size, folder, name, onProgress, signal });
    await rename(join(folder, name), image);
  } finally {
    repository.close();
  }
}

/** Bytes of the image, as the manifest says. @throws Failure where it does not */
async function sizeOf(repository: Repository, imageSha256: string): Promise<number> {
  const manifest = layersSchema.safeParse(parseJsonBody(await repository.manifest(manifestType))).data;
  const size = manifest?.layers.find(({ digest }) => digest === `sha256:${imageSha256}`)?.size;
  if (size !== undefined) return size;
  throw new Failure("infrastructure", `unexpected response from ${repository.name}`, {
    code: "registry-response-invalid",
    why: "its manifest does not say how large the image is",
    remedy: "run the command again; if it fails again, push the image again",
  });
}

/** Apptainer keeps its downloads in its cache, so an interrupted pull continues with what is missing. */
async function pullByApptainer(
  uri: ImageUri,
  { indexDigest }: ResolvedBase,
  image: string,
  work: string,
  { env, signal, onLine, uri: given }: PullRequest,
): Promise<void> {
  const all = { apptainer: await ensureApptainer(), privileges: await choosePrivileges("auto") };
  const prefix = all.apptainer.name.toUpperCase();
  const isDocker = uri.scheme === "docker";
  const reference = isDocker && indexDigest ? pinnedReference(uri.reference, indexDigest) : uri.reference;
  const flags = isDocker && (await isPlain(uri, env)) ? ["--no-https"] : [];
  const argv = all.privileges.wrap([
    ...[all.apptainer.command, "--nocolor", "pull", ...flags, image],
    `${uri.scheme}://${reference}`,
  ]);
  const tail: string[] = [];
  const { code } = await run(argv[0] as string, argv.slice(1), {
    env: {
      ...apptainerEnvironment(all, work),
      ...(isDocker ? await credentialVariables(uri, prefix, work, env) : {}),
      ...(env[`${prefix}_CACHEDIR`] && { [`${prefix}_CACHEDIR`]: env[`${prefix}_CACHEDIR`] as string }),
    },
    timeLimitMs: longestPullMs,
    stdoutTo: () => {},
    onLine: (line) => {
      if (tail.push(line) > 10) tail.shift();
      onLine?.(line);
    },
    ...(signal && { signal }),
  });
  if (code === 0) return;
  throw new Failure("infrastructure", `could not pull ${given}`, {
    code: "pull-failed",
    why: tail.join("\n") || `apptainer exited with code ${code}`,
    remedy: "see the lines above; what was downloaded already is not fetched again",
  });
}

async function isPlain({ reference }: ImageUri, env: PullRequest["env"]): Promise<boolean> {
  const client = makeClient(env);
  try {
    return (await originOf(client, parseReference(reference).host, env)).startsWith("http:");
  } finally {
    client.close();
  }
}

/**
 * Passes the user's credentials to Apptainer in a file that only this user can read and that is removed with `work`.
 */
async function credentialVariables(
  { reference }: ImageUri,
  prefix: string,
  work: string,
  env: PullRequest["env"],
): Promise<Record<string, string>> {
  const { registry, repository } = parseReference(reference);
  const credentials = await findCredentials(registry, repository, env);
  if (!credentials) return {};
  const folder = join(work, "config");
  await mkdir(folder, { mode: 0o700 });
  await writeFile(join(folder, "docker-config.json"), authFile(registry, credentials), { mode: 0o600 });
  return { [`${prefix}_CONFIGDIR`]: folder };
}

/** Writes lock, evidence and record next to an image. */
async function finish(
  { indexDigest, platformDigest }: ResolvedBase,
  sha256: string,
  evidence: ReadonlyMap<string, Buffer>,
  stem: string,
  { output, uri: given }: PullRequest,
): Promise<Pulled> {
  const folder = dirname(output);
  const hasEvidence = isOf(evidence.get(".lock"), sha256);
  if (hasEvidence)
    for (const [ending, bytes] of evidence) await writeFileInside(folder, stem + ending, bytes);
  else await writeFileInside(folder, `${stem}.lock`, formatLock(await freeze(output)));
  const pulled = {
    uri: given,
    image: output,
    sha256,
    indexDigest: indexDigest ?? null,
    manifestDigest: platformDigest ?? null,
    lock: `${stem}.lock`,
    hasEvidence,
  };
  const record = { schema: 1, at: new Date().toISOString(), ...pulled, image: basename(output) };
  await writeFileInside(folder, `${stem}.pull.json`, `${JSON.stringify(record, null, 2)}\n`);
  return pulled;
}

/** Whether a lock that came with an image belongs to it. */
function isOf(lock: Buffer | undefined, sha256: string): boolean {
  if (!lock) return false;
  try {
    return parseLock(lock.toString("utf8"), "the lock in the registry").image.sha256 === sha256;
  } catch {
    return false;
  }
}
