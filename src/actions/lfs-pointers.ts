import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lookAt } from "../files/look.ts";
import type { Annotation } from "../github/annotations.ts";

/** Pointers are shorter: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const longest = 1024;
const shown = 5;

/**
 * A warning for files that a build copied as Git LFS leaves them where it is not used: the image then has a few lines of text in
 * the place of the data, and so has its rebuild.
 * @param files paths relative to `context`
 * @param recipe path on which it is shown; undefined without a recipe in the checkout
 */
export function lfsPointers(
  context: string,
  files: readonly string[],
  recipe: string | undefined,
): Annotation[] {
  const pointers = files.filter((path) => isPointer(join(context, path)));
  if (pointers.length === 0) return [];
  const more = pointers.length > shown ? ` and ${pointers.length - shown} more` : "";
  return [
    {
      title: "Copied without its content",
      message: `the image has the pointer of Git LFS, not the file: ${pointers.slice(0, shown).join(", ")}${more}\n\nWhat to do: check out with \`lfs: true\` (an input of the reusable workflow and of actions/checkout), and build again`,
      ...(recipe === undefined ? {} : { place: { path: recipe } }),
    },
  ];
}

function isPointer(path: string): boolean {
  const found = lookAt(path);
  if (!found?.isFile() || found.size > longest) return false;
  return readFileSync(path, "latin1").startsWith("version https://git-lfs.github.com/spec/");
}
