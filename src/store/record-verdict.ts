import { sha256 } from "../files/digest.ts";
import { removeFileInside, writeFileInside } from "../files/inside.ts";
import { appendHistory } from "./history.ts";
import type { StoreFiles } from "./names.ts";

/** A verdict on one build, as it is written into the store. */
export interface RecordedVerdict {
  name: string;
  ts: string;
  verdict: "verified" | "unverified" | "inconclusive";
  /** The marker's text. */
  marker: string;
}

/**
 * Writes the marker of a build and its line in the history. The marker of the opposite verdict goes after the new one
 * is there: a full disk loses nothing, and where it is cut off in between both are there, which is never a pass. Call
 * it under the name's lock.
 * @returns absolute path of the marker
 */
export async function recordVerdict(
  store: string,
  files: StoreFiles,
  { name, ts, verdict, marker }: RecordedVerdict,
  now = new Date(),
): Promise<string> {
  const [path, opposite] =
    verdict === "verified" ? [files.verified, files.unverified] : [files.unverified, files.verified];
  await writeFileInside(store, path, marker);
  await removeFileInside(store, opposite);
  await appendHistory(store, name, { event: verdict, ts, at: now.toISOString(), marker: sha256(marker) });
  return path;
}
