import type { ImageTree } from "../../image/tree.ts";
import { crate } from "../cargo/about.ts";
import { Findings } from "../findings.ts";
import type { Collected } from "../package.ts";
import { purl } from "../purl.ts";
import type { Survey } from "../types.ts";
import { scanPrograms } from "../unowned/programs.ts";

/** The crates that programs were linked from, for each program; a program that a package owns is that package's. */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  for (const { path, crates } of (await scanPrograms(tree, survey)).found) {
    if (typeof crates === "string") findings.problem(path, crates);
    else
      for (const { name, version } of crates ?? [])
        findings.add(
          { name, version, purl: purl(crate, { name, version }), prefix: path },
          path,
          `${path} ${name} ${version}`,
        );
  }
  return findings.outcome();
}
