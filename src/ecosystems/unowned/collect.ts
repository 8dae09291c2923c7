import type { ImageTree } from "../../image/tree.ts";
import { baseName } from "../../image/tree-index.ts";
import { Findings } from "../findings.ts";
import type { Collected } from "../package.ts";
import { purl } from "../purl.ts";
import { isPartOfApplication } from "../pyz/application.ts";
import type { Survey } from "../types.ts";
import { maxPrograms, scanPrograms } from "./programs.ts";

/**
 * Programs and shared libraries that no package of any ecosystem owns. The name of each is its path, and the version
 * "sha256:<hex>", because nothing else identifies it.
 */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  const { found, passedOver } = await scanPrograms(tree, survey);
  if (passedOver !== undefined) {
    findings.problem(
      passedOver,
      `is one more than the ${maxPrograms} programs without an owner that are listed`,
    );
  }
  for (const { path, sha256, made, packed } of found) {
    // Its name contains its package's version, under which it is listed.
    if (isPartOfApplication(path)) continue;
    if (packed) findings.note(path, `is an application packed by ${packed}; the packages in it are not read`);
    const checksum = `sha256:${sha256}`;
    findings.add(
      {
        name: path,
        version: checksum,
        purl: purl("generic", { name: baseName(path), qualifiers: { checksum } }),
        location: path,
        hash: checksum,
        ...(made ? { build: made } : {}),
      },
      path,
      path,
    );
  }
  return findings.outcome();
}
