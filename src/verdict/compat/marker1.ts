import { z } from "zod";
import { sha256 as digestOf } from "../../files/digest.ts";
import { inPlainWords, problemsIn } from "../../files/plain-words.ts";
import { jsonPlaces, jsonProblem, lineAt, offsetOf } from "../../lock/json-places.ts";
import { invalidMarker } from "../invalid-marker.ts";
import type { Marker, MarkerEvidence } from "../marker-types.ts";

/**
 * Markers of 0.1.0: a bare statement that contains a sentence for people and four subjects in a fixed order, without
 * an envelope.
 */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0);
const rungs = ["versions", "content"] as const;

const builderSchema = z.strictObject({
  apptainer: z.string(),
  squashfsTools: z.string().optional(),
  mode: z.string(),
  os: z.string(),
  kernel: z.string(),
  arch: z.string(),
});

const countsSchema = z.strictObject({
  locked: count,
  rebuilt: count,
  equal: count,
  changed: count,
  missing: count,
  extra: count,
});

const evidenceSchema = z.strictObject({
  layer: z.string(),
  ts: z.string(),
  rung: z.enum(rungs).optional(),
  reason: z.string(),
  inputsDigest: sha256,
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

const statementSchema = z.strictObject({
  verdict: z.string(),
  _type: z.literal("https://in-toto.io/Statement/v1"),
  subject: z.array(z.strictObject({ name: z.string(), digest: z.strictObject({ sha256 }) })).length(4),
  predicateType: z.literal("https://slsa.dev/verification_summary/v1"),
  predicate: z.strictObject({
    verifier: z.strictObject({ id: z.string(), version: z.strictObject({ "stx-container": z.string() }) }),
    timeVerified: z.iso.datetime(),
    resourceUri: z.string(),
    policy: z.strictObject({ uri: z.literal("config.yaml"), digest: z.strictObject({ sha256 }) }),
    verificationResult: z.enum(["PASSED", "FAILED"]),
    verifiedLevels: z.array(z.string()),
    [evidenceKey]: evidenceSchema,
  }),
});

type Statement = z.infer<typeof statementSchema>;

const words = {
  verified: "verified",
  unverified: "unverified",
  "cannot-judge": "inconclusive",
} as const;

/** Part of the reason in a verdict that was made without the image. */
const withoutImage = "; the image itself was not at hand, and what the lock says of it was taken for true";

/** Whether a file can only be a marker of 0.1.0, since it is not an envelope. */
export function isFirstMarker(bytes: Uint8Array | string): boolean {
  return /^\{\s*"(verdict|_type)"/.test(Buffer.from(bytes.slice(0, 200)).toString("utf8"));
}

/**
 * Reads a marker of 0.1.0 and converts it to today's form.
 * @throws Failure("inconclusive")
 */
export function readFirstMarker(bytes: Uint8Array | string, path: string): Marker {
  const text = Buffer.from(bytes).toString("utf8");
  const { subject, predicate, verdict: sentence } = parse(text, path);
  const evidence = predicate[evidenceKey];
  const { layer, ts, rung, reason } = evidence;
  const stem = `${layer}-${ts}`;
  const word = Object.keys(words).find(
    (each) => sentence === `${each}${each === "verified" && rung ? ` (${rung})` : ""}: ${stem}: ${reason}`,
  ) as keyof typeof words | undefined;
  if (!word) throw invalidMarker(path, "its sentence contradicts its fields", "marker-contradicts-itself");
  const verdict = words[word];
  assertAgrees(predicate, stem, verdict, path);
  const endings = [".sif", ".lock", ".def", ".rough.def"];
  if (subject.some(({ name }, index) => name !== stem + endings[index]))
    throw invalidMarker(path, `its subjects are not the files of ${stem}`, "marker-contradicts-itself");
  const [image, lock, lockedRecipe, recipe] = subject.map(({ digest }) => digest.sha256) as [
    string,
    string,
    string,
    string,
  ];
  return {
    format: 1,
    digest: digestOf(text),
    payload: Buffer.from(text),
    signatures: [],
    subjects: { ...(reason.endsWith(withoutImage) ? {} : { image }), lock, lockedRecipe, recipe },
    verifiedAt: predicate.timeVerified,
    program: predicate.verifier.version["stx-container"],
    policy: { uri: predicate.policy.uri, sha256: predicate.policy.digest.sha256 },
    evidence: toEvidence(evidence, verdict),
  };
}

function parse(text: string, path: string): Statement {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const [why, offset] = jsonProblem(text);
    throw invalidMarker(path, why, "marker-unreadable", { ...lineAt(text, offset), cause: error });
  }
  const parsed = statementSchema.safeParse(document, inPlainWords);
  if (!parsed.success) {
    const { issues } = parsed.error;
    const at = lineAt(text, offsetOf(text, issues[0]?.path ?? []));
    throw invalidMarker(path, problemsIn(issues, "the document", 1), "marker-unreadable", at);
  }
  for (const { twice, at, offset } of jsonPlaces(text)) {
    const why = `the key ${JSON.stringify(at)} is there twice`;
    if (twice) throw invalidMarker(path, why, "marker-unreadable", lineAt(text, offset));
  }
  return parsed.data;
}

function assertAgrees(predicate: Statement["predicate"], stem: string, verdict: string, path: string): void {
  const passed = verdict === "verified";
  const { rung } = predicate[evidenceKey];
  const reached = passed && rung ? rungs.slice(0, rungs.indexOf(rung) + 1) : [];
  const agrees =
    predicate.resourceUri === `container:${stem}` &&
    (predicate.verificationResult === "PASSED") === passed &&
    predicate.verifiedLevels.join() === reached.map((each) => `STX_${each.toUpperCase()}`).join();
  if (!agrees) throw invalidMarker(path, "its result contradicts its evidence", "marker-contradicts-itself");
}

function toEvidence(
  { layer, rung, floated, previous, rebuiltImage, ...evidence }: z.infer<typeof evidenceSchema>,
  verdict: MarkerEvidence["verdict"],
): MarkerEvidence {
  return {
    ...evidence,
    name: layer,
    verdict,
    ...(rung ? { level: rung } : {}),
    from: "upstream",
    reasons: [],
    notCompared: [],
    previous: previous === undefined ? [] : [previous],
  };
}
