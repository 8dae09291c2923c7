/** Suffixes in order: those before "" sort below the release itself, the others above it. */
const suffixes = ["alpha", "beta", "pre", "rc", "", "cvs", "svn", "git", "hg", "p"];
const plain = suffixes.indexOf("");

/**
 * The parts of a version in order. At the first difference, the version whose part is later in this list is the lower
 * one.
 */
const kinds = ["first", "number", "letter", "suffix", "suffixNumber", "commit", "revision", "end"] as const;

interface Part {
  kind: (typeof kinds)[number];
  text: string;
}

/** apk-package(5): digits, dots and digits, a letter, suffixes with numbers, a commit, a revision. */
function partsOf(version: string): Part[] {
  const [, first = "", numbers = "", letter = "", more = "", commit = "", revision = ""] =
    /^(\d*)((?:\.\d+)*)([a-z]?)((?:_[a-z]+\d*)*)(?:~([0-9a-f]+))?(?:-r(\d+))?/.exec(version) ?? [];
  const part = (kind: Part["kind"], text: string): Part[] => (text === "" ? [] : [{ kind, text }]);
  return [
    ...part("first", first),
    ...numbers
      .split(".")
      .slice(1)
      .flatMap((number) => part("number", number)),
    ...part("letter", letter),
    ...[...more.matchAll(/_([a-z]+)(\d*)/g)].flatMap(([, suffix = "", number = ""]) => [
      ...part("suffix", suffix),
      ...part("suffixNumber", number),
    ]),
    ...part("commit", commit),
    ...part("revision", revision),
    { kind: "end", text: "" },
  ];
}

const byText = (a: string, b: string) => Number(a > b) - Number(a < b);
const isBefore = ({ kind, text }: Part) => kind === "suffix" && suffixes.indexOf(text) < plain;

function compareParts(a: Part, b: Part): number {
  if (a.kind !== b.kind) {
    // A suffix for something before the release: it is lower than anything else in its place.
    if (isBefore(a) !== isBefore(b)) return isBefore(a) ? -1 : 1;
    return kinds.indexOf(b.kind) - kinds.indexOf(a.kind);
  }
  const isFraction = a.kind === "number" && (a.text.startsWith("0") || b.text.startsWith("0"));
  if (a.kind === "suffix") return suffixes.indexOf(a.text) - suffixes.indexOf(b.text);
  if (isFraction || a.kind === "letter" || a.kind === "commit" || a.kind === "end")
    return byText(a.text, b.text);
  return Number(BigInt(a.text) > BigInt(b.text)) - Number(BigInt(a.text) < BigInt(b.text));
}

/** Orders two versions as apk does ("1.2_rc1-r0" before "1.2-r0" before "1.2_p1-r0" before "1.2.1-r0"). */
export function compareApkVersions(a: string, b: string): number {
  const [one, two] = [partsOf(a), partsOf(b)];
  for (let at = 0; at < Math.min(one.length, two.length); at++) {
    const order = compareParts(one[at]!, two[at]!);
    if (order !== 0) return order;
  }
  return 0;
}
