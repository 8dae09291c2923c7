import { notice, setOutput } from "@actions/core";
import { Failure } from "../failure.ts";
import { readUserFile } from "../files/user-files.ts";
import { downloadFile } from "../github/artifacts.ts";
import { repositoryIssues } from "../github/issues.ts";
import { driftIssue, driftMark, seenSince } from "../report/drift-issue.ts";
import { evidenceLimits } from "../verdict/limits.ts";
import { type Marker, parseMarker } from "../verdict/marker.ts";
import { reasonOf } from "../verdict/sentence.ts";
import type { Job } from "./job.ts";

const label = "container-drift";

/**
 * Mode nightly: keeps one issue for an image that a rebuild no longer reproduces: opens it, updates it, and closes it when a
 * rebuild reproduces the image again. A rebuild that could not run changes nothing: it is not drift.
 * @throws Failure · sets every output of nightly/action.yml
 */
export async function nightlyMode(job: Job<"nightly">): Promise<void> {
  const { inputs, context, log } = job;
  const { name } = inputs;
  if (inputs["marker-artifact-id"] === undefined) {
    notice(`There is no new verdict on ${name}, so its issue stays as it is`, { title: "No verdict" });
    return;
  }
  const marker = await readMarker(job, inputs["marker-artifact-id"]);
  const issues = await repositoryIssues(context, inputs["github-token"]);
  const found = await issues.find(label, driftMark(name));
  const set = (action: string, number: number) => {
    setOutput("issue", String(number));
    setOutput("action", action);
    log.note(`Issue ${number} of ${name}: ${action}`);
  };
  if (marker.evidence.verdict === "verified") {
    if (!found) return;
    await issues.close(found.number, `A rebuild gave the verified image again: ${context.runUrl}`);
    set("closed", found.number);
    return;
  }
  const since = seenSince(found?.body ?? "") ?? marker.verifiedAt.slice(0, 10);
  const body = driftIssue(name, marker, reasonOf(marker), { since, runUrl: context.runUrl });
  if (found) {
    await issues.update(found.number, body);
    set("updated", found.number);
  } else set("opened", await issues.open(`Container drift: ${name}`, body, label));
}

async function readMarker({ inputs, scratch }: Job<"nightly">, id: number): Promise<Marker> {
  const { path } = await downloadFile(id, "marker", scratch, evidenceLimits.marker);
  const marker = parseMarker(await readUserFile(path, "marker"), path);
  if (marker.evidence.name === inputs.name) return marker;
  throw new Failure("inconclusive", `the marker is not that of ${inputs.name}`, {
    code: "files-not-one-build",
    why: `it is that of ${marker.evidence.name}`,
    remedy: "pass name and marker-artifact-id of one verify job",
  });
}
