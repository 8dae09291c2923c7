import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { appendLineInside } from "../files/inside.ts";
import { imageName } from "./names.ts";

/** One line of a name's history. */
export interface HistoryEvent {
  /** `published`, `rolled-back`, `protected`, `unprotected`, `pruned`, or a verdict. */
  event: string;
  /** The build. */
  ts: string;
  /** When, ISO 8601 in UTC. */
  at: string;
  /** sha256 (hex) of the marker that a verdict wrote. */
  marker?: string;
  /** Of a `rolled-back`: the build that was published until then. */
  from?: string;
}

/** Absolute path of a name's history. */
export const historyFile = (store: string, name: string) => join(store, imageName(name), "history.jsonl");

/** What happened to the builds of a name, oldest first; [] where nothing is known. A line that was cut off says nothing. */
export async function readHistory(store: string, name: string): Promise<HistoryEvent[]> {
  const text = await readFile(historyFile(store, name), "utf8").catch(() => "");
  const events: HistoryEvent[] = [];
  for (const line of text.split("\n")) {
    try {
      const event = JSON.parse(line);
      if ([event.event, event.ts, event.at].every((value) => typeof value === "string")) events.push(event);
    } catch {
      // Cut off by a crash.
    }
  }
  // Two branches that were merged bring their lines in either order.
  return events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/**
 * The builds that were published one after the other, the one that is now last. A rollback takes back what was published
 * after the build that it goes to.
 */
export function publishedBefore(events: readonly HistoryEvent[]): string[] {
  const published: string[] = [];
  for (const { event, ts } of events) {
    if (event === "published" && published.at(-1) !== ts) published.push(ts);
    if (event === "rolled-back" && published.includes(ts)) published.length = published.lastIndexOf(ts) + 1;
  }
  return published;
}

/** Whether a build was rolled back and not published since. */
export function isRolledBack(events: readonly HistoryEvent[], ts: string): boolean {
  return (
    events.findLast(({ event, ts: of, from }) => (event === "published" ? of === ts : from === ts))?.from ===
    ts
  );
}

/**
 * The last verdict that was written on a build here; undefined where none was, as in a fresh checkout.
 * @returns when (ISO 8601), and sha256 (hex) of its marker
 */
export async function lastVerdict(
  store: string,
  name: string,
  ts: string,
): Promise<{ at: string; marker: string } | undefined> {
  const last = (await readHistory(store, name)).findLast(
    (event) => event.ts === ts && event.marker !== undefined,
  );
  return last?.marker === undefined ? undefined : { at: last.at, marker: last.marker };
}

/** Appends one line to a name's history. @throws Failure for a link in its place */
export function appendHistory(store: string, name: string, event: HistoryEvent): Promise<void> {
  return appendLineInside(store, historyFile(store, name), JSON.stringify(event));
}
