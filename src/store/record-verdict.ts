import { removeFileInside, writeFileInside } from "../files/inside.ts";
import { appendHistory, type HistoryEvent } from "./history.ts";
import type { StoreFiles } from "./names.ts";

/** A verdict on one build, ready to be written to the store. */
export interface RecordedVerdict {
  name: string;
  ts: string;
  verdict: "verified" | "unverified" | "inconclusive";
  /** The marker's text. */
  marker: string;
  /** sha256 (hex) of the statement in the marker. */
  digest: string;
  /** Those of the preceding markers: see verdict/chain.ts. */
  previous: readonly string[];
}

/**
 * Writes the marker of a build and its line in the history. The marker of the opposite verdict is removed only after
 * the new one exists, so a full disk loses nothing, and if this is interrupted both exist, which never counts as a
 * pass. Call it under the name's lock.
 * @returns absolute path of the marker
 */
export async function recordVerdict(
  store: string,
  files: StoreFiles,
  { name, ts, verdict, marker, digest, previous }: RecordedVerdict,
  now = new Date(),
): Promise<string> {
  const [path, opposite] =
    verdict === "verified" ? [files.verified, files.unverified] : [files.unverified, files.verified];
  await writeFileInside(store, path, marker);
  await removeFileInside(store, opposite);
  const at = now.toISOString();
  await appendHistory(store, name, verdictEvent({ ts, verdict, digest, previous, at }));
  return path;
}

/** Writes the line of a verdict whose marker already exists. Call it under the name's lock. */
export function adoptVerdict(
  store: string,
  { name, ts, verdict, digest, at }: Omit<RecordedVerdict, "marker" | "previous"> & { at: string },
): Promise<void> {
  return appendHistory(store, name, verdictEvent({ ts, verdict, digest, previous: [], at }));
}

/** The line of a verdict in the history. @param at when, ISO 8601 in UTC */
export function verdictEvent({
  ts,
  verdict,
  digest,
  previous,
  at,
}: Omit<RecordedVerdict, "name" | "marker"> & { at: string }): HistoryEvent {
  return { event: verdict, ts, at, marker: digest, previous: [...previous] };
}
