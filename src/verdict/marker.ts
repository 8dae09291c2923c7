import { z } from "zod";
import { Failure } from "../failure.ts";
import type { Comparison } from "../lock/compare.ts";
import { builderSchema } from "../lock/schema.ts";
import { type Level, levels } from "./levels.ts";

/** What a verification concluded. `error`: the rebuild could not run; it says nothing about the image. */
export type Verdict = "verified" | "unverified" | "inconclusive" | "error";

export { type Level, levels };

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0);

const subjectSchema = z.strictObject({ name: z.string().min(1), digest: z.strictObject({ sha256 }) });

const countsSchema = z.strictObject({
  locked: count,
  rebuilt: count,
  equal: count,
  changed: count,
  missing: count,
  extra: count,
});

const evidenceSchema = z.strictObject({
  name: z.string(),
  ts: z.string(),
  level: z.enum(levels).optional(),
  reason: z.string(),
  inputsDigest: sha256,
  /** Build arguments that the rebuild was given in place of the lock's. */
  overrides: z.record(z.string(), z.string()),
  rebuiltImage: sha256.optional(),
  ecosystems: z.record(z.string(), countsSchema),
  floated: count,
  unlocked: count,
  builder: builderSchema,
  rebuilder: builderSchema.optional(),
  floats: z.array(z.string()),
  notAfter: z.iso.datetime().optional(),
  previous: sha256.optional(),
});

const evidenceKey = "https://github.com/stx/container-action/evidence/v1";

/**
 * The marker: an in-toto Statement (v1) whose subjects are the image, the lock, the locked recipe and the recipe,
 * with SLSA's Verification Summary (v1) as predicate and our evidence in it under a key of our own.
 */
export const markerSchema = z.strictObject({
  /** For people: what was proven, in one sentence. */
  verdict: z.string(),
  _type: z.literal("https://in-toto.io/Statement/v1"),
  subject: z.array(subjectSchema).length(4),
  predicateType: z.literal("https://slsa.dev/verification_summary/v1"),
  predicate: z.strictObject({
    verifier: z.strictObject({ id: z.string(), version: z.record(z.string(), z.string()) }),
    timeVerified: z.iso.datetime(),
    resourceUri: z.string(),
    policy: z.strictObject({ uri: z.string(), digest: z.strictObject({ sha256 }) }),
    verificationResult: z.enum(["PASSED", "FAILED"]),
    verifiedLevels: z.array(z.string()),
    [evidenceKey]: evidenceSchema,
  }),
});

export type Marker = z.infer<typeof markerSchema>;
export type MarkerEvidence = z.infer<typeof evidenceSchema>;
export type Counts = z.infer<typeof countsSchema>;

/** What a marker is made of. */
export interface MarkerFacts {
  verdict: Exclude<Verdict, "error">;
  evidence: MarkerEvidence;
  /** sha256 (hex) of the four files, with their base names. */
  subjects: Record<"image" | "lock" | "lockedRecipe" | "recipe", { name: string; sha256: string }>;
  policyDigest: string;
  verifiedAt: Date;
  version: string;
  /** The CI run, "" elsewhere. */
  runUrl: string;
}

/** Packages counted by what became of them, an ecosystem each. */
export function countPackages(comparison: Comparison): Record<string, Counts> {
  return Object.fromEntries(
    Object.entries(comparison.ecosystems).map(([id, { locked, rebuilt, equal, changes }]) => {
      const of = (kind: string) => changes.filter((change) => change.kind === kind).length;
      return [
        id,
        { locked, rebuilt, equal, changed: of("changed"), missing: of("missing"), extra: of("extra") },
      ];
    }),
  );
}

/** One sentence that says what was proven of which build. */
export function verdictSentence(
  verdict: Verdict,
  { name, ts, level, reason }: Pick<MarkerEvidence, "name" | "ts" | "level" | "reason">,
): string {
  return `${verdict}${verdict === "verified" && level ? ` (${level})` : ""}: ${name}-${ts}: ${reason}`;
}

export function makeMarker(facts: MarkerFacts): Marker {
  const { evidence, subjects } = facts;
  const passed = facts.verdict === "verified";
  return {
    verdict: verdictSentence(facts.verdict, evidence),
    _type: "https://in-toto.io/Statement/v1",
    subject: (["image", "lock", "lockedRecipe", "recipe"] as const).map((role) => ({
      name: subjects[role].name,
      digest: { sha256: subjects[role].sha256 },
    })),
    predicateType: "https://slsa.dev/verification_summary/v1",
    predicate: {
      verifier: {
        id: facts.runUrl || "https://github.com/stx/container-action",
        version: { "stx-container": facts.version },
      },
      timeVerified: facts.verifiedAt.toISOString(),
      resourceUri: `container:${evidence.name}-${evidence.ts}`,
      policy: { uri: "config.yaml", digest: { sha256: facts.policyDigest } },
      verificationResult: passed ? "PASSED" : "FAILED",
      // SLSA reserves level names that begin with SLSA_ for its own.
      verifiedLevels: passed
        ? levels
            .slice(0, levels.indexOf(evidence.level ?? "versions") + 1)
            .map((level) => `STX_${level.toUpperCase()}`)
        : [],
      [evidenceKey]: evidence,
    },
  };
}

/** The evidence in a marker. */
export function evidenceOf(marker: Marker): MarkerEvidence {
  return marker.predicate[evidenceKey];
}

/** The marker as it is written to disk. */
export function formatMarker(marker: Marker): string {
  return `${JSON.stringify(marker, null, 2)}\n`;
}

/** @throws Failure("inconclusive") for a text that is no marker */
export function parseMarker(text: string, path: string): Marker {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw notAMarker(path, "it is no JSON", error);
  }
  const parsed = markerSchema.safeParse(document);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw notAMarker(path, `${issue?.path.join(".") || "the document"}: ${issue?.message}`, parsed.error);
  }
  return parsed.data;
}

function notAMarker(path: string, why: string, cause: unknown): Failure {
  return new Failure("inconclusive", `${path} is no marker`, {
    why,
    remedy: "run `stx-container verify` again; a marker is not written by hand",
    cause,
  });
}
