import type { Comparison, Reason } from "../lock/comparison.ts";
import { type Level, levels } from "./levels.ts";
import type { Verdict } from "./marker-types.ts";

/** The results of a rebuild that decide the verdict. */
export interface Rebuild {
  comparison: Comparison;
  /** Whether both trees are the same by the content rules. */
  sameContent: boolean;
  /** Whether the image was packed in its canonical form and the rebuild, packed so, is the same file. */
  sameBytes: boolean;
}

/** A verdict, the highest level that was reached (undefined: none), and if it is inconclusive, why. */
export interface Judgement {
  verdict: Exclude<Verdict, "error">;
  level: Level | undefined;
  reasons: Reason[];
}

/** The stronger of two required levels. */
export const stricterLevel = (a: Level, b: Level): Level => (levels.indexOf(a) > levels.indexOf(b) ? a : b);

/** Whether one level is at least as strong as another; no level is not. */
export const reaches = (level: Level | undefined, required: Level): boolean =>
  level !== undefined && levels.indexOf(level) >= levels.indexOf(required);

/**
 * Decides the verdict from what was found. The required level plays no part: the marker has the level that was
 * reached, and each policy decides whether that is enough.
 * @param rebuilt undefined where the locked recipe does not build
 */
export function judge(rebuilt: Rebuild | undefined): Judgement {
  if (!rebuilt) return { verdict: "unverified", level: undefined, reasons: [] };
  const { comparison, sameContent, sameBytes } = rebuilt;
  // Identical content means identical packages, whichever versions of the readers listed them.
  const reasons = comparison.reasons.filter(
    ({ kind }) => !(sameContent && (kind === "readers-differ" || kind === "not-read")),
  );
  if (reasons.length > 0) return { verdict: "inconclusive", level: undefined, reasons };
  if (comparison.total > 0) return { verdict: "unverified", level: undefined, reasons };
  return {
    verdict: "verified",
    level: sameContent ? (sameBytes ? "bytes" : "content") : "versions",
    reasons,
  };
}
