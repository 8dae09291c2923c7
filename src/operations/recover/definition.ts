import type { Entry, ImageTree } from "../../image/tree.ts";
import { baseName, joinPath } from "../../image/tree-index.ts";
import { plural } from "../../plural.ts";
import { afterLastPost, type Edit, editRecipe, firstPostLine, replaceHeader } from "../../recipe/edit.ts";
import { parseRecipe } from "../../recipe/parse.ts";
import type { Recipe } from "../../recipe/types.ts";
import { aptPins } from "./apt.ts";
import type { Recovered } from "./recipe.ts";
import type { Remains } from "./remains.ts";

/** A file of `%files` that is still in the image. */
export interface RestoredFile {
  /** Relative to the recipe's folder. */
  path: string;
  /** Its path in the image. */
  entry: Entry;
}

/** The recipe in an image, and the files that belong to it. */
export interface CarriedRecipe extends Recovered {
  /** The files that its `%files` copy, to be written next to it. */
  files: RestoredFile[];
}

/** Most bytes of one file of `%files` that is taken out of the image. */
export const restoredLimit = 32 * 1024 * 1024;

/**
 * The recipe in an image, extended so that apt installs the image's versions if an archive has them, and with the
 * files of `%files` as they are in the image.
 * @param base path of an image to use instead of the recipe's own base
 */
export function carriedRecipe(
  tree: ImageTree,
  remains: Remains,
  definition: Buffer,
  base?: string,
): CarriedRecipe {
  const recipe = parsed(definition);
  if (recipe?.stages.length !== 1)
    return {
      recipe: definition,
      files: [],
      found: ["the recipe: the image carries the one that it was built from"],
      missing: [
        "what its stages and their files were: it is not a recipe of one stage that can be read",
        "which versions the recipe's commands would bring today: the lock says which they brought",
      ],
    };
  const stage = recipe.stages[0]!;
  const from = stage.header.get("from")?.value;
  const { files, missing } = filesOf(tree, recipe);
  const pins = aptPins(remains.lock, remains.system);
  const first = firstPostLine(stage);
  const last = afterLastPost(stage);
  const post = `%post ${stage.scripts.get("post")?.args.trim() ?? ""}`.trim();
  const edits: Edit[] = [
    ...(base === undefined
      ? []
      : [
          replaceHeader(recipe, stage, "bootstrap", "localimage"),
          replaceHeader(recipe, stage, "from", base),
        ]),
    ...(pins && first !== undefined && last !== undefined
      ? [
          {
            at: first,
            insert: pins.before.flatMap((lines) => section(post, lines)),
            sections: true as const,
          },
          { at: last, insert: ["", ...section(post, pins.after)], sections: true as const },
        ]
      : []),
  ];
  return {
    recipe: edits.length === 0 ? definition : Buffer.from(editRecipe(recipe, edits)),
    files,
    found: [
      "the recipe: the image carries the one that it was built from",
      ...(base === undefined ? [] : [`the base: ${base}, as given`]),
      ...(pins ? [pins.about] : []),
      ...(files.length > 0 ? [`${plural(files.length, "file")} of %files, as the image has them`] : []),
    ],
    missing: [
      ...(base === undefined && from && !from.includes("@sha256:")
        ? [`which ${from} it was: a tag may name another image today`]
        : []),
      ...missing,
      "which versions the recipe's other commands would bring today: the lock says which they brought",
    ],
  };
}

const section = (header: string, lines: readonly string[]) => [header, ...lines.map((line) => `    ${line}`)];

function parsed(definition: Buffer): Recipe | undefined {
  try {
    return parseRecipe(definition, "the definition file in the image");
  } catch {
    return undefined;
  }
}

/**
 * Where each source of `%files` is in the image, and sentences on sources that are not found or lie outside the
 * recipe's folder, and on files that are not written.
 */
function filesOf(tree: ImageTree, recipe: Recipe): { files: RestoredFile[]; missing: string[] } {
  const files: RestoredFile[] = [];
  const missing: string[] = [];
  for (const { args, files: entries } of recipe.stages[0]!.files) {
    if (args.trim() !== "") continue;
    for (const { source, destination } of entries) {
      const own = /^[\w.+@-][\w.+@/-]*$/.test(source) && !source.split("/").includes("..");
      const name = source.replace(/^\.\//, "").replace(/\/+$/, "");
      const found = own && name !== "." ? placeOf(tree, name, destination || source) : undefined;
      const all = found ? below(tree, found, name) : [];
      if (all.length === 0 || all.some(({ entry }) => entry.size > restoredLimit))
        missing.push(`${source} of %files: nothing in the image is known to be it`);
      else {
        files.push(...all.filter(({ path }) => !isActedOn(path)));
        missing.push(...all.filter(({ path }) => isActedOn(path)).map(leftOut));
      }
    }
  }
  // A file may be copied to several places.
  return { files: [...new Map(files.map((file) => [file.path, file])).values()], missing };
}

/**
 * Whether programs act on a file of this name without being asked: hidden files (`.bashrc`, `.git/hooks`, `.github`),
 * and a store with its configuration. The image's author chose name and content, and the folder may be the user's
 * home or repository.
 */
const isActedOn = (path: string) =>
  path.split("/").some((part) => part.startsWith(".")) || path.startsWith("containers/");

const leftOut = ({ path, entry }: RestoredFile) =>
  `${path} of %files: not written, because programs act on files of such names; it is ${entry.path} in the image`;

/**
 * What was copied to a destination: the entry below it if it is a folder that has one of that name, otherwise the
 * destination itself.
 */
function placeOf(tree: ImageTree, name: string, destination: string): Entry | undefined {
  const at = `/${destination}`.replace(/\/+/g, "/").replace(/(?<=.)\/$/, "");
  return tree.resolve(joinPath(at, baseName(`/${name}`))) ?? tree.resolve(at);
}

/** A file, or all files in a folder, each with its path in the recipe's folder. */
function below(tree: ImageTree, found: Entry, name: string): RestoredFile[] {
  if (found.type === "file") return [{ path: name, entry: found }];
  return [...tree.entries.values()].flatMap((entry) =>
    entry.type === "file" && entry.path.startsWith(`${found.path}/`)
      ? [{ path: name + entry.path.slice(found.path.length), entry }]
      : [],
  );
}
