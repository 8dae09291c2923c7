import type { ImageTree } from "../../image/tree.ts";
import { readEach } from "../findings.ts";

const cache = new WeakMap<ImageTree, Promise<ReadonlySet<string>>>();

/** Folders that a merged /usr turns into links, so that package lists name their files by the old path. */
const merged = ["/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"];

/**
 * The paths that dpkg's packages own, as their file lists say (/var/lib/dpkg/info/*.list, in distroless images
 * status.d/*.md5sums), with /bin, /lib … where the image really has them. Read once per tree.
 */
export function ownedByDpkg(tree: ImageTree): Promise<ReadonlySet<string>> {
  const known = cache.get(tree) ?? readLists(tree);
  cache.set(tree, known);
  return known;
}

const sums = ".md5sums";

/** A list that cannot be read leaves its files without an owner, to be listed one by one. */
const nobody = { problem() {} };

async function readLists(tree: ImageTree): Promise<ReadonlySet<string>> {
  const lists = [
    ...tree.list("/var/lib/dpkg/info").filter((entry) => entry.path.endsWith(".list")),
    ...tree.list("/var/lib/dpkg/status.d").filter((entry) => entry.path.endsWith(sums)),
  ];
  const links = new Map(
    merged
      .filter((folder) => tree.entries.get(folder)?.type === "symlink")
      .map((folder) => [folder, tree.resolve(folder)?.path ?? folder]),
  );
  const owned = new Set<string>();
  const paths = lists.map((entry) => entry.path);
  for await (const [list, bytes] of readEach(tree, paths, nobody)) {
    for (const line of bytes.toString().split("\n")) {
      // A line of sums is 32 digits, two blanks, and the path without its first slash.
      const path = list.endsWith(sums) && line !== "" ? `/${line.slice(34)}` : line;
      if (path === "") continue;
      const slash = path.indexOf("/", 1);
      const target = slash < 0 ? undefined : links.get(path.slice(0, slash));
      owned.add(target === undefined ? path : target + path.slice(slash));
    }
  }
  return owned;
}
