import type { ImageTree } from "../../image/tree.ts";
import { Findings } from "../findings.ts";
import type { Collected } from "../package.ts";
import { purl } from "../purl.ts";
import { models } from "./models.ts";

/** The models in every store of Ollama. A tag is moved from time to time, so the manifest's digest is part of the identity. */
export async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  for (const { name, tag, store, path, sha256 } of await models(tree, findings)) {
    const checksum = `sha256:${sha256}`;
    findings.add(
      {
        name,
        version: tag,
        purl: purl("generic", {
          namespace: ["ollama", ...name.split("/").slice(0, -1)].join("/"),
          name: name.split("/").at(-1)!,
          version: tag,
          qualifiers: { checksum },
        }),
        prefix: store,
        location: path,
        hash: checksum,
      },
      path,
      path,
    );
  }
  return findings.outcome();
}
