import type { ImageTree } from "../../image/tree.ts";
import { locateInImage } from "../place.ts";
import type { Owned } from "../types.ts";
import { apkDatabase } from "./database.ts";

/** The files in apk's database. */
export async function owned(tree: ImageTree): Promise<Owned> {
  const { entries } = await apkDatabase(tree);
  return {
    files: new Set(entries.flatMap(({ files }) => files.map(([path]) => path))),
    async *listed() {
      for (const { files } of entries) yield* files;
    },
    async *recorded() {
      for (const { root, files } of entries) {
        // The digest of a link is that of its target's path, as written.
        for (const file of files) {
          const place = isProtected(file[0], root) ? undefined : locateInImage(tree, file[0]);
          if (place !== undefined && tree.entries.get(place)?.type === "file") yield file;
        }
      }
    },
    async *packages() {
      for (const { fields, files } of entries)
        for (const [path] of files) yield [fields.get("P") ?? "", path];
    },
  };
}

/**
 * What apk considers configuration (apk_db's own list of protected paths: "+etc", "@etc/init.d", "!etc/apk"): it never
 * overwrites such a file, and `apk audit --system` leaves it out.
 */
function isProtected(path: string, root: string): boolean {
  const inside = root === "/" ? path : path.slice(root.length);
  return /^\/etc\/(?!init\.d\/)/.test(inside);
}
