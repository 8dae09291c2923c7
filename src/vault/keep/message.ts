import type { Headers } from "./schema.ts";
import type { Secrets } from "./secrets.ts";

/** Header lines as they were received: name, value, name, value. */
export type RawHeaders = readonly string[];

/** Headers of a single connection, which no proxy passes on (RFC 9110 §7.6.1), and HTTP/2's own. */
const hopByHop =
  /^(?:connection|proxy-connection|keep-alive|transfer-encoding|te|trailer|upgrade|http2-settings|proxy-authenticate|proxy-authorization|:.*)$/i;

/** The name and value pairs of a raw list, without the headers of a single connection. */
export function endToEnd(raw: RawHeaders): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  for (let n = 0; n + 1 < raw.length; n += 2) pairs.push([raw[n] as string, raw[n + 1] as string]);
  const named = pairs
    .filter(([name]) => name.toLowerCase() === "connection")
    .flatMap(([, value]) => value.toLowerCase().split(/\s*,\s*/));
  return pairs.filter(([name]) => !hopByHop.test(name) && !named.includes(name.toLowerCase()));
}

/** Request headers by which servers choose a response. */
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

/** Headers that carry credentials. */
export const secretHeaders =
  /^(?:authorization|proxy-authorization|cookie|.*(?:token|api-?key|secret|password|signature).*)$/i;

export function selectingHeaders(raw: RawHeaders): Headers {
  const pairs = endToEnd(raw);
  // Whether the client was logged in matters, but not as whom.
  const isLoggedIn = pairs.some(([name]) => name.toLowerCase() === "authorization");
  const selected = pairs.filter(([name]) => selecting.has(name.toLowerCase()));
  return group([...selected, ...(isLoggedIn ? [["authorization", "present"] as const] : [])]);
}

/** Response headers that differ with every request, such as times, or that describe the route of the response. */
const fleeting =
  /^(?:date|age|expires|set-cookie2?|alt-svc|via|nel|report-to|reporting-endpoints|server-timing|strict-transport-security|content-security-policy.*|permissions-policy|expect-ct|retry-after|content-length|x-(?:amz|amzn|goog|ms|msedge|azure)-.*(?:id|ref|time|expiration)\d?|x-guploader-uploadid|x-served-by|x-cache.*|x-timer|x-fastly.*|x-github-request-id|x-runtime|x-varnish|x-backend.*|x-hits|cf-.*|fly-.*|.*request-?id|.*trace-?(?:id|parent|context)?|.*correlation-?id|x-?rate-?limit.*|.*ratelimit.*)$/i;

/** The response headers that are kept, without secrets. */
export function keptHeaders(raw: RawHeaders, secrets: Secrets): Headers {
  const kept = endToEnd(raw).filter(([name]) => !fleeting.test(name) && !secretHeaders.test(name));
  return group(
    kept.map(([name, value]) => [
      name,
      /^(?:location|content-location|link|refresh)$/i.test(name) ? secrets.url(value) : secrets.text(value),
    ]),
  );
}

/** Names in lower case, sorted; a header that was sent several times becomes a list. */
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

/**
 * An absolute address in the form that is kept: host in lower case, no default port, no fragment; path and query as
 * they were sent.
 */
export function absoluteUrl(secure: boolean, host: string, path: string): string {
  const scheme = secure ? "https" : "http";
  const bare = host.toLowerCase().replace(secure ? /:443$/ : /:80$/, "");
  return `${scheme}://${bare}${path.replace(/#.*$/s, "")}`;
}
