import type { Headers } from "./schema.ts";
import type { Secrets } from "./secrets.ts";

/** Header lines as they came: name, value, name, value. */
export type RawHeaders = readonly string[];

/** Headers of one connection, which no proxy hands on (RFC 9110 §7.6.1), and HTTP/2's own. */
const hopByHop =
  /^(?:connection|proxy-connection|keep-alive|transfer-encoding|te|trailer|upgrade|http2-settings|proxy-authenticate|proxy-authorization|:.*)$/i;

/** Pairs of a raw list, without those of one connection. */
export function endToEnd(raw: RawHeaders): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  for (let n = 0; n + 1 < raw.length; n += 2) pairs.push([raw[n] as string, raw[n + 1] as string]);
  const named = pairs
    .filter(([name]) => name.toLowerCase() === "connection")
    .flatMap(([, value]) => value.toLowerCase().split(/\s*,\s*/));
  return pairs.filter(([name]) => !hopByHop.test(name) && !named.includes(name.toLowerCase()));
}

/** Headers of a request by which servers choose what to answer. */
const selecting = new Set([
  "accept",
  "accept-encoding",
  "accept-language",
  "content-encoding",
  "content-type",
  "git-protocol",
  "if-match",
  "if-modified-since",
  "if-none-match",
  "if-range",
  "if-unmodified-since",
  "range",
]);

/** Headers that carry what lets one in. */
export const secretHeaders =
  /^(?:authorization|proxy-authorization|cookie|.*(?:token|api-?key|secret|password|signature).*)$/i;

export function selectingHeaders(raw: RawHeaders): Headers {
  const pairs = endToEnd(raw);
  // Whether one was logged in selects, too; as what does not.
  const isLoggedIn = pairs.some(([name]) => name.toLowerCase() === "authorization");
  const selected = pairs.filter(([name]) => selecting.has(name.toLowerCase()));
  return group([...selected, ...(isLoggedIn ? [["authorization", "present"] as const] : [])]);
}

/** Headers of an answer that differ with every request, or hold times and of the way that it took. */
const fleeting =
  /^(?:date|age|expires|set-cookie2?|alt-svc|via|nel|report-to|reporting-endpoints|server-timing|strict-transport-security|content-security-policy.*|permissions-policy|expect-ct|retry-after|content-length|x-(?:amz|amzn|goog|ms|msedge|azure)-.*(?:id|ref|time|expiration)\d?|x-guploader-uploadid|x-served-by|x-cache.*|x-timer|x-fastly.*|x-github-request-id|x-runtime|x-varnish|x-backend.*|x-hits|cf-.*|fly-.*|.*request-?id|.*trace-?(?:id|parent|context)?|.*correlation-?id|x-?rate-?limit.*|.*ratelimit.*)$/i;

/** The headers of an answer that are kept, without secrets. */
export function keptHeaders(raw: RawHeaders, secrets: Secrets): Headers {
  const kept = endToEnd(raw).filter(([name]) => !fleeting.test(name) && !secretHeaders.test(name));
  return group(
    kept.map(([name, value]) => [
      name,
      /^(?:location|content-location|link|refresh)$/i.test(name) ? secrets.url(value) : secrets.text(value),
    ]),
  );
}

/** Names in lower case, sorted; a header that came several times is a list. */
function group(pairs: readonly (readonly [string, string])[]): Headers {
  const grouped = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    grouped.set(key, [...(grouped.get(key) ?? []), value]);
  }
  const names = [...grouped.keys()].sort();
  return Object.fromEntries(
    names.map((name) => {
      const values = grouped.get(name) as string[];
      return [name, values.length === 1 ? (values[0] as string) : values];
    }),
  );
}

/** An absolute address as it is kept: host in lower case, no default port, no fragment; path and query as they were sent. */
export function absoluteUrl(secure: boolean, host: string, path: string): string {
  const scheme = secure ? "https" : "http";
  const bare = host.toLowerCase().replace(secure ? /:443$/ : /:80$/, "");
  return `${scheme}://${bare}${path.replace(/#.*$/s, "")}`;
}
