import { createLogUpdate } from "log-update";
import { alignedLine } from "../report/escape.ts";
import { formatDuration } from "../report/format.ts";
import type { Live } from "./terminal.ts";

const tailLength = 5;

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
      const text = alignedLine(line);
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
