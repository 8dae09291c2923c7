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

/** One exchange that passed. */
export interface Passed extends Kept {
  request: Request;
  digest: string | undefined;
}

/** Puts down what passes, in the order in which it was asked. */
export class Journal {
  readonly #bodies: boolean;
  readonly #passed: (Passed | undefined)[] = [];
  readonly #unrecorded = new Map<string, Unrecorded>();
  readonly #absentNames = new Set<string>();
  readonly #untrusted = new Set<string>();

  constructor(bodies: boolean) {
    this.#bodies = bodies;
  }

  /** Takes a place in the order; what is called fills it when the answer has passed. */
  begin(): (passed: Passed) => void {
    const place = this.#passed.push(undefined) - 1;
    return (passed) => {
      this.#passed[place] = passed;
    };
  }

  letThrough({ host, port }: Target, protocol: string, reason: string): void {
    const key = `${host}:${port} ${protocol}`;
    const before = this.#unrecorded.get(key);
    this.#unrecorded.set(key, { host, port, protocol, reason, connections: (before?.connections ?? 0) + 1 });
  }

  absentName(name: string): void {
    this.#absentNames.add(name);
  }

  untrusted(end: string): void {
    this.#untrusted.add(end);
  }

  index(secrets: Secrets): VaultIndex {
    const exchanges = new Map<string, Exchange>();
    for (const passed of this.#passed) {
      if (!passed) continue;
      const { request, digest } = passed;
      const asked = {
        method: request.method,
        url: secrets.url(request.url),
        select: selectingHeaders(request.headers),
        ...(digest === undefined ? {} : { requestBody: digest }),
      };
      const key = requestKey(asked);
      const exchange = exchanges.get(key) ?? { ...asked, answers: [] };
      exchanges.set(key, exchange);
      append(exchange.answers, answerOf(passed, secrets));
    }
    return {
      vaultVersion,
      bodies: this.#bodies,
      exchanges: [...exchanges.values()],
      unrecorded: [...this.#unrecorded.values()],
      absentNames: [...this.#absentNames],
      untrusted: [...this.#untrusted],
    };
  }
}

function answerOf({ request, status, headers, body, cut, redacted }: Passed, secrets: Secrets): Answer {
  const isHead = request.method === "HEAD";
  const at = headers.findIndex((name, n) => n % 2 === 0 && name.toLowerCase() === "content-length");
  const declared = at < 0 ? undefined : Number(headers[at + 1]);
  const size = isHead ? declared : body?.size;
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

/** Adds an answer to those of its request: after an equal one it only counts; a server's bad moment goes once it is over. */
function append(answers: Answer[], answer: Answer): void {
  const last = answers.at(-1);
  if (last && isDeepStrictEqual({ ...last, times: 1 }, answer)) last.times += 1;
  else if (last && isTransient(last)) answers.splice(-1, 1, answer);
  else answers.push(answer);
}
