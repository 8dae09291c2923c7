import { parse } from "yaml";
import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import { type Findings, readEach } from "../findings.ts";
import { withoutSecrets } from "../url.ts";

/** Bytes; a list of all of ROS has some dozens of kilobytes. */
const limit = 1024 * 1024;

/** One repository in the list of a workspace: what `vcs import` or `wstool` was to check out. */
interface Wanted {
  /** The list. */
  list: string;
  /** The folder of the checkout, below the folder that it was imported into. */
  folder: string;
  type: string;
  url: string;
  /** A commit, a tag or a branch; undefined for the default branch. */
  version: string | undefined;
}

/** Where a package's sources came from. */
export interface Origin {
  url: string;
  commit?: string;
}

/** Finds the repository that the folder of a package was checked out from. */
export type OriginOf = (folder: string) => Origin | undefined;

/**
 * The repositories in the lists of workspaces: `.repos` files of vcstool, `.rosinstall` files of wstool and
 * rosinstall_generator. A repository of which no folder is left is noted.
 */
export async function listedOrigins(tree: ImageTree, findings: Findings): Promise<OriginOf> {
  const wanted = await wantedRepositories(tree, findings);
  const folders = new Map<string, Origin>();
  for (const one of wanted) {
    const places = placesOf(tree, one);
    for (const place of places) folders.set(place, originOf(one));
    if (places.length === 0)
      findings.note(
        one.list,
        `names ${one.folder} (${one.url}${one.version === undefined ? "" : ` at ${one.version}`}), whose sources are not in the image`,
      );
  }
  return nearestOf(folders);
}

/** The origin of the nearest folder around a folder. */
export function nearestOf(origins: ReadonlyMap<string, Origin>): OriginOf {
  return (folder) => {
    for (let at = folder; at !== "/"; at = parentOf(at)) {
      const origin = origins.get(at);
      if (origin) return origin;
    }
    return undefined;
  };
}

async function wantedRepositories(tree: ImageTree, findings: Findings): Promise<Wanted[]> {
  const paths = [...tree.entries.values()]
    .filter(({ path, type }) => type === "file" && /\.(?:repos|rosinstall)$/.test(path))
    .map(({ path }) => path);
  const found: Wanted[] = [];
  const reporter = { problem: (at: string, message: string) => findings.note(at, message) };
  for await (const [path, bytes] of readEach(tree, paths, reporter, limit))
    found.push(...repositoriesIn(path, bytes.toString("utf8")));
  return found;
}

/** What a list names; nothing for another program's file (zypper's .repos, a text that is no YAML). */
export function repositoriesIn(list: string, text: string): Wanted[] {
  let document: unknown;
  try {
    document = parse(text, { maxAliasCount: 0, logLevel: "silent" });
  } catch {
    return [];
  }
  const { repositories } = recordOf(document);
  const entries: [folder: unknown, type: unknown, rest: Record<string, unknown>][] = Array.isArray(document)
    ? document.flatMap((each) =>
        Object.entries(recordOf(each)).map(([type, value]): [unknown, unknown, Record<string, unknown>] => {
          const rest = recordOf(value);
          return [rest["local-name"], type, { url: rest.uri, version: rest.version }];
        }),
      )
    : Object.entries(recordOf(repositories)).map(([folder, value]) => {
        const rest = recordOf(value);
        return [folder, rest.type, rest];
      });
  return entries.flatMap(([folder, type, { url, version }]) => {
    if (typeof folder !== "string" || typeof type !== "string" || typeof url !== "string") return [];
    const parts = folder.split("/").filter((part) => part !== "" && part !== ".");
    if (parts.length === 0 || parts.includes("..")) return [];
    const ref = typeof version === "string" || typeof version === "number" ? String(version) : undefined;
    return [{ list, folder: parts.join("/"), type, url: withoutSecrets(url), version: ref || undefined }];
  });
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/**
 * The folders that a repository can have been checked out to: the list does not say where it was imported, so any folder
 * above or below that of the list counts.
 */
function placesOf(tree: ImageTree, { list, folder }: Wanted): string[] {
  const home = parentOf(list);
  return tree
    .named(folder.split("/").at(-1)!)
    .filter(({ path, type }) => type === "dir" && path.endsWith(`/${folder}`))
    .filter(({ path }) => {
      const root = path.slice(0, -folder.length - 1);
      return isAtOrBelow(root, home) || isAtOrBelow(home, root);
    })
    .map(({ path }) => path);
}

const isAtOrBelow = (path: string, folder: string) =>
  folder === "/" || path === folder || path.startsWith(`${folder}/`);

/** A branch or tag does not identify a commit, so it becomes part of the address, as pip writes addresses of version control. */
function originOf({ type, url, version }: Wanted): Origin {
  if (type === "git" && version !== undefined && /^[0-9a-f]{40}$/.test(version))
    return { url, commit: version };
  return { url: version === undefined ? url : `${type}+${url}@${version}` };
}
