import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { fileInCommit, type Git, plainFiles, runGit } from "../files/git-tree.ts";
import { type RunOptions, run } from "../process/run.ts";
import type { RunContext } from "./context.ts";
import { gitEnvironment } from "./git.ts";

/** A temporary repository into which commits of GitHub are fetched. */
export interface FetchingRepository {
  git: Git;
  /** Address of the repository on GitHub. */
  remote: string;
  /**
   * Fetches commits or refs, without their files, which are fetched one by one when they are read.
   * @returns the commit of the first of them
   * @throws Failure("infrastructure", "git-failed")
   */
  fetch(...wanted: string[]): Promise<string>;
  /**
   * The texts of files by their ids in git, fetched and read in a few commands: one for each file takes minutes for some
   * hundred images.
   * @throws Failure("infrastructure", "git-failed")
   */
  texts(ids: readonly string[]): Promise<Map<string, string>>;
}

/**
 * Makes an empty one. Nothing is ever checked out in it, so that no hook, filter or link of the repository takes effect.
 * @param scratch existing folder, in which it gets one of its own
 * @throws Failure("infrastructure", "git-failed")
 */
export async function fetchingRepository(
  { serverUrl, repository }: Pick<RunContext, "serverUrl" | "repository">,
  token: string,
  scratch: string,
  signal?: AbortSignal,
): Promise<FetchingRepository> {
  const remote = `${serverUrl}/${repository}.git`;
  const home = await mkdtemp(join(scratch, "target-"));
  const env = gitEnvironment(remote, token, home);
  const promisor = ["-c", `remote.origin.url=${remote}`, "-c", "remote.origin.promisor=true"];
  const start = async (args: readonly string[], more: Partial<RunOptions> = {}) => {
    const { code, stdout, stderr } = await run("git", [...promisor, ...args], {
      cwd: home,
      env,
      timeLimitMs: 10 * 60_000,
      ...(signal && { signal }),
      ...more,
    });
    return { exitCode: code, stdout, stderr };
  };
  const git: Git = (args) => start(args);
  await runGit(git, ["init", "--quiet", "--bare", "--template=", "."]);
  return {
    git,
    remote,
    async fetch(...wanted) {
      // No refs are made for them, because git would fetch everything that is reachable from a ref.
      const options = ["--quiet", "--depth=1", "--filter=blob:none", "--no-tags"];
      await runGit(git, ["fetch", ...options, remote, ...wanted]);
      return (await runGit(git, ["rev-parse", "FETCH_HEAD"])).trim();
    },
    async texts(ids) {
      const found = new Map<string, string>();
      // In parts, because a command line has a limit.
      for (let at = 0; at < ids.length; at += 1000) {
        const some = ids.slice(at, at + 1000);
        await runGit(git, ["fetch", "--quiet", "--no-tags", remote, ...some]);
        const chunks: Buffer[] = [];
        const read: Git = (args) =>
          start(args, { input: `${some.join("\n")}\n`, stdoutTo: (chunk) => chunks.push(chunk) });
        await runGit(read, ["cat-file", "--batch"]);
        for (const [id, text] of readBatch(Buffer.concat(chunks))) found.set(id, text);
      }
      return found;
    },
  };
}

/** What `git cat-file --batch` prints: for each blob a line with its id, type and size, its bytes, and a line end. */
function* readBatch(output: Buffer): Generator<[id: string, text: string]> {
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(output.toString("latin1", at, end)) ?? [];
    // What is missing is left out, and then asked for by itself, with the reason.
    if (id === undefined) at = end + 1;
    else {
      yield [id, output.toString("utf8", end + 1, end + 1 + Number(size))];
      at = end + 1 + Number(size) + 1;
    }
    if (end === -1) return;
  }
}

/** The tip of a branch on GitHub. */
export interface BranchTip {
  commit: string;
  /** The paths of its plain files, relative to the repository. */
  paths: string[];
  /** The text of one of them; undefined where there is none. @throws as fileInCommit */
  read(path: string): Promise<string | undefined>;
}

/** Whether GitHub has a branch. @throws Failure("infrastructure", "git-failed") */
export const hasBranch = async ({ git, remote }: FetchingRepository, branch: string): Promise<boolean> =>
  (await runGit(git, ["ls-remote", "--heads", remote, `refs/heads/${branch}`])) !== "";

/** Fetches the tip of a branch. @throws Failure("infrastructure", "git-failed") where it cannot be fetched */
export async function branchTip(repository: FetchingRepository, branch: string): Promise<BranchTip> {
  const { git, fetch } = repository;
  const commit = await fetch(`refs/heads/${branch}`);
  const paths = [...plainFiles(await runGit(git, ["ls-tree", "-r", "-z", commit])).keys()];
  return { commit, paths, read: (path) => fileInCommit(git, commit, path) };
}
