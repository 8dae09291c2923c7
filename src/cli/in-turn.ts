import type { Release } from "../files/lock.ts";
import type { BuildRequest, Watcher } from "../roundtrip/types.ts";
import { takeTurn } from "../store/turn.ts";

/** Runs work with a request that waits while another process builds the same name, unless it is forced to build. */
export async function inTurn<T>(
  request: BuildRequest,
  watcher: Watcher,
  signal: AbortSignal,
  work: (request: BuildRequest) => Promise<T>,
): Promise<T> {
  if (request.force) return work(request);
  let end: Release | undefined;
  const waiting = async (store: string) => {
    const note = (text: string) => {
      watcher.phase(`Waiting for another build of ${request.name}`);
      watcher.note(text);
    };
    end = await takeTurn(store, request.name, note, signal);
  };
  try {
    return await work({ ...request, inTurn: waiting });
  } finally {
    await end?.();
  }
}
