import type { ImageTree } from "../../image/tree.ts";
import { Findings } from "../findings.ts";
import type { Collected, Package } from "../package.ts";
import { purl } from "../purl.ts";
import type { Survey } from "../types.ts";
import { type TexPackage, texPackages } from "./database.ts";

/** What the database records about the installation itself. */
const ownNames = new Set(["config", "image", "installation", "installer"].map((name) => `00texlive.${name}`));

/** The packages of every TeX Live, as `tlmgr list --only-installed` lists them, and the release as package "texlive". */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  const packages = await texPackages(tree, findings);
  if (packages.length === 0) return findings.outcome();
  const owner = await survey.owner();
  for (const found of packages) {
    const isOwn = found.name.startsWith("00texlive");
    const item = isOwn ? releaseOf(found) : toPackage(found);
    if (!item && found.name === "00texlive.config")
      findings.problem(found.path, "does not say which release it is");
    else if (!item && !ownNames.has(found.name))
      findings.problem(found.path, `has a block that TeX Live does not have: ${JSON.stringify(found.name)}`);
    if (item) findings.add({ ...item, ...owner(found.path) }, found.path, `${item.name} in ${found.root}`);
  }
  return findings.outcome();
}

/** The block "00texlive.config" of the installation itself: "depend release/2025". */
function releaseOf({ root, path, name, fields }: TexPackage): Package | undefined {
  if (name !== "00texlive.config") return undefined;
  const release = fields
    .get("depend")
    ?.find((value) => value.startsWith("release/"))
    ?.slice("release/".length);
  if (!release) return undefined;
  return {
    name: "texlive",
    version: release,
    purl: purl("generic", { namespace: "texlive", name: "texlive", version: release }),
    prefix: root,
    location: path,
  };
}

function toPackage({ root, path, name, fields }: TexPackage): Package {
  const field = (key: string) => fields.get(key)?.[0] ?? "";
  const [revision, version, sum] = [
    field("revision"),
    field("catalogue-version"),
    field("containerchecksum"),
  ];
  return {
    name,
    version: revision,
    purl: purl("generic", { namespace: "texlive", name, version: revision }),
    prefix: root,
    location: path,
    ...(version ? { build: version } : {}),
    ...(/^[0-9a-f]{128}$/.test(sum) ? { hash: `sha512:${sum}` } : {}),
  };
}
