import { readEach } from "../findings.ts";
import { oncePerTree, silentReporter } from "../once.ts";

const path = "/var/lib/dpkg/diversions";

/**
 * Files that dpkg puts elsewhere because another package or the administrator (":") claimed their path: original path →
 * actual path, and for whom.
 */
export type Diversions = ReadonlyMap<string, { to: string; by: string }>;

/** dpkg's diversions; empty if it recorded none. */
export const diversions = oncePerTree(async (tree): Promise<Diversions> => {
  const found = new Map<string, { to: string; by: string }>();
  if (tree.resolve(path)?.type !== "file") return found;
  for await (const [, bytes] of readEach(tree, [path], silentReporter)) {
    // Three lines each: from, to, the package that asked.
    const lines = bytes.toString("utf8").split("\n");
    for (let i = 0; i + 2 < lines.length; i += 3)
      found.set(lines[i]!, { to: lines[i + 1]!, by: lines[i + 2]! });
  }
  return found;
});
