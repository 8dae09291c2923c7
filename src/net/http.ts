import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
} from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { pipeline, type Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { getCACertificates } from "node:tls";
import { Failure } from "../failure.ts";
import { assertMayLead } from "./leads.ts";

/** Limits of the retries. All times in milliseconds. */
export interface RetryLimits {
  attempts: number;
  /** Wait before the second attempt; doubled before each further one. */
  firstDelayMs: number;
  /** Longest single wait, whatever the server asks for. */
  longestDelayMs: number;
  /** Limit for one attempt, from the connection to the last byte. */
  timeLimitMs: number;
}

/** A server's response, read completely. */
export interface HttpResponse {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** What is sent besides the URL. */
export interface HttpRequest {
  headers?: Record<string, string>;
  /** Without a method it is POST with a body, otherwise GET. */
  body?: string | Buffer;
  method?: string;
}

/** Sends HTTP requests through the caller's proxies and trusts the host's certificate authorities. */
export interface Client {
  /**
   * Follows redirects and retries on 429 and 5xx.
   * @returns the response, with any other status
   * @throws Failure("infrastructure") when every attempt fails
   */
  request(url: string, request?: HttpRequest): Promise<HttpResponse>;
  /** Whether a server responds at this origin in its protocol; one attempt. */
  isReachable(origin: string): Promise<boolean>;
  /**
   * Sends a body of any length, once. Redirects are not followed.
   * @param body is read while it is sent
   */
  upload(url: string, request: UploadRequest): Promise<HttpResponse>;
  /** Follows redirects; the body comes as a stream, to be read to its end or destroyed. One attempt. */
  download(url: string, headers?: Record<string, string>): Promise<Download>;
  close(): void;
}

/** A body that is sent as it is read. */
export interface UploadRequest {
  method: string;
  headers: Record<string, string>;
  /** Bytes of the body. */
  size: number;
  body: Readable;
}

/** A response whose body was not read yet. */
export interface Download {
  status: number;
  headers: Record<string, string>;
  body: Readable;
}

/** Four attempts with about 15 s of waiting in total; a server may ask for up to a minute between two attempts. */
export const defaultRetryLimits: RetryLimits = {
  attempts: 4,
  firstDelayMs: 2_000,
  longestDelayMs: 60_000,
  timeLimitMs: 30_000,
};

/**
 * Manifests and indexes are a few kilobytes; the distribution specification lets registries refuse more than 4 MiB.
 */
const longestBody = 8 * 1024 * 1024;
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * A client that uses the proxies of `env` (HTTPS_PROXY, HTTP_PROXY, NO_PROXY). Close it after use.
 * @param authorities PEM of certificates that are trusted besides the host's
 */
export function makeClient(
  env: Record<string, string | undefined>,
  limits: RetryLimits = defaultRetryLimits,
  signal?: AbortSignal,
  authorities: readonly string[] = [],
): Client {
  let tls: HttpsAgent | undefined;
  const plain = new HttpAgent({ keepAlive: true, proxyEnv: env });
  const send: Send = (url, options) => {
    if (url.protocol !== "https:") return httpRequest(url, { ...options, agent: plain });
    // Reading the host's certificates takes tens of milliseconds, so it waits until the first https request.
    tls ??= new HttpsAgent({
      keepAlive: true,
      proxyEnv: env,
      ca: [...trustedCertificates(), ...authorities],
    });
    return httpsRequest(url, { ...options, agent: tls });
  };
  const once: RequestOnce = (url, request) => requestOnce(send, url, request, limits.timeLimitMs, signal);
  return {
    request: (url, request = {}) => requestWithRetries(new URL(url), request, limits, once, signal),
    isReachable: (origin) =>
      once(new URL(origin), {}).then(
        () => true,
        () => false,
      ),
    upload: (url, request) => upload(send, new URL(url), request, signal),
    download: (url, headers = {}) =>
      followRedirects(new URL(url), { headers }, (at, { headers: sent }) =>
        download(send, at, sent ?? {}, signal),
      ),
    close: () => {
      plain.destroy();
      tls?.destroy();
    },
  };
}

/**
 * Node's own certificate authorities and the host's; organisations with an intercepting proxy add its CA to the
 * host's.
 */
export function trustedCertificates(): string[] {
  return [...new Set([...getCACertificates("default"), ...getCACertificates("system")])];
}

type Send = (url: URL, options: RequestOptions) => ClientRequest;
type RequestOnce = (url: URL, request: HttpRequest) => Promise<HttpResponse>;

async function requestWithRetries(
  url: URL,
  request: HttpRequest,
  limits: RetryLimits,
  once: RequestOnce,
  signal?: AbortSignal,
): Promise<HttpResponse> {
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    const outcome = await followRedirects(url, request, once).catch((error: unknown) => error as Error);
    if (outcome instanceof Failure) throw outcome;
    signal?.throwIfAborted();
    const response = outcome instanceof Error ? undefined : outcome;
    if (response && response.status !== 429 && response.status < 500) return response;
    if (attempt >= limits.attempts) throw allAttemptsFailed(url, attempt, outcome);
    const wanted = response ? retryAfterMs(response.headers["retry-after"]) : undefined;
    const doubling = limits.firstDelayMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
    await wait(Math.min(wanted ?? doubling, limits.longestDelayMs), undefined, signal ? { signal } : {});
  }
}

/** Milliseconds of a Retry-After header, which holds seconds or a date. */
function retryAfterMs(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

function allAttemptsFailed(url: URL, attempts: number, outcome: HttpResponse | Error): Failure {
  const tried = attempts === 1 ? "1 attempt" : `${attempts} attempts`;
  if (outcome instanceof Error) {
    const code = (outcome as NodeJS.ErrnoException).code;
    return new Failure("infrastructure", `cannot reach ${url.host}`, {
      code: "server-unreachable",
      why: `${code ?? outcome.message} (${tried})`,
      remedy: "check the network and the proxy variables, then run the command again",
      cause: outcome,
    });
  }
  if (outcome.status === 429) {
    return new Failure("infrastructure", `${url.host} limits the number of requests`, {
      code: "server-rate-limit",
      why: `HTTP status 429, too many requests (${tried})`,
      remedy:
        "log in to the registry, because anonymous requests have the lowest limit, or wait and run the command again",
    });
  }
  return new Failure("infrastructure", `${url.host} is not working`, {
    code: "server-error",
    why: `HTTP status ${outcome.status} (${tried})`,
    remedy: "run the command again later",
  });
}

/** Follows redirects, and drops credentials when one leads to another server. */
async function followRedirects<T extends Pick<HttpResponse, "status" | "headers">>(
  start: URL,
  first: HttpRequest,
  once: (url: URL, request: HttpRequest) => Promise<T>,
): Promise<T> {
  let url = start;
  let request = first;
  for (let hop = 0; hop < 6; hop++) {
    const response = await once(url, request);
    const location = response.headers.location;
    if (!redirects.has(response.status) || location === undefined) return response;
    const next = new URL(location, url);
    assertMayLead(url, next, start);
    if (next.origin !== url.origin) {
      // Only logins send a body without naming a method.
      if (request.method === undefined && request.body !== undefined)
        throw new Failure("failed", `${url.host} redirects what is sent to it to another server`, {
          code: "redirect-invalid",
          why: `it may be a password or a token, and ${next.host} was not meant to get it`,
          remedy: "report it to the operator of the server, or use another server",
        });
      const { authorization: _removed, ...rest } = request.headers ?? {};
      request = { ...request, headers: rest };
    }
    url = next;
  }
  throw new Failure("failed", `${start.host} redirects in a loop`, {
    code: "redirect-invalid",
    remedy: "report it to the operator of the server, or use another server",
  });
}

function requestOnce(
  send: Send,
  url: URL,
  request: HttpRequest,
  timeLimitMs: number,
  signal?: AbortSignal,
): Promise<HttpResponse> {
  const limit = AbortSignal.timeout(timeLimitMs);
  return new Promise((resolve, reject) => {
    const sent = send(url, {
      method: request.method ?? (request.body === undefined ? "GET" : "POST"),
      headers: { "user-agent": "stx-container", ...request.headers },
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    const failed = (error: Error) =>
      reject(limit.aborted ? new Error(`no response within ${timeLimitMs / 1000} s`) : error);
    sent.on("error", failed);
    sent.on("response", (response) => readResponse(response).then(resolve, failed));
    sent.end(request.body);
  });
}

async function readResponse(response: IncomingMessage): Promise<HttpResponse> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > longestBody) {
      response.destroy();
      throw new Failure("failed", "a server's response is too long", {
        code: "response-too-long",
        why: `it has more than ${longestBody} bytes, which is not a manifest or an index`,
        remedy: "check the address, and the proxies between this machine and the server",
      });
    }
    chunks.push(chunk);
  }
  return { ...headOf(response), body: Buffer.concat(chunks) };
}

function headOf(response: IncomingMessage): Pick<HttpResponse, "status" | "headers"> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return { status: response.statusCode ?? 0, headers };
}

/** A connection on which nothing moves for this long is closed. */
const idleLimitMs = 60_000;

function upload(send: Send, url: URL, request: UploadRequest, signal?: AbortSignal): Promise<HttpResponse> {
  const { method, headers, size, body } = request;
  return new Promise((resolve, reject) => {
    const sent = send(url, {
      method,
      headers: { "user-agent": "stx-container", "content-length": size, ...headers },
      timeout: idleLimitMs,
      ...(signal ? { signal } : {}),
    });
    sent.on("timeout", () => sent.destroy(new Error(`no progress within ${idleLimitMs / 1000} s`)));
    sent.on("response", (response) => readResponse(response).then(resolve, reject));
    pipeline(body, sent, (error) => error && reject(error));
  });
}

function download(
  send: Send,
  url: URL,
  headers: Record<string, string>,
  signal?: AbortSignal,
): Promise<Download> {
  return new Promise((resolve, reject) => {
    const sent = send(url, {
      headers: { "user-agent": "stx-container", ...headers },
      timeout: idleLimitMs,
      ...(signal ? { signal } : {}),
    });
    sent.on("timeout", () => sent.destroy(new Error(`no progress within ${idleLimitMs / 1000} s`)));
    sent.on("error", reject);
    sent.on("response", (response) => resolve({ ...headOf(response), body: response }));
    sent.end();
  });
}

/** The value of a JSON body, to be checked by a schema; undefined for invalid JSON. */
export function parseJsonBody(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}
