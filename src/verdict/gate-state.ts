import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readBoundedIfThere } from "../files/bounded.ts";
import { heldBuilds } from "../store/held.ts";
import { type HistoryText, parseHistory } from "../store/history.ts";
import { type Chain, chainOf } from "./chain.ts";
import type { GateFiles } from "./gate-subject.ts";
import { evidenceLimits } from "./limits.ts";
import { parseMarker } from "./marker.ts";
import type { Marker } from "./marker-types.ts";

/** The marker and history of a build at one moment. */
export interface VerdictState {
  verified: Buffer | undefined;
  unverified: Buffer | undefined;
  /** What the marker says, or why it cannot be read; undefined where there is none. */
  read: { marker: Marker } | { error: unknown } | undefined;
  /** Undefined where there is no file. */
  history: HistoryText | undefined;
  chain: Chain;
}

/** How long to wait for a verification that is writing its verdict, in milliseconds. */
const patienceMs = 5_000;

/**
 * Reads marker and history consistently. A verification writes one after the other; if they disagree they are read
 * again, until they agree, or stay the same while no verification is running.
 * @throws Failure for a file that is a link, a FIFO or too large
 */
export async function readState(files: GateFiles, ts: string): Promise<VerdictState> {
  const deadline = Date.now() + patienceMs;
  let before = await readOnce(files, ts);
  for (let wait = 5; !agrees(before); wait = Math.min(wait * 2, 200)) {
    const isHeld = await someoneWorks(files, ts);
    await sleep(wait);
    const now = await readOnce(files, ts);
    const isStill = sameBytes(before, now);
    before = now;
    if (isStill && (!isHeld || Date.now() > deadline)) break;
    if (Date.now() > deadline) break;
  }
  return before;
}

async function readOnce({ verified, unverified, history }: GateFiles, ts: string): Promise<VerdictState> {
  const [good, bad, text] = await Promise.all([
    readBoundedIfThere(verified, evidenceLimits.marker, { what: "marker" }),
    readBoundedIfThere(unverified, evidenceLimits.marker, { what: "marker" }),
    history === undefined
      ? undefined
      : readBoundedIfThere(history, evidenceLimits.history, { what: "history" }),
  ]);
  const parsed = text && parseHistory(text.toString("utf8"));
  const read = good ? readMarker(good, verified) : bad && readMarker(bad, unverified);
  const chain = chainOf(parsed?.events ?? [], ts);
  return { verified: good, unverified: bad, read, history: parsed, chain };
}

function readMarker(bytes: Buffer, path: string): NonNullable<VerdictState["read"]> {
  try {
    return { marker: parseMarker(bytes, path) };
  } catch (error) {
    return { error };
  }
}

/** Whether there is exactly one marker, and it is the last verdict. */
function agrees({ verified, unverified, read, history, chain }: VerdictState): boolean {
  if (verified && unverified) return false;
  if (!read) return chain.verdicts.size === 0;
  // Waiting does not make an unreadable marker readable, because a marker is written completely or not at all.
  return !history || "error" in read || chain.heads.includes(read.marker.digest);
}

/** Whether a process is verifying this build, or a file in its folder is being removed or written. */
async function someoneWorks({ history }: GateFiles, ts: string): Promise<boolean> {
  if (history === undefined) return false;
  const names = await readdir(join(history, "..")).catch(() => []);
  return heldBuilds(names).has(ts);
}

function sameBytes(a: VerdictState, b: VerdictState): boolean {
  const same = (x: Buffer | undefined, y: Buffer | undefined) => (x && y ? x.equals(y) : x === y);
  return (
    same(a.verified, b.verified) &&
    same(a.unverified, b.unverified) &&
    a.chain.verdicts.size === b.chain.verdicts.size
  );
}
