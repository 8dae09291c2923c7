import type { Package } from "./package.ts";

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
