import type { ImageTree } from "../../image/tree.ts";
import type { Owned, OwnedFile } from "../types.ts";
import { condaRecords } from "./records.ts";

/** The files that the records in conda-meta list. */
export async function owned(tree: ImageTree): Promise<Owned> {
  const { owned, sums } = await condaRecords(tree);
  return { files: owned, listed: () => digests(sums) };
}

async function* digests(sums: ReadonlyMap<string, string>): AsyncGenerator<OwnedFile> {
  yield* sums;
}
