import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import { Findings } from "../findings.ts";
import type { Collected } from "../package.ts";
import { purl } from "../purl.ts";
import type { Survey } from "../types.ts";
import { extensions } from "./extensions.ts";
import { vscode } from "./index.ts";

const [extensionType] = vscode.purl!;

/** What `code --list-extensions --show-versions` lists, for every folder of extensions. */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  const owner = await survey.owner();
  for (const { id, version, platform, folder } of await extensions(tree, findings)) {
    const [namespace = "", ...name] = id.split(".");
    findings.add(
      {
        name: id.toLowerCase(),
        version,
        purl: purl(extensionType!, { namespace, name: name.join("."), version, qualifiers: { platform } }),
        ...(platform === undefined ? {} : { arch: platform }),
        prefix: parentOf(folder),
        location: folder,
        ...owner(`${folder}/package.json`),
      },
      folder,
      folder,
    );
  }
  return findings.outcome();
}
