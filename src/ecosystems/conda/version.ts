/** Words that mark a pre-release. */
const unreleased = /(?:^|[\d._-])(?:dev|alpha|beta|a|b|rc)(?=[\d._-]|$)/i;

export const isCondaRelease = (version: string) => !unreleased.test(version);

/** The parts of a version in the order in which they decide: the epoch, then each number and word. */
function partsOf(version: string): [epoch: number, parts: (number | string)[][]] {
  const [, epoch = "0", rest = ""] = /^(?:(\d+)!)?([^+]*)/.exec(version.toLowerCase()) ?? [];
  const parts = rest
    .split(/[._-]/)
    .map((part) => (part.match(/\d+|\D+/g) ?? []).map((each) => (/^\d/.test(each) ? Number(each) : each)))
    .map((part) => (typeof part[0] === "string" ? [0, ...part] : part));
  return [Number(epoch), parts];
}

/** Among words, "dev" comes before all others, and "post" after every number. */
const rank = (part: number | string) =>
  typeof part === "number" ? 2 : part === "dev" ? 0 : part === "post" ? 3 : 1;

/** Orders two versions as conda does (conda.models.version, `VersionOrder`), without local versions. */
export function compareCondaVersions(a: string, b: string): number {
  const [[epochA, one], [epochB, two]] = [partsOf(a), partsOf(b)];
  if (epochA !== epochB) return epochA - epochB;
  for (let at = 0; at < Math.max(one.length, two.length); at++) {
    const [left, right] = [one[at] ?? [], two[at] ?? []];
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
      const [x, y] = [left[i] ?? 0, right[i] ?? 0];
      const order = rank(x) - rank(y) || (x < y ? -1 : x > y ? 1 : 0);
      if (order !== 0) return order;
    }
  }
  return 0;
}
