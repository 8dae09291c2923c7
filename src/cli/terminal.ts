import { alignedLine } from "../report/escape.ts";
import { formatDuration } from "../report/format.ts";
import type { Watcher } from "../roundtrip/types.ts";
import { isLive } from "./steps.ts";
import { volume } from "./volume.ts";

/** A watcher whose `end` must be called after the work, with whether the last phase succeeded. */
export interface Live extends Watcher {
  end(done: boolean): void;
}

/** How long a build may be silent before a line of the log says that it goes on. */
const firstSignMs = 10_000;

/** Whether a stream is a terminal with colours and NO_COLOR is not set. */
export function hasColor(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && stream.hasColors();
}

/** For `--quiet`: only notes, because warnings are among them, such as that the build is not recorded. */
export function quietWatcher(stream: NodeJS.WritableStream): Live {
  return { phase() {}, output() {}, note: (text) => void stream.write(`${text}\n`), end() {} };
}

/**
 * Plain lines for a pipe or a log: each phase, the build's output indented, and a line when 10 s pass without output;
 * while the build stays silent, the next ones come at growing intervals, up to a minute.
 */
export function plainWatcher(stream: NodeJS.WritableStream): Live {
  const start = Date.now();
  let last = Date.now();
  let wait = firstSignMs;
  let phase = "";
  const write = (text: string) => {
    [last, wait] = [Date.now(), firstSignMs];
    stream.write(`${text}\n`);
  };
  const timer = setInterval(() => {
    if (!phase || Date.now() - last < wait) return;
    const next = Math.min(wait * 2, 60_000);
    write(`[${formatDuration(Date.now() - start)}] ${phase} …`);
    wait = next;
  }, 1_000);
  timer.unref();
  return {
    phase(title) {
      phase = title;
      write(`[${formatDuration(Date.now() - start)}] ${title}`);
    },
    output: (line) => write(`    ${alignedLine(line)}`),
    note: (text) => write(`    ${text}`),
    end: () => clearInterval(timer),
  };
}

/**
 * The right view: live in a terminal, plain elsewhere and with `--verbose`; always on stderr, so that stdout has only the
 * result.
 */
export async function watcherFor(stream: NodeJS.WriteStream): Promise<Live> {
  if (volume() === "quiet") return quietWatcher(stream);
  if (volume() === "verbose" || !isLive(stream)) return plainWatcher(stream);
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
