/** `package Foo::Bar;`, `package Foo::Bar 1.2;`, `package Foo::Bar v1.2 {`; what follows it on the line. */
const declaration =
  /^[\s{;]*package\s+((?:::)?[A-Za-z_]\w*(?:(?:::|')\w+)*)(?:\s+(v?\d[\d._]*))?\s*[;{](.*)$/;

/** `$VERSION =`, `our $Foo::VERSION =`, `our ($VERSION) =`, `*VERSION =`; not `==`, `=~` or `=>`. */
const assignment = /[$*]((?:::|')?(?:\w+(?:::|'))*)VERSION\b\s*\)?\s*=(?![=~>])/;

/** A literal value: `'1.0'`, `1.5`, `v1.2.3`, `version->declare("v1.0")`, `qv('1.0')`. */
const plainValue =
  /^\s*(?:[$*][\w:']+\s*=\s*)*\(?\s*(?:version->(?:declare|new|parse|qv)\(\s*|(?:version::)?qv\(\s*)?\\?(["']?)(v?\d[\w.]*)\1[\s)]*(?:$|[;}#]|unless\s+defined\b)/;

/**
 * The version that a module's file assigns, as Module::Metadata finds it: in the code, not in its POD or after __END__;
 * the first one in the package of that name, or `$Foo::Bar::VERSION` anywhere; else, as for MakeMaker, one before any
 * package. Nothing is evaluated: undefined if the value is computed. In perl's own Config.pm ("Perl") it is `version =>
 * '5.36.0'`.
 */
export function moduleVersion(text: string, module: string): string | undefined {
  if (module === "Perl") return /^[ \t]*version\s*=>\s*'([\d.]+)'/m.exec(text)?.[1];
  let current = "main";
  let before: string | undefined;
  for (const line of codeLines(text)) {
    const [, declared, version, rest = line] = declaration.exec(line) ?? [];
    if (declared !== undefined) current = declared.replaceAll("'", "::").replace(/^::/, "");
    if (version !== undefined && current === module) return version;
    const found = rest.includes("VERSION") ? assignment.exec(rest) : null;
    if (!found) continue;
    const named = found[1]!.replaceAll("'", "::").replace(/^::|::$/g, "");
    const value = () => plainVersion(rest.slice(found.index + found[0].length));
    if ((named || current) === module) return value();
    if (named === "" && current === "main") before ??= value();
  }
  return before;
}

/**
 * The lines that are Perl code: without comments and POD (from "=" and a letter at the beginning of a line to "=cut").
 */
function* codeLines(text: string): Generator<string> {
  let pod = false;
  for (const line of text.split(/\r?\n/)) {
    const command = /^=([A-Za-z]+)/.exec(line)?.[1];
    if (command !== undefined) pod = command !== "cut";
    if (pod || command !== undefined || /^\s*#/.test(line)) continue;
    if (/^__(?:END|DATA)__\b/.test(line)) return;
    yield line;
  }
}

function plainVersion(expression: string): string | undefined {
  const [, quote, value] = plainValue.exec(expression) ?? [];
  if (value === undefined || quote !== "" || value.startsWith("v")) return value;
  const digits = value.replaceAll("_", "");
  // With two dots it is a version; with one it is a number, which Perl prints without trailing zeros.
  if (/^\d+(\.\d+){2,}$/.test(digits)) return `v${digits}`;
  return /^(?:0|[1-9]\d*)(?:\.\d*)?$/.test(digits)
    ? String(Number(Number(digits).toPrecision(15)))
    : undefined;
}

/** Whether two versions are equal in Perl: "1.2" and "1.20" are, and "1.2" and "v1.200", but not "1.2" and "v1.2". */
export function isSameVersion(a: string, b: string): boolean {
  return comparePerlVersions(a, b) === 0;
}

/** Orders two versions as version.pm does: a number with decimals ("1.02") and one with dots ("v1.20.0") alike. */
export function comparePerlVersions(a: string, b: string): number {
  const [one, two] = [parts(a), parts(b)];
  for (let at = 0; at < Math.max(one.length, two.length); at++) {
    const order = (one[at] ?? 0) - (two[at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

/** The numbers of a version; decimals are split into groups of three digits. */
function parts(version: string): number[] {
  const plain = version.replaceAll("_", "");
  const [whole = "", fraction = ""] = plain.split(".");
  const isDotted = plain.startsWith("v") || plain.split(".").length > 2;
  const all = isDotted ? plain.replace(/^v/, "").split(".") : [whole, ...(fraction.match(/.{1,3}/g) ?? [])];
  return all.map((part, i) => Number(isDotted || i === 0 ? part : part.padEnd(3, "0")));
}
