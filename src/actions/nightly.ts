import { notice, setOutput } from "@actions/core";
import { Failure } from "../failure.ts";
import { readUserFile } from "../files/user-files.ts";
import { downloadFile } from "../github/artifacts.ts";
import { checkBranch, type RunContext } from "../github/context.ts";
import { repositoryIssues } from "../github/issues.ts";
import { writeSummary } from "../github/summary.ts";
import {
  driftIssue,
  driftMark,
  type Night,
  nightLines,
  type Refresh,
  seenSince,
} from "../report/drift-issue.ts";
import { markdownCode } from "../report/escape.ts";
import { nightsPlot } from "../report/nights.ts";
import { evidenceLimits } from "../verdict/limits.ts";
import { type Marker, parseMarker } from "../verdict/marker.ts";
import { reasonOf } from "../verdict/sentence.ts";
import type { Job } from "./job.ts";
import { markerBranchOf } from "./own-branches.ts";

const label = "container-drift";

/**
 * Mode nightly: maintains one issue for an image that a rebuild no longer reproduces, from upstream or from its vault:
 * opens it, updates it, and closes it when the rebuilds reproduce the image again. A rebuild that could not run changes
 * nothing, because that is not drift.
 * @throws Failure · sets every output of nightly/action.yml
 */
export async function nightlyMode(job: Job<"nightly">): Promise<void> {
  const { name } = job.inputs;
  const night: Night = {
    upstream: await readMarker(job, job.inputs["marker-artifact-id"]),
    vault: await readMarker(job, job.inputs["vault-marker-artifact-id"]),
    vaultVerdict: job.inputs["vault-verdict"],
  };
  const lines = `## 🌙 Rebuilt ${markdownCode(name)}\n\n${nightLines(night).join("\n")}\n`;
  const drift = [night.upstream, night.vault].find((one) => one?.evidence.verdict === "unverified");
  try {
    if (drift || night.upstream?.evidence.verdict === "verified") await keepIssue(job, night, drift);
    else notice(`There is no new verdict on ${name}, so its issue stays as it is`, { title: "No verdict" });
  } finally {
    const problem = await writeSummary(`${lines}\n${await history(job)}`, job.summaryPath);
    if (problem) job.log.note(problem);
  }
}

/** The nights of the image, from its issues; nothing where they cannot be read, which is reported elsewhere. */
async function history({ inputs, context, log }: Job<"nightly">): Promise<string> {
  try {
    const issues = await repositoryIssues(context, inputs["github-token"]);
    return nightsPlot(await issues.times(label, driftMark(inputs.name)), new Date());
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.note(`No history of the nights: ${error.message}`);
    return "";
  }
}

async function keepIssue(
  { inputs, context, log, signal }: Job<"nightly">,
  night: Night,
  drift: Marker | undefined,
): Promise<void> {
  const { name } = inputs;
  const issues = await repositoryIssues(context, inputs["github-token"]);
  const found = await issues.find(label, driftMark(name));
  const set = (action: string, number: number) => {
    setOutput("issue", String(number));
    setOutput("action", action);
    log.note(`Issue ${number} of ${name}: ${action}`);
  };
  if (!drift) {
    if (!found) return;
    await issues.close(found.number, `A rebuild produced the verified image again: ${context.runUrl}`);
    set("closed", found.number);
    return;
  }
  const since = seenSince(found?.body ?? "") ?? drift.verifiedAt.slice(0, 10);
  const refresh = refreshOf(inputs, context);
  const published = inputs["publication-dates"] ? await publishedOf(drift, signal) : [];
  const { runUrl } = context;
  const body = driftIssue(name, drift, reasonOf(drift), { since, runUrl, night, refresh, published });
  if (found) {
    await issues.update(found.number, body);
    set("updated", found.number);
  } else set("opened", await issues.open(`Container drift: ${name}`, body, label));
}

/** Time for all questions to the indexes. */
const publishedBudgetMs = 60_000;

/** When the versions that a rebuild got were published, in the order of the marker's list. */
async function publishedOf({ evidence }: Marker, signal: AbortSignal): Promise<(string | undefined)[]> {
  const { publishedTimes } = await import("../operations/published.ts");
  const moved = (evidence.changes?.listed ?? []).map(({ ecosystem, name, from, to }) => ({
    // A version that stayed was not published since.
    ecosystem: to === undefined || to === from ? "" : ecosystem,
    name,
    version: to ?? "",
  }));
  return publishedTimes(moved, { budgetMs: publishedBudgetMs, env: process.env, signal });
}

/** What became of the new build of the recipe. */
function refreshOf(
  { refresh, ...inputs }: Job<"nightly">["inputs"],
  context: RunContext,
): Refresh | undefined {
  if (refresh === "skipped") return undefined;
  const branch = inputs["recorded-branch"] && checkBranch(inputs["recorded-branch"]);
  if (refresh !== "success" || !branch) return { branch: undefined };
  const code = context.ref.replace(/^refs\/heads\//, "");
  const into = inputs.markers === "marker-branch" ? markerBranchOf(code) : code;
  const range = [into, branch].map((one) => one.split("/").map(encodeURIComponent).join("/")).join("...");
  return { branch, address: `${context.serverUrl}/${context.repository}/compare/${range}?expand=1` };
}

async function readMarker(
  { inputs, scratch }: Job<"nightly">,
  id: number | undefined,
): Promise<Marker | undefined> {
  if (id === undefined) return undefined;
  const { path } = await downloadFile(id, "marker", scratch, evidenceLimits.marker);
  const marker = parseMarker(await readUserFile(path, "marker"), path);
  if (marker.evidence.name === inputs.name) return marker;
  throw new Failure("inconclusive", `the marker is not that of ${inputs.name}`, {
    code: "files-not-one-build",
    why: `it is that of ${marker.evidence.name}`,
    remedy: "pass name and marker-artifact-id of one verify job",
  });
}
