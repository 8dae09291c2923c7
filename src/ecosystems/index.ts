import type { ImageTree } from "../image/tree.ts";
import { apk } from "./apk/collect.ts";
import { withoutCaches } from "./caches.ts";
import { cargo } from "./cargo/collect.ts";
import { conda } from "./conda/collect.ts";
import { dpkg } from "./dpkg/collect.ts";
import { gem } from "./gem/collect.ts";
import { git } from "./git/collect.ts";
import { go } from "./go/collect.ts";
import { java } from "./java/collect.ts";
import { julia } from "./julia/collect.ts";
import { npm } from "./npm/collect.ts";
import { perl } from "./perl/collect.ts";
import { python } from "./python/collect.ts";
import { r } from "./r/collect.ts";
import { rpm } from "./rpm/collect.ts";
import type { Collected, Collector } from "./types.ts";
import { unowned } from "./unowned/collect.ts";

/** Every ecosystem that an inventory asks, in the order of the lock's name for it. */
export const collectors: readonly Collector[] = [
  apk,
  cargo,
  conda,
  dpkg,
  gem,
  git,
  go,
  java,
  julia,
  npm,
  perl,
  python,
  r,
  rpm,
  unowned,
];

/** The version of each reader, as a lock records it. */
export const readerVersions: Readonly<Record<string, number>> = Object.fromEntries(
  collectors.map(({ id, version }) => [id, version]),
);

export interface InventoryOptions {
  /** Ask also the collectors that read files' content, not databases alone (`contents` of {@link Collector}). */
  contents?: boolean;
  asked?: readonly Collector[];
}

/**
 * What is installed in an image: each collector's answer by its id, all asked at once, of the image without the
 * package managers' own stores. A collector that throws is `error` at the path its error names (else "/"), and
 * takes nothing away from the others.
 */
export async function inventory(
  tree: ImageTree,
  { contents = true, asked = collectors }: InventoryOptions = {},
): Promise<Record<string, Collected>> {
  const seen = withoutCaches(tree);
  const answers = await Promise.all(
    asked
      .filter((collector) => contents || !collector.contents)
      .map(async (collector) => [collector.id, await answerOf(collector, seen)] as const),
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
