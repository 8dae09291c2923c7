import { Failure } from "../failure.ts";

/** Runs git in one repository. */
export type Git = (
  args: readonly string[],
) => Promise<{ exitCode: number | null; stdout: string; stderr: string }>;

/**
 * The text of a plain file of a commit, without a checkout; undefined where the commit has none.
 * @param path relative to the repository, with "/"
 * @throws Failure("inconclusive", "not-a-regular-file") for a link or submodule in its place or above it;
 *   Failure("infrastructure", "git-failed")
 */
export async function fileInCommit(git: Git, commit: string, path: string): Promise<string | undefined> {
  const parts = path.split("/");
  const prefixes = parts.map((_, depth) => parts.slice(0, depth + 1).join("/"));
  const listed = await runGit(git, [
    "ls-tree",
    "-z",
    commit,
    "--",
    ...prefixes.map((each) => `:(literal)${each}`),
  ]);
  let blob: string | undefined;
  for (const entry of listed.split("\0").filter(Boolean)) {
    const [, mode, type, id, at] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    if (mode === "120000" || mode === "160000" || (at === path && type !== "blob"))
      throw new Failure("inconclusive", `${at} is not a plain file or folder in the commit ${commit}`, {
        code: "not-a-regular-file",
        why: mode === "120000" ? "it is a symbolic link" : "it is a submodule or folder",
        remedy: "replace it by a plain file or folder",
      });
    if (at === path) blob = id;
  }
  return blob && runGit(git, ["cat-file", "blob", blob]);
}

/** The paths in which two commits differ, without asking which were renamed. */
export async function changedPaths(git: Git, before: string, after: string): Promise<string[]> {
  const listed = await runGit(git, ["diff-tree", "-r", "-z", "--no-renames", "--name-only", before, after]);
  return listed.split("\0").filter(Boolean);
}

/** What `git ls-tree -z` prints: path → id of each plain file, without links and submodules. */
export function plainFiles(listed: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of listed.split("\0")) {
    const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    if (id !== undefined && path !== undefined) found.set(path, id);
  }
  return found;
}

/** What a git command prints. @throws Failure("infrastructure", "git-failed") */
export async function runGit(git: Git, args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await git(args);
  if (exitCode === 0) return stdout;
  throw new Failure("infrastructure", `git ${args[0]} failed`, {
    code: "git-failed",
    why: stderr.trim().split("\n").slice(-4).join("\n") || `exit code ${exitCode}`,
    remedy: "run the job again",
  });
}
