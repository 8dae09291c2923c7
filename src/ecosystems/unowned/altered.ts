import { hash } from "node:crypto";
import type { ImageTree } from "../../image/tree.ts";
import { readEach } from "../findings.ts";
import { silentReporter } from "../once.ts";

/** Bytes; bigger programs of packages are not examined. */
const limit = 1024 * 1024 * 1024;
/**
 * How many bytes may be in memory at a time; files of one folder share blocks of the image, which each read unpacks
 * again.
 */
const atOnce = 32 * 1024 * 1024;

/**
 * Those of these files whose content matches no digest that a package recorded: something else wrote them.
 * @param sums path → "md5:<hex>", "sha256:<hex>"
 */
export async function alteredFiles(
  tree: ImageTree,
  sums: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<string[]> {
  const altered: string[] = [];
  for await (const [path, bytes] of readEach(tree, [...sums.keys()], silentReporter, limit, atOnce)) {
    const known = sums.get(path)!;
    const algorithms = new Set([...known].map((sum) => sum.slice(0, sum.indexOf(":"))));
    if (![...algorithms].some((name) => known.has(`${name}:${hash(name, bytes)}`))) altered.push(path);
  }
  return altered;
}
