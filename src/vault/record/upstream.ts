import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { connect, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { getProxyForUrl } from "proxy-from-env";
import { trustedCertificates } from "../../net/http.ts";
import type { Request, Target } from "../gateway.ts";
import { endToEnd } from "../keep/message.ts";

/** Connects to a server, through the host's proxy where there is one for it. */
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

/** Asks the real servers, through the host's proxies, trusting the host's authorities. */
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

  /** Whether this host trusts a server's certificate. @throws where it cannot be reached */
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

  /** Sends a request on. @param trusted whether the server's certificate is to be checked */
  ask(request: Request, trusted: boolean): Promise<IncomingMessage> {
    const { target, secure, method, url, body, hasBody } = request;
    const { pathname, search, host } = new URL(url);
    const sent = endToEnd(request.headers).filter(([name]) => !/^(?:host|content-length)$/i.test(name));
    const length = body.headers["content-length"];
    const headers = [
      ...["Host", body.headers.host ?? host],
      ...sent.flat(),
      ...(length !== undefined
        ? ["Content-Length", length]
        : hasBody
          ? ["Transfer-Encoding", "chunked"]
          : []),
    ];
    const rawPath = /^https?:\/\/[^/?]+(.*)$/i.exec(url)?.[1] || `${pathname}${search}`;
    const name = target.serverName ?? target.host;
    const options = {
      host: target.host,
      port: target.port,
      method,
      path: rawPath.startsWith("/") ? rawPath : `/${rawPath}`,
      headers,
      setHost: false,
    };
    const asked = secure
      ? httpsRequest({
          ...options,
          agent: trusted ? this.#https : this.#lax,
          ...(isIP(name) ? {} : { servername: name }),
        })
      : httpRequest({ ...options, agent: this.#http });
    return new Promise((done, fail) => {
      asked.once("error", fail);
      asked.once("response", (response) => {
        asked.on("error", () => response.destroy());
        done(response);
      });
      if (!hasBody) return void asked.end();
      body.pipe(asked);
    });
  }

  close(): void {
    for (const agent of [this.#http, this.#https, this.#lax]) agent.destroy();
  }
}
