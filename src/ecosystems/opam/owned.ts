import type { ImageTree } from "../../image/tree.ts";
import { baseName, joinPath } from "../../image/tree-index.ts";
import { readEach } from "../findings.ts";
import { silentReporter } from "../once.ts";
import type { Owned } from "../types.ts";
import { switches } from "./switches.ts";

/** Bytes; the list of the compiler's files has some hundreds of kilobytes. */
const limit = 16 * 1024 * 1024;

/** The files that opam saw appear while it installed each package: `added: ["bin/tool" {"F:…"} "lib/x" {"D"}]`. */
export async function owned(tree: ImageTree): Promise<Owned> {
  const files: [name: string, path: string][] = [];
  for (const { prefix, installed } of await switches(tree)) {
    const folder = `${prefix}/.opam-switch/install`;
    const lists = installed
      .map(([name]) => `${folder}/${name}.changes`)
      .filter((path) => tree.resolve(path)?.type === "file");
    for await (const [path, bytes] of readEach(tree, lists, silentReporter, limit)) {
      const name = baseName(path).slice(0, -".changes".length);
      for (const [, file] of bytes.toString("utf8").matchAll(/"((?:[^"\\]|\\.)*)"\s*\{\s*"[FL]:/g))
        if (!file!.split("/").includes("..")) files.push([name, joinPath(prefix, file!)]);
    }
  }
  return {
    files: new Set(files.map(([, path]) => path)),
    packages: async function* () {
      yield* files;
    },
  };
}
