import type { Failure } from "../failure.ts";
import type { Comparison } from "../lock/compare.ts";
import { plural } from "../plural.ts";
import type { Verdict } from "./marker.ts";
import { type Rung, rungs } from "./rungs.ts";

/** What a rebuild gave, as far as it decides the verdict. */
export interface Rebuild {
  comparison: Comparison;
  /** Whether both trees have one content digest. */
  sameContent: boolean;
  /** In what they differ; empty where the image is not at hand. */
  differingFiles: string[];
}

/** A verdict, the strongest rung that was proven (none: undefined), and why, in one sentence. */
export interface Judgement {
  verdict: Exclude<Verdict, "error">;
  rung: Rung | undefined;
  reason: string;
}

/** The stronger one of two rungs that are asked for. */
export const stricter = (a: Rung, b: Rung): Rung => (rungs.indexOf(a) > rungs.indexOf(b) ? a : b);

/**
 * The verdict, from what was found.
 * @param rebuilt undefined where the locked recipe does not build
 * @param failure why it does not
 * @param required the rung to reach, else it is unverified
 */
export function judge(rebuilt: Rebuild | undefined, failure: Failure | undefined, required: Rung): Judgement {
  if (!rebuilt) {
    const reason = `the locked recipe does not build: ${failure?.why ?? failure?.message}`;
    return { verdict: "unverified", rung: undefined, reason };
  }
  const { comparison, sameContent, differingFiles } = rebuilt;
  if (!comparison.judgeable)
    return { verdict: "cannot-judge", rung: undefined, reason: comparison.reasons.join("; ") };
  const total = Object.values(comparison.ecosystems).reduce((sum, each) => sum + each.locked, 0);
  if (!comparison.identical) {
    const reason = `${comparison.total} of ${plural(total, "package")} came out differently`;
    return { verdict: "unverified", rung: undefined, reason };
  }
  const rung: Rung = sameContent ? "content" : "versions";
  const same =
    rung === "content"
      ? `${plural(total, "package")} and all files came out the same`
      : `${plural(total, "package")} came out at the same versions`;
  const floats = comparison.floated.length;
  const floated = floats > 0 ? `, ${plural(floats, "declared float")} moved` : "";
  if (rungs.indexOf(rung) >= rungs.indexOf(required))
    return { verdict: "verified", rung, reason: same + floated };
  const count = differingFiles.length;
  const but = count === 0 ? "files differ" : count === 1 ? "1 file differs" : `${count} files differ`;
  return {
    verdict: "unverified",
    rung,
    reason: `${same}${floated}, but rung ${required} is required and ${but}`,
  };
}
