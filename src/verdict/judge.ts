import type { Failure } from "../failure.ts";
import type { Comparison } from "../lock/compare.ts";
import { reasonText } from "../lock/reason-text.ts";
import { plural } from "../plural.ts";
import { type Level, levels } from "./levels.ts";
import type { Verdict } from "./marker.ts";

/** What a rebuild gave, as far as it decides the verdict. */
export interface Rebuild {
  comparison: Comparison;
  /** Whether both trees have one content digest. */
  sameContent: boolean;
  /** In what they differ; empty where the image is not at hand. */
  differingFiles: string[];
}

/** A verdict, the strongest level that was proven (none: undefined), and why, in one sentence. */
export interface Judgement {
  verdict: Exclude<Verdict, "error">;
  level: Level | undefined;
  reason: string;
}

/** The stronger one of two levels that are asked for. */
export const stricterLevel = (a: Level, b: Level): Level => (levels.indexOf(a) > levels.indexOf(b) ? a : b);

/**
 * The verdict, from what was found.
 * @param rebuilt undefined where the locked recipe does not build
 * @param failure why it does not
 * @param required the level to reach, else it is unverified
 */
export function judge(
  rebuilt: Rebuild | undefined,
  failure: Failure | undefined,
  required: Level,
): Judgement {
  if (!rebuilt) {
    const reason = `the locked recipe does not build: ${failure?.why ?? failure?.message}`;
    return { verdict: "unverified", level: undefined, reason };
  }
  const { comparison, sameContent, differingFiles } = rebuilt;
  // The same content is the same packages, whichever versions of the readers listed them.
  const open = comparison.reasons.filter(
    ({ kind }) => !(sameContent && (kind === "readers-differ" || kind === "not-read")),
  );
  if (open.length > 0) {
    const reason = open.map((each) => reasonText(each)).join("; ");
    return { verdict: "inconclusive", level: undefined, reason };
  }
  const total = Object.values(comparison.ecosystems).reduce((sum, each) => sum + each.locked, 0);
  if (comparison.total > 0) {
    const reason = `${comparison.total} of ${plural(total, "package")} came out differently`;
    return { verdict: "unverified", level: undefined, reason };
  }
  const level: Level = sameContent ? "content" : "versions";
  const same =
    level === "content"
      ? `${plural(total, "package")} and all files came out the same`
      : `${plural(total, "package")} came out at the same versions`;
  const floats = comparison.floated.length;
  const floated = floats > 0 ? `, ${plural(floats, "declared float")} moved` : "";
  if (levels.indexOf(level) >= levels.indexOf(required))
    return { verdict: "verified", level, reason: same + floated };
  const count = differingFiles.length;
  const but = count === 0 ? "files differ" : count === 1 ? "1 file differs" : `${count} files differ`;
  return {
    verdict: "unverified",
    level,
    reason: `${same}${floated}, but level ${required} is required and ${but}`,
  };
}
