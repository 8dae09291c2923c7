import type { ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import { type Findings, readEach } from "../findings.ts";
import { toPackage } from "./package.ts";

const place = /^(.*)\/\.cache\/huggingface\/download\/(.+)\.metadata$/;
/** Bytes; such a file has three short lines. */
const limit = 64 * 1024;

interface Folder {
  commit: string;
  files: [path: string, etag: string][];
}

/**
 * What `hf download --local-dir` wrote: beside the files, `.cache/huggingface/download/<file>.metadata` with commit,
 * ETag and a time. The repository's name is not recorded, so it is that of the folder.
 */
export async function collectLocalFolders(tree: ImageTree, findings: Findings): Promise<void> {
  const records = [...tree.entries.values()].filter(
    ({ path, type }) => type === "file" && path.endsWith(".metadata") && place.test(path),
  );
  const folders = new Map<string, Folder>();
  const paths = records.map(({ path }) => path);
  for await (const [path, bytes] of readEach(tree, paths, findings, limit)) {
    const [, folder, file] = place.exec(path)!;
    const [commit = "", etag = ""] = bytes.toString("utf8").split("\n");
    if (!/^[0-9a-f]{40}$/.test(commit) || etag === "") {
      findings.note(path, "names no commit and digest, so that the Hub's own tools do not use it");
      continue;
    }
    if (!tree.resolve(`${folder}/${file}`)) continue;
    const key = `${folder} ${commit}`;
    const known = folders.get(key) ?? { commit, files: [] };
    known.files.push([file!, etag]);
    folders.set(key, known);
  }
  for (const [key, { commit, files }] of folders) {
    const location = key.slice(0, -commit.length - 1) || "/";
    const name = baseName(location) || baseName(parentOf(location)) || "files";
    findings.add(toPackage({ kind: undefined, name, commit, location, files }), location, key);
  }
}
