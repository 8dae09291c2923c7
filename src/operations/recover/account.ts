import { compareTrees, describeDifferences } from "../../image/compare.ts";
import type { ImageKey } from "../../image/encryption/key.ts";
import { noise } from "../../image/noise/all.ts";
import { noiseFinder } from "../../image/noise.ts";
import { openImage } from "../../image/open.ts";
import type { ImageTree } from "../../image/tree.ts";
import { compareLocks } from "../../lock/compare.ts";
import type { Lock } from "../../lock/schema.ts";
import { freeze } from "../../roundtrip/freeze.ts";
import { labelsFile, ownLabels, sectionFiles } from "./remains.ts";

/** How many are the same, differ, are missing, or are new. */
export interface Count {
  same: number;
  other: number;
  missing: number;
  extra: number;
}

/** How much of an image is in a rebuilt one. */
export interface Account {
  /** Packages by ecosystem; `other` counts those in a different version. */
  packages: Record<string, Count>;
  /** Files by content, without those that differ between any two builds of one recipe. */
  files: Count;
  /** Number of paths with the same content but a different mode, owner, link or time. */
  attributes: number;
  /** For each section of the recipe in the image: whether the rebuilt image has the same. */
  sections: Record<string, boolean>;
  /** The first paths whose content did not come back. */
  examples: string[];
}

const shown = 20;

/**
 * Counts how much of an old image is in a new one, without running either.
 * @param key of an encrypted image
 * @throws Failure where an image cannot be read
 */
export async function accountOfImages(before: string, after: string, key?: ImageKey): Promise<Account> {
  // Packages that are recognized by the contents of their files are counted as files here.
  const [old, now] = await Promise.all(
    [before, after].map((image) => freeze(image, { contents: false, key })),
  );
  const first = await openImage(before, key);
  try {
    const second = await openImage(after, key);
    try {
      return await accountOf({ tree: first, lock: old! }, { tree: second, lock: now! });
    } finally {
      await second.close();
    }
  } finally {
    await first.close();
  }
}

/** The same for images that are already open. */
export async function accountOf(
  before: { tree: ImageTree; lock: Lock },
  after: { tree: ImageTree; lock: Lock },
): Promise<Account> {
  const differences = Map.groupBy(await compareTrees(before.tree, after.tree), ({ path }) => path);
  const find = noiseFinder(noise, before.tree);
  const all = [...before.tree.entries.values()].filter(
    (entry) => entry.type !== "dir" && find(entry)?.ignore !== "file",
  );
  const count = (kinds: readonly string[]) =>
    [...differences].filter(
      ([path, found]) =>
        (before.tree.entries.get(path) ?? after.tree.entries.get(path))?.type !== "dir" &&
        found.some(({ kind }) => kinds.includes(kind)),
    );
  const other = count(["content", "type", "link"]);
  const missing = count(["missing"]);
  return {
    packages: packagesOf(before.lock, after.lock),
    files: {
      same: all.length - other.length - missing.length,
      other: other.length,
      missing: missing.length,
      extra: count(["extra"]).length,
    },
    attributes: [...differences].filter(([, found]) =>
      found.every(({ kind }) => ["mode", "owner", "xattr", "device"].includes(kind)),
    ).length,
    sections: await sectionsOf(before.tree, after.tree),
    examples: describeDifferences([...other, ...missing].slice(0, shown).flatMap(([, found]) => found)),
  };
}

function packagesOf(before: Lock, after: Lock): Account["packages"] {
  const { ecosystems } = compareLocks(before, after);
  return Object.fromEntries(
    Object.entries(before.ecosystems).flatMap(([id, found]) => {
      if (found.status === "absent" || found.packages.length === 0) return [];
      const changes = ecosystems[id]?.changes ?? [];
      const other = changes.filter(
        ({ from, to }) => from !== undefined && to !== undefined && from !== to,
      ).length;
      const missing = changes.filter(({ from, to }) => from !== undefined && to === undefined).length;
      const extra = changes.filter(({ from }) => from === undefined).length;
      return [[id, { same: found.packages.length - other - missing, other, missing, extra }]];
    }),
  );
}

async function sectionsOf(before: ImageTree, after: ImageTree): Promise<Record<string, boolean>> {
  const paths = [labelsFile, ...Object.values(sectionFiles)];
  const [old, now] = await Promise.all([before.read(paths), after.read(paths)]);
  const labels = [old, now].map((files) => ownLabels(files.get(labelsFile))) as [Labels, Labels];
  const sections = Object.entries(sectionFiles).flatMap(([name, path]): [string, boolean][] => {
    const text = old.get(path);
    return text ? [[name, now.get(path)?.equals(text) ?? false]] : [];
  });
  const isBack = Object.entries(labels[0]).every(([name, value]) => labels[1][name] === value);
  return Object.fromEntries([
    ...sections,
    ...(Object.keys(labels[0]).length > 0 ? [["labels", isBack]] : []),
  ]);
}

type Labels = Readonly<Record<string, string>>;
