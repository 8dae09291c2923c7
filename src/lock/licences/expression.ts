import { fixupSpdxId } from "@cyclonedx/cyclonedx-library/SPDX";

/** The licence of a package. */
export interface Licence {
  /** As the package says it. */
  text: string;
  /** The same as an SPDX expression; absent where the text cannot be turned into one for certain. */
  expression?: string;
}

/** A licence from the words of a package. */
export function licenceOf(text: string): Licence {
  const expression = expressionOf(text);
  return { text, ...(expression === undefined ? {} : { expression }) };
}

/** Characters of the longest text that is tried as an expression; a longer one is the text of a licence. */
const longest = 1_000;

/**
 * An SPDX expression (Annex D of SPDX 2.3) for what a package says about its licence, in SPDX's own form or in those of
 * Debian, R and old releases of Fedora; undefined where a part of it is in none of these forms.
 */
export function expressionOf(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const plain = text
    .replace(/\s*\+\s*file\s+LICEN[CS]E\b/gi, "")
    .replace(/\(\s*([<>=]+)\s*([\d.]+)\s*\)/g, "$1$2")
    .replaceAll("|", " OR ")
    .replaceAll("&", " AND ")
    .replace(/,\s*(?=and\b|or\b)/gi, " ");
  const tokens = plain.match(/[()]|[^\s()]+/g) ?? [];
  const parsed = either(merged(tokens));
  return parsed && parsed.rest.length === 0 ? parsed.text : undefined;
}

/** Joins words that are one name: "ASL 2.0", "GPL >=2". */
function merged(tokens: readonly string[]): string[] {
  const out: string[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    if (last !== undefined && isWord(last) && isWord(token)) out[out.length - 1] = `${last} ${token}`;
    else out.push(token);
  }
  return out;
}

const isWord = (token: string) => !/^(?:\(|\)|and|or|with)$/i.test(token);

interface Parsed {
  text: string;
  rest: readonly string[];
}

/** `a OR b`, which binds less tightly than AND, as in SPDX. */
const either = (tokens: readonly string[]) => joined(tokens, "OR", (rest) => joined(rest, "AND", single));

function joined(
  tokens: readonly string[],
  by: "AND" | "OR",
  one: (tokens: readonly string[]) => Parsed | undefined,
): Parsed | undefined {
  let found = one(tokens);
  while (found && found.rest[0]?.toUpperCase() === by) {
    const next = one(found.rest.slice(1));
    found = next && { text: `${found.text} ${by} ${next.text}`, rest: next.rest };
  }
  return found;
}

function single(tokens: readonly string[]): Parsed | undefined {
  const [first, ...rest] = tokens;
  if (first === undefined) return undefined;
  if (first === "(") {
    const inner = either(rest);
    return inner?.rest[0] === ")" ? { text: `(${inner.text})`, rest: inner.rest.slice(1) } : undefined;
  }
  const id = idOf(first);
  if (id === undefined) return undefined;
  if (rest[0]?.toUpperCase() !== "WITH") return { text: id, rest };
  const exception = fixupSpdxId(rest[1] ?? "");
  return exception && /exception/i.test(exception)
    ? { text: `${id} WITH ${exception}`, rest: rest.slice(2) }
    : undefined;
}

/** Names that distributions give to licences, in lower case. Sources: Debian's copyright format 1.0, Fedora's old short names. */
const others: Readonly<Record<string, string>> = {
  expat: "MIT",
  "mit license": "MIT",
  "asl 2.0": "Apache-2.0",
  "apache 2.0": "Apache-2.0",
  "apache-2": "Apache-2.0",
  "apache license 2.0": "Apache-2.0",
  "apache license version 2.0": "Apache-2.0",
  bsd_2_clause: "BSD-2-Clause",
  bsd_3_clause: "BSD-3-Clause",
  cc0: "CC0-1.0",
  "mplv2.0": "MPL-2.0",
  "mpl 2.0": "MPL-2.0",
  "zlib/libpng": "Zlib",
};

function idOf(word: string): string | undefined {
  const gnu = gnuOf(word);
  if (gnu !== undefined) return gnu;
  const known = others[word.toLowerCase()];
  if (known !== undefined) return known;
  const plus = /^(.+)\+$/.exec(word)?.[1];
  const id = fixupSpdxId(plus ?? word);
  return id && !/exception/i.test(id) ? `${id}${plus === undefined ? "" : "+"}` : undefined;
}

/** GNU's licences, whose name must say whether later versions count: "GPL-2+", "GPLv2+", "GPL >=2", "LGPL-2.1-or-later". */
function gnuOf(word: string): string | undefined {
  const found = /^(A?GPL|LGPL|GFDL)[-v ]*(>=|==)? *v?(\d+(?:\.\d+)?)(\+|-or-later|-only)?$/i.exec(word);
  if (!found) return undefined;
  const [, name = "", relation, number = "", ending] = found;
  const version = number.includes(".") ? number : `${number}.0`;
  const later = relation === ">=" || ending === "+" || ending?.toLowerCase() === "-or-later";
  return fixupSpdxId(`${name.toUpperCase()}-${version}-${later ? "or-later" : "only"}`);
}
