/**
 * Changes to a tree, each of which must give another sha256 of the canonical image: every kind that the content digest sees
 * (test/image/tamper-kinds.ts), at places that a seed draws. Writes results.json. `npm run prove -- tampering [COUNT]`:
 * so many kinds, spread over all; default 60.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sourcesNow } from "../../scripts/prove.ts";
import { sha256File } from "../../src/files/digest.ts";
import { canonicaliseTree } from "../../src/roundtrip/canonicalise.ts";
import { kinds } from "../../test/image/tamper-kinds.ts";
import { drawing, epoch, type Files, treeOf, world } from "../../test/image/tamper-world.ts";

/** By which kinds and places are drawn. */
const seed = 16_060;
const count = Number(process.argv[2] ?? 60);

const work = mkdtempSync(join(tmpdir(), "stx-tampering-"));

/** sha256 of the canonical image of these files. */
async function imageOf(files: Files): Promise<string> {
  const scratch = mkdtempSync(join(work, "image-"));
  const [output, folder] = [join(scratch, "image.sif"), join(scratch, "work")];
  mkdirSync(folder);
  const nothing = { objects: [], leftOut: [] };
  await canonicaliseTree(treeOf(files), nothing, { output, scratch: folder, epoch, privileges: "auto" });
  return sha256File(output);
}

/** What squashfs, tar or Apptainer's root cannot hold, so that no image has it. */
const impossible = /\bACL\b|socket|before 1970/;

const possible = Object.keys(kinds).filter((kind) => !impossible.test(kind));
const draw = drawing(seed);
const chosen = new Set<string>();
while (chosen.size < Math.min(count, possible.length)) chosen.add(draw(possible));

const images = new Map([[await imageOf(world), "nothing"]]);
const same: string[] = [];
try {
  for (const [n, kind] of [...chosen].entries()) {
    const files = structuredClone(world);
    const change = `${kind} at ${kinds[kind]!(files, drawing(seed + n))} (seed ${seed + n})`;
    const image = await imageOf(files);
    const other = images.get(image);
    if (other) same.push(`${change}: the image of ${other}`);
    images.set(image, change);
    console.log(`${n + 1}/${chosen.size} ${image.slice(0, 16)} ${change}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
const result = { commit: sourcesNow(import.meta.dirname).commit, seed, changes: chosen.size, same };
writeFileSync(join(import.meta.dirname, "results.json"), `${JSON.stringify(result, null, 2)}\n`);
if (same.length > 0) {
  console.error(same.join("\n"));
  process.exitCode = 1;
}
