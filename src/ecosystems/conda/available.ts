import { type AskIndex, availableOf, type IndexAccess, mapConcurrently, memoizeByKey } from "../available.ts";
import type { Package } from "../package.ts";
import { compareCondaVersions, isCondaRelease } from "./version.ts";

/** The address of channels that conda knows by name only (conda's `channel_alias` and `default_channels`). */
const anaconda = "https://conda.anaconda.org";
const defaults = "https://repo.anaconda.com/pkgs";

/** One package file of a channel. */
interface Listed {
  version: string;
  build: string;
}

/**
 * What conda could choose today for each package: the newest release in the package's own channel, among the builds for
 * the same Python. Dependencies, other variants of a build and build numbers are not looked at.
 */
export const askConda: AskIndex = async (packages, index) => {
  const asked = packages.flatMap((item) => channelsOf(item, index.given));
  const names = new Map<string, Set<string>>();
  for (const { item, channels } of asked)
    for (const channel of channels) names.set(channel, (names.get(channel) ?? new Set()).add(item.name));
  const platforms = new Set([...asked.map(({ item }) => item.arch ?? "noarch"), "noarch"]);
  const filesOf = memoizeByKey(async (channel) => {
    const lists = await Promise.all(
      [...platforms].map((platform) => readChannel(index, `${channel}/${platform}`, names.get(channel)!)),
    );
    return lists.every((list) => list === undefined) ? undefined : lists.flatMap((list) => list ?? []);
  });
  return mapConcurrently(asked, async ({ item, channels }) => {
    const lists = (await Promise.all(channels.map(filesOf))).filter((list) => list !== undefined);
    if (lists.length === 0) return { package: item, state: "unknown" };
    const files = lists.flatMap((list) =>
      list.filter(([name]) => name === item.name).map(([, file]) => file),
    );
    const isThere = files.some(({ version, build }) => version === item.version && fits(item, build));
    const choice = files
      .filter(({ build }) => pythonOf(build) === undefined || pythonOf(build) === pythonOf(item.build))
      .map(({ version }) => version)
      .filter((version) => isCondaRelease(version) || version === item.version)
      .sort(compareCondaVersions);
    return availableOf(item, new Set(isThere ? [item.version] : []), choice.at(-1));
  });
};

const fits = ({ build }: Package, other: string) => build === undefined || build === other;

/** "py311" of a build for one Python, as conda-build and conda-forge name these. */
const pythonOf = (build: string | undefined) => /(?:^|_)(?:py|cp)(\d{2,3})(?:_|h|$)/.exec(build ?? "")?.[1];

/** A package with the addresses of the channels that may have it; none if no channel is recorded. */
function channelsOf(
  item: Package,
  given: string | undefined,
): { item: Package; channels: readonly string[] }[] {
  const origin = item.origin?.replace(/\/+$/, "") ?? "";
  if (given !== undefined) return [{ item, channels: [given] }];
  if (/^https?:\/\//.test(origin)) return [{ item, channels: [origin] }];
  if (origin === "defaults") return [{ item, channels: [`${defaults}/main`, `${defaults}/r`] }];
  if (/^pkgs\/\w+$/.test(origin)) return [{ item, channels: [`${defaults}/${origin.slice(5)}`] }];
  return /^[\w.-]+(?:\/[\w.-]+)*$/.test(origin) ? [{ item, channels: [`${anaconda}/${origin}`] }] : [];
}

/** A file's name as a key of `repodata.json`: conda writes name, version and build into it, apart by hyphens. */
const key = /"([^"\s/]+)-([^"\s/-]+)-([^"\s/-]+)\.(?:conda|tar\.bz2)"\s*:/g;
/** No such key is longer, so this many characters of one part of the text are kept for the next part. */
const longestKey = 512;

/**
 * The files of some packages on one platform of a channel. The document of conda-forge is too long for memory (300 MB),
 * so names are searched for as it arrives. Only there are withdrawn files listed.
 */
async function readChannel(
  index: IndexAccess,
  folder: string,
  names: ReadonlySet<string>,
): Promise<[name: string, file: Listed][] | undefined> {
  const parts = await index.parts(`${folder}/repodata.json`, [".zst", ""]);
  if (!parts) return undefined;
  const found: [string, Listed][] = [];
  let rest = "";
  let isDocument: boolean | undefined;
  for await (const part of parts) {
    const text = rest + part;
    isDocument ??= text.trim() === "" ? undefined : text.trimStart().startsWith("{");
    if (isDocument === false) throw new SyntaxError("not a list of packages");
    let end = 0;
    for (const { 0: whole, 1: name, 2: version, 3: build, index: at } of text.matchAll(key)) {
      end = at + whole.length;
      if (names.has(name!)) found.push([name!, { version: version!, build: build! }]);
    }
    rest = text.slice(Math.max(end, text.length - longestKey));
  }
  if (!isDocument) throw new SyntaxError("not a list of packages");
  return found;
}
