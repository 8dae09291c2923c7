import type { Watcher } from "../roundtrip/types.ts";
import { watching } from "./terminal.ts";

/** Signals of Ctrl-C, of a runner that ends a job, and of a closed terminal or connection. */
const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs work with progress on stderr. The first Ctrl-C stops it in an orderly way, a second one at once. The reason of
 * the abort is the signal's name.
 */
export function watched<T>(work: (watcher: Watcher, signal: AbortSignal) => Promise<T>): Promise<T> {
  return watching(async (live) => {
    const abort = new AbortController();
    const stop = (name: NodeJS.Signals) => {
      if (abort.signal.aborted) process.exit(130);
      live.note("stopping …");
      abort.abort(name);
    };
    for (const name of stopSignals) process.on(name, stop);
    try {
      return await work(live, abort.signal);
    } catch (error) {
      if (abort.signal.aborted)
        throw Object.assign(new Error("stopped", { cause: error }), { name: "AbortError" });
      throw error;
    } finally {
      for (const name of stopSignals) process.off(name, stop);
    }
  });
}
