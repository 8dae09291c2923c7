import { z } from "zod";
import { Failure } from "../failure.ts";
import { canonicalJson } from "../files/canonical-json.ts";
import { inPlainWords, problemsIn } from "../files/plain-words.ts";
import { jsonProblem, lineAt, offsetOf } from "../lock/json-places.ts";

/** The media type of the payload in each of our envelopes: an in-toto statement. */
export const payloadType = "application/vnd.in-toto+json";

/** Most bytes of an envelope that are read. */
export const maxEnvelopeBytes = 16 * 1024 ** 2;
/** Most signatures in one envelope. */
export const maxSignatures = 32;
const maxSigLength = 64 * 1024;
const maxBundleLength = 512 * 1024;

const keySignatureSchema = z.strictObject({
  /** `SHA256:…` of the key, as `ssh-keygen -l` prints it; for people, and it must match the key in `sig`. */
  keyid: z.string().regex(/^SHA256:[A-Za-z0-9+/]{43}$/, "not a SHA256 fingerprint"),
  /** Base64 of a signature in OpenSSH's format (SSHSIG), without armour. */
  sig: z.base64().min(1).max(maxSigLength),
});

const sigstoreSignatureSchema = z.strictObject({
  /** Base64 of the bare signature, as Sigstore's bundles have it. */
  sig: z.base64().min(1).max(maxSigLength),
  /** The Sigstore bundle without the envelope that this is part of. */
  sigstore: z.strictObject({
    mediaType: z.string(),
    verificationMaterial: z
      .record(z.string(), z.unknown())
      .refine((material) => JSON.stringify(material).length <= maxBundleLength, "too large"),
  }),
});

const signedSchema = z.strictObject({
  payloadType: z.literal(payloadType),
  payload: z.base64(),
  signatures: z.array(z.union([keySignatureSchema, sigstoreSignatureSchema])).max(maxSignatures),
});

/** Most envelopes inside another one. */
export const maxEarlier = 15;

const envelopeSchema = signedSchema.extend({
  earlier: z
    .array(signedSchema)
    .min(1)
    .max(maxEarlier)
    .optional()
    .describe(
      "Envelopes of earlier verdicts on the same files, each with its own signatures; the last one last.",
    ),
});

/** A signature by a key, in the format of `ssh-keygen -Y sign`. */
export type KeySignature = z.infer<typeof keySignatureSchema>;
/** A signature by a short-lived key whose Sigstore certificate names the workflow. */
export type SigstoreSignature = z.infer<typeof sigstoreSignatureSchema>;
export type Signature = KeySignature | SigstoreSignature;

/** A payload with its signatures, possibly none. Nothing in it has been verified. */
export interface Envelope {
  payload: Uint8Array;
  signatures: readonly Signature[];
  /** Envelopes of earlier statements, which this one holds. */
  earlier?: readonly Envelope[];
}

/**
 * The bytes that are signed: DSSE's Pre-Authentication Encoding (v1) of the payload and its type.
 * @see https://github.com/secure-systems-lab/dsse/blob/v1.0.0/protocol.md
 */
export function preAuthEncoding(payload: Uint8Array, type: string = payloadType): Buffer {
  const header = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
  return Buffer.concat([Buffer.from(header), payload]);
}

/** A DSSE envelope (v1) in the form that is written to disk: canonical JSON and one newline. */
export function encodeEnvelope(
  payload: Uint8Array,
  signatures: readonly Signature[],
  earlier: readonly Envelope[] = [],
): string {
  const written = (each: Pick<Envelope, "payload" | "signatures">) => ({
    payloadType,
    payload: Buffer.from(each.payload).toString("base64"),
    signatures: each.signatures,
  });
  const before = earlier.length > 0 ? { earlier: earlier.map(written) } : {};
  return `${canonicalJson({ ...written({ payload, signatures }), ...before })}\n`;
}

/**
 * Reads an envelope strictly: it must be, byte for byte, what {@link encodeEnvelope} would write, so that no two
 * readers can understand it differently (a key given twice, a key that one of them does not know).
 * @param path where the bytes came from, for messages
 * @throws Failure("inconclusive", "envelope-unreadable")
 */
export function decodeEnvelope(bytes: Uint8Array, path: string): Envelope {
  if (bytes.length > maxEnvelopeBytes) throw unreadable(path, `it has more than ${maxEnvelopeBytes} bytes`);
  const text = Buffer.from(bytes).toString("utf8");
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const [why, offset] = jsonProblem(text);
    throw unreadable(path, why, { ...lineAt(text, offset), cause: error });
  }
  const parsed = envelopeSchema.safeParse(document, inPlainWords);
  if (!parsed.success) {
    const { issues } = parsed.error;
    const at = lineAt(text, offsetOf(text, issues[0]?.path ?? []));
    throw unreadable(path, problemsIn(issues, "the document", 1), { ...at, cause: parsed.error });
  }
  const read = (each: z.infer<typeof signedSchema>) => ({
    payload: Buffer.from(each.payload, "base64"),
    signatures: each.signatures,
  });
  const { payload, signatures } = read(parsed.data);
  const earlier = (parsed.data.earlier ?? []).map(read);
  const isOurs = Buffer.from(encodeEnvelope(payload, signatures, earlier)).equals(bytes);
  const all = [...signatures, ...earlier.flatMap((each) => each.signatures)];
  if (!isOurs || all.some(({ sig }) => !isCanonical(sig)))
    throw unreadable(path, "it is not in canonical form: a key appears twice, or it was written by hand");
  return { payload, signatures, ...(earlier.length > 0 ? { earlier } : {}) };
}

/** Base64 without stray bits: the last character has no bits beyond the last byte. */
const isCanonical = (base64: string) => Buffer.from(base64, "base64").toString("base64") === base64;

/**
 * Adds a signature; it replaces an older one by the same key.
 * @throws Failure("usage", "envelope-full")
 */
export function withSignature(signatures: readonly Signature[], added: Signature): Signature[] {
  const isSame = (one: Signature) => "keyid" in one && "keyid" in added && one.keyid === added.keyid;
  const others = signatures.filter((one) => !isSame(one));
  if (others.length < maxSignatures) return [...others, added];
  throw new Failure("usage", "could not add the signature", {
    code: "envelope-full",
    why: `the envelope has ${others.length} signatures, the most that one may have`,
    remedy: "run `stx-container verify` again: a new marker has no signatures yet",
  });
}

function unreadable(
  path: string,
  why: string,
  { cause, ...at }: { line?: number; column?: number; cause?: unknown } = {},
): Failure {
  return new Failure("inconclusive", `${path} is not a marker`, {
    code: "envelope-unreadable",
    why,
    remedy: "restore the file as it was written, or run `stx-container verify` again",
    place: { path, ...at },
    cause,
  });
}
