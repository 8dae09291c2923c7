/** The sort order of a character in a version: "~" before the end, the end before letters, letters before all others. */
const weight = (char: string | undefined) => {
  if (char === undefined || /\d/.test(char)) return 0;
  if (char === "~") return -1;
  return /[A-Za-z]/.test(char) ? char.charCodeAt(0) : char.charCodeAt(0) + 256;
};

/** Compares upstream versions or revisions: alternating runs of non-digits and digits. */
function compareParts(a: string, b: string): number {
  const [left, right] = [a.match(/\D+|\d+/g) ?? [], b.match(/\D+|\d+/g) ?? []].map(textFirst);
  for (let at = 0; at < Math.max(left!.length, right!.length); at++) {
    const [one = "", two = ""] = [left![at], right![at]];
    const order = at % 2 ? compareNumbers(one, two) : compareText(one, two);
    if (order !== 0) return order;
  }
  return 0;
}

/** Alternating runs, the first of non-digits; that one is empty if the version begins with a digit. */
const textFirst = (runs: string[]) => (/^\d/.test(runs[0] ?? "") ? ["", ...runs] : runs);

function compareNumbers(a: string, b: string): number {
  const difference = BigInt(a || 0) - BigInt(b || 0);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function compareText(a: string, b: string): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = weight(a[at]) - weight(b[at]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function partsOf(version: string) {
  const colon = version.indexOf(":");
  const rest = version.slice(colon + 1);
  const hyphen = rest.lastIndexOf("-");
  return {
    epoch: colon < 0 ? "0" : version.slice(0, colon),
    upstream: hyphen < 0 ? rest : rest.slice(0, hyphen),
    revision: hyphen < 0 ? "" : rest.slice(hyphen + 1),
  };
}

/** Orders two versions as dpkg does (deb-version(7), "Sorting algorithm"). */
export function compareDebVersions(a: string, b: string): number {
  const [one, two] = [partsOf(a), partsOf(b)];
  return (
    compareParts(one.epoch, two.epoch) ||
    compareParts(one.upstream, two.upstream) ||
    compareParts(one.revision, two.revision)
  );
}
