import { clamped } from "./facets.ts";
import { noise } from "./noise/all.ts";
import { buildLabels } from "./noise/apptainer.ts";
import { type Choice, choiceRules } from "./noise/choices.ts";
import { type NoiseRule, noiseFinder } from "./noise.ts";
import { parsedObject } from "./normalise.ts";
import { normaliseLimit } from "./normalised.ts";
import type { Entry, ImageTree } from "./tree.ts";
import { parentOf } from "./tree-index.ts";

/** How the canonical form of an image changes one path. */
export interface CanonicalChange {
  path: string;
  change: "removed" | "emptied" | "rewritten" | "time";
  /** Why this file differs between two builds of the same inputs. */
  reason: string;
}

/** An image as it is to be packed. */
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
/** Where an image keeps the definition that it was built from. */
export const definitionPath = "/.singularity.d/Singularity";

/** The labels without those of the builder, sorted by name. */
export function canonicalLabels(labels: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(labels).filter(([name]) => !buildLabels.test(name));
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The files that are rewritten, with their new content. */
async function rewrittenFiles(tree: ImageTree, recipe: Buffer | undefined): Promise<Map<string, Buffer>> {
  const paths = [labelsPath, definitionPath].filter((path) => tree.entries.get(path)?.type === "file");
  const rewritten = new Map<string, Buffer>();
  for (const [path, content] of await tree.read(paths)) {
    const labels = path === labelsPath ? parsedObject(content.toString("utf8")) : undefined;
    const after = labels
      ? Buffer.from(JSON.stringify(canonicalLabels(labels), null, "\t"))
      : path === definitionPath
        ? (recipe ?? content)
        : content;
    if (!after.equals(content)) rewritten.set(path, after);
  }
  return rewritten;
}

/** An entry, its rule, and what is done with it. */
interface Treated {
  entry: Entry;
  rule: NoiseRule | undefined;
  how: NoiseRule["canonical"];
}

/** What is done with an entry according to its rule alone. */
function treatment({ type, size }: Entry, rule: NoiseRule | undefined): Treated["how"] {
  const how = rule?.canonical;
  return how === undefined || how === "remove" || (type === "file" && size > 0) ? how : undefined;
}

/** All names of one file are treated alike: if one of them is in use, so is the file. */
function alikeByFile(treated: readonly Treated[]): Treated[] {
  const found = new Map<number, Set<Treated["how"]>>();
  for (const { entry, how } of treated)
    if (entry.inode !== undefined)
      found.set(entry.inode, (found.get(entry.inode) ?? new Set<Treated["how"]>()).add(how));
  const differs = ({ inode }: Entry) => inode !== undefined && found.get(inode)!.size > 1;
  return treated.map((each) =>
    each.how !== "remove" && differs(each.entry) ? { ...each, how: undefined } : each,
  );
}

/** Adds what the rules rewrite. */
async function addRewritten(
  tree: ImageTree,
  treated: readonly Treated[],
  epoch: number,
  rewritten: Map<string, Buffer>,
): Promise<void> {
  for (const { entry, how } of treated) {
    if (typeof how !== "object" || entry.size > normaliseLimit) continue;
    const content = (await tree.read([entry.path], normaliseLimit)).get(entry.path);
    const after = content && how.rewrite(content, epoch);
    if (after && !after.equals(content)) rewritten.set(entry.path, after);
  }
}

/** The folders that still contain something. */
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
 * @param recipe what the image is to name as its recipe; default: what it names
 * @param without what else is left out, by choice
 */
export async function canonicalForm(
  tree: ImageTree,
  epoch: number,
  recipe: Buffer | undefined,
  without: readonly Choice[] = [],
): Promise<CanonicalForm> {
  const form: CanonicalForm = { entries: [], contents: new Map(), changes: [], clamped: 0 };
  const find = noiseFinder([...without.flatMap((choice) => choiceRules[choice]), ...noise], tree);
  const rewritten = await rewrittenFiles(tree, recipe);
  const found = [...tree.entries.values()].map((entry) => {
    const rule = find(entry);
    return { entry, rule, how: treatment(entry, rule) };
  });
  const treated = alikeByFile(found);
  await addRewritten(tree, treated, epoch, rewritten);
  const needed = foldersOf(treated.flatMap(({ entry, how }) => (how === "remove" ? [] : [entry.path])));
  for (const { entry, rule, how } of treated) {
    const { path } = entry;
    const reason = rule?.reason ?? "";
    if (how === "remove" && !needed.has(path)) {
      form.changes.push({ path, change: "removed", reason });
      continue;
    }
    const content = how === "empty" ? Buffer.alloc(0) : rewritten.get(path);
    if (content) {
      form.contents.set(path, content);
      form.changes.push({ path, change: how === "empty" ? "emptied" : "rewritten", reason });
    }
    // The folder of a locked recipe's pins changes its parent folder's time, in only one of the two builds.
    const isTimeOfPins = rule?.ignore === "time" && entry.mtime < epoch;
    if (isTimeOfPins) form.changes.push({ path, change: "time", reason });
    const mtime = isTimeOfPins ? epoch : clamped(entry.mtime, epoch);
    if (entry.mtime > epoch) form.clamped++;
    form.entries.push({ ...entry, mtime, size: content?.length ?? entry.size });
  }
  return form;
}
