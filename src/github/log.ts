import { randomUUID } from "node:crypto";
import { endGroup, startGroup } from "@actions/core";
import { oneLine, stripControl } from "../report/escape.ts";
import { formatDuration } from "../report/format.ts";
import type { Watcher } from "../roundtrip/types.ts";

/** A watcher for GitHub Actions. `end` closes the last group and switches workflow commands on again. */
export interface CiLog extends Watcher {
  end(): void;
  /** Runs work that prints by itself; nothing it prints takes effect as a workflow command. */
  aside<T>(work: () => Promise<T>): Promise<T>;
}

/** Longest line of a child's output that is printed, in characters. */
const lineLimit = 4096;
/** After this time without output, in milliseconds, the log states that the work continues. */
const silenceMs = 60_000;

/**
 * A log for GitHub Actions: one group per phase, followed by its duration, and a child's output between
 * `::stop-commands::` marks with a random token, so that nothing in it takes effect as a workflow command.
 * @param now milliseconds, monotonic
 */
export function createCiLog(now: () => number = () => performance.now()): CiLog {
  const write = (text: string) => process.stdout.write(text);
  let title: string | undefined;
  let startedAt = 0;
  let printedAt = 0;
  let stopToken: string | undefined;
  let isAside = false;

  const resume = () => {
    if (stopToken) write(`::${stopToken}::\n`);
    stopToken = undefined;
  };
  const print = (line: string) => {
    resume();
    write(`${line}\n`);
    printedAt = now();
  };
  const heartbeat = setInterval(() => {
    if (title && !isAside && now() - printedAt >= silenceMs)
      print(`… ${title}: ${formatDuration(now() - startedAt)} so far`);
  }, silenceMs / 4);
  heartbeat.unref();

  const close = () => {
    if (title === undefined) return;
    resume();
    endGroup();
    print(`${title}: ${formatDuration(now() - startedAt)}`);
    title = undefined;
  };
  // @actions/core has no function for this command.
  const stop = () => {
    if (stopToken) return;
    stopToken = randomUUID();
    write(`::stop-commands::${stopToken}\n`);
  };
  const output = (line: string) => {
    stop();
    const clean = stripControl(line).replace(/[\r\n]+/g, " ");
    write(clean.length > lineLimit ? `${clean.slice(0, lineLimit)} …\n` : `${clean}\n`);
    printedAt = now();
  };
  return {
    phase(next) {
      close();
      title = oneLine(next);
      startedAt = now();
      printedAt = startedAt;
      resume();
      startGroup(title);
    },
    output,
    note(text) {
      // A note may quote a recipe. The runner recognises "::" after blanks and "##[" anywhere.
      if (/^\s*::|##\[/.test(text)) output(text);
      else print(oneLine(text));
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
