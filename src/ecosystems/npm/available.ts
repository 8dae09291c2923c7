import { z } from "zod";
import { type AskIndex, addressesOf, availableOf, mapConcurrently, memoizeByKey } from "../available.ts";
import { isInterpreter } from "../interpreter.ts";
import type { Package } from "../package.ts";
import { npmRegistry } from "./registry.ts";

const documentSchema = z.object({ versions: z.record(z.string(), z.unknown()) });

/** npm's short form of a package's document, without readme and times. */
const accepted = "application/vnd.npm.install-v1+json";

/**
 * What npm would choose today for each package: the newest version in the range that `npm install` writes itself, "^"
 * and the locked version. Deprecated versions count, as they do for npm.
 */
export const askNpm: AskIndex = async (packages, index) => {
  const registries = await addressesOf(index, npmRegistry);
  const versionsOf = memoizeByKey(async (name) => {
    const documents = await Promise.all(
      registries.map((registry) =>
        index.text(`${registry}/${name.replace("/", "%2f")}`, { accept: accepted }).then(parseVersions),
      ),
    );
    const found = documents.filter((versions) => versions !== undefined);
    return found.length > 0 ? found.flat() : undefined;
  });
  return mapConcurrently(packages.filter(isFromRegistry), async (item) => {
    const versions = await versionsOf(item.name);
    if (!versions) return { package: item, state: "unknown" };
    return availableOf(item, new Set(versions), newestInRange(item.version, versions));
  });
};

/**
 * Only packages that came from the registry directly; npm brings its own dependencies with it, whatever the registry
 * has.
 */
const isFromRegistry = (item: Package) =>
  !isInterpreter(item) &&
  !item.url &&
  !item.commit &&
  !item.owner &&
  !item.location?.includes("/node_modules/npm/node_modules/");

const parseVersions = (text: string | undefined): string[] | undefined =>
  text === undefined ? undefined : Object.keys(documentSchema.parse(JSON.parse(text)).versions);

/** The three numbers of a release; undefined for a pre-release, because no range of a release includes one. */
function numbersOf(version: string): number[] | undefined {
  const found = /^(\d+)\.(\d+)\.(\d+)(?:\+.*)?$/.exec(version);
  return found?.slice(1).map(Number);
}

/** The newest version that agrees in the first number other than zero (node-semver, "Caret Ranges"). */
function newestInRange(locked: string, versions: readonly string[]): string | undefined {
  const from = numbersOf(locked);
  if (!from) return versions.includes(locked) ? locked : undefined;
  const fixed = Math.min(from.findIndex((number) => number > 0) + 1 || 3, 3);
  const candidates = versions.flatMap((version) => {
    const numbers = numbersOf(version);
    const isInRange =
      numbers && byNumbers(numbers, from) >= 0 && numbers.slice(0, fixed).every((n, i) => n === from[i]);
    return isInRange ? [{ version, numbers }] : [];
  });
  return candidates.sort((a, b) => byNumbers(b.numbers, a.numbers))[0]?.version;
}

const byNumbers = (a: readonly number[], b: readonly number[]) =>
  a.map((number, at) => number - b[at]!).find((difference) => difference !== 0) ?? 0;
