import { plural } from "../plural.ts";

/** A time in which an issue said that an image drifted. */
export interface DriftSpan {
  /** Number of the issue. */
  issue: number;
  /** ISO 8601, UTC. */
  from: string;
  /** ISO 8601, UTC; undefined where the issue is open. */
  to: string | undefined;
}

/** Days that the plot shows. */
const shownDays = 90;
/** Drifts that are drawn, the newest ones; a plot of more is not readable. */
const mostSpans = 20;
const dayMs = 86_400_000;

const day = (time: number) => new Date(time).toISOString().slice(0, 10);

/**
 * The history of an image's nights, as GitHub markdown: in words, and as a diagram that GitHub draws (as an SVG, which it
 * does not take from others). Between drifts nothing was reported, which is also so where nothing was rebuilt.
 */
export function nightsPlot(spans: readonly DriftSpan[], now: Date): string {
  const first = now.getTime() - shownDays * dayMs;
  const found = spans
    .map(({ issue, from, to }) => ({ issue, from: Date.parse(from), to: to ? Date.parse(to) : undefined }))
    .filter(({ from, to = now.getTime() }) => !Number.isNaN(from) && to >= first)
    .sort((a, b) => a.from - b.from);
  const label = `In the last ${shownDays} days`;
  if (found.length === 0) return `${label}: no drift was reported.\n`;
  const drawn = found.slice(-mostSpans);
  const words = drawn.map(
    ({ issue, from, to }) =>
      `#${issue} from ${day(from)} ${to === undefined ? "until today" : `to ${day(to)}`}`,
  );
  const left = found.length - drawn.length;
  const more = left > 0 ? `; and ${left} before` : "";
  const bars: string[] = [];
  let at = first;
  for (const { issue, from, to = now.getTime() } of drawn) {
    const begin = Math.max(from, first);
    if (day(begin) > day(at)) bars.push(`    none reported :done, ${day(at)}, ${day(begin)}`);
    // A drift of less than a day would have no width.
    const end = Math.max(to, begin + dayMs);
    bars.push(`    issue ${issue} :crit, ${day(begin)}, ${day(end)}`);
    at = end;
  }
  if (day(now.getTime()) > day(at)) bars.push(`    none reported :done, ${day(at)}, ${day(now.getTime())}`);
  return [
    `${label}: ${plural(found.length, "drift")} reported: ${words.join(", ")}${more}.`,
    "",
    "```mermaid",
    "gantt",
    "    dateFormat YYYY-MM-DD",
    "    axisFormat %d %b",
    "    section nights",
    ...bars,
    "```",
    "",
  ].join("\n");
}
