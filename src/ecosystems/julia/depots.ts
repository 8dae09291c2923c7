import type { ImageTree } from "../../image/tree.ts";
import { baseName } from "../../image/tree-index.ts";
import { readManifests } from "./environments.ts";

/**
 * The folders in Julia's depots that hold nothing else: packages/<Name>/<slug> for each package in a manifest; and, in
 * depots with such a folder or the manifest, the folders named by the hash of their content, and compiled code.
 */
export async function depotFolders(tree: ImageTree): Promise<string[]> {
  const found: string[] = [];
  const depots = new Set<string>();
  for (const [path, { entries }] of await readManifests(tree)) {
    const depot = /^(.*)\/environments\/[^/]+\/[^/]+$/.exec(path)?.[1];
    if (depot !== undefined) depots.add(depot);
    for (const { name, uuid, tree: hash } of entries) {
      for (const slug of hash === undefined ? [] : slugs(uuid, hash)) {
        const end = `/packages/${name}/${slug}`;
        for (const folder of tree.named(slug).filter((entry) => entry.path.endsWith(end))) {
          found.push(folder.path);
          depots.add(folder.path.slice(0, -end.length));
        }
      }
    }
  }
  for (const depot of depots) {
    const below = [...tree.list(`${depot}/artifacts`), ...tree.list(`${depot}/compiled`)];
    found.push(
      ...below.map(({ path }) => path).filter((path) => /^([0-9a-f]{40}|v\d+\.\d+)$/.test(baseName(path))),
    );
  }
  return found;
}

/**
 * Julia's name for the folder of a package's version (Base.version_slug; five letters, four before Julia 1.2): the
 * CRC-32C over the uuid as a little-endian number and the tree's sha1, written in letters and digits.
 */
export function slugs(uuid: string, treeSha1: string): string[] {
  const id = Buffer.from(uuid.replaceAll("-", ""), "hex").reverse();
  let rest = crc32c(Buffer.concat([id, Buffer.from(treeSha1, "hex")]));
  let slug = "";
  for (let i = 0; i < 5; i += 1) {
    slug += letters[rest % letters.length];
    rest = Math.floor(rest / letters.length);
  }
  return [slug, slug.slice(0, 4)];
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

function crc32c(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0x82f63b78 : 0);
  }
  return ~crc >>> 0;
}
