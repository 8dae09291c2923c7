import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import { Findings } from "../findings.ts";
import type { Collected } from "../package.ts";
import { purl } from "../purl.ts";
import type { Survey } from "../types.ts";
import { octavePackages } from "./packages.ts";

/** Octave's packages wherever `pkg` or a distribution installs them; the prefix is the folder that they are in. */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  const owner = await survey.owner();
  for (const { name, version, folder, description } of await octavePackages(tree, findings)) {
    const identity = { name, version, purl: purl("generic", { namespace: "octave", name, version }) };
    const place = { prefix: parentOf(folder), location: folder };
    findings.add({ ...identity, ...place, ...owner(description) }, description, folder);
  }
  return findings.outcome();
}
