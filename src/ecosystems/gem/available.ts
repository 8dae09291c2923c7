import { type AskIndex, addressesOf, availableOf, mapConcurrently, memoizeByKey } from "../available.ts";
import type { Package } from "../package.ts";

const usual = "https://rubygems.org";

/** One line of a gem's list: its platform, and the Ruby that it requires. */
interface Listed {
  version: string;
  platform: string;
  ruby: string | undefined;
}

/**
 * What `gem install` would choose today for each gem: the newest version that is not a pre-release, for the gem's own
 * platform or for all, and for the Ruby of its gem home. A source is queried by its compact index, which leaves out
 * yanked versions. Constraints of the recipe and of other gems are not known here.
 */
export const askGem: AskIndex = async (packages, index) => {
  const sources = await addressesOf(index, () => usual);
  const linesOf = memoizeByKey(async (name) => {
    const texts = await Promise.all(
      sources.map((source) => index.text(`${source}/info/${encodeURIComponent(name)}`)),
    );
    const found = texts.filter((text) => text !== undefined);
    return found.length > 0 ? found.flatMap(parseList) : undefined;
  });
  return mapConcurrently(packages.filter(isFromSource), async (item) => {
    const list = await linesOf(item.name);
    if (!list) return { package: item, state: "unknown" };
    const ruby = rubyOf(item);
    const usable = list.filter(({ platform }) => platform === "ruby" || platform === item.arch);
    const choice = usable
      .filter(({ version }) => isPreRelease(item.version) || !isPreRelease(version))
      .filter((each) => ruby === undefined || allows(each.ruby, ruby))
      .map(({ version }) => version)
      .sort(compareGemVersions);
    return availableOf(item, new Set(usable.map(({ version }) => version)), choice.at(-1));
  });
};

/** Excludes gems that came with Ruby or another manager, and those that Bundler checked out of a repository. */
const isFromSource = ({ location, owner, build }: Package) =>
  !owner && !build && !location?.includes("/specifications/default/");

/** "3.1" of a gem home such as `/var/lib/gems/3.1.0`. */
const rubyOf = ({ prefix }: Package) => /\/(\d+\.\d+)\.\d+(?:\/|$)/.exec(prefix ?? "")?.[1];

/** The lines of a gem in the compact index ("1.2.0-java dependencies|checksum:…,ruby:>= 2.7&< 4"). */
function parseList(text: string): Listed[] {
  const lines = text.split("\n").filter((line) => line !== "" && line !== "---");
  return lines.map((line) => {
    const [, version, platform = "ruby", more = ""] =
      /^([0-9][0-9A-Za-z.]*)(?:-(\S+))?(?: (.*))?$/.exec(line) ?? [];
    if (version === undefined) throw new SyntaxError("not a list of a gem's versions");
    return { version, platform, ruby: /[|,]ruby:([^,]*)/.exec(more)?.[1] };
  });
}

/**
 * Whether a gem's requirement allows a minor version of Ruby; as the patch version is not known, any is assumed to fit.
 */
function allows(requirement: string | undefined, ruby: string): boolean {
  return (requirement ?? "").split("&").every((one) => {
    const [, operator, wanted = ""] = /^\s*(>=|<|~>)\s*(\d+\.\d+)/.exec(one) ?? [];
    if (operator === undefined) return true;
    const order = compareGemVersions(ruby, wanted);
    // "< 3.2.dev" excludes all of 3.2, "< 3.2.5" only a part of it.
    if (operator === "<") return order < 0 || (order === 0 && !/<\s*\d+\.\d+(?:\.0|\.?dev|$)/.test(one));
    return order >= 0;
  });
}

/** Whether gem treats a version as a pre-release: one with a letter in it. */
const isPreRelease = (version: string) => /[a-z]/i.test(version);

/** Orders two versions as `Gem::Version` does: words come before numbers. */
export function compareGemVersions(a: string, b: string): number {
  const [one, two] = [a, b].map((version) => version.match(/\d+|[a-z]+/gi) ?? []);
  for (let at = 0; at < Math.max(one!.length, two!.length); at++) {
    const [x, y] = [one![at] ?? "0", two![at] ?? "0"];
    const [isX, isY] = [x, y].map((part) => /^\d/.test(part));
    const order =
      isX && isY
        ? Number(x) - Number(y)
        : isX !== isY
          ? Number(isX) - Number(isY)
          : x < y
            ? -1
            : x > y
              ? 1
              : 0;
    if (order !== 0) return order;
  }
  return 0;
}
