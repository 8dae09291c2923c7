import type { ImageTree } from "../../image/tree.ts";
import type { Owned } from "../types.ts";
import { models } from "./models.ts";

/** Manifests and blobs; the name of a blob is its digest. */
export async function owned(tree: ImageTree): Promise<Owned> {
  const found = await models(tree);
  return {
    files: new Set(found.flatMap(({ path, blobs }) => [path, ...blobs.map(([blob]) => blob)])),
    recorded: async function* () {
      for (const { blobs } of found) yield* blobs;
    },
    packages: async function* () {
      for (const { name, path, blobs } of found) {
        yield [name, path];
        for (const [blob] of blobs) yield [name, blob];
      }
    },
  };
}
