import type { Package } from "./schema.ts";

/** The looser spelling rules of registries: what counts as one name there. */
const spelling: Record<string, (name: string) => string> = {
  // PEP 503: runs of - _ . are one hyphen, case does not matter.
  python: (name) => name.toLowerCase().replace(/[-_.]+/g, "-"),
  // crates.io refuses a second crate whose name differs only in case or in - and _.
  cargo: (name) => name.toLowerCase().replace(/_/g, "-"),
  conda: (name) => name.toLowerCase(),
  gem: (name) => name.toLowerCase(),
  dpkg: (name) => name.toLowerCase(),
};

/**
 * The form of a package's name under which two locks are compared. An ecosystem without a rule of its own
 * (paths of unowned files, Go modules, Java coordinates, R packages, npm, whose oldest names differ in case
 * alone: JSONStream, jsonstream) compares names as they are written.
 */
export function normalName(ecosystem: string, name: string): string {
  return spelling[ecosystem]?.(name) ?? name;
}

/**
 * Whether an entry of Python's or npm's packages is the interpreter itself (CPython, PyPy, Node.js), which no package
 * manager of theirs installs. Names do not tell: npm has a package `node`, too.
 */
export function isInterpreter(item: Package): boolean {
  return item.purl.startsWith("pkg:generic/");
}

/** Ecosystems whose names are paths or coordinates: there one letter more or less is another thing. */
const exact = new Set(["unowned", "git", "go", "java"]);

/** A name without case and kinds of hyphen: under it a package that was renamed so is found again. */
export function looseName(ecosystem: string, name: string): string {
  return exact.has(ecosystem) ? name : name.toLowerCase().replace(/[-_.]+/g, "-");
}

/** Orders strings by UTF-16 code unit, the same on every machine, whatever its locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of packages in a lock: by prefix, name, architecture, location, version. */
export function byIdentity(a: Package, b: Package): number {
  return (
    byCodeUnit(a.prefix ?? "", b.prefix ?? "") ||
    byCodeUnit(a.name, b.name) ||
    byCodeUnit(a.arch ?? "", b.arch ?? "") ||
    byCodeUnit(a.location ?? "", b.location ?? "") ||
    byCodeUnit(a.version, b.version)
  );
}

/**
 * What may stand only once in an ecosystem of a lock. The version belongs to it: rpm installs several kernels
 * side by side; the location does too: an npm tree holds one name at one version in many folders.
 */
export function identityKey(ecosystem: string, item: Package): string {
  return [
    item.prefix ?? "",
    normalName(ecosystem, item.name),
    item.arch ?? "",
    item.location ?? "",
    item.version,
  ].join("\0");
}
