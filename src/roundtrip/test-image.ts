import type { Apptainer } from "../apptainer/find.ts";
import type { Settings } from "../apptainer/settings.ts";
import { testAfter } from "../apptainer/test-after.ts";
import type { LogSink } from "../process/run.ts";
import type { Watcher } from "./types.ts";

/**
 * Runs the test for finished images, if the user gave one.
 * @throws Failure where it fails, or the image cannot be run here
 */
export async function testImage(
  { script, ...what }: { apptainer: Apptainer; image: string; script: string | undefined },
  { settings }: { settings: Settings },
  {
    log: logged,
    watcher,
    signal,
  }: {
    log: (work: (log: LogSink) => Promise<void>) => Promise<void>;
    watcher: Watcher;
    signal: AbortSignal | undefined;
  },
): Promise<void> {
  if (script === undefined) return;
  watcher.phase("Testing the image");
  const { timeLimitMs } = settings;
  const onLine = (line: string) => watcher.output(line);
  await logged((log) => testAfter({ ...what, script, timeLimitMs, log, onLine, signal }));
}
