import type { ImageTree } from "../../image/tree.ts";
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
    async *packages() {
      for (const { fields, files } of entries)
        for (const [path] of files) yield [fields.get("P") ?? "", path];
    },
  };
}
