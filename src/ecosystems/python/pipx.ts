import { hash } from "node:crypto";
import type { ImageTree } from "../../image/tree.ts";
import { joinPath, parentOf } from "../../image/tree-index.ts";
import { readEach } from "../findings.ts";
import { silentReporter } from "../once.ts";
import type { OwnedFile } from "../types.ts";

/** Bytes; the scripts that pip and uv write have a few hundred. */
const limit = 64 * 1024;
/** What pipx (1.18 and later) adds to the first line of a script, so that the caller's variables do not reach Python. */
const flag = " -E\n";

/**
 * The files, with another digest for each program whose first line pipx edited after pip or uv had recorded the program: the
 * digest of the edited program, if without that edit it is what was recorded.
 */
export async function* withPipx(tree: ImageTree, files: AsyncIterable<OwnedFile>): AsyncGenerator<OwnedFile> {
  const programs: (readonly [path: string, sum: string])[] = [];
  for await (const file of files) {
    const [path, sum] = file;
    if (sum !== undefined && isOfPipx(tree, path)) programs.push([path, sum]);
    else yield file;
  }
  const sums = new Map<string, string>();
  for await (const [path, bytes] of readEach(
    tree,
    programs.map(([path]) => path),
    silentReporter,
    limit,
  )) {
    const end = bytes.indexOf("\n") + 1;
    if (!bytes.subarray(0, end).toString("latin1").endsWith(flag)) continue;
    const before = Buffer.concat([bytes.subarray(0, end - flag.length), bytes.subarray(end - 1)]);
    sums.set(`${path} sha256:${hash("sha256", before)}`, `sha256:${hash("sha256", bytes)}`);
  }
  for (const [path, sum] of programs) yield [path, sums.get(`${path} ${sum}`) ?? sum];
}

/** A program in the environment of an application that pipx installed. */
function isOfPipx(tree: ImageTree, path: string): boolean {
  const folder = parentOf(path);
  return (
    folder.endsWith("/bin") && tree.resolve(joinPath(parentOf(folder), "pipx_metadata.json")) !== undefined
  );
}
