import { byteOrderKey } from "./bytes.ts";
import { normalisedDigests } from "./digest.ts";
import { type NoiseRule, noise, noiseFinder } from "./noise.ts";
import type { Entry, ImageTree } from "./tree.ts";

/** One path at which two images differ, and in what: "missing", "extra", or "mode 0644 → 0755, content". */
export interface Difference {
  path: string;
  how: string;
}

const octal = (mode: number) => mode.toString(8).padStart(4, "0");

/** In what two entries of one path differ, apart from their content. */
function metadataDifferences(a: Entry, b: Entry): string[] {
  if (a.type !== b.type) return [`type ${a.type} → ${b.type}`];
  const how: string[] = [];
  if (a.mode !== b.mode) how.push(`mode ${octal(a.mode)} → ${octal(b.mode)}`);
  if (a.uid !== b.uid || a.gid !== b.gid) how.push(`owner ${a.uid}:${a.gid} → ${b.uid}:${b.gid}`);
  if (a.target !== b.target) how.push(`link ${JSON.stringify(a.target)} → ${JSON.stringify(b.target)}`);
  if (String(a.device) !== String(b.device)) how.push(`device ${a.device} → ${b.device}`);
  return how;
}

/** Of these pairs of files, the paths whose content differs. */
async function differingContents(
  a: ImageTree,
  b: ImageTree,
  pairs: readonly { path: string; rules: [NoiseRule | undefined, NoiseRule | undefined] }[],
): Promise<Set<string>> {
  const sizes = (path: string) => [a.entries.get(path)!.size, b.entries.get(path)!.size];
  const sameSize = pairs.map(({ path }) => path).filter((path) => sizes(path)[0] === sizes(path)[1]);
  const [ofA, ofB] = await Promise.all([a.digests(sameSize), b.digests(sameSize)]);
  const differing = pairs.filter(
    ({ path }) => ofA.get(path) === undefined || ofA.get(path) !== ofB.get(path),
  );
  const partly = (tree: ImageTree, which: 0 | 1) =>
    new Map(
      differing.flatMap(({ path, rules }) => {
        const rule = rules[which];
        return rule ? [[tree.entries.get(path)!, rule] as const] : [];
      }),
    );
  const [normalA, normalB] = await Promise.all([
    normalisedDigests(a, partly(a, 0)),
    normalisedDigests(b, partly(b, 1)),
  ]);
  return new Set(
    differing
      .map(({ path }) => path)
      .filter((path) => !normalA.has(path) || normalA.get(path)?.counted !== normalB.get(path)?.counted),
  );
}

/**
 * Where image `b` differs from image `a` in anything that {@link contentDigest} counts: [] exactly where the two
 * digests are the same. In the byte order of the paths.
 */
export async function compareTrees(
  a: ImageTree,
  b: ImageTree,
  rules: readonly NoiseRule[] = noise,
): Promise<Difference[]> {
  const [findA, findB] = [noiseFinder(rules, a), noiseFinder(rules, b)];
  const found = new Map<string, string[]>();
  const pairs: Parameters<typeof differingContents>[2][number][] = [];
  for (const [path, entry] of a.entries) {
    const other = b.entries.get(path);
    const ruleA = findA(entry);
    const ruleB = other && findB(other);
    // Noise in one tree only (executable in the other, say): there it counts, here it is not there.
    const inA = ruleA?.ignore !== "file";
    const inB = other !== undefined && ruleB?.ignore !== "file";
    if (!inA || !inB) {
      if (inA !== inB) found.set(path, [inA ? "missing" : "extra"]);
      continue;
    }
    const how = metadataDifferences(entry, other);
    if (how.length > 0) found.set(path, how);
    if (entry.type !== "file" || other.type !== "file") continue;
    if (ruleA?.ignore === "content" && ruleB?.ignore === "content") continue;
    pairs.push({ path, rules: [ruleA, ruleB] });
  }
  for (const [path, entry] of b.entries) {
    if (!a.entries.has(path) && findB(entry)?.ignore !== "file") found.set(path, ["extra"]);
  }
  for (const path of await differingContents(a, b, pairs)) {
    found.set(path, [...(found.get(path) ?? []), "content"]);
  }
  return [...found]
    .map(([path, how]) => ({ path, how: how.join(", "), key: byteOrderKey(path) }))
    .sort((x, y) => (x.key < y.key ? -1 : 1))
    .map(({ path, how }) => ({ path, how }));
}
