import type { CheckedSignature } from "../signing/checked.ts";
import { Findings } from "./answer.ts";
import type { Chain } from "./chain.ts";
import { checkSigners, type SignatureTrust } from "./check-signers.ts";
import { checkDemands } from "./demands.ts";
import type { Level } from "./levels.ts";
import type { Marker } from "./marker-types.ts";
import type { Policy } from "./policy.ts";

export interface EarlierOptions {
  trust?: SignatureTrust | undefined;
  now: Date;
}

/** Where a rebuild got its packages from. */
export type Source = Marker["evidence"]["from"];

/** A verdict on the same files that was reached in another way than the marker's own, and still counts. */
export interface AlsoVerified {
  from: Source;
  level: Level;
  /** ISO 8601, UTC. */
  verifiedAt: string;
  /** Address of the CI run that verified. */
  run: string | undefined;
}

/** Digests of the unbroken series of `verified` verdicts before a marker's. */
export function precedingVerified({ evidence }: Marker, chain: Chain): Set<string> {
  const reached = new Set<string>();
  const before = [...evidence.previous];
  for (const digest of before) {
    const verdict = chain.verdicts.get(digest);
    if (verdict?.verdict !== "verified" || reached.has(digest)) continue;
    reached.add(digest);
    before.push(...verdict.previous);
  }
  return reached;
}

/** Why the history shows that an earlier verdict is not about the same files; undefined if it is. */
export function whyNotSameFiles(
  { digest, evidence, subjects }: Marker,
  now: Marker,
  counted: ReadonlySet<string>,
): string | undefined {
  if (!counted.has(digest)) return "the history does not have it, or has another verdict after it";
  if (digest === now.digest || evidence.verdict !== "verified") return "it is not a verdict of its own";
  const isSame = (["lock", "lockedRecipe", "recipe"] as const).every(
    (role) => subjects[role] === now.subjects[role],
  );
  const { image } = subjects;
  const isSameImage = image === undefined || now.subjects.image === undefined || image === now.subjects.image;
  return isSame && isSameImage ? undefined : "it is on other files";
}

/**
 * Who verified, as far as the policy lets them sign, or why a verdict does not count under today's policy. Of those
 * who signed, that is the one whom the statement names, or the run that it names: signing what somebody else verified
 * is not verifying.
 */
export async function verifiersOf(
  marker: Marker,
  policy: Policy,
  options: EarlierOptions,
): Promise<{ by: string[]; why?: string | undefined }> {
  const { signatures, why } = await judgedToday(marker, policy, options);
  if (why) return { by: [], why };
  const own = signatures.filter((each) => each.accepted && isVerifier(each, marker));
  const by = own.flatMap(({ countsAs }) => (countsAs === undefined ? [] : [countsAs]));
  return by.length > 0 ? { by } : { by, why: "it names as its verifier none of those who signed it" };
}

/** The signatures of a verdict, and why it does not count under today's policy; undefined if it does. */
async function judgedToday(marker: Marker, policy: Policy, { trust, now }: EarlierOptions) {
  const findings = new Findings(`${marker.evidence.name}-${marker.evidence.ts}`);
  checkDemands(marker, policy, now, findings);
  const { signatures } = await checkSigners(marker, policy, { trust, now }, findings);
  return { signatures, why: findings.refusals[0]?.text };
}

function isVerifier({ by, run }: CheckedSignature, { evidence }: Marker): boolean {
  if (!run) return by === evidence.verifiedBy;
  return evidence.run !== undefined && (run === evidence.run || run.startsWith(`${evidence.run}/attempts/`));
}

/**
 * The verdicts in a marker that were reached in another way than its own: the last one from upstream in a marker with
 * `from: vault`, and vice versa. Each must be about the same files, be in the history with only `verified` verdicts
 * after it, and be valid under today's policy; others are left out.
 */
export async function alsoVerified(
  marker: Marker,
  chain: Chain,
  policy: Policy,
  options: EarlierOptions,
): Promise<AlsoVerified[]> {
  const counted = precedingVerified(marker, chain);
  const found = new Map<Source, AlsoVerified>();
  for (const each of marker.earlier ?? []) {
    const { from, level, run } = each.evidence;
    if (from === marker.evidence.from || level === undefined || whyNotSameFiles(each, marker, counted))
      continue;
    if ((await judgedToday(each, policy, options)).why) continue;
    found.set(from, { from, level, verifiedAt: each.verifiedAt, run });
  }
  return [...found.values()];
}

/**
 * The verdicts that a new marker keeps from the last one, oldest first: those reached in another way than the new one,
 * and, if the policy requires several verifiers, every signed one. If there are too many, the newest of each signer
 * comes first, so that a signer who verifies often does not displace one who verified once.
 * @param last the marker that the new one replaces
 * @param most how many may be kept, and how many bytes their statements may have in total
 */
export async function worthKeeping(
  last: Marker,
  from: Source,
  policy: Policy,
  now: Date,
  most: { count: number; bytes: number },
): Promise<readonly Marker[]> {
  const all = [...(last.earlier ?? []), last];
  const other = all.findLast(({ evidence }) => evidence.from !== from);
  const counted = policy.required_verifiers < 2 ? [] : all.filter(({ signatures }) => signatures.length > 0);
  const kept = new Set<Marker>();
  let bytes = 0;
  for (const each of [...(other ? [other] : []), ...(await newestOfEach(counted, policy, now))]) {
    if (kept.has(each)) continue;
    bytes += each.payload.length;
    if (kept.size === most.count || bytes > most.bytes) break;
    kept.add(each);
  }
  return all.filter((each) => kept.has(each));
}

/** First the newest verdict of every signer whom the policy lets sign, then the others, newest first. */
async function newestOfEach(markers: readonly Marker[], policy: Policy, now: Date): Promise<Marker[]> {
  const seen = new Set<string>();
  const [first, others]: [Marker[], Marker[]] = [[], []];
  for (const marker of [...markers].reverse()) {
    const { by } = await verifiersOf(marker, policy, { now });
    (by.some((signer) => !seen.has(signer)) ? first : others).push(marker);
    for (const signer of by) seen.add(signer);
  }
  return [...first, ...others];
}
