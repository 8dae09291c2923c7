import { Failure } from "../failure.ts";
import type { CheckedSignature } from "../signing/checked.ts";
import { type TrustedSigner, trustedSigners } from "../signing/policy.ts";
import type { TrustedRootJson } from "../signing/sigstore-root.ts";
import { checkSignatures, unsignedWords } from "../signing/verify.ts";
import type { Findings } from "./answer.ts";
import type { Marker } from "./marker-types.ts";
import type { Policy } from "./policy.ts";

/** What a user adds to the policy; never anything that comes with the image. */
export interface SignatureTrust {
  /** Signers that the user named: one of these must have signed, too. */
  signers?: readonly TrustedSigner[] | undefined;
  /** Keys of a Sigstore, in place of the public one's. */
  sigstoreRoots?: readonly TrustedRootJson[] | undefined;
}

/** The overall result for the signatures of a marker. */
export interface SignatureAnswer {
  /** `unsigned`: there is none · `unchecked`: there are, and it is not known who may sign · `accepted` · `refused` */
  state: "unsigned" | "unchecked" | "accepted" | "refused";
  /** Whether the gate asks for a signature. */
  required: boolean;
  /** `state` as a sentence without a full stop. */
  text: string;
  signatures: CheckedSignature[];
}

interface Options {
  trust?: SignatureTrust | undefined;
  now: Date;
  /** The marker is of this very run, whose record job signs it: it may be unsigned yet. */
  isNew?: boolean;
}

const signAgain = "sign it with a key that the policy names: stx-container sign BUILD --key KEY";

/**
 * Checks who signed a marker. Every list that exists must let a signer sign; without any list, a signature proves
 * nothing, and the answer only says whether there is one.
 */
export async function checkSigners(
  marker: Marker,
  policy: Pick<Policy, "signers" | "required_signers"> & Partial<Pick<Policy, "required_verifiers">>,
  { trust = {}, now, isNew = false }: Options,
  findings: Findings,
): Promise<SignatureAnswer> {
  // Only signatures show who verified.
  const needed = Math.max(policy.required_signers, Math.min(policy.required_verifiers ?? 0, 1));
  const lists = [
    ...policy.signers.map(({ rules, source }) => trustedSigners(rules, source)),
    ...(trust.signers ? [trust.signers] : []),
  ];
  const required = lists.length > 0 || needed > 0;
  if (marker.signatures.length === 0) return unsigned(required, isNew, findings);
  if (lists.length === 0) return unchecked(marker, needed, findings);
  const signatures = await judged(marker, lists, trust, now, findings);
  const accepted = signatures.filter((each) => each.accepted);
  const signers = new Set(accepted.map(({ countsAs }) => countsAs)).size;
  if (signers === 0) for (const each of signatures) refuseSignature(each, findings);
  else if (signers < needed)
    findings.refuse("too-few-signers", `${signers} of ${needed} required signers signed`, signAgain);
  const text =
    signers > 0 ? `signed by ${accepted.map(nameOf).join(", ")}` : "signed, and no signature counts";
  return { state: signers > 0 ? "accepted" : "refused", required, text, signatures };
}

function unsigned(required: boolean, isNew: boolean, findings: Findings): SignatureAnswer {
  if (required && isNew)
    findings.note("not-signed-yet", "the marker of this run is not signed yet: recording it does");
  else if (required)
    findings.refuse("not-signed", `${unsignedWords}; the policy requires a signature`, signAgain);
  return { state: "unsigned", required, text: unsignedWords, signatures: [] };
}

function unchecked({ signatures: all }: Marker, needed: number, findings: Findings): SignatureAnswer {
  const signatures = all.map(uncheckedSignature);
  if (needed > 0)
    findings.refuse("no-signers-named", noSignersNamed(needed), "name them under signers in config.yaml");
  return { state: "unchecked", required: needed > 0, text: uncheckedText(signatures), signatures };
}

function refuseSignature(
  { by, code = "signer-not-allowed", why = "" }: CheckedSignature,
  findings: Findings,
): void {
  const text = `the signature${by ? ` by ${by}` : ""} does not count: ${why}`;
  const isBroken = code === "signature-invalid" || code === "signature-malformed";
  if (isBroken) findings.contradict(code, text, signAgain);
  else findings.refuse(code, text, signAgain);
}

/** Each signature with the result of the strictest list. */
async function judged(
  { payload, signatures, evidence }: Marker,
  lists: readonly (readonly TrustedSigner[])[],
  { sigstoreRoots }: SignatureTrust,
  now: Date,
  findings: Findings,
): Promise<CheckedSignature[]> {
  const roots = sigstoreRoots ? { sigstoreRoots } : {};
  try {
    const checks = await Promise.all(
      lists.map((signers) =>
        checkSignatures({ payload, signatures }, evidence.name, { signers, ...roots }, now),
      ),
    );
    return signatures.map((_, at) => {
      const all = checks.map((check) => check.signatures[at] as CheckedSignature);
      return all.find(({ accepted }) => !accepted) ?? (all[0] as CheckedSignature);
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    findings.unreadable(error, "sigstore-root-unavailable");
    return [];
  }
}

/** Who made a signature, according to the signature. */
const uncheckedSignature = (signature: Marker["signatures"][number]): CheckedSignature => ({
  by: "keyid" in signature ? signature.keyid : "",
  accepted: false,
});

const nameOf = ({ principal, by }: CheckedSignature) =>
  principal === undefined || principal === by ? by : `${principal} (${by})`;

function uncheckedText(signatures: readonly CheckedSignature[]): string {
  const named = signatures.map(({ by }) => by || "an identity of Sigstore's").join(", ");
  return `signed by ${named}, which was not checked: the policy does not name who may sign`;
}

const noSignersNamed = (needed: number) =>
  `${needed === 1 ? "a signature is" : `${needed} signatures are`} required, and the policy does not name who may sign`;
