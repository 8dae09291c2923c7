import { byteOrderKey } from "./bytes.ts";
import { partialRules } from "./digest.ts";
import {
  type ContentRules,
  clamped,
  countedTime,
  countedXattrs,
  type SettledRules,
  settledRules,
} from "./facets.ts";
import { type NoiseRule, noiseFinder } from "./noise.ts";
import { normalisedDigests } from "./normalised.ts";
import { renamedTree } from "./renamed.ts";
import type { Entry, ImageTree } from "./tree.ts";

/** How two images can differ at one path. `extra`: only in the second; `missing`: only in the first. */
export type DifferenceKind =
  | "missing"
  | "extra"
  | "type"
  | "mode"
  | "owner"
  | "link"
  | "device"
  | "xattr"
  | "time"
  | "content";

/** One difference between two images at one path. */
export interface Difference {
  path: string;
  kind: DifferenceKind;
  /**
   * What the first image has, and the second: `mode` in octal, `owner` as uid:gid, `link` the target, `device` as
   * major:minor, `xattr` as name=value with the value in hexadecimal digits, `time` in seconds since the epoch, `content`
   * the sha256, else the type of entry. Absent where the image has nothing.
   */
  before?: string;
  after?: string;
}

const octal = (mode: number) => mode.toString(8).padStart(4, "0");

function difference(
  path: string,
  kind: DifferenceKind,
  before: string | undefined,
  after: string | undefined,
): Difference {
  return {
    path,
    kind,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** Where two lists of attributes differ, name by name. */
function xattrDifferences(path: string, a: Entry, b: Entry): Difference[] {
  const [before, after] = [new Map(countedXattrs(a)), new Map(countedXattrs(b))];
  const shown = (name: string, value: string | undefined) =>
    value === undefined ? undefined : `${name}=0x${value}`;
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => difference(path, "xattr", shown(name, before.get(name)), shown(name, after.get(name))));
}

/** An entry, and the rule that holds for it. */
type Judged = readonly [entry: Entry, rule: NoiseRule | undefined];

/** How two entries of one path differ, apart from their content. */
function metadataDifferences([a, ruleA]: Judged, [b, ruleB]: Judged, rules: SettledRules): Difference[] {
  const { path } = a;
  if (a.type !== b.type) return [difference(path, "type", a.type, b.type)];
  const pairs: [DifferenceKind, string | undefined, string | undefined][] = [
    ["mode", octal(a.mode), octal(b.mode)],
    ["owner", `${a.uid}:${a.gid}`, `${b.uid}:${b.gid}`],
    ["link", a.target, b.target],
    ["device", a.device?.join(":"), b.device?.join(":")],
  ];
  const found = pairs
    .filter(([, before, after]) => before !== after)
    .map(([kind, before, after]) => difference(path, kind, before, after));
  if (rules.version === 1) return found;
  found.push(...xattrDifferences(path, a, b));
  if (countedTime(a, ruleA, rules) !== countedTime(b, ruleB, rules)) {
    const [before, after] = [a, b].map(({ mtime }) => String(clamped(mtime, rules.epoch)));
    found.push(difference(path, "time", before, after));
  }
  return found;
}

interface Pair {
  path: string;
  rules: [NoiseRule | undefined, NoiseRule | undefined];
}

/** Those of these pairs of files whose content differs. */
async function contentDifferences(
  a: ImageTree,
  b: ImageTree,
  pairs: readonly Pair[],
  rules: SettledRules,
): Promise<Difference[]> {
  const paths = pairs.map(({ path }) => path);
  const [ofA, ofB] = await Promise.all([a.digests(paths), b.digests(paths)]);
  // Equal bytes may count differently if something else about the file, such as its source's time, differs.
  const isPartly = ({ rules: [before, after] }: Pair) =>
    before === after && typeof before?.ignore === "object";
  const differing = pairs.filter((pair) => ofA.get(pair.path) !== ofB.get(pair.path) || isPartly(pair));
  const partly = (tree: ImageTree, which: 0 | 1) =>
    partialRules(
      new Map(
        differing.flatMap(({ path, rules: both }) => {
          const rule = both[which];
          return rule ? [[tree.entries.get(path)!, rule] as const] : [];
        }),
      ),
    );
  const [normalA, normalB] = await Promise.all([
    normalisedDigests(a, partly(a, 0), rules),
    normalisedDigests(b, partly(b, 1), rules),
  ]);
  const counted = (path: string, whole: typeof ofA, normal: typeof normalA) =>
    normal.get(path)?.counted ?? whole.get(path);
  return differing
    .filter(({ path }) => counted(path, ofA, normalA) !== counted(path, ofB, normalB))
    .map(({ path }) => difference(path, "content", ofA.get(path), ofB.get(path)));
}

/**
 * Where the second image differs from the first in anything that contentDigest counts: [] exactly where the two digests are the
 * same. In the byte order of the paths.
 */
export async function compareTrees(
  imageA: ImageTree,
  imageB: ImageTree,
  given: ContentRules = {},
): Promise<Difference[]> {
  const rules = settledRules(given);
  const [a, b] = [imageA, imageB].map((image) => renamedTree(image, rules.renamings).tree) as [
    ImageTree,
    ImageTree,
  ];
  const find = [a, b].map((tree) => noiseFinder(rules.rules, tree, rules.version));
  const found: Difference[] = [];
  const pairs: Pair[] = [];
  for (const [path, entry] of a.entries) {
    const other = b.entries.get(path);
    const ruleA = find[0]!(entry);
    const ruleB = other && find[1]!(other);
    // Noise in only one of the trees (for example because it is executable in the other): there it counts as missing or
    // extra.
    const inA = ruleA?.ignore !== "file";
    const inB = other !== undefined && ruleB?.ignore !== "file";
    if (!inA || !inB) {
      if (inA) found.push(difference(path, "missing", entry.type, undefined));
      else if (inB) found.push(difference(path, "extra", undefined, other.type));
      continue;
    }
    found.push(...metadataDifferences([entry, ruleA], [other, ruleB], rules));
    if (entry.type !== "file" || other.type !== "file") continue;
    if (ruleA?.ignore === "content" && ruleB?.ignore === "content") continue;
    pairs.push({ path, rules: [ruleA, ruleB] });
  }
  for (const [path, entry] of b.entries)
    if (!a.entries.has(path) && find[1]!(entry)?.ignore !== "file")
      found.push(difference(path, "extra", undefined, entry.type));
  // Not as arguments of one call: a call takes about 120,000.
  return inPathOrder([...found, ...(await contentDifferences(a, b, pairs, rules))]);
}

/** In the byte order of the paths; differences at the same path keep their order. */
function inPathOrder(found: readonly Difference[]): Difference[] {
  const keyed = found.map((one) => ({ one, key: byteOrderKey(one.path) }));
  return keyed.sort((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : 0)).map(({ one }) => one);
}

/** A difference in words, without its path: "mode 0644 → 0755", "missing", "content". */
export function describeDifference({ kind, before, after }: Difference): string {
  if (kind === "missing" || kind === "extra" || kind === "content") return kind;
  if (kind === "link") return `link ${JSON.stringify(before)} → ${JSON.stringify(after)}`;
  const time = (seconds: string | undefined) =>
    new Date(Number(seconds) * 1000).toISOString().replace(".000", "");
  if (kind === "time") return `time ${time(before)} → ${time(after)}`;
  return `${kind} ${before ?? "none"} → ${after ?? "none"}`;
}

/** All differences at one path in one line each: "/bin/sh (mode 0755 → 4755, content)". */
export function describeDifferences(found: readonly Difference[]): string[] {
  const byPath = new Map<string, string[]>();
  for (const one of found) byPath.set(one.path, [...(byPath.get(one.path) ?? []), describeDifference(one)]);
  return [...byPath].map(([path, how]) => `${path} (${how.join(", ")})`);
}
