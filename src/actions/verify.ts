import { rename, rm } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { setOutput } from "@actions/core";
import { Failure, type Place } from "../failure.ts";
import { hashFile } from "../files/digest.ts";
import { readUserFile } from "../files/user-files.ts";
import { annotate } from "../github/annotations.ts";
import { refuseForkCode } from "../github/context.ts";
import { writeSummary } from "../github/summary.ts";
import { parseLock } from "../lock/read.ts";
import { verifySummary } from "../report/job-summary.ts";
import type { VaultSource, Verified } from "../roundtrip/types.ts";
import { findBuild } from "../store/builds.ts";
import { storeFiles } from "../store/names.ts";
import { evidenceLimits } from "../verdict/limits.ts";
import { setUpApptainer } from "./apptainer.ts";
import { noImage } from "./contradictions.ts";
import { freeDisk, isGitHubs } from "./free-disk.ts";
import { type Job, jobSettings } from "./job.ts";
import { bringMarkers } from "./marker-branch.ts";
import { fetchBases } from "./parents.ts";
import { confine } from "./paths.ts";
import { scratchFolder } from "./scratch-disk.ts";
import { verifyVault } from "./vault.ts";

/** A file with its sha256 and its size, computed on this machine. */
interface Hashed {
  path: string;
  sha256: string;
  size: number;
}

/** The files of a build. A checkout has no image. */
interface VerifyFiles {
  image: Hashed | undefined;
  lock: Hashed;
  lockedRecipe: Hashed;
}

/**
 * Mode verify: lock, locked recipe, and the image if available → rebuild, verdict, marker, summary.
 * @throws Failure for every verdict that fails the job · sets every output of verify/action.yml
 */
export async function verifyMode(job: Job<"verify">): Promise<void> {
  const { inputs, context, log } = job;
  refuseForkCode(context, inputs["allow-fork-code"]);
  const paths = await confine(context.workspace, { context: inputs.context, store: inputs.store });
  const startedAt = performance.now();
  let verified: Verified;
  let evidence: VerifyFiles;
  let vault: VaultSource | undefined;
  try {
    if (inputs["free-disk"]) log.note(await freeDisk(isGitHubs()));
    evidence = await collect(job, paths.store);
    const lock = await lockAt(evidence.lock.path);
    vault = await verifyVault(job, `${lock.name}-${lock.ts}`, paths.store);
    await fetchBases(job, lock, paths.context);
    await setUpApptainer(job);
    verified = await job.deps.verify(
      {
        ...(evidence.image ? imageOf(job, evidence.image) : {}),
        lock: evidence.lock.path,
        lockedRecipe: evidence.lockedRecipe.path,
        ...paths,
        buildArgs: inputs["build-args"] ?? {},
        requiredLevel: inputs["required-level"],
        run: context.runUrl,
        settings: jobSettings(inputs, context, await scratchFolder(job)),
        runUrl: context.runUrl,
        ...(vault && { vault }),
      },
      log,
      job.signal,
    );
  } catch (error) {
    if (error instanceof Failure && error.kind === "inconclusive") setOutput("verdict", "inconclusive");
    throw error;
  }
  log.end();
  setOutputs(verified);
  const drift = await driftOf(verified, evidence.lockedRecipe.path);
  const summary = verifySummary(verified, {
    lines: drift.inRecipe,
    requiredLevel: inputs["required-level"],
    imageDigest: evidence.image?.sha256,
    elapsedMs: performance.now() - startedAt,
    files: {
      image: evidence.image && displayPath(evidence.image.path, context.workspace),
      lock: displayPath(evidence.lock.path, context.workspace),
      lockedRecipe: displayPath(evidence.lockedRecipe.path, context.workspace),
    },
    binds: inputs.bind ?? [],
    ...(vault && { vault: whichVault(vault, inputs.vault, context.workspace) }),
  });
  const problem = await writeSummary(summary, job.summaryPath);
  if (problem) log.note(problem);
  if (inputs.upload && verified.marker) await uploadMarker(verified.marker, job);
  conclude(verified, drift, job);
}

/**
 * The image for the rebuild. It was hashed when it was collected, and is not read again for that. One that was downloaded is removed when it was
 * read: only a rebuild that is not the same needs it once more.
 */
function imageOf({ inputs, scratch }: Job<"verify">, { path, sha256, size }: Hashed) {
  const file = { image: path, imageFile: { sha256, size } };
  const id = inputs["image-artifact-id"];
  if (id === undefined) return file;
  const loan = {
    release: () => rm(path),
    fetch: async () => {
      const { downloadFile } = await import("../github/artifacts.ts");
      const again = await downloadFile(id, "image", scratch, evidenceLimits.image);
      if (again.sha256 !== sha256) throw otherFile("image", again.sha256, `it was ${sha256} before`);
      await rename(again.path, path);
    },
  };
  return { ...file, loan };
}

const otherFile = (words: string, is: string, said: string) =>
  new Failure("inconclusive", `the ${words} is not the one that was built`, {
    code: "artifact-digest-mismatch",
    why: `its sha256 is ${is}, and ${said}`,
    remedy: "pass artifact ids and digests of the same build job, or run the build job again",
  });

/** How to name the vault in a command that repeats this: one that is not a file was pulled, or is the store's own. */
function whichVault({ path }: VaultSource, given: string | undefined, workspace: string) {
  return path ? { file: displayPath(path, workspace) } : { ...(given !== undefined && { address: given }) };
}

/** The path to use in a command that repeats this: relative to the checkout, or the name of a downloaded file. */
function displayPath(path: string, workspace: string): string {
  const inside = relative(workspace, path);
  return inside === "" || inside.startsWith("..") ? basename(path) : inside;
}

function setOutputs({ verdict, level, reason, comparison, marker, name, ts }: Verified): void {
  setOutput("verdict", verdict);
  setOutput("level", level ?? "");
  setOutput("reason", reason);
  setOutput("drift-count", comparison ? String(comparison.total) : "");
  setOutput("marker-path", marker ?? "");
  setOutput("name", name);
  setOutput("ts", ts);
}

/** Downloads or finds the files, hashes them, and compares them with the expected digests. */
async function collect(job: Job<"verify">, store: string): Promise<VerifyFiles> {
  const { inputs, context, log, scratch } = job;
  if (inputs.name !== undefined) await bringMarkers(job, store);
  const stored = inputs.name === undefined ? undefined : await findBuild(store, inputs.name, "to verify");
  const fetchOne = async (what: "image" | "lock" | "locked-recipe", words: string) => {
    const part = what === "locked-recipe" ? "lockedRecipe" : what;
    const id = inputs[`${what}-artifact-id`];
    let found: Hashed;
    if (id !== undefined) {
      const { downloadFile } = await import("../github/artifacts.ts");
      found = await downloadFile(id, words, scratch, evidenceLimits[part]);
    } else {
      const inStore = stored?.files[part];
      const { path } = await confine(context.workspace, { path: inStore ?? inputs[what] ?? "" });
      found = { path, ...(await hashFile(path)) };
    }
    const expected = inputs[`${what}-digest`];
    if (expected === undefined || expected === found.sha256) return found;
    throw otherFile(words, found.sha256, `${what}-digest is ${expected}`);
  };
  log.phase("Collecting image, lock and locked recipe");
  const hasImage = stored ? stored.state === "complete" : isGivenImage(inputs);
  const lock = await fetchOne("lock", "lock");
  const lockedRecipe = await fetchOne("locked-recipe", "locked recipe");
  const image = hasImage ? await fetchOne("image", "image") : undefined;
  if (!image) log.note("Image not available: the content digest recorded in the lock is trusted");
  return renameToStoreNames({ image, lock, lockedRecipe }, job);
}

const isGivenImage = ({ image, "image-artifact-id": id }: Job<"verify">["inputs"]) =>
  id !== undefined || (image !== undefined && image !== noImage);

const lockAt = async (path: string) => parseLock((await readUserFile(path, "lock")).toString("utf8"), path);

/** Renames downloaded files to the names that they have in a store, so that messages use names that users know. */
async function renameToStoreNames(
  evidence: VerifyFiles,
  { inputs, scratch }: Job<"verify">,
): Promise<VerifyFiles> {
  const { name, ts } = await lockAt(evidence.lock.path);
  const files = storeFiles(scratch, name, ts);
  const move = async (from: Hashed, to: string, downloaded: boolean) => {
    if (!downloaded) return from;
    const path = join(scratch, to.slice(files.folder.length + 1));
    await rename(from.path, path);
    return { ...from, path };
  };
  return {
    image:
      evidence.image && (await move(evidence.image, files.image, inputs["image-artifact-id"] !== undefined)),
    lock: await move(evidence.lock, files.lock, inputs["lock-artifact-id"] !== undefined),
    lockedRecipe: await move(
      evidence.lockedRecipe,
      files.lockedRecipe,
      inputs["locked-recipe-artifact-id"] !== undefined,
    ),
  };
}

async function uploadMarker(marker: string, { log, scratch, inputs }: Job<"verify">): Promise<void> {
  const { uploadFile } = await import("../github/artifacts.ts");
  log.phase("Uploading the marker");
  const { id, sha256 } = await uploadFile(marker, scratch, inputs["retention-days"]);
  setOutput("marker-artifact-id", String(id));
  setOutput("marker-digest", `sha256:${sha256}`);
  log.end();
}

/** Ends the job according to the verdict. @throws Failure unless the verdict passes */
function conclude(verified: Verified, drift: Drift, { inputs, context, log }: Job<"verify">): void {
  const { verdict, name, ts, reason } = verified;
  const buildId = `${name}-${ts}`;
  const why = [reason, ...drift.lines].join("\n");
  const place = drift.place && { place: drift.place };
  const remedy = "see the job summary, which lists all differences and the command that repeats this";
  if (verdict === "verified" && !verified.isEnough) {
    const what = `${buildId} does not reach level ${verified.requiredLevel}`;
    const { notJudged } = verified;
    if (notJudged)
      throw new Failure("inconclusive", what, { code: "level-not-judged", why: notJudged, remedy, ...place });
    throw new Failure("unverified", what, { code: "level-too-low", why, remedy, ...place });
  }
  if (verdict === "verified") {
    log.note(`${buildId} is verified: ${reason}`);
    return;
  }
  if (verdict === "unverified" && !inputs["fail-on-drift"]) {
    const message = `${buildId}: ${why}\n${remedy}`;
    annotate("warning", [{ title: "Not verified", message, ...place }], context.workspace);
    return;
  }
  if (verdict === "unverified") {
    const what = `${buildId} is not verified`;
    throw new Failure("unverified", what, { code: "verdict-unverified", why, remedy, ...place });
  }
  if (verdict === "inconclusive") {
    const what = `the verification of ${buildId} is inconclusive`;
    throw new Failure("inconclusive", what, { code: "verdict-inconclusive", why, remedy });
  }
  throw new Failure("infrastructure", `the rebuild of ${buildId} could not run`, {
    code: "rebuild-not-possible",
    why,
    remedy: "run the failed job again; the image may be fine",
  });
}

/** The first differences, and the line of the locked recipe that the first of them comes from. */
interface Drift {
  lines: string[];
  place: Place | undefined;
  /** The line of the user's recipe that names a package that differs, by its name. */
  inRecipe: Map<string, number>;
}

/** Names what differs, from the comparison and the locked recipe's commands. */
async function driftOf({ comparison }: Verified, lockedRecipe: string): Promise<Drift> {
  if (!comparison || comparison.total === 0) return { lines: [], place: undefined, inRecipe: new Map() };
  const [{ driftLines }, { driftsOf }, { findMentions }, { parseRecipe }, { lineInRecipe }] =
    await Promise.all([
      import("../report/drift.ts"),
      import("../report/groups.ts"),
      import("../recipe/mentions.ts"),
      import("../recipe/parse.ts"),
      import("../pin/recipe-lines.ts"),
    ]);
  const bytes = await readUserFile(lockedRecipe, "locked recipe");
  const recipe = parseRecipe(bytes, lockedRecipe);
  const names = driftsOf(comparison).map(({ name }) => name);
  const mentions = findMentions(recipe, names);
  const first = names.map((name) => mentions.get(name)).find((one) => one !== undefined);
  return {
    lines: driftLines(comparison, mentions),
    place: first && { path: lockedRecipe, line: first.line },
    inRecipe: new Map(
      [...mentions].flatMap(([name, { line }]) => {
        const found = lineInRecipe(bytes, line);
        return found === undefined ? [] : [[name, found] as const];
      }),
    ),
  };
}
