import type { ImageTree } from "../../image/tree.ts";
import { baseName } from "../../image/tree-index.ts";
import { Findings } from "../findings.ts";
import type { Collected, Package } from "../package.ts";
import type { PurlType } from "../purl.ts";
import { purl } from "../purl.ts";
import { bitbucket, github } from "./about.ts";
import { batchReader } from "./reader.ts";
import { type Checkout, readCheckout } from "./repository.ts";

/**
 * Every folder of the image that is a git checkout, with its commit: clones, shallow ones too, work trees and
 * submodules. Whether files were changed after the checkout is not examined: the content digest shows it.
 */
export async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  const read = batchReader(tree, findings);
  const places = tree.named(".git").map(({ path }) => path);
  const checkouts = await Promise.all(places.map((path) => readCheckout(tree, path, read, findings)));
  for (const [i, checkout] of checkouts.entries()) {
    if (checkout) findings.add(toPackage(checkout), places[i]!, checkout.folder);
  }
  return findings.outcome();
}

/** Hosts whose repositories have a type of package URL of their own. */
const hosts: Record<string, PurlType> = { "github.com": github, "bitbucket.org": bitbucket };

function toPackage({ folder, commit, url }: Checkout): Package {
  const where = url === undefined ? undefined : parts(url);
  const path = where?.path.split("/").filter((part) => part !== "") ?? [];
  const type = hosts[where?.host ?? ""];
  const name = path.join("/") || baseName(folder) || "/";
  const [owner, repository] = path;
  const vcs = where === undefined ? undefined : `git+${where.address}@${commit}`;
  return {
    name,
    version: commit,
    purl:
      type && owner && repository && path.length === 2
        ? purl(type, { namespace: owner, name: repository, version: commit })
        : purl("generic", {
            name: path.at(-1) ?? (baseName(folder) || "root"),
            version: commit,
            qualifiers: { vcs_url: vcs },
          }),
    location: folder,
    commit,
    ...(url === undefined ? {} : { url }),
  };
}

/** Host, repository path and full address of "https://host/a/b.git", "git@host:a/b.git" (ssh) and "/srv/b.git". */
function parts(url: string): { host: string; path: string; address: string } {
  const bare = (path: string) => path.replace(/\/+$/, "").replace(/\.git$/, "");
  const full = /^[a-z+]+:\/\/(?:[^/@]*@)?([^/:]*)(?::\d+)?\/([^?#]*)/i.exec(url);
  if (full) return { host: full[1]!.toLowerCase(), path: bare(full[2]!), address: url };
  const short = /^((?:[^/@:]+@)?([^/:]+)):([^?#]*)$/.exec(url);
  if (short) {
    const address = `ssh://${short[1]}/${short[3]!.replace(/^\/+/, "")}`;
    return { host: short[2]!.toLowerCase(), path: bare(short[3]!), address };
  }
  return { host: "", path: baseName(bare(url)), address: url.startsWith("/") ? `file://${url}` : url };
}
