import type { Package } from "./package.ts";

interface Parts {
  type: string;
  namespace: string;
  name: string;
  version: string | undefined;
  qualifiers: string;
}

/**
 * How a package's URL contradicts its own name or version, in words; undefined if it does not. Tools that read a lock
 * or an export identify a package by its URL alone.
 */
export function purlContradiction(item: Package): string | undefined {
  const parts = partsOf(item.purl);
  const wrong =
    parts === undefined
      ? "form"
      : !isNamed(parts, item)
        ? "name"
        : isOfVersion(parts, item)
          ? undefined
          : "version";
  if (wrong === undefined) return undefined;
  const what = wrong === "form" ? "cannot be read" : `has another ${wrong}`;
  return `the package URL ${item.purl} of ${item.name} ${item.version} ${what}`;
}

function partsOf(purl: string): Parts | undefined {
  const [, type, path = "", version, qualifiers = ""] =
    /^pkg:([a-z][a-z0-9.+-]*)\/([^@?#]+)(?:@([^@?#]+))?(?:\?([^#]*))?(?:#.*)?$/s.exec(purl) ?? [];
  if (type === undefined) return undefined;
  const slash = path.lastIndexOf("/");
  try {
    return {
      type,
      namespace: decodeURIComponent(path.slice(0, Math.max(slash, 0))),
      name: decodeURIComponent(path.slice(slash + 1)),
      version: version === undefined ? undefined : decodeURIComponent(version),
      qualifiers,
    };
  } catch {
    return undefined;
  }
}

/** Types whose names are case-sensitive by definition: two packages may differ only in case. */
const withCapitals = [
  "npm",
  "cran",
  "cpan",
  "cargo",
  "conda",
  "gem",
  "huggingface",
  "julia",
  "maven",
  "bioconductor",
];

/** A name as the type's definition compares it. */
function folded(type: string, text: string): string {
  if (type === "pypi") return text.toLowerCase().replaceAll(/[-_.]+/g, "-");
  return withCapitals.includes(type) ? text : text.toLowerCase();
}

function isNamed({ type, namespace, name, version }: Parts, item: Package): boolean {
  const whole = namespace === "" ? name : `${namespace}/${name}`;
  const own = item.name.toWellFormed();
  const is = (found: string, expected: string) => folded(type, found) === folded(type, expected);
  switch (type) {
    case "composer":
    case "golang":
    case "huggingface":
      return is(whole, own.split("/").filter(Boolean).join("/"));
    case "npm":
      // A name ends at its second slash.
      return is(whole, own.startsWith("@") ? own.split("/", 2).join("/") : own);
    case "maven":
      return is(`${namespace}:${name}`, own);
    case "vscode-extension":
      return is(`${namespace}.${name}`, own);
    case "github":
    case "bitbucket":
      // The repository of an R package may have a different name from the package: then its address is recorded in the
      // package.
      if (own.includes("/")) return is(whole, own);
      return version !== undefined && (item.url ? is(whole, repositoryOf(item.url)) : is(name, own));
    case "cpan":
      return namespace === "" ? is(name, own) : isDistributionOf(namespace, name, item);
    case "generic":
      return own === "/" || is(name, own) || is(name, own.slice(own.lastIndexOf("/") + 1));
    default:
      return is(name, own);
  }
}

/** "owner/name" of a repository's address; "" for an address of another form. */
const repositoryOf = (url: string): string =>
  /^[a-z+]+:\/\/[^/?#]+\/([^/?#]+\/[^/?#]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? "";

/** A distribution may contain modules with other names: then the archive that it came in is recorded. */
function isDistributionOf(author: string, name: string, item: Package): boolean {
  const own = item.name.toWellFormed().replaceAll("::", "-");
  if (item.origin === undefined) return name === own;
  const [, by, file = ""] = /^\w\/\w\w\/([A-Z0-9-]+)\/(?:.*\/)?([^/]+)$/.exec(item.origin) ?? [];
  return by === author && (name === own || (file.startsWith(name) && /^[-.]/.test(file.slice(name.length))));
}

function isOfVersion({ type, version, qualifiers }: Parts, { version: written, commit }: Package): boolean {
  const own = written.toWellFormed();
  const qualifier = (key: string) =>
    qualifiers
      .split("&")
      .find((each) => each.startsWith(`${key}=`))
      ?.slice(key.length + 1);
  // A file without a name for its version has its digest in place of one.
  if (version === undefined) return own.startsWith("sha256:") && (qualifier("checksum") ?? own) === own;
  if (type === "rpm")
    return `${qualifier("epoch") === undefined ? "" : `${qualifier("epoch")}:`}${version}` === own;
  if (type === "vcpkg")
    return version + (qualifier("port_version") ? `#${qualifier("port_version")}` : "") === own;
  if (type === "github" && version === commit) return true;
  return type === "pypi" || type === "huggingface"
    ? version.toLowerCase() === own.toLowerCase()
    : version === own;
}
