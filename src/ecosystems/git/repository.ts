import type { ImageTree } from "../../image/tree.ts";
import { joinPath, parentOf } from "../../image/tree-index.ts";
import { type Findings, readEach } from "../findings.ts";
import { withoutSecrets } from "../url.ts";

/** One folder with files out of a git repository. */
export interface Checkout {
  folder: string;
  /** Full object id: 40 hex digits, 64 in repositories of the new kind. */
  commit: string;
  /** Where it was cloned from, without credentials. */
  url: string | undefined;
}

const objectId = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * What is checked out beside a `.git` folder, or a `.git` file that points to one (work trees, submodules).
 * Undefined where there is no commit yet; what cannot be read becomes a problem of `findings`.
 */
export async function readCheckout(
  tree: ImageTree,
  dotGit: string,
  findings: Findings,
): Promise<Checkout | undefined> {
  const gitFolder = await gitFolderOf(tree, dotGit, findings);
  if (gitFolder === undefined) return undefined;
  const text = (path: string) => readText(tree, path, findings);
  const shared = await text(`${gitFolder}/commondir`);
  const common = shared === undefined ? gitFolder : absolute(gitFolder, shared.trim());
  const head = (await text(`${gitFolder}/HEAD`))?.trim();
  if (head === undefined) {
    // A folder of that name need not be git's.
    if (tree.resolve(`${gitFolder}/objects`)) findings.problem(gitFolder, "has no HEAD");
    return undefined;
  }
  const commit = objectId.test(head) ? head : await follow(tree, gitFolder, common, head, findings);
  if (commit === undefined) return undefined;
  const url = originUrl((await text(`${common}/config`)) ?? "");
  return { folder: parentOf(dotGit), commit, url };
}

async function gitFolderOf(tree: ImageTree, dotGit: string, findings: Findings): Promise<string | undefined> {
  const entry = tree.resolve(dotGit);
  if (entry?.type === "dir") return dotGit;
  const text = await readText(tree, dotGit, findings);
  if (text === undefined) {
    findings.problem(dotGit, "leads nowhere");
    return undefined;
  }
  // An empty one only keeps git from looking for a repository further up, as in uv's cache.
  if (text.trim() === "") return undefined;
  const target = /^gitdir: (.+)$/m.exec(text)?.[1];
  const folder = target === undefined ? undefined : absolute(parentOf(dotGit), target.trim());
  if (folder === undefined || tree.resolve(folder)?.type !== "dir") {
    findings.problem(dotGit, "points to no git folder of the image");
    return undefined;
  }
  return folder;
}

function absolute(from: string, path: string): string {
  return path.startsWith("/") ? path : joinPath(from, path);
}

/** Follows "ref: refs/heads/main" to the commit, over at most as many symbolic references as git does. */
async function follow(
  tree: ImageTree,
  gitFolder: string,
  common: string,
  head: string,
  findings: Findings,
): Promise<string | undefined> {
  let text = head;
  for (let links = 0; links < 5; links += 1) {
    const name = /^ref:\s*(refs\/\S+)$/.exec(text)?.[1];
    if (name === undefined || name.split("/").includes("..")) break;
    // References of a work tree's own, such as those of a bisection, lie beside its HEAD.
    const loose =
      (await readText(tree, `${gitFolder}/${name}`, findings)) ??
      (await readText(tree, `${common}/${name}`, findings));
    text = loose?.trim() ?? packed(await readText(tree, `${common}/packed-refs`, findings), name) ?? "";
    if (objectId.test(text)) return text;
    if (text === "") {
      if (tree.resolve(`${common}/reftable`))
        findings.problem(gitFolder, "keeps its references in a reftable, which is not read");
      else if (!isUnborn(tree, common)) findings.problem(gitFolder, `nothing says which commit ${name} is`);
      return undefined;
    }
  }
  findings.problem(`${gitFolder}/HEAD`, "names no commit");
  return undefined;
}

/** A repository that nothing was committed to: it has no objects. */
function isUnborn(tree: ImageTree, common: string): boolean {
  const folders = tree.list(`${common}/objects`);
  return folders.every((folder) => tree.list(folder.path).length === 0);
}

function packed(text: string | undefined, name: string): string | undefined {
  for (const line of text?.split("\n") ?? []) {
    const [id, ref] = line.split(" ");
    if (ref === name && id !== undefined && objectId.test(id)) return id;
  }
  return undefined;
}

/** The URL of "origin", else of the only or first remote. */
function originUrl(config: string): string | undefined {
  const urls = new Map<string, string>();
  let remote: string | undefined;
  for (const line of config.split("\n")) {
    const section = /^\s*\[(.*)\]/.exec(line)?.[1];
    if (section !== undefined) remote = /^remote "(.*)"$/.exec(section)?.[1];
    const url = /^\s*url\s*=\s*"?([^"\s]+)"?\s*$/.exec(line)?.[1];
    if (remote !== undefined && url !== undefined && !urls.has(remote)) urls.set(remote, url);
  }
  const url = urls.get("origin") ?? [...urls.values()][0];
  return url === undefined ? undefined : withoutSecrets(url);
}

async function readText(tree: ImageTree, path: string, findings: Findings): Promise<string | undefined> {
  if (tree.resolve(path)?.type !== "file") return undefined;
  for await (const [, bytes] of readEach(tree, [path], findings)) return bytes.toString("utf8");
  return undefined;
}
