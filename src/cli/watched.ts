import type { Watcher } from "../roundtrip/types.ts";
import { type Live, watching } from "./terminal.ts";
import { volume } from "./volume.ts";

/** Signals of Ctrl-C, of a runner that ends a job, and of a closed terminal or connection. */
const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs work with progress on stderr. The first Ctrl-C stops it in an orderly way, a second one at once. The reason of
 * the abort is the signal's name.
 * @param options.timings print at the end how long each phase took, even if the work failed; `--verbose` does, too
 */
export function watched<T>(
  work: (watcher: Watcher, signal: AbortSignal) => Promise<T>,
  options: { timings?: boolean | undefined } = {},
): Promise<T> {
  if (options.timings || volume() === "verbose") return timed(work);
  return watching((live) => stoppable(work, live));
}

async function timed<T>(work: (watcher: Watcher, signal: AbortSignal) => Promise<T>): Promise<T> {
  const phases: { phase: string; since: number }[] = [];
  try {
    return await watching((live) => {
      const phase = (title: string) => {
        phases.push({ phase: title, since: performance.now() });
        live.phase(title);
      };
      return stoppable(work, { ...live, phase });
    });
  } finally {
    const { timingsReport } = await import("../report/timings.ts");
    const ends = [...phases.slice(1).map(({ since }) => since), performance.now()];
    const timings = phases.map(({ phase, since }, at) => ({ phase, milliseconds: ends[at]! - since }));
    process.stderr.write(`\n${timingsReport(timings)}\n\n`);
  }
}

async function stoppable<T>(
  work: (watcher: Watcher, signal: AbortSignal) => Promise<T>,
  live: Live,
): Promise<T> {
  const abort = new AbortController();
  const stop = (name: NodeJS.Signals) => {
    if (abort.signal.aborted) process.exit(130);
    live.note("stopping …");
    abort.abort(name);
  };
  for (const name of stopSignals) process.on(name, stop);
  try {
    // What programs print while they are stopped is about files that the stop removes.
    const output = (line: string) => abort.signal.aborted || live.output(line);
    return await work({ ...live, output }, abort.signal);
  } catch (error) {
    if (abort.signal.aborted)
      throw Object.assign(new Error("stopped", { cause: error }), { name: "AbortError" });
    throw error;
  } finally {
    for (const name of stopSignals) process.off(name, stop);
  }
}
