import { hash } from "node:crypto";
import type { ImageTree } from "../../image/tree.ts";
import { readEach } from "../findings.ts";
import { silentReporter } from "../once.ts";
import { type RecordedFile, readRecord } from "./record.ts";

/** Bytes of one package that are hashed to determine whether it is there. */
const hashLimit = 32 * 1024 * 1024;

/**
 * Which of several .dist-info folders of one package belongs to the files that exist: the one whose RECORD they all
 * match, in size and digest. `pip install --ignore-installed` and `--upgrade --target` leave the older one behind.
 * @returns undefined if none matches, or more than one
 */
export async function matchingInfoFolder(
  tree: ImageTree,
  folders: readonly string[],
): Promise<string | undefined> {
  const matching: string[] = [];
  for (const folder of folders) if (await matches(tree, folder)) matching.push(folder);
  return matching.length === 1 ? matching[0] : undefined;
}

async function matches(tree: ImageTree, folder: string): Promise<boolean> {
  const files = await recordedIn(tree, folder);
  if (files.length === 0) return false;
  let bytes = 0;
  const hashed: RecordedFile[] = [];
  for (const file of files) {
    const found = tree.resolve(file.path);
    if (found?.type !== "file" || (file.size !== undefined && file.size !== found.size)) return false;
    bytes += found.size;
    if (bytes <= hashLimit) hashed.push(file);
  }
  const wanted = new Map(hashed.map(({ path, sha256 }) => [path, sha256]));
  for await (const [path, content] of readEach(tree, [...wanted.keys()], silentReporter)) {
    if (hash("sha256", content) !== wanted.get(path)) return false;
  }
  return true;
}

/** The files that have a digest and are outside the .dist-info itself; compiled files have none. */
async function recordedIn(tree: ImageTree, folder: string): Promise<RecordedFile[]> {
  const record = `${folder}/RECORD`;
  if (tree.resolve(record)?.type !== "file") return [];
  const found: RecordedFile[] = [];
  for await (const [path, bytes] of readEach(tree, [record], silentReporter)) {
    for (const file of readRecord(bytes.toString("utf8"), path))
      if (file.sha256 !== undefined && !file.path.startsWith(`${folder}/`)) found.push(file);
  }
  return found;
}
