import { z } from "zod";
import type { ImageTree } from "../../image/tree.ts";
import { baseName, joinPath, parentOf } from "../../image/tree-index.ts";
import { readEach } from "../findings.ts";
import { oncePerTree, type Reporter } from "../once.ts";

/** Bytes; of an extension's package.json, and of the list of all extensions. */
const limit = 16 * 1024 * 1024;

/** One installed extension. */
export interface Extension {
  /** "ms-python.python" */
  id: string;
  version: string;
  /** "linux-x64", where it was made for one platform. */
  platform: string | undefined;
  /** The folder that it was unpacked to. */
  folder: string;
}

const platforms = "(?:win32|linux|alpine|darwin)-(?:x64|arm64|armhf|ia32)|web|universal";
/** <publisher>.<name>-<version>[-<platform>] */
const folderName = new RegExp(
  String.raw`^[a-z0-9][\w-]*\.[\w.-]+?-\d+\.\d+\.\d+[\w.+-]*?(?:-(${platforms}))?$`,
  "i",
);

const manifestSchema = z.object({
  name: z.string().min(1),
  publisher: z.string().min(1),
  version: z.string().min(1),
  engines: z.object({ vscode: z.string() }),
});
const listSchema = z.array(
  z.object({
    identifier: z.object({ id: z.string() }),
    version: z.string(),
    relativeLocation: z.string().optional(),
    location: z.union([z.string(), z.object({ path: z.string() })]).optional(),
  }),
);

/**
 * The extensions that the editor shows: those in the extensions.json of a folder; in a folder without one, as before version
 * 1.74, every extension that `.obsolete` does not name. Those that come with the editor are in folders without a version.
 */
export const extensions = oncePerTree(async (tree, reporter): Promise<readonly Extension[]> => {
  const manifests = tree
    .named("package.json")
    .filter(({ path, type }) => type !== "dir" && folderName.test(baseName(parentOf(path))))
    .map(({ path }) => path);
  const unpacked = new Map<string, Extension>();
  const damaged = new Map<string, string>();
  for await (const [path, bytes] of readEach(tree, manifests, silent, limit)) {
    const folder = parentOf(path);
    const read = manifestSchema.safeParse(json(bytes));
    const platform = folderName.exec(baseName(folder))?.[1]?.toLowerCase();
    if (read.success) {
      const { publisher, name, version } = read.data;
      const own = platform === "universal" ? undefined : platform;
      unpacked.set(folder, { id: `${publisher}.${name}`, version, platform: own, folder });
    } else damaged.set(folder, path);
  }
  const lists = await readLists(tree, reporter);
  const homes = new Set([...unpacked.keys()].map(parentOf));
  const obsolete = await readObsolete(tree, [...homes]);
  const found = new Map<string, Extension>();
  for (const [home, listed] of lists) {
    reporter.seen();
    for (const { id, version, folder } of listed) {
      const one = unpacked.get(folder);
      if (one === undefined && damaged.has(folder))
        reporter.problem(damaged.get(folder)!, `cannot be read as the package.json of ${id} ${version}`);
      else if (one === undefined)
        reporter.note(
          folder,
          `is not there, so that ${id} ${version} in ${home}/extensions.json does not count`,
        );
      else found.set(folder, one);
    }
  }
  for (const [folder, one] of unpacked) {
    const home = parentOf(folder);
    if (found.has(folder)) continue;
    if (lists.has(home))
      reporter.note(folder, "is not in extensions.json, so that the editor passes over it");
    else if (obsolete.has(folder)) reporter.note(folder, "is marked in .obsolete to be removed");
    else if (isHome(tree, home)) found.set(folder, one);
  }
  return [...found.values()];
});

const silent = { problem() {} };

/** A folder of extensions without a list: it is called so, or every folder in it is an extension's. */
const isHome = (tree: ImageTree, home: string) =>
  baseName(home) === "extensions" ||
  tree.list(home).every(({ path, type }) => type !== "dir" || folderName.test(baseName(path)));

interface Listed {
  id: string;
  version: string;
  folder: string;
}

/** The extensions.json of each folder of extensions; other programs have files of that name, too. */
async function readLists(tree: ImageTree, reporter: Reporter): Promise<Map<string, Listed[]>> {
  const paths = tree
    .named("extensions.json")
    .filter(({ path, type }) => type !== "dir" && baseName(parentOf(path)) !== ".vscode")
    .map(({ path }) => path);
  const lists = new Map<string, Listed[]>();
  for await (const [path, bytes] of readEach(tree, paths, silent, limit)) {
    const home = parentOf(path);
    const read = listSchema.safeParse(json(bytes));
    if (!read.success) {
      if (tree.list(home).some((each) => each.type === "dir" && folderName.test(baseName(each.path))))
        reporter.problem(path, "cannot be read as a list of extensions");
      continue;
    }
    lists.set(
      home,
      read.data.map(({ identifier, version, relativeLocation, location }) => {
        const absolute = typeof location === "string" ? location : (location?.path ?? "");
        const folder = relativeLocation ? joinPath(home, relativeLocation) : absolute;
        return { id: identifier.id, version, folder };
      }),
    );
  }
  return lists;
}

async function readObsolete(tree: ImageTree, homes: readonly string[]): Promise<Set<string>> {
  const paths = homes
    .map((home) => `${home}/.obsolete`)
    .filter((path) => tree.resolve(path)?.type === "file");
  const found = new Set<string>();
  for await (const [path, bytes] of readEach(tree, paths, silent, limit))
    for (const [name, isObsolete] of Object.entries((json(bytes) as Record<string, unknown>) ?? {}))
      if (isObsolete === true) found.add(joinPath(parentOf(path), name));
  return found;
}

function json(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8").replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
