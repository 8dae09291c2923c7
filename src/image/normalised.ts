import { hash } from "node:crypto";
import type { SettledRules } from "./facets.ts";
import type { NoiseRule, PartDigests, Surroundings } from "./noise.ts";
import type { Entry, ImageTree, Look } from "./tree.ts";

/** Larger files are compared as a whole: none that a normaliser is for is as large. In bytes. */
export const normaliseLimit = 16 * 1024 * 1024;
/** How many bytes of files to normalise are in memory at a time. */
const batchBytes = 32 * 1024 * 1024;

/** Groups files so that each group's bytes fit in memory. */
function* batches(entries: readonly Entry[]): Generator<string[]> {
  let batch: string[] = [];
  let size = 0;
  for (const entry of entries) {
    if (size + entry.size > batchBytes && batch.length > 0) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(entry.path);
    size += entry.size;
  }
  if (batch.length > 0) yield batch;
}

async function partDigests(
  { ignore }: NoiseRule,
  content: Buffer,
  around: Surroundings,
): Promise<PartDigests> {
  const whole = hash("sha256", content, "hex");
  if (typeof ignore === "string") return { whole, counted: whole };
  const normalised = await ignore.normalise(content, around);
  return { whole, counted: normalised ? `${ignore.name}:${hash("sha256", normalised, "hex")}` : whole };
}

/** The digests of files that are noise in part, by path; those too large to be normalised are absent. */
export async function normalisedDigests(
  tree: ImageTree,
  files: ReadonlyMap<Entry, NoiseRule>,
  { epoch }: Pick<SettledRules, "epoch">,
  look?: Look,
): Promise<Map<string, PartDigests>> {
  const digests = new Map<string, PartDigests>();
  const around = (entry: Entry): Surroundings => ({
    entry,
    resolve: (path) => tree.resolve(path),
    isOfBuild: (seconds) => epoch === undefined || seconds >= epoch,
    digestsOf: (path) => digests.get(tree.resolve(path)?.path ?? path),
    async read(path) {
      const found = tree.resolve(path);
      if (found?.type !== "file" || found.size > normaliseLimit) return undefined;
      return (await tree.read([found.path], normaliseLimit)).get(found.path);
    },
  });
  const small = [...files.keys()].filter((entry) => entry.size <= normaliseLimit);
  const isLast = (entry: Entry) => {
    const ignore = files.get(entry)?.ignore;
    return typeof ignore === "object" && ignore.last === true;
  };
  for (const entries of [small.filter((entry) => !isLast(entry)), small.filter(isLast)]) {
    for (const batch of batches(entries)) {
      for (const [path, content] of await tree.read(batch, normaliseLimit)) {
        const entry = tree.entries.get(path)!;
        look?.(path, content);
        digests.set(path, await partDigests(files.get(entry)!, content, around(entry)));
      }
    }
  }
  return digests;
}
