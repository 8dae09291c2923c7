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
 * @throws Failure("usage", "target-ambiguous") where the name could mean another commit
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
    const commit = await commitOf(git, ref);
    const fork = await forkOf(git, commit);
    const target: TargetBranch = {
      name: ref,
      read: (path) => fileInCommit(git, commit, path),
      readFork: (path) => fileInCommit(git, fork, path),
      changed: () => changedSince(git, fork),
    };
    return { target, repository };
  } catch (error) {
    if (!(error instanceof Failure) || error.code === "target-ambiguous") throw error;
    throw new Failure("usage", `could not read ${ref}`, {
      code: "target-unreadable",
      why: error.why ?? error.message,
      remedy: "name a branch or commit of the repository that the store is in, for example origin/main",
      cause: error,
    });
  }
}

async function commitOf(git: Git, ref: string): Promise<string> {
  await assertOneMeaning(git, ref);
  const verified = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
  const commit = (await runGit(git, verified)).trim();
  if (/^[0-9a-f]{40,64}$/.test(commit)) return commit;
  throw new Failure("usage", `${ref} is not a commit`, { code: "target-unreadable", remedy: namedInFull });
}

const namedInFull = "name it in full, for example refs/remotes/origin/main";

/**
 * Makes sure that a name means one commit, and what it seems to mean. Git takes a tag before the branch of a remote, and
 * both before an abbreviated commit, and a clone brings the tags of its origin: a tag `origin/main` of a fork would
 * replace the branch whose configuration is asked for.
 */
async function assertOneMeaning(git: Git, ref: string): Promise<void> {
  const name = ref.replace(/(?:[~^:]|@\{).*$/s, "");
  const places = ["", "refs/", "refs/tags/", "refs/heads/", "refs/remotes/"].map((each) => each + name);
  const possible = [...places, `refs/remotes/${name}/HEAD`].filter((each) => /^refs\/[^*?[\\]+$/.test(each));
  if (possible.length === 0) return;
  const listed = await runGit(git, ["for-each-ref", "--format=%(refname)", "--", ...possible]);
  const found = listed.split("\n").filter((each) => possible.includes(each));
  if (found.length === 0 || found.includes(name)) return;
  const others = [...found, ...(await othersOf(git, name, found))];
  if (others.length > 1) throw ambiguous(ref, others);
  if (name.startsWith("refs/")) throw ambiguous(ref, [...found, `the missing ${name}`]);
}

/** What else a name that is a reference seems to mean: the checkout, a commit, or the branch of a remote. */
async function othersOf(git: Git, name: string, found: readonly string[]): Promise<string[]> {
  if (/^(?:[A-Z]+_)*HEAD$/.test(name)) return [`git's own ${name}`];
  const [, short] = /^(?:.*-g)?([0-9a-f]{4,64})$/i.exec(name) ?? [];
  if (short !== undefined) {
    const objects = await runGit(git, ["rev-parse", `--disambiguate=${short}`]);
    if (objects.trim() !== "") return [`the commit ${short}`];
  }
  const remotes = (await runGit(git, ["remote"])).split("\n").filter(Boolean);
  const remote = remotes.find((each) => name.startsWith(`${each}/`));
  return remote === undefined || found.some((each) => each.startsWith("refs/remotes/"))
    ? []
    : [`the missing branch ${name.slice(remote.length + 1)} of ${remote}`];
}

function ambiguous(ref: string, meanings: readonly string[]): Failure {
  return new Failure("usage", `${ref} can mean more than one commit`, {
    code: "target-ambiguous",
    why: `it is ${meanings.join(", and also ")}`,
    remedy: namedInFull,
  });
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
