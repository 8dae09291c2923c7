import type { Entry, ImageTree } from "../../image/tree.ts";
import { baseName, joinPath, parentOf } from "../../image/tree-index.ts";
import type { Findings } from "../findings.ts";
import { type Download, toPackage } from "./package.ts";

/** "models--org--name": kind, and the repository's name, whose slash is written as "--". */
const repository = /^(model|dataset|space)s--(.+)$/;
const commitName = /^[0-9a-f]{40}$/;

/**
 * The repositories in every cache of the Hub: a folder models--org--name with `snapshots/<commit>`, whose files are
 * links to `../../blobs/<etag>`. A cache with copies instead of links (Windows) has no digests.
 */
export function collectCaches(tree: ImageTree, findings: Findings): void {
  for (const snapshots of tree.named("snapshots")) {
    const folder = parentOf(snapshots.path);
    const [, kind, name] = repository.exec(baseName(folder)) ?? [];
    if (!kind || !name || snapshots.type !== "dir") continue;
    findings.seen();
    for (const commit of tree.list(snapshots.path)) {
      if (commit.type !== "dir") continue;
      if (!commitName.test(baseName(commit.path))) {
        findings.note(commit.path, "is not named as a commit, so that the Hub's own tools do not use it");
        continue;
      }
      const found = readSnapshot(tree, commit, findings);
      const ref = found.length > 0 ? refTo(tree, folder) : undefined;
      const download: Download = {
        kind,
        name: name.replaceAll("--", "/"),
        commit: baseName(commit.path),
        location: commit.path,
        files: found,
      };
      if (found.length > 0)
        findings.add(toPackage(ref ? { ...download, ref } : download), commit.path, commit.path);
      else findings.note(commit.path, "holds no file");
    }
  }
}

/** The only ref of a repository: if there are several, their names alone do not identify a commit. */
function refTo(tree: ImageTree, folder: string): string | undefined {
  const refs = tree.list(joinPath(folder, "refs"));
  return refs.length === 1 && refs[0]!.type === "file" ? baseName(refs[0]!.path) : undefined;
}

function readSnapshot(tree: ImageTree, commit: Entry, findings: Findings): [path: string, etag: string][] {
  const files: [string, string][] = [];
  const ahead = [commit.path];
  for (let folder = ahead.pop(); folder !== undefined; folder = ahead.pop()) {
    for (const entry of tree.list(folder)) {
      if (entry.type === "dir") {
        ahead.push(entry.path);
        continue;
      }
      const real = tree.resolve(entry.path);
      if (!real) {
        findings.note(
          entry.path,
          "leads to a file that is missing: its download was not completed, or it was removed",
        );
        continue;
      }
      const etag = entry.type === "symlink" ? baseName(real.path) : `size:${entry.size}`;
      files.push([entry.path.slice(commit.path.length + 1), etag]);
    }
  }
  return files;
}
