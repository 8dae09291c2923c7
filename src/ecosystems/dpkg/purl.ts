import { distroOf, type OsRelease } from "../os-release.ts";
import { purl } from "../purl.ts";
import { deb } from "./about.ts";

/** The package URL of a Debian package of this distribution. */
export function debPurl(system: OsRelease, name: string, version: string, arch: string): string {
  const qualifiers = { arch, distro: distroOf(system) };
  return purl(deb, { namespace: system.id ?? "debian", name, version, qualifiers });
}
