import { z } from "zod";
import type { ImageTree } from "../../image/tree.ts";
import { Findings, readEach } from "../findings.ts";
import type { Collected, Package } from "../package.ts";
import { purl } from "../purl.ts";
import type { Survey } from "../types.ts";
import { homebrew } from "./index.ts";
import { type Keg, kegs } from "./kegs.ts";

const [brew] = homebrew.purl!;
/** The tap that a formula without another one comes from. */
const usualTap = "homebrew/core";
/** Bytes; a receipt with hundreds of dependencies has some tens of kilobytes. */
const limit = 8 * 1024 * 1024;

/**
 * What matters here of a receipt. The commit of the tap is left out: it is where the whole tap stood at the time of the
 * installation, so it changes daily while the formula does not.
 */
const receiptSchema = z.object({
  poured_from_bottle: z.boolean().optional().catch(undefined),
  used_options: z.array(z.string()).optional().catch(undefined),
  installed_as_dependency: z.boolean().optional().catch(undefined),
  installed_on_request: z.boolean().optional().catch(undefined),
  source: z
    .object({ tap: z.string().min(1).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});
type Receipt = z.infer<typeof receiptSchema>;

/** The formulae that `brew list --versions` lists, in every Cellar. */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  const all = kegs(tree);
  if (all.length === 0) return findings.outcome();
  const owner = await survey.owner();
  const byReceipt = new Map(all.map((keg) => [`${keg.folder}/INSTALL_RECEIPT.json`, keg]));
  const [withReceipt, without] = [new Map<string, Keg>(), [] as Keg[]];
  for (const [path, keg] of byReceipt)
    if (tree.entries.has(path)) withReceipt.set(path, keg);
    else without.push(keg);
  for (const keg of without) {
    findings.note(keg.folder, "has no receipt: it is listed, as brew does, by its folder's name");
    findings.add({ ...toPackage(keg, {}), ...owner(keg.folder) }, keg.folder, keg.folder);
  }
  for await (const [path, bytes] of readEach(tree, [...withReceipt.keys()], findings, limit)) {
    const keg = withReceipt.get(path)!;
    const receipt = parse(bytes);
    if (!receipt) findings.problem(path, "is not valid JSON of a receipt");
    findings.add({ ...toPackage(keg, receipt ?? {}), ...owner(path) }, path, keg.folder);
  }
  return findings.outcome();
}

function parse(bytes: Buffer): Receipt | undefined {
  try {
    return receiptSchema.parse(JSON.parse(bytes.toString("utf8")));
  } catch {
    return undefined;
  }
}

function toPackage({ name, version, folder, prefix }: Keg, receipt: Receipt): Package {
  const tap = receipt.source?.tap;
  const elsewhere = tap === usualTap ? undefined : tap;
  const options = receipt.used_options ?? [];
  const build = receipt.poured_from_bottle === false ? ["source", ...options].join(" ") : undefined;
  const { installed_as_dependency: needed, installed_on_request: wanted } = receipt;
  return {
    name,
    version,
    purl: purl(brew!, { name, version, qualifiers: { tap: elsewhere } }),
    prefix,
    location: folder,
    ...(tap === undefined ? {} : { origin: tap }),
    ...(build === undefined ? {} : { build }),
    ...(needed === undefined && wanted === undefined ? {} : { auto: needed === true && wanted !== true }),
  };
}
