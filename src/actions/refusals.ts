import { Failure } from "../failure.ts";
import type { Refusal } from "../verdict/gate.ts";

/** @throws Failure("unverified") if a change weakens the policy of its target branch, or shortens a history */
export function refusePolicyChange(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw gateFailure("what the change does to configuration and history", refusals);
}

const jobsRemedy = "run the build and verify jobs on this commit";

/** Whether a remedy is about the command line, which a job does not use. */
const isCommand = (remedy: string) => /\bstx-container |(?:^|\s)--[a-z]/.test(remedy);

/** A refusal of an unverified image, with a remedy for a job in place of commands and options. */
export function withJobsRemedy(error: unknown): unknown {
  if (!(error instanceof Failure) || !["unverified", "inconclusive"].includes(error.kind)) return error;
  if (!error.remedy || !isCommand(error.remedy)) return error;
  const { kind, message, code, why, place } = error;
  return new Failure(kind, message, { code, why, place, remedy: jobsRemedy, cause: error });
}

/** The failure of a gate that found something wrong with `what`. */
export function gateFailure(
  what: string,
  refusals: readonly Refusal[],
  kind: "unverified" | "inconclusive" = "unverified",
): Failure {
  const remedies = refusals.map(({ remedy }) => remedy).filter((each) => !isCommand(each));
  return new Failure(kind, `gate failed for ${what}`, {
    code: "gate-failed",
    why: refusals.map(({ text, code }) => `${text} (${code})`).join("\n"),
    remedy: remedies[0] ?? jobsRemedy,
  });
}
