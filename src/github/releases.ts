import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { Failure } from "../failure.ts";
import { sha256File } from "../files/digest.ts";
import { type Client, requestGithub } from "./client.ts";

/** The fields of a release that are used. */
interface Release {
  id: number;
  draft: boolean;
  upload_url: string;
  html_url: string;
  tag_name: string;
  body?: string | null;
}

interface Asset {
  id: number;
  name: string;
  size: number;
  state: string;
  digest?: string | null;
}

/** What GitHub takes as one file of a release: less than 2 GiB (docs.github.com, "About releases"). */
const largest = 2 ** 31 - 1;

/** The text of a release that we made, by which an earlier run's draft is recognised as ours. */
const ownBody = "Files of verified container images.";

/** A file and its name in the release. */
export interface ReleaseFile {
  /** Absolute. */
  path: string;
  name: string;
}

/** What was uploaded, and what was there already. */
export interface Released {
  url: string;
  uploaded: string[];
  kept: string[];
}

/**
 * Adds files to the release of a tag, which is made if there is none and published when they are in it; a draft of a
 * person stays one. A file that is there with the same digest is kept; one whose upload broke off is uploaded again.
 * @throws Failure("usage") for another file of the same name, one that is too large, and a token without permission;
 *   else Failure("infrastructure")
 */
export function addToRelease(client: Client, tag: string, files: readonly ReleaseFile[]): Promise<Released> {
  const what = `could not add files to the release ${tag}`;
  const codes = { denied: "release-denied", failed: "release-failed" } as const;
  return requestGithub({ what, codes, permission: "contents: write" }, () => add(client, tag, files));
}

async function add(client: Client, tag: string, files: readonly ReleaseFile[]): Promise<Released> {
  const { rest, paginate, at } = client;
  for (const { path, name } of files) assertUploadable(name, (await stat(path)).size);
  const release = await releaseOf(client, tag);
  const assets: Asset[] = await paginate(rest.repos.listReleaseAssets, {
    ...at,
    release_id: release.id,
    per_page: 100,
  });
  const digests = new Map<string, string>();
  for (const { path, name } of files) digests.set(name, `sha256:${await sha256File(path)}`);
  const there = new Map(assets.map((asset) => [asset.name, asset]));
  // If one of the files contradicts the release, nothing is uploaded.
  for (const { name } of files) assertSame(there.get(name), digests.get(name) as string, tag);
  const done: Released = { url: release.html_url, uploaded: [], kept: [] };
  for (const { path, name } of files) {
    const old = there.get(name);
    if (old?.state === "uploaded") {
      done.kept.push(name);
      continue;
    }
    if (old) await rest.repos.deleteReleaseAsset({ ...at, asset_id: old.id });
    const made = await upload(client, release, { path, name });
    if (made.state !== "uploaded" || (made.digest && made.digest !== digests.get(name)))
      throw new Failure("infrastructure", `${name} did not arrive in the release ${tag} as it is here`, {
        code: "release-failed",
        why: `GitHub says: ${made.state}, ${made.digest ?? "no digest"}`,
        remedy: "delete this file of the release, and run the job again",
      });
    done.uploaded.push(name);
  }
  if (release.draft && release.body === ownBody) {
    const { data } = await rest.repos.updateRelease({ ...at, release_id: release.id, draft: false });
    done.url = data.html_url;
  }
  return done;
}

async function releaseOf(client: Client, tag: string): Promise<Release> {
  const { rest, at } = client;
  try {
    return (await rest.repos.getReleaseByTag({ ...at, tag })).data;
  } catch (error) {
    if ((error as { status?: number }).status !== 404) throw error;
  }
  const there = await firstRelease(client, tag);
  if (there) return there;
  const { data: made } = await rest.repos.createRelease({
    ...at,
    tag_name: tag,
    name: tag,
    body: ownBody,
    draft: true,
  });
  // The jobs of other images may have done the same just now: all go on with the same one.
  const first = await firstRelease(client, tag);
  if (!first || first.id === made.id) return made;
  await rest.repos.deleteRelease({ ...at, release_id: made.id });
  return first;
}

/** The published release of a tag, else its oldest draft, which nothing but the list has. */
async function firstRelease({ rest, paginate, at }: Client, tag: string): Promise<Release | undefined> {
  const all: Release[] = await paginate(rest.repos.listReleases, { ...at, per_page: 100 });
  return all
    .filter((one) => one.tag_name === tag)
    .sort((a, b) => Number(a.draft) - Number(b.draft) || a.id - b.id)[0];
}

function assertUploadable(name: string, size: number): void {
  if (size > 0 && size <= largest) return;
  throw new Failure("usage", `${name} cannot be a file of a release`, {
    code: "release-file-unfit",
    why: size > 0 ? "it has 2 GiB or more, which GitHub does not accept" : "it is empty",
    remedy:
      "push the image to a registry instead: registry of the reusable workflow, or repository of the action deploy",
  });
}

function assertSame(there: Asset | undefined, digest: string, tag: string): void {
  if (there?.state !== "uploaded" || there.digest === digest) return;
  throw new Failure("usage", `the release ${tag} has another file ${there.name}`, {
    code: "release-file-differs",
    why: there.digest
      ? `it is ${there.digest}, and not ${digest}`
      : "GitHub names no digest of it to compare",
    remedy: "a released file is not replaced: delete it by hand if it is wrong, or make another tag",
  });
}

/** The address comes from the API; the token goes only to the host of the API's own server, or to its `uploads.` host. */
async function upload({ rest, at }: Client, release: Release, { path, name }: ReleaseFile): Promise<Asset> {
  const address = release.upload_url.replace(/\{.*$/, "");
  const { url: api } = rest.repos.listReleaseAssets.endpoint({ ...at, release_id: release.id });
  const [host, own] = [new URL(address).hostname, new URL(api).hostname];
  if (host !== own && host !== own.replace(/^api\./, "uploads."))
    throw new Failure("infrastructure", `the release's files are to be sent to ${host}`, {
      code: "release-failed",
      why: `this is not the server that the job works for, ${own}`,
      remedy: "report it to the server's administrator",
    });
  const { data } = await rest.repos.uploadReleaseAsset({
    ...at,
    release_id: release.id,
    url: address + (address.includes("?") ? "&" : "?") + new URLSearchParams({ name }),
    name,
    headers: { "content-type": "application/octet-stream" },
    // Read from the disk while it is being sent.
    data: (await openAsBlob(path)) as unknown as string,
  });
  return data;
}
