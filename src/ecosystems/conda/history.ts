import type { ImageTree } from "../../image/tree.ts";
import { readEach } from "../findings.ts";
import { silentReporter } from "../once.ts";
import type { Package } from "../package.ts";
import { purl } from "../purl.ts";

/** A line of `conda-meta/history`: "+conda-forge/linux-64::numpy-1.26.4-py311h64a7726_0", by older conda without a channel. */
const line = /^[+-](?:\S*::)?([^\s/]+)-([^\s-]+)-([^\s-]+)$/;

/** Every package that an environment contained at any time, as recorded by conda, mamba and micromamba. */
export async function condaHistory(tree: ImageTree): Promise<Package[] | undefined> {
  const paths = tree
    .named("history")
    .filter(({ path, type }) => type === "file" && path.endsWith("/conda-meta/history"))
    .map(({ path }) => path);
  if (paths.length === 0) return undefined;
  const found: Package[] = [];
  for await (const [path, bytes] of readEach(tree, paths, silentReporter)) {
    const prefix = path.slice(0, -"/conda-meta/history".length) || "/";
    found.push(...condaChanges(bytes.toString("utf8")).map((each) => ({ ...each, prefix })));
  }
  return found;
}

/** The packages in a history, without duplicates. */
export function condaChanges(history: string): Package[] {
  const found = new Map<string, Package>();
  for (const text of history.split("\n")) {
    const [, name, version, build] = line.exec(text.trim()) ?? [];
    if (!name || !version || !build) continue;
    const id = purl("conda", { name, version, qualifiers: { build } });
    found.set(id, { name, version, purl: id, build });
  }
  return [...found.values()];
}
