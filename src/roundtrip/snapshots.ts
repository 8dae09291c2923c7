import { findSnapshots, type SnapshotAddresses } from "../ecosystems/dpkg/snapshots.ts";
import { aptSources } from "../ecosystems/dpkg/sources.ts";
import { Failure } from "../failure.ts";
import { openImage } from "../image/open.ts";
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
  // Servers that could not be reached for one file: they are not asked for another one.
  const silent = new Set<string>();
  const ask = async (url: string) => {
    const { host } = new URL(url);
    if (silent.has(host)) return undefined;
    try {
      const { status, body } = await client.request(url);
      return status === 200 ? body.toString("utf8") : undefined;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      silent.add(host);
      return undefined;
    }
  };
  try {
    return await findSnapshots(sources, addresses, new Date(), ask);
  } finally {
    client.close();
  }
}

/**
 * Asks for the snapshots of an image's archives while `work` reads the image: asking waits for servers, reading for the
 * processors. When `work` fails, nothing more is asked.
 * @returns the snapshots, and what `work` returned
 */
export async function snapshotsDuring<T>(
  image: string,
  addresses: SnapshotAddresses,
  work: () => Promise<T>,
  signal?: AbortSignal,
  asking?: Asking,
): Promise<{ sources: Awaited<ReturnType<typeof snapshotsOf>>; done: T }> {
  const ended = new AbortController();
  const either = AbortSignal.any(signal ? [signal, ended.signal] : [ended.signal]);
  const asked = openImage(image).then((tree) =>
    snapshotsOf(tree, addresses, either, asking).finally(() => tree.close()),
  );
  // Its error is thrown below; an image that cannot be opened is explained better by `work`.
  asked.catch(() => {});
  try {
    const done = await work();
    return { sources: await asked, done };
  } finally {
    ended.abort();
    await asked.catch(() => {});
  }
}
