import type { Duplex } from "node:stream";
import {
  drop,
  type GatewayBackend,
  type Request,
  type Response,
  type Target,
  type TlsTreatment,
} from "../gateway.ts";
import type { Bodies } from "../keep/folder.ts";
import type { VaultIndex } from "../keep/schema.ts";
import { Secrets } from "../keep/secrets.ts";
import type { Existence } from "../names.ts";
import { requestDigest } from "../record/passing.ts";
import { DamagedBody, sendAnswer } from "./answering.ts";
import { Finder, type Found } from "./finder.ts";

/** A request that is not in the recording. */
export interface Miss {
  method: string;
  url: string;
  nearest: string | undefined;
}

/** Answers from an index and a vault's folder, and reaches nothing else. */
export class Replayer implements GatewayBackend {
  readonly #vault: Bodies;
  readonly #finder: Finder;
  readonly #absent: Set<string>;
  readonly #untrusted: Set<string>;
  readonly #failed: Set<string>;
  /** Connections of the recorded build that bypassed the vault. */
  readonly #unrecorded: Set<string>;
  readonly #secrets = new Secrets();
  /** Requests that were not found, each once. */
  readonly misses = new Map<string, Miss>();
  /** Bodies that the folder lacks or that do not match their digest. */
  readonly damaged = new Set<string>();
  /** Called once for each request that is not found. */
  onMiss: (miss: Miss) => void = () => {};

  constructor(vault: Bodies, index: VaultIndex) {
    this.#vault = vault;
    this.#finder = new Finder(index);
    this.#absent = new Set(index.absentNames);
    this.#untrusted = new Set(index.untrusted);
    this.#failed = new Set(index.failed);
    this.#unrecorded = new Set(index.unrecorded.map(({ host, port }) => `${host}:${port}`));
  }

  async exists(name: string): Promise<Existence> {
    return this.#absent.has(name) ? "absent" : "exists";
  }

  async tls({ host, port }: Target): Promise<TlsTreatment> {
    if (this.#failed.has(`tls ${host}:${port}`)) throw new Error("it failed when it was recorded, too");
    return this.#untrusted.has(`${host}:${port}`) ? "mimic-untrusted" : "open";
  }

  accepted(): void {}

  refused(): void {}

  other(connection: Duplex, { host, port }: Target, protocol: string, speak: () => void): void {
    const wasUsed = this.#unrecorded.has(`${host}:${port}`);
    if (protocol === "ended" && !wasUsed) return void connection.destroy();
    if (protocol === "silent" && !wasUsed) {
      // The client may be waiting for the server to speak first, which will not happen.
      const timer = setTimeout(() => this.#missOther(connection, host, port, "unknown"), 10_000);
      connection.on("close", () => clearTimeout(timer));
      connection.once("readable", () => {
        clearTimeout(timer);
        speak();
      });
      return;
    }
    this.#missOther(connection, host, port, ["silent", "ended"].includes(protocol) ? "unknown" : protocol);
  }

  #missOther(connection: Duplex, host: string, port: number, protocol: string): void {
    if (!this.#failed.has(`${host}:${port}`))
      this.#miss({ method: protocol, url: `${host}:${port}`, nearest: undefined });
    connection.destroy();
  }

  #miss(miss: Miss): void {
    const key = `${miss.method} ${miss.url}`;
    if (this.misses.has(key)) return;
    this.misses.set(key, miss);
    this.onMiss(miss);
  }

  async exchange(request: Request, response: Response): Promise<void> {
    const digest = requestDigest(request, this.#secrets);
    request.body.resume();
    const requestBody = await digest;
    const url = this.#secrets.url(request.url);
    const found = this.#finder.find({ ...request, url, requestBody });
    if (found) return this.#send(request, response, found);
    if (this.#failed.has(`${request.method} ${url}`)) return drop(response);
    const miss = { method: request.method, url, nearest: this.#finder.nearest(request.method, url) };
    this.#miss(miss);
    const text = `${missText(miss)}\n`;
    response.writeHead(502, {
      "content-type": "text/plain; charset=utf-8",
      "content-length": Buffer.byteLength(text),
      "x-stx-vault": "not recorded",
    });
    response.end(request.method === "HEAD" ? "" : text);
  }

  async #send(request: Request, response: Response, found: Found): Promise<void> {
    try {
      await sendAnswer(this.#vault, request, response, found);
    } catch (error) {
      if (!(error instanceof DamagedBody)) throw error;
      this.damaged.add(error.message);
      drop(response);
    }
  }
}

/** A sentence for the client's log. */
export function missText({ method, url, nearest }: Miss): string {
  const near = nearest === undefined ? "" : `; the nearest recorded one is ${nearest}`;
  return `stx-container: the vault does not hold ${method} ${url}${near}`;
}
