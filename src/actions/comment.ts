import { posix } from "node:path";
import { setOutput, warning } from "@actions/core";
import { readUserFile } from "../files/user-files.ts";
import { downloadFile, type RunArtifact, runArtifacts } from "../github/artifacts.ts";
import { type Client, githubClient } from "../github/client.ts";
import { keepComment } from "../github/comments.ts";
import { isOwnCode } from "../github/context.ts";
import { writeSummary } from "../github/summary.ts";
import { compareLocks } from "../lock/compare.ts";
import { parseLock } from "../lock/read.ts";
import type { Lock } from "../lock/schema.ts";
import { commentMark, type ImageChange, lockComment } from "../report/lock-comment.ts";
import { type Marker, parseMarker } from "../verdict/marker.ts";
import { reasonOf } from "../verdict/sentence.ts";
import { evidenceLimits } from "./evidence.ts";
import type { Job } from "./job.ts";

/** Number of images that one comment describes. */
const imageLimit = 256;

/**
 * Mode comment: what a pull request changes in the locks of its images, in the job summary and, on a pull request of this
 * repository, in one comment that later runs update. Runs no code of the repository. What it shows is what the jobs of
 * this run say; the gate decides. Trouble with the comment is a warning: it never stops a merge.
 * @throws Failure for artifacts that are not what they seem · sets every output of comment/action.yml
 */
export async function commentMode(job: Job<"comment">): Promise<void> {
  const { inputs, context, log } = job;
  log.phase("Comparing the locks of this run with those of the target branch");
  const client = await githubClient(context, inputs["github-token"]);
  const images = await changesOf(job, client);
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
    const isNews = images.length > 0;
    setOutput("comment", await keepComment(client, pull, { mark: commentMark, body, isNews }));
  } catch (error) {
    const why = (error as Error).message;
    warning(`${why}\nWhat to do: give this job \`permissions: pull-requests: write\``, {
      title: "could not comment on the pull request",
    });
  }
}

async function changesOf(job: Job<"comment">, client: Client): Promise<ImageChange[]> {
  const artifacts = await runArtifacts();
  const locks = newestByBuild(artifacts, /^(.+-\d{4}-\d{4}-\d{6})-[0-9a-f]{8}\.lock$/);
  const markers = newestByBuild(artifacts, /^(.+-\d{4}-\d{4}-\d{6})-[0-9a-f]{8}\.(?:un)?verified$/);
  const base = await baseLocks(job, client);
  const changes: ImageChange[] = [];
  for (const [build, { id }] of [...locks].slice(0, imageLimit)) {
    const lock = await lockOf(job, id);
    const markerId = markers.get(build)?.id;
    const marker = markerId === undefined ? undefined : await markerOf(job, markerId);
    const before = await base(lock.name);
    changes.push({
      name: lock.name,
      ts: lock.ts,
      verdict: marker && verdictOf(marker),
      comparison: before && compareLocks(before, lock),
      unlocked: lock.unlocked.length,
    });
  }
  return changes.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Of artifacts of several attempts the newest counts. */
function newestByBuild(artifacts: readonly RunArtifact[], form: RegExp): Map<string, RunArtifact> {
  const found = new Map<string, RunArtifact>();
  for (const one of artifacts) {
    const build = form.exec(one.name)?.[1];
    if (build !== undefined && one.id > (found.get(build)?.id ?? 0)) found.set(build, one);
  }
  return found;
}

async function lockOf({ scratch }: Job<"comment">, id: number): Promise<Lock> {
  const { path } = await downloadFile(id, "lock", scratch, evidenceLimits.lock);
  return parseLock((await readUserFile(path, "lock")).toString("utf8"), path);
}

async function markerOf({ scratch }: Job<"comment">, id: number): Promise<Marker> {
  const { path } = await downloadFile(id, "marker", scratch, evidenceLimits.marker);
  return parseMarker(await readUserFile(path, "marker"), path);
}

const verdictOf = (marker: Marker) => ({
  verdict: marker.evidence.verdict,
  level: marker.evidence.level,
  reason: reasonOf(marker),
});

/** The newest lock of an image on the target branch, from GitHub and never from the checkout. */
async function baseLocks({ inputs, context }: Job<"comment">, { rest, at }: Client) {
  const { base } = context;
  if (!base) return async () => undefined;
  const { data } = await rest.git.getTree({ ...at, tree_sha: base.sha, recursive: "1" });
  const store = posix.normalize(inputs.store).replace(/\/$/, "");
  return async (name: string): Promise<Lock | undefined> => {
    const prefix = `${store}/${name}/${name}-`;
    const newest = data.tree
      .filter(({ path, type }) => type === "blob" && path.startsWith(prefix) && path.endsWith(".lock"))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .at(-1);
    if (!newest || (newest.size ?? 0) > evidenceLimits.lock) return undefined;
    const { data: blob } = await rest.git.getBlob({ ...at, file_sha: newest.sha });
    return parseLock(Buffer.from(blob.content, "base64").toString("utf8"), newest.path);
  };
}
