import { join } from "node:path";
import { readBoundedIfThere } from "../files/bounded.ts";
import { appendLineInside } from "../files/inside.ts";
import { jsonPlaces } from "../lock/json-places.ts";
import { imageName, isTs } from "./names.ts";

/** One line of a name's history. */
export interface HistoryEvent {
  /** `published`, `rolled-back`, `protected`, `unprotected`, `pruned`, or a verdict. */
  event: string;
  /** The build. */
  ts: string;
  /** When, ISO 8601 in UTC. */
  at: string;
  /** sha256 (hex) of the statement in the marker that a verdict wrote. */
  marker?: string;
  /** Those of the markers that it succeeds; not there in lines before 0.2.0. */
  previous?: string[];
  /** Of a `rolled-back`: the build that was published until then. */
  from?: string;
}

/** Line of a store's .gitattributes: two branches that both add lines are merged without a conflict. */
export const mergeByUnion = "*/history.jsonl merge=union";

/** Absolute path of a name's history. */
export const historyFile = (store: string, name: string) => join(store, imageName(name), "history.jsonl");

/** Most bytes of a history that are read. */
const longest = 64 * 1024 ** 2;

const digest = /^[0-9a-f]{64}$/;

/** Events that say what was found of a build. */
const verdicts = ["verified", "unverified", "inconclusive"];

/** What a history holds, in the order of the file. */
export interface HistoryText {
  events: HistoryEvent[];
  /** Lines (from 1) that are not events: cut off by a crash, left by a merge, or damaged. */
  damaged: DamagedLine[];
}

/** A line of a history that is not an event. */
export interface DamagedLine {
  /** From 1. */
  line: number;
  text: string;
  /** Whether it is the beginning of a line: the last one of the file, without its end. */
  isCutOff: boolean;
}

/** Reads a history's text. Git merges it by union, so a line may come twice, and in any order. */
export function parseHistory(text: string): HistoryText {
  const events: HistoryEvent[] = [];
  const damaged: HistoryText["damaged"] = [];
  text.split("\n").forEach((line, index, { length }) => {
    if (line.trim() === "") return;
    const event = parseEvent(line);
    if (event) events.push(event);
    else damaged.push({ line: index + 1, text: line, isCutOff: index === length - 1 });
  });
  return { events, damaged };
}

function parseEvent(line: string): HistoryEvent | undefined {
  try {
    const event = JSON.parse(line);
    if (!hasOneMeaning(line, event)) return undefined;
    const { marker, previous } = event;
    // A verdict that names no marker, or no build, would be passed over.
    const isVerdict = marker !== undefined || verdicts.includes(event.event);
    const isWhole =
      (!isVerdict || (marker !== undefined && isTs(event.ts))) &&
      [event.event, event.ts, event.at].every((value) => typeof value === "string") &&
      (marker === undefined || digest.test(marker)) &&
      (previous === undefined || (Array.isArray(previous) && previous.every((each) => digest.test(each))));
    return isWhole ? event : undefined;
  } catch {
    return undefined;
  }
}

/** Whether every reader of JSON understands the same: a key that appears twice is another one to each. */
function hasOneMeaning(line: string, event: unknown): boolean {
  // So that the lines that we write need no walk through their text.
  if (JSON.stringify(event) === line) return true;
  return [...jsonPlaces(line)].every(({ twice }) => !twice);
}

/** What happened to the builds of a name, in the order of the file; [] where nothing is known. */
export async function readHistoryLines(store: string, name: string): Promise<HistoryEvent[]> {
  const bytes = await readBoundedIfThere(historyFile(store, name), longest, { what: "history" });
  return parseHistory(bytes?.toString("utf8") ?? "").events;
}

/** {@link readHistoryLines}, oldest first: two branches that were merged bring their lines in either order. */
export async function readHistory(store: string, name: string): Promise<HistoryEvent[]> {
  const events = await readHistoryLines(store, name);
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

/** How every line that is written here begins. */
const beginning = '{"event":"';

/**
 * Whether a last line without an end is one that a crash cut off while it was written: the next line replaces it, as behind
 * it the fragment would look like a verdict that was damaged later.
 */
const isTorn = (line: string) =>
  (line.startsWith(beginning) || beginning.startsWith(line)) && parseEvent(line) === undefined;

/** Where the last line of a history begins that a crash cut off; undefined where its last line is whole. */
export function tornAt(bytes: Buffer): number | undefined {
  const start = bytes.lastIndexOf("\n") + 1;
  const line = bytes.toString("utf8", start);
  return line !== "" && isTorn(line) ? start : undefined;
}

/** Whether a line that was cut off is known to have been an event other than a verdict. */
export const isOtherEvent = (line: string) =>
  /^\{"event":"(?:published|rolled-back|protected|unprotected|pruned)"/.test(line);

/** Appends one line to a name's history, under the name's lock. @throws Failure for a link in its place */
export function appendHistory(store: string, name: string, event: HistoryEvent): Promise<void> {
  return appendLineInside(store, historyFile(store, name), JSON.stringify(event), isTorn);
}
