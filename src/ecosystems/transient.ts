import type { ImageTree } from "../image/tree.ts";
import type { Lock, Package } from "../lock/schema.ts";
import { dpkgHistory } from "./dpkg/log.ts";
import { rpmHistory } from "./rpm/history.ts";

/** Packages that the build installed and removed again, by ecosystem; no entry where the image keeps no log of that. */
export type Transient = Readonly<Record<string, readonly Package[]>>;

/** What the package managers' own logs in an image say was installed at any time. */
const histories: Record<string, (tree: ImageTree) => Promise<Package[] | undefined>> = {
  dpkg: dpkgHistory,
  rpm: rpmHistory,
};

/** Which packages the logs of an image name that its inventory does not have, in any version. */
export async function transientOf(tree: ImageTree, ecosystems: Lock["ecosystems"]): Promise<Transient> {
  const found: Record<string, Package[]> = {};
  for (const [id, history] of Object.entries(histories)) {
    const collected = ecosystems[id];
    const installed = new Set(collected?.status === "present" ? collected.packages.map(nameAndArch) : []);
    const removed = (await history(tree))?.filter((each) => !installed.has(nameAndArch(each)));
    if (removed) found[id] = removed;
  }
  return found;
}

const nameAndArch = ({ name, arch }: Package) => `${name}:${arch}`;
