import { Failure } from "../failure.ts";
import type { Lock } from "../lock/schema.ts";
import { plural } from "../plural.ts";
import { parseTs } from "../store/names.ts";
import { fetchedOf, lineNaming } from "../vault/fetched.ts";
import { vaultPaths } from "../vault/keep/folder.ts";
import { readIndex } from "../vault/keep/index-file.ts";
import { secretsIn } from "../vault/keep/secrets.ts";
import { followLines } from "../vault/lines.ts";
import { type Network, namedPorts } from "../vault/network.ts";
import { openVault } from "../vault/open.ts";
import { openReplay, type Recording, startRecording, vaultFolder } from "../vault/session.ts";
import type { Policy } from "../verdict/policy.ts";
import type { Asking } from "./prepare.ts";
import type { BuildRequest, VaultRecording, VaultSource, Watcher } from "./types.ts";
import { assertNothingMissed, assertUndamaged } from "./vault.ts";

/** What a lock records about the network of its build. */
export type NetworkFields = Pick<Lock, "fetched" | "vault">;

/** The network of one build: the host's, the host's while it is recorded, or a recording. */
export interface BuildNetwork {
  /** The build's own network; undefined to use the host's. */
  readonly network: Network | undefined;
  /** How our own requests are made; undefined to use the host's network. */
  readonly asking: Asking | undefined;
  /** The time that the build should see, in seconds since 1970; undefined for the real time. */
  readonly moment: number | undefined;
  /** Aborts a build that cannot continue. */
  readonly signal: AbortSignal | undefined;
  /** Whether a build in the store has what this network would give it: the same recording, or one of its own. */
  serves(store: string, lock: Lock): Promise<boolean>;
  /** Called before the image is built, with the recipe's text and the secrets that must not be recorded. */
  begin(store: string, recipe: string, secrets: readonly string[]): Promise<void>;
  /** Receives the build's output, line by line. */
  output(line: string): void;
  /**
   * Receives the error of a failed build.
   * @returns whether it is to be built again
   * @throws the error, with what the network knows of it
   */
  failed(error: unknown): Promise<boolean>;
  /** Called when the image is built. */
  finish(buildId: string): Promise<NetworkFields>;
  close(): Promise<void>;
}

/** The network that a build asks for; where the request leaves it open, the store's policy decides. */
export async function openBuildNetwork(
  request: BuildRequest,
  policy: Pick<Policy, "vault">,
  watcher: Watcher,
): Promise<BuildNetwork> {
  const { vault = {} } = request;
  if (isSource(vault)) return openReplayedNetwork(vault, vaultFolder(request.store), watcher);
  const { record, optional = false } = vault;
  const what = record ?? policy.vault;
  return what === "off"
    ? hostNetwork
    : new RecordedNetwork(request, { bodies: what === "bodies", optional }, watcher);
}

/** Builds again as long as the network has a reason to try again. */
export async function inNetwork<T>(
  network: BuildNetwork,
  placed: (failure: Failure) => Failure,
  work: () => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      await network.failed(error instanceof Failure ? placed(error) : error);
    }
  }
}

/**
 * A network like that of a recorded build, for a rebuild.
 * @param folder what passes is noted below it, and nothing is kept
 */
export async function openOwnNetwork(
  request: Pick<BuildRequest, "buildArgs" | "settings">,
  folder: string,
  recipe: string,
  secrets: readonly string[],
  watcher: Watcher,
): Promise<BuildNetwork> {
  const network = new RecordedNetwork(request, { bodies: false, optional: false }, watcher);
  await network.begin(folder, recipe, secrets);
  return network;
}

const isSource = (vault: VaultRecording | VaultSource): vault is VaultSource =>
  "path" in vault || "buildId" in vault;

const hostNetwork: BuildNetwork = {
  network: undefined,
  asking: undefined,
  moment: undefined,
  signal: undefined,
  serves: async () => true,
  begin: async () => {},
  output: () => {},
  failed: async (error) => {
    throw error;
  },
  finish: async () => ({}),
  close: async () => {},
};

/** How often a build is tried again because programs in it reject certificates of the vault's authority. */
const mostTries = 5;

/** How a build is recorded. */
interface Recorded {
  /** Whether the bodies are kept, or only their digests. */
  bodies: boolean;
  /** Whether the build continues if the vault cannot be written. */
  optional: boolean;
}

class RecordedNetwork implements BuildNetwork {
  readonly asking = undefined;
  readonly moment = undefined;
  readonly #request: Pick<BuildRequest, "buildArgs" | "settings">;
  readonly #recorded: Recorded;
  readonly #watcher: Watcher;
  readonly #stop = new AbortController();
  #recording: Recording | undefined;
  #store = "";
  #recipe = "";
  #secrets: readonly string[] = [];
  #lineAt: ReturnType<typeof followLines> = () => undefined;
  #tries = 1;

  constructor(request: Pick<BuildRequest, "buildArgs" | "settings">, recorded: Recorded, watcher: Watcher) {
    this.#request = request;
    this.#recorded = recorded;
    this.#watcher = watcher;
  }

  get network(): Network | undefined {
    return this.#recording?.network;
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  async serves(store: string, { name, ts, vault }: Lock): Promise<boolean> {
    if (!vault) return false;
    const path = vaultPaths(vaultFolder(store)).index(`${name}-${ts}`);
    const index = await readIndex(path, vault.index).catch(() => undefined);
    return index !== undefined && (index.bodies || !this.#recorded.bodies);
  }

  async begin(store: string, recipe: string, secrets: readonly string[]): Promise<void> {
    this.#secrets = secrets;
    this.#store = store;
    this.#recipe = recipe;
    await this.#start(new Set());
  }

  async #start(letThrough: ReadonlySet<string>): Promise<void> {
    const { buildArgs, settings } = this.#request;
    const passed = Object.fromEntries(settings.passEnv.map((name) => [name, process.env[name]]));
    this.#lineAt = followLines(this.#recipe);
    this.#recording = await startRecording({
      folder: vaultFolder(this.#store),
      bodies: this.#recorded.bodies,
      ports: namedPorts(this.#recipe),
      secrets: [...secretsIn({ ...buildArgs, ...passed }), ...this.#secrets],
      letThrough,
      onBroken: (failure) => this.#broken(failure),
    }).catch((error: unknown) => {
      if (!this.#recorded.optional || !(error instanceof Failure)) throw error;
      this.#broken(error);
      return undefined;
    });
  }

  #broken(failure: Error): void {
    if (this.#recorded.optional)
      this.#watcher.note(`${failure.message}; the build goes on, and is not recorded`);
    else this.#stop.abort(failure);
  }

  output(line: string): void {
    this.#recording?.setLine(this.#lineAt(line));
  }

  async failed(error: unknown): Promise<boolean> {
    const recording = this.#recording;
    if (!recording) throw error;
    if (recording.broken && !this.#recorded.optional) throw recording.broken;
    if (recording.refusals.length === 0 || this.#tries >= mostTries || !(error instanceof Failure))
      throw withTrouble(recording, error);
    this.#tries += 1;
    for (const { host, port } of recording.refusals)
      this.#watcher.note(
        `a program refuses the vault's certificate for ${host}:${port}: building again, with its connections let through`,
      );
    await recording.close();
    await this.#start(recording.letThrough);
    return true;
  }

  async finish(buildId: string): Promise<NetworkFields> {
    const recording = this.#recording;
    if (!recording || (recording.broken && this.#recorded.optional)) return {};
    const { index, written } = await recording.finish(buildId);
    for (const each of index.unrecorded) {
      const line = recording.lineOf(each);
      this.#watcher.note(
        `${line === undefined ? "" : `line ${line}: `}the vault does not hold ${plural(each.connections, "connection")} ` +
          `to ${each.host}:${each.port} (${each.protocol}): ${each.reason}`,
      );
    }
    const naming = lineNaming(this.#recipe);
    const lineOf = (url: string) => naming(url) ?? recording.lineOf({ url });
    return { fetched: fetchedOf(index, lineOf), vault: { index: written.sha256 } };
  }

  async close(): Promise<void> {
    await this.#recording?.close();
  }
}

/** If servers were unreachable shortly before a build failed, the failure is not evidence about the recipe. */
function withTrouble(recording: Recording, error: unknown): unknown {
  const trouble = recording.recentTroubles().at(-1);
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

/** The time of a build, from its id; undefined if the id does not contain it. */
export function momentOf(buildId: string): number | undefined {
  const ts = /(?:^|-)(\d{4}-\d{4}-\d{6})$/.exec(buildId)?.[1];
  return ts === undefined ? undefined : Math.floor(parseTs(ts).getTime() / 1000);
}

async function openReplayedNetwork(
  source: VaultSource,
  folder: string,
  watcher: Watcher,
): Promise<BuildNetwork> {
  const vault = await openVault(source.path, folder, source.buildId ?? "", undefined);
  const replay = await openReplay(vault.bodies, vault.index);
  replay.onMiss((text) => watcher.note(text));
  const proxy = `http://127.0.0.1:${await replay.network.gateway.listenAsProxy()}`;
  const proxies = { HTTP_PROXY: proxy, HTTPS_PROXY: proxy, http_proxy: proxy, https_proxy: proxy };
  let recipe = "";
  return {
    network: replay.network,
    asking: {
      env: { ...process.env, ...proxies, NO_PROXY: "", no_proxy: "" },
      authorities: [replay.network.certificate],
    },
    moment: momentOf(vault.archive?.buildId ?? source.buildId ?? ""),
    signal: undefined,
    serves: async (_store, lock) => lock.vault?.index === vault.index.sha256,
    begin: async (_store, text) => {
      recipe = text;
    },
    output: () => {},
    failed: async (error) => {
      assertNothingMissed(replay);
      throw error;
    },
    finish: async () => {
      assertUndamaged(replay);
      return {
        fetched: fetchedOf(vault.index, lineNaming(recipe)),
        vault: { index: vault.index.sha256 },
      };
    },
    close: () => replay.close().finally(() => vault.close()),
  };
}
