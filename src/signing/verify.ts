import { Failure } from "../failure.ts";
import { refusalOf } from "./allowed-signers.ts";
import {
  type CheckContext,
  type CheckedSignature,
  namesInclude,
  refused,
  type SignatureTrust,
} from "./checked.ts";
import { type Envelope, type KeySignature, preAuthEncoding, type Signature } from "./envelope.ts";
import { matchesPattern } from "./patterns.ts";
import type { TrustedSigner } from "./policy.ts";
import { namespace, parseSshSignature, type SshSignature } from "./sshsig.ts";

/** What is said about an unsigned marker, everywhere. */
export const unsignedWords = "recorded, not signed: whoever can write here could have written this";

/** The overall result for the signatures of an envelope. */
export interface SignatureCheck {
  /** `unsigned`: there is none · `accepted`: at least one counts · `refused`: none counts */
  state: "unsigned" | "accepted" | "refused";
  signatures: CheckedSignature[];
  /** How many different signers were accepted. */
  signers: number;
}

/**
 * Checks every signature of an envelope: whether it covers exactly this payload, and whether its signer may sign for
 * this image now. It does not throw for a bad signature, and a bad signature does not invalidate a good one.
 * @param name of the image that the payload is about
 * @param at time at which keys must be valid
 */
export async function checkSignatures(
  envelope: Envelope,
  name: string,
  trust: SignatureTrust,
  at: Date,
): Promise<SignatureCheck> {
  const { signatures: all, payload } = envelope;
  const signatures = await Promise.all(
    all.map((signature) => checkOne(signature, payload, { name, at, ...trust })),
  );
  const accepted = signatures.filter((each) => each.accepted);
  const state = all.length === 0 ? "unsigned" : accepted.length > 0 ? "accepted" : "refused";
  return { state, signatures, signers: new Set(accepted.map(({ countsAs }) => countsAs)).size };
}

async function checkOne(
  signature: Signature,
  payload: Uint8Array,
  context: CheckContext,
): Promise<CheckedSignature> {
  try {
    if ("keyid" in signature) return checkKeySignature(signature, payload, context);
    const { checkSigstoreSignature } = await import("./sigstore-verify.ts");
    return await checkSigstoreSignature(signature, payload, context);
  } catch (error) {
    if (!(error instanceof Failure) || error.kind === "infrastructure") throw error;
    return refused("keyid" in signature ? signature.keyid : "", error.code, error.why ?? error.message);
  }
}

function checkKeySignature(
  { keyid, sig }: KeySignature,
  payload: Uint8Array,
  { signers, name, at }: CheckContext,
): CheckedSignature {
  const signature = parseSshSignature(Buffer.from(sig, "base64"));
  const by = signature.key.fingerprint;
  if (keyid !== by) return refused(by, "signature-malformed", `it is labelled as that of ${keyid}`);
  if (signature.namespace !== namespace) {
    const made = JSON.stringify(signature.namespace.slice(0, 60));
    return refused(by, "signature-namespace", `it was made for ${made}, not for ${namespace}`);
  }
  if (!signature.verifies(preAuthEncoding(payload)))
    return refused(by, "signature-invalid", "it is not a signature over this content");
  return judgeKey(signature, signers, name, at);
}

function judgeKey(
  { key }: SshSignature,
  signers: readonly TrustedSigner[],
  name: string,
  at: Date,
): CheckedSignature {
  const by = key.fingerprint;
  const listed = signers.filter((each) => each.kind === "key" && each.signer.key.blob.equals(key.blob));
  if (listed.length === 0) return refused(by, "signer-not-allowed", "the policy does not name this key");
  const forName = listed.filter((each) => namesInclude(each, name));
  if (forName.length === 0) {
    const others = listed.flatMap(({ names }) => names).join(", ");
    return refused(by, "signer-not-allowed", `this key may sign for ${others}, not for ${name}`);
  }
  let reason = refused(by, "signer-not-allowed", "");
  for (const each of forName) {
    if (each.kind !== "key") continue;
    const refusal = refusalOf(each.signer, namespace, at);
    const { principals } = each.signer;
    if (!refusal) {
      const countsAs = personOf(principals, signers);
      return { by, accepted: true, principal: principals, countsAs, source: each.source };
    }
    reason = refused(by, refusal.code, refusal.why);
  }
  return reason;
}

/**
 * The same text for all lines that share a principal, even indirectly through other lines, because they may all belong
 * to one person.
 */
function personOf(principals: string, signers: readonly TrustedSigner[]): string {
  const all = signers.flatMap((each) => (each.kind === "key" ? [named(each.signer.principals)] : []));
  const person = new Set(named(principals));
  for (let size = 0; size !== person.size; ) {
    size = person.size;
    for (const line of all)
      if (line.some((one) => [...person].some((other) => mayBeOne(one, other))))
        for (const one of line) person.add(one);
  }
  return [...person].sort()[0] ?? principals;
}

const named = (principals: string) => principals.split(",").filter((each) => !each.startsWith("!"));

const mayBeOne = (one: string, other: string) => matchesPattern(one, other) || matchesPattern(other, one);
