import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nightsPlot } from "../../src/report/nights.ts";

const now = new Date("2026-11-30T03:00:00Z");
const span = (issue: number, from: string, to?: string) => ({
  issue,
  from: `${from}T03:17:00Z`,
  to: to && `${to}T03:17:00Z`,
});

describe("nightsPlot", () => {
  it("draws each drift of the last 90 days between the times without one, and says them in words", () => {
    const plot = nightsPlot(
      [span(9, "2026-11-28"), span(7, "2026-10-01", "2026-10-05"), span(2, "2026-01-01", "2026-02-01")],
      now,
    );
    assert.equal(
      plot,
      `In the last 90 days: 2 drifts reported: #7 from 2026-10-01 to 2026-10-05, #9 from 2026-11-28 until today.

\`\`\`mermaid
gantt
    dateFormat YYYY-MM-DD
    axisFormat %d %b
    section nights
    none reported :done, 2026-09-01, 2026-10-01
    issue 7 :crit, 2026-10-01, 2026-10-05
    none reported :done, 2026-10-05, 2026-11-28
    issue 9 :crit, 2026-11-28, 2026-11-30
\`\`\`
`,
    );
  });

  it("begins a long drift at the edge, gives a short one the width of a day, and cuts a long list", () => {
    assert.match(nightsPlot([span(1, "2026-01-01")], now), /issue 1 :crit, 2026-09-01, 2026-11-30\n```/);
    const short = nightsPlot([span(1, "2026-11-10", "2026-11-10")], now);
    assert.match(
      short,
      /issue 1 :crit, 2026-11-10, 2026-11-11\n {4}none reported :done, 2026-11-11, 2026-11-30/,
    );
    const many = Array.from({ length: 25 }, (_, at) => span(at + 1, "2026-11-01", "2026-11-02"));
    assert.match(nightsPlot(many, now), /25 drifts reported: #6 from .*; and 5 before\./);
  });

  it("draws nothing where nothing was reported", () => {
    assert.equal(nightsPlot([], now), "In the last 90 days: no drift was reported.\n");
  });
});
