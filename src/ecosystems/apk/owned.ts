import type { ImageTree } from "../../image/tree.ts";
import type { Owned } from "../types.ts";
import { apkDatabase } from "./database.ts";

/** The files in apk's database. */
export async function owned(tree: ImageTree): Promise<Owned> {
  const { files, owners } = await apkDatabase(tree);
  return {
    files: new Set(files.map(([path]) => path)),
    async *listed() {
      yield* files;
    },
    async *packages() {
      for (const [i, [path]] of files.entries()) yield [owners[i]!, path];
    },
  };
}
