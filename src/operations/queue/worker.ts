import { existsSync } from "node:fs";
import { hostname } from "node:os";
import { Failure } from "../../failure.ts";
import { withLock } from "../../files/lock.ts";
import { openLog } from "../../files/log.ts";
import type { Watcher } from "../../roundtrip/types.ts";
import { failureOf, type TaskResult, verifyStored } from "../verify-task.ts";
import { type QueueEntry, QueueFolder } from "./folder.ts";

/** A worker that is ending looks for new entries until it releases the lock; one that is starting waits for that. */
const lockWaitMs = 15_000;
const lookMs = 500;

/**
 * Verifies the queued builds of a store, one after the other, until the queue is empty. Only one process at a time
 * does so for a store; a second one ends at once.
 * @returns number of builds it verified
 * @throws Error if stopped by the signal; the build that was being verified stays in the queue
 */
export async function workQueue(store: string, signal: AbortSignal): Promise<number> {
  const queue = new QueueFolder(store);
  let count = 0;
  const request = { what: `the queue of ${store}`, waitMs: lockWaitMs, signal };
  try {
    await withLock(store, queue.lockFile, request, async () => {
      for (;;) {
        signal.throwIfAborted();
        const entry = (await queue.entries()).find(({ isOwn }) => isOwn);
        if (!entry) return;
        await workOn(queue, entry, signal);
        count++;
      }
    });
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "lock-busy") throw error;
  }
  return count;
}

async function workOn(
  queue: QueueFolder,
  { build, options }: QueueEntry,
  signal: AbortSignal,
): Promise<void> {
  await queue.begin(build);
  const cancel = new AbortController();
  const looking = setInterval(() => {
    if (existsSync(queue.file(build, "cancel"))) cancel.abort();
  }, lookMs);
  const log = await openLog(queue.store, queue.file(build, "log"));
  try {
    const watcher = logWatcher((line) => log.write(Buffer.from(`${line}\n`)));
    const result = await verifyStored(build, options, watcher, AbortSignal.any([signal, cancel.signal]));
    await queue.finish(build, result);
  } catch (error) {
    if (cancel.signal.aborted) await queue.remove(build, "json");
    else if (signal.aborted) throw error;
    else await queue.finish(build, defect(build, error));
  } finally {
    clearInterval(looking);
    await log.close();
    await queue.remove(build, "cancel");
    await queue.rest();
  }
}

/** A bug must not stop the queue: it becomes the result of that build. */
function defect(build: string, error: unknown): TaskResult {
  const failure = new Failure("failed", `the verification of ${build} ended unexpectedly`, {
    code: "queue-defect",
    why: error instanceof Error ? (error.stack ?? error.message) : String(error),
    remedy: "report it: it is a bug in stx-container",
  });
  return { build, host: hostname(), at: new Date().toISOString(), ...failureOf(failure) };
}

function logWatcher(write: (line: string) => void): Watcher {
  return {
    phase: (title) => write(`[${new Date().toISOString()}] ${title}`),
    output: (line) => write(`    ${line}`),
    note: (text) => write(`    ${text}`),
  };
}
