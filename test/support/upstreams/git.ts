import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";

const quiet = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "init.defaultBranch=main"];
const dates = { GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z", GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z" };

/** Runs git in a folder, as an author of the test's. */
export function git(folder: string, ...args: string[]): string {
  const env = { ...process.env, ...dates };
  return execFileSync("git", [...quiet, ...args], { cwd: folder, env, encoding: "utf8", stdio: "pipe" });
}

/** Makes a repository with some commits, a branch and a tag; served by {@link serveGit} as `/NAME`. */
export function makeRepository(root: string, name: string, submodules: Record<string, string> = {}): void {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  git(folder, "init", "-q");
  for (let n = 0; n < 5; n++) {
    writeFileSync(join(folder, `file${n}`), `${name} ${n}\n`.repeat(100 * (n + 1)));
    git(folder, "add", ".");
    git(folder, "commit", "-qm", `commit ${n}`);
  }
  git(folder, "tag", "-a", "v1.0", "-m", "version 1.0");
  git(folder, "branch", "other", "HEAD~2");
  for (const [path, url] of Object.entries(submodules)) {
    const known = join(root, url.replace(/^.*\//, ""));
    git(folder, "-c", "protocol.file.allow=always", "submodule", "add", "-q", known, path);
    git(folder, "config", "-f", ".gitmodules", `submodule.${path}.url`, url);
    git(folder, "add", ".");
    git(folder, "commit", "-qm", `add ${path}`);
  }
}

/** Serves the repositories in a folder by git's own CGI program (smart HTTP). */
export function serveGit(root: string): RequestListener {
  return (request, response) => {
    const url = new URL(request.url ?? "/", "http://x");
    const child = spawn("git", ["http-backend"], {
      env: {
        PATH: process.env.PATH ?? "",
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: "1",
        PATH_INFO: url.pathname.replace(/^(\/[^/]+?)(?:\.git)?\//, "$1/.git/"),
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method ?? "GET",
        CONTENT_TYPE: request.headers["content-type"] ?? "",
        HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
        GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
        // Repositories that the test made as a different user from the server's are served, too.
        GIT_CONFIG_COUNT: "1",
        GIT_CONFIG_KEY_0: "safe.directory",
        GIT_CONFIG_VALUE_0: "*",
      },
      stdio: ["pipe", "pipe", "ignore"],
    });
    request.pipe(child.stdin);
    child.stdin.on("error", () => {});
    let head = Buffer.alloc(0);
    let sent = false;
    child.stdout.on("data", (part: Buffer) => {
      if (sent) return void response.write(part);
      head = Buffer.concat([head, part]);
      const end = head.indexOf("\r\n\r\n");
      if (end < 0) return;
      const lines = head.toString("latin1", 0, end).split("\r\n");
      const headers = Object.fromEntries(lines.map((line) => line.split(/: (.*)/s, 2) as [string, string]));
      const status = Number(headers.Status?.split(" ")[0] ?? 200);
      delete headers.Status;
      response.writeHead(status, headers);
      response.write(head.subarray(end + 4));
      sent = true;
    });
    child.on("close", () => response.end());
  };
}
