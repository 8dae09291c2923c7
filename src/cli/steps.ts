import { basename } from "node:path";
import { cachedDigest } from "../files/digest-cache.ts";
import { oneLine, stripControl } from "../report/escape.ts";
import { formatDuration } from "../report/format.ts";
import { volume } from "./volume.ts";

/** The steps that run now, the outermost first. */
const running: { title: string }[] = [];
let shown: Shown | undefined;

/** Shows that work which is usually short still goes on. */
interface Shown {
  /** Another step runs now; undefined if none does. */
  step(title: string | undefined): void;
  /** Makes room for a line on stderr. */
  clear(): void;
}

/**
 * Lines for a pipe or a log. Work that ends within 5 s gets none. Then a line says which step runs, and the time since the
 * start: for a new step at most every 5 s, for one that goes on at growing intervals, up to a minute.
 * @param everyStep a line for each step, as soon as it begins
 */
export function stepLines(stream: NodeJS.WritableStream, start: number, everyStep: boolean): Shown {
  let title: string | undefined;
  let said: string | undefined;
  let last = start;
  let wait = 5_000;
  const say = (now: number) => {
    stream.write(`[${formatDuration(now - start)}] ${title} …\n`);
    wait = title === said ? Math.min(wait * 2, 60_000) : 5_000;
    [said, last] = [title, now];
  };
  const timer = setInterval(() => {
    const now = Date.now();
    if (title !== undefined && now - last >= (title === said ? wait : 5_000)) say(now);
  }, 1_000);
  // The work, not this, keeps the process running.
  timer.unref();
  return {
    step(next) {
      title = next;
      if (everyStep && title !== undefined && title !== said) say(Date.now());
    },
    clear() {},
  };
}

/** One line of a terminal, which appears after a second and is erased when no step runs any more. */
export function stepLine(stream: NodeJS.WriteStream, start: number): Shown {
  let title: string | undefined;
  let isDrawn = false;
  const clear = () => {
    if (isDrawn) stream.write("\r\x1b[K");
    isDrawn = false;
  };
  const timer = setInterval(() => {
    const elapsed = Date.now() - start;
    if (title === undefined || elapsed < 1_000) return;
    const text = `[${formatDuration(elapsed)}] ${title} …`;
    stream.write(`\r${text.slice(0, Math.max(10, (stream.columns ?? 80) - 1))}\x1b[K`);
    isDrawn = true;
  }, 250);
  timer.unref();
  return {
    step(next) {
      title = next;
      if (title === undefined) clear();
    },
    clear,
  };
}

/** Whether a stream is a terminal on which lines can be drawn again. */
export const isLive = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY === true && process.env.TERM !== "dumb" && !process.env.CI;

/** When the first step began. */
let since: number | undefined;

/** Shows the steps from now on. */
function show(start: number): void {
  const isVerbose = volume() === "verbose";
  // A command that Apptainer replaces does not handle errors of its streams, such as a terminal that was closed.
  process.stderr.on("error", () => {});
  shown =
    isLive(process.stderr) && !isVerbose
      ? stepLine(process.stderr, start)
      : stepLines(process.stderr, start, isVerbose);
  shown.step(running.at(-1)?.title);
}

function changed(): void {
  shown?.step(running.at(-1)?.title);
  if (since !== undefined) return;
  const start = Date.now();
  since = start;
  if (volume() === "verbose") show(start);
  // Node's stderr takes time to initialise, which short commands save.
  else setTimeout(() => show(start), 1_000).unref();
}

/**
 * Begins a step of a command. If the command takes long, stderr says which step is running and for how long.
 * @param title such as "Reading old.sif"
 * @returns ends the step; ending it again does nothing
 */
export function beginStep(title: string): () => void {
  if (volume() === "quiet") return () => {};
  const step = { title: oneLine(title) };
  running.push(step);
  changed();
  return () => {
    const at = running.indexOf(step);
    if (at < 0) return;
    running.splice(at, 1);
    changed();
  };
}

/** Gives the step that runs another title, such as how much of a file is copied. */
export function changeStep(title: string): void {
  const step = running.at(-1);
  if (!step || step.title === title) return;
  step.title = oneLine(title);
  changed();
}

/** Runs a step of a command; see {@link beginStep}. */
export async function doing<T>(title: string, work: () => Promise<T>): Promise<T> {
  const end = beginStep(title);
  try {
    return await work();
  } finally {
    end();
  }
}

/** The digest of a file, as {@link cachedDigest} gives it, as a step of a command. */
export const digestStep = (path: string): Promise<string> =>
  doing(`Reading ${basename(path)}`, () => cachedDigest(path));

/** Prints a remark about the work to stderr; `--quiet` leaves it out. @param text one line */
export function say(text: string): void {
  if (volume() === "quiet") return;
  warn(oneLine(text));
}

/** Prints to stderr what the user must know, also with `--quiet`. @param text made safe line by line */
export function warn(text: string): void {
  shown?.clear();
  process.stderr.write(
    `${text
      .split("\n")
      .map((line) => stripControl(line).trimEnd())
      .join("\n")}\n`,
  );
}

/** Says which file a command wrote. @param about such as "12 python" */
export function sayWrote(path: string, about?: string): void {
  say(`Wrote ${path}${about === undefined ? "" : `: ${about}`}.`);
}
