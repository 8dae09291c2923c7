import { lookup } from "node:dns/promises";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { getProxyForUrl } from "proxy-from-env";
import {
  drop,
  type GatewayBackend,
  type Request,
  type Response,
  type Target,
  type TlsTreatment,
} from "../gateway.ts";
import type { VaultFolder } from "../keep/folder.ts";
import { secretHeaders } from "../keep/message.ts";
import { Secrets } from "../keep/secrets.ts";
import type { Existence } from "../names.ts";
import { Journal } from "./journal.ts";
import { passBody, requestDigest } from "./passing.ts";
import { connectTo, Upstream } from "./upstream.ts";

export interface RecorderOptions {
  vault: VaultFolder;
  /** Keep the bodies, or only their digests. */
  bodies: boolean;
  /** host:port and client of TLS connections that are not to be opened: an earlier try showed that they refuse. */
  letThrough?: ReadonlySet<string>;
  /** Values that must never be written. */
  secrets?: readonly string[];
  /** Called once, when the vault cannot be written any more. */
  onBroken?: (error: Error) => void;
}

/** Why some TLS connections are not opened up. */
const refusal = "the program does not accept a certificate of the vault's authority";

const endOf = ({ host, port }: Target) => `${host}:${port}`;
const clientOf = (target: Target) => `${endOf(target)} ${target.client ?? ""}`;

/** The real network, with everything that passes recorded. */
export class Recorder implements GatewayBackend {
  readonly #options: RecorderOptions;
  readonly #upstream = new Upstream();
  readonly #secrets = new Secrets();
  readonly #trust = new Map<string, Promise<boolean>>();
  readonly #names = new Map<string, Promise<Existence>>();
  readonly #refusing: Set<string>;
  readonly #accepting = new Set<string>();
  /** Clients that disconnected silently, so far once each. */
  readonly #suspects = new Set<string>();
  /** Hosts whose certificates were rejected in this recording. */
  readonly refusals: Target[] = [];
  readonly #passing = new Set<Promise<void>>();
  readonly journal: Journal;

  constructor(options: RecorderOptions) {
    this.#options = options;
    this.#refusing = new Set(options.letThrough);
    for (const value of options.secrets ?? []) this.#secrets.add(value);
    this.journal = new Journal(options.bodies, this.#secrets);
  }

  /** TLS clients that do not accept our certificate, in the form that `letThrough` takes. */
  get letThrough(): ReadonlySet<string> {
    return this.#refusing;
  }

  exists(name: string): Promise<Existence> {
    const known = this.#names.get(name) ?? this.#lookUp(name);
    this.#names.set(name, known);
    return known;
  }

  async #lookUp(name: string): Promise<Existence> {
    // The proxy may know names that this host does not know.
    if (getProxyForUrl(`http://${name}`) || getProxyForUrl(`https://${name}`)) return "exists";
    try {
      await lookup(name);
      return "exists";
    } catch (error) {
      const absent = (error as NodeJS.ErrnoException).code === "ENOTFOUND";
      if (absent) this.journal.absentName(name);
      else this.#names.delete(name);
      return absent ? "absent" : "failed";
    }
  }

  async tls(target: Target): Promise<TlsTreatment> {
    if (this.#refusing.has(clientOf(target))) return "let-through";
    return (await this.#trusts(target)) ? "open" : "mimic-untrusted";
  }

  #trusts(target: Target): Promise<boolean> {
    const end = endOf(target);
    const known = this.#trust.get(end) ?? this.#upstream.trusts(target);
    this.#trust.set(end, known);
    known.then(
      (trusted) => {
        if (!trusted) this.journal.untrusted(end);
      },
      (error) => {
        this.#trust.delete(end);
        this.journal.trouble(`tls ${end}`, error);
      },
    );
    return known;
  }

  accepted(target: Target): void {
    this.#accepting.add(clientOf(target));
  }

  refused(target: Target, said: boolean): void {
    const client = clientOf(target);
    // A client that only closed the connection may have had another reason, so this counts only the second time, and
    // never for a client that once continued.
    if (!said && (this.#accepting.has(client) || !this.#suspects.has(client))) {
      this.#suspects.add(client);
      return;
    }
    if (this.#refusing.has(client)) return;
    this.#refusing.add(client);
    this.refusals.push(target);
    this.journal.letThrough(target, "tls", refusal, 0);
  }

  other(connection: Duplex, target: Target, protocol: string, speak: () => void): void {
    connectTo(target, true).then(
      (server) => {
        if (connection.destroyed) return void server.destroy();
        if (protocol === "silent" || protocol === "ended") this.#firstWord(connection, server, target, speak);
        else this.#join(connection, server, target, protocol);
      },
      (error) => {
        this.journal.trouble(endOf(target), error);
        connection.destroy();
      },
    );
  }

  /**
   * Waits to see who speaks first. If the client does, its bytes are examined again; if the server does, it has a
   * protocol of its own.
   */
  #firstWord(connection: Duplex, server: Socket, target: Target, speak: () => void): void {
    const hasEnded = connection.readableEnded;
    const leave = () => connection.destroy();
    const give = () => server.destroy();
    const clientSpoke = () => {
      forget();
      server.on("error", () => {}).destroy();
      speak();
    };
    const serverSpoke = () => {
      if (server.readableLength === 0) return;
      forget();
      this.#join(connection, server, target, "unknown");
    };
    const forget = () => {
      server.off("readable", serverSpoke).off("error", leave).off("close", leave);
      connection.off("readable", clientSpoke).off("close", give);
    };
    server.on("readable", serverSpoke).on("error", leave).on("close", leave);
    connection.on("close", give);
    if (hasEnded) server.end();
    else connection.on("readable", clientSpoke);
  }

  #join(connection: Duplex, server: Socket, target: Target, protocol: string): void {
    this.journal.letThrough(target, protocol, this.#reasonOf(target, protocol));
    server.on("error", () => connection.destroy()).on("close", () => connection.destroy());
    connection.on("close", () => server.destroy());
    connection.pipe(server);
    server.pipe(connection);
  }

  #reasonOf(target: Target, protocol: string): string {
    return protocol === "tls" && this.#refusing.has(clientOf(target))
      ? refusal
      : "only HTTP and HTTPS can be recorded";
  }

  exchange(request: Request, response: Response): Promise<void> {
    const passing = this.#pass(request, response).finally(() => this.#passing.delete(passing));
    this.#passing.add(passing);
    return passing;
  }

  /**
   * Resolves when everything that passed was recorded: a client that has everything it wants does not wait for that.
   */
  async settled(): Promise<void> {
    while (this.#passing.size > 0) await Promise.allSettled(this.#passing);
  }

  async #pass(request: Request, response: Response): Promise<void> {
    this.#learnSecrets(request);
    const note = this.journal.begin();
    const gone = new AbortController();
    const abandon = () => gone.abort();
    response.once("close", abandon);
    try {
      const trusted = !request.secure || (await this.#trusts(request.target));
      const digest = requestDigest(request, this.#secrets);
      const answer = await this.#upstream.ask(request, trusted, gone.signal);
      response.off("close", abandon);
      const kept = await passBody(answer, request, response, {
        ...this.#options,
        secrets: this.#secrets,
        broken: (error) => this.#options.onBroken?.(error),
      });
      note(request, await digest, kept);
    } catch (error) {
      if (!gone.signal.aborted) this.journal.trouble(`${request.method} ${request.url}`, error);
      drop(response);
    }
  }

  #learnSecrets({ headers }: Request): void {
    for (let n = 0; n + 1 < headers.length; n += 2) {
      const name = (headers[n] as string).toLowerCase();
      const value = headers[n + 1] as string;
      if (/^(?:proxy-)?authorization$|^cookie$/.test(name)) this.#secrets.addHeader(name, value);
      else if (secretHeaders.test(name)) this.#secrets.add(value);
    }
  }

  close(): void {
    this.#upstream.close();
  }
}
