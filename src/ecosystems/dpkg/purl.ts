import { purl } from "../purl.ts";
import { deb } from "./about.ts";

/** The package URL of a Debian package; `vendor` is the distribution's ID in os-release ("debian", "ubuntu"). */
export function debPurl(vendor: string, name: string, version: string, arch: string): string {
  return purl(deb, { namespace: vendor, name, version, qualifiers: { arch } });
}
