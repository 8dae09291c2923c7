import { z } from "zod";
import { changeSchema, notComparedSchema, reasonSchema } from "../lock/comparison.ts";
import { builderSchema, writerSchema } from "../lock/schema.ts";
import { boundedListSchema } from "./bounded-list.ts";
import { levels } from "./levels.ts";
import { roles } from "./roles.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0);

const subjectSchema = z
  .strictObject({
    name: z.string().min(1),
    digest: z.strictObject({ sha256 }),
    annotations: z.strictObject({ role: z.enum(roles) }),
  })
  .describe("A file that was read for the verdict, with its role.");

const movedSchema = z.strictObject({ changed: count, missing: count, extra: count });

export const countsSchema = movedSchema
  .extend({
    locked: count,
    rebuilt: count,
    equal: count,
    floated: movedSchema.describe("Declared floats that moved; not in the other counts."),
  })
  .describe(
    "Packages of one ecosystem. locked = equal + changed + missing + floated.changed + floated.missing; rebuilt = equal + changed + extra + floated.changed + floated.extra.",
  );

export const fileDifferenceSchema = z
  .strictObject({
    path: z.string(),
    kind: z.enum(["missing", "extra", "type", "mode", "owner", "link", "device", "xattr", "time", "content"]),
    before: z.string().optional(),
    after: z.string().optional(),
  })
  .describe("One thing in which the image and the rebuild differ at one path.");

const digestsSchema = z.strictObject({
  contentRules: z.number().int().min(1).describe("Version of the rules of its content digest."),
  sha256: sha256.describe("Of the image file."),
  contentDigest: sha256,
  canonicalDigest: sha256.optional(),
});

export const evidenceSchema = z.strictObject({
  name: z.string(),
  ts: z.string(),
  verdict: z.enum(["verified", "unverified", "inconclusive"]),
  level: z.enum(levels).optional().describe("The strongest level that was reached; absent where none was."),
  from: z
    .enum(["upstream", "vault"])
    .describe("Where the rebuild took its packages from: the network as it is, or the vault alone."),
  reasons: z.array(reasonSchema).describe("Why the verdict is inconclusive; else empty."),
  failure: z
    .strictObject({ code: z.string().optional(), what: z.string(), why: z.string().optional() })
    .optional()
    .describe("Why the locked recipe does not build; absent where it does."),
  ecosystems: z.record(z.string(), countsSchema).describe("Counts of every ecosystem that was compared."),
  notCompared: z.array(notComparedSchema),
  changes: boundedListSchema(changeSchema).describe("Packages that drifted."),
  floated: boundedListSchema(changeSchema).describe("Declared floats that moved."),
  differingFiles: boundedListSchema(fileDifferenceSchema)
    .optional()
    .describe("Absent where the image was not looked at, or nothing was rebuilt."),
  floats: z.array(z.string()).describe("The floats that the lock declares."),
  unlocked: count.describe("How many inputs the lock says could not be pinned."),
  inputsDigest: sha256.describe("Digest of the inputs, computed again from the recipe and its context."),
  overrides: z
    .record(z.string(), z.string())
    .describe("Build arguments that the rebuild was given in place of the build's: mirrors alone."),
  contentDigest: sha256.describe("Of the image; the lock's word where the image was not looked at."),
  canonicalDigest: sha256.optional(),
  rebuilt: digestsSchema.optional().describe("The image that the rebuild made."),
  builder: builderSchema,
  rebuilder: builderSchema.optional(),
  writers: z
    .strictObject({ lock: writerSchema, verifier: writerSchema })
    .describe("Versions of what wrote the lock, and of what verified it."),
  policy: z
    .strictObject({
      require_verified: z.boolean(),
      required_level: z.enum(levels),
      max_age_days: z.number().optional(),
      floats: z.array(z.string()),
      noise: z.array(z.string()),
    })
    .describe("What the configuration asked of verdicts; policy.digest is of this."),
  notAfter: z.iso.datetime().optional().describe("When the verdict expires."),
  previous: z
    .array(sha256)
    .max(16)
    .describe("Digests of the statements of this build's last markers: one, none for the first."),
  run: z.string().optional().describe("Address of the CI run."),
  verifiedBy: z
    .string()
    .regex(/^SHA256:[A-Za-z0-9+/]{43}$/)
    .optional()
    .describe(
      "Fingerprint of the key of who verified: that of `verify --sign`. Of a rebuild in CI the certificate of the signature names the run.",
    ),
});

export const evidenceKey = "https://github.com/stx/container-action/evidence/v2";
export const verifierId = "https://github.com/stx/container-action";

/**
 * The statement in a marker: in-toto's (v1), whose subjects are the files that were read, with SLSA's Verification
 * Summary (v1) as predicate and the evidence in it under a key of its own.
 * @see https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md · https://slsa.dev/spec/v1.0/verification_summary
 */
export const statementSchema = z.strictObject({
  _type: z.literal("https://in-toto.io/Statement/v1"),
  subject: z.array(subjectSchema).min(3).max(roles.length),
  predicateType: z.literal("https://slsa.dev/verification_summary/v1"),
  predicate: z.strictObject({
    verifier: z.strictObject({
      id: z.literal(verifierId),
      version: z.strictObject({ "stx-container": z.string() }),
    }),
    timeVerified: z.iso.datetime(),
    resourceUri: z.string(),
    policy: z.strictObject({
      uri: z.enum(["config.yaml", "default"]).describe("default: there was no configuration."),
      digest: z.strictObject({ sha256 }),
    }),
    verificationResult: z.enum(["PASSED", "FAILED"]),
    verifiedLevels: z.array(z.string()),
    [evidenceKey]: evidenceSchema,
  }),
});

export type Statement = z.infer<typeof statementSchema>;
export type Counts = z.infer<typeof countsSchema>;
/** The evidence of a marker as it is written today. */
export type WrittenEvidence = z.infer<typeof evidenceSchema>;

/** All levels up to one, as SLSA's predicate lists them; names that begin with SLSA_ are reserved for SLSA. */
export const slsaLevels = (level: (typeof levels)[number] | undefined): string[] =>
  level === undefined
    ? []
    : levels.slice(0, levels.indexOf(level) + 1).map((each) => `STX_${each.toUpperCase()}`);
