import { Failure, type FailureKind } from "../failure.ts";
import type { FailureCode } from "../failure-codes.ts";

/** Why a branch took no commit. */
export type CommitProblem = "denied" | "protected" | "missing" | "other";

const problems: Record<CommitProblem, { kind: FailureKind; code: FailureCode; remedy: string }> = {
  denied: {
    kind: "usage",
    code: "push-denied",
    remedy: "give this job `permissions: contents: write`; a token of Dependabot or of a fork never has it",
  },
  protected: {
    kind: "usage",
    code: "branch-protected",
    remedy:
      "set to: marker-branch (in a reusable workflow record: marker-branch), or allow the app of this workflow to bypass the branch's protection rule",
  },
  missing: {
    kind: "usage",
    code: "branch-missing",
    remedy: "check that the branch still exists; if it was deleted on purpose, there is nothing to do",
  },
  other: { kind: "infrastructure", code: "git-failed", remedy: "run the job again" },
};

/** What git and GitHub's API say where a rule of the branch refuses a commit. */
export const isProtected = (text: string) =>
  /protected branch|GH006|GH013|hook declined|rule violations/i.test(text);

/** The failure of a commit to a branch. */
export function commitFailure(
  problem: CommitProblem,
  what: string,
  { why, cause }: { why: string; cause?: unknown },
): Failure {
  const { kind, code, remedy } = problems[problem];
  return new Failure(kind, what, { code, why, remedy, cause });
}
