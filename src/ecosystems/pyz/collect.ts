import type { ImageTree } from "../../image/tree.ts";
import { Findings } from "../findings.ts";
import type { Collected } from "../package.ts";
import { purl } from "../purl.ts";
import { pypi } from "../python/about.ts";
import type { Survey } from "../types.ts";
import { scanPrograms } from "../unowned/programs.ts";
import { isApplicationName } from "./application.ts";

/** The packages inside single-file Python applications; the files themselves are in `unowned`, by their digests. */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  for (const { path, application, isLarge } of (await scanPrograms(tree, survey)).found) {
    if (isLarge && isApplicationName(path))
      findings.note(path, "is too large for the packages inside to be read");
    for (const problem of application?.problems ?? []) findings.problem(path, problem);
    for (const note of application?.notes ?? []) findings.note(path, note);
    if (!application) continue;
    const { prefix } = application;
    for (const identity of application.packages)
      findings.add(
        { ...identity, purl: purl(pypi, identity), prefix, location: path },
        path,
        `${prefix} ${identity.name}`,
      );
  }
  return findings.outcome();
}
