import { exitCodes } from "../failure.ts";
import { exitCodeOf, type TaskResult } from "../operations/verify-task.ts";
import { plural } from "../plural.ts";
import { oneLine } from "./escape.ts";

/** The exit code of a run: that of its worst result. */
export function runExitCode(results: readonly TaskResult[]): number {
  const codes = new Set(results.map(exitCodeOf));
  const { unverified, inconclusive, failed, usage, infrastructure, done } = exitCodes;
  return [unverified, inconclusive, failed, usage, infrastructure].find((code) => codes.has(code)) ?? done;
}

/** Counts of the verdicts, and a paragraph for each build that was not verified. */
export function runReport(results: readonly TaskResult[]): string {
  const counts = Map.groupBy(results, (result): string =>
    result.verdict === "verified" && !result.isEnough ? "verified below the required level" : result.verdict,
  );
  const order = ["verified", "verified below the required level", "unverified", "inconclusive", "error"];
  const said = order.flatMap((word) => (counts.has(word) ? [`${counts.get(word)?.length} ${word}`] : []));
  const head = `${plural(results.length, "build")}: ${said.join(", ")}`;
  const bad = results.filter(({ isEnough }) => !isEnough).map(paragraph);
  return [head, ...bad].join("\n\n");
}

function paragraph({ build, verdict, reason, failure, marker, log }: TaskResult): string {
  const lines = [`${build}: ${verdict}: ${oneLine(reason)}`];
  if (failure?.why) lines.push(`Why:    ${oneLine(failure.why)}`);
  if (failure?.remedy) lines.push(`To do:  ${oneLine(failure.remedy)}`);
  if (marker) lines.push(`Marker: ${marker}`);
  if (log) lines.push(`Log:    ${log}`);
  return lines.join("\n");
}
