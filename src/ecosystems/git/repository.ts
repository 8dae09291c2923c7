import type { ImageTree } from "../../image/tree.ts";
import { joinPath, parentOf } from "../../image/tree-index.ts";
import type { Findings } from "../findings.ts";
import { withoutSecrets } from "../url.ts";
import { readConfig } from "./config.ts";
import type { Read } from "./reader.ts";
import { lookUp, type Reference, type Room, readReftable, roomOfStack } from "./reftable.ts";

/** One folder with files out of a git repository. */
export interface Checkout {
  folder: string;
  /** Full object id: 40 hex digits, 64 in repositories of the new kind. */
  commit: string;
  /** Where it was cloned from, without credentials. */
  url: string | undefined;
}

const objectId = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/** Bytes; the rest of a larger configuration is not read. */
const configLimit = 1024 * 1024;

/** The beginning of a file that holds one line: a reference, or the path of a folder. */
const line = (bytes: Buffer) => bytes.toString("utf8", 0, 8192).trim();

/**
 * What is checked out beside a `.git` folder, or beside a `.git` file that points to one (work trees, submodules).
 * Undefined if there is no commit yet; unreadable files are added to the problems of `findings`.
 */
export async function readCheckout(
  tree: ImageTree,
  dotGit: string,
  read: Read,
  findings: Findings,
): Promise<Checkout | undefined> {
  const gitFolder = await gitFolderOf(tree, dotGit, read, findings);
  if (gitFolder === undefined) return undefined;
  const [shared, head] = await Promise.all([
    read(`${gitFolder}/commondir`, line),
    read(`${gitFolder}/HEAD`, line),
  ]);
  const common = shared === undefined ? gitFolder : absolute(gitFolder, shared);
  if (head === undefined) {
    // A folder of that name need not be git's.
    if (tree.resolve(`${gitFolder}/objects`))
      findings.note(gitFolder, "has no HEAD, so that git does not take it for a repository");
    return undefined;
  }
  const [commit, url] = await Promise.all([
    objectId.test(head) ? head : follow(tree, gitFolder, common, head, read, findings),
    read(`${common}/config`, (bytes) => originUrl(bytes.toString("utf8", 0, configLimit))),
  ]);
  return commit === undefined ? undefined : { folder: parentOf(dotGit), commit, url };
}

async function gitFolderOf(
  tree: ImageTree,
  dotGit: string,
  read: Read,
  findings: Findings,
): Promise<string | undefined> {
  const entry = tree.resolve(dotGit);
  if (entry?.type === "dir") return dotGit;
  const text = await read(dotGit, line);
  if (text === undefined) {
    findings.note(dotGit, "leads nowhere, so that git does not take it for a checkout");
    return undefined;
  }
  // An empty one only keeps git from looking for a repository further up, as in uv's cache.
  if (text === "") return undefined;
  const target = /^gitdir: (.+)$/m.exec(text)?.[1];
  const folder = target === undefined ? undefined : absolute(parentOf(dotGit), target.trim());
  if (folder === undefined || tree.resolve(folder)?.type !== "dir") {
    findings.note(
      dotGit,
      "points to no git folder of the image, so that git does not take it for a checkout",
    );
    return undefined;
  }
  return folder;
}

function absolute(from: string, path: string): string {
  return path.startsWith("/") ? path : joinPath(from, path);
}

/** Follows "ref: refs/heads/main" to the commit, through at most as many symbolic references as git allows. */
async function follow(
  tree: ImageTree,
  gitFolder: string,
  common: string,
  head: string,
  read: Read,
  findings: Findings,
): Promise<string | undefined> {
  if (head === "") {
    findings.note(`${gitFolder}/HEAD`, "is empty, so that git does not take it for a repository");
    return undefined;
  }
  let text = head;
  for (let links = 0; links < 5; links += 1) {
    const name = /^ref:\s*(refs\/\S+)$/.exec(text)?.[1];
    if (name === undefined || name.split("/").includes("..")) break;
    // References of a work tree's own, such as those of a bisection, are beside its HEAD.
    const [own, shared, packed] = await Promise.all([
      read(`${gitFolder}/${name}`, line),
      read(`${common}/${name}`, line),
      read(`${common}/packed-refs`, (bytes) => packedReference(bytes.toString("utf8"), name)),
    ]);
    text = own ?? shared ?? packed ?? "";
    if (objectId.test(text)) return text;
    if (text === "") {
      if (tree.resolve(`${common}/reftable`)) return fromTables(tree, gitFolder, common, read, findings);
      if (!isUnborn(tree, common)) findings.problem(gitFolder, `nothing says which commit ${name} is`);
      return undefined;
    }
  }
  findings.problem(`${gitFolder}/HEAD`, "names no commit");
  return undefined;
}

/** The commit of HEAD in tables of references: a work tree has HEAD in tables of its own, and branches in the repository's. */
async function fromTables(
  tree: ImageTree,
  gitFolder: string,
  common: string,
  read: Read,
  findings: Findings,
): Promise<string | undefined> {
  const tables: ReadonlyMap<string, Reference>[] = [];
  const room = roomOfStack();
  for (const folder of new Set([`${common}/reftable`, `${gitFolder}/reftable`])) {
    const names = (await read(`${folder}/tables.list`, tableNames)) ?? [];
    for (const name of new Set(names)) {
      const path = `${folder}/${name}`;
      const table = await read(path, (bytes) => tableOrWhy(bytes, room));
      if (typeof table === "object") tables.push(table);
      else findings.problem(path, table ?? "is missing, and the list of tables names it");
    }
  }
  const commit = lookUp(tables, "HEAD");
  if (commit === undefined && !isUnborn(tree, common))
    findings.problem(`${gitFolder}/reftable`, "does not say which commit HEAD is");
  return commit;
}

/** Names of tables, the oldest first. git has a handful, because it merges them, so no real list is longer than this. */
const tableNames = (bytes: Buffer) =>
  bytes
    .toString("utf8", 0, 65_536)
    .split("\n")
    .filter((name) => /^[\w-][\w.-]*$/.test(name));

function tableOrWhy(bytes: Buffer, room: Room): ReadonlyMap<string, Reference> | string {
  try {
    return readReftable(bytes, room);
  } catch (error) {
    return (error as Error).message;
  }
}

/** Whether a repository has no commit: it has no objects. */
function isUnborn(tree: ImageTree, common: string): boolean {
  const folders = tree.list(`${common}/objects`);
  return folders.every((folder) => tree.list(folder.path).length === 0);
}

function packedReference(text: string, name: string): string | undefined {
  for (const line of text.split("\n")) {
    const [id, ref] = line.split(" ");
    if (ref === name && id !== undefined && objectId.test(id)) return id;
  }
  return undefined;
}

/** The URL of "origin", else of the first or only remote; if that has several, the first, from which git fetches. */
function originUrl(config: string): string | undefined {
  const urls = new Map<string, string>();
  for (const [name, value] of readConfig(config)) {
    const remote = /^remote\.(.+)\.url$/s.exec(name)?.[1];
    if (remote !== undefined && value && !urls.has(remote)) urls.set(remote, value);
  }
  const url = urls.get("origin") ?? [...urls.values()][0];
  return url === undefined ? undefined : withoutSecrets(url);
}
