import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import { parseRecipe } from "../recipe/parse.ts";
import { readRecipe } from "../recipe/read.ts";
import type { CorpusStage } from "../recipe/types.ts";
import { toCorpusForm } from "./corpus-form.ts";

/** One line of `stx-container parse --jsonl`. */
export type ParsedFile =
  | { path: string; ok: true; stages: CorpusStage[] }
  | { path: string; ok: false; error: { message: string; line: number; column: number } };

/**
 * Parses files in the order of the arguments; for a folder its files, sorted by name, without subfolders; "-" is
 * standard input.
 * A file that cannot be read or parsed gives a line with `ok: false`.
 */
export async function* parsePaths(paths: readonly string[]): AsyncGenerator<ParsedFile> {
  for (const path of paths) {
    for (const file of await filesOf(path)) yield await parseFile(file);
  }
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  const files: string[] = [];
  for (const entry of entries) {
    const file = join(path, entry.name);
    if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(file)))) files.push(file);
  }
  return files.sort((a, b) => (a < b ? -1 : 1));
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function parseFile(path: string): Promise<ParsedFile> {
  try {
    return { path, ok: true, ...toCorpusForm(parseRecipe(await readRecipe(path), path)) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { line = 1, column = 1 } = error.place ?? {};
    // A parser error has a position and is one complete sentence; an unreadable file needs its reason as well.
    const message = error.place || !error.why ? error.message : `${error.message}: ${error.why}`;
    return { path, ok: false, error: { message, line, column } };
  }
}
