import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
} from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { setTimeout as wait } from "node:timers/promises";
import { getCACertificates } from "node:tls";
import { Failure } from "../failure.ts";
import type { Patience } from "../recipe/bases/types.ts";

/** An answer of a server, read whole. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** One question to a server. */
export interface Question {
  headers?: Record<string, string>;
  /** A body makes it a POST. */
  body?: string;
}

/** Asks servers, through the caller's proxies, trusting the host's certificate authorities. */
export interface Client {
  /**
   * The answer, redirects followed, any status that is not 429 or 5xx.
   * @throws Failure("infrastructure") when the server stays silent or busy.
   */
  ask(url: string, question?: Question): Promise<Answer>;
  /** Whether anything answers in this address's protocol, asked once. */
  speaks(origin: string): Promise<boolean>;
  close(): void;
}

/** Four attempts over about 15 s of waiting; a server may ask for up to a minute between two. */
export const defaultPatience: Patience = {
  attempts: 4,
  firstDelayMs: 2_000,
  longestDelayMs: 60_000,
  timeLimitMs: 30_000,
};

/** Manifests and indexes are kilobytes; the distribution specification lets registries refuse more than 4 MiB. */
const longestBody = 8 * 1024 * 1024;
const redirects = new Set([301, 302, 303, 307, 308]);

/** A client for the environment's proxies (HTTPS_PROXY, HTTP_PROXY, NO_PROXY). */
export function makeClient(
  env: Record<string, string | undefined>,
  patience: Patience = defaultPatience,
  signal?: AbortSignal,
): Client {
  let tls: HttpsAgent | undefined;
  const plain = new HttpAgent({ keepAlive: true, proxyEnv: env });
  const send: Send = (url, options) => {
    if (url.protocol !== "https:") return httpRequest(url, { ...options, agent: plain });
    // Reading the host's certificates takes tens of milliseconds: only when a TLS server is asked.
    tls ??= new HttpsAgent({ keepAlive: true, proxyEnv: env, ca: trusted() });
    return httpsRequest(url, { ...options, agent: tls });
  };
  const once: AskOnce = (url, question) => askOnce(send, url, question, patience.timeLimitMs, signal);
  return {
    ask: (url, question = {}) => persist(new URL(url), question, patience, once, signal),
    speaks: (origin) =>
      once(new URL(origin), {}).then(
        () => true,
        () => false,
      ),
    close: () => {
      plain.destroy();
      tls?.destroy();
    },
  };
}

/** Node's own authorities and the host's, where companies and hospitals put their inspecting proxy's. */
function trusted(): string[] {
  return [...new Set([...getCACertificates("default"), ...getCACertificates("system")])];
}

type Send = (url: URL, options: RequestOptions) => ClientRequest;
type AskOnce = (url: URL, question: Question) => Promise<Answer>;

async function persist(
  url: URL,
  question: Question,
  patience: Patience,
  once: AskOnce,
  signal?: AbortSignal,
): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    const outcome = await follow(url, question, once).catch((error: unknown) => error as Error);
    if (outcome instanceof Failure) throw outcome;
    signal?.throwIfAborted();
    const answer = outcome instanceof Error ? undefined : outcome;
    if (answer && answer.status !== 429 && answer.status < 500) return answer;
    if (attempt >= patience.attempts) throw silent(url, attempt, outcome);
    const asked = answer ? retryAfterMs(answer.headers["retry-after"]) : undefined;
    const doubling = patience.firstDelayMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
    await wait(Math.min(asked ?? doubling, patience.longestDelayMs), undefined, signal ? { signal } : {});
  }
}

/** Retry-After in milliseconds, from its seconds or its date form. */
function retryAfterMs(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

function silent(url: URL, attempts: number, outcome: Answer | Error): Failure {
  const times = attempts === 1 ? "once" : `${attempts} times`;
  if (outcome instanceof Error) {
    const code = (outcome as NodeJS.ErrnoException).code;
    return new Failure("infrastructure", `${url.host} does not answer`, {
      why: `asked ${times}: ${code ?? outcome.message}`,
      remedy: "check the network and the proxy variables, then run it again",
      cause: outcome,
    });
  }
  if (outcome.status === 429) {
    return new Failure("infrastructure", `${url.host} limits how often it may be asked`, {
      why: `it answered 429 (too many requests), ${times}`,
      remedy: "log in to the registry (anonymous requests are limited most), or wait and run it again",
    });
  }
  return new Failure("infrastructure", `${url.host} is out of order`, {
    why: `it answered ${outcome.status}, ${times}`,
    remedy: "run it again later",
  });
}

async function follow(start: URL, question: Question, once: AskOnce): Promise<Answer> {
  let url = start;
  let asked = question;
  for (let hop = 0; hop < 6; hop++) {
    const answer = await once(url, asked);
    const location = answer.headers.location;
    if (!redirects.has(answer.status) || location === undefined) return answer;
    const next = new URL(location, url);
    if (next.protocol !== url.protocol && next.protocol !== "https:") {
      throw new Failure("failed", `${url.host} redirects to an unencrypted address`, {
        why: `${next.protocol}//${next.host}`,
        remedy: "have the registry's operator correct it",
      });
    }
    if (next.origin !== url.origin) {
      const { authorization: _kept, ...rest } = asked.headers ?? {};
      asked = { ...asked, headers: rest };
    }
    url = next;
  }
  throw new Failure("failed", `${start.host} redirects in a circle`);
}

function askOnce(
  send: Send,
  url: URL,
  question: Question,
  timeLimitMs: number,
  signal?: AbortSignal,
): Promise<Answer> {
  const limit = AbortSignal.timeout(timeLimitMs);
  return new Promise((resolve, reject) => {
    const asked = send(url, {
      method: question.body === undefined ? "GET" : "POST",
      headers: { "user-agent": "stx-container", ...question.headers },
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    const failed = (error: Error) =>
      reject(limit.aborted ? new Error(`no answer within ${timeLimitMs / 1000} s`) : error);
    asked.on("error", failed);
    asked.on("response", (response) => readAnswer(response).then(resolve, failed));
    asked.end(question.body);
  });
}

async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > longestBody) {
      response.destroy();
      throw new Failure("failed", "a registry's answer is too long", { why: `over ${longestBody} bytes` });
    }
    chunks.push(chunk);
  }
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return { status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks) };
}

/** An answer's JSON, for a schema to judge; undefined where it is none. */
export function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}
