import type { Difference } from "../image/compare.ts";

/**
 * What a clone takes from its repository besides the commit: objects, other branches and tags, and git's records of
 * them.
 */
const fromRepository =
  /^(.*)\/\.git\/(?:objects|packed-refs|refs\/(?:remotes|tags)|logs\/refs\/remotes|FETCH_HEAD)(?:\/|$)/;

/**
 * The checkouts that differ only in what the rest of the repository contains: somebody pushed something after the
 * build, and a full clone includes it.
 * @returns their folders, in the order of the differences
 */
export function checkoutsMovedOn(differences: readonly Difference[]): string[] {
  const folders = new Set<string>();
  for (const { path } of differences) {
    const [, folder] = fromRepository.exec(path) ?? [];
    if (folder !== undefined) folders.add(folder);
  }
  const others = differences.filter(({ path }) => !fromRepository.test(path)).map(({ path }) => path);
  return [...folders].filter((folder) => !others.some((path) => path.startsWith(`${folder}/`)));
}

/** What to do about {@link checkoutsMovedOn}, in one sentence; undefined if there are none. */
export function checkoutsRemark(differences: readonly Difference[]): string | undefined {
  const [folder, ...more] = checkoutsMovedOn(differences);
  if (folder === undefined) return undefined;
  const which = more.length > 0 ? `${folder} and ${more.length} more` : folder;
  return (
    `${which}: the same commit is checked out, but the repository has got other commits, branches or tags, ` +
    "and a whole clone brings them all along; `git clone --depth 1 --branch <tag> <address>`, or " +
    "`git fetch --depth 1 <address> <commit>` in an empty repository, takes only what is checked out"
  );
}
