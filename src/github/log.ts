import { randomUUID } from "node:crypto";
import { endGroup, startGroup } from "@actions/core";
import type { Watcher } from "../roundtrip/types.ts";

/** A watcher that must be ended, so that its last group is closed and no command of ours is swallowed. */
export interface CiLog extends Watcher {
  end(): void;
  /** Does something that prints by itself, names from the outside among it: nothing in that acts as a command. */
  aside<T>(work: () => Promise<T>): Promise<T>;
}

/** Longest line of a child's output that is passed on, characters. */
const lineLimit = 4096;
/** After so long without a word, milliseconds, the log says that the work is still going on. */
const silenceMs = 60_000;

/** "42 s", "3 min 07 s". */
export function formatElapsed(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}

const oneLine = (text: string) => text.replace(/[\r\n]+/g, " ");

/**
 * A log for GitHub Actions: one group per phase, its time after it, and a child's output between
 * `::stop-commands::` marks with a random token, so that nothing in it acts as a workflow command.
 * @param now milliseconds, monotonic
 */
export function createCiLog(now: () => number = () => performance.now()): CiLog {
  const write = (text: string) => process.stdout.write(text);
  let title: string | undefined;
  let startedAt = 0;
  let spokeAt = 0;
  let stopToken: string | undefined;
  let isAside = false;

  const resume = () => {
    if (stopToken) write(`::${stopToken}::\n`);
    stopToken = undefined;
  };
  const say = (line: string) => {
    resume();
    write(`${line}\n`);
    spokeAt = now();
  };
  const heartbeat = setInterval(() => {
    if (title && !isAside && now() - spokeAt >= silenceMs)
      say(`… still ${title}, ${formatElapsed(now() - startedAt)} so far`);
  }, silenceMs / 4);
  heartbeat.unref();

  const close = () => {
    if (title === undefined) return;
    resume();
    endGroup();
    say(`${title}: ${formatElapsed(now() - startedAt)}`);
    title = undefined;
  };
  // @actions/core has no function for this one.
  const stop = () => {
    if (stopToken) return;
    stopToken = randomUUID();
    write(`::stop-commands::${stopToken}\n`);
  };
  const output = (line: string) => {
    stop();
    const clean = oneLine(line);
    write(clean.length > lineLimit ? `${clean.slice(0, lineLimit)} …\n` : `${clean}\n`);
    spokeAt = now();
  };
  return {
    phase(next) {
      close();
      title = oneLine(next);
      startedAt = now();
      spokeAt = startedAt;
      resume();
      startGroup(title);
    },
    output,
    note(text) {
      // A remark may quote a recipe. The runner finds "::" after blanks and "##[" anywhere.
      if (/^\s*::|##\[/.test(text)) output(text);
      else say(oneLine(text));
    },
    async aside(work) {
      stop();
      isAside = true;
      try {
        return await work();
      } finally {
        isAside = false;
        resume();
      }
    },
    end() {
      clearInterval(heartbeat);
      close();
      resume();
    },
  };
}
