import type { ImageTree } from "../../image/tree.ts";
import { type Findings, readEach } from "../findings.ts";
import { type GemSpec, readGemspec } from "./gemspec.ts";

/** One installed gem. */
export interface InstalledGem {
  /** Its gemspec. */
  path: string;
  /** The gem home: the folder that `specifications` is in. */
  home: string;
  spec: GemSpec;
}

/** <home>/specifications/x.gemspec, <home>/specifications/default/x.gemspec */
const place = /^(.*)\/specifications(?:\/default)?\/[^/]+\.gemspec$/;

/** Every gem that is installed in the image; what cannot be read becomes a problem of `findings`. */
export async function* gemSpecs(
  tree: ImageTree,
  findings: Pick<Findings, "problem" | "seen">,
): AsyncGenerator<InstalledGem> {
  const paths: string[] = [];
  for (const entry of tree.entries.values()) {
    if (entry.path.endsWith(".gemspec") && entry.type !== "dir" && place.test(entry.path))
      paths.push(entry.path);
  }
  for await (const [path, bytes] of readEach(tree, paths, findings, 1024 * 1024)) {
    findings.seen();
    const spec = readGemspec(bytes.toString("utf8"));
    if (spec === undefined) findings.problem(path, "says no name or no version");
    else if (typeof spec === "string") findings.problem(path, spec);
    else yield { path, home: place.exec(path)![1] || "/", spec };
  }
}
