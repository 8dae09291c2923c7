import { formatDuration, formatTable } from "./format.ts";

/** One phase of a command, in milliseconds. */
export interface Timing {
  phase: string;
  milliseconds: number;
}

const barWidth = 30;

/** Where the time went: a bar for each phase, the longest at full width, and the total. */
export function timingsReport(timings: readonly Timing[]): string {
  const longest = Math.max(1, ...timings.map(({ milliseconds }) => milliseconds));
  const total = timings.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const rows = timings.map(({ phase, milliseconds }) => [
    phase,
    formatDuration(milliseconds),
    "█".repeat(Math.round((milliseconds / longest) * barWidth)),
  ]);
  return formatTable([...rows, ["Total", formatDuration(total), ""]]);
}
