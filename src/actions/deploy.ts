import { join, resolve } from "node:path";
import { setOutput } from "@actions/core";
import { Failure } from "../failure.ts";
import { readBoundedIfThere } from "../files/bounded.ts";
import { makeFolderInside, moveNewFileInside, writeFileInside } from "../files/inside.ts";
import { readUserFile } from "../files/user-files.ts";
import { downloadFile } from "../github/artifacts.ts";
import { githubClient } from "../github/client.ts";
import { whyUnmerged } from "../github/context.ts";
import { defaultBranch } from "../github/default-branch.ts";
import { findBuild } from "../store/builds.ts";
import { historyFile } from "../store/history.ts";
import { storeFiles } from "../store/names.ts";
import { openStore } from "../store/open.ts";
import { evidenceLimits } from "../verdict/limits.ts";
import { fetchBuild } from "./evidence.ts";
import { withVerdict } from "./history.ts";
import type { Job } from "./job.ts";
import { confine } from "./paths.ts";
import { buildTag, refTags } from "./ref-tags.ts";
import { withJobsRemedy } from "./refusals.ts";
import { registryEnvironment } from "./registry-login.ts";
import { releaseBuild, tagOfRun } from "./release.ts";

/**
 * Mode deploy: a verified build → folders and an OCI repository. The gate is asked before anything is written.
 * @throws Failure where the gate refuses, or a target cannot be written · sets every output of deploy/action.yml
 */
export async function deployMode(job: Job<"deploy">): Promise<void> {
  const { inputs, context, log } = job;
  refuseUnmerged(job);
  if (inputs.release) tagOfRun(context.ref);
  const { store } = await confine(context.workspace, { store: inputs.store });
  const wanted = inputs.name ?? (await placeBuild(job, store));
  const { name, ts } = await findBuild(store, wanted);
  setOutput("name", name);
  setOutput("ts", ts);
  try {
    await copyBuild(job, store, { name, ts });
    if (inputs.release) await releaseBuild(job, store, `${name}-${ts}`);
    if (inputs.repository) await pushBuild(job, store, `${name}-${ts}`, inputs.repository);
  } catch (error) {
    throw withJobsRemedy(error);
  }
  log.end();
}

/** Copies to each target. If one fails, the outputs name those that succeeded before it. */
async function copyBuild(
  { inputs, context, log, signal }: Job<"deploy">,
  store: string,
  { name, ts }: { name: string; ts: string },
): Promise<void> {
  const { deploy } = await import("../operations/deploy/deploy.ts");
  const build = `${name}-${ts}`;
  const paths: string[] = [];
  const previous: string[] = [];
  const { isSshTarget } = await import("../operations/deploy/ssh/address.ts");
  for (const one of inputs.targets ?? []) {
    const target = isSshTarget(one) ? one : resolve(context.workspace, one);
    log.phase(`Deploying ${build} to ${target}`);
    const { from, files } = await deploy({ store, build, target, signal });
    paths.push(files.find(({ path }) => path.endsWith(".sif"))?.path ?? "");
    previous.push(from);
    setOutput("paths", paths.join("\n"));
    setOutput("previous", previous.join("\n"));
  }
}

/** What is not merged must not reach users, even where it is verified. */
function refuseUnmerged({ context }: Job<"deploy">): void {
  const why = whyUnmerged(context);
  if (why === undefined) return;
  throw new Failure("usage", `a run for ${context.event} does not deploy`, {
    code: "deploy-unmerged",
    why,
    remedy: "run this job on push, release or workflow_dispatch: add an if: to it",
  });
}

/** Puts the build from the artifacts into the store of the checkout. @returns its build id */
async function placeBuild(job: Job<"deploy">, path: string): Promise<string> {
  const { inputs, log, scratch } = job;
  // The inputs were checked: without `name`, all of these are set.
  const id = (what: "image" | "lock" | "locked-recipe" | "recipe" | "marker") =>
    inputs[`${what}-artifact-id`] ?? 0;
  const ids = {
    lock: id("lock"),
    lockedRecipe: id("locked-recipe"),
    recipe: id("recipe"),
    marker: id("marker"),
  };
  log.phase("Downloading image, lock, recipes and marker");
  const build = await fetchBuild(ids, scratch, join(scratch, "store"));
  const { path: image } = await downloadFile(id("image"), "image", scratch, evidenceLimits.image);
  const { name, ts, marker } = build;
  const store = await openStore(path);
  const to = storeFiles(store, name, ts);
  await makeFolderInside(store, to.folder);
  for (const what of ["lock", "lockedRecipe", "recipe"] as const)
    await writeFileInside(store, to[what], await readUserFile(build.files[what], what));
  await moveNewFileInside(image, store, to.image);
  const isVerified = build.markerPath === build.files.verified;
  const text = await readUserFile(build.markerPath, "marker");
  await writeFileInside(store, isVerified ? to.verified : to.unverified, text);
  const history = await readBoundedIfThere(historyFile(store, name), evidenceLimits.history, {
    what: "history",
  });
  await writeFileInside(store, historyFile(store, name), withVerdict(history, marker));
  return `${name}-${ts}`;
}

async function pushBuild(
  job: Job<"deploy">,
  store: string,
  build: string,
  repository: string,
): Promise<void> {
  const { inputs, context, log, signal } = job;
  const { push } = await import("../operations/transfer/push.ts");
  const env = await registryEnvironment(context, inputs, process.env);
  const vault = await deployedVault(job, store);
  const done: string[] = [];
  for (const tag of await tagsOf(job, build)) {
    log.phase(`Pushing ${build} to ${repository}:${tag}`);
    const to = `oras://${repository.toLowerCase()}:${tag}`;
    const pushed = await push({ subject: { name: build }, store, to, vault, env, signal });
    setOutput("reference", pushed.reference);
    setOutput("evidence", pushed.evidence ?? "");
    setOutput("sbom", pushed.sbom ?? "");
    setOutput("vault", pushed.vault ?? "");
    done.push(tag);
    setOutput("tags", done.join("\n"));
  }
}

/** The tags of an image: those given, else its build id, and those that its branch or tag gives. */
async function tagsOf({ inputs, context }: Job<"deploy">, build: string): Promise<string[]> {
  const given = inputs.tags ?? [buildTag(build)];
  if (!inputs["ref-tags"]) return given;
  const client = await githubClient(context, inputs["github-token"] ?? "");
  return [...new Set([...given, ...refTags(context.ref, await defaultBranch(context, client))])];
}

/** The vault that goes with the image, downloaded; its build and context are in it. */
async function deployedVault({ inputs, scratch }: Job<"deploy">, store: string) {
  const id = inputs["vault-artifact-id"];
  if (id === undefined) return undefined;
  const { path: file } = await downloadFile(id, "vault", scratch, evidenceLimits.vault);
  return { file, store, context: store };
}
