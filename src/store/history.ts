import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { appendLineInside } from "../files/inside.ts";
import { imageName } from "./names.ts";

/** Absolute path of a name's history. */
export const historyFile = (store: string, name: string) => join(store, imageName(name), "history.jsonl");

/**
 * The last verdict that was written on a build here; undefined where none was, as in a fresh checkout.
 * @returns when (ISO 8601), and sha256 (hex) of its marker
 */
export async function lastVerdict(
  store: string,
  name: string,
  ts: string,
): Promise<{ at: string; marker: string } | undefined> {
  const text = await readFile(historyFile(store, name), "utf8").catch(() => "");
  let last: { at: string; marker: string } | undefined;
  for (const line of text.split("\n")) {
    try {
      const event = JSON.parse(line);
      if (event.ts === ts && typeof event.marker === "string" && typeof event.at === "string") last = event;
    } catch {
      // A line that a crash cut off says nothing.
    }
  }
  return last && { at: last.at, marker: last.marker };
}

/** Appends one line to a name's history. @throws Failure for a link in its place */
export function appendHistory(store: string, name: string, event: Record<string, string>): Promise<void> {
  return appendLineInside(store, historyFile(store, name), JSON.stringify(event));
}
