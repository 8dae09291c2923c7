import type { ImageTree } from "../../image/tree.ts";
import { Findings } from "../findings.ts";
import type { Collected } from "../package.ts";
import { collectCaches } from "./cache.ts";
import { collectLocalFolders } from "./local-folders.ts";

/**
 * Every snapshot in a cache of the Hub, as `hf cache ls --revisions` lists them, and every folder that was downloaded
 * from the Hub.
 */
export async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  collectCaches(tree, findings);
  await collectLocalFolders(tree, findings);
  return findings.outcome();
}
