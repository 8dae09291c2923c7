// A reporter for node --test: after the tests it prints which files took longest, which tests were skipped and why, and how
// much of each room of src/ they ran. On a CI server a skip whose reason is not on the list fails the run.
import { relative } from "node:path";
import type { TestEvent } from "node:test/reporters";

/** Reasons for which a test may be skipped on a CI server, where every tool can be installed. */
const allowed: readonly RegExp[] = [
  /^only on (amd64|arm64)/,
  /^the corpus is not here/,
  /no Node older than 24$/,
  /^this cargo is older than/,
  /names no mirror by a host name$/,
  /mounts? (no tmpfs|nothing)|can be mounted only by root|takes root$/,
];

/** Tests that were skipped, by reason. */
export function unexpectedSkips(reasons: Iterable<string>): string[] {
  return [...reasons].filter((reason) => !allowed.some((one) => one.test(reason)));
}

/** How many of the slowest files are listed. */
const slowest = 25;

interface Covered {
  lines: number;
  covered: number;
}

function* coverageLines(rooms: ReadonlyMap<string, Covered>): Generator<string> {
  for (const [room, { lines, covered }] of [...rooms].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield `${((100 * covered) / Math.max(lines, 1)).toFixed(0).padStart(4)} % of ${lines} lines  ${room}\n`;
}

export default async function* report(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const skipped = new Map<string, number>();
  const rooms = new Map<string, Covered>();
  const files: [name: string, seconds: number][] = [];
  for await (const { type, data } of source) {
    if (type === "test:pass" && data.skip !== undefined) {
      const reason = typeof data.skip === "string" ? data.skip : "no reason";
      skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
    } else if (type === "test:summary" && data.file) {
      files.push([relative(process.cwd(), data.file), data.duration_ms / 1000]);
    } else if (type === "test:coverage") {
      for (const { path, totalLineCount, coveredLineCount } of data.summary.files) {
        const room = relative(data.summary.workingDirectory, path)
          .split("/")
          .slice(0, -1)
          .slice(0, 2)
          .join("/");
        const sum = rooms.get(room) ?? { lines: 0, covered: 0 };
        rooms.set(room, { lines: sum.lines + totalLineCount, covered: sum.covered + coveredLineCount });
      }
    }
  }
  for (const [name, seconds] of files.sort(([, a], [, b]) => b - a).slice(0, slowest))
    yield `${seconds.toFixed(0).padStart(5)} s  ${name}\n`;
  for (const [reason, count] of skipped) yield `skipped ${count}: ${reason}\n`;
  yield* coverageLines(rooms);
  const unexpected = unexpectedSkips(skipped.keys());
  if (!process.env.CI || unexpected.length === 0) return;
  yield `A CI server must not skip for these reasons; scripts/test-report.ts lists the allowed ones:\n`;
  for (const reason of unexpected) yield `  ${reason}\n`;
  process.exitCode = 1;
}
