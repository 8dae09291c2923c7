import { hash } from "node:crypto";
import type { ImageTree } from "../../image/tree.ts";
import { Findings, readEach } from "../findings.ts";
import { silentReporter } from "../once.ts";
import { byCodeUnit } from "../order.ts";
import type { Collected } from "../package.ts";
import { purl } from "../purl.ts";
import type { Survey } from "../types.ts";
import { luarocks } from "./index.ts";
import { leaves } from "./lua-table.ts";
import { installedRocks, type Rock } from "./rocks.ts";

const [luarocksType] = luarocks.purl!;

/** The rocks that `luarocks list` lists, in every tree; the prefix is the folder of the tree's rocks. */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  const owner = await survey.owner();
  const rocks = await installedRocks(tree, findings);
  const namespaces = await namespacesOf(tree, rocks);
  for (const rock of rocks) {
    const { name, version, rocks: prefix, folder, manifest } = rock;
    const namespace = namespaces.get(folder);
    const identity = { name, version, purl: purl(luarocksType!, { namespace, name, version }) };
    const more = {
      ...(namespace && { origin: namespace }),
      hash: `sha256:${digestOf(rock)}`,
    };
    findings.add({ ...identity, prefix, location: folder, ...more, ...owner(manifest) }, manifest, folder);
  }
  return findings.outcome();
}

/**
 * A digest over the recorded digests of rockspec, modules and programs. Two rocks of one version differ in it, such as two
 * commits of a branch ("scm-1"): LuaRocks does not record the commit. Compiled libraries and documentation are left out,
 * because they differ from build to build.
 */
function digestOf({ files }: Rock): string {
  const wanted = Object.entries(files).filter(([name]) => /^(?:lua|bin|.*\.rockspec)$/.test(name));
  const lines = wanted.flatMap(([name, value]) =>
    typeof value === "string"
      ? [`${value} ${name}`]
      : leaves(value).map(([path, sum]) => `${sum} ${name}/${path}`),
  );
  return hash("sha256", lines.sort(byCodeUnit).join("\n"), "hex");
}

/** By a rock's folder, the user whose rock it is, where it was installed as "user/rock". */
async function namespacesOf(tree: ImageTree, rocks: readonly Rock[]): Promise<Map<string, string>> {
  const paths = rocks.map(({ folder }) => `${folder}/rock_namespace`).filter((path) => tree.resolve(path));
  const found = new Map<string, string>();
  for await (const [path, bytes] of readEach(tree, paths, silentReporter, 4096)) {
    const namespace = bytes.toString("utf8").trim();
    if (/^[\w.-]+$/.test(namespace)) found.set(path.slice(0, path.lastIndexOf("/")), namespace);
  }
  return found;
}
