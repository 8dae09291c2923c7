import { canonicalJson } from "../files/canonical-json.ts";
import { sha256 } from "../files/digest.ts";
import { plural } from "../plural.ts";
import { listProblems, readerProblems } from "./list-problems.ts";
import type { Marker, MarkerEvidence } from "./marker-types.ts";

/**
 * What in a marker contradicts the rest of it, each as a sentence; [] if it can be true. The gate checks what it says
 * about other files.
 */
export function contradictionsInMarker({
  evidence,
  verifiedAt,
  policy,
  subjects,
  format,
  program,
}: Marker): string[] {
  const found: (string | false | undefined)[] = [
    ...Object.entries(evidence.ecosystems).map(([id, counts]) => countProblem(id, counts)),
    ...listProblems(evidence),
    ...readerProblems(evidence),
    evidence.writers !== undefined &&
      evidence.writers.verifier.program !== program &&
      "it names two programs that verified",
    ...verdictProblems(evidence),
    evidence.policy !== undefined &&
      sha256(canonicalJson(evidence.policy)) !== policy.sha256 &&
      "the digest of the policy is not that of the policy in it",
    evidence.notAfter !== undefined &&
      Date.parse(evidence.notAfter) <= Date.parse(verifiedAt) &&
      "it expired before it was made",
    (evidence.rebuilder === undefined) !== (evidence.rebuilt === undefined) &&
      format > 1 &&
      "it names a rebuild without its builder, or a builder without its rebuild",
    evidence.differingFiles !== undefined &&
      subjects.image === undefined &&
      "it compares files of an image that was not read",
    evidence.differingFiles === undefined &&
      subjects.image !== undefined &&
      evidence.rebuilt !== undefined &&
      format > 1 &&
      "it names image and rebuild, and compares no files",
    evidence.rebuilt !== undefined &&
      evidence.writers !== undefined &&
      ![evidence.writers.lock.contentRules, evidence.writers.verifier.contentRules].includes(
        evidence.rebuilt.contentRules,
      ) &&
      "the rebuild's content digest is by rules that neither side has",
    evidence.rebuilt !== undefined &&
      evidence.writers !== undefined &&
      evidence.rebuilt.contentRules > evidence.writers.verifier.contentRules &&
      "the rebuild's content digest is by rules that its verifier does not have",
    new Set(evidence.previous).size !== evidence.previous.length && "it names one predecessor twice",
  ];
  return found.filter((each) => typeof each === "string");
}

function countProblem(id: string, counts: MarkerEvidence["ecosystems"][string]): string | undefined {
  const { locked, rebuilt, equal, changed, missing, extra, floated } = counts;
  const moved = floated ?? { changed: 0, missing: 0, extra: 0 };
  const before = equal + changed + missing + moved.changed + moved.missing;
  const after = equal + changed + extra + moved.changed + moved.extra;
  // A marker of 0.1.0 does not say in which ecosystem floats changed, so there may be more packages than are counted.
  const fits = floated ? before === locked && after === rebuilt : before <= locked && after <= rebuilt;
  return fits ? undefined : `the counts of ${id} do not add up`;
}

/** Whether the verdict follows from the evidence. */
function verdictProblems(evidence: MarkerEvidence): (string | false)[] {
  const { verdict, level, changes, failure, reasons, rebuilder } = evidence;
  const drift =
    changes?.count ??
    Object.values(evidence.ecosystems).reduce(
      (sum, each) => sum + each.changed + each.missing + each.extra,
      0,
    );
  // 0.1.0 gave failures and reasons in words only, and called an image unverified if it missed the level.
  if (evidence.reason !== undefined && verdict !== "verified") return [];
  if (verdict === "inconclusive")
    return [
      reasons.length === 0 && "it is inconclusive, and gives no reason",
      level !== undefined && "it is inconclusive, and names a level",
    ];
  if (verdict === "unverified")
    return [
      drift === 0 && failure === undefined && "it is unverified, and counts no drift",
      level !== undefined && "it is unverified, and names a level",
    ];
  return [
    level === undefined && "it is verified, and names no level",
    rebuilder === undefined && "it is verified, and names no rebuild",
    drift > 0 && `it is verified, and counts ${plural(drift, "package")} that drifted`,
    failure !== undefined && "it is verified, and the rebuild failed",
    level === "versions" && reasons.length > 0 && "it is verified, and says why it is inconclusive",
    level !== "versions" &&
      (evidence.differingFiles?.count ?? 0) > 0 &&
      `it is verified at level ${level}, and files differ`,
    ...contentProblems(evidence),
  ];
}

/**
 * Digests made under one version of the rules are equal if the level content was reached, and differ if it was not.
 */
function contentProblems({
  level,
  contentDigest,
  rebuilt,
  writers,
  policy,
}: MarkerEvidence): (string | false)[] {
  // No digest covers what the configuration adds to the noise.
  const hasAdditions = (policy?.noise.length ?? 0) > 0;
  if (hasAdditions || !rebuilt || !writers || writers.lock.contentRules !== rebuilt.contentRules) return [];
  const same = rebuilt.contentDigest === contentDigest;
  return [
    level !== "versions" && !same && `it is verified at level ${level}, and the content digests differ`,
    level === "versions" && same && "it names level versions, and the content digests are the same",
  ];
}
