import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import {
  createServer as createHttp2Server,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from "node:http2";
import { createServer, type Server, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { createSecureContext, createServer as createTlsServer, type Server as TlsServer } from "node:tls";
import type { Authority } from "./authority.ts";
import { clientFingerprint, openingOf } from "./hello.ts";
import { absoluteUrl, type RawHeaders } from "./keep/message.ts";
import { type Existence, Names } from "./names.ts";

/** The destination of a connection. */
export interface Target {
  /** Host name, or the address if the client used one. */
  host: string;
  port: number;
  /** Host name in the TLS handshake. */
  serverName?: string;
  /** See {@link clientFingerprint}. */
  client?: string;
}

/** A request, whichever protocol it came by. */
export interface Request {
  method: string;
  url: string;
  headers: RawHeaders;
  /** The body as it was sent. */
  body: IncomingMessage;
  hasBody: boolean;
  target: Target;
  secure: boolean;
}

/** A response to write; that of HTTP/2 has the same methods. */
export type Response = ServerResponse;

/** The HTTP/2 stream of an answer, where it has one. */
export const streamOf = (response: Response) => (response as unknown as Http2ServerResponse).stream;

/** How to treat a TLS connection. `mimic-untrusted`: terminate it with a certificate that no client trusts. */
export type TlsTreatment = "open" | "mimic-untrusted" | "let-through";

/** What is behind the gateway: the real network being recorded, or a recording being replayed. */
export interface GatewayBackend {
  exists(name: string): Promise<Existence>;
  tls(target: Target): Promise<TlsTreatment>;
  /** Called when a client accepted our certificate. */
  accepted(target: Target): void;
  /** Called when a client stopped after it saw our certificate; `said` if it stated the certificate as the reason. */
  refused(target: Target, said: boolean): void;
  exchange(request: Request, response: Response): Promise<void>;
  /**
   * Called for a connection that is neither TLS nor HTTP, for TLS that is let through, and for one whose client sends
   * nothing: nothing yet ("silent"), or nothing at all ("ended").
   * @param speak called when the client speaks first after all: the connection is looked at again
   */
  other(connection: Duplex, target: Target, protocol: string, speak: () => void): void;
}

/** How long a client may be silent before the server may speak first (ssh, ftp, smtp). */
const silenceMs = 250;

/** Accepts the connections of one namespace, or of a proxy's clients, and splits them into requests. */
export class Gateway {
  readonly names = new Names();
  readonly #world: GatewayBackend;
  readonly #authority: Authority;
  readonly #targets = new WeakMap<object, { target: Target; secure: boolean }>();
  readonly #open = new Set<Duplex>();
  readonly #http = createHttpServer({
    keepAlive: true,
    maxHeaderSize: 256 * 1024,
    requireHostHeader: false,
    // Java and curl offer an upgrade to HTTP/2, which need not be accepted (RFC 9110 §7.8); without it, the requests
    // can be recorded.
    shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() !== "h2c",
  });
  readonly #http2 = createHttp2Server({ maxHeaderListPairs: 1000 } as object);
  readonly #tlsServers = new Map<string, Promise<TlsServer>>();
  #servers: Server[] = [];

  constructor(world: GatewayBackend, authority: Authority) {
    this.#world = world;
    this.#authority = authority;
    for (const name of ["timeout", "requestTimeout", "headersTimeout", "keepAliveTimeout"] as const)
      this.#http[name] = 0;
    this.#http.on("request", (request, response) => void this.#answer(request, response, request.socket));
    this.#http.on("connect", (request: IncomingMessage, socket: Duplex, head: Buffer) =>
      this.#connect(request, socket, head),
    );
    this.#http.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) =>
      this.#upgrade(request, socket, head),
    );
    this.#http.on("clientError", (_error, socket) => socket.destroy());
    this.#http2.on(
      "request",
      (request, response) =>
        void this.#answer(request, response as unknown as Response, request.stream.session as object),
    );
    this.#http2.on("sessionError", () => {});
  }

  /** Also acts as an HTTP proxy. @returns its port on 127.0.0.1 @param path of the Unix socket to listen on */
  async listenToRelay(path: string): Promise<void> {
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      this.#keep(socket);
      void this.#greet(socket);
    });
    await this.#listen(server, { path });
  }

  /** Also acts as an HTTP proxy. @returns its port on 127.0.0.1 @returns its port on 127.0.0.1 */
  async listenAsProxy(port = 0): Promise<number> {
    const server = createServer((socket) => {
      this.#keep(socket);
      this.#targets.set(socket, { target: { host: "", port: 0 }, secure: false });
      this.#http.emit("connection", socket);
    });
    await this.#listen(server, { host: "127.0.0.1", port });
    return (server.address() as { port: number }).port;
  }

  async close(): Promise<void> {
    const servers = this.#servers.splice(0);
    for (const socket of this.#open) socket.destroy();
    await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  }

  async #listen(server: Server, where: object): Promise<void> {
    this.#servers.push(server);
    await new Promise<void>((done, fail) => {
      server.once("error", fail);
      server.listen(where, done);
    });
  }

  #keep(socket: Duplex): void {
    this.#open.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => this.#open.delete(socket));
  }

  /** Reads the line in which the relay says what it hands over. */
  async #greet(socket: Socket): Promise<void> {
    let bytes = Buffer.alloc(0);
    while (!bytes.includes(10)) {
      const part = await nextBytes(socket);
      if (part === undefined || bytes.length > 4096) return void socket.destroy();
      bytes = Buffer.concat([bytes, part]);
    }
    const end = bytes.indexOf(10);
    const rest = bytes.subarray(end + 1);
    if (rest.length > 0) socket.unshift(rest);
    const { kind, address, port, role } = JSON.parse(bytes.toString("utf8", 0, end));
    if (kind === "dns") return this.#nameService(socket);
    // The host's own loopback is meant, whatever its name was.
    const host = role === "loopback" ? "127.0.0.1" : (this.names.of(address) ?? address);
    await this.#look(socket, { host, port });
  }

  async #nameService(socket: Socket): Promise<void> {
    const parts: Buffer[] = [];
    for (let part = await nextBytes(socket); part !== undefined; part = await nextBytes(socket))
      parts.push(part);
    const answer = await this.names.answer(Buffer.concat(parts), (name) => this.#world.exists(name));
    if (answer) socket.write(answer);
    socket.end();
  }

  /** Looks at the first bytes of a connection and passes it to the right handler. */
  async #look(connection: Duplex, target: Target): Promise<void> {
    const bytes = await nextBytes(connection, silenceMs);
    if (bytes === undefined) {
      const protocol = connection.readableEnded ? "ended" : "silent";
      return this.#world.other(connection, target, protocol, () => void this.#look(connection, target));
    }
    connection.unshift(bytes);
    const opening = openingOf(bytes);
    if (opening === "tls") return this.#tls(connection, target, bytes);
    if (opening === "other")
      return this.#world.other(connection, target, protocolOf(bytes, target.port), () => {});
    this.#serve(connection, { target, secure: false }, opening === "http2");
  }

  #serve(connection: Duplex, context: { target: Target; secure: boolean }, isHttp2: boolean): void {
    this.#targets.set(connection, context);
    if (!isHttp2) return void this.#http.emit("connection", connection);
    this.#http2.once("session", (session) => this.#targets.set(session, context));
    this.#http2.emit("connection", connection);
  }

  async #tls(connection: Duplex, target: Target, hello: Buffer): Promise<void> {
    const client = clientFingerprint(hello);
    const known = { ...target, ...(client === undefined ? {} : { client }) };
    const treatment = await this.#world.tls(known).catch(() => undefined);
    if (treatment === undefined || connection.destroyed) return void connection.destroy();
    if (treatment === "let-through") return this.#world.other(connection, known, "tls", () => {});
    const server = await this.#tlsServer(known, treatment);
    server.emit("connection", connection);
  }

  /** The server that terminates TLS for one kind of client of one host. */
  #tlsServer(target: Target, treatment: TlsTreatment): Promise<TlsServer> {
    const key = JSON.stringify([target.host, target.port, target.client, treatment]);
    const known = this.#tlsServers.get(key) ?? this.#makeTlsServer(target, treatment);
    this.#tlsServers.set(key, known);
    return known;
  }

  async #makeTlsServer(target: Target, treatment: TlsTreatment): Promise<TlsServer> {
    const prove = (host: string) =>
      treatment === "open" ? this.#authority.leaf(host) : this.#authority.untrusted(host);
    const server = createTlsServer({
      // For clients that name no server because they connect to an address.
      ...(await prove(target.host)),
      // HTTP/2 is offered only to clients that speak nothing else: with curl 7.88 and thousands of requests on one
      // connection, Node's server sometimes took a frame for a protocol error and closed the connection, which made
      // builds fail.
      ALPNProtocols: ["http/1.1", "h2"],
      SNICallback: (name, done) =>
        void prove(name).then((identity) => done(null, createSecureContext(identity)), done),
    });
    server.on("secureConnection", (secured) => {
      this.#keep(secured);
      this.#world.accepted(target);
      const serverName = secured.servername || undefined;
      const context = { target: { ...target, ...(serverName ? { serverName } : {}) }, secure: true };
      this.#serve(secured, context, secured.alpnProtocol === "h2");
    });
    server.on("tlsClientError", (error) => this.#world.refused(target, isRefusal(error)));
    return server;
  }

  async #answer(
    request: IncomingMessage | Http2ServerRequest,
    response: Response,
    key: object,
  ): Promise<void> {
    const { target, secure } = this.#targets.get(key) ?? { target: { host: "", port: 0 }, secure: false };
    const absolute = /^https?:\/\//i.test(request.url ?? "") ? new URL(request.url as string) : undefined;
    const authority = "authority" in request ? request.authority : request.headers.host;
    const path = absolute ? `${absolute.pathname}${absolute.search}` : (request.url ?? "/");
    const meant = absolute ? { host: absolute.hostname, port: Number(absolute.port) || 80 } : target;
    const hasBody =
      "stream" in request
        ? !request.stream.endAfterHeaders
        : request.headers["transfer-encoding"] !== undefined || Number(request.headers["content-length"]) > 0;
    response.on("error", () => {});
    request.on("error", () => {});
    try {
      await this.#world.exchange(
        {
          method: request.method ?? "GET",
          url: absoluteUrl(secure, absolute?.host ?? authority ?? hostOf(target, secure), path),
          headers: request.rawHeaders,
          body: request as IncomingMessage,
          hasBody,
          target: meant,
          secure,
        },
        response,
      );
    } catch {
      drop(response);
    }
  }

  #connect(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const [, host, port] = /^\[?([^\]]+?)\]?:(\d+)$/.exec(request.url ?? "") ?? [];
    if (host === undefined) return void socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
    this.#keep(socket);
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    if (head.length > 0) socket.unshift(head);
    void this.#look(socket, { host, port: Number(port) });
  }

  /** For WebSockets and the like: the request is written out again, and everything after it is passed on. */
  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { target } = this.#targets.get(request.socket) ?? { target: { host: "", port: 0 } };
    const lines = [`${request.method} ${request.url} HTTP/1.1`];
    for (let n = 0; n < request.rawHeaders.length; n += 2)
      lines.push(`${request.rawHeaders[n]}: ${request.rawHeaders[n + 1]}`);
    socket.unshift(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), head]));
    this.#world.other(socket, target, `http upgrade to ${request.headers.upgrade}`, () => {});
  }
}

function hostOf({ host, port }: Target, secure: boolean): string {
  return port === (secure ? 443 : 80) ? host : `${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Whether a client's alert is about the certificate (RFC 8446 §6.2); these are Node's names for such alerts. */
const isRefusal = (error: Error) =>
  /ALERT_(?:BAD_CERTIFICATE|CERTIFICATE_UNKNOWN|CERTIFICATE_EXPIRED|UNSUPPORTED_CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|DECRYPT_ERROR)/.test(
    (error as NodeJS.ErrnoException).code ?? "",
  );

/** Ends a response so that the client can see that it is incomplete. */
export function drop(response: Response): void {
  const stream = streamOf(response);
  if (stream) stream.close(2);
  else response.socket?.destroy();
}

/** The protocol of a client that speaks neither TLS nor HTTP. */
function protocolOf(bytes: Buffer, port: number): string {
  if (bytes.toString("latin1", 0, 4) === "SSH-") return "ssh";
  if (bytes.toString("latin1", 0, 7) === "@RSYNCD") return "rsync";
  if (/^[0-9a-f]{4}git-/.test(bytes.toString("latin1", 0, 8))) return "git";
  return { 21: "ftp", 22: "ssh", 873: "rsync", 3690: "svn", 9418: "git" }[port] ?? "unknown";
}

/** Takes the next bytes out of a stream; undefined at its end, or if it stays silent for this long. */
function nextBytes(stream: Duplex, limitMs?: number): Promise<Buffer | undefined> {
  return new Promise((done) => {
    const finish = (bytes: Buffer | undefined) => {
      clearTimeout(timer);
      stream.off("readable", look).off("end", look).off("close", look);
      done(bytes);
    };
    const look = () => {
      const bytes = stream.read() as Buffer | null;
      if (bytes !== null) finish(bytes);
      else if (stream.readableEnded || stream.destroyed) finish(undefined);
    };
    const timer = limitMs === undefined ? undefined : setTimeout(() => finish(undefined), limitMs);
    stream.on("readable", look).on("end", look).on("close", look);
    look();
  });
}
