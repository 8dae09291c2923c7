import type { ImageTree } from "../../image/tree.ts";
import { Findings } from "../findings.ts";
import { osRelease } from "../os-release.ts";
import type { Collected, Package } from "../package.ts";
import { purl } from "../purl.ts";
import { alpm } from "./about.ts";
import { type Entry, pacmanEntries } from "./database.ts";

/**
 * The packages of every local database of pacman, as `pacman -Q` lists them; for a database elsewhere, its folder is
 * the prefix.
 */
export async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  const vendor = (await osRelease(tree)).id ?? "arch";
  for (const entry of await pacmanEntries(tree, findings)) {
    const found = toPackage(entry, vendor);
    // Names are unique in a database; an interrupted upgrade leaves a second entry.
    findings.add(
      found,
      `${entry.folder}/desc`,
      `${found.name}${entry.root === "/" ? "" : ` in ${entry.root}`}`,
    );
    if (!tree.resolve(`${entry.folder}/files`))
      findings.problem(entry.folder, "has no list of files: its installation was not completed");
  }
  return findings.outcome();
}

function toPackage({ root, fields }: Entry, vendor: string): Package {
  const field = (name: string) => fields.get(name)?.[0] ?? "";
  const [name, version, arch, base] = ["NAME", "VERSION", "ARCH", "BASE"].map(field) as [
    string,
    string,
    string,
    string,
  ];
  return {
    name,
    version,
    purl: purl(alpm, { namespace: vendor, name, version, qualifiers: { arch } }),
    ...(arch ? { arch } : {}),
    ...(root === "/" ? {} : { prefix: root }),
    ...(base && base !== name ? { source: `${base}@${version}` } : {}),
    auto: field("REASON") === "1",
  };
}
