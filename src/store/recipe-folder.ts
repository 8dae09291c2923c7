import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, relative } from "node:path";
import { readBoundedIfThere } from "../files/bounded.ts";
import { removeFileInside, writeFileInside } from "../files/inside.ts";
import { imageName } from "./names.ts";

/** A line in a name's folder: where the recipe's files are, relative to the folder that the store is in. */
const noteOf = (store: string, name: string) => join(store, imageName(name), ".recipe-folder");

/** Longest path that Linux takes. */
const maxPath = 4096;

/** Whether a relative path stays in the folder that it starts from. */
const staysIn = (path: string) => !isAbsolute(path) && !path.split("/").includes("..");

/**
 * Remembers in which folder the relative paths of a recipe start, so that later commands need no --context. The lock does
 * not have it, and git ignores it. The folder that the store is in needs no note. For a folder outside of that, none is
 * written: it would contain the names of this machine's folders.
 * @param store its real path
 */
export async function rememberRecipeFolder(store: string, name: string, context: string): Promise<void> {
  const path = relative(dirname(store), await realpath(context));
  const note = noteOf(store, name);
  if (path === "" || !staysIn(path) || path.includes("\n")) await removeFileInside(store, note);
  else await writeFileInside(store, note, `${path}\n`);
}

/**
 * The folder in which the relative paths of a name's recipe start: the remembered one, else the folder that the store
 * is in. What a note says is only believed inside of that, and only where the folder is there.
 * @param store absolute path
 */
export async function recipeFolder(store: string, name: string): Promise<string> {
  const usual = dirname(store);
  const bytes = await readBoundedIfThere(noteOf(store, name), maxPath, { what: "note" }).catch(
    () => undefined,
  );
  const path = bytes?.toString("utf8").replace(/\n$/, "");
  if (!path || !staysIn(path)) return usual;
  const [top, found] = await Promise.all([realpath(usual), realpath(join(usual, path))]).catch(() => []);
  return top !== undefined && found !== undefined && staysIn(relative(top, found)) ? found : usual;
}
