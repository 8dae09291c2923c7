import { setOutput } from "@actions/core";
import type { RunContext } from "../github/context.ts";
import { writeSummary } from "../github/summary.ts";
import { nightly } from "../operations/plan/nightly.ts";
import { stagesOf } from "../operations/plan/stages.ts";
import type { PlannedImage } from "../operations/plan/types.ts";
import { planSummary } from "../report/plan.ts";
import type { Job } from "./job.ts";
import { planOf } from "./plan-request.ts";

/**
 * Mode plan: which images of the checkout must be built, in which order, and which are verified already. Runs no code
 * of the repository and starts nothing. Sets every output of plan/action.yml.
 * @throws Failure
 */
export async function planMode(job: Job<"plan">): Promise<void> {
  const { inputs, log } = job;
  log.phase("Planning");
  const images = await planOf(job, inputs);
  const toBuild = inputs["build-all"]
    ? images.map((image) => ({ ...image, state: "build" as const }))
    : images;
  const stages = stagesOf(toBuild);
  const bases = new Set(stages.flat().flatMap(({ parents }) => parents.map(({ name }) => name)));
  for (const [index, stage] of stages.entries())
    setOutput(`stage-${index + 1}`, JSON.stringify(stage.map((image) => matrixEntry(image, bases))));
  setOutput(
    "night",
    JSON.stringify(nightly(images, new Date()).map((image) => nightEntry(image, job.context))),
  );
  setOutput("images", String(images.length));
  setOutput("to-build", String(stages.flat().length));
  for (const { name, state, reason } of toBuild) log.note(`${name}: ${state}, because ${reason}`);
  if (inputs["code-scanning"]) {
    log.phase("Linting");
    const { scanRecipes } = await import("./code-scanning.ts");
    await scanRecipes(
      job,
      images.flatMap(({ recipe }) => recipe || []),
    );
  }
  log.end();
  const problem = await writeSummary(planSummary(toBuild), job.summaryPath);
  if (problem) log.note(problem);
}

/**
 * One entry of the nightly matrix. The run that verified an image from its vault may still have that vault as an
 * artifact.
 */
function nightEntry(
  { name, recipe, given, context, vault, buildId = "" }: PlannedImage,
  { serverUrl, repository }: RunContext,
) {
  const runs = `${serverUrl}/${repository}/actions/runs/`;
  const [, id = ""] = vault?.run?.startsWith(runs) ? (/^(\d+)/.exec(vault.run.slice(runs.length)) ?? []) : [];
  const kept = vault
    ? { "vault-run": id, "recorded-build": buildId }
    : { "vault-run": "", "recorded-build": "" };
  return { name, recipe, from: given?.from ?? "", context, ...kept };
}

/**
 * One entry of the matrix of the reusable workflow: its inputs.
 * @param bases names of the images that other images of the run build on
 */
function matrixEntry({ name, recipe, given, context, parents }: PlannedImage, bases: ReadonlySet<string>) {
  return {
    name,
    recipe,
    from: given?.from ?? "",
    "archive-artifact-id": given?.archive ?? "",
    context,
    parents: parents.map((parent) => `${parent.name}=${parent.path}`).join("\n"),
    "is-base": bases.has(name),
  };
}
