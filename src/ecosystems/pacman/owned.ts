import { gunzipSync } from "node:zlib";
import type { ImageTree } from "../../image/tree.ts";
import { joinPath, parentOf } from "../../image/tree-index.ts";
import { presentPaths, readEach } from "../findings.ts";
import { silentReporter } from "../once.ts";
import type { Owned, OwnedFile } from "../types.ts";
import { type Entry, pacmanEntries, parseFields } from "./database.ts";

/** The files that `files` lists, and their digests in `mtree`. */
export async function owned(tree: ImageTree): Promise<Owned> {
  const entries = new Map((await pacmanEntries(tree)).map((entry) => [entry.folder, entry]));
  const files = new Set<string>();
  const configuration = new Set<string>();
  for await (const [path, bytes] of readEach(tree, inEach(tree, entries, "files"), silentReporter)) {
    const { root } = entries.get(parentOf(path))!;
    const fields = parseFields(bytes.toString("utf8"));
    for (const file of fields.get("FILES") ?? []) if (!file.endsWith("/")) files.add(joinPath(root, file));
    // Path and md5; these files are meant to be edited.
    for (const line of fields.get("BACKUP") ?? []) configuration.add(joinPath(root, line.split("\t")[0]!));
  }
  return { files, listed: () => listed(tree, entries, configuration) };
}

function inEach(tree: ImageTree, entries: ReadonlyMap<string, Entry>, name: string): string[] {
  return presentPaths(
    tree,
    [...entries.keys()].map((folder) => `${folder}/${name}`),
  );
}

/** How many bytes an mtree may unpack to; that of the largest package has a few megabytes. */
const mtreeLimit = 64 * 1024 * 1024;

async function* listed(
  tree: ImageTree,
  entries: ReadonlyMap<string, Entry>,
  configuration: ReadonlySet<string>,
): AsyncGenerator<OwnedFile> {
  for await (const [path, bytes] of readEach(tree, inEach(tree, entries, "mtree"), silentReporter)) {
    const { root } = entries.get(parentOf(path))!;
    for (const [file, sum] of readMtree(bytes)) {
      const place = joinPath(root, file);
      if (!configuration.has(place)) yield [place, sum];
    }
  }
}

/** The files with a sha256 in a packed mtree(5); none in one that does not unpack. */
function readMtree(packed: Buffer): [path: string, sum: string][] {
  let text: string;
  try {
    text = gunzipSync(packed, { maxOutputLength: mtreeLimit }).toString("latin1");
  } catch {
    return [];
  }
  return Array.from(text.matchAll(/^\.\/(\S+) .*\bsha256digest=([0-9a-f]{64})\b/gm), ([, path, sum]) => [
    unescapePath(path!),
    `sha256:${sum}`,
  ]);
}

/** Bytes other than plain letters are written as "\" and three octal digits. */
function unescapePath(path: string): string {
  const bytes = path.replace(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}
