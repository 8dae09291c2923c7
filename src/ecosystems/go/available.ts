import { z } from "zod";
import {
  type AskIndex,
  type Available,
  addressesOf,
  availableOf,
  mapConcurrently,
  memoizeByKey,
} from "../available.ts";
import type { Package } from "../package.ts";
import { compareReleases } from "../semver.ts";
import { escaped, isMain, isModule, isVersion } from "./module.ts";

const usual = "https://proxy.golang.org";
const infoSchema = z.object({ Version: z.string() });

/**
 * What `go install MODULE@latest` would choose today for each program that came from a module proxy: the newest release
 * that its author did not retract (go.dev/ref/mod, "GOPROXY protocol"). Its dependencies are those of its own go.mod.
 */
export const askGo: AskIndex = async (packages, index) => {
  const proxies = await addressesOf(index, () => usual);
  const ask = async (path: string) => {
    for (const proxy of proxies) {
      const text = await index.text(`${proxy}/${path}`);
      if (text !== undefined) return text;
    }
    return undefined;
  };
  const offerOf = memoizeByKey(async (module) => {
    const list = await ask(`${escaped(module)}/@v/list`);
    const listed = (list ?? "").split(/\s+/).filter(isVersion);
    const latest = listed.length > 0 ? newestOf(listed) : versionIn(await ask(`${escaped(module)}/@latest`));
    if (latest === undefined) return undefined;
    const isRetracted = retractions((await ask(`${escaped(module)}/@v/${escaped(latest)}.mod`)) ?? "");
    const kept = listed.filter((version) => !isRetracted(version));
    return { listed, isRetracted, newest: kept.length > 0 ? newestOf(kept) : latest };
  });
  return mapConcurrently(packages, async (item): Promise<Available> => {
    const why = whyNot(item);
    if (why !== undefined) return { package: item, state: "unknown", why };
    const offer = await offerOf(item.name);
    if (!offer) return { package: item, state: "unknown", why: "the module proxy does not know this module" };
    const { listed, isRetracted, newest } = offer;
    // A pseudo-version, made from a commit, is in no list.
    const isThere =
      listed.includes(item.version) ||
      (await ask(`${escaped(item.name)}/@v/${escaped(item.version)}.info`)) !== undefined;
    const there = new Set(isThere ? [item.version] : []);
    return isRetracted(item.version)
      ? availableOf(item, new Set(), newest, there)
      : availableOf(item, there, newest);
  });
};

/** Why a proxy is not asked for a module. */
function whyNot(item: Package): string | undefined {
  if (item.name === "stdlib") return "it is part of the Go that made the program";
  if (!isMain(item)) return "the go.mod of the program that it is linked into decides its version";
  // Only a program built from a downloaded module contains its digest; others were built in a folder.
  if (!item.hash || !isVersion(item.version) || !isModule(item.name))
    return "the program was made in a folder, not from a module of a proxy";
  return undefined;
}

/** The highest release, or the highest pre-release if there is no release. */
function newestOf(versions: readonly string[]): string {
  const releases = versions.filter((version) => !version.includes("-"));
  return (releases.length > 0 ? releases : versions).toSorted(byVersion).at(-1)!;
}

const byVersion = (a: string, b: string) => compareReleases(a.slice(1), b.slice(1));

const versionIn = (text: string | undefined) =>
  text === undefined ? undefined : infoSchema.parse(JSON.parse(text)).Version;

/** What the `retract` directives of a go.mod withdraw: single versions and ranges (go.dev/ref/mod, "retract directive"). */
function retractions(mod: string): (version: string) => boolean {
  const plain = mod.replaceAll(/\/\/[^\n]*/g, "");
  const blocks = [...plain.matchAll(/^\s*retract\s*(?:\(([^)]*)\)|([^\n(]+))/gm)];
  const lines = blocks.flatMap(([, block, line]) => (block ?? line ?? "").split("\n"));
  const ranges = lines.flatMap((line) => {
    const [low, high = low] = line.match(/v\d[\w.+-]*/g) ?? [];
    return low === undefined || high === undefined ? [] : [{ low, high }];
  });
  return (version) =>
    ranges.some(({ low, high }) => byVersion(low, version) <= 0 && byVersion(version, high) <= 0);
}
