import { ecosystemById } from "../ecosystems/index.ts";
import type { Package } from "../ecosystems/package.ts";
import { ecosystemOfName } from "./stages.ts";

/**
 * The form of a package's name under which two locks are compared: as its ecosystem's own registry sees it, or as it is
 * written.
 */
export function normalName(ecosystem: string, name: string): string {
  return ecosystemById(ecosystemOfName(ecosystem))?.names?.normal?.(name) ?? name;
}

/** A name without case and kinds of hyphen: under it a package that was renamed so is found again. */
export function looseName(ecosystem: string, name: string): string {
  const loose = ecosystemById(ecosystemOfName(ecosystem))?.names?.loose ?? looselySpelled;
  return loose(name);
}

const looselySpelled = (name: string) => name.toLowerCase().replace(/[-_.]+/g, "-");

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
