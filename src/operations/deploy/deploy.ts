import { lstat, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure } from "../../failure.ts";
import { copyResumable, partName } from "../../files/copy-resumable.ts";
import { sha256, sha256File } from "../../files/digest.ts";
import { cachedDigest } from "../../files/digest-cache.ts";
import { namedBy } from "../../files/failures.ts";
import { makeFolderInside, writeFileInside, writeNewFileInside } from "../../files/inside.ts";
import { withLock } from "../../files/lock.ts";
import { realPath } from "../../files/real-path.ts";
import { findBuild, publishedTs, type StoredBuild } from "../../store/builds.ts";
import { appendHistory, readHistoryLines } from "../../store/history.ts";
import { withNameLock } from "../../store/name-lock.ts";
import { type StoreFiles, storeFiles } from "../../store/names.ts";
import { openExistingStore, openStore } from "../../store/open.ts";
import { publish } from "../../store/publish.ts";
import { subjectOf, subjectWithoutImage } from "../../verdict/gate-subject.ts";
import { readPolicy } from "../../verdict/read-policy.ts";
import {
  assertGateAccepts,
  conflict,
  type Deployed,
  type DeployedFile,
  type DeployRequest,
  missingVerdicts,
  type Part,
  parts,
  readSource,
  type Source,
} from "./source.ts";
import { isSshTarget } from "./ssh/address.ts";

/** How long to wait for another deployment to the same folder, in milliseconds. */
const waitMs = 10 * 60_000;

/**
 * Copies a verified build to another store and publishes it there in one step: running jobs keep the image that they
 * started with. Files that the target already has are not copied again, and an interrupted copy of an image is
 * continued. The gate is asked before copying, and again about what was written.
 * @throws Failure where the gate refuses the build, or the target has other files under its build id
 */
export async function deploy(request: DeployRequest): Promise<Deployed> {
  const store = await openExistingStore(request.store);
  const source = await readSource(store, request.build);
  const assertImage = async (digest?: (path: string) => Promise<string>) =>
    assertGateAccepts(store, subjectOf(source.build), await readPolicy(store), digest);
  // Otherwise the copy is judged.
  if (request.dryRun) await assertImage();
  try {
    if (!isSshTarget(request.target)) return await deployToFolder(store, source, request);
    const { deployBySsh } = await import("./ssh/deploy.ts");
    return await deployBySsh(store, source, request);
  } catch (error) {
    // The copy is right and it is the image that was changed, so there is no disk to check.
    if (error instanceof Failure && error.code === "copy-differs") await assertImage(sha256File);
    throw namedBy(error, "--target");
  }
}

async function deployToFolder(store: string, source: Source, request: DeployRequest): Promise<Deployed> {
  const { build } = source;
  await assertFolder(request.target);
  if ((await realPath(request.target)) === (await realPath(store))) throw sameStore(request.target);
  // Do not copy what the other store's configuration would refuse anyway.
  const policy = await readPolicy(request.target);
  await assertGateAccepts(request.target, subjectWithoutImage(build), policy, cachedDigest, store);
  if (request.dryRun) {
    const planned = await plan(source, request);
    await assertSpace(planned);
    return planned;
  }
  const target = await openStore(request.target);
  const { name } = build;
  const folder = join(target, name);
  await makeFolderInside(target, folder);
  const lock = { what: `deploying ${name} to ${target}`, waitMs, signal: request.signal };
  return withLock(target, join(folder, ".deploy.lock"), lock, () =>
    deployLocked(store, source, { ...request, target }),
  );
}

async function deployLocked(store: string, source: Source, request: DeployRequest): Promise<Deployed> {
  const { target } = request;
  const { name, ts } = source.build;
  const planned = await plan(source, request);
  const to = storeFiles(target, name, ts);
  await assertSpace(planned);
  const copies = new Set(planned.files.filter(({ action }) => action === "copy").map(({ path }) => path));
  for (const part of ["lock", "lockedRecipe", "recipe"] as const) {
    const text = source.texts[part];
    if (text && copies.has(to[part])) await writeNewFileInside(target, to[part], text);
  }
  if (copies.has(to.image)) await copyImage(source, to, request);
  const from = await withNameLock(target, name, async () => {
    await addVerdicts(store, source.build, target);
    if (source.texts.verified) await writeFileInside(target, to.verified, source.texts.verified);
    return publishDeployed(target, source, copies.has(to.image));
  });
  return { ...planned, from };
}

/** @throws Failure("usage") where the target is there and no folder */
async function assertFolder(target: string): Promise<void> {
  const found = await lstat(await realPath(target)).catch(() => undefined);
  if (found === undefined || found.isDirectory()) return;
  throw new Failure("usage", `the target ${target} is not a folder`, {
    code: "wrong-use",
    why: "a build is deployed to a store, which is a folder",
    remedy: "name a folder with --target",
  });
}

/** A full disk is found before an image fills it, as other users may write there. */
async function assertSpace({ target, name, files }: Deployed): Promise<void> {
  const copied = files.filter(({ action }) => action === "copy");
  const sizes = copied.map(async ({ path, bytes }) => {
    const part = await lstat(join(dirname(path), partName(path))).catch(() => undefined);
    return bytes - Math.min(bytes, part?.size ?? 0);
  });
  const needed = (await Promise.all(sizes)).reduce((total, bytes) => total + bytes, 0);
  const free = await freeIn(target);
  if (free === undefined || needed <= free) return;
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  throw new Failure("infrastructure", `${target} has no space for ${name}`, {
    code: "disk-full",
    why: `it needs ${mb(needed)}, and ${mb(free)} are free`,
    remedy: "free space there, such as with stx-container prune, or choose another folder with --target",
  });
}

/** Free bytes on the disk of a folder, which may not exist yet; undefined where the system does not say. */
async function freeIn(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    const isAbsent = (error as NodeJS.ErrnoException).code === "ENOENT" && dirname(folder) !== folder;
    return isAbsent ? freeIn(dirname(folder)) : undefined;
  }
}

function copyImage(
  { build, imageSha256 }: Source,
  to: StoreFiles,
  { target, signal, onProgress }: DeployRequest,
): Promise<void> {
  return copyResumable({
    source: build.files.image,
    root: target,
    path: to.image,
    sha256: imageSha256,
    signal,
    onProgress: (done, size) => onProgress?.(to.image, done, size),
  });
}

/**
 * Asks the gate about what is in the target, then sets the link. An image that was just copied need not be read again.
 */
async function publishDeployed(target: string, { build, imageSha256 }: Source, isCopied: boolean) {
  const { name, ts } = build;
  const deployed = await findBuild(target, `${name}-${ts}`);
  const digest = isCopied ? async () => imageSha256 : cachedDigest;
  await assertGateAccepts(target, subjectOf(deployed), await readPolicy(target), digest);
  return deployed.published ? ts : publish(target, name, ts);
}

async function plan(
  { build: { name, ts, files }, texts, imageSha256 }: Source,
  { target, dryRun = false }: DeployRequest,
): Promise<Deployed> {
  const to = storeFiles(target, name, ts);
  const planned: DeployedFile[] = [];
  for (const part of parts) {
    const text = part === "image" ? undefined : texts[part];
    const bytes = part === "image" ? (await lstat(files.image)).size : text?.length;
    if (bytes === undefined) continue;
    const isThere = await isPresent(part, text ? sha256(text) : imageSha256, to[part]);
    planned.push({ path: to[part], bytes, action: isThere ? "present" : "copy" });
  }
  return { name, ts, target, files: planned, from: await publishedTs(target, name), dryRun };
}

/** @throws Failure where the target has a different file of this name */
async function isPresent(part: Part, expected: string, path: string): Promise<boolean> {
  const there = await lstat(path).catch(() => undefined);
  if (!there) return false;
  if (there.isFile() && (await cachedDigest(path)) === expected) return true;
  // A later verdict replaces the marker.
  if (part === "verified" && there.isFile()) return false;
  throw conflict(path, expected);
}

/**
 * The verdicts on this build, which must end with the marker; lines that the target already has are not written again.
 */
async function addVerdicts(store: string, { name, ts }: StoredBuild, target: string): Promise<void> {
  const lines = await readHistoryLines(target, name);
  for (const event of missingVerdicts(await readHistoryLines(store, name), lines, ts))
    await appendHistory(target, name, event);
}

function sameStore(target: string): Failure {
  return new Failure("usage", `${target} is the store that the build is in`, {
    code: "wrong-use",
    why: "a build is deployed to another store",
    remedy:
      "name another folder with --target, or publish the build where it is: stx-container promote BUILD",
  });
}
