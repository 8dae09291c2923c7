import { ecosystemById } from "../ecosystems/index.ts";
import { Failure } from "../failure.ts";
import { unexpectedStatus } from "../net/compressed-lines.ts";
import { makeClient } from "../net/http.ts";

/** A package of one ecosystem, at the version that it moved to. */
export interface Moved {
  ecosystem: string;
  name: string;
  version: string;
}

/** Most packages that an index is asked about, so that a whole new distribution does not ask for thousands. */
const mostAsked = 40;
const atOnce = 8;
const patience = { attempts: 2, firstDelayMs: 500, longestDelayMs: 2_000, timeLimitMs: 15_000 };

/**
 * When the usual indexes first had these versions, as far as they say so within the time. What they do not know, or do not
 * answer, is left out: it is only for information.
 * @param indexes other addresses, by ecosystem
 * @returns in the order of `moved`, ISO 8601 in UTC
 */
export async function publishedTimes(
  moved: readonly Moved[],
  {
    budgetMs,
    env,
    signal,
    indexes = {},
  }: {
    budgetMs: number;
    env: Record<string, string | undefined>;
    signal: AbortSignal;
    indexes?: Readonly<Record<string, string>>;
  },
): Promise<(string | undefined)[]> {
  const until = AbortSignal.any([signal, AbortSignal.timeout(budgetMs)]);
  const client = makeClient(env, patience, until);
  const text = async (url: string) => {
    const { status, body } = await client.request(url);
    if (status === 200) return body.toString("utf8");
    if (status === 404 || status === 410) return undefined;
    throw unexpectedStatus(url, status);
  };
  const found: (string | undefined)[] = moved.map(() => undefined);
  const queue = [...moved.entries()]
    .filter(([, { ecosystem }]) => ecosystemById(ecosystem)?.published)
    .slice(0, mostAsked)
    .values();
  const work = async () => {
    for (const [at, { ecosystem, name, version }] of queue) {
      if (until.aborted) return;
      const ask = ecosystemById(ecosystem)?.published;
      try {
        found[at] = await ask?.({ name, version }, text, indexes[ecosystem]);
      } catch (error) {
        signal.throwIfAborted();
        // No answer, or one in another form.
        if (!(error instanceof Failure || error instanceof SyntaxError || isInvalid(error) || until.aborted))
          throw error;
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    client.close();
  }
  return found;
}

const isInvalid = (error: unknown) => (error as Error).name === "ZodError";
