import { ecosystemById } from "../ecosystems/index.ts";
import type { Package } from "../ecosystems/package.ts";
import { ecosystemOfName } from "./stages.ts";

/**
 * The form of a package's name by which two locks are compared: normalized as the ecosystem's registry does, otherwise
 * as written.
 */
export function normalName(ecosystem: string, name: string): string {
  return ecosystemById(ecosystemOfName(ecosystem))?.names?.normal?.(name) ?? name;
}

/** A name without case and kinds of hyphen, to match a package that was renamed only in these. */
export function looseName(ecosystem: string, name: string): string {
  const loose = ecosystemById(ecosystemOfName(ecosystem))?.names?.loose ?? looselySpelled;
  return loose(name);
}

const looselySpelled = (name: string) => name.toLowerCase().replace(/[-_.]+/g, "-");

/**
 * The key that may appear only once in an ecosystem of a lock. It includes the version, since rpm installs several
 * kernels side by side, and the location, since an npm tree has one name at one version in many folders.
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
