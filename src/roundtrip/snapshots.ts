import { findSnapshots, type SnapshotAddresses } from "../ecosystems/dpkg/snapshots.ts";
import { aptSources } from "../ecosystems/dpkg/sources.ts";
import { Failure } from "../failure.ts";
import type { ImageTree } from "../image/tree.ts";
import { makeClient } from "../net/http.ts";
import type { Asking } from "./prepare.ts";

/** Longer than this is not waited for: a server so slow would not help a rebuild either. */
const patience = { attempts: 2, firstDelayMs: 1_000, longestDelayMs: 5_000, timeLimitMs: 15_000 };

/** The snapshots of the archives from which apt in an image takes packages; asks these archives over the network. */
export async function snapshotsOf(
  tree: ImageTree,
  addresses: SnapshotAddresses,
  signal?: AbortSignal,
  asking: Asking = { env: process.env, authorities: [] },
) {
  const sources = await aptSources(tree);
  const client = makeClient(asking.env, patience, signal, asking.authorities);
  const ask = async (url: string) => {
    try {
      const { status, body } = await client.request(url);
      return status === 200 ? body.toString("utf8") : undefined;
    } catch (error) {
      if (error instanceof Failure) return undefined;
      throw error;
    }
  };
  try {
    return await findSnapshots(sources, addresses, new Date(), ask);
  } finally {
    client.close();
  }
}
