import { join } from "node:path";
import { readBoundedIfThere } from "../files/bounded.ts";
import { appendLineInside } from "../files/inside.ts";
import { jsonPlaces } from "../lock/json-places.ts";
import { imageName, isTs } from "./names.ts";

/** A line of a name's history. */
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

/** Events that record a verdict on a build. */
const verdicts = ["verified", "unverified", "inconclusive"];

/** The contents of a history, in the order of the file. */
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

/** Reads a history's text. Git merges histories by union, so lines may be duplicated and in any order. */
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
    // A verdict that names no marker or no build would be overlooked.
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

/**
 * Whether every JSON reader understands the line in the same way: of a key that appears twice, some take the first and
 * some the last.
 */
function hasOneMeaning(line: string, event: unknown): boolean {
  // A shortcut, so that lines written by this program need not be walked through.
  if (JSON.stringify(event) === line) return true;
  return [...jsonPlaces(line)].every(({ twice }) => !twice);
}

/** The events of a name's builds, in the order of the file; [] if there is no history. */
export async function readHistoryLines(store: string, name: string): Promise<HistoryEvent[]> {
  const bytes = await readBoundedIfThere(historyFile(store, name), longest, { what: "history" });
  return parseHistory(bytes?.toString("utf8") ?? "").events;
}

/** {@link readHistoryLines}, oldest first: merged branches bring their lines in any order. */
export const readHistory = async (store: string, name: string): Promise<HistoryEvent[]> =>
  oldestFirst(await readHistoryLines(store, name));

/** The same of a history beside a build's files outside a store. */
export async function readHistoryFile(path: string): Promise<HistoryEvent[]> {
  const bytes = await readBoundedIfThere(path, longest, { what: "history" });
  return oldestFirst(parseHistory(bytes?.toString("utf8") ?? "").events);
}

const oldestFirst = (events: HistoryEvent[]) => events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));

/**
 * The sequence of published builds, the current one last. A rollback undoes everything that was published after the
 * build that it returns to.
 */
export function publishedBefore(events: readonly HistoryEvent[]): string[] {
  const published: string[] = [];
  for (const { event, ts } of events) {
    if (event === "published" && published.at(-1) !== ts) published.push(ts);
    if (event === "rolled-back" && published.includes(ts)) published.length = published.lastIndexOf(ts) + 1;
  }
  return published;
}

/** Whether a build was rolled back and not published again. */
export function isRolledBack(events: readonly HistoryEvent[], ts: string): boolean {
  return (
    events.findLast(({ event, ts: of, from }) => (event === "published" ? of === ts : from === ts))?.from ===
    ts
  );
}

/** The beginning of every line that is written here. */
const beginning = '{"event":"';

/**
 * Whether a last line without a line end was cut off by a crash while it was written. The next line replaces it;
 * otherwise the fragment would look like a verdict that was damaged later.
 */
const isTorn = (line: string) =>
  (line.startsWith(beginning) || beginning.startsWith(line)) && parseEvent(line) === undefined;

/** Where a last line that a crash cut off begins; undefined if the last line is complete. */
export function tornLineStart(bytes: Buffer): number | undefined {
  const start = bytes.lastIndexOf("\n") + 1;
  const line = bytes.toString("utf8", start);
  return line !== "" && isTorn(line) ? start : undefined;
}

/** Whether a line that was cut off certainly was an event other than a verdict. */
export const isOtherEvent = (line: string) =>
  /^\{"event":"(?:published|rolled-back|protected|unprotected|pruned)"/.test(line);

/**
 * Appends one line to a name's history, under the name's lock.
 * @throws Failure where a link is in its place
 */
export function appendHistory(store: string, name: string, event: HistoryEvent): Promise<void> {
  return appendLineInside(store, historyFile(store, name), JSON.stringify(event), isTorn);
}
