import { setOutput } from "@actions/core";
import { Failure } from "../failure.ts";
import { annotate } from "../github/annotations.ts";
import { refuseForkCode } from "../github/context.ts";
import { writeSummary } from "../github/summary.ts";
import { artifactLinks, buildSummary } from "../report/job-summary.ts";
import type { BuildRequest, Built } from "../roundtrip/types.ts";
import { setUpApptainer } from "./apptainer.ts";
import { warnOfDisk } from "./disk-forecast.ts";
import { freeDisk, isGitHubs } from "./free-disk.ts";
import { type Job, jobSettings } from "./job.ts";
import { lfsPointers } from "./lfs-pointers.ts";
import { fetchParents } from "./parents.ts";
import { reviewAnnotations, reviewRecipe } from "./review.ts";
import { scratchFolder } from "./scratch-disk.ts";
import { sourceOf } from "./source.ts";

/** Where to find the findings that GitHub does not show as annotations. */
const rest = "see the log of this step and the job summary";

/**
 * Mode build: recipe → image, lock and locked recipe in the store, each uploaded as an artifact.
 * @throws Failure · sets every output of action.yml
 */
export async function buildMode(job: Job<"build">): Promise<void> {
  const { inputs, context, deps, log, signal } = job;
  refuseForkCode(context, inputs["allow-fork-code"]);
  const { name, isWritten, ...paths } = await sourceOf(job);
  const startedAt = performance.now();
  const review = isWritten
    ? await reviewRecipe(paths.recipe, context.workspace, log)
    : { findings: [], judged: new Set<number>() };
  let built: Built | undefined;
  try {
    if (inputs["free-disk"]) log.note(await freeDisk(isGitHubs()));
    await fetchParents(job);
    await setUpApptainer(job);
    const tmp = await scratchFolder(job);
    await warnOfDisk(job, paths.recipe, tmp);
    built = await deps.build(
      {
        ...paths,
        name,
        buildArgs: inputs["build-args"] ?? {},
        canonical: inputs.canonical,
        compression: inputs.compression,
        ...(inputs.without ? { without: inputs.without } : {}),
        force: inputs.force,
        ...(inputs.notest ? { noTest: true } : {}),
        ...(inputs["test-after"] === undefined ? {} : { testAfter: inputs["test-after"] }),
        settings: jobSettings(inputs, context, tmp),
        ...recordingOf(inputs),
      },
      log,
      signal,
    );
  } finally {
    // Also after a failure, because a finding may be the reason.
    log.end();
    const annotations = reviewAnnotations(
      review,
      built?.lock.unlocked ?? [],
      isWritten ? paths.recipe : undefined,
    );
    const copied = Object.keys(built?.lock.inputs.files ?? {});
    annotations.warning.unshift(...lfsPointers(paths.context, copied, isWritten ? paths.recipe : undefined));
    for (const kind of ["warning", "notice"] as const)
      annotate(kind, annotations[kind], context.workspace, rest);
  }
  setOutputs(built);
  const elapsedMs = performance.now() - startedAt;
  const problem = await writeSummary(buildSummary(built, elapsedMs), job.summaryPath);
  if (problem) log.note(problem);
  if (inputs.upload) await upload(built, paths, job);
}

function setOutputs({ files, digests, name, ts, unchanged, lock }: Built): void {
  setOutput("image-path", files.image);
  setOutput("lock-path", files.lock);
  setOutput("locked-recipe-path", files.lockedRecipe);
  setOutput("recipe-path", files.recipe);
  setOutput("image-digest", `sha256:${digests.image}`);
  setOutput("lock-digest", `sha256:${digests.lock}`);
  setOutput("locked-recipe-digest", `sha256:${digests.lockedRecipe}`);
  setOutput("recipe-digest", `sha256:${digests.recipe}`);
  setOutput("inputs-digest", `sha256:${lock.inputs.digest}`);
  setOutput("name", name);
  setOutput("ts", ts);
  setOutput("unchanged", String(unchanged));
}

/** Which network access of the build is recorded; the configuration decides what the inputs leave open. */
function recordingOf(inputs: Job<"build">["inputs"]): Pick<BuildRequest, "vault"> {
  const { vault: record, "vault-optional": optional } = inputs;
  return record || optional ? { vault: { ...(record && { record }), ...(optional && { optional }) } } : {};
}

async function upload(
  built: Built,
  { store, context }: { store: string; context: string },
  job: Job<"build">,
): Promise<void> {
  const { files, digests } = built;
  job.log.phase("Uploading lock, recipes and image");
  const ids = new Map([
    ["lock", await uploadOne("lock", files.lock, digests.lock, job)],
    ["locked recipe", await uploadOne("locked-recipe", files.lockedRecipe, digests.lockedRecipe, job)],
    ["recipe", await uploadOne("recipe", files.recipe, digests.recipe, job)],
  ]);
  const { uploadVault } = await import("./vault.ts");
  await uploadVault(built, store, context, job);
  // The image comes last: if it exceeds the quota, everything needed to rebuild it is uploaded already.
  if (job.inputs["upload-image"]) ids.set("image", await uploadOne("image", files.image, digests.image, job));
  await writeSummary(artifactLinks(job.context.runUrl, ids), job.summaryPath);
}

async function uploadOne(
  what: string,
  path: string,
  digest: string,
  { scratch, inputs }: Job<"build">,
): Promise<number> {
  const { uploadFile } = await import("../github/artifacts.ts");
  const { id, sha256 } = await uploadFile(path, scratch, inputs["retention-days"]);
  if (sha256 !== digest) {
    throw new Failure("failed", `${path} changed while it was uploaded`, {
      code: "file-changed-during-upload",
      why: "its digest is not the digest of the file that was built",
      remedy: "make sure that no other step writes to the store, then run the job again",
    });
  }
  setOutput(`${what}-artifact-id`, String(id));
  return id;
}
