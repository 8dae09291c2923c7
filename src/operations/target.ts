import { realpath } from "node:fs/promises";
import { dirname } from "node:path";
import { Failure } from "../failure.ts";
import { fileInCommit, type Git, runGit } from "../files/git-tree.ts";
import { run, scrubbedEnvironment } from "../process/run.ts";
import type { TargetBranch } from "../verdict/target.ts";

/**
 * Opens a commit or branch of the repository that contains the store, as the branch into which the checkout is to be
 * merged.
 * @returns the branch, and the repository's folder
 * @throws Failure("usage", "target-unreadable") where there is no such repository or commit
 */
export async function localTarget(
  store: string,
  ref: string,
): Promise<{ target: TargetBranch; repository: string }> {
  const env = scrubbedEnvironment({ GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" });
  // Replacement refs are local to this clone; the branch has the original commit.
  const safe = ["--no-replace-objects", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];
  const gitIn =
    (cwd: string): Git =>
    async (args) => {
      const { code, stdout, stderr } = await run("git", [...safe, ...args], { cwd, env });
      return { exitCode: code, stdout, stderr };
    };
  try {
    const top = (await runGit(gitIn(dirname(store)), ["rev-parse", "--show-toplevel"])).replace(/\n$/, "");
    const repository = await asWritten(dirname(store), top);
    const git = gitIn(repository);
    const commit = (
      await runGit(git, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`])
    ).trim();
    const fork = await forkOf(git, commit);
    const target: TargetBranch = {
      name: ref,
      read: (path) => fileInCommit(git, commit, path),
      readFork: (path) => fileInCommit(git, fork, path),
      changed: () => changedSince(git, fork),
    };
    return { target, repository };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure("usage", `could not read ${ref}`, {
      code: "target-unreadable",
      why: error.why ?? error.message,
      remedy: "name a branch or commit of the repository that the store is in, for example origin/main",
      cause: error,
    });
  }
}

/** The commit at which the checkout branched off; the given commit itself if they have no common history. */
async function forkOf(git: Git, commit: string): Promise<string> {
  const fork = await git(["merge-base", commit, "HEAD"]);
  return fork.exitCode === 0 ? fork.stdout.trim() : commit;
}

/** The paths that the checkout changed since a commit, including uncommitted changes. */
async function changedSince(git: Git, since: string): Promise<string[]> {
  const diff = await runGit(git, ["diff", "-z", "--no-renames", "--no-ext-diff", "--name-only", since]);
  const others = await runGit(git, ["ls-files", "-z", "--others", "--exclude-standard"]);
  return (diff + others).split("\0").filter(Boolean);
}

/** The parent folder of a path that is the repository, spelled as in that path: links are not resolved. */
async function asWritten(path: string, top: string): Promise<string> {
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder))
    if ((await realpath(folder)) === top) return folder;
  return top;
}
