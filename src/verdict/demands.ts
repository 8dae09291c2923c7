import { plural } from "../plural.ts";
import type { Findings } from "./answer.ts";
import { reaches } from "./judge.ts";
import type { Marker } from "./marker-types.ts";
import { type Policy, policyDigest } from "./policy.ts";

/** When a verdict expires, by itself or under the policy; undefined if it does not. */
export function expiryOf({ verifiedAt, evidence }: Marker, { max_age_days: days }: Policy): Date | undefined {
  const ends = [
    evidence.notAfter === undefined ? undefined : Date.parse(evidence.notAfter),
    days === undefined ? undefined : Date.parse(verifiedAt) + days * dayMs,
  ].filter((end) => end !== undefined);
  return ends.length > 0 ? new Date(Math.min(...ends)) : undefined;
}

/** How much the clocks of two machines may differ. */
export const clockSkewMs = 10 * 60_000;
export const dayMs = 86_400_000;
/** From this age on, an answer states how old the verdict is, and what that means. */
export const oldDays = 90;

/** Checks what the policy requires of a verdict that is valid in itself. */
export function checkDemands(marker: Marker, policy: Policy, now: Date, findings: Findings): void {
  const { evidence } = marker;
  checkAge(marker, policy, now, findings);
  if (!reaches(evidence.level, policy.required_level))
    findings.refuse(
      "level-too-low",
      `level ${evidence.level ?? "none"} was reached, and ${policy.required_level} is required`,
    );
  const floats = evidence.floats.filter((float) => !policy.floats.includes(float));
  if (floats.length > 0)
    findings.refuse(
      "floats-undeclared",
      `the verdict let ${floats.join(", ")} float, which the configuration does not`,
      "declare them under floats in config.yaml, or build and verify again without them",
    );
  const noise = (evidence.policy?.noise ?? []).filter((each) => !policy.noise.includes(each));
  if (noise.length > 0)
    findings.refuse(
      "noise-undeclared",
      `the verdict left ${noise.join(", ")} out of the comparison, which the configuration does not`,
    );
  if (!Object.values(evidence.ecosystems).some(({ equal }) => equal > 0))
    findings.refuse("nothing-compared", "no package was compared, so there is no evidence");
  if (marker.format > 1) checkPolicyIsHere(marker, policy, findings);
}

/** If a policy was in force and is gone, the defaults must not take its place. */
function checkPolicyIsHere({ policy: named }: Marker, policy: Policy, findings: Findings): void {
  if (named.uri === "config.yaml" && policy.sources.length === 0)
    findings.refuse(
      "policy-missing",
      "the verdict was made under a configuration, and there is none here",
      "restore config.yaml in the store, or name the file with --policy",
    );
  else if (named.sha256 !== policyDigest(policy))
    findings.note(
      "policy-changed",
      "the verdict was made under another configuration; today's was applied to it",
    );
}

function checkAge(marker: Marker, policy: Policy, now: Date, findings: Findings): void {
  const { verifiedAt } = marker;
  const at = Date.parse(verifiedAt);
  if (at > now.getTime() + clockSkewMs) {
    findings.contradict(
      "made-in-the-future",
      `the marker is dated ${verifiedAt}, which is in the future here`,
      "correct the clock of this machine, or verify again with a right one",
    );
    return;
  }
  const end = expiryOf(marker, policy);
  if (end && now > end)
    findings.refuse("too-old", `the verdict of ${verifiedAt} was good until ${end.toISOString()}`);
  const days = Math.floor((now.getTime() - at) / dayMs);
  if (days >= oldDays)
    findings.note(
      "old-verdict",
      `the verdict is ${plural(days, "day")} old: whether a rebuild works today is not known`,
    );
}
