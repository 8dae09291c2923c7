import type { Archive } from "./archive.ts";
import type { Package } from "./package.ts";

/** What an index offers today in place of one locked package. */
export interface Available {
  package: Package;
  /**
   * `same`: the locked version is what an installer would choose. `newer`: it would choose another one. `gone`: the
   * index has the locked version no longer, or its publisher withdrew it, so a rebuild cannot get it from there.
   * `unknown`: the index could not be asked, or does not know the package.
   */
  state: "same" | "newer" | "gone" | "unknown";
  /** The version that an installer would choose; undefined where the index has none. */
  newest?: string;
}

/** How indexes are asked. */
export interface IndexAccess {
  /** Address of the index, without a slash at its end; undefined: the ecosystem's usual one. */
  address?: string | undefined;
  /** The archives that apt in the image takes packages from. */
  archives: readonly Archive[];
  /** Architecture of the image: "amd64". */
  arch: string;
  /** The text at an address; undefined where there is none. @throws Failure("infrastructure") without an answer */
  text(url: string, headers?: Record<string, string>): Promise<string | undefined>;
  /**
   * The lines of a text that a server has compressed, at the address with ".xz" or ".gz" after it; undefined where there
   * is none. @throws Failure("infrastructure") without an answer
   */
  lines(url: string): Promise<AsyncIterable<string> | undefined>;
}

/**
 * One answer for each package, in order.
 * @param packages those of one ecosystem that came out of an index
 */
export type AskIndex = (packages: readonly Package[], index: IndexAccess) => Promise<Available[]>;

/** Requests that are open at one time. */
const parallel = 16;

/** Runs work for each item, a few at a time, and keeps their order. */
export async function eachOf<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at]!);
  };
  await Promise.all(Array.from({ length: Math.min(parallel, items.length) }, worker));
  return results;
}

/** The answer for a package whose index has these versions, of which an installer would choose `newest`. */
export function availableOf(
  item: Package,
  versions: ReadonlySet<string>,
  newest: string | undefined,
): Available {
  if (!versions.has(item.version)) return { package: item, state: "gone", ...(newest && { newest }) };
  if (newest === undefined) return { package: item, state: "unknown" };
  return { package: item, state: newest === item.version ? "same" : "newer", newest };
}
