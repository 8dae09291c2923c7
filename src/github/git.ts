import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type ExecOutput, getExecOutput } from "@actions/exec";
import { Failure } from "../failure.ts";
import { scrubbedEnvironment } from "../process/run.ts";
import { checkBranch } from "./context.ts";

/** One file of a commit; `content` undefined removes it. Paths are relative to the repository, with "/". */
export interface FileChange {
  path: string;
  content: Buffer | undefined;
}

export interface CommitRequest {
  /** "https://github.com/owner/name.git", no credentials in it. */
  remote: string;
  branch: string;
  /** The job's token; reaches git through its environment alone. */
  token: string;
  /** Folder that every path must be in, relative to the repository. */
  within: string;
  changes: readonly FileChange[];
  message: string;
  /** Existing folder for a repository of the moment. */
  scratch: string;
  signal?: AbortSignal;
}

/** The branch's commit afterwards; `made` false when it held all of that already. */
export interface Committed {
  commit: string;
  made: boolean;
}

const pushAttempts = 6;

/** Git's settings as environment variables, so that neither a command line nor a file shows the token. */
function gitEnvironment(remote: string, token: string, home: string): Record<string, string> {
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
    // A server that sends less than this many bytes a second, for so many seconds, is given up.
    ["http.lowSpeedLimit", "1000"],
    ["http.lowSpeedTime", "60"],
  ];
  const env = scrubbedEnvironment({
    HOME: home,
    LANG: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_CONFIG_COUNT: String(settings.length),
    // A self-hosted runner may reach GitHub through a proxy with a certificate of its own.
    GIT_SSL_CAINFO: process.env.GIT_SSL_CAINFO ?? process.env.SSL_CERT_FILE,
  });
  settings.forEach(([key, value], index) => {
    env[`GIT_CONFIG_KEY_${index}`] = key;
    env[`GIT_CONFIG_VALUE_${index}`] = value;
  });
  for (const who of ["AUTHOR", "COMMITTER"]) {
    // The account that GitHub shows commits of a job's token under.
    env[`GIT_${who}_NAME`] = "github-actions[bot]";
    env[`GIT_${who}_EMAIL`] = "41898282+github-actions[bot]@users.noreply.github.com";
  }
  return env;
}

/**
 * Commits exactly `changes` onto the tip of a branch, as plain files, and pushes; where someone else pushed
 * first, the same files onto the new tip. There is no working tree: nothing is checked out, no hook, filter or
 * link of the repository can act.
 * @throws Failure("usage") for a path outside `within`, a link in its way, or a refused push;
 * Failure("infrastructure") when the server cannot be reached or others keep pushing
 */
export async function commitFiles(request: CommitRequest): Promise<Committed> {
  const branch = checkBranch(request.branch);
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
      throw new Failure("infrastructure", "git could not be run", {
        why: error.message,
        remedy: "put git on the runner's PATH",
        cause: error,
      });
    });
  };
  const sure = async (args: string[], input?: string) => {
    const result = await git(args, input);
    if (result.exitCode !== 0) throw gitFailure(args[0] ?? "", result, request);
    return result.stdout.trim();
  };
  try {
    await sure(["init", "--quiet", "--bare", "--template=", "."]);
    const blobs = new Map<string, string>();
    // By a file: a pipe into a program that ends early is an error that @actions/exec leaves to nobody.
    const file = join(home, "content");
    for (const { path, content } of request.changes) {
      if (!content) continue;
      await writeFile(file, content);
      blobs.set(path, await sure(["hash-object", "-w", "--no-filters", file]));
    }
    await writeFile(file, request.message);
    for (let attempt = 1; ; attempt++) {
      // Without its files: a store of years is fetched in a second.
      await sure([
        "fetch",
        "--quiet",
        "--depth=1",
        "--filter=blob:none",
        "--no-tags",
        request.remote,
        `+refs/heads/${branch}:refs/remotes/origin/${branch}`,
      ]);
      const tip = await sure(["rev-parse", `refs/remotes/origin/${branch}^{commit}`]);
      await refuseLinks(sure, tip, request.changes);
      await sure(["read-tree", tip]);
      const lines = request.changes.map(({ path }) => {
        const blob = blobs.get(path);
        return blob ? `100644 ${blob}\t${path}\0` : `0 ${"0".repeat(40)}\t${path}\0`;
      });
      await sure(["update-index", "-z", "--index-info"], lines.join(""));
      const tree = await sure(["write-tree", "--missing-ok"]);
      if (tree === (await sure(["rev-parse", `${tip}^{tree}`]))) return { commit: tip, made: false };
      const commit = await sure(["commit-tree", tree, "-p", tip, "-F", file]);
      const args = ["push", "--porcelain", request.remote, `${commit}:refs/heads/${branch}`];
      const pushed = await git(args);
      if (pushed.exitCode === 0) return { commit, made: true };
      if (!lostRace(pushed) || attempt === pushAttempts) throw gitFailure("push", pushed, request);
      await sleep(2 ** attempt * 100 * (0.5 + Math.random()));
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** Whether a push was refused only because another one came first. */
function lostRace({ stdout, stderr }: ExecOutput): boolean {
  const text = stdout + stderr;
  return /\[rejected\]|cannot lock ref|failed to update ref|incorrect old value/.test(text);
}

/** @throws Failure("usage") unless `path` is a plain path below `within`, and neither is git's or GitHub's own */
export function checkPath(path: string, within: string): void {
  const plain = (text: string) =>
    /^[A-Za-z0-9._/ +@-]+$/.test(text) &&
    text.split("/").every((part) => part !== "" && part !== "." && part !== ".." && !/^\.git/i.test(part));
  if (plain(within) && plain(path) && path.startsWith(`${within}/`)) return;
  throw new Failure("usage", `${JSON.stringify(path)} is not committed`, {
    why: `only plain files below ${JSON.stringify(within)} are, and nothing below .git or .github`,
    remedy: "set root to the store's folder inside the repository, for example containers",
  });
}

/** @throws Failure("usage") when the branch has a link or a submodule where a folder or file must be */
async function refuseLinks(
  git: (args: string[]) => Promise<string>,
  tip: string,
  changes: readonly FileChange[],
): Promise<void> {
  const paths = new Set<string>();
  for (const { path } of changes) {
    const parts = path.split("/");
    for (let depth = 1; depth <= parts.length; depth++) paths.add(parts.slice(0, depth).join("/"));
  }
  const listed = await git(["ls-tree", "-z", tip, "--", ...paths]);
  for (const entry of listed.split("\0")) {
    const [mode, , , path] = entry.split(/[ \t]/, 4);
    if (mode === "120000" || mode === "160000") {
      throw new Failure(
        "usage",
        `${path} is a ${mode === "120000" ? "symbolic link" : "submodule"} in the branch`,
        {
          why: "lock and marker are written as plain files, and never through a link",
          remedy: "make it a plain folder, or choose another root",
        },
      );
    }
  }
}

function gitFailure(command: string, result: ExecOutput, request: CommitRequest): Failure {
  const said = `${result.stderr}\n${result.stdout}`.trim().split("\n").slice(-8).join("\n");
  const what = `git ${command} failed for the branch ${request.branch} of ${request.remote}`;
  const more = { why: said || `exit code ${result.exitCode}` };
  if (
    /\b403\b|Permission to .* denied|not granted|Write access|Authentication failed|could not read Username|\b401\b/i.test(
      said,
    )
  ) {
    return new Failure("usage", what, {
      ...more,
      remedy: "give this job `permissions: contents: write`; a token of Dependabot or of a fork never has it",
    });
  }
  if (/protected branch|GH006|GH013|hook declined|rule violations/i.test(said)) {
    return new Failure("usage", what, {
      ...more,
      remedy:
        "the branch is protected: allow this workflow's app to bypass the rule, or commit to a branch without it",
    });
  }
  if (/couldn't find remote ref/i.test(said)) {
    return new Failure("usage", what, { ...more, remedy: "the branch is gone; nothing is left to do" });
  }
  return new Failure("infrastructure", what, { ...more, remedy: "run the job again" });
}
