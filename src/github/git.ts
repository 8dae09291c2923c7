import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type ExecOutput, getExecOutput } from "@actions/exec";
import { Failure } from "../failure.ts";
import { plainFiles } from "../files/git-tree.ts";
import { scrubbedEnvironment } from "../process/run.ts";
import { assertRecipe, gitBlobId, type Required } from "./branch-recipe.ts";
import { type CommitProblem, commitFailure, isProtected } from "./commit-failure.ts";
import { checkBranch } from "./context.ts";

/** One file of a commit. Paths are relative to the repository, with "/". */
export interface FileChange {
  path: string;
  /**
   * Its bytes; undefined removes it; a function makes them of those that are committed already, undefined where there are
   * none. A branch that begins beside another one continues the file of that.
   */
  content: Buffer | undefined | ((tip: Buffer | undefined) => Buffer);
}

export interface CommitRequest {
  /** "https://github.com/owner/name.git", without credentials. */
  remote: string;
  branch: string;
  /** Branch that is set to the new commit in its place, whatever it held; `branch` then stays as it is. */
  proposal?: string;
  /**
   * Branch that is committed to in its place, on top of what it holds; it begins without a parent. `branch` then stays as
   * it is, and must still hold what is required.
   */
  beside?: string;
  /** The job's token; passed to git only in its environment. */
  token: string;
  /** Folder of every path, relative to the repository. */
  within: string;
  changes: readonly FileChange[];
  /** What the branch must hold; undefined asks nothing. */
  required?: Required;
  message: string;
  /** Existing folder for a temporary repository. */
  scratch: string;
  signal?: AbortSignal;
}

/** The branch's commit afterwards; `made` is false if the branch already contained everything. */
export interface Committed {
  commit: string;
  made: boolean;
}

const pushAttempts = 6;

/** Git's settings as environment variables, so that the token is neither on a command line nor in a file. */
export function gitEnvironment(remote: string, token: string, home: string): Record<string, string> {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  const settings: [string, string][] = [
    [`http.${new URL(remote).origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`],
    ["http.followRedirects", "false"],
    ["credential.helper", ""],
    ["core.hooksPath", "/dev/null"],
    ["protocol.allow", "never"],
    ["protocol.https.allow", "always"],
    ["protocol.http.allow", "always"],
    ["gc.auto", "0"],
    // Give up if a server sends fewer bytes per second than this, for this number of seconds.
    ["http.lowSpeedLimit", "1000"],
    ["http.lowSpeedTime", "60"],
  ];
  const env = scrubbedEnvironment({
    HOME: home,
    LANG: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_CONFIG_COUNT: String(settings.length),
    // A self-hosted runner may reach GitHub through a proxy with its own certificate.
    GIT_SSL_CAINFO: process.env.GIT_SSL_CAINFO ?? process.env.SSL_CERT_FILE,
  });
  settings.forEach(([key, value], index) => {
    env[`GIT_CONFIG_KEY_${index}`] = key;
    env[`GIT_CONFIG_VALUE_${index}`] = value;
  });
  for (const who of ["AUTHOR", "COMMITTER"]) {
    // The account to which GitHub assigns commits made with a job's token.
    env[`GIT_${who}_NAME`] = "github-actions[bot]";
    env[`GIT_${who}_EMAIL`] = "41898282+github-actions[bot]@users.noreply.github.com";
  }
  return env;
}

/**
 * Commits exactly `changes` onto the tip of a branch, as plain files, and pushes. If someone else pushed first, it
 * commits the same files onto the new tip. There is no working tree: nothing is checked out, and no hook, filter or
 * link of the repository takes effect.
 * @throws Failure("usage") for a path outside `within`, a link in its way, or a refused push;
 * Failure("infrastructure") if the server cannot be reached or others keep pushing
 */
export async function commitFiles(request: CommitRequest): Promise<Committed> {
  const branch = checkBranch(request.branch);
  for (const own of [request.proposal, request.beside]) if (own !== undefined) checkBranch(own);
  for (const { path } of request.changes) checkPath(path, request.within);
  const home = await mkdtemp(join(request.scratch, "git-"));
  const env = gitEnvironment(request.remote, request.token, home);
  const git = async (args: string[], input?: string) => {
    request.signal?.throwIfAborted();
    return getExecOutput("git", args, {
      cwd: home,
      env,
      silent: true,
      ignoreReturnCode: true,
      ...(input === undefined ? {} : { input: Buffer.from(input) }),
    }).catch((error: Error) => {
      throw new Failure("infrastructure", "could not run git", {
        code: "git-missing",
        why: error.message,
        remedy: "install git on the runner",
        cause: error,
      });
    });
  };
  const checked = async (args: string[], input?: string) => {
    const result = await git(args, input);
    if (result.exitCode !== 0) throw gitFailure(args[0] ?? "", result, request);
    return result.stdout.trim();
  };
  try {
    await checked(["init", "--quiet", "--bare", "--template=", "."]);
    const blobs = new Map<string, string>();
    // Passed through a file: @actions/exec does not handle a program that closes its input early.
    const file = join(home, "content");
    const store = async (path: string, content: Buffer) => {
      await writeFile(file, content);
      blobs.set(path, await checked(["hash-object", "-w", "--no-filters", file]));
    };
    for (const { path, content } of request.changes) if (Buffer.isBuffer(content)) await store(path, content);
    const message = join(home, "message");
    await writeFile(message, request.message);
    for (let attempt = 1; ; attempt++) {
      const code = await tipOf(checked, request.remote, branch);
      const { required, within } = request;
      if (required)
        assertRecipe(code.files, {
          path: required.path,
          id: gitBlobId(required.recipe),
          within,
          where: `the branch ${branch}`,
        });
      const base =
        request.beside === undefined ? code : await tipIfThere(checked, request.remote, request.beside);
      if (base) await refuseOthers(checked, base.commit, request.changes);
      for (const { path, content } of request.changes) {
        if (typeof content !== "function") continue;
        const there = base?.files.get(path) ?? code.files.get(path);
        await store(path, content(there === undefined ? undefined : await blobAt(git, request, there)));
      }
      await checked(["read-tree", base?.commit ?? "--empty"]);
      const lines = request.changes.map(({ path }) => {
        const blob = blobs.get(path);
        return blob ? `100644 ${blob}\t${path}\0` : `0 ${"0".repeat(40)}\t${path}\0`;
      });
      await checked(["update-index", "-z", "--index-info"], lines.join(""));
      const tree = await checked(["write-tree", "--missing-ok"]);
      if (base && tree === (await checked(["rev-parse", `${base.commit}^{tree}`])))
        return { commit: base.commit, made: false };
      const parents = base ? ["-p", base.commit] : [];
      const commit = await checked(["commit-tree", tree, ...parents, "-F", message]);
      const result = await git(["push", "--porcelain", request.remote, refspec(commit, request)]);
      if (result.exitCode === 0) return { commit, made: true };
      if (!lostRace(result) || attempt === pushAttempts) throw gitFailure("push", result, request);
      await sleep(2 ** attempt * 100 * (0.5 + Math.random()));
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** What to push a commit to; a proposal in place of what it held. */
const refspec = (commit: string, { branch, proposal, beside = branch }: CommitRequest) =>
  proposal === undefined ? `${commit}:refs/heads/${beside}` : `+${commit}:refs/heads/${proposal}`;

/** Runs git, and fails where it does. */
type Checked = (args: string[]) => Promise<string>;

/** The tip of a branch: its commit, and path → git's id of each plain file. */
interface Tip {
  commit: string;
  files: ReadonlyMap<string, string>;
}

async function tipOf(git: Checked, remote: string, branch: string): Promise<Tip> {
  const ref = `refs/remotes/origin/${branch}`;
  // Without file contents, so that even a large store is fetched in a second.
  const options = ["--quiet", "--depth=1", "--filter=blob:none", "--no-tags"];
  await git(["fetch", ...options, remote, `+refs/heads/${branch}:${ref}`]);
  const commit = await git(["rev-parse", `${ref}^{commit}`]);
  return { commit, files: plainFiles(await git(["ls-tree", "-r", "-z", commit])) };
}

async function tipIfThere(git: Checked, remote: string, branch: string): Promise<Tip | undefined> {
  const found = await git(["ls-remote", "--heads", remote, `refs/heads/${branch}`]);
  return found === "" ? undefined : tipOf(git, remote, branch);
}

/** A file of the branch, which was not fetched with the commit. */
async function blobAt(
  git: (args: string[]) => Promise<ExecOutput>,
  request: CommitRequest,
  blob: string,
): Promise<Buffer> {
  const remote = [`remote.origin.url=${request.remote}`, "remote.origin.promisor=true"];
  const found = await git([...remote.flatMap((each) => ["-c", each]), "cat-file", "blob", blob]);
  if (found.exitCode !== 0) throw gitFailure("cat-file", found, request);
  return Buffer.from(found.stdout);
}

/** Whether a push was refused only because another push came first. */
function lostRace({ stdout, stderr }: ExecOutput): boolean {
  const text = stdout + stderr;
  return /\[rejected\]|cannot lock ref|failed to update ref|incorrect old value/.test(text);
}

/** @throws Failure("usage") unless `path` is a plain path below `within` and not below .git or .github */
export function checkPath(path: string, within: string): void {
  const plain = (text: string) =>
    /^[A-Za-z0-9._/ +@-]+$/.test(text) &&
    text
      .split("/")
      .every(
        (part) =>
          part !== "" &&
          part !== "." &&
          part !== ".." &&
          (part === ".gitattributes" || !/^\.git/i.test(part)),
      );
  if (plain(within) && plain(path) && path.startsWith(`${within}/`)) return;
  throw new Failure("usage", `cannot commit ${JSON.stringify(path)}`, {
    code: "commit-path-refused",
    why: `only plain files below ${JSON.stringify(within)} are committed, and nothing below .git or .github`,
    remedy: "set store to the folder of the store inside the repository, for example containers",
  });
}

/** @throws Failure("usage") if the branch has something else in place of a folder or file */
async function refuseOthers(git: Checked, tip: string, changes: readonly FileChange[]): Promise<void> {
  const places = placesOf(changes);
  const listed = await git(["ls-tree", "-z", tip, "--", ...places.keys()]);
  for (const entry of listed.split("\0")) {
    const [mode = "", , , path = ""] = entry.split(/[ \t]/, 4);
    refuseOther(path, mode, places.get(path));
  }
}

/** What a path of a commit is: one of its files, or a folder above one. */
export type Place = "file" | "folder";

/** The paths of changes, and of the folders above them. */
export function placesOf(changes: readonly FileChange[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { path } of changes) {
    const parts = path.split("/");
    for (let depth = 1; depth < parts.length; depth++) places.set(parts.slice(0, depth).join("/"), "folder");
  }
  for (const { path } of changes) places.set(path, "file");
  return places;
}

/**
 * Refuses what git or GitHub would write through or replace without a word: a build with the name `config.yaml` has its
 * folder where the store's configuration is.
 * @throws Failure("usage") if git's mode of an entry is that of a link or a submodule, or of a file in place of a folder
 * or a folder in place of a file
 */
export function refuseOther(path: string, mode: string, place: Place | undefined): void {
  const isFolder = /^0?40000$/.test(mode);
  const what =
    mode === "120000"
      ? "a symbolic link"
      : mode === "160000"
        ? "a submodule"
        : mode !== "" && place !== undefined && isFolder !== (place === "folder")
          ? `a ${isFolder ? "folder" : "file"}, where a ${place} is to be,`
          : undefined;
  if (what === undefined) return;
  throw new Failure("usage", `${path} is ${what} in the branch`, {
    code: "commit-path-refused",
    why: "lock and marker are written as plain files in plain folders, never through a link or in place of something else",
    remedy: "replace it in the branch, give the image another name, or set store to another folder",
  });
}

function gitFailure(command: string, result: ExecOutput, request: CommitRequest): Failure {
  const output = `${result.stderr}\n${result.stdout}`.trim().split("\n").slice(-8).join("\n");
  const what = `git ${command} failed for the branch ${request.branch} of ${request.remote}`;
  const why = output || `exit code ${result.exitCode}`;
  return commitFailure(problemOf(output), what, { why });
}

function problemOf(output: string): CommitProblem {
  const denied =
    /\b403\b|Permission to .* denied|not granted|Write access|Authentication failed|could not read Username|\b401\b/i;
  if (denied.test(output)) return "denied";
  if (isProtected(output)) return "protected";
  return /couldn't find remote ref/i.test(output) ? "missing" : "other";
}
