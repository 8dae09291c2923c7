import { createHash } from "node:crypto";
import { refuse } from "./fake-contents.ts";
import type { Answer, Grant } from "./fake-rest.ts";

export interface FakeAsset {
  id: number;
  name: string;
  size: number;
  state: "uploaded" | "open";
  digest: string | null;
}

export interface FakeRelease {
  id: number;
  tag_name: string;
  name: string;
  body: string;
  draft: boolean;
  assets: FakeAsset[];
}

/** What git takes as the name of a tag. */
const isTag = (value: unknown) => typeof value === "string" && /^[^\s~^:?*[\\]+$/.test(value);

/** An entry, and the page that a list's address asks for: of two, so that clients that read one page alone are found out. */
function page<T>(all: readonly T[], url: URL): Answer {
  const number = Number(url.searchParams.get("page") ?? 1);
  const next = new URL(url);
  next.searchParams.set("page", String(number + 1));
  const hasMore = all.length > number * 2;
  return {
    status: 200,
    body: all.slice((number - 1) * 2, number * 2),
    ...(hasMore ? { headers: { link: `<${next.href}>; rel="next"` } } : {}),
  };
}

/**
 * GitHub's REST API for the releases of a repository and their files, with the permissions of the job's token. A draft
 * is found by no tag, and only where the token may write.
 * @param path below the repository
 * @returns undefined for another route
 */
export function releasesApi(
  releases: FakeRelease[],
  { permissions }: Grant,
  asked: { method: string; path: string; url: URL; body: Buffer; contentType: string | undefined },
): Answer | undefined {
  const { method, path, url, body } = asked;
  const [, below] = /^\/releases(\/.*)?$/.exec(path) ?? [undefined, null];
  if (below === null) return undefined;
  const { contents } = permissions;
  if (!contents) return refuse(404, "Not Found");
  if (method !== "GET" && contents !== "write") return refuse(403, "Resource not accessible by integration");
  const seen = releases.filter(({ draft }) => !draft || contents === "write");
  const shown = (release: FakeRelease) => ({
    ...release,
    html_url: `${url.origin}/releases/${release.draft ? "untagged" : release.tag_name}`,
    upload_url: `${url.origin}${url.pathname.replace(/\/releases.*$/, "").replace("/api/v3/", "/api/uploads/")}/releases/${release.id}/assets{?name,label}`,
  });
  const change = (of: FakeRelease): Answer => {
    const fields = JSON.parse(body.toString("utf8")) as Record<string, unknown>;
    if ("tag_name" in fields && !isTag(fields.tag_name))
      return refuse(422, "Validation Failed", `tag_name: ${fields.tag_name}`);
    Object.assign(of, fields);
    return { status: method === "POST" ? 201 : 200, body: shown(of) };
  };
  if (below === undefined && method === "GET") return page(seen.map(shown), url);
  if (below === undefined && method === "POST") {
    const made = { id: 100 + releases.length, tag_name: "", name: "", body: "", draft: false, assets: [] };
    const answer = change(made);
    if (answer.status !== 201) return answer;
    if (!made.draft && releases.some(({ draft, tag_name }) => !draft && tag_name === made.tag_name))
      return refuse(422, "Validation Failed", "already_exists");
    releases.push(made);
    return answer;
  }
  const [, tag] = /^\/tags\/([^/]+)$/.exec(below ?? "") ?? [];
  if (tag !== undefined && method === "GET") {
    const found = releases.find((one) => !one.draft && one.tag_name === decodeURIComponent(tag));
    return found ? { status: 200, body: shown(found) } : refuse(404, "Not Found");
  }
  const [, asset] = /^\/assets\/(\d+)$/.exec(below ?? "") ?? [];
  if (asset !== undefined && method === "DELETE") {
    for (const release of releases) release.assets = release.assets.filter(({ id }) => id !== Number(asset));
    return { status: 204, body: undefined };
  }
  const [, id, list] = /^\/(\d+)(\/assets)?$/.exec(below ?? "") ?? [];
  const release = releases.find((one) => String(one.id) === id);
  if (!release) return refuse(404, "Not Found", "no such release");
  if (!list && method === "DELETE") {
    releases.splice(releases.indexOf(release), 1);
    return { status: 204, body: undefined };
  }
  if (!list) return method === "PATCH" ? change(release) : refuse(404, "Not Found", "no such route");
  if (method === "GET") return page(release.assets, url);
  const name = url.searchParams.get("name") ?? "";
  const problems = [
    url.pathname.startsWith("/api/uploads/") || "a file is sent to the address for uploads",
    /^[\w.-]+$/.test(name) || `GitHub renames ${name}`,
    asked.contentType === "application/octet-stream" || `content type ${asked.contentType}`,
    body.length > 0 || "an empty file",
  ].filter((one) => one !== true);
  if (method !== "POST" || problems.length > 0) return refuse(422, "Validation Failed", problems.join("; "));
  if (release.assets.some((one) => one.name === name))
    return refuse(422, "already_exists", `${name} is there`);
  const digest = `sha256:${createHash("sha256").update(body).digest("hex")}`;
  const made = {
    id: 1000 + release.assets.length,
    name,
    size: body.length,
    state: "uploaded" as const,
    digest,
  };
  release.assets.push(made);
  return { status: 201, body: made };
}
