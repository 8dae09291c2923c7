import { Findings } from "./answer.ts";
import type { Chain } from "./chain.ts";
import { checkSigners } from "./check-signers.ts";
import { type EarlierOptions, precedingVerified, verifiersOf, whyNotSameFiles } from "./earlier.ts";
import type { Marker } from "./marker-types.ts";
import type { Policy } from "./policy.ts";

interface Options extends EarlierOptions {
  /** The marker is of this very run, and not signed yet. */
  isNew?: boolean;
}

const verifyElsewhere =
  "verify it on another machine, with the key of another signer: stx-container verify BUILD --sign KEY";

/**
 * Checks how many different signers have each verified the same files by their own rebuild. Verdicts before the
 * marker's count if the history has them, they are valid under today's policy, and no other verdict came in between.
 */
export async function checkVerifiers(
  marker: Marker,
  chain: Chain,
  policy: Policy,
  options: Options,
  findings: Findings,
): Promise<void> {
  const { required_verifiers: needed } = policy;
  if (needed === 0) return;
  const signers: string[][] = [];
  const counted = precedingVerified(marker, chain);
  for (const each of [marker, ...(marker.earlier ?? [])]) {
    const why = each === marker ? undefined : whyNotSameFiles(each, marker, counted);
    // A verdict counts once, however often it appears.
    counted.delete(each.digest);
    const judged = why ? { why, by: [] } : await verifiersOf(each, policy, options);
    if (judged.why)
      findings.note("verdict-not-counted", `the verdict of ${each.verifiedAt} does not count: ${judged.why}`);
    signers.push(judged.by);
  }
  const count = distinct(signers);
  if (count >= needed) return;
  const names = [...new Set(signers.flat())].join(", ") || "none";
  const text = `${count} of ${needed} required verifiers verified these files: ${names}`;
  if (options.isNew) findings.note("too-few-verifiers", text);
  else findings.refuse("too-few-verifiers", text, verifyElsewhere);
}

/** The largest number of verdicts that can be assigned to different signers. */
function distinct(signers: readonly (readonly string[])[]): number {
  const verdictOf = new Map<string, number>();
  const place = (verdict: number, seen: Set<string>): boolean =>
    (signers[verdict] ?? []).some((signer) => {
      if (seen.has(signer)) return false;
      seen.add(signer);
      const other = verdictOf.get(signer);
      if (other !== undefined && !place(other, seen)) return false;
      verdictOf.set(signer, verdict);
      return true;
    });
  return signers.filter((_, verdict) => place(verdict, new Set())).length;
}

/** What a policy requires of signers and verifiers but is missing, as a sentence; undefined if nothing is. */
export async function missingSignature(
  marker: Marker,
  chain: Chain,
  policy: Policy,
  now: Date,
): Promise<string | undefined> {
  const findings = new Findings(`${marker.evidence.name}-${marker.evidence.ts}`);
  const { state } = await checkSigners(marker, policy, { now }, findings);
  if (state === "accepted") await checkVerifiers(marker, chain, policy, { now }, findings);
  return findings.refusals.map(({ text }) => text).join("; ") || undefined;
}
