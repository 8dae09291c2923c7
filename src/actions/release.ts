import { basename } from "node:path";
import { setOutput } from "@actions/core";
import { Failure } from "../failure.ts";
import { githubClient } from "../github/client.ts";
import { addToRelease } from "../github/releases.ts";
import { assertGateOpen } from "../operations/gated.ts";
import { findBuild } from "../store/builds.ts";
import { historyFile } from "../store/history.ts";
import type { Job } from "./job.ts";

/** The tag that this run is for. @throws Failure("usage") for a run of a branch */
export function tagOfRun(ref: string): string {
  const tag = /^refs\/tags\/(.+)$/s.exec(ref)?.[1];
  if (tag !== undefined) return tag;
  throw new Failure("usage", "this run is not for a tag, so there is no release to add files to", {
    code: "release-without-tag",
    why: `it is for ${ref}`,
    remedy: "run this job on push of a tag or on release: if: startsWith(github.ref, 'refs/tags/')",
  });
}

/**
 * Adds image, lock, recipes, marker and history of a build to the release of the run's tag, after asking the gate.
 * @throws Failure where the gate refuses, or GitHub does
 */
export async function releaseBuild(job: Job<"deploy">, store: string, build: string): Promise<void> {
  const { inputs, context, log } = job;
  const tag = tagOfRun(context.ref);
  log.phase(`Adding ${build} to the release ${tag}`);
  const found = await findBuild(store, build);
  await assertGateOpen(store, found);
  const { image, lock, lockedRecipe, recipe, verified } = found.files;
  const files = [image, lock, lockedRecipe, recipe, verified].map((path) => ({ path, name: basename(path) }));
  // Files of several images lie side by side in a release, so the history has a name of its own there.
  const history = { path: historyFile(store, found.name), name: `${build}.history.jsonl` };
  const client = await githubClient(context, inputs["github-token"] ?? "");
  const { url, uploaded, kept } = await addToRelease(client, tag, [...files, history]);
  if (kept.length > 0) log.note(`already in the release: ${kept.join(", ")}`);
  if (uploaded.length > 0) log.note(`added to the release: ${uploaded.join(", ")}`);
  setOutput("release", url);
}
