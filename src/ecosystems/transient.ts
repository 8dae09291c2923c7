import type { ImageTree } from "../image/tree.ts";
import { ecosystems } from "./index.ts";
import type { Collected, Package } from "./package.ts";

/**
 * Packages that the build installed and removed again, by ecosystem; an ecosystem has no entry if the image keeps no
 * log of it.
 */
export type Transient = Record<string, Package[]>;

/** The packages in an image's logs that are not in its inventory, in any version. */
export async function transientOf(
  tree: ImageTree,
  inventory: Readonly<Record<string, Collected>>,
): Promise<Transient> {
  const found: Record<string, Package[]> = {};
  for (const { id, history, passes } of ecosystems) {
    const logged = await history?.(tree);
    if (!logged) continue;
    const collected = inventory[id];
    const key = passes === "versions" ? nameAndVersion : nameAndArch;
    const installed = new Set(collected?.status === "present" ? collected.packages.map(key) : []);
    found[id] = logged.filter((each) => !installed.has(key(each)));
  }
  return found;
}

const nameAndVersion = ({ name, version, build, prefix }: Package) => `${name} ${version} ${build} ${prefix}`;
const nameAndArch = ({ name, arch, prefix }: Package) => `${name}:${arch} ${prefix}`;
