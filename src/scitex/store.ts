import { basename, resolve } from "node:path";
import { Failure } from "../failure.ts";
import { promote } from "../operations/promote.ts";
import { protect as protectBuild } from "../operations/protect.ts";
import { prune as pruneBuilds } from "../operations/prune.ts";
import { assertCount } from "../operations/versions/flat.ts";
import { withdraw } from "../operations/withdraw.ts";
import { findBuild, listBuilds as storedBuilds } from "../store/builds.ts";
import { formatTs, publishedLink, storeFiles } from "../store/names.ts";
import { openExistingStore } from "../store/open.ts";
import { checkBuilds } from "../verdict/check-all.ts";
import { checkBuild } from "../verdict/gate.ts";
import { readPolicy } from "../verdict/read-policy.ts";

/** The time name for a build that starts now: `YYYY-MMDD-HHMMSS`, in UTC. */
export const timestamp = (): string => formatTs(new Date());

/** Absolute paths of one build's files, under the seed's names. */
export interface ArtifactPaths {
  root: string;
  layer: string;
  ts: string;
  layerDir: string;
  sif: string;
  lock: string;
  lockedDef: string;
  roughDef: string;
  verifiedMarker: string;
  unverifiedMarker: string;
  keepMarker: string;
  buildLog: string;
  verifyLog: string;
  /** The link that names the published build. */
  latestSymlink: string;
}

/**
 * Where the files of a build are, whether or not they exist.
 * @throws Failure for an invalid layer or `ts`
 */
export function artifactPaths(root: string, layer: string, ts: string): ArtifactPaths {
  const store = resolve(root);
  const files = storeFiles(store, layer, ts);
  return {
    root: store,
    layer,
    ts,
    layerDir: files.folder,
    sif: files.image,
    lock: files.lock,
    lockedDef: files.lockedRecipe,
    roughDef: files.recipe,
    verifiedMarker: files.verified,
    unverifiedMarker: files.unverified,
    keepMarker: files.keep,
    buildLog: files.log,
    verifyLog: files.verifyLog,
    latestSymlink: publishedLink(store, layer),
  };
}

/** A build whose image is in the store. */
export interface ListedBuild {
  ts: string;
  sif: string;
  lock: string | null;
  def: string | null;
  /** The gate's answer, so false for a marker of scitex-container; null where there is no marker. */
  verified: boolean | null;
  keep: boolean;
  active: boolean;
}

/** The builds of a layer whose image is in the store, newest first; [] for a store or layer that does not exist. */
export async function listBuilds(root: string, layer: string): Promise<ListedBuild[]> {
  const store = resolve(root);
  const builds = (await storedBuilds(store, layer)).filter(
    ({ state }) => state === "complete" || state === "image-only",
  );
  if (builds.length === 0) return [];
  const answers = await checkBuilds(store, builds, await readPolicy(store));
  return builds.map(({ ts, state, files, marker, kept, published }, at) => ({
    ts,
    sif: files.image,
    lock: state === "complete" ? files.lock : null,
    def: state === "complete" ? files.lockedRecipe : null,
    verified: marker === undefined ? null : answers[at]?.open === true,
    keep: kept,
    active: published,
  }));
}

/**
 * Publishes a build, in one step.
 * @returns absolute path of the link
 * @throws Failure where there is no such build, or the gate refuses it
 */
export async function pointLatest(root: string, layer: string, ts: string): Promise<string> {
  const { root: store, latestSymlink } = artifactPaths(root, layer, ts);
  await promote(store, `${layer}-${ts}`);
  return latestSymlink;
}

/**
 * Removes old builds of a layer until `retain` are left; never the published one, one that is protected or in use, or
 * the last verified one.
 * @returns `ts` of each that was removed
 */
export async function prune(root: string, layer: string, retain: number): Promise<string[]> {
  assertCount(retain);
  const { builds } = await pruneBuilds(resolve(root), {
    name: layer,
    apply: true,
    imagesOnly: false,
    retain,
  });
  return builds.filter(({ keep }) => !keep).map(({ ts }) => ts);
}

/**
 * Protects a build from being pruned.
 * @returns absolute path of the file that says so
 */
export async function protect(root: string, layer: string, ts: string): Promise<string> {
  const { root: store, keepMarker } = artifactPaths(root, layer, ts);
  await protectBuild(store, `${layer}-${ts}`, true);
  return keepMarker;
}

/**
 * Confirms that a build is verified. It writes nothing, because only a rebuild makes a build verified;
 * `verifyRoundtrip` does one.
 * @returns absolute path of the marker
 * @throws Failure("unverified", "mark-without-evidence") for a build that the gate refuses
 */
export async function markVerified(root: string, layer: string, ts: string): Promise<string> {
  const store = await openExistingStore(resolve(root));
  const build = await findBuild(store, `${layer}-${ts}`);
  const { open, refusals } = await checkBuild(build, await readPolicy(store));
  if (open) return build.files.verified;
  throw new Failure("unverified", `${basename(build.files.image)} cannot be marked as verified`, {
    code: "mark-without-evidence",
    why: refusals.map(({ text, code }) => `${text} (${code})`).join("\n"),
    remedy: refusals[0]?.remedy,
  });
}

/**
 * Withdraws a build's verdict: the build is unverified from now on, with the reason in the marker and in the history.
 * @returns absolute path of the marker
 * @returns absolute path of the marker
 */
export function markUnverified(
  root: string,
  layer: string,
  ts: string,
  { reason = "" }: { reason?: string } = {},
): Promise<string> {
  return withdraw(resolve(root), `${layer}-${ts}`, reason);
}
