import type { ImageTree } from "../../image/tree.ts";
import { readEach } from "../findings.ts";

const cache = new WeakMap<ImageTree, Promise<ReadonlySet<string>>>();

/** Folders that a merged /usr turns into links, so that package lists name their files by the old path. */
const merged = ["/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"];

/**
 * The paths that dpkg's packages own, as their file lists say (/var/lib/dpkg/info/*.list), with /bin, /lib …
 * where the image really has them. Read once per tree. Empty where there are no lists (distroless).
 */
export function ownedByDpkg(tree: ImageTree): Promise<ReadonlySet<string>> {
  const known = cache.get(tree) ?? readLists(tree);
  cache.set(tree, known);
  return known;
}

/** A list that cannot be read leaves its files without an owner, to be listed one by one. */
const nobody = { problem() {} };

async function readLists(tree: ImageTree): Promise<ReadonlySet<string>> {
  const lists = tree.list("/var/lib/dpkg/info").filter((entry) => entry.path.endsWith(".list"));
  const links = new Map(
    merged
      .filter((folder) => tree.entries.get(folder)?.type === "symlink")
      .map((folder) => [folder, tree.resolve(folder)?.path ?? folder]),
  );
  const owned = new Set<string>();
  const paths = lists.map((entry) => entry.path);
  for await (const [, bytes] of readEach(tree, paths, nobody)) {
    for (const path of bytes.toString().split("\n")) {
      if (path === "") continue;
      const slash = path.indexOf("/", 1);
      const target = slash < 0 ? undefined : links.get(path.slice(0, slash));
      owned.add(target === undefined ? path : target + path.slice(slash));
    }
  }
  return owned;
}
