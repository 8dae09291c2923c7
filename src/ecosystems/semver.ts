/** Orders two versions by Semantic Versioning, ignoring build metadata (after "+"). */
export function compareReleases(a: string, b: string): number {
  const [one, two] = [a, b].map((version) => {
    const [, release = "", stage] = /^([\d.]+)(?:-([^+]*))?/.exec(version) ?? [];
    return { release: release.split("."), stage: stage?.split(".") };
  });
  const order = compareEach(one!.release, two!.release);
  if (order !== 0) return order;
  // A release comes after all its pre-releases.
  if (!one!.stage || !two!.stage) return Number(!one!.stage) - Number(!two!.stage);
  return compareEach(one!.stage, two!.stage);
}

/** Identifier by identifier; numbers come before words, and a shorter list before a longer one. */
function compareEach(one: readonly string[], two: readonly string[]): number {
  for (let at = 0; at < Math.max(one.length, two.length); at++) {
    const [x, y] = [one[at], two[at]];
    if (x === undefined || y === undefined) return x === y ? 0 : x === undefined ? -1 : 1;
    const [isX, isY] = [x, y].map((part) => /^\d+$/.test(part));
    const order =
      isX && isY ? Number(x) - Number(y) : Number(isY) - Number(isX) || (x < y ? -1 : x > y ? 1 : 0);
    if (order !== 0) return order;
  }
  return 0;
}
