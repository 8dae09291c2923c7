import type { Package } from "../package.ts";
import { newest } from "./version.ts";

/** The environment that a package without a prefix is counted in. */
export const systemPrefix = "/usr";

/** The versions that pip and uv may choose, as lines of their constraint files. */
export interface Constraints {
  /** For every environment that has none of its own. */
  shared: string[];
  /** By prefix; empty where all environments agree. */
  own: Map<string, string[]>;
  /** Packages that one environment has from an index and another from a folder or an address. */
  mixed: string[];
}

const prefixOf = ({ prefix }: Package) => prefix ?? systemPrefix;

/** `<=` does not accept a local part ("2.1+cu118"), and ignores it when it compares (PEP 440). */
const bound = (version: string) => version.replace(/\+.*$/, "");

/**
 * The line for one package: its version, or, if the build had several one after the other, the newest as upper bound:
 * with that, the recipe's own commands choose as they did.
 */
function constraint(name: string, versions: readonly string[]): string | undefined {
  const different = [...new Set(versions)];
  if (different.length === 1) return `${name}==${different[0]}`;
  const most = newest(different);
  return most === undefined ? undefined : `${name}<=${bound(most)}`;
}

const lines = (versions: ReadonlyMap<string, readonly string[]>) =>
  [...versions].flatMap(([name, each]) => constraint(name, each) ?? []).sort();

function versionsByName(packages: readonly Package[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { name, version } of packages) found.set(name, [...(found.get(name) ?? []), version]);
  return found;
}

/**
 * @param indexed packages that were installed from an index
 * @param local packages that were installed from a folder, an address or a repository
 * @param passing packages that the build had only temporarily
 */
export function constraintsOf(
  indexed: readonly Package[],
  local: readonly Package[],
  passing: readonly Package[],
): Constraints {
  const all = versionsByName(indexed);
  const between = versionsByName(passing);
  const others = versionsByName(local);
  const isMixed = (name: string) => others.get(name)?.some((version) => !all.get(name)?.includes(version));
  const mixed = [...all.keys()].filter(isMixed).sort();
  const free = new Map([...all, ...between].filter(([name]) => !others.has(name) || !isMixed(name)));
  const shared = lines(
    new Map([...free.keys()].map((name) => [name, [...(all.get(name) ?? []), ...(between.get(name) ?? [])]])),
  );
  const isOne = (name: string) => new Set([...(all.get(name) ?? []), ...(between.get(name) ?? [])]).size <= 1;
  const agree = mixed.length === 0 && [...all.keys()].every(isOne);
  const own = new Map<string, string[]>();
  if (agree) return { shared, own, mixed };
  for (const prefix of new Set([...indexed, ...local].map(prefixOf))) {
    const here = versionsByName(indexed.filter((each) => prefixOf(each) === prefix));
    const localHere = new Set(local.filter((each) => prefixOf(each) === prefix).map(({ name }) => name));
    const names = [...new Set([...here.keys(), ...free.keys()])].filter(
      (name) => here.has(name) || !localHere.has(name),
    );
    // What was temporary in another environment does not matter to this one, as long as this one has a version itself.
    const inBetween = versionsByName(
      passing.filter((each) => each.prefix === undefined || each.prefix === prefix),
    );
    const versions = names.map((name): [string, string[]] => [
      name,
      here.has(name)
        ? [...here.get(name)!, ...(inBetween.get(name) ?? [])]
        : [...(all.get(name) ?? []), ...(between.get(name) ?? [])],
    ]);
    own.set(prefix, lines(new Map(versions)));
  }
  return { shared, own, mixed };
}
