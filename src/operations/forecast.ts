import { z } from "zod";
import type { Available, IndexAccess } from "../ecosystems/available.ts";
import { ecosystems } from "../ecosystems/index.ts";
import type { NamedIndexes } from "../ecosystems/named-indexes.ts";
import { Failure } from "../failure.ts";
import type { Lock, Package } from "../lock/schema.ts";
import { compressedLines, compressedText, unexpectedStatus } from "../net/compressed-lines.ts";
import { type Client, makeClient } from "../net/http.ts";

/** What the index of one ecosystem offers today. */
export interface EcosystemForecast {
  ecosystem: string;
  /** Number of packages in the lock. */
  packages: number;
  /**
   * What the index answered about the packages that came from it; absent if this program asks no index for the
   * ecosystem.
   */
  available?: Available[];
  /** Packages about which the index was not asked, because they came from elsewhere. */
  elsewhere?: Package[];
  /** Why the index could not be asked about everything. */
  failed?: string;
  /** The servers that were asked ("https://pypi.org"). */
  asked: string[];
}

export interface ForecastRequest {
  lock: Lock;
  /** Other index addresses, by ecosystem; all of its packages are looked up there. */
  indexes: Readonly<Record<string, string>>;
  /** The indexes that recipe and image name, by ecosystem; default: none. */
  named?: Readonly<Record<string, NamedIndexes>> | undefined;
  env: Record<string, string | undefined>;
  signal?: AbortSignal | undefined;
}

/** Shorter limits than in a build: an index that does not answer is simply reported. */
const patience = { attempts: 2, firstDelayMs: 1_000, longestDelayMs: 5_000, timeLimitMs: 60_000 };

/**
 * What a rebuild of the recipe could get today instead of what is locked, according to the indexes; nothing is built.
 * An index that does not answer is named in `failed`, and the others are still asked.
 */
export async function forecast({
  lock,
  indexes,
  named = {},
  env,
  signal,
}: ForecastRequest): Promise<EcosystemForecast[]> {
  const client = makeClient(env, patience, signal);
  try {
    const present = ecosystems.flatMap((ecosystem) => {
      const found = lock.ecosystems[ecosystem.id];
      return found && found.status !== "absent" && found.packages.length > 0
        ? [{ ecosystem, packages: found.packages }]
        : [];
    });
    return await Promise.all(
      present.map(async ({ ecosystem: { id, available }, packages }): Promise<EcosystemForecast> => {
        const known = { ecosystem: id, packages: packages.length };
        if (!available) return { ...known, asked: [] };
        const servers = new Set<string>();
        const index = accessTo(client, lock, servers, { given: indexes[id], named: named[id] });
        const answer = await ask(() => available(packages, index), packages, known, signal);
        return { ...answer, asked: [...servers].sort() };
      }),
    );
  } finally {
    client.close();
  }
}

async function ask(
  available: () => Promise<Available[]>,
  packages: readonly Package[],
  known: Omit<EcosystemForecast, "asked">,
  signal: AbortSignal | undefined,
): Promise<Omit<EcosystemForecast, "asked">> {
  try {
    const answers = await available();
    const answered = new Set(answers.map(({ package: item }) => item));
    const elsewhere = packages.filter((item) => !answered.has(item));
    return { ...known, available: answers, ...(elsewhere.length > 0 ? { elsewhere } : {}) };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Failure)
      return { ...known, failed: [error.message, error.why].filter(Boolean).join(": ") };
    if (error instanceof SyntaxError || error instanceof z.ZodError)
      return { ...known, failed: "its index did not answer with a list of packages" };
    throw error;
  }
}

/** Access to the indexes of one ecosystem; it records the servers that are asked. */
function accessTo(
  client: Client,
  lock: Lock,
  servers: Set<string>,
  { given, named }: { given: string | undefined; named: NamedIndexes | undefined },
): IndexAccess {
  const noted = (url: string) => {
    servers.add(new URL(url).origin);
    return url;
  };
  return {
    given: given?.replace(/\/+$/, ""),
    named: named ?? { instead: [], beside: [] },
    archives: lock.archives ?? [],
    arch: lock.image.arch,
    text: async (url, headers = {}) => {
      const { status, body } = await client.request(noted(url), { headers });
      if (status === 200) return body.toString("utf8");
      if (status === 404 || status === 410) return undefined;
      throw unexpectedStatus(url, status);
    },
    lines: (url, endings) => compressedLines(client, noted(url), endings),
    parts: (url, endings) => compressedText(client, noted(url), endings),
  };
}

/** The answers that mean that a rebuild will differ from the lock, the worst first. */
const moved: readonly Available["state"][] = ["gone", "yanked", "newer"];

/** What a forecast found to differ from the lock, lost packages first. */
export function expectedMoves(
  forecasts: readonly EcosystemForecast[],
): (Available & { ecosystem: string })[] {
  return forecasts
    .flatMap(({ ecosystem, available = [] }) => available.map((one) => ({ ecosystem, ...one })))
    .filter(({ state }) => moved.includes(state))
    .sort((a, b) => moved.indexOf(a.state) - moved.indexOf(b.state));
}
