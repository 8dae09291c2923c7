import { Failure } from "../failure.ts";
import type { BuiltLock, Lock } from "../lock/schema.ts";
import { plural } from "../plural.ts";
import { fetchedOf, lineNaming } from "../vault/fetched.ts";
import { secretsIn } from "../vault/keep/secrets.ts";
import { namedPorts } from "../vault/network.ts";
import { openVault } from "../vault/open.ts";
import { openReplay, type Recording, type Replay, startRecording, vaultFolder } from "../vault/session.ts";
import type { BuildRequest, VaultSource, Watcher } from "./types.ts";

/** Opens the network of a build that is to be recorded; undefined where it is not. */
export async function recordingOf(
  request: BuildRequest,
  store: string,
  recipe: string,
  stop: (failure: Error) => void,
): Promise<Recording | undefined> {
  if (!request.vault) return undefined;
  return startRecording({
    folder: vaultFolder(store),
    bodies: request.vault.record === "bodies",
    ports: namedPorts(recipe),
    secrets: secretsIn({
      ...request.buildArgs,
      ...Object.fromEntries(request.settings.passEnv.map((name) => [name, process.env[name]])),
    }),
    onBroken: stop,
  });
}

/** The index of a recorded build, and what its lock says of it. */
export async function finishRecording(
  recording: Recording | undefined,
  buildId: string,
  recipe: string,
  watcher: Watcher,
): Promise<Pick<Lock, "fetched" | "vault">> {
  if (!recording) return {};
  const { index, written } = await recording.finish(buildId);
  for (const each of index.unrecorded) {
    const line = recording.lineOf(each);
    const where = line === undefined ? "" : `line ${line}: `;
    watcher.note(
      `${where}the vault does not hold ${plural(each.connections, "connection")} to ${each.host}:${each.port} ` +
        `(${each.protocol}): ${each.reason}`,
    );
  }
  const naming = lineNaming(recipe);
  const lineOf = (url: string) => naming(url) ?? recording.lineOf({ url });
  return { fetched: fetchedOf(index, lineOf), vault: { index: written.sha256 } };
}

/** A failed build whose servers could not be reached just then says nothing about the recipe. */
export function withTroubles(recording: Recording | undefined, error: unknown): unknown {
  if (recording?.broken) return recording.broken;
  const trouble = recording?.recentTroubles().at(-1);
  if (!trouble || !(error instanceof Failure) || error.kind !== "failed") return error;
  const { message, why, remedy, place, code } = error;
  return new Failure("infrastructure", message, {
    code,
    why: [why, `${trouble.url} could not be fetched: ${trouble.why}`].filter(Boolean).join("\n"),
    remedy,
    place,
    cause: error,
  });
}

/** Opens the network of a rebuild from a vault; undefined where it has the host's. */
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
      remedy: "build it again with --vault",
    });
  }
  const vault = await openVault(source.path, vaultFolder(store), buildId, lock.vault?.index);
  const replay = await openReplay(vault.bodies, vault.index);
  replay.onMiss((text) => watcher.note(text));
  return { ...replay, close: () => replay.close().finally(() => vault.close()) };
}

/** What a rebuild lacked says nothing about the image: nothing is judged by it. @throws Failure("inconclusive") where it lacked something */
export function assertComplete(replay: Replay | undefined): void {
  if (!replay) return;
  const [damaged] = replay.replayer.damaged;
  if (damaged !== undefined) {
    throw new Failure(
      "inconclusive",
      `the vault lacks the body sha256:${damaged}, or has other bytes for it`,
      {
        code: "vault-body-missing",
        why: "the rebuild asked for it",
        remedy:
          "see all that is missing with `stx-container vault check`, then bring the vault again with `stx-container vault import`",
      },
    );
  }
  const misses = replay.misses();
  if (misses.length === 0) return;
  throw new Failure("inconclusive", "the rebuild asked for what the vault does not hold", {
    code: "vault-request-missing",
    why: misses.slice(0, 5).join("\n"),
    remedy: "build again with --vault, or verify without --from-vault",
  });
}
