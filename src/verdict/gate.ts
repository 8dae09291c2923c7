import { sha256File } from "../files/digest.ts";
import type { BuiltLock } from "../lock/schema.ts";
import type { StoredBuild } from "../store/builds.ts";
import type { HistoryEvent } from "../store/history.ts";
import { checkAgreement } from "./agreement.ts";
import { Findings, type GateAnswer } from "./answer.ts";
import type { Chain } from "./chain.ts";
import { checkChain, checkHistoryComplete, checkSucceedsLast } from "./check-chain.ts";
import { checkFiles, checkImage, checkInputs } from "./check-files.ts";
import { checkSigners, type SignatureAnswer, type SignatureTrust } from "./check-signers.ts";
import { checkVerifiers } from "./check-verifiers.ts";
import { checkDemands, expiryOf } from "./demands.ts";
import { type AlsoVerified, alsoVerified } from "./earlier.ts";
import { readState, type VerdictState } from "./gate-state.ts";
import { type GateSubject, subjectOf } from "./gate-subject.ts";
import type { CurrentInputs } from "./inputs.ts";
import { factsOf, type KeptFiles, type LockFacts } from "./kept-files.ts";
import type { Marker } from "./marker-types.ts";
import type { Policy } from "./policy.ts";
import { reasonOf } from "./sentence.ts";

export type { GateAnswer, Refusal } from "./answer.ts";

export interface GateOptions {
  /** What the checkout's recipe and inputs are now; omitted where only the files are looked at. */
  today?: ((lock: BuiltLock) => Promise<CurrentInputs>) | undefined;
  now?: Date;
  /** Who else must have signed, and the keys of the Sigstore that certifies them. */
  trust?: SignatureTrust | undefined;
  /** Digest of an image; default: its file is read. */
  digest?: ((path: string) => Promise<string>) | undefined;
  /** What the branch that a change is to be merged into says of a name: the change may add to it, and take nothing away. */
  knownHistory?: ((name: string) => Promise<HistoryEvent[]>) | undefined;
  /** What was found of lock and recipes before; not used where `today` is given. */
  keptFiles?: KeptFiles | undefined;
}

/**
 * Says whether a build may be merged or used: its marker must be valid and bound, by digests that are computed here,
 * to exactly these files, and be the last one written. That a file with the right name exists proves nothing.
 */
export async function checkBuild(
  build: StoredBuild | GateSubject,
  policy: Policy,
  options: GateOptions = {},
): Promise<GateAnswer> {
  const subject = "state" in build ? subjectOf(build) : build;
  const { name, ts } = subject;
  const findings = new Findings(`${name}-${ts}`);
  const found: Found = { imageChecked: false };
  await judge(subject, policy, options, findings, found);
  const { marker, signature } = found;
  const open = findings.refusals.length === 0;
  return {
    name,
    ts,
    open,
    kind: open ? "open" : findings.isContradictory ? "inconclusive" : "unverified",
    refusals: findings.refusals,
    notes: findings.notes,
    level: marker?.evidence.level,
    verifiedAt: marker?.verifiedAt,
    expires: marker && expiryOf(marker, policy)?.toISOString(),
    from: marker?.evidence.from,
    also: found.also ?? [],
    marker: marker?.digest,
    image: { verified: marker?.subjects.image !== undefined, checked: found.imageChecked },
    signature,
    signedBy: acceptedIn(signature),
    run: marker?.evidence.run,
  };
}

/** What was found out about a build so far. */
interface Found {
  marker?: Marker;
  signature?: SignatureAnswer;
  imageChecked: boolean;
  chain?: Chain;
  also?: AlsoVerified[];
}

const acceptedIn = (signature: SignatureAnswer | undefined): string[] =>
  (signature?.signatures ?? [])
    .filter(({ accepted }) => accepted)
    .map(({ principal, by }) => principal ?? by);

async function judge(
  subject: GateSubject,
  policy: Policy,
  options: GateOptions,
  findings: Findings,
  found: Found,
): Promise<void> {
  const { today, now = new Date(), digest = sha256File } = options;
  const { files } = subject;
  const marker = await readMarker(subject, policy, options, findings, found);
  if (!marker) return;
  found.marker = marker;
  const { evidence } = marker;
  if (evidence.verdict !== "verified") {
    findings.refuse("not-verified", reasonOf(marker));
    return;
  }
  const { lock, whole, agreement } = await filesFound(subject, marker, options, findings);
  found.imageChecked = await checkImage(files.image, marker, lock, digest, findings);
  findings.add(agreement);
  checkDemands(marker, policy, now, findings);
  const isNew = subject.isNew ?? false;
  found.signature = await checkSigners(marker, policy, { trust: options.trust, now, isNew }, findings);
  if (found.chain && found.signature.state === "accepted")
    await checkVerifiers(marker, found.chain, policy, { trust: options.trust, now, isNew }, findings);
  if (found.chain)
    found.also = await alsoVerified(marker, found.chain, policy, { trust: options.trust, now });
  if (whole && today) checkInputs(await today(whole), whole, findings);
}

interface FilesFound {
  /** Where lock and recipes are right. */
  lock?: LockFacts;
  whole?: BuiltLock;
  /** What is said of lock and marker beside each other. */
  agreement: Findings;
}

/** Lock and recipes, from what was found before where they are still the same. */
async function filesFound(
  subject: GateSubject,
  marker: Marker,
  { keptFiles, today }: GateOptions,
  findings: Findings,
): Promise<FilesFound> {
  const agreement = new Findings(`${subject.name}-${subject.ts}`);
  const kept = today ? undefined : keptFiles?.find(subject, marker);
  if (kept) {
    for (const { code, text } of kept.notes) agreement.note(code, text);
    return { lock: kept.lock, agreement };
  }
  const key = keptFiles?.keyOf(subject.files, marker);
  const whole = await checkFiles(subject.files, marker, findings);
  if (!whole) return { agreement };
  checkAgreement(whole, marker, agreement);
  const isRight = findings.refusals.length + agreement.refusals.length === 0;
  if (isRight) keptFiles?.keep(subject, marker, key, { lock: factsOf(whole), notes: agreement.notes });
  return { lock: whole, whole, agreement };
}

/** The marker, if there is one that can be read and is the last verdict on this build. */
async function readMarker(
  subject: GateSubject,
  policy: Policy,
  { knownHistory }: GateOptions,
  findings: Findings,
  found: Found,
): Promise<Marker | undefined> {
  const { files, name, ts } = subject;
  let state: VerdictState;
  try {
    state = await readState(files, ts);
    found.chain = state.chain;
  } catch (error) {
    findings.unreadable(error, "marker-unreadable");
    return undefined;
  }
  if (knownHistory) checkHistoryComplete(await knownHistory(name), state, ts, findings);
  if (state.verified && state.unverified) {
    findings.contradict("both-markers", "there is a .verified and an .unverified marker of one build");
    return undefined;
  }
  if (!state.read) {
    findings.refuse("no-marker", "the build has no marker here, so nothing says that it was verified");
    return undefined;
  }
  if ("error" in state.read) {
    findings.unreadable(state.read.error, "marker-unreadable");
    return undefined;
  }
  const { marker } = state.read;
  const { evidence } = marker;
  if (evidence.name !== name || evidence.ts !== ts) {
    findings.contradict("other-build", `the marker is that of ${evidence.name}-${evidence.ts}`);
    return undefined;
  }
  if (subject.isNew) checkSucceedsLast(marker, state, findings);
  else checkChain(marker, state, files, policy, findings);
  if (state.unverified && evidence.verdict === "verified")
    findings.refuse("not-verified", "a marker that says verified has the name of one that does not");
  return findings.refusals.length === 0 || evidence.verdict === "verified" ? marker : undefined;
}
