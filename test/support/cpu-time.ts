import assert from "node:assert/strict";

/**
 * Runs work whose time must grow with its input only. What counts is this process's own processor time, which other
 * programs do not lengthen; the limit is many times what the work takes, and far below what a wrong growth costs.
 * @returns what the work gives
 */
export async function withinProcessorTime<T>(work: () => T | Promise<T>, seconds = 60): Promise<T> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1e6;
  assert.ok(took < seconds, `${took} s of processor time`);
  return result;
}
