import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { connect, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { getProxyForUrl } from "proxy-from-env";
import { trustedCertificates } from "../../net/http.ts";
import type { Request, Target } from "../gateway.ts";
import { endToEnd } from "../keep/message.ts";

/** Connects to a server, through the host's proxy if there is one for it. */
export async function connectTo({ host, port }: Target, secure: boolean): Promise<Socket> {
  const address = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const proxy = getProxyForUrl(`${secure ? "https" : "http"}://${address}`);
  if (proxy === "") return settled(connect({ host, port, allowHalfOpen: true }), "connect");
  const { hostname, port: proxyPort, protocol, username, password } = new URL(proxy);
  const credentials = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
  const send = protocol === "https:" ? httpsRequest : httpRequest;
  const asked = send({
    host: hostname,
    port: Number(proxyPort) || (protocol === "https:" ? 443 : 80),
    method: "CONNECT",
    path: address,
    headers: username ? { "proxy-authorization": `Basic ${credentials.toString("base64")}` } : {},
  });
  return new Promise((done, fail) => {
    asked.once("error", fail);
    asked.once("response", ({ statusCode }) => fail(new Error(`the proxy answered ${statusCode}`)));
    asked.once("connect", (response, socket, head) => {
      if (response.statusCode !== 200) return fail(new Error(`the proxy answered ${response.statusCode}`));
      if (head.length > 0) socket.unshift(head);
      done(socket as Socket);
    });
    asked.end();
  });
}

function settled<T extends Socket>(socket: T, event: string): Promise<T> {
  return new Promise((done, fail) => {
    socket.once("error", fail);
    socket.once(event, () => {
      socket.off("error", fail);
      done(socket);
    });
  });
}

/** Most bytes of a response's head: more than the clients in builds accept. */
const longestHead = 1024 * 1024;

/** The target in the request line, exactly as the client wrote it. */
function pathOf(url: string): string {
  const path = /^https?:\/\/[^/?]+(.*)$/is.exec(url)?.[1] ?? "";
  return path.startsWith("/") || path.startsWith("*") ? path : `/${path}`;
}

function sentHeaders({ headers, body, hasBody, url }: Request): string[] {
  const sent = endToEnd(headers).filter(([name]) => !/^(?:host|content-length|cookie)$/i.test(name));
  const { host = new URL(url).host, cookie, "content-length": length } = body.headers;
  return [
    ...["Host", host],
    ...sent.flat(),
    // HTTP/2 may send each cookie separately; HTTP/1.1 sends all in one line (RFC 9113 §8.2.3).
    ...(cookie === undefined ? [] : ["Cookie", cookie]),
    ...(length !== undefined ? ["Content-Length", length] : hasBody ? ["Transfer-Encoding", "chunked"] : []),
  ];
}

/** Sends requests to the real servers, through the host's proxies and trusting the host's authorities. */
export class Upstream {
  readonly #authorities: string[];
  readonly #http: HttpAgent;
  readonly #https: HttpsAgent;
  readonly #lax: HttpsAgent;

  constructor(authorities = trustedCertificates()) {
    this.#authorities = authorities;
    const shared = { keepAlive: true, maxSockets: 256, proxyEnv: process.env };
    this.#http = new HttpAgent(shared);
    this.#https = new HttpsAgent({ ...shared, ca: authorities });
    this.#lax = new HttpsAgent({ ...shared, rejectUnauthorized: false });
  }

  /**
   * Whether this host trusts a server's certificate.
   * @throws if the server cannot be reached
   */
  async trusts(target: Target): Promise<boolean> {
    const socket = await connectTo(target, true);
    const name = target.serverName ?? target.host;
    const secured = connectTls({
      socket,
      ca: this.#authorities,
      rejectUnauthorized: false,
      ...(isIP(name) ? {} : { servername: name }),
      host: name,
    });
    try {
      await settled(secured, "secureConnect");
      return secured.authorized;
    } finally {
      secured.destroy();
      socket.destroy();
    }
  }

  /**
   * Forwards a request. If the server closed an idle connection, that is not an error of the server: the request is
   * sent again on a new connection.
   * @param trusted whether to check the server's certificate
   * @param signal aborts it when the client has disconnected
   */
  async ask(request: Request, trusted: boolean, signal: AbortSignal): Promise<IncomingMessage> {
    const first = this.#send(request, trusted, signal, !request.hasBody);
    try {
      return await first.answer;
    } catch (error) {
      if (request.hasBody || !first.asked.reusedSocket || signal.aborted) throw error;
      return this.#send(request, trusted, signal, false).answer;
    }
  }

  #send(request: Request, trusted: boolean, signal: AbortSignal, reuse: boolean) {
    const { target, secure, body, hasBody } = request;
    const name = target.serverName ?? target.host;
    const agent = !reuse ? undefined : !secure ? this.#http : trusted ? this.#https : this.#lax;
    const options = {
      host: target.host,
      port: target.port,
      method: request.method,
      path: pathOf(request.url),
      headers: sentHeaders(request),
      setHost: false,
      maxHeaderSize: longestHead,
      insecureHTTPParser: true,
      signal,
      agent: agent ?? this.#single(secure, trusted),
      ...(secure && !isIP(name) ? { servername: name } : {}),
    };
    const asked = secure ? httpsRequest(options) : httpRequest(options);
    const answer = new Promise<IncomingMessage>((done, fail) => {
      asked.once("error", fail);
      asked.once("response", (response) => {
        asked.on("error", () => response.destroy());
        done(response);
      });
      if (hasBody) body.pipe(asked);
      else asked.end();
    });
    return { asked, answer };
  }

  /** An agent that opens a new connection for each request. */
  #single(secure: boolean, trusted: boolean): HttpAgent | HttpsAgent {
    const shared = { keepAlive: false, proxyEnv: process.env };
    if (!secure) return new HttpAgent(shared);
    return new HttpsAgent(
      trusted ? { ...shared, ca: this.#authorities } : { ...shared, rejectUnauthorized: false },
    );
  }

  close(): void {
    for (const agent of [this.#http, this.#https, this.#lax]) agent.destroy();
  }
}
