import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { writeFileInside } from "../../files/inside.ts";
import { scrubbedEnvironment } from "../../process/run.ts";
import type { Program } from "../../process/this-program.ts";
import { assertNotInVault, vaultNetworkVariable } from "../../vault/inside.ts";
import type { TaskResult, VerifyOptions } from "../verify-task.ts";
import { type Current, notOwnEntry, notQueued, QueueFolder } from "./folder.ts";

const lookMs = 500;
/** A process that has just started may take some seconds to become visible. */
const looksBetweenStarts = 20;

/**
 * Queues a build of the store, and starts a process that works on the queue if none is running. That process has its
 * own session (setsid(2)), so it outlives this one, its terminal and a logout.
 */
export async function verifyLater(build: string, options: VerifyOptions, program: Program): Promise<void> {
  if (!options.vault) assertNotInVault();
  await new QueueFolder(options.store).add(build, options);
  startWorker(options.store, options.settings.passEnv, program);
}

/**
 * Starts the process that works on a store's queue; it ends at once if another one is running or the queue is empty.
 */
export function startWorker(store: string, passEnv: readonly string[], { node, main }: Program): void {
  const passed = Object.fromEntries(passEnv.map((name) => [name, process.env[name]]));
  const child = spawn(node, [main, "queue", "work", "--store", store], {
    cwd: "/",
    detached: true,
    env: scrubbedEnvironment({ ...passed, [vaultNetworkVariable]: process.env[vaultNetworkVariable] }),
    stdio: "ignore",
  });
  child.unref();
}

export interface QueueStatus {
  current: Current | undefined;
  waiting: string[];
  /** What waits and was put here by somebody else, or came with a copy: this user's process leaves it alone. */
  foreign: string[];
  results: TaskResult[];
}

/** What is being verified now, what is queued, and the results so far. */
export async function queueStatus(store: string): Promise<QueueStatus> {
  const queue = new QueueFolder(store);
  const current = await queue.current();
  const entries = (await queue.entries()).filter(({ build }) => build !== current?.build);
  const of = (own: boolean) => entries.filter(({ isOwn }) => isOwn === own).map(({ build }) => build);
  return { current, waiting: of(true), foreign: of(false), results: await queue.results() };
}

/**
 * Waits until one build of the queue, or all of them, have a result. If their process was killed or the machine
 * restarted, a new one is started.
 * @returns the results; builds that were cancelled in the meantime have none
 * @throws Failure("usage") for a build that is not in the queue and has no result, and for one that somebody else put
 *   there and no process works on
 */
export async function waitForQueue(
  store: string,
  build: string | undefined,
  program: Program,
  signal: AbortSignal,
): Promise<TaskResult[]> {
  const queue = new QueueFolder(store);
  const own = (await queue.entries()).filter(({ isOwn }) => isOwn);
  const wanted = build === undefined ? own.map((entry) => entry.build) : [build];
  if (build !== undefined && !(await queue.entry(build)) && !(await queue.result(build)))
    throw notQueued(build);
  for (let look = 0; ; look++) {
    const open = await Promise.all(wanted.map((each) => queue.entry(each)));
    if (open.every((entry) => entry === undefined)) break;
    const foreign = open.find((entry) => entry?.isOwn === false);
    if (foreign && !(await queue.current())) throw notOwnEntry(foreign.build);
    if (look % looksBetweenStarts === 0) await restart(queue, program);
    await sleep(lookMs, undefined, { signal });
  }
  const results = await Promise.all(wanted.map((each) => queue.result(each)));
  return results.filter((result) => result !== undefined);
}

async function restart(queue: QueueFolder, program: Program): Promise<void> {
  const waiting = (await queue.entries()).filter(({ isOwn }) => isOwn);
  if (waiting.length === 0 || (await queue.current())) return;
  startWorker(queue.store, [...new Set(waiting.flatMap(({ options }) => options.settings.passEnv))], program);
}

/**
 * Takes a build out of the queue. If it is being rebuilt, the rebuild is stopped; no marker changes.
 * @throws Failure("usage") for a build that is not in the queue
 */
export async function cancelQueued(store: string, build: string, signal?: AbortSignal): Promise<void> {
  const queue = new QueueFolder(store);
  if (!(await queue.entry(build))) throw notQueued(build);
  if ((await queue.current())?.build !== build) return queue.remove(build, "json");
  await writeFileInside(store, queue.file(build, "cancel"), "");
  while ((await queue.current())?.build === build && (await queue.entry(build)))
    await sleep(lookMs, undefined, { ...(signal && { signal }) });
  await queue.remove(build, "json");
  await queue.remove(build, "cancel");
}
