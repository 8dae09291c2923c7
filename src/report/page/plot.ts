import type { Moment } from "../../operations/report/gather.ts";
import { html } from "./html.ts";

const [width, height, edge] = [1000, 90, 20];

/** Shapes as well as colours, for readers who see no difference between the colours. */
const shapes: Record<string, (x: number) => string> = {
  verified: (x) => `<circle cx="${x}" cy="35" r="7" fill="#2c8a3d"/>`,
  unverified: (x) => `<path d="M${x - 6} 29l12 12m0-12l-12 12" stroke="#d1242f" stroke-width="4"/>`,
  inconclusive: (x) => `<path d="M${x} 28l8 14h-16z" fill="#b26a00"/>`,
};
const other = (x: number) => `<rect x="${x - 2}" y="25" width="4" height="20" fill="#8c959f"/>`;

/** The history of an image over time, as SVG: verdicts as circles and crosses, other events as bars. */
export function historyPlot(moments: readonly Moment[]): string {
  const times = moments.map(({ at }) => Date.parse(at)).filter((time) => !Number.isNaN(time));
  if (times.length === 0) return "";
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const place = (at: string) =>
    Math.round(edge + ((Date.parse(at) - first) / Math.max(1, last - first)) * (width - 2 * edge));
  const marks = moments
    .filter(({ at }) => !Number.isNaN(Date.parse(at)))
    .map(({ at, event }) => {
      const shape = Object.hasOwn(shapes, event) ? shapes[event] : undefined;
      return `<g><title>${html(`${at}: ${event}`)}</title>${(shape ?? other)(place(at))}</g>`;
    });
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  const count = (event: string) => moments.filter((each) => each.event === event).length;
  const label = `History from ${day(first)} to ${day(last)}: ${count("verified")} verified, ${count("unverified")} unverified`;
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${html(label)}">
<path d="M${edge} 55h${width - 2 * edge}" stroke="#8c959f"/>
${marks.join("\n")}
<g fill="currentColor"><text x="${edge}" y="75">${day(first)}</text><text x="${width - edge}" y="75" text-anchor="end">${day(last)}</text></g>
</svg>`;
}
