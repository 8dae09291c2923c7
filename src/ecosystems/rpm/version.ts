/** The parts of a version that are compared; everything else only separates them. */
const pieces = /\d+|[A-Za-z]+|[~^]/g;

/**
 * The order of two versions or two releases in rpm (rpm-version(7)): numbers and words in turn, numbers above words;
 * "~" comes before the end of a version, and "^" after the end but before anything else.
 */
function compareParts(a: string, b: string): number {
  const [one, two] = [a.match(pieces) ?? [], b.match(pieces) ?? []];
  for (let at = 0; at < Math.max(one.length, two.length); at++) {
    const order = comparePieces(one[at], two[at]);
    if (order !== 0) return order;
  }
  return 0;
}

/** "~", the end, "^", words, numbers. */
const rank = (piece: string | undefined) => {
  if (piece === "~") return 0;
  if (piece === undefined) return 1;
  if (piece === "^") return 2;
  return /\d/.test(piece) ? 4 : 3;
};

function comparePieces(a: string | undefined, b: string | undefined): number {
  const order = rank(a) - rank(b);
  if (order !== 0 || a === undefined || b === undefined) return order;
  if (rank(a) === 4) return Number(BigInt(a) > BigInt(b)) - Number(BigInt(a) < BigInt(b));
  return Number(a > b) - Number(a < b);
}

function partsOf(full: string) {
  const [, epoch = "0", rest = ""] = /^(?:(\d+):)?(.*)$/s.exec(full) ?? [];
  const hyphen = rest.lastIndexOf("-");
  return hyphen < 0
    ? { epoch, version: rest, release: "" }
    : { epoch, version: rest.slice(0, hyphen), release: rest.slice(hyphen + 1) };
}

/** Orders two "epoch:version-release" as rpm does; a missing epoch is 0. */
export function compareRpmVersions(a: string, b: string): number {
  const [one, two] = [partsOf(a), partsOf(b)];
  return (
    compareParts(one.epoch, two.epoch) ||
    compareParts(one.version, two.version) ||
    compareParts(one.release, two.release)
  );
}
