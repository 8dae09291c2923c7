import type { ImageTree } from "../../image/tree.ts";
import type { Owned } from "../types.ts";
import { rpmDatabase, rpmFilesByPackage, rpmSums } from "./databases.ts";

/** The files in the rpm databases. */
export async function owned(tree: ImageTree): Promise<Owned> {
  const { files, programs } = await rpmDatabase(tree);
  return {
    files,
    async *listed() {
      yield* programs;
    },
    async *recorded() {
      yield* await rpmSums(tree);
    },
    packages: () => rpmFilesByPackage(tree),
  };
}
