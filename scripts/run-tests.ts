// Runs all tests, two files at a time. `node --test` sorts its files by name; here those that take long come first, so
// that both slots stay busy until the end.
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { testFiles } from "./test-files.ts";
import report from "./test-report.ts";

/** Milliseconds that one file may take; only a hang takes as long. */
export const testTimeLimit = 40 * 60_000;

if (import.meta.main) {
  const events = run({ files: testFiles(), concurrency: 2, timeout: testTimeLimit });
  events.on("test:fail", () => {
    process.exitCode = 1;
  });
  events.compose(spec).pipe(process.stdout);
  events.compose(report).pipe(process.stdout);
}
