import type { ImageTree } from "../image/tree.ts";
import { conda } from "./conda/collect.ts";
import { dpkg } from "./dpkg/collect.ts";
import { python } from "./python/collect.ts";
import type { Collected, Collector } from "./types.ts";

/** Every ecosystem that an inventory asks, in the order of the lock's name for it. */
export const collectors: readonly Collector[] = [conda, dpkg, python];

/**
 * What is installed in an image: each collector's answer by its id, all asked at once. A collector that throws
 * is `error` at the path its error names (else "/"), and takes nothing away from the others.
 */
export async function inventory(
  tree: ImageTree,
  asked: readonly Collector[] = collectors,
): Promise<Record<string, Collected>> {
  const answers = await Promise.all(
    asked.map(async (collector) => [collector.id, await answerOf(collector, tree)] as const),
  );
  return Object.fromEntries(answers);
}

async function answerOf(collector: Collector, tree: ImageTree): Promise<Collected> {
  try {
    return await collector.collect(tree);
  } catch (error) {
    const path = error instanceof Error && "path" in error ? String(error.path) : "/";
    const message = error instanceof Error ? error.message : String(error);
    return { status: "error", path, message, packages: [] };
  }
}
