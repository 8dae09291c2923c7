/** How often a request that GitHub limits is repeated. */
export const maxRetries = 3;
/** GitHub recommends a minute if it names no time; a job does not wait longer than this. */
const unnamedMs = 60_000;
const longestMs = 5 * 60_000;

/** The fields of an error of GitHub's API that are used. */
interface ApiError {
  status?: number;
  message?: string;
  response?: { headers?: Record<string, string | number | undefined> };
}

/** Whether the error is about a rate limit and not about a permission: GitHub answers 403 to both. */
export const isRateLimit = (message: string) => /rate limit|abuse detection/i.test(message);

/**
 * How long to wait before a request that ran into a limit of GitHub is repeated; undefined for any other error, and if
 * the limit lasts too long.
 * @param now milliseconds since 1970
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function retryDelay({ status, message = "", response }: ApiError, now: number): number | undefined {
  if (status !== 429 && !(status === 403 && isRateLimit(message))) return undefined;
  const headers = response?.headers ?? {};
  const number = (name: string) => (headers[name] === undefined ? Number.NaN : Number(headers[name]));
  const after = number("retry-after") * 1000;
  const reset = number("x-ratelimit-remaining") === 0 ? number("x-ratelimit-reset") * 1000 - now : Number.NaN;
  const named = Number.isFinite(after) ? after : Number.isFinite(reset) ? reset : unnamedMs;
  const wait = Math.max(0, named);
  return wait <= longestMs ? wait : undefined;
}
