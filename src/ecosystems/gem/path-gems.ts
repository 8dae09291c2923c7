import type { ImageTree } from "../../image/tree.ts";
import { joinPath, parentOf } from "../../image/tree-index.ts";
import { readEach } from "../findings.ts";
import { oncePerTree } from "../once.ts";
import { gemSpecs } from "./homes.ts";

/** Bytes; the lock of a large application has some dozens of kilobytes. */
const limit = 4 * 1024 * 1024;

/** A gem that an application uses from a folder: `gem "mine", path: "mine"`. */
export interface PathGem {
  name: string;
  version: string;
  /** The folder of the application. */
  application: string;
  /** The gem's own folder. */
  folder: string;
  /** The lock that names it. */
  lock: string;
}

/** A gem may bring the lock of its own development. */
const inGem = /\/gems\/[^/]+-[^/]+\/(?:.*\/)?[^/]+$/;

/**
 * The gems that the lock of an application takes from folders (Bundler's section PATH), which `bundle list` lists; nothing is
 * installed of them. They count if Bundler can find them, because their folder has a gemspec, and if it was run for the application: sources
 * that were only copied have such a lock, too.
 */
export const pathGems = oncePerTree(async (tree, reporter): Promise<readonly PathGem[]> => {
  const paths = ["Gemfile.lock", "gems.locked"].flatMap((name) =>
    tree.named(name).flatMap(({ path, type }) => (type === "dir" ? [] : [path])),
  );
  const found: PathGem[] = [];
  const problem = (path: string, message: string) => reporter.note(path, message);
  const installed = await gemSpecs(tree);
  const names = new Set(installed.map(({ spec }) => `${spec.name} ${spec.version}`));
  for await (const [path, bytes] of readEach(tree, paths, { problem }, limit)) {
    const application = parentOf(path);
    if (inGem.test(path)) continue;
    if (!tree.resolve(joinPath(application, path.endsWith(".lock") ? "Gemfile" : "gems.rb"))) continue;
    const specs = specsOf(bytes.toString("utf8"));
    const others = specs.filter(({ section }) => section === "GEM");
    const isBundled =
      tree.resolve(joinPath(application, ".bundle/config")) !== undefined ||
      others.every(({ name, version }) => names.has(`${name} ${version.replace(/-[a-z].*$/, "")}`));
    if (!isBundled) continue;
    for (const { remote, name, version } of specs.filter(({ section }) => section === "PATH")) {
      const home = tree.resolve(remote.startsWith("/") ? remote : joinPath(application, remote))?.path;
      const folder = home === undefined ? undefined : folderOf(tree, home, name);
      if (folder === undefined) reporter.note(path, `names ${name} ${version} in ${remote}, where it is not`);
      else found.push({ name, version, application, folder, lock: path });
    }
  }
  return found;
});

/** Bundler looks for `*.gemspec` in the folder and up to two levels below. */
function folderOf(tree: ImageTree, home: string, name: string): string | undefined {
  const file = `${name}.gemspec`;
  const depth = (folder: string) => (folder === home ? 0 : folder.slice(home.length).split("/").length - 1);
  return tree
    .named(file)
    .map(({ path }) => parentOf(path))
    .filter((folder) => folder === home || folder.startsWith(home === "/" ? "/" : `${home}/`))
    .filter((folder) => depth(folder) <= 2)
    .sort((a, b) => depth(a) - depth(b))[0];
}

interface Spec {
  /** GEM, GIT or PATH. */
  section: string;
  remote: string;
  name: string;
  version: string;
}

/** "PATH", then "  remote: folder", "  specs:" and "    name (version)"; deeper lines are what these need. */
function specsOf(text: string): Spec[] {
  const found: Spec[] = [];
  let [section, remote] = ["", ""];
  for (const line of text.split(/\r?\n/)) {
    if (/^\S/.test(line)) [section, remote] = [line.trim(), ""];
    remote = /^ {2}remote: (.+)$/.exec(line)?.[1]?.trim() ?? remote;
    const [, name, version] = /^ {4}(\S+) \(([^)]+)\)$/.exec(line) ?? [];
    if (name !== undefined && version !== undefined) found.push({ section, remote, name, version });
  }
  return found;
}
