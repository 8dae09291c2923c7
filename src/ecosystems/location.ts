import type { Package } from "./package.ts";

/** Where a package that came from no index was fetched from. */
export interface Location {
  /** A repository of version control, or one file. */
  kind: "vcs" | "file";
  /** "<tool>+<url>@<commit>#<folder>" of a repository, else the URL. */
  address: string;
}

/**
 * The location of a package in the notation that SPDX 2.3 (§7.7) and the purl specification (vcs_url) share; undefined
 * if its address is not a network URL, or none is known.
 */
export function locationOf({ url, commit }: Pick<Package, "url" | "commit">): Location | undefined {
  const match = /^(?:(git|hg|svn|bzr)\+)?((?:https?|ssh|ftp|git):\/\/[^\s"<>\\^`{|}#]+)(?:#(.*))?$/.exec(
    url ?? "",
  );
  if (!match) return undefined;
  const [, tool, address = "", fragment] = match;
  if (commit === undefined && tool === undefined) return { kind: "file", address };
  const folder = /(?:^|&)subdirectory=([\w./-]+)/.exec(fragment ?? "")?.[1];
  const at = commit === undefined ? "" : `@${commit}`;
  return {
    kind: "vcs",
    address: `${tool ?? "git"}+${address}${at}${folder === undefined ? "" : `#${folder}`}`,
  };
}

/**
 * The qualifiers of the package URL of a package that came from no index, so that it is not mistaken for the index's
 * package of that name (purl specification, "known qualifiers"). A folder of the image is a download_url, too.
 */
export function locationQualifiers(
  found: Pick<Package, "url" | "commit" | "hash">,
): Record<string, string | undefined> {
  if (found.url === undefined) return {};
  const location = locationOf(found);
  return {
    ...(location?.kind === "vcs"
      ? { vcs_url: location.address }
      : { download_url: location?.address ?? found.url }),
    checksum: /^(?:md5|sha\d+):[0-9a-f]+$/.exec(found.hash ?? "")?.[0],
  };
}
