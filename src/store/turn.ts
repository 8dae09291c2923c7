import { join } from "node:path";
import { Failure } from "../failure.ts";
import { removeFileInside } from "../files/inside.ts";
import { type Release, takeLock } from "../files/lock.ts";
import { imageName } from "./names.ts";

/** How long a build waits for another one of its name, in milliseconds: longer than any build may take. */
const longestWait = 7 * 24 * 60 * 60 * 1000;

/**
 * Waits until no other process builds a name that took its turn, too. The process that comes second then finds the finished build
 * and does not build the same image again. A killed process has no turn any more.
 * @param store absolute path of a store that exists
 * @param note called once with who has the turn, if it has to wait
 * @returns what ends the turn
 * @throws Failure("infrastructure", "cancelled") if the signal stops the waiting
 */
export async function takeTurn(
  store: string,
  name: string,
  note: (text: string) => void,
  signal?: AbortSignal,
): Promise<Release> {
  const path = join(store, `.${imageName(name)}.building`);
  const take = (waitMs: number) => takeLock(store, path, { what: `a build of ${name}`, waitMs, signal });
  const release = await take(0).catch((error: unknown) => {
    if (!(error instanceof Failure) || error.code !== "lock-busy") throw error;
    const who = error.why ? `: ${error.why}` : "";
    note(`another process builds ${name} in this store (--force builds without waiting)${who}`);
    return take(longestWait);
  });
  return async () => {
    // The file goes while the lock is held: who waits for it sees that, and takes a new one.
    await removeFileInside(store, path).catch(() => false);
    await release();
  };
}
