import type { ImageTree } from "../../image/tree.ts";
import { Findings } from "../findings.ts";
import { locationQualifiers } from "../location.ts";
import type { Collected, Package } from "../package.ts";
import { purl } from "../purl.ts";
import type { Survey } from "../types.ts";
import { withoutSecrets } from "../url.ts";
import { composer } from "./index.ts";
import { type Installed, installed } from "./installed.ts";

const [composerType] = composer.purl!;

/** The packages that Composer installed, in every project; the prefix is its vendor folder. */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  const all = await installed(tree, findings);
  if (all.length === 0) return findings.outcome();
  const owner = await survey.owner();
  for (const one of all) {
    const { list, vendor, folder, found } = one;
    if (folder !== undefined && !tree.resolve(folder))
      findings.note(list, `names ${found.name}, whose folder ${folder} is not in the image`);
    findings.add({ ...toPackage(one), ...owner(list) }, list, `${vendor} ${found.name.toLowerCase()}`);
  }
  return findings.outcome();
}

function toPackage({ found, vendor, folder }: Installed): Package {
  const name = found.name.toLowerCase();
  const [namespace, bare] = name.includes("/") ? (name.split("/", 2) as [string, string]) : [undefined, name];
  const from = originOf(found);
  return {
    name,
    version: found.version,
    purl: purl(composerType!, {
      namespace,
      name: bare,
      version: found.version,
      qualifiers: locationQualifiers(from),
    }),
    prefix: vendor,
    ...(folder === undefined ? {} : { location: folder }),
    ...from,
  };
}

/** The commit of a release, and the address of what comes from a folder or a repository of the project's own. */
function originOf({
  source,
  dist,
  "installation-source": how,
}: Installed["found"]): Pick<Package, "commit" | "url" | "hash" | "editable"> {
  const used = how === "source" ? source : (dist ?? source);
  const commit = /^[0-9a-f]{40}$/.exec(used?.reference ?? "")?.[0];
  const sha1 = /^[0-9a-f]{40}$/.exec(dist?.shasum ?? "")?.[0];
  const isPath = used?.type === "path";
  const isPublic = /^https:\/\/(?:api\.github\.com\/repos|codeload\.github\.com|github\.com|gitlab\.com)\//;
  const address = used?.url === undefined ? undefined : withoutSecrets(used.url);
  // Archives of public repositories are those that the index Packagist names.
  const url = address === undefined || isPublic.test(address) ? undefined : address;
  return {
    ...(commit && !isPath ? { commit } : {}),
    ...(url === undefined ? {} : { url }),
    ...(sha1 && how !== "source" ? { hash: `sha1:${sha1}` } : {}),
    ...(isPath ? { editable: true } : {}),
  };
}
