import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createBlobStore } from "./fake-blobs.ts";
import { createCommit, refuse } from "./fake-contents.ts";
import { gitRequest, type Repository } from "./fake-git.ts";
import type { FakeRelease } from "./fake-releases.ts";
import {
  type Answer,
  type FakeCheck,
  type FakeComment,
  type FakeIssue,
  type Grant,
  restApi,
} from "./fake-rest.ts";
import {
  type Asker,
  artifactMethods,
  cacheMethods,
  checkFields,
  type FakeArtifact,
  type Methods,
} from "./fake-services.ts";
import { type Asked, type GitHubApi, githubApi } from "./github-api.ts";

/** What to do wrong, once or several times, to the next request that matches. */
export interface Fault {
  /** Tested against "METHOD /path?query". */
  match: RegExp;
  times: number;
  /** Answer with this status instead of doing anything. */
  status?: number;
  /** What else that answer says. */
  message?: string;
  headers?: Record<string, string>;
  /** Change the bytes of the answer's body, its length kept. */
  corrupt?: boolean;
  /** Break the connection after half of the body. */
  truncate?: boolean;
  /** Changes an answer in JSON. */
  rewrite?: (answer: Record<string, unknown>) => unknown;
}

/**
 * GitHub, as far as our actions can see it: Artifact v4 and Cache v2 over Twirp, their blob store, and git over
 * HTTP. Every request is checked; whatever GitHub would not take, or what must not be sent, is a violation.
 * `close` throws when there was one.
 */
export interface FakeGitHub {
  /** GITHUB_SERVER_URL. Its host ends with .localhost: so the real artifact client takes it for GitHub. */
  serverUrl: string;
  /** ACTIONS_RESULTS_URL. */
  resultsUrl: string;
  violations: string[];
  /** "METHOD /path" of every request. */
  requests: string[];
  artifacts: FakeArtifact[];
  faults: Fault[];
  /** owner/name → bare repository. */
  repositories: Map<string, Repository>;
  /** Tokens that git takes, and what they may. */
  gitTokens: Map<string, "read" | "write">;
  /** Makes a job's token that may do what these permissions say, in one repository. */
  grant(token: string, may: Grant): void;
  /** owner/name → its issues. */
  issues: Map<string, FakeIssue[]>;
  /** Comments on pull requests. */
  comments: FakeComment[];
  /** The releases of every repository. */
  releases: FakeRelease[];
  /** SARIF files that code scanning took. */
  findings: unknown[];
  /** Dependency snapshots that the dependency graph took. */
  snapshots: unknown[];
  /** Bundles that were published as attestations. */
  attestations: unknown[];
  /** Check runs that were made. */
  checks: FakeCheck[];
  /** Branches whose ruleset refuses a commit through the API. */
  protectedBranches: Set<string>;
  /** ACTIONS_RUNTIME_TOKEN for one job of one run. */
  runtimeToken(run: string, job: string): string;
  /** Folder that is gone after `close`. */
  folder: string;
  close(): Promise<void>;
}

const artifactService = "github.actions.results.api.v1.ArtifactService";
const cacheService = "github.actions.results.api.v1.CacheService";

export async function startFakeGitHub(): Promise<FakeGitHub> {
  const folder = await mkdtemp(join(tmpdir(), "stx-fake-github-"));
  const issued = new Map<string, Asker>();
  const grants = new Map<string, Grant>();
  const fake: FakeGitHub = {
    serverUrl: "",
    resultsUrl: "",
    violations: [],
    requests: [],
    artifacts: [],
    faults: [],
    repositories: new Map(),
    gitTokens: new Map(),
    folder,
    issues: new Map(),
    comments: [],
    findings: [],
    snapshots: [],
    attestations: [],
    checks: [],
    releases: [],
    protectedBranches: new Set(),
    grant(token, may) {
      grants.set(token, may);
      const { contents } = may.permissions;
      if (contents === "read" || contents === "write") fake.gitTokens.set(token, contents);
    },
    runtimeToken(run, job) {
      const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
      const scp = `Actions.GenericRead:${run} Actions.Results:${run}:${job} Actions.UploadArtifacts:${run}`;
      const token = `${part({ alg: "RS256", typ: "JWT" })}.${part({ scp, nonce: randomUUID() })}.${randomBytes(32).toString("base64url")}`;
      issued.set(token, { run, job });
      return token;
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await rm(folder, { recursive: true, force: true });
      if (fake.violations.length > 0) {
        throw new Error(`requests that GitHub would not take:\n- ${fake.violations.join("\n- ")}`);
      }
    },
  };
  let lastId = 1000;
  const nextId = () => ++lastId;
  const blobs = createBlobStore(() => fake.resultsUrl.replace(/\/$/, ""));
  let api: Promise<GitHubApi> | undefined;
  const rest = restApi(fake, ({ blob }) => blobs.signed(blob), grants);
  const services: Record<string, Methods> = {
    [artifactService]: artifactMethods(fake.artifacts, blobs, nextId),
    [cacheService]: cacheMethods(blobs, nextId),
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: Error) => {
      fake.violations.push(`the fake failed on ${request.method} ${request.url}: ${error.stack}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  fake.serverUrl = `http://github.localhost:${port}`;
  fake.resultsUrl = `http://localhost:${port}/`;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", fake.resultsUrl);
    const line = `${request.method} ${url.pathname}${url.search}`;
    fake.requests.push(`${request.method} ${url.pathname}`);
    const fault = fake.faults.find((one) => one.times > 0 && one.match.test(line));
    if (fault) fault.times--;
    const repository = /^\/([^/]+\/[^/]+)\.git(\/.*)$/.exec(url.pathname);
    if (repository) {
      await gitRequest(fake, fake.repositories.get(repository[1]!), repository[2]!, url, request, response);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const violate = (what: string) => {
      fake.violations.push(`${line}: ${what}`);
    };
    const rewritten = (answer: unknown) => fault?.rewrite?.(answer as Record<string, unknown>) ?? answer;
    if (fault?.status !== undefined) {
      const { message, headers } = fault;
      const body = {
        code: "unavailable",
        msg: "a fault that the test asked for",
        ...(message && { message }),
      };
      sendJson(response, fault.status, body, headers);
    } else if (/^\/api\/(?:v3|uploads)\//.test(url.pathname)) {
      api ??= githubApi();
      const { requestProblems, completed, answerProblems } = await api;
      const asked: Asked = {
        method: request.method ?? "",
        path: url.pathname.replace(/^\/api\/(?:v3|uploads)/, ""),
        query: url.searchParams,
        contentType: request.headers["content-type"],
        body,
      };
      const wrong = requestProblems(asked);
      const given: Answer =
        wrong.length > 0
          ? refuse(422, "Validation Failed", wrong.join("; "))
          : completed(asked, rest(request, url, body));
      for (const problem of [given.problem, ...answerProblems(asked, given)]) if (problem) violate(problem);
      sendJson(response, given.status, rewritten(given.body), given.headers);
    } else if (url.pathname === "/api/graphql" && request.method === "POST") {
      const token = /^(?:token|bearer) (\S+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
      const answer = await createCommit(fake, grants.get(token), body.toString("utf8"));
      if (answer.problem) violate(answer.problem);
      sendJson(response, answer.status, rewritten(answer.body));
    } else if (url.pathname.startsWith("/twirp/")) {
      const answer = twirp(url, request, body);
      if (answer.problem) violate(answer.problem);
      sendJson(response, answer.status, rewritten(answer.body));
    } else if (url.pathname.startsWith("/devstoreaccount1/")) {
      blobs.handle(url, request, body, response, fault, violate);
    } else {
      violate("there is no such thing");
      sendJson(response, 404, { message: "Not Found" });
    }
  }

  /** Answers one call; `problem` is why GitHub would have refused it. */
  function twirp(
    url: URL,
    request: IncomingMessage,
    body: Buffer,
  ): { status: number; body: Record<string, unknown>; problem?: string } {
    const refuse = (status: number, code: string, problem: string) => ({
      status,
      body: { code, msg: problem },
      problem,
    });
    if (request.method !== "POST") return refuse(404, "bad_route", "Twirp takes POST only");
    if (!/^application\/json(;|$)/.test(request.headers["content-type"] ?? "")) {
      return refuse(400, "malformed", `content type ${request.headers["content-type"]}`);
    }
    if (!/^@actions\/(artifact|cache)-\d/.test(request.headers["user-agent"] ?? "")) {
      return refuse(400, "malformed", `user agent ${request.headers["user-agent"]}`);
    }
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? "")?.[1];
    const asker = issued.get(token ?? "");
    if (!asker) return refuse(401, "unauthenticated", "no token of a job of ours");
    let message: Record<string, unknown>;
    try {
      message = JSON.parse(body.toString("utf8"));
    } catch {
      return refuse(400, "malformed", "the body is no JSON");
    }
    const [, , service = "", method = ""] = url.pathname.split("/");
    const handler = services[service]?.[method];
    if (!handler) return refuse(404, "bad_route", `no method ${service}/${method}`);
    const problems = checkFields(message, handler.fields);
    if (service === artifactService) {
      if (message.workflow_run_backend_id !== asker.run) problems.push("another run's backend id");
      // The signed address is asked for in the name of the job that made the artifact.
      if (message.workflow_job_run_backend_id !== asker.job && method !== "GetSignedArtifactURL") {
        problems.push("another job's backend id");
      }
    }
    if (problems.length > 0) return refuse(400, "invalid_argument", problems.join("; "));
    const answer = handler.answer(message, asker);
    if (typeof answer === "string") return refuse(400, "invalid_argument", answer);
    return { status: answer.status ?? 200, body: answer.body };
  }

  return fake;
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const text = body === undefined ? "" : JSON.stringify(body);
  response
    .writeHead(status, {
      ...headers,
      "content-type": "application/json",
      "content-length": Buffer.byteLength(text),
    })
    .end(text);
}
