import { baseName, parentOf } from "../../image/tree-index.ts";
import { type Paragraph, parseParagraphs } from "../dpkg/status.ts";
import { readEach } from "../findings.ts";
import { oncePerTree } from "../once.ts";

/** Bytes; vcpkg merges its updates into the status at each run. */
const limit = 64 * 1024 * 1024;

/** One folder that vcpkg installs into. */
export interface VcpkgRoot {
  /** /opt/vcpkg/installed */
  folder: string;
  /** The file of the status. */
  status: string;
  /** What is recorded of each package and feature, the newest last: a later paragraph replaces an earlier one. */
  paragraphs: readonly Paragraph[];
}

/**
 * vcpkg's records, in the format of dpkg's status. It writes each change into a file of `updates`, in the order of their
 * names, and merges them into the status at its next run.
 */
export const vcpkgRoots = oncePerTree(async (tree, reporter): Promise<readonly VcpkgRoot[]> => {
  const folders = tree
    .named("vcpkg")
    .filter(({ path, type }) => type === "dir" && tree.entries.get(`${path}/info`)?.type === "dir")
    .map(({ path }) => path)
    .filter((path) => tree.entries.has(`${path}/status`) || tree.entries.has(`${path}/updates`));
  const roots: VcpkgRoot[] = [];
  for (const folder of folders) {
    const status = `${folder}/status`;
    const updates = tree.list(`${folder}/updates`).filter(({ path }) => /^\d+$/.test(baseName(path)));
    const paths = [...(tree.entries.has(status) ? [status] : []), ...updates.map(({ path }) => path).sort()];
    const paragraphs: Paragraph[] = [];
    for await (const [path, bytes] of readEach(tree, paths, reporter, limit)) {
      reporter.seen();
      const parsed = parseParagraphs(bytes.toString("utf8"));
      for (const problem of parsed.problems) reporter.problem(path, problem);
      if (bytes.length > 0 && bytes.at(-1) !== 0x0a) reporter.problem(path, "ends in the middle of a line");
      paragraphs.push(...parsed.paragraphs);
    }
    roots.push({ folder: parentOf(folder), status, paragraphs });
  }
  return roots;
});
