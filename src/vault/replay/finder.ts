import { placeholder } from "../../process/secret-forms.ts";
import { requestKey } from "../keep/index-file.ts";
import { type RawHeaders, selectingHeaders } from "../keep/message.ts";
import type { Answer, Exchange, Headers, VaultIndex } from "../keep/schema.ts";

/** A request to look up: its address without secrets. */
export interface Wanted {
  method: string;
  url: string;
  headers: RawHeaders;
  requestBody: string | undefined;
}

/** A recorded response, and the headers of the request that received it. */
export interface Found {
  answer: Answer;
  select: Headers;
}

/** The responses to one request, in order. */
class Sequence {
  readonly exchange: Exchange;
  #at = 0;
  #given = 0;

  constructor(exchange: Exchange) {
    this.exchange = exchange;
  }

  get upcoming(): Answer {
    return this.exchange.answers[this.#at] as Answer;
  }

  /** The next one; the last one is repeated. */
  next(): Found {
    const answer = this.upcoming;
    this.#given += 1;
    if (this.#given >= answer.times && this.#at < this.exchange.answers.length - 1) {
      this.#at += 1;
      this.#given = 0;
    }
    return { answer, select: this.exchange.select };
  }
}

/** Finds the response to a request in an index. */
export class Finder {
  readonly #exact = new Map<string, Sequence>();
  readonly #byUrl = new Map<string, Sequence[]>();
  /** Addresses that contain a secret, which may have changed since. */
  readonly #patterns: { pattern: RegExp; sequence: Sequence }[] = [];
  readonly #byDigest = new Map<string, Found>();

  constructor(index: VaultIndex) {
    for (const exchange of index.exchanges) {
      const sequence = new Sequence(exchange);
      this.#exact.set(requestKey(exchange), sequence);
      const known = this.#byUrl.get(exchange.url);
      if (known) known.push(sequence);
      else this.#byUrl.set(exchange.url, [sequence]);
      if (exchange.url.includes(placeholder))
        this.#patterns.push({ pattern: wildcard(exchange.url), sequence });
      for (const answer of exchange.answers)
        if (answer.body && answer.status === 200 && !answer.cut)
          this.#byDigest.set(answer.body, { answer, select: exchange.select });
    }
  }

  /** The recorded response to exactly this request, otherwise to one that differs in nothing that matters. */
  find(wanted: Wanted): Found | undefined {
    const { method, url, requestBody } = wanted;
    const select = selectingHeaders(wanted.headers);
    const asked = { method, url, select, ...(requestBody === undefined ? {} : { requestBody }) };
    const exact = this.#exact.get(requestKey(asked));
    return exact?.next() ?? this.#alike(wanted, select)?.next() ?? this.#ofDigest(wanted);
  }

  #alike({ method, url, requestBody }: Wanted, select: Headers): Sequence | undefined {
    const sameAddress = this.#byUrl.get(url) ?? this.#matching(url);
    const methods = method === "HEAD" ? ["HEAD", "GET"] : [method];
    for (const each of methods) {
      const usable = sameAddress.filter(
        ({ exchange, upcoming }) => exchange.method === each && answers(exchange, upcoming, select),
      );
      const sameBody = usable.filter(({ exchange }) => exchange.requestBody === requestBody);
      const [best] = sameBody.toSorted((a, b) => unlike(select, a.exchange) - unlike(select, b.exchange));
      if (best) return best;
      // The body may contain a random identifier: if only one body was ever sent there, it is the one.
      if (usable.length === 1 && !isGit(url)) return usable[0];
    }
    return undefined;
  }

  #matching(url: string): Sequence[] {
    return this.#patterns.flatMap(({ pattern, sequence }) => (pattern.test(url) ? [sequence] : []));
  }

  /** What a registry serves by digest is the same under every name (OCI distribution specification). */
  #ofDigest({ method, url }: Wanted): Found | undefined {
    const digest = /\/v2\/.+\/(?:manifests|blobs)\/sha256:([0-9a-f]{64})$/.exec(url)?.[1];
    return digest && ["GET", "HEAD"].includes(method) ? this.#byDigest.get(digest) : undefined;
  }

  /** The recorded request that is most similar to one that was not found. */
  nearest(method: string, url: string): string | undefined {
    let best: { distance: number; text: string } | undefined;
    for (const [recorded, sequences] of this.#byUrl) {
      const sameMethod = sequences.some(({ exchange }) => exchange.method === method);
      const distance = unlikeness(url, recorded) + (sameMethod ? 0 : 1);
      if (best && distance >= best.distance) continue;
      const shown = sameMethod ? method : (sequences[0] as Sequence).exchange.method;
      best = { distance, text: `${shown} ${recorded}` };
    }
    return best?.text;
  }
}

const isGit = (url: string) => /\/(?:git-upload-pack|git-receive-pack)$|[?&]service=git-/.test(url);

function wildcard(url: string): RegExp {
  const parts = url.split(placeholder).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/?&#]*")}$`);
}

const text = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(", ") : value);

/** Whether a recorded response suits a request with these headers. */
function answers({ select }: Exchange, { status, headers }: Answer, wanted: Headers): boolean {
  if (text(select["git-protocol"]) !== text(wanted["git-protocol"])) return false;
  const range = text(select.range);
  if (range !== undefined && range !== text(wanted.range)) return false;
  if (status === 304) return sameConditions(select, wanted);
  return acceptable(text(headers["content-type"]), text(wanted.accept));
}

const conditions = ["if-none-match", "if-modified-since", "if-match", "if-unmodified-since"];
const sameConditions = (a: Headers, b: Headers) =>
  conditions.every((name) => text(a[name]) === text(b[name]));

/** Whether a type is among those that a client accepts (RFC 9110 §12.5.1). */
function acceptable(type: string | undefined, accept: string | undefined): boolean {
  if (type === undefined || accept === undefined) return true;
  const [kind, sub] = (type.split(";")[0] as string).trim().toLowerCase().split("/");
  const ranges = accept.split(",").map((range) => (range.split(";")[0] as string).trim().toLowerCase());
  return ranges.some((range) => range === "*/*" || range === `${kind}/*` || range === `${kind}/${sub}`);
}

/** In how many headers a request differs from a recorded one. */
function unlike(wanted: Headers, { select }: Exchange): number {
  const names = new Set([...Object.keys(wanted), ...Object.keys(select)]);
  return [...names].filter((name) => text(wanted[name]) !== text(select[name])).length;
}

/** How different two addresses are: the length of what lies between their common beginning and end. */
function unlikeness(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end;
}
