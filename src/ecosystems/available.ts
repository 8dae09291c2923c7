import type { Ending } from "../net/compressed-lines.ts";
import type { Archive } from "./archive.ts";
import type { NamedIndexes } from "./named-indexes.ts";
import type { Package } from "./package.ts";

/** What an index offers today in place of one locked package. */
export interface Available {
  package: Package;
  /**
   * `same`: the locked version is what an installer would choose. `newer`: it would choose another one. `yanked`: the
   * publisher withdrew the locked version, so only who asks for exactly this one gets it, if anybody. `gone`: the index
   * no longer has it, so a rebuild cannot get it from there.
   * `unknown`: the index could not be asked, or does not know the package.
   */
  state: "same" | "newer" | "yanked" | "gone" | "unknown";
  /** The version that an installer would choose; undefined where the index has none. */
  newest?: string;
  /** Why it is `unknown`, in words. */
  why?: string;
}

/** How to query indexes. */
export interface IndexAccess {
  /** The index to ask for every package, without a slash at its end; undefined: those that the packages came from. */
  given?: string | undefined;
  /** The indexes that recipe and image name. */
  named: NamedIndexes;
  /** The archives that apt in the image takes packages from. */
  archives: readonly Archive[];
  /** Architecture of the image: "amd64". */
  arch: string;
  /** The text at an address; undefined where there is none. @throws Failure("infrastructure") without an answer */
  text(url: string, headers?: Record<string, string>): Promise<string | undefined>;
  /**
   * The lines of a text that a server keeps compressed, under the address with one of these endings after it (".gz" or
   * ".xz"); undefined where there is none.
   * @throws Failure("infrastructure") without an answer
   */
  lines(url: string, endings?: readonly Ending[]): Promise<AsyncIterable<string> | undefined>;
  /** As `lines`, in parts of any length. */
  parts(url: string, endings: readonly Ending[]): Promise<AsyncIterable<string> | undefined>;
}

/**
 * One answer for each package, in order.
 * @param packages those of one ecosystem that came out of an index
 */
export type AskIndex = (packages: readonly Package[], index: IndexAccess) => Promise<Available[]>;

/** The addresses to query for packages that do not record where they came from. @param usual the ecosystem's own */
export async function addressesOf(
  { given, named }: Pick<IndexAccess, "given" | "named">,
  usual: () => string | Promise<string>,
): Promise<readonly string[]> {
  if (given !== undefined) return [given];
  const first = named.instead.length > 0 ? named.instead : [await usual()];
  return [...new Set([...first, ...named.beside])];
}

/** How many requests may be open at a time. */
const parallel = 16;

/**
 * Runs `work` for each item, a few at a time; results are in the order of the items. After a failure no more work is
 * started.
 */
export async function mapConcurrently<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const worker = async () => {
    try {
      for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at]!);
    } finally {
      next = items.length;
    }
  };
  await Promise.all(Array.from({ length: Math.min(parallel, items.length) }, worker));
  return results;
}

/**
 * The answer for a package whose index has these versions, of which an installer would choose `newest`.
 * @param yanked versions that the index still has, although their publisher withdrew them
 */
export function availableOf(
  item: Package,
  versions: ReadonlySet<string>,
  newest: string | undefined,
  yanked: ReadonlySet<string> = new Set(),
): Available {
  const isYanked = !versions.has(item.version) && yanked.has(item.version);
  if (isYanked) return { package: item, state: "yanked", ...(newest && { newest }) };
  if (!versions.has(item.version)) return { package: item, state: "gone", ...(newest && { newest }) };
  if (newest === undefined) return { package: item, state: "unknown" };
  return { package: item, state: newest === item.version ? "same" : "newer", newest };
}

/** Runs `work` once for each key, however often it is called. */
export function memoizeByKey<R>(work: (key: string) => Promise<R>): (key: string) => Promise<R> {
  const known = new Map<string, Promise<R>>();
  return (key) => {
    const found = known.get(key) ?? work(key);
    known.set(key, found);
    return found;
  };
}
