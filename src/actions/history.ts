import { parseHistory } from "../store/history.ts";
import { verdictEvent } from "../store/record-verdict.ts";
import type { Marker } from "../verdict/marker.ts";

/** The history with the line of a verdict added, unless it has it already. */
export function withVerdict(history: Buffer | undefined, marker: Marker): Buffer {
  const { digest, verifiedAt, evidence } = marker;
  const text = history?.toString("utf8") ?? "";
  if (parseHistory(text).events.some((event) => event.marker === digest)) return Buffer.from(text);
  const { ts, verdict, previous } = evidence;
  const event = verdictEvent({ ts, verdict, digest, previous, at: verifiedAt });
  const gap = text === "" || text.endsWith("\n") ? "" : "\n";
  return Buffer.from(`${text}${gap}${JSON.stringify(event)}\n`);
}
