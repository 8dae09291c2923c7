import * as all from "./all.ts";
import { byCodeUnit } from "./order.ts";
import type { Ecosystem } from "./types.ts";

/** Every ecosystem that an inventory asks, in the order of its name in the lock. */
export const ecosystems: readonly Ecosystem[] = Object.values<Ecosystem>(all).sort((a, b) =>
  byCodeUnit(a.id, b.id),
);

const byId = new Map(ecosystems.map((ecosystem) => [ecosystem.id, ecosystem]));

/** The ecosystem of this name in a lock; undefined for one that this program does not read. */
export function ecosystemById(id: string): Ecosystem | undefined {
  return byId.get(id);
}

/** The version of each reader, as a lock records it. */
export const readerVersions: Readonly<Record<string, number>> = Object.fromEntries(
  ecosystems.map(({ id, version }) => [id, version]),
);

/** The version of each ecosystem's pins, as a lock records it; those of version 1 are left out. */
export const pinVersions: Readonly<Record<string, number>> = Object.fromEntries(
  ecosystems.flatMap(({ id, pinVersion }) => (pinVersion === undefined ? [] : [[id, pinVersion]])),
);
