import type { ImageTree } from "../image/tree.ts";
import { joinPath, parentOf } from "../image/tree-index.ts";
import { byCodeUnit } from "./order.ts";
import type { Collected } from "./package.ts";
import type { Ecosystem, Survey } from "./types.ts";

/** So many changed files of one ecosystem are named, and the rest counted. */
const named = 20;

/** sha256 (hex) of every file of an image by its path, once they are known. */
export type Digests = Promise<ReadonlyMap<string, string>>;

/**
 * The answer with a note for each file that has another content than its package recorded as it installed it (a library
 * patched in place, a module edited with sed). Costs no reading: the digests are those of the content digest. Records
 * of other digests (dpkg's md5) do not count here; of programs, `unowned` reads them.
 */
export async function noteChanged(
  answer: Collected,
  ecosystem: Ecosystem,
  tree: ImageTree,
  survey: Survey,
  digests: Digests,
): Promise<Collected> {
  if (answer.status === "absent" || !ecosystem.owned) return answer;
  const recorded = await recordedSums(ecosystem, tree, survey);
  if (recorded.size === 0) return answer;
  const [known, owner] = await Promise.all([digests, survey.owner()]);
  const changed = [...recorded].flatMap(([path, sums]) => {
    const found = known.get(path);
    // conda and distributions write their paths into the files of Python packages, whose RECORD is of before.
    const isOthers = (owner(path).owner ?? ecosystem.id) !== ecosystem.id;
    return found === undefined || isOthers || sums.has(found) ? [] : [path];
  });
  if (changed.length === 0) return answer;
  const shown = changed.sort(byCodeUnit).slice(0, named);
  const notes = shown.map((path) => ({ path, message: "was changed after its package was installed" }));
  if (changed.length > named)
    notes.push({ path: "/", message: `and ${changed.length - named} more files that were changed` });
  return { ...answer, notes: [...(answer.notes ?? []), ...notes] };
}

/** sha256 that the packages recorded of files that are there; two packages may both have brought one file. */
async function recordedSums(
  ecosystem: Ecosystem,
  tree: ImageTree,
  survey: Survey,
): Promise<Map<string, Set<string>>> {
  const recorded = new Map<string, Set<string>>();
  const { listed } = (await survey.ownedBy(ecosystem)) ?? {};
  if (!listed) return recorded;
  for await (const [path, sum] of listed()) {
    if (!sum?.startsWith("sha256:")) continue;
    const real = realPath(tree, path);
    if (real === undefined) continue;
    const sums = recorded.get(real) ?? new Set();
    recorded.set(real, sums.add(sum.slice("sha256:".length)));
  }
  return recorded;
}

/** Lists name files by the path they were packaged with; where that is a link today, what it leads to is another's. */
function realPath(tree: ImageTree, path: string): string | undefined {
  const direct = tree.entries.get(path);
  if (direct) return direct.type === "file" ? path : undefined;
  const folder = tree.resolve(parentOf(path))?.path;
  const moved = folder && joinPath(folder, path.slice(path.lastIndexOf("/") + 1));
  return moved && tree.entries.get(moved)?.type === "file" ? moved : undefined;
}
