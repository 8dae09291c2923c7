// Runs all tests, several files at a time. `node --test` sorts its files by name; here the slow ones come first, so
// that all slots stay busy until the end.
import { availableParallelism } from "node:os";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { testFiles } from "./test-files.ts";
import report from "./test-report.ts";

/** Milliseconds that one file may take: only a test that hangs takes this long. */
export const testTimeLimit = 3 * 60 * 60_000;

/**
 * Files at a time: two more than there are processors, because some are always waiting for a network, a daemon or a
 * clock.
 */
export const filesAtOnce = availableParallelism() + 2;

if (import.meta.main) {
  const events = run({ files: testFiles(), concurrency: filesAtOnce, timeout: testTimeLimit });
  events.on("test:fail", () => {
    process.exitCode = 1;
  });
  events.compose(spec).pipe(process.stdout);
  events.compose(report).pipe(process.stdout);
}
