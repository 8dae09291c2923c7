import { lstat, realpath } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { targetOf } from "../github/target.ts";
import { stricterLevel } from "../verdict/judge.ts";
import type { Policy } from "../verdict/policy.ts";
import { readPolicy } from "../verdict/read-policy.ts";
import { type TargetPolicy, targetPolicy } from "../verdict/target.ts";
import type { Job } from "./job.ts";

/** The policy of the target branch on a pull request and in a merge queue, else that of the checkout. */
export async function policyOf(
  { inputs, context, scratch, signal }: Job<"gate"> | Job<"plan">,
  store: string,
): Promise<Omit<TargetPolicy, "knownHistory"> & Partial<TargetPolicy>> {
  const target = await targetOf(context, inputs["github-token"] ?? "", scratch, signal);
  const found: Partial<TargetPolicy> = target
    ? await targetPolicy(target, ...(await placeInRepository(context.workspace, inputs.store)))
    : {};
  const policy = withLevel(found.policy ?? (await readPolicy(store)), inputs["required-level"]);
  return { refusals: [], removals: [], ...found, policy };
}

/**
 * The repository that contains a store, which is checked out at the workspace or in a folder of it, and the store's
 * path as written: links are not resolved, because a change may replace a folder by a link or a submodule.
 */
async function placeInRepository(workspace: string, store: string): Promise<[string, string]> {
  const home = await realpath(workspace);
  const path = resolve(home, store);
  const parts = relative(home, dirname(path)).split(sep).filter(Boolean);
  const folders = [home, ...parts.map((_, depth) => join(home, ...parts.slice(0, depth + 1)))];
  for (const folder of folders)
    if (await lstat(join(folder, ".git")).then(Boolean, () => false)) return [folder, path];
  return [home, path];
}

/** The policy, with its level raised to `required` if that is stricter. */
function withLevel(policy: Policy, required: Policy["required_level"]): Policy {
  return { ...policy, required_level: stricterLevel(policy.required_level, required) };
}
