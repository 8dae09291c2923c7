import { createLogUpdate } from "log-update";
import { oneLine } from "../report/escape.ts";
import { formatDuration } from "../report/format.ts";
import type { Watcher } from "../roundtrip/types.ts";

/** A watcher whose `end` must be called after the work, with whether the last phase succeeded. */
export interface Live extends Watcher {
  end(done: boolean): void;
}

const tailLength = 5;

/** Whether a stream is a terminal with colours and NO_COLOR is not set. */
export function hasColor(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && stream.hasColors();
}

/** A live view for a terminal: finished phases, the current phase with its time, and the last lines of the build. */
export function liveWatcher(stream: NodeJS.WriteStream): Live {
  const update = createLogUpdate(stream);
  const spinner = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
  let current: { title: string; since: number } | undefined;
  let tail: string[] = [];
  let frame = 0;
  const width = () => (stream.columns ?? 80) - 4;
  const cut = (line: string) => (line.length > width() ? `${line.slice(0, width() - 1)}…` : line);
  const draw = () => {
    if (!current) return;
    const head = `${spinner[frame++ % spinner.length]} ${current.title} ${formatDuration(Date.now() - current.since)}`;
    update([head, ...tail.map((line) => `  \x1b[2m${cut(line)}\x1b[22m`)].join("\n"));
  };
  const finish = (mark: string) => {
    if (!current) return;
    update.clear();
    stream.write(`${mark} ${current.title} \x1b[2m${formatDuration(Date.now() - current.since)}\x1b[22m\n`);
    current = undefined;
    tail = [];
  };
  const timer = setInterval(draw, 120);
  return {
    phase(title) {
      finish("✔");
      current = { title, since: Date.now() };
      draw();
    },
    output(line) {
      const text = oneLine(line).trimEnd();
      if (text) tail = [...tail.slice(1 - tailLength), text];
    },
    note(text) {
      update.clear();
      stream.write(`  ${text}\n`);
      draw();
    },
    end(done) {
      clearInterval(timer);
      finish(done ? "✔" : "✘");
      update.done();
    },
  };
}

/** Plain lines for a pipe or a log: each phase, the build's lines indented, and a line after 30 s without output. */
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

/** The live view in a terminal, plain lines elsewhere; always on stderr, because stdout is for the result. */
export function watcherFor(stream: NodeJS.WriteStream): Live {
  return stream.isTTY && process.env.TERM !== "dumb" && !process.env.CI
    ? liveWatcher(stream)
    : plainWatcher(stream);
}

/** Shows the progress of work on stderr. */
export async function watching<T>(work: (live: Live) => Promise<T>): Promise<T> {
  const live = watcherFor(process.stderr);
  let done = false;
  try {
    const result = await work(live);
    done = true;
    return result;
  } finally {
    live.end(done);
  }
}
