/** The parts of a package URL; an absent part does not appear in it. */
export interface PurlParts {
  /** Distribution, scope, group or module path: "debian", "@angular", "org.apache.commons", "github.com/spf13". */
  namespace?: string | undefined;
  name: string;
  version?: string | undefined;
  qualifiers?: Record<string, string | undefined>;
  subpath?: string | undefined;
}

type Fold = (text: string) => string;

/**
 * A type of package URL: its name, and for each part the function that maps equivalent spellings to one, if its
 * definition has any. All other parts are case-sensitive.
 */
export interface PurlType {
  type: string;
  namespace?: Fold;
  name?: Fold;
  version?: Fold;
}

/** Normalises a part that is not case-sensitive. */
export const lowerCase: Fold = (text) => text.toLowerCase();

/** Percent-encodes all but letters, digits and . - _ ~ : (ECMA-427, clause 5.4), lone surrogates as U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/%3A/g, ":")
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Paths keep their slashes; empty segments are dropped. */
function encodePath(path: string): string {
  return path
    .split("/")
    .filter((segment) => segment !== "")
    .map(encode)
    .join("/");
}

/** Sorted by key; a qualifier without a value is left out; slashes of a value stay, as in download_url. */
function encodeQualifiers(qualifiers: Record<string, string | undefined>): string {
  return Object.entries(qualifiers)
    .filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== "")
    .map(([key, value]) => `${key.toLowerCase()}=${encode(value).replace(/%2F/g, "/")}`)
    .sort()
    .join("&");
}

/**
 * The canonical package URL of a package, as ECMA-427 and the type definitions beside it spell it:
 * `purl(deb, { namespace: "debian", name: "attr", version: "1:2.4.47-2+b1", qualifiers: { arch: "amd64" } })`
 * is "pkg:deb/debian/attr@1:2.4.47-2%2Bb1?arch=amd64".
 *
 * Own code, because packageurl-js 2.0.1 leaves "+" as it is and encodes ":" and "/" in qualifiers, which the
 * specification's own tests refuse, and fails on Go versions that are not semantic ones.
 *
 * @param type a type with folds of its own, or the name of one without
 */
export function purl(type: PurlType | string, parts: PurlParts): string {
  const fold: PurlType = typeof type === "string" ? { type } : type;
  const plain: Fold = (text) => text;
  const namespace = encodePath((fold.namespace ?? plain)(parts.namespace ?? ""));
  const version = encode((fold.version ?? plain)(parts.version ?? ""));
  const qualifiers = encodeQualifiers(parts.qualifiers ?? {});
  const subpath = encodePath(
    (parts.subpath ?? "")
      .split("/")
      .filter((segment) => segment !== "." && segment !== "..")
      .join("/"),
  );
  return [
    `pkg:${fold.type}/`,
    namespace && `${namespace}/`,
    encode((fold.name ?? plain)(parts.name)),
    version && `@${version}`,
    qualifiers && `?${qualifiers}`,
    subpath && `#${subpath}`,
  ].join("");
}
