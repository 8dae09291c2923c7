import { posix } from "node:path";
import { setOutput, warning } from "@actions/core";
import { Failure } from "../failure.ts";
import { readUserFile } from "../files/user-files.ts";
import { downloadFile, type RunArtifact, runArtifacts } from "../github/artifacts.ts";
import { githubClient } from "../github/client.ts";
import { keepComment } from "../github/comments.ts";
import { isOwnCode } from "../github/context.ts";
import { branchTip, fetchingRepository, hasBranch } from "../github/fetching-repository.ts";
import { writeSummary } from "../github/summary.ts";
import { type GithubTarget, targetOf } from "../github/target.ts";
import { compareLocks } from "../lock/compare.ts";
import { parseLock } from "../lock/read.ts";
import type { Lock } from "../lock/schema.ts";
import { commentMark, type ImageChange, lockComment } from "../report/lock-comment.ts";
import { buildIdOf } from "../store/builds.ts";
import { evidenceLimits } from "../verdict/limits.ts";
import { parseMarker } from "../verdict/marker.ts";
import type { Job } from "./job.ts";
import { markerBranchOf } from "./own-branches.ts";
import { repositoryPath } from "./paths.ts";

/**
 * Mode comment: what a pull request changes in the locks of its images, in the job summary and, on a pull request of
 * this repository, in one comment that later runs update. Runs no code of the repository. It shows what the jobs of
 * this run report; the decision is the gate's. A comment that fails is a warning: it never stops a merge.
 * @throws Failure for artifacts that are not what they claim to be · sets every output of comment/action.yml
 */
export async function commentMode(job: Job<"comment">): Promise<void> {
  const { inputs, context, log } = job;
  log.phase("Comparing the locks of this run with those of the target branch");
  const images = await changesOf(job);
  const body = lockComment(images, context.runUrl);
  setOutput("images", String(images.length));
  const problem = await writeSummary(body, job.summaryPath);
  if (problem) log.note(problem);
  log.end();
  const pull = context.pull;
  if (pull === undefined || !isOwnCode(context)) {
    log.note("No comment: this is not a pull request of this repository; the summary has it");
    return;
  }
  try {
    const client = await githubClient(context, inputs["github-token"]);
    const isNews = images.length > 0;
    setOutput("comment", await keepComment(client, pull, { mark: commentMark, body, isNews }));
  } catch (error) {
    warn(error);
  }
}

function warn(error: unknown): void {
  if (!(error instanceof Failure)) throw error;
  const { message, why = "", remedy } = error;
  warning(remedy ? `${why}\nWhat to do: ${remedy}` : why, { title: message });
}

async function changesOf(job: Job<"comment">): Promise<ImageChange[]> {
  const artifacts = await runArtifacts();
  const locks = newestByBuild(artifacts, /^(.+-\d{4}-\d{4}-\d{6})-[0-9a-f]{8}\.lock$/);
  const markers = newestByBuild(artifacts, /^(.+-\d{4}-\d{4}-\d{6})-[0-9a-f]{8}\.(?:un)?verified$/);
  if (locks.size === 0) return [];
  const base = await baseLocks(job);
  const changes: ImageChange[] = [];
  for (const [build, artifact] of locks) {
    const lock = await lockOf(job, artifact);
    const verdict = markers.get(build);
    const before = await base(lock.name);
    changes.push({
      name: lock.name,
      verdict: verdict && (await verdictOf(job, verdict)),
      comparison: typeof before === "string" ? before : compareLocks(before, lock),
      unlocked: lock.unlocked.length,
    });
  }
  return changes.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** If several attempts made an artifact, the newest counts. */
function newestByBuild(artifacts: readonly RunArtifact[], form: RegExp): Map<string, RunArtifact> {
  const found = new Map<string, RunArtifact>();
  for (const one of artifacts) {
    const build = form.exec(one.name)?.[1];
    if (build !== undefined && one.id > (found.get(build)?.id ?? 0)) found.set(build, one);
  }
  return found;
}

async function lockOf({ scratch }: Job<"comment">, artifact: RunArtifact): Promise<Lock> {
  const { path } = await downloadFile(artifact, "lock", scratch, evidenceLimits.lock);
  return parseLock((await readUserFile(path, "lock")).toString("utf8"), path);
}

async function verdictOf({ scratch }: Job<"comment">, artifact: RunArtifact) {
  const { path } = await downloadFile(artifact, "marker", scratch, evidenceLimits.marker);
  const { verdict, level } = parseMarker(await readUserFile(path, "marker"), path).evidence;
  return { verdict, level };
}

type Before = Lock | "new" | "unknown";

/** The newest lock of an image on the target branch, from GitHub and never from the checkout. A failure is a warning. */
async function baseLocks(job: Job<"comment">): Promise<(name: string) => Promise<Before>> {
  const { inputs, context, scratch, signal } = job;
  const store = repositoryPath(context.workspace, "store", inputs.store);
  let target: Pick<GithubTarget, "list" | "read"> | undefined;
  try {
    const found = await targetOf(context, inputs["github-token"], scratch, signal);
    target = found && (await besideMarkers(job, found));
  } catch (error) {
    warn(error);
    return async () => "unknown";
  }
  if (!target) return async () => "new";
  const { list, read } = target;
  return async (name) => {
    try {
      const folder = posix.join(store, name);
      const isLock = (file: string) => file.endsWith(".lock") && buildIdOf(file.slice(0, -5))?.name === name;
      const newest = (await list(folder)).filter(isLock).sort().at(-1);
      if (newest === undefined) return "new";
      const path = posix.join(folder, newest);
      return parseLock((await read(path)) ?? "", path);
    } catch (error) {
      warn(error);
      return "unknown";
    }
  };
}

/** The locks of the target branch where its marker branch has them: of an image that has none there, its own. */
async function besideMarkers(
  { inputs, context, scratch, signal }: Job<"comment">,
  { name, list, read }: GithubTarget,
): Promise<Pick<GithubTarget, "list" | "read">> {
  if (inputs.markers !== "marker-branch") return { list, read };
  const repository = await fetchingRepository(context, inputs["github-token"], scratch, signal);
  const branch = markerBranchOf(name);
  if (!(await hasBranch(repository, branch))) return { list, read };
  const markers = await branchTip(repository, branch);
  return {
    list: async (folder) => {
      const there = markers.paths.filter((path) => posix.dirname(path) === folder);
      return there.length > 0 ? there.map((path) => posix.basename(path)) : list(folder);
    },
    read: async (path) => (markers.paths.includes(path) ? markers.read(path) : read(path)),
  };
}
