import { z } from "zod";

/** The version of the index format that is written. */
export const vaultVersion = 1;

export const digestPattern = /^[0-9a-f]{64}$/;
const sha256 = z.string().regex(digestPattern);
const headers = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** A response that a server gave `times` times in a row. */
export const answerSchema = z.strictObject({
  status: z.number().int().min(200).max(599),
  headers: headers.describe(
    "The response's headers that matter, names in lower case, times and secrets left out.",
  ),
  body: sha256
    .optional()
    .describe("sha256 of the body as it was sent, before any decoding; absent for none."),
  size: z.number().int().min(0).optional().describe("Bytes of the body."),
  cut: z.literal(true).optional().describe("The client went away before the end: the body is a beginning."),
  redacted: z
    .literal(true)
    .optional()
    .describe("Secrets were taken out of the body: its digest is not the server's."),
  times: z.number().int().min(1).describe("How many equal answers followed each other."),
});

/** One request, and its responses in order. */
export const exchangeSchema = z.strictObject({
  method: z.string().regex(/^[A-Z]+$/),
  url: z.string().describe("Absolute; the values of secrets in it are replaced by a placeholder."),
  select: headers.describe("The request's headers that may select the answer, names in lower case."),
  requestBody: sha256.optional().describe("sha256 of the request's body; absent for none."),
  answers: z.array(answerSchema).min(1),
});

/** What bypassed the vault because it could not be recorded. */
export const unrecordedSchema = z.strictObject({
  host: z.string(),
  port: z.number().int().min(0).max(65535),
  protocol: z.string().describe("What it was, as far as its first bytes show: ssh, ftp, tls, …"),
  reason: z.string(),
  connections: z
    .number()
    .int()
    .min(0)
    .describe("How many were let through; none where the program did not try again."),
});

/** Everything that one build took from the network. */
export const indexSchema = z.strictObject({
  vaultVersion: z.literal(vaultVersion),
  bodies: z.boolean().describe("Whether the bodies are kept, or their digests alone."),
  exchanges: z.array(exchangeSchema),
  unrecorded: z.array(unrecordedSchema),
  absentNames: z.array(z.string()).describe("Host names that did not exist."),
  failed: z
    .array(z.string())
    .describe(
      "Requests (method and address) and connections (host:port) that failed: they fail in a replay, too.",
    ),
  untrusted: z.array(z.string()).describe("host:port of servers whose certificates the host does not trust."),
});

export type Answer = z.infer<typeof answerSchema>;
export type Exchange = z.infer<typeof exchangeSchema>;
export type Unrecorded = z.infer<typeof unrecordedSchema>;
export type VaultIndex = z.infer<typeof indexSchema>;
export type Headers = z.infer<typeof headers>;
