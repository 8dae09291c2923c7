import { Failure } from "../failure.ts";
import type { Refusal } from "../verdict/gate.ts";

/** @throws Failure("unverified") if a change weakens the policy of its target branch */
export function refusePolicyChange(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw gateFailure("the configuration", refusals);
}

/** The failure of a gate that found something wrong with `what`. */
export function gateFailure(
  what: string,
  refusals: readonly Refusal[],
  kind: "unverified" | "inconclusive" = "unverified",
): Failure {
  const remedies = refusals.map(({ remedy }) => remedy).filter((each) => !each.startsWith("stx-container "));
  return new Failure(kind, `gate failed for ${what}`, {
    code: "gate-failed",
    why: refusals.map(({ text, code }) => `${text} (${code})`).join("\n"),
    remedy: remedies[0] ?? "run the build and verify jobs on this commit",
  });
}
