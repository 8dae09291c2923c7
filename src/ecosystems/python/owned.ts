import type { ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import { presentPaths, readEach } from "../findings.ts";
import { silentReporter } from "../once.ts";
import type { Owned, OwnedFile, Survey } from "../types.ts";
import { normal } from "./about.ts";
import { installedTraces, recordedFiles } from "./installed.ts";
import { withPipx } from "./pipx.ts";
import type { Shape, Trace } from "./places.ts";
import { readRecord } from "./record.ts";

/** The files that installers of Python packages list (RECORD, installed-files.txt), and the folders of unpacked eggs. */
export async function owned(tree: ImageTree, survey: Survey): Promise<Owned> {
  const { traces } = await installedTraces(tree, survey);
  const eggs = pathsOf(traces, "egg").filter((path) => tree.resolve(`${path}/EGG-INFO/PKG-INFO`));
  return {
    folders: new Set(eggs),
    listed: () => listed(tree, traces),
    recorded: () => withPipx(tree, listed(tree, traces)),
    packages: () => filesByPackage(tree, traces),
  };
}

async function* filesByPackage(
  tree: ImageTree,
  traces: readonly Trace[],
): AsyncGenerator<readonly [name: string, path: string]> {
  const records = pathsOf(traces, "dist-info").map((path) => `${path}/RECORD`);
  for await (const [path, bytes] of readEach(tree, presentPaths(tree, records), silentReporter)) {
    const name = normal(baseName(parentOf(path)).replace(/-[^-]*\.dist-info$/, ""));
    for (const file of readRecord(bytes.toString("utf8"), path)) yield [name, file.path];
  }
}

function pathsOf(traces: readonly Trace[], wanted: Shape): string[] {
  return traces.flatMap(({ shape, path }) => (shape === wanted ? [path] : []));
}

async function* listed(tree: ImageTree, traces: readonly Trace[]): AsyncGenerator<OwnedFile> {
  const lists = [
    ...pathsOf(traces, "dist-info").map((path) => `${path}/RECORD`),
    ...pathsOf(traces, "egg-info").map((path) => `${path}/installed-files.txt`),
  ];
  for await (const [path, bytes] of readEach(tree, presentPaths(tree, lists), silentReporter)) {
    const text = bytes.toString("utf8");
    if (!path.endsWith("/RECORD")) for (const file of recordedFiles(text, path)) yield [file];
    // pip records the digests of what it wrote; the RECORDs in Debian's and conda's packages are from before these
    // changed the first lines of programs.
    else
      for (const file of readRecord(text, path))
        yield file.sha256 === undefined ? [file.path] : [file.path, `sha256:${file.sha256}`];
  }
}
