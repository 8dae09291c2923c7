import { requestKey } from "../keep/index-file.ts";
import { type RawHeaders, selectingHeaders } from "../keep/message.ts";
import type { Answer, Exchange, VaultIndex } from "../keep/schema.ts";

/** A request as it is looked for: its address without secrets. */
export interface Wanted {
  method: string;
  url: string;
  headers: RawHeaders;
  requestBody: string | undefined;
}

/** The answers to one request, in their order. */
class Sequence {
  readonly exchange: Exchange;
  #at = 0;
  #given = 0;

  constructor(exchange: Exchange) {
    this.exchange = exchange;
  }

  /** The next one; the last one stays. */
  next(): Answer {
    const { answers } = this.exchange;
    const answer = answers[this.#at] as Answer;
    this.#given += 1;
    if (this.#given >= answer.times && this.#at < answers.length - 1) {
      this.#at += 1;
      this.#given = 0;
    }
    return answer;
  }
}

/** Finds the answer to a request in an index. */
export class Finder {
  readonly #exact = new Map<string, Sequence>();
  readonly #byUrl = new Map<string, Sequence[]>();

  constructor(index: VaultIndex) {
    for (const exchange of index.exchanges) {
      const sequence = new Sequence(exchange);
      this.#exact.set(requestKey(exchange), sequence);
      const key = `${exchange.method} ${exchange.url}`;
      this.#byUrl.set(key, [...(this.#byUrl.get(key) ?? []), sequence]);
    }
  }

  find({ method, url, headers, requestBody }: Wanted): Answer | undefined {
    const select = selectingHeaders(headers);
    const asked = { method, url, select, ...(requestBody === undefined ? {} : { requestBody }) };
    return this.#exact.get(requestKey(asked))?.next();
  }

  /** The recorded request that is most like one that is not there. */
  nearest(method: string, url: string): string | undefined {
    let best: { distance: number; text: string } | undefined;
    for (const { exchange } of this.#exact.values()) {
      const distance = unlikeness(url, exchange.url) + (exchange.method === method ? 0 : 1);
      if (best === undefined || distance < best.distance)
        best = { distance, text: `${exchange.method} ${exchange.url}` };
    }
    return best?.text;
  }
}

/** How little two addresses have in common: the length of what lies between their common beginning and end. */
function unlikeness(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end;
}
