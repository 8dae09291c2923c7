import type { ImageTree } from "../../image/tree.ts";
import { joinPath, parentOf } from "../../image/tree-index.ts";
import { readEach } from "../findings.ts";
import { silentReporter } from "../once.ts";
import type { Owned, OwnedFile } from "../types.ts";
import { type CondaRecord, condaRecords, filesIn } from "./records.ts";

/** The files that the records in conda-meta list. */
export async function owned(tree: ImageTree): Promise<Owned> {
  const { owned, sums, prefixes } = await condaRecords(tree);
  const records = [...prefixes.values()].flat();
  return { files: owned, listed: () => digests(sums), packages: () => filesByPackage(tree, records) };
}

async function* filesByPackage(
  tree: ImageTree,
  records: readonly CondaRecord[],
): AsyncGenerator<readonly [name: string, path: string]> {
  const names = new Map(records.map(({ path, name }) => [path, name]));
  for await (const [path, bytes] of readEach(tree, [...names.keys()], silentReporter)) {
    const root = parentOf(parentOf(path));
    for (const file of filesIn(bytes)) yield [names.get(path)!, joinPath(root, file)];
  }
}

async function* digests(sums: readonly OwnedFile[]): AsyncGenerator<OwnedFile> {
  yield* sums;
}
