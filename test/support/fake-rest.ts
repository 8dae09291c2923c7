import type { IncomingMessage } from "node:http";
import { gunzipSync } from "node:zlib";
import { gitDatabase, refuse, setRef } from "./fake-contents.ts";
import type { Repository } from "./fake-git.ts";
import { type FakeRelease, releasesApi } from "./fake-releases.ts";
import { runArtifactsApi } from "./fake-run-artifacts.ts";
import type { FakeArtifact } from "./fake-services.ts";

/** What a job's token may do in one repository. */
export interface Grant {
  repository: string;
  permissions: Record<string, string>;
}

export interface FakeIssue {
  number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  labels: string[];
  comments: string[];
  /** Default: when the test began. */
  created_at?: string;
  closed_at?: string | null;
}

/** A check run, as it was asked for. */
export interface FakeCheck {
  name: string;
  head_sha: string;
  status: string;
  conclusion: string;
  details_url: string;
  external_id: string;
  output: { title: string; summary: string };
}

/** A comment on an issue or pull request. */
export interface FakeComment {
  id: number;
  issue: number;
  body: string;
  user: { login: string; type: "Bot" | "User" };
}

export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
  /** Why GitHub would not have taken it. */
  problem?: string;
}

type Body = Record<string, unknown>;

/** GitHub takes no longer text than this, which its API description does not say. */
const longest: Record<string, number> = { title: 256, body: 65_536 };

function tooLong(body: Body): string | undefined {
  for (const [name, limit] of Object.entries(longest)) {
    const text = body[name];
    if (typeof text === "string" && (text === "" || text.length > limit))
      return `${name} has ${text.length} characters`;
  }
  return undefined;
}

/** GitHub's REST API for the issues of repositories, with the permissions of the job's token. */
export function restApi(
  {
    issues,
    repositories,
    comments: pulls,
    artifacts,
    findings,
    snapshots,
    attestations,
    releases,
    checks,
  }: {
    issues: Map<string, FakeIssue[]>;
    repositories: ReadonlyMap<string, Repository>;
    comments: FakeComment[];
    artifacts: readonly FakeArtifact[];
    findings: unknown[];
    snapshots: unknown[];
    attestations: unknown[];
    releases: FakeRelease[];
    checks: FakeCheck[];
  },
  addressOf: (artifact: FakeArtifact) => string,
  grants: ReadonlyMap<string, Grant>,
) {
  return (request: IncomingMessage, url: URL, bytes: Buffer): Answer => {
    const text = bytes.toString("utf8");
    const token = /^(?:token|bearer) (\S+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
    const grant = grants.get(token);
    if (!grant) return refuse(401, "Bad credentials");
    const released = releasesApi(releases, grant, {
      method: request.method ?? "",
      path: url.pathname.replace(/^\/api\/(?:v3|uploads)\//, "/").replace(`/repos/${grant.repository}`, ""),
      url,
      body: bytes,
      contentType: request.headers["content-type"],
    });
    if (released) return released;
    const [, named = "", below = ""] =
      /^\/api\/v3\/repos\/([^/]+\/[^/]+)(\/git\/.+)$/.exec(url.pathname) ?? [];
    const database = repositories.get(named);
    if (database && named === grant.repository && request.method === "GET")
      return gitDatabase(database, grant, below);
    if (database && named === grant.repository)
      return setRef(database, grant, {
        method: request.method ?? "",
        path: below,
        body: JSON.parse(text) as Body,
      });
    const inRepository = url.pathname.replace(`/api/v3/repos/${grant.repository}`, "");
    if (inRepository === "" && request.method === "GET")
      return { status: 200, body: repositoryFacts(grant.repository) };
    const ofRun =
      request.method === "GET" ? runArtifactsApi(artifacts, addressOf, grant, inRepository) : undefined;
    if (ofRun) return ofRun;
    if (inRepository === "/dependency-graph/snapshots") return dependencies(grant, text, snapshots);
    if (inRepository === "/check-runs")
      return checking(grant, text, { checks, repository: repositories.get(grant.repository) });
    if (inRepository === "/attestations") return attesting(grant, text, attestations);
    if (url.pathname === `/api/v3/repos/${grant.repository}/code-scanning/sarifs`)
      return codeScanning(grant, text, findings);
    const conversation = /^\/api\/v3\/repos\/([^/]+\/[^/]+)\/issues\/(comments\/)?(\d+)(?:\/comments)?$/.exec(
      url.pathname,
    );
    const isIssue = issues.get(grant.repository)?.some((one) => String(one.number) === conversation?.[3]);
    if (
      conversation?.[1] === grant.repository &&
      (conversation[2] || url.pathname.endsWith("/comments")) &&
      !isIssue
    )
      return pullComments(pulls, grant, {
        request,
        url,
        text,
        isOne: Boolean(conversation[2]),
        id: Number(conversation[3]),
      });
    const [, repository = "", number, comments] =
      /^\/api\/v3\/repos\/([^/]+\/[^/]+)\/issues(?:\/(\d+)(\/comments)?)?$/.exec(url.pathname) ?? [];
    if (repository === "" || repository !== grant.repository)
      return refuse(404, "Not Found", "no such route");
    const level = grant.permissions.issues ?? "none";
    const isRead = request.method === "GET";
    if (level === "none" || (!isRead && level !== "write"))
      return refuse(403, "Resource not accessible by integration");
    const all = issues.get(repository) ?? [];
    issues.set(repository, all);
    const body = (isRead ? {} : JSON.parse(text)) as Body;
    if (isRead) return list(all, url);
    const found = all.find((one) => String(one.number) === number);
    const kind = number === undefined ? "create" : comments ? "comment" : "update";
    const method = kind === "update" ? "PATCH" : "POST";
    if (request.method !== method) return refuse(404, "Not Found", `${request.method} for ${kind}`);
    const wrong = tooLong(body);
    if (wrong) return refuse(422, "Validation Failed", wrong);
    if (kind === "create") {
      const made: FakeIssue = {
        number: all.length + 1,
        title: String(body.title),
        body: String(body.body ?? ""),
        state: "open",
        labels: (body.labels as string[] | undefined) ?? [],
        comments: [],
      };
      all.push(made);
      return { status: 201, body: shown(made) };
    }
    if (!found) return refuse(404, "Not Found", `no issue ${number}`);
    if (kind === "comment") {
      found.comments.push(String(body.body));
      return { status: 201, body: { id: found.comments.length, body: body.body } };
    }
    if (body.body !== undefined) found.body = String(body.body);
    if (body.state !== undefined) found.state = body.state as FakeIssue["state"];
    if (body.state === "closed") found.closed_at = new Date().toISOString();
    return { status: 200, body: shown(found) };
  };
}

/** A repository that is no fork, which that of the description's example is. */
const repositoryFacts = (full_name: string) => ({
  ...{ full_name, default_branch: "main", language: null },
  ...{ source: undefined, parent: undefined },
});

const begun = new Date().toISOString();

/** An issue as GitHub answers it: no pull request, which its example is. */
const shown = ({ labels, comments, ...issue }: FakeIssue) => ({
  created_at: begun,
  closed_at: null,
  ...issue,
  labels: labels.map((name) => ({ name })),
  comments: comments.length,
  pull_request: undefined,
});

/** Pages are of two entries at most, so that clients that read one page alone are found out. */
function list(all: readonly FakeIssue[], url: URL): Answer {
  const state = url.searchParams.get("state") ?? "open";
  const label = url.searchParams.get("labels");
  const page = Number(url.searchParams.get("page") ?? 1);
  const size = 2;
  const found = all.filter(
    (one) => (state === "all" || one.state === state) && (!label || one.labels.includes(label)),
  );
  const next = new URL(url);
  next.searchParams.set("page", String(page + 1));
  const hasMore = found.length > page * size;
  return {
    status: 200,
    body: found.slice((page - 1) * size, page * size).map(shown),
    ...(hasMore ? { headers: { link: `<${next.href}>; rel="next"` } } : {}),
  };
}

/** Takes a SARIF file, where GitHub would. */
function codeScanning({ permissions }: Grant, text: string, findings: unknown[]): Answer {
  if (permissions["security-events"] !== "write")
    return refuse(403, "Resource not accessible by integration");
  const { sarif } = JSON.parse(text) as { sarif: string };
  findings.push(JSON.parse(gunzipSync(Buffer.from(sarif, "base64")).toString("utf8")));
  return { status: 202, body: { id: "47177e22" } };
}

/** Takes a dependency snapshot, where GitHub would. */
function dependencies({ permissions }: Grant, text: string, snapshots: unknown[]): Answer {
  if (permissions.contents !== "write") return refuse(403, "Resource not accessible by integration");
  snapshots.push(JSON.parse(text));
  return { status: 201, body: { id: snapshots.length, result: "SUCCESS", message: "Dependency results" } };
}

/** Makes a check run on a commit of the repository, where GitHub would. */
function checking(
  { repository: name, permissions }: Grant,
  text: string,
  { checks, repository }: { checks: FakeCheck[]; repository: Repository | undefined },
): Answer {
  if (permissions.checks !== "write") return refuse(403, "Resource not accessible by integration");
  const check = JSON.parse(text) as FakeCheck;
  const wrong = tooLong({ body: check.output.summary });
  if (wrong) return refuse(422, "Invalid request.", wrong);
  if (check.status === "completed" && !check.conclusion)
    return refuse(422, "Invalid request.", "no conclusion");
  const hasCommit = repository?.git("rev-list", "--all").split("\n").includes(check.head_sha);
  if (!hasCommit) return refuse(422, `No commit found for SHA: ${check.head_sha}`, "a check on no commit");
  checks.push(check);
  return {
    status: 201,
    body: {
      id: checks.length,
      name: check.name,
      html_url: `https://github.com/${name}/runs/${checks.length}`,
    },
  };
}

/** Takes an attestation, where GitHub would. */
function attesting({ permissions }: Grant, text: string, attestations: unknown[]): Answer {
  if (permissions.attestations !== "write") return refuse(403, "Resource not accessible by integration");
  attestations.push((JSON.parse(text) as { bundle: unknown }).bundle);
  return { status: 201, body: { id: attestations.length } };
}

/** The comments of pull requests, with the permission that GitHub asks for. */
function pullComments(
  comments: FakeComment[],
  { permissions }: Grant,
  asked: { request: IncomingMessage; url: URL; text: string; isOne: boolean; id: number },
): Answer {
  const { method } = asked.request;
  const level = permissions["pull-requests"] ?? permissions.issues ?? "none";
  if (level === "none" || (method !== "GET" && level !== "write"))
    return refuse(403, "Resource not accessible by integration");
  if (method === "GET" && !asked.isOne) {
    const page = Number(asked.url.searchParams.get("page") ?? 1);
    const all = comments.filter(({ issue }) => issue === asked.id);
    const next = new URL(asked.url);
    next.searchParams.set("page", String(page + 1));
    const hasMore = all.length > page * 2;
    return {
      status: 200,
      body: all.slice((page - 1) * 2, page * 2),
      ...(hasMore ? { headers: { link: `<${next.href}>; rel="next"` } } : {}),
    };
  }
  const body = JSON.parse(asked.text) as Body;
  const wrong = tooLong(body);
  if (wrong) return refuse(422, "Validation Failed", wrong);
  if (asked.isOne) {
    const found = comments.find(({ id }) => id === asked.id);
    if (method !== "PATCH" || !found) return refuse(404, "Not Found", `${method} for a comment`);
    found.body = String(body.body);
    return { status: 200, body: found };
  }
  const made: FakeComment = {
    id: comments.length + 1,
    issue: asked.id,
    body: String(body.body),
    user: { login: "github-actions[bot]", type: "Bot" },
  };
  comments.push(made);
  return { status: 201, body: made };
}
