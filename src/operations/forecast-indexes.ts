import { ecosystems } from "../ecosystems/index.ts";
import { type NamedIndexes, namedIndexes } from "../ecosystems/named-indexes.ts";
import { readBoundedIfThere } from "../files/bounded.ts";
import { openImage } from "../image/open.ts";
import type { ImageTree } from "../image/tree.ts";

/** Most bytes of a recipe, and of one settings file. */
const longestRecipe = 8 * 1024 * 1024;
const longestFile = 64 * 1024;
/** Most files of one name that are read. */
const mostFiles = 32;

/** Where Apptainer puts the variables of `%environment` and of the base image. */
const environments = "/.singularity.d/env";

/**
 * What a build's files say about the indexes that its packages came from. Absolute paths; undefined if there is no
 * such file.
 */
export interface IndexSources {
  recipe: string | undefined;
  image: string | undefined;
}

/**
 * The indexes that a recipe's commands and an image's settings name, by ecosystem, without users and passwords. Files
 * that the recipe copies in but the image does not keep are not looked at.
 * @throws Failure where the recipe or the image cannot be read
 */
export async function indexesNamedIn({ recipe, image }: IndexSources): Promise<Record<string, NamedIndexes>> {
  const text = recipe === undefined ? undefined : await readBoundedIfThere(recipe, longestRecipe);
  const tree = image === undefined ? undefined : await openImage(image);
  try {
    const found: Record<string, NamedIndexes> = {};
    const variables = tree ? await readAll(tree, pathsIn(tree, environments)) : [];
    for (const { id, indexes, repositories } of ecosystems) {
      const own = tree && (await repositories?.(tree));
      if (own) found[id] = { instead: [], beside: [], repositories: own };
      if (!indexes) continue;
      const settings = await indexes();
      const files = tree
        ? settings.files.flatMap((name) =>
            tree
              .named(name)
              .map(({ path }) => path)
              .slice(0, mostFiles),
          )
        : [];
      const texts = tree ? await readAll(tree, files) : [];
      found[id] = namedIndexes([...(text ? [text.toString("utf8")] : []), ...variables, ...texts], settings);
    }
    return found;
  } finally {
    await tree?.close();
  }
}

const pathsIn = (tree: ImageTree, folder: string) =>
  tree.entries.has(folder) ? tree.list(folder).map(({ path }) => path) : [];

/** The texts of the files that are short enough to be settings. */
async function readAll(tree: ImageTree, paths: readonly string[]): Promise<string[]> {
  const small = paths.filter((path) => {
    const entry = tree.resolve(path);
    return entry?.type === "file" && entry.size <= longestFile;
  });
  return [...(await tree.read(small, longestFile)).values()].map((bytes) => bytes.toString("utf8"));
}
