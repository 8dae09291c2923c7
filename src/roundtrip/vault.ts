import { Failure } from "../failure.ts";
import type { BuiltLock } from "../lock/schema.ts";
import { openVault } from "../vault/open.ts";
import { openReplay, type Replay, vaultFolder } from "../vault/session.ts";
import type { VaultSource, Watcher } from "./types.ts";

/** Opens a vault as the network of a rebuild; undefined if the rebuild uses the host's network. */
export async function replayOf(
  source: VaultSource | undefined,
  lock: BuiltLock,
  store: string,
  watcher: Watcher,
): Promise<Replay | undefined> {
  if (!source) return undefined;
  const buildId = `${lock.name}-${lock.ts}`;
  if (!lock.vault && !source.path) {
    throw new Failure("inconclusive", `the lock of ${buildId} names no vault`, {
      code: "vault-missing",
      why: "the build was not recorded",
      remedy:
        "leave out --from-vault; or build it again with --vault, and name that build by its id (of a bundle: ask its authors for one with a vault)",
    });
  }
  const vault = await openVault(source.path, vaultFolder(store), buildId, lock.vault?.index);
  const replay = await openReplay(vault.bodies, vault.index);
  replay.onMiss((text) => watcher.note(text));
  return { ...replay, close: () => replay.close().finally(() => vault.close()) };
}

/** @throws Failure("inconclusive") where the vault lacked a body that its index names, or had other bytes for it */
export function assertUndamaged(replay: Replay): void {
  const [damaged] = replay.replayer.damaged;
  if (damaged === undefined) return;
  throw new Failure("inconclusive", `the vault lacks the body sha256:${damaged}, or has other bytes for it`, {
    code: "vault-body-missing",
    why: "the rebuild asked for it",
    remedy:
      "see all that is missing with `stx-container vault check`, then bring the vault again with `stx-container vault import`",
  });
}

/**
 * A rebuild that lacked something is not evidence about the image: it gets no verdict.
 * @throws Failure("inconclusive") where it lacked something
 */
export function assertNothingMissed(replay: Replay | undefined): void {
  if (!replay) return;
  assertUndamaged(replay);
  const misses = replay.misses();
  if (misses.length === 0) return;
  throw new Failure("inconclusive", "the rebuild asked for what the vault does not hold", {
    code: "vault-request-missing",
    why: misses.slice(0, 5).join("\n"),
    remedy: "build again with --vault, or verify without --from-vault",
  });
}
