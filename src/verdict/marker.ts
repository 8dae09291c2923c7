import { canonicalJson } from "../files/canonical-json.ts";
import { sha256 } from "../files/digest.ts";
import { inPlainWords, problemsIn } from "../files/plain-words.ts";
import { decodeEnvelope, type Envelope, encodeEnvelope, type Signature } from "../signing/envelope.ts";
import { isFirstMarker, readFirstMarker } from "./compat/marker1.ts";
import { refuseScitexMarker } from "./compat/scitex-marker.ts";
import { contradictionsInMarker } from "./contradictions.ts";
import { invalidMarker } from "./invalid-marker.ts";
import { type Level, levels } from "./levels.ts";
import type { Marker } from "./marker-types.ts";
import { type Role, roleEndings, roles } from "./roles.ts";
import {
  evidenceKey,
  type Statement,
  slsaLevels,
  statementSchema,
  verifierId,
  type WrittenEvidence,
} from "./statement.ts";

export type { Marker, Verdict } from "./marker-types.ts";
export { type Level, levels };

/** The facts from which a statement is made. */
export interface MarkerFacts {
  evidence: WrittenEvidence;
  /** sha256 (hex) of the files that were read. */
  subjects: Partial<Record<Role, string>>;
  hasConfiguration: boolean;
  verifiedAt: Date;
  version: string;
}

/** The statement of a verdict, as the bytes to sign: canonical JSON. */
export function makeStatement(facts: MarkerFacts): Uint8Array {
  const { evidence, subjects } = facts;
  const stem = `${evidence.name}-${evidence.ts}`;
  const passed = evidence.verdict === "verified";
  const statement: Statement = {
    _type: "https://in-toto.io/Statement/v1",
    subject: roles.flatMap((role) => {
      const digest = subjects[role];
      if (digest === undefined) return [];
      return [{ name: stem + roleEndings[role], digest: { sha256: digest }, annotations: { role } }];
    }),
    predicateType: "https://slsa.dev/verification_summary/v1",
    predicate: {
      verifier: { id: verifierId, version: { "stx-container": facts.version } },
      timeVerified: facts.verifiedAt.toISOString(),
      resourceUri: `container:${stem}`,
      policy: {
        uri: facts.hasConfiguration ? "config.yaml" : "default",
        digest: { sha256: sha256(canonicalJson(evidence.policy)) },
      },
      verificationResult: passed ? "PASSED" : "FAILED",
      verifiedLevels: passed ? slsaLevels(evidence.level) : [],
      [evidenceKey]: evidence,
    },
  };
  return Buffer.from(canonicalJson(statement));
}

/** A marker in the form that is written to disk. */
export const formatMarker = (
  statement: Uint8Array,
  signatures: readonly Signature[] = [],
  earlier: readonly Envelope[] = [],
): string => encodeEnvelope(statement, signatures, earlier);

/**
 * Reads a marker of any version strictly: one meaning to every reader, no unknown key, no contradiction in itself.
 * @throws Failure("inconclusive") that says what is wrong; Failure("unverified") for a marker of scitex-container
 */
export function parseMarker(bytes: Uint8Array | string, path: string): Marker {
  refuseScitexMarker(bytes, path);
  const marker = isFirstMarker(bytes) ? readFirstMarker(bytes, path) : readEnvelope(Buffer.from(bytes), path);
  const [contradiction] = contradictionsInMarker(marker);
  if (contradiction) throw invalidMarker(path, contradiction, "marker-contradicts-itself");
  return marker;
}

function readEnvelope(bytes: Uint8Array, path: string): Marker {
  const { earlier, ...own } = decodeEnvelope(bytes, path);
  const marker = readStatement(own, path);
  if (!earlier) return marker;
  const before = earlier.map((each) => readStatement(each, path));
  const { name, ts } = marker.evidence;
  const other = before.find(({ evidence }) => evidence.name !== name || evidence.ts !== ts);
  if (other) throw invalidMarker(path, "an earlier marker in it is of another build");
  const digests = [marker, ...before].map(({ digest }) => digest);
  if (new Set(digests).size < digests.length) throw invalidMarker(path, "it holds one verdict twice");
  return { ...marker, earlier: before };
}

function readStatement({ payload, signatures }: Envelope, path: string): Marker {
  const statement = parseStatement(payload, path);
  const { subject, predicate } = statement;
  const stem = `${predicate[evidenceKey].name}-${predicate[evidenceKey].ts}`;
  const subjects: Marker["subjects"] = {};
  for (const { name, digest, annotations } of subject) {
    const { role } = annotations;
    if (subjects[role] !== undefined) throw invalidMarker(path, `the role ${role} appears twice`);
    if (name !== stem + roleEndings[role])
      throw invalidMarker(path, `the subject ${JSON.stringify(name)} is not the ${role} of ${stem}`);
    subjects[role] = digest.sha256;
  }
  if (Object.keys(subjects).join() !== roles.filter((role) => role in subjects).join())
    throw invalidMarker(path, "its subjects are not in the order of their roles");
  const evidence = predicate[evidenceKey];
  const passed = evidence.verdict === "verified";
  const expected = {
    resourceUri: `container:${stem}`,
    verificationResult: passed ? "PASSED" : "FAILED",
    verifiedLevels: passed ? slsaLevels(evidence.level) : [],
  };
  for (const key of ["resourceUri", "verificationResult", "verifiedLevels"] as const)
    if (canonicalJson(predicate[key]) !== canonicalJson(expected[key]))
      throw invalidMarker(path, `${key} contradicts the evidence`, "marker-contradicts-itself");
  return {
    format: 2,
    digest: sha256(payload),
    payload,
    signatures,
    subjects,
    verifiedAt: predicate.timeVerified,
    program: predicate.verifier.version["stx-container"],
    policy: { uri: predicate.policy.uri, sha256: predicate.policy.digest.sha256 },
    evidence,
  };
}

function parseStatement(payload: Uint8Array, path: string): Statement {
  const text = Buffer.from(payload).toString("utf8");
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw invalidMarker(path, "its statement is not JSON", "marker-unreadable", { cause: error });
  }
  const parsed = statementSchema.safeParse(document, inPlainWords);
  if (!parsed.success) {
    const why = problemsIn(parsed.error.issues, "the statement", 1);
    throw invalidMarker(path, why, "marker-unreadable", { cause: parsed.error });
  }
  // What two readers could understand differently: a key given twice, `__proto__`, another spelling of a number.
  if (canonicalJson(parsed.data) !== text || !Buffer.from(text).equals(payload))
    throw invalidMarker(
      path,
      "its statement is not in canonical form: a key appears twice, or it was edited",
    );
  return parsed.data;
}
