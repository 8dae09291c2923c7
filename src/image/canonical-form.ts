import { clamped } from "./facets.ts";
import { noise } from "./noise/all.ts";
import { type NoiseRule, noiseFinder } from "./noise.ts";
import { parsedObject } from "./normalise.ts";
import type { Entry, ImageTree } from "./tree.ts";
import { parentOf } from "./tree-index.ts";

/** What the canonical form of an image does to one path. */
export interface CanonicalChange {
  path: string;
  change: "removed" | "emptied" | "rewritten";
  /** Why this file differs between two builds of the same inputs. */
  reason: string;
}

/** An image as it is packed anew. */
export interface CanonicalForm {
  /** Parents before children, in the byte order of the paths; sizes and times as they are written. */
  entries: Entry[];
  /** Contents that differ from the image's, by path. */
  contents: Map<string, Buffer>;
  changes: CanonicalChange[];
  /** How many entries had a time after the epoch. */
  clamped: number;
}

const labelsPath = "/.singularity.d/labels.json";
/** Labels that say when and with which program an image was built. */
const builderLabels = /^org\.label-schema\.(?:build-date|usage\.(?:apptainer|singularity)\.version)$/;

/** Labels without those of the builder, names in order, written as Go indents JSON; undefined where it is no object. */
export function canonicalLabels(labels: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(labels).filter(([name]) => !builderLabels.test(name));
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The labels' file without what the builder put there; undefined where nothing is to be done. */
async function rewrittenLabels(tree: ImageTree): Promise<Buffer | undefined> {
  if (tree.entries.get(labelsPath)?.type !== "file") return undefined;
  const content = (await tree.read([labelsPath])).get(labelsPath);
  const labels = content && parsedObject(content.toString("utf8"));
  if (!labels) return undefined;
  const rewritten = Buffer.from(JSON.stringify(canonicalLabels(labels), null, "\t"));
  return rewritten.equals(content) ? undefined : rewritten;
}

/** What is done with an entry, going by its rule alone. */
function treatment({ type, size }: Entry, rule: NoiseRule | undefined): NoiseRule["canonical"] {
  if (rule?.canonical === "empty") return type === "file" && size > 0 ? "empty" : undefined;
  return rule?.canonical;
}

/** The folders that something stays in. */
function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths)
    for (let at = parentOf(path); !folders.has(at); at = parentOf(at)) folders.add(at);
  return folders;
}

/**
 * The canonical form of an image: without caches, with logs emptied, without the builder's labels, and with no time
 * after the epoch. Two images that differ only in these have one canonical form. What else differs by its nature (host
 * keys, machine ids, package lists) stays, as removing it would change what the image does.
 * @param epoch SOURCE_DATE_EPOCH of the build, in seconds
 */
export async function canonicalForm(
  tree: ImageTree,
  epoch: number,
  rules: readonly NoiseRule[] = noise,
): Promise<CanonicalForm> {
  const form: CanonicalForm = { entries: [], contents: new Map(), changes: [], clamped: 0 };
  const find = noiseFinder(rules, tree);
  const labels = await rewrittenLabels(tree);
  const treated = new Map([...tree.entries].map(([path, entry]) => [path, treatment(entry, find(entry))]));
  const needed = foldersOf([...treated].flatMap(([path, how]) => (how === "remove" ? [] : [path])));
  for (const entry of tree.entries.values()) {
    const { path } = entry;
    const how = treated.get(path);
    const reason = find(entry)?.reason ?? "";
    if (how === "remove" && !needed.has(path)) {
      form.changes.push({ path, change: "removed", reason });
      continue;
    }
    const content = how === "empty" ? Buffer.alloc(0) : path === labelsPath ? labels : undefined;
    if (content) {
      form.contents.set(path, content);
      form.changes.push({ path, change: how === "empty" ? "emptied" : "rewritten", reason });
    }
    const mtime = clamped(entry.mtime, epoch);
    if (mtime !== entry.mtime) form.clamped++;
    form.entries.push({ ...entry, mtime, size: content?.length ?? entry.size });
  }
  return form;
}
