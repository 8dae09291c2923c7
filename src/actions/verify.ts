import { rename } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { setOutput } from "@actions/core";
import { Failure } from "../failure.ts";
import { sha256File } from "../files/digest.ts";
import { readUserFile } from "../files/user-files.ts";
import { annotate } from "../github/annotations.ts";
import { refuseForkCode } from "../github/context.ts";
import { writeSummary } from "../github/summary.ts";
import { parseLock } from "../lock/read.ts";
import { verifySummary } from "../report/job-summary.ts";
import type { Verified } from "../roundtrip/types.ts";
import { findBuild } from "../store/builds.ts";
import { storeFiles } from "../store/names.ts";
import { setUpApptainer } from "./apptainer.ts";
import { evidenceLimits } from "./evidence.ts";
import { type Job, settingsOf } from "./job.ts";
import { confine } from "./paths.ts";

/** One file, with its digest as computed here. */
interface Hashed {
  path: string;
  sha256: string;
}

/** The files of a build; a checkout has no image. */
interface VerifyFiles {
  image: Hashed | undefined;
  lock: Hashed;
  lockedRecipe: Hashed;
}

/**
 * Mode verify: lock, locked recipe, and the image where it is at hand → rebuild, verdict, marker, summary.
 * @throws Failure for every verdict that fails the job · sets every output of verify/action.yml
 */
export async function verifyMode(job: Job<"verify">): Promise<void> {
  const { inputs, context, log } = job;
  refuseForkCode(context, inputs["allow-fork-code"]);
  const paths = await confine(context.workspace, { context: inputs.context, store: inputs.store });
  const startedAt = performance.now();
  let verified: Verified;
  let evidence: VerifyFiles;
  try {
    evidence = await collect(job, paths.store);
    await setUpApptainer(job);
    verified = await job.deps.verify(
      {
        ...(evidence.image ? { image: evidence.image.path } : {}),
        lock: evidence.lock.path,
        lockedRecipe: evidence.lockedRecipe.path,
        ...paths,
        buildArgs: inputs["build-args"] ?? {},
        requiredLevel: inputs["required-level"],
        settings: settingsOf(inputs, context),
      },
      log,
      job.signal,
    );
  } catch (error) {
    setOutput(
      "verdict",
      error instanceof Failure && error.kind === "inconclusive" ? "inconclusive" : "error",
    );
    throw error;
  }
  log.end();
  setOutputs(verified);
  const summary = verifySummary(verified, {
    requiredLevel: inputs["required-level"],
    imageDigest: evidence.image?.sha256,
    elapsedMs: performance.now() - startedAt,
    files: {
      image: evidence.image && shown(evidence.image.path, context.workspace),
      lock: shown(evidence.lock.path, context.workspace),
      lockedRecipe: shown(evidence.lockedRecipe.path, context.workspace),
    },
  });
  const trouble = await writeSummary(summary, job.summaryPath);
  if (trouble) log.note(trouble);
  if (inputs.upload && verified.marker) await uploadMarker(verified.marker, job);
  conclude(verified, job);
}

/** A file as whoever repeats this has it: in a checkout at its place, downloaded by its name. */
function shown(path: string, workspace: string): string {
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

/** Fetches or finds the files, hashes them here, and holds them against the digests that are expected. */
async function collect(job: Job<"verify">, store: string): Promise<VerifyFiles> {
  const { inputs, context, log, scratch } = job;
  const stored = inputs.name === undefined ? undefined : await findBuild(store, inputs.name);
  const fetchOne = async (what: "image" | "lock" | "locked-recipe", words: string) => {
    const id = inputs[`${what}-artifact-id`];
    let found: Hashed;
    if (id !== undefined) {
      const { downloadFile } = await import("../github/artifacts.ts");
      found = await downloadFile(id, words, scratch, evidenceLimits[what]);
    } else {
      const inStore = stored?.files[what === "locked-recipe" ? "lockedRecipe" : what];
      const { path } = await confine(context.workspace, { path: inStore ?? inputs[what] ?? "" });
      found = { path, sha256: await sha256File(path) };
    }
    const expected = inputs[`${what}-digest`];
    if (expected === undefined || expected === found.sha256) return found;
    throw new Failure("inconclusive", `the ${words} is not the one that was built`, {
      why: `its sha256 is ${found.sha256}, and ${what}-digest is ${expected}`,
      remedy: "pass artifact ids and digests of one and the same build job, or run the build job again",
    });
  };
  log.phase("fetching image, lock and locked recipe");
  const hasImage = stored ? stored.state === "complete" : (inputs.image ?? inputs["image-artifact-id"]);
  const lock = await fetchOne("lock", "lock");
  const lockedRecipe = await fetchOne("locked-recipe", "locked recipe");
  const image = hasImage ? await fetchOne("image", "image") : undefined;
  if (!image) log.note("the image is not at hand; its content digest is taken from the lock");
  return named({ image, lock, lockedRecipe }, job);
}

/** Gives downloaded files the names they have in a store, so that every message names them as people know them. */
async function named(evidence: VerifyFiles, { inputs, scratch }: Job<"verify">): Promise<VerifyFiles> {
  const text = (await readUserFile(evidence.lock.path, "lock")).toString("utf8");
  const { name, ts } = parseLock(text, evidence.lock.path);
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

async function uploadMarker(marker: string, { log, scratch }: Job<"verify">): Promise<void> {
  const { uploadFile } = await import("../github/artifacts.ts");
  log.phase("uploading the marker");
  const { id, sha256 } = await uploadFile(marker, scratch);
  setOutput("marker-artifact-id", String(id));
  setOutput("marker-digest", `sha256:${sha256}`);
  log.end();
}

/** Ends the job as the verdict says. @throws Failure unless it passes */
function conclude(verified: Verified, { inputs, context, log }: Job<"verify">): void {
  const { verdict, name, ts, reason } = verified;
  const buildId = `${name}-${ts}`;
  const remedy = "the job summary lists what differs and how to repeat this on your machine";
  if (verdict === "verified") {
    log.note(`${buildId} is verified: ${reason}`);
    return;
  }
  if (verdict === "unverified" && !inputs["fail-on-drift"]) {
    const message = `${buildId}: ${reason}; ${remedy}`;
    annotate("warning", [{ title: "Not verified", message }], context.workspace);
    return;
  }
  if (verdict === "unverified") {
    throw new Failure("unverified", `${buildId} is not verified`, { why: reason, remedy });
  }
  if (verdict === "inconclusive") {
    throw new Failure("inconclusive", `${buildId} cannot be judged`, { why: reason, remedy });
  }
  throw new Failure("infrastructure", `the rebuild of ${buildId} could not run`, {
    why: reason,
    remedy: "this says nothing about the image; run the failed job again",
  });
}
