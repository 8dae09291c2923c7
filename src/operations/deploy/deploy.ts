import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../failure.ts";
import { readBounded, readBoundedIfThere } from "../../files/bounded.ts";
import { copyResumable } from "../../files/copy-resumable.ts";
import { sha256 } from "../../files/digest.ts";
import { cachedDigest } from "../../files/digest-cache.ts";
import {
  appendLineInside,
  makeFolderInside,
  writeFileInside,
  writeNewFileInside,
} from "../../files/inside.ts";
import { withLock } from "../../files/lock.ts";
import { builtLock, parseLock } from "../../lock/read.ts";
import { shellWord } from "../../process/shell-word.ts";
import { findBuild, publishedTs, type StoredBuild } from "../../store/builds.ts";
import { historyFile, readHistoryLines } from "../../store/history.ts";
import { withNameLock } from "../../store/name-lock.ts";
import { type StoreFiles, storeFiles } from "../../store/names.ts";
import { openExistingStore, openStore } from "../../store/open.ts";
import { publish } from "../../store/publish.ts";
import { checkBuild, type GateSubject, subjectOf } from "../../verdict/gate.ts";
import { evidenceLimits } from "../../verdict/limits.ts";
import { readPolicy } from "../../verdict/read-policy.ts";
import { assertComplete } from "../promote.ts";

/** What is to be deployed, and where to; paths absolute. */
export interface DeployRequest {
  store: string;
  /** A build id, or a name: its published build, else its newest. */
  build: string;
  /** The store to deploy to; made if need be. */
  target: string;
  /** Only say what would be done. */
  dryRun?: boolean;
  signal?: AbortSignal | undefined;
  onProgress?: ((file: string, done: number, size: number) => void) | undefined;
}

export interface DeployedFile {
  path: string;
  bytes: number;
  /** `present`: the target has this very file. */
  action: "copy" | "present";
}

export interface Deployed {
  name: string;
  ts: string;
  target: string;
  files: DeployedFile[];
  /** The build that the target published until now; "" for none. */
  from: string;
  dryRun: boolean;
}

/** The parts of a build that are deployed, in the order in which they are written: the marker last. */
const parts = ["lock", "lockedRecipe", "recipe", "image", "verified"] as const;
type Part = (typeof parts)[number];

/** How long another deployment to the same folder is waited for, in milliseconds. */
const waitMs = 10 * 60_000;

/** A build as it was read: its small files whole, and what its image must be. */
interface Source {
  build: StoredBuild;
  texts: Partial<Record<Exclude<Part, "image">, Buffer>>;
  imageSha256: string;
}

/**
 * Copies a verified build to another store and publishes it there in one step: jobs that run keep the image that they
 * started with. Files that the target has are not copied again, and an image that was cut off is continued. The gate is
 * asked before, and once more on what was written.
 * @throws Failure where the gate refuses the build, or the target has other files under its build id
 */
export async function deploy(request: DeployRequest): Promise<Deployed> {
  const store = await openExistingStore(request.store);
  const source = await readSource(store, request.build);
  if (request.dryRun) return plan(source, request);
  const target = await openStore(request.target);
  if (target === store) throw sameStore(target);
  const { name } = source.build;
  const folder = join(target, name);
  await makeFolderInside(target, folder);
  const lock = { what: `deploying ${name} to ${target}`, waitMs, signal: request.signal };
  return withLock(target, join(folder, ".deploy.lock"), lock, () =>
    deployLocked(store, source, { ...request, target }),
  );
}

async function readSource(store: string, id: string): Promise<Source> {
  const build = await findBuild(store, id);
  assertComplete(build);
  const { files } = build;
  // The image's own digest is checked on the copy, which is what will run: it is read once.
  const subject = subjectOf(build);
  await assertOpen(store, { ...subject, files: { ...subject.files, image: undefined } });
  const texts: Source["texts"] = {};
  for (const part of ["lock", "lockedRecipe", "recipe"] as const) {
    const bytes = await readBoundedIfThere(files[part], evidenceLimits[part], { what: part });
    if (bytes) texts[part] = bytes;
  }
  texts.verified = await readBounded(files.verified, evidenceLimits.marker, { what: "marker" });
  const lock = builtLock(parseLock(texts.lock?.toString("utf8") ?? "", files.lock), files.lock);
  return { build, texts, imageSha256: lock.image.sha256 };
}

async function deployLocked(store: string, source: Source, request: DeployRequest): Promise<Deployed> {
  const { target } = request;
  const { name, ts } = source.build;
  const planned = await plan(source, request);
  const to = storeFiles(target, name, ts);
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

/** The gate's answer on what is in the target, then the link. An image that was just copied was read for that. */
async function publishDeployed(target: string, { build, imageSha256 }: Source, isCopied: boolean) {
  const { name, ts } = build;
  const deployed = await findBuild(target, `${name}-${ts}`);
  const digest = isCopied ? async () => imageSha256 : cachedDigest;
  await assertOpen(target, subjectOf(deployed), digest);
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

/** @throws Failure where the target has another file of this name */
async function isPresent(part: Part, expected: string, path: string): Promise<boolean> {
  const there = await lstat(path).catch(() => undefined);
  if (!there) return false;
  if (there.isFile() && (await cachedDigest(path)) === expected) return true;
  // A later verdict replaces the marker.
  if (part === "verified" && there.isFile()) return false;
  throw new Failure("usage", `${path} is another file than the one to deploy`, {
    code: "deploy-conflict",
    why: `the target has this build id with other content; the sha256 of the file to deploy is ${expected}`,
    remedy: `move the target's file away: mv ${shellWord(path)} ${shellWord(`${path}.old`)}`,
  });
}

/** The verdicts on this build, which the marker must be the last of; lines that the target has are not written again. */
async function addVerdicts(store: string, { name, ts }: StoredBuild, target: string): Promise<void> {
  const known = new Set((await readHistoryLines(target, name)).map(({ marker }) => marker));
  for (const event of await readHistoryLines(store, name)) {
    if (event.ts !== ts || event.marker === undefined || known.has(event.marker)) continue;
    await appendLineInside(target, historyFile(target, name), JSON.stringify(event));
  }
}

/** @throws Failure where the gate refuses a build */
async function assertOpen(
  store: string,
  subject: GateSubject,
  digest: (path: string) => Promise<string> = cachedDigest,
): Promise<void> {
  const answer = await checkBuild(subject, await readPolicy(store), { digest });
  if (answer.open) return;
  const id = `${subject.name}-${subject.ts}`;
  throw new Failure(
    answer.kind === "inconclusive" ? "inconclusive" : "unverified",
    `${id} may not be deployed`,
    {
      code: "gate-closed",
      why: `the gate of ${store} refuses it:\n${answer.refusals.map(({ text, code }) => `${text} (${code})`).join("\n")}`,
      remedy: answer.refusals[0]?.remedy ?? `stx-container verify ${id}`,
    },
  );
}

function sameStore(target: string): Failure {
  return new Failure("usage", `${target} is the store that the build is in`, {
    code: "wrong-use",
    why: "a build is deployed to another store",
    remedy:
      "name another folder with --target, or publish the build where it is: stx-container promote BUILD",
  });
}
