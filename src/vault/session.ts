import { join } from "node:path";
import { Failure } from "../failure.ts";
import { fileFailure } from "../files/failures.ts";
import type { Target } from "./gateway.ts";
import { type Bodies, VaultFolder } from "./keep/folder.ts";
import { type WrittenIndex, writeIndex } from "./keep/index-file.ts";
import type { Unrecorded, VaultIndex } from "./keep/schema.ts";
import { listeningPorts, type Network, openNetwork } from "./network.ts";
import type { Trouble } from "./record/journal.ts";
import { Recorder } from "./record/recorder.ts";
import { missText, Replayer } from "./replay/replayer.ts";

/** The vault of a store. */
export const vaultFolder = (store: string) => join(store, ".vault");

/** A server error up to this long before a build failed counts as a possible cause. */
const recentMs = 10_000;

/** A build's network while it is recorded. */
export interface Recording {
  network: Network;
  /** Why the vault could not be written; undefined while it can. */
  broken: Error | undefined;
  /** Says which line of the recipe is being run, for what is fetched meanwhile. */
  setLine(line: number | undefined): void;
  /** The line that was being run when something was fetched first, or let through. */
  lineOf(what: { url: string } | Unrecorded): number | undefined;
  /** Hosts whose certificates, made by the vault, a program in the build did not accept. */
  readonly refusals: Target[];
  /** What is let through because of them, for another try. */
  readonly letThrough: ReadonlySet<string>;
  /** Connections to servers that failed in the last seconds, newest last. */
  recentTroubles(): Trouble[];
  /** Writes the index of what passed. Bodies without an index are left to `vault gc`. */
  finish(buildId: string): Promise<{ index: VaultIndex; written: WrittenIndex }>;
  close(): Promise<void>;
}

/**
 * Opens a network for one build, and its store's vault to record it in.
 * @param folder of the vault; created if necessary
 * @param bodies false: record only digests
 */
export async function startRecording(options: {
  folder: string;
  bodies: boolean;
  ports: readonly number[];
  secrets: readonly string[];
  /** What an earlier try showed must be let through. */
  letThrough?: ReadonlySet<string>;
  /** Called when the vault cannot be written any more. */
  onBroken?: (failure: Error) => void;
}): Promise<Recording> {
  const vault = new VaultFolder(options.folder);
  await vault.make().catch((error) => {
    throw fileFailure(error, `could not make the vault ${options.folder}`);
  });
  let broken: Error | undefined;
  const recorder = new Recorder({
    vault,
    bodies: options.bodies,
    secrets: options.secrets,
    ...(options.letThrough ? { letThrough: options.letThrough } : {}),
    onBroken: (error) => {
      if (broken) return;
      broken = fileFailure(error, `could not write into the vault ${options.folder}`);
      options.onBroken?.(broken);
    },
  });
  const network = await openNetwork(recorder, {
    replays: false,
    ports: options.ports,
    loopbackPorts: listeningPorts(),
  });
  return {
    network,
    get broken() {
      return broken;
    },
    get refusals() {
      return recorder.refusals;
    },
    get letThrough() {
      return recorder.letThrough;
    },
    setLine(line) {
      recorder.journal.line = line;
    },
    lineOf: (what) => recorder.journal.lineOf(what),
    recentTroubles: () => recorder.journal.troubles.filter(({ at }) => Date.now() - at < recentMs),
    async finish(buildId) {
      // The client has disconnected, and whatever it left open ends with its connection.
      await network.gateway.close();
      await recorder.settled();
      if (broken) throw broken;
      await vault.sync();
      const index = recorder.journal.index();
      return { index, written: await writeIndex(vault.paths.index(buildId), index) };
    },
    async close() {
      await network.close();
      recorder.close();
    },
  };
}

/** A build's network that is replayed from a recording. */
export interface Replay {
  network: Network;
  replayer: Replayer;
  /** What the rebuild asked for and the vault does not hold, in sentences. */
  misses(): string[];
  /** Has every such request reported once, as it comes. */
  onMiss(report: (text: string) => void): void;
  close(): Promise<void>;
}

const isLoopback = (host: string) => /^(?:127\.[\d.]+|localhost|\[::1\])$/.test(host);

/** Hosts and ports that a recorded build connected to, including connections that were let through. */
function endsOf(index: VaultIndex): { host: string; port: number }[] {
  const asked = index.exchanges.map(({ url }) => {
    const { hostname, port, protocol } = new URL(url);
    return { host: hostname, port: Number(port) || (protocol === "https:" ? 443 : 80) };
  });
  return [...asked, ...index.unrecorded];
}

/**
 * Opens a network in which only a recording answers.
 * @throws Failure("inconclusive") for a recording without bodies
 */
export async function openReplay(bodies: Bodies, index: VaultIndex): Promise<Replay> {
  if (!index.bodies) {
    throw new Failure("inconclusive", "the vault has no bodies", {
      code: "vault-digests-only",
      why: "it was recorded with --record digests",
      remedy: "build again with --vault --record bodies",
    });
  }
  const replayer = new Replayer(bodies, index);
  const ends = endsOf(index);
  const network = await openNetwork(replayer, {
    replays: true,
    ports: [...new Set(ends.map(({ port }) => port))],
    loopbackPorts: [...new Set(ends.filter(({ host }) => isLoopback(host)).map(({ port }) => port))],
  });
  return {
    network,
    replayer,
    misses: () => [...replayer.misses.values()].map(missText),
    onMiss(report) {
      replayer.onMiss = (miss) => report(missText(miss));
    },
    close: () => network.close(),
  };
}
