import { fetchingRepository } from "../github/fetching-repository.ts";
import { placeMarkers } from "../github/marker-files.ts";
import type { Job } from "./job.ts";
import { markerBranchOf } from "./own-branches.ts";
import { repositoryPath } from "./paths.ts";

/**
 * The branches whose markers count for this run: of a change those of the branch that it is to be merged into, else those
 * of the branch that was built and, for images that this has none of, of the default branch.
 */
export function codeBranches({
  base,
  ref,
  defaultBranch,
}: Pick<Job<"plan">["context"], "base" | "ref" | "defaultBranch">): string[] {
  if (base) return [base.ref];
  const built = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  return [...new Set([built, defaultBranch].filter((each) => each !== undefined))];
}

/**
 * Brings locks and markers from the marker branch into the store of the checkout, if the workflow keeps them there.
 * @param store absolute path of the store
 * @throws Failure("infrastructure", "git-failed")
 */
export async function bringMarkers(
  { inputs, context, log, scratch, signal }: Job<"plan"> | Job<"gate"> | Job<"verify">,
  store: string,
): Promise<void> {
  if (inputs.markers !== "marker-branch") return;
  const within = repositoryPath(context.workspace, "store", inputs.store);
  const repository = await fetchingRepository(context, inputs["github-token"] ?? "", scratch, signal);
  const found = new Set<string>();
  for (const code of codeBranches(context)) {
    const branch = markerBranchOf(code);
    const names = await placeMarkers(repository, branch, { within, store, except: found });
    for (const name of names) found.add(name);
    log.note(`${branch} has the markers of ${names.length} images`);
  }
}
