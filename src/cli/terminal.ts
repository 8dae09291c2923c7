import { oneLine } from "../report/escape.ts";
import { formatDuration } from "../report/format.ts";
import type { Watcher } from "../roundtrip/types.ts";

/** A watcher whose `end` must be called after the work, with whether the last phase succeeded. */
export interface Live extends Watcher {
  end(done: boolean): void;
}

/** Whether a stream is a terminal with colours and NO_COLOR is not set. */
export function hasColor(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && stream.hasColors();
}

/**
 * Plain lines for a pipe or a log: each phase, the build's output indented, and a line whenever 30 s pass without
 * output.
 */
export function plainWatcher(stream: NodeJS.WritableStream): Live {
  const start = Date.now();
  let last = Date.now();
  let phase = "";
  const write = (text: string) => {
    last = Date.now();
    stream.write(`${text}\n`);
  };
  const timer = setInterval(() => {
    if (phase && Date.now() - last > 30_000) write(`[${formatDuration(Date.now() - start)}] ${phase} …`);
  }, 5_000);
  timer.unref();
  return {
    phase(title) {
      phase = title;
      write(`[${formatDuration(Date.now() - start)}] ${title}`);
    },
    output: (line) => write(`    ${oneLine(line).trimEnd()}`),
    note: (text) => write(`    ${text}`),
    end: () => clearInterval(timer),
  };
}

/** The right view: live in a terminal, plain elsewhere; always on stderr, so that stdout has only the result. */
export async function watcherFor(stream: NodeJS.WriteStream): Promise<Live> {
  if (!stream.isTTY || process.env.TERM === "dumb" || process.env.CI) return plainWatcher(stream);
  // The code that draws on a terminal takes longer to load than all the rest.
  return (await import("./live-watcher.ts")).liveWatcher(stream);
}

/** Shows the progress of work on stderr. */
export async function watching<T>(work: (live: Live) => Promise<T>): Promise<T> {
  const live = await watcherFor(process.stderr);
  let done = false;
  try {
    const result = await work(live);
    done = true;
    return result;
  } finally {
    live.end(done);
  }
}
