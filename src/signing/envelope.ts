import { z } from "zod";
import { Failure } from "../failure.ts";
import { canonicalJson } from "../files/canonical-json.ts";

/** The media type of what every envelope of ours carries: an in-toto statement. */
export const payloadType = "application/vnd.in-toto+json";

const signatureSchema = z.strictObject({
  keyid: z.string().optional(),
  /** Base64. */
  sig: z.base64().min(1),
});

const envelopeSchema = z.strictObject({
  payloadType: z.literal(payloadType),
  payload: z.base64(),
  signatures: z.array(signatureSchema).max(64),
});

export type Signature = z.infer<typeof signatureSchema>;

/** A payload with its signatures, none where it is unsigned. Nothing in it has been verified. */
export interface Envelope {
  payload: Uint8Array;
  signatures: Signature[];
}

/** A DSSE envelope (v1) as it is written to disk: canonical JSON and one newline. */
export function encodeEnvelope(payload: Uint8Array, signatures: readonly Signature[]): string {
  const document = { payloadType, payload: Buffer.from(payload).toString("base64"), signatures };
  return `${canonicalJson(document)}\n`;
}

/**
 * Reads an envelope strictly: it must be, byte for byte, what {@link encodeEnvelope} writes of it, so that no two
 * readers can find different things in it (a key given twice, a key that one of them does not know).
 * @param path where the bytes came from, for messages
 * @throws Failure("inconclusive", "envelope-unreadable")
 */
export function decodeEnvelope(bytes: Uint8Array, path: string): Envelope {
  const text = Buffer.from(bytes).toString("utf8");
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw unreadable(path, "it is not JSON", error);
  }
  const parsed = envelopeSchema.safeParse(document);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw unreadable(path, `${issue?.path.join(".") || "the document"}: ${issue?.message}`, parsed.error);
  }
  const payload = Buffer.from(parsed.data.payload, "base64");
  const { signatures } = parsed.data;
  if (encodeEnvelope(payload, signatures) !== text)
    throw unreadable(path, "it is not in canonical form: a key is there twice, or it was written by hand");
  return { payload, signatures };
}

function unreadable(path: string, why: string, cause?: unknown): Failure {
  return new Failure("inconclusive", `${path} is not a signed or unsigned envelope`, {
    code: "envelope-unreadable",
    why,
    remedy: "restore the file as it was written, or run `stx-container verify` again",
    place: { path },
    cause,
  });
}
