/** What determines the order of two versions (PEP 440, "Summary of permitted suffixes and relative ordering"). */
type Key = (number | string)[][];

const form =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:(?:[-_.]?(post|rev|r)[-_.]?(\d*))|-(\d+))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;

/**
 * The parts of a version in the order in which they are compared; undefined for a version that PEP 440 does not define.
 */
function keyOf(version: string): Key | undefined {
  const found = form.exec(version.trim());
  if (!found) return undefined;
  const [, epoch, release, pre, preNumber, post, postNumber, postAlone, dev, devNumber, local] = found;
  const numbers = release!.split(".").map(Number);
  while (numbers.length > 1 && numbers.at(-1) === 0) numbers.pop();
  const isPost = post !== undefined || postAlone !== undefined;
  const stage = pre ? (/^a/i.test(pre) ? 0 : /^b/i.test(pre) ? 1 : 2) : dev && !isPost ? -1 : 3;
  return [
    [Number(epoch ?? 0)],
    numbers,
    [stage, Number(preNumber || 0)],
    [isPost ? Number(postNumber || postAlone || 0) : -1],
    [dev ? Number(devNumber || 0) : Number.POSITIVE_INFINITY],
    (local ?? "").split(/[-_.]/).map((part) => (/^\d+$/.test(part) ? Number(part) : part.toLowerCase())),
  ];
}

function compareParts(a: number | string, b: number | string): number {
  // In a local version, numbers come after words.
  if (typeof a !== typeof b) return typeof a === "number" ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders two versions as pip does; undefined if PEP 440 does not define one of them. */
export function compareVersions(a: string, b: string): number | undefined {
  const [one, two] = [keyOf(a), keyOf(b)];
  if (!one || !two) return undefined;
  for (const [at, parts] of one.entries()) {
    const others = two[at]!;
    for (let i = 0; i < Math.max(parts.length, others.length); i++) {
      const [left, right] = [parts[i], others[i]];
      const missing = at === 1 ? 0 : "";
      const order = compareParts(left ?? missing, right ?? missing);
      if (order !== 0) return order;
    }
  }
  return 0;
}

/** The newest of some versions; undefined if PEP 440 does not define one of them. */
export function newest(versions: readonly string[]): string | undefined {
  if (versions.some((version) => !keyOf(version))) return undefined;
  return versions.reduce<string | undefined>(
    (best, version) => (best === undefined || compareVersions(version, best)! > 0 ? version : best),
    undefined,
  );
}

/** Whether pip treats a version as a pre-release: "2.0rc1", "1.0.dev3". */
export const isPreRelease = (version: string) => {
  const [, , [stage] = [], , [dev] = []] = keyOf(version) ?? [];
  return stage !== 3 || dev !== Number.POSITIVE_INFINITY;
};

/** What specifiers look at in a version; undefined for one that PEP 440 does not define. */
export function shapeOf(version: string) {
  const found = form.exec(version.trim());
  if (!found) return undefined;
  const [, epoch, release, , , post, , postAlone, , , local] = found;
  return {
    epoch: Number(epoch ?? 0),
    release: release!.split(".").map(Number),
    isPost: post !== undefined || postAlone !== undefined,
    local: local !== undefined,
    public: version.trim().split("+", 1)[0]!,
  };
}
