import type { ImageTree } from "../image/tree.ts";
import { wantedPlaces } from "./attribution.ts";
import { byCodeUnit } from "./order.ts";
import type { Collected } from "./package.ts";
import { recordedFiles } from "./recorded.ts";
import type { Ecosystem, Survey } from "./types.ts";

/** How many changed files of one ecosystem are listed; the rest are only counted. */
const named = 20;

/** What is known about the content of an image's files. */
export interface Digests {
  /** sha256 (hex) of every file by its path, once they are known. */
  sha256: Promise<ReadonlyMap<string, string>>;
  /** Digests of other kinds ("md5:<hex>", several apart by spaces), complete as soon as the others are. */
  others?: ReadonlyMap<string, string>;
}

/**
 * Adds a note to the answer for each file whose content is not what its package recorded on installation (a library
 * patched in place, a module edited with sed). Reads no file again: the digests come from the one pass over all
 * content. Configuration files, which are meant to be edited, have no digest in the lists.
 */
export async function noteChanged(
  answer: Collected,
  ecosystem: Ecosystem,
  tree: ImageTree,
  survey: Survey,
  digests: Digests,
): Promise<Collected> {
  if (answer.status === "absent" || !ecosystem.owned) return answer;
  const changed = await changedFiles(ecosystem, tree, survey, digests);
  if (changed.size === 0) return answer;
  const shown = [...changed].sort(byCodeUnit).slice(0, named);
  const packages = await namesOf(ecosystem, tree, survey, shown);
  const notes = shown.map((path) => ({
    path,
    message: `was changed after ${packages.get(path) ?? "its package"} was installed`,
  }));
  if (changed.size > named)
    notes.push({ path: "/", message: `and ${changed.size - named} more files that were changed` });
  return { ...answer, notes: [...(answer.notes ?? []), ...notes] };
}

/** The files whose content is not what an ecosystem's packages recorded on installation. */
export async function changedFiles(
  ecosystem: Ecosystem,
  tree: ImageTree,
  survey: Survey,
  { sha256, others = new Map() }: Digests,
): Promise<Set<string>> {
  const [known, owner] = await Promise.all([sha256, survey.owner()]);
  /** Two packages may contain the same file: then the content of either is right. */
  const [changed, fitting] = [new Set<string>(), new Set<string>()];
  for await (const { place, real, sum } of recordedFiles(ecosystem, tree, survey)) {
    if (fitting.has(place)) continue;
    const found = sum.startsWith("sha256:") ? `sha256:${known.get(real)}` : made(others.get(real), sum);
    if (found === sum) {
      fitting.add(place);
      changed.delete(place);
      // conda and distributions write their paths into the files of Python packages after RECORD was made.
    } else if (found !== undefined && (owner(place).owner ?? ecosystem.id) === ecosystem.id)
      changed.add(place);
  }
  return changed;
}

/** The computed digest of the same kind as `sum`. */
function made(all: string | undefined, sum: string): string | undefined {
  const kind = sum.slice(0, sum.indexOf(":") + 1);
  return all?.split(" ").find((each) => each.startsWith(kind));
}

/** The packages that these files belong to, as their manager's lists say. */
async function namesOf(
  ecosystem: Ecosystem,
  tree: ImageTree,
  survey: Survey,
  places: readonly string[],
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const wanted = wantedPlaces(tree, new Set(places));
  const { packages } = await survey.ownedBy(ecosystem);
  if (!packages) return names;
  for await (const [name, path] of packages()) {
    const place = wanted(path);
    if (place !== undefined && !names.has(place)) names.set(place, name);
  }
  return names;
}
