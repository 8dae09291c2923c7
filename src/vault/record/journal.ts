import { isDeepStrictEqual } from "node:util";
import type { Request, Target } from "../gateway.ts";
import { isTransient, requestKey } from "../keep/index-file.ts";
import { keptHeaders, selectingHeaders } from "../keep/message.ts";
import {
  type Answer,
  type Exchange,
  type Unrecorded,
  type VaultIndex,
  vaultVersion,
} from "../keep/schema.ts";
import type { Secrets } from "../keep/secrets.ts";
import type { Kept } from "./passing.ts";

/** One recorded exchange. */
interface Passed {
  asked: Omit<Exchange, "answers">;
  answer: Answer;
  line: number | undefined;
}

/** A failed connection to a server. */
export interface Trouble {
  url: string;
  why: string;
  at: number;
}

/** Records exchanges in the order of their requests. */
export class Journal {
  readonly #bodies: boolean;
  readonly #secrets: Secrets;
  readonly #passed: (Passed | undefined)[] = [];
  readonly #unrecorded = new Map<string, Unrecorded>();
  readonly #absentNames = new Set<string>();
  readonly #untrusted = new Set<string>();
  readonly #lines = new Map<string, number>();
  /** Requests and connections that failed and did not succeed later. */
  readonly #failed = new Set<string>();
  readonly troubles: Trouble[] = [];
  /** The line of the recipe that is running, if known. */
  line: number | undefined;

  constructor(bodies: boolean, secrets: Secrets) {
    this.#bodies = bodies;
    this.#secrets = secrets;
  }

  /** Reserves a place in the order; the returned function fills it when the exchange is complete. */
  begin(): (request: Request, digest: string | undefined, kept: Kept) => void {
    const place = this.#passed.push(undefined) - 1;
    const { line } = this;
    return (request, digest, kept) => {
      const asked = {
        method: request.method,
        url: this.#secrets.url(request.url),
        select: selectingHeaders(request.headers),
        ...(digest === undefined ? {} : { requestBody: digest }),
      };
      this.#passed[place] = { asked, answer: answerOf(request.method, kept, this.#secrets), line };
    };
  }

  letThrough({ host, port }: Target, protocol: string, reason: string, connections = 1): void {
    const key = `${host}:${port} ${protocol}`;
    const before = this.#unrecorded.get(key);
    if (this.line !== undefined && !this.#lines.has(key)) this.#lines.set(key, this.line);
    this.#unrecorded.set(key, {
      host,
      port,
      protocol,
      reason,
      connections: (before?.connections ?? 0) + connections,
    });
  }

  absentName(name: string): void {
    this.#absentNames.add(name);
  }

  untrusted(end: string): void {
    this.#untrusted.add(end);
  }

  /** @param what the method and the address, or host and port */
  trouble(what: string, error: unknown): void {
    const { code, message } = error as NodeJS.ErrnoException;
    const url = what.replace(/^[A-Z]+ /, "");
    this.#failed.add(this.#secrets.url(what));
    this.troubles.push({ url: this.#secrets.url(url), why: code ?? message, at: Date.now() });
    if (this.troubles.length > 100) this.troubles.shift();
  }

  /** The line of the recipe that was running when an address was first requested, or a connection let through. */
  lineOf(what: { url: string } | Unrecorded): number | undefined {
    if ("url" in what)
      return this.#passed.find((passed) => passed?.asked.url === what.url && passed.line !== undefined)?.line;
    return this.#lines.get(`${what.host}:${what.port} ${what.protocol}`);
  }

  index(): VaultIndex {
    const exchanges = new Map<string, Exchange>();
    const answered = new Set(
      this.#passed.flatMap((passed) => (passed ? `${passed.asked.method} ${passed.asked.url}` : [])),
    );
    for (const passed of this.#passed) {
      if (!passed) continue;
      // A secret may have been seen only after this one was recorded.
      const asked = { ...passed.asked, url: this.#secrets.url(passed.asked.url) };
      const key = requestKey(asked);
      const exchange = exchanges.get(key) ?? { ...asked, answers: [] };
      exchanges.set(key, exchange);
      append(exchange.answers, { ...passed.answer, headers: this.#clean(passed.answer.headers) });
    }
    return {
      vaultVersion,
      bodies: this.#bodies,
      exchanges: [...exchanges.values()],
      unrecorded: [...this.#unrecorded.values()],
      absentNames: [...this.#absentNames],
      untrusted: [...this.#untrusted],
      failed: [...this.#failed].filter((what) => !answered.has(what)),
    };
  }

  #clean(headers: Answer["headers"]): Answer["headers"] {
    return Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map((each) => this.#secrets.text(each)) : this.#secrets.text(value),
      ]),
    );
  }
}

function answerOf(method: string, { status, headers, body, cut, redacted }: Kept, secrets: Secrets): Answer {
  const at = headers.findIndex((name, n) => n % 2 === 0 && name.toLowerCase() === "content-length");
  const declared = at < 0 ? undefined : Number(headers[at + 1]);
  const size = method === "HEAD" ? declared : body?.size;
  return {
    status,
    headers: keptHeaders(headers, secrets),
    ...(body && body.size > 0 ? { body: body.sha256 } : {}),
    ...(size === undefined ? {} : { size }),
    ...(cut ? { cut: true as const } : {}),
    ...(redacted ? { redacted: true as const } : {}),
    times: 1,
  };
}

/**
 * Adds a response to those of its request: if it equals the last one, only the count goes up, and a temporary error is
 * replaced by the next response.
 */
function append(answers: Answer[], answer: Answer): void {
  const last = answers.at(-1);
  if (last && isDeepStrictEqual({ ...last, times: 1 }, answer)) last.times += 1;
  else if (last && isTransient(last)) answers.splice(-1, 1, answer);
  else answers.push(answer);
}
