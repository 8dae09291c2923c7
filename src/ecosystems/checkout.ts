import { baseName } from "../image/tree-index.ts";
import type { Package } from "./package.ts";
import { purl } from "./purl.ts";
import { withoutSecrets } from "./url.ts";

/**
 * A checkout of a version control system that has no type of package URL of its own: named by the path of its repository, else
 * by its folder.
 * @param system the name that starts an address in `vcs_url`: "svn", "hg"
 */
export function checkoutPackage(
  system: string,
  folder: string,
  version: string,
  address: string | undefined,
): Package {
  const plain = address === undefined ? undefined : withoutSecrets(address);
  const path = (plain ?? "").replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "").replace(/[?#].*$/, "");
  const parts = path.split("/").filter((part) => part !== "");
  const url = plain === undefined ? undefined : `${system}+${plain.startsWith("/") ? "file://" : ""}${plain}`;
  return {
    name: parts.join("/") || baseName(folder) || "/",
    version,
    purl: purl("generic", {
      name: parts.at(-1) ?? (baseName(folder) || "root"),
      version,
      qualifiers: { vcs_url: url === undefined ? undefined : `${url}@${version}` },
    }),
    location: folder,
    // A mixture of revisions is none that could be checked out.
    ...(/^[0-9a-f]+$/.test(version) ? { commit: version } : {}),
    ...(url === undefined ? {} : { url }),
  };
}
