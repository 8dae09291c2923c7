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

/** Where a rebuild took its packages from. */
export type Source = Marker["evidence"]["from"];

/** A verdict on the same files that was reached in a different way from the marker's own, and still counts. */
export interface AlsoVerified {
  from: Source;
  level: Level;
  /** ISO 8601, UTC. */
  verifiedAt: string;
  /** Address of the CI run that verified. */
  run: string | undefined;
}

/** Digests of the verdicts before a marker's, up to the first that is not `verified`. */
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

/** Why an earlier verdict is not one on the same files, as the history has it; undefined where it is. */
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
 * Who verified, as far as the policy lets them sign; and why a verdict does not count by today's policy. Of those who
 * signed that is who the statement names, or the run that it names: who signs what another one verified did not verify.
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

/** The signatures of a verdict, and why it does not count by today's policy; undefined where it does. */
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
 * The verdicts in a marker that were reached in a different way from its own: the last one from upstream in a marker that says
 * `from: vault`, and the other way round. Each is of the same files, in the history with no other verdict after it than
 * `verified`, and good by today's policy; what is not is left out.
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
 * The verdicts that a new marker keeps of the last one, oldest first: what was reached in a different way from the new one, and,
 * where the policy requires several verifiers, every signed one. Where they are too many, the newest of each signer comes
 * before any other, so that no signer who verifies often displaces one who verified once.
 * @param last the marker that the new one takes the place of
 * @param most how many may be kept, and how many bytes their statements may have together
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

/** The newest verdict of every signer that the policy lets sign, then the others, newest first. */
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
