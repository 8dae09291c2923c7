import { execFileSync, spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { FakeGitHub } from "./fake-github.ts";

/** A bare repository that is served, and what a test may look at in it. */
export interface Repository {
  name: string;
  path: string;
  /** Called once, right before the next push is let in, which waits for it: another one may come first here. */
  beforePush: (() => unknown) | undefined;
  /** Runs git in it and gives what it printed, trimmed. */
  git(...args: string[]): string;
  /** Commits these files (path → text, undefined removes) on a branch, made where it is missing. */
  /** Commits a whole folder of this machine on a branch. */
  commitFolder(branch: string, folder: string): string;
  commit(
    branch: string,
    files: Record<string, string | undefined>,
    options?: { links?: boolean; message?: string },
  ): string;
}

const identity = {
  GIT_AUTHOR_NAME: "Test",
  GIT_AUTHOR_EMAIL: "test@example.invalid",
  GIT_COMMITTER_NAME: "Test",
  GIT_COMMITTER_EMAIL: "test@example.invalid",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
};

const plainEnvironment = () => ({ PATH: process.env.PATH ?? "", ...identity });

/** Makes a bare repository `owner/name` with one branch, main. */
export function createRepository(fake: FakeGitHub, name: string, files: Record<string, string>): Repository {
  const path = join(fake.folder, `${name.replace("/", "--")}.git`);
  const run = (args: string[], input?: string, env: Record<string, string> = {}) =>
    execFileSync("git", args, {
      cwd: fake.folder,
      env: { ...plainEnvironment(), GIT_DIR: path, ...env },
      encoding: "utf8",
      input: input ?? "",
      stdio: ["pipe", "pipe", "pipe"],
    }).trim();
  run(["init", "--quiet", "--bare", "--initial-branch=main", path]);
  for (const setting of ["http.receivepack", "uploadpack.allowFilter", "uploadpack.allowAnySHA1InWant"]) {
    run(["config", setting, "true"]);
  }
  const repository: Repository = {
    name,
    path,
    beforePush: undefined,
    git: (...args) => run(args),
    commitFolder(branch, folder) {
      const index = { GIT_INDEX_FILE: join(path, "index-of-folder"), GIT_WORK_TREE: folder };
      const ref = `refs/heads/${branch}`;
      const parent = run(["for-each-ref", ref]) === "" ? [] : ["-p", ref];
      execFileSync("git", ["add", "--all", "--force", "."], {
        cwd: folder,
        env: { ...plainEnvironment(), GIT_DIR: path, ...index },
      });
      const commit = run(["commit-tree", run(["write-tree"], undefined, index), ...parent, "-m", branch]);
      run(["update-ref", ref, commit]);
      return commit;
    },
    commit(branch, changes, { links = false, message = `change ${branch}` } = {}) {
      const index = { GIT_INDEX_FILE: join(path, `index-${branch.replaceAll("/", "-")}`) };
      const ref = `refs/heads/${branch}`;
      const exists = run(["for-each-ref", ref]) !== "";
      run(exists ? ["read-tree", ref] : ["read-tree", "--empty"], undefined, index);
      for (const [file, text] of Object.entries(changes)) {
        // `--force-remove` needs a working tree.
        if (text === undefined)
          run(["update-index", "--index-info"], `0 ${"0".repeat(40)}\t${file}\n`, index);
        else {
          const blob = run(["hash-object", "-w", "--stdin"], text);
          const mode = links ? "120000" : "100644";
          run(["update-index", "--add", "--cacheinfo", `${mode},${blob},${file}`], undefined, index);
        }
      }
      const tree = run(["write-tree"], undefined, index);
      const commit = run(["commit-tree", tree, ...(exists ? ["-p", ref] : []), "-m", message]);
      run(["update-ref", ref, commit]);
      return commit;
    },
  };
  repository.commit("main", files);
  fake.repositories.set(name, repository);
  return repository;
}

/** Serves git's smart HTTP by `git http-backend`, after the token was checked as GitHub does. */
export async function gitRequest(
  fake: FakeGitHub,
  repository: Repository | undefined,
  rest: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refuse = (status: number, text: string) => {
    request.resume();
    response
      .writeHead(status, status === 401 ? { "www-authenticate": 'Basic realm="GitHub"' } : {})
      .end(text);
  };
  if (url.username || url.password || url.search.includes("token")) {
    fake.violations.push(`${request.method} ${url.pathname}: a credential in the address`);
  }
  const basic = /^basic (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
  const [user, token = ""] = Buffer.from(basic ?? "", "base64")
    .toString("utf8")
    .split(":");
  const rights = fake.gitTokens.get(token);
  if (!repository || user !== "x-access-token" || !rights) return refuse(401, "Bad credentials");
  const pushes = rest === "/git-receive-pack" || url.searchParams.get("service") === "git-receive-pack";
  if (pushes && rights !== "write") {
    return refuse(403, `remote: Permission to ${repository.name}.git denied to github-actions[bot].`);
  }
  if (rest === "/git-receive-pack" && request.method === "POST") {
    const before = repository.beforePush;
    repository.beforePush = undefined;
    await before?.();
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const backend = spawn("git", ["http-backend"], {
    env: {
      ...plainEnvironment(),
      GIT_PROJECT_ROOT: repository.path,
      GIT_HTTP_EXPORT_ALL: "1",
      PATH_INFO: rest,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? "GET",
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
      REMOTE_USER: "x-access-token",
      REMOTE_ADDR: "127.0.0.1",
    },
    stdio: ["pipe", "pipe", "pipe"],
  });
  backend.stdin.on("error", () => {});
  backend.stdin.end(Buffer.concat(chunks));
  const [out, err]: Buffer[][] = [[], []];
  backend.stdout.on("data", (chunk: Buffer) => out!.push(chunk));
  backend.stderr.on("data", (chunk: Buffer) => err!.push(chunk));
  const code = await new Promise((resolve) => backend.on("close", resolve));
  const answer = Buffer.concat(out!);
  const end = answer.indexOf("\r\n\r\n");
  if (code !== 0 || end < 0) {
    fake.violations.push(`git http-backend: ${Buffer.concat(err!).toString("utf8")}`);
    response.writeHead(500).end();
    return;
  }
  const headers = answer
    .subarray(0, end)
    .toString("utf8")
    .split("\r\n")
    .map((header) => /^([^:]+): (.*)$/.exec(header)!);
  const status = headers.find((header) => header[1] === "Status");
  response.writeHead(
    status ? Number.parseInt(status[2]!, 10) : 200,
    Object.fromEntries(
      headers.filter((header) => header !== status).map((header) => [header[1]!, header[2]!]),
    ),
  );
  response.end(answer.subarray(end + 4));
}
