import { runGit } from "../files/git-tree.ts";
import { type FetchingRepository, hasBranch } from "./fetching-repository.ts";

/** Files of one build, or of an image; images and logs may be large, and no proof needs them. */
const wanted = /^([a-z0-9][a-z0-9._-]*)\/(?!\.git)[^/]+(?<!\.sif|\.log)$/;

/** These commands ask for a working tree, which the temporary repository is not; they write nothing into it. */
const inTree = ["-c", "core.bare=false", "--work-tree=."];

/**
 * Puts the locks and markers of a branch into the store of a checkout, as plain files, in place of those that it has.
 * Links, submodules and attributes of the branch take no effect.
 * @param within folder of the store in the repository
 * @param store the same folder in the checkout, absolute, links resolved
 * @param except names of images that are left as they are
 * @returns names of the images whose files the branch has; none if there is no such branch
 * @throws Failure("infrastructure", "git-failed")
 */
export async function placeMarkers(
  repository: FetchingRepository,
  branch: string,
  { within, store, except }: { within: string; store: string; except: ReadonlySet<string> },
): Promise<string[]> {
  if (!(await hasBranch(repository, branch))) return [];
  const { git, remote } = repository;
  // With all files, because to fetch them one by one takes minutes for some hundred images.
  await runGit(git, ["fetch", "--quiet", "--depth=1", "--no-tags", remote, `refs/heads/${branch}`]);
  const entries = (await runGit(git, ["ls-tree", "-r", "-z", "FETCH_HEAD", "--", `${within}/`]))
    .split("\0")
    .filter(Boolean)
    .map((entry) => /^(\d+) (\w+) [0-9a-f]+\t(.*)$/s.exec(entry) ?? []);
  const names = new Set<string>();
  const left: string[] = [];
  for (const [, mode = "", , path = ""] of entries) {
    const name = wanted.exec(path.slice(within.length + 1))?.[1];
    if (name === undefined || !mode.startsWith("100") || except.has(name)) left.push(path);
    else names.add(name);
  }
  if (names.size === 0) return [];
  await runGit(git, ["read-tree", `FETCH_HEAD:${within}`]);
  // In parts, because a command line has a limit.
  for (let at = 0; at < left.length; at += 1000) {
    const paths = left.slice(at, at + 1000).map((path) => path.slice(within.length + 1));
    await runGit(git, [...inTree, "update-index", "--force-remove", "--", ...paths]);
  }
  await runGit(git, [...inTree, "checkout-index", "--all", "--force", "--quiet", `--prefix=${store}/`]);
  return [...names];
}
