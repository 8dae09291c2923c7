import { byCodeUnit, byIdentity } from "../ecosystems/order.ts";
import { checkLock } from "./read.ts";
import type { Lock, Package } from "./schema.ts";

/**
 * The lock as text: canonical JSON, keys sorted by code unit, two spaces of indent, every element of a list
 * (a package, a base, an unlocked input) on a line of its own, LF, one newline at the end. The same lock gives
 * the same bytes on every machine, so that its sha256 can stand for it.
 * @throws Failure "inconclusive" where `parseLock` would refuse the text.
 */
export function formatLock(lock: Lock): string {
  const ordered = {
    ...lock,
    ecosystems: mapValues(lock.ecosystems, inOrder),
    ...(lock.stages && {
      stages: mapValues(lock.stages, (stage) => ({
        ...stage,
        ecosystems: mapValues(stage.ecosystems, inOrder),
      })),
    }),
    floats: lock.floats.toSorted(),
  };
  return `${pretty(checkLock(ordered, `${lock.name}-${lock.ts}.lock`), "")}\n`;
}

type Collected = Lock["ecosystems"][string];

function inOrder(collected: Collected): Collected {
  if (collected.status === "absent") return collected;
  return { ...collected, packages: collected.packages.toSorted(inLockOrder) };
}

/**
 * A lock cannot hold two packages of one identity. If a bug produces them, their text decides, so that the error
 * message is stable.
 */
function inLockOrder(a: Package, b: Package): number {
  return byIdentity(a, b) || byCodeUnit(oneLine(a), oneLine(b));
}

function mapValues<T, U>(record: Record<string, T>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function sortedEntries(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => byCodeUnit(a, b));
}

function pretty(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null || isShort(value)) return oneLine(value);
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => inner + oneLine(item))
    : sortedEntries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${pretty(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return lines.length ? `${open}\n${lines.join(",\n")}\n${indent}${close}` : `${open}${close}`;
}

/** An object with a single plain field, such as the status of an absent ecosystem, gets no line of its own. */
function isShort(value: object): boolean {
  const fields = Array.isArray(value) ? [] : sortedEntries(value);
  return fields.length === 1 && typeof fields[0]?.[1] !== "object";
}

function oneLine(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  const parts = sortedEntries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return parts.length ? `{ ${parts.join(", ")} }` : "{}";
}
