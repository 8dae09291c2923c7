import type { IncomingMessage } from "node:http";
import { gitDatabase } from "./fake-contents.ts";
import type { Repository } from "./fake-git.ts";

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
}

export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
  /** Why GitHub would not have taken it. */
  problem?: string;
}

type Body = Record<string, unknown>;

/** Fields that a request may have, and what they must be; after GitHub's API description. */
const fields: Record<string, Record<string, (value: unknown) => boolean>> = {
  create: { title: shortText(256), body: shortText(65_536), labels: texts },
  update: {
    title: shortText(256),
    body: shortText(65_536),
    state: (value) => value === "open" || value === "closed",
    state_reason: (value) => value === "completed" || value === "not_planned" || value === "reopened",
  },
  comment: { body: shortText(65_536) },
};

function shortText(limit: number) {
  return (value: unknown) => typeof value === "string" && value !== "" && value.length <= limit;
}
function texts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function wrongFields(kind: string, body: Body): string | undefined {
  for (const [name, value] of Object.entries(body)) {
    const check = fields[kind]![name];
    if (!check) return `unknown field ${name}`;
    if (!check(value)) return `${name} is ${JSON.stringify(value).slice(0, 80)}`;
  }
  return undefined;
}

/** GitHub's REST API for the issues of repositories, with the permissions of the job's token. */
export function restApi(
  {
    issues,
    repositories,
  }: { issues: Map<string, FakeIssue[]>; repositories: ReadonlyMap<string, Repository> },
  grants: ReadonlyMap<string, Grant>,
) {
  return (request: IncomingMessage, url: URL, text: string): Answer => {
    const refuse = (status: number, message: string, problem?: string): Answer => ({
      status,
      body: { message },
      ...(problem ? { problem } : {}),
    });
    const token = /^(?:token|bearer) (\S+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
    const grant = grants.get(token);
    if (!grant) return refuse(401, "Bad credentials");
    const [, named = "", below = ""] =
      /^\/api\/v3\/repos\/([^/]+\/[^/]+)(\/git\/.+)$/.exec(url.pathname) ?? [];
    const database = repositories.get(named);
    if (database && named === grant.repository && request.method === "GET")
      return gitDatabase(database, grant, below);
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
    const wrong = wrongFields(kind, body);
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
      return { status: 201, body: made };
    }
    if (!found) return refuse(404, "Not Found", `no issue ${number}`);
    if (kind === "comment") found.comments.push(String(body.body));
    else {
      if (body.body !== undefined) found.body = String(body.body);
      if (body.state !== undefined) found.state = body.state as FakeIssue["state"];
    }
    return { status: kind === "comment" ? 201 : 200, body: found };
  };
}

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
    body: found.slice((page - 1) * size, page * size),
    ...(hasMore ? { headers: { link: `<${next.href}>; rel="next"` } } : {}),
  };
}
