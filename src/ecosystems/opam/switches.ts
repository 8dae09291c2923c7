import type { ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import { readEach } from "../findings.ts";
import { oncePerTree, type Reporter } from "../once.ts";

/** Bytes; the state of a switch with a thousand packages has some dozens of kilobytes. */
const limit = 4 * 1024 * 1024;

/** One switch: a prefix of its own, with the packages that are installed in it. */
export interface Switch {
  /** ~/.opam/4.14.1, or <project>/_opam. */
  prefix: string;
  /** The file that lists the packages. */
  state: string;
  installed: readonly [name: string, version: string][];
  /** "name.version" of those that were asked for; the rest came with them. Undefined if the state does not say it. */
  roots: ReadonlySet<string> | undefined;
}

/** Every switch of opam 2, by its .opam-switch/switch-state. */
export const switches = oncePerTree(async (tree, reporter): Promise<readonly Switch[]> => {
  const paths = tree
    .named("switch-state")
    .filter(({ path, type }) => type !== "dir" && path.endsWith("/.opam-switch/switch-state"))
    .map(({ path }) => path);
  const found: Switch[] = [];
  for await (const [path, bytes] of readEach(tree, paths, reporter, limit)) {
    reporter.seen();
    const { fields, rest } = listsIn(bytes.toString("utf8"));
    if (rest !== "") reporter.problem(path, `cannot be read from ${JSON.stringify(rest.slice(0, 40))} on`);
    const installed = (fields.get("installed") ?? []).flatMap((each): [string, string][] => {
      const [, name, version] = /^([\w+-]+)\.([^\s/]+)$/.exec(each) ?? [];
      if (name !== undefined && version !== undefined) return [[name, version]];
      reporter.problem(path, `lists ${JSON.stringify(each)}, which is not a name with a version`);
      return [];
    });
    const roots = fields.get("roots");
    const prefix = parentOf(parentOf(path));
    noteLeftovers(tree, path, installed, reporter);
    found.push({ prefix, state: path, installed, roots: roots && new Set(roots) });
  }
  return found;
});

/** opam removes a package's own file with the package, so that one without an entry shows a state that lacks something. */
function noteLeftovers(
  tree: ImageTree,
  state: string,
  installed: readonly [string, string][],
  reporter: Reporter,
): void {
  const known = new Set(installed.map((each) => each.join(".")));
  for (const { path } of tree.list(`${parentOf(state)}/packages`))
    if (!known.has(baseName(path)) && tree.resolve(`${path}/opam`))
      reporter.note(path, "is not in the list of the switch's packages, so that opam does not count it");
}

/**
 * The fields of a file that opam writes for itself, `installed: ["a.1" "b.2"]` or `opam-version: "2.0"`; and what is left
 * where something else follows.
 */
function listsIn(text: string): { fields: Map<string, string[]>; rest: string } {
  const field =
    /\s*([a-z][a-z0-9-]*):\s*("(?:[^"\\]|\\.)*"|\[(?:\s*"(?:[^"\\]|\\.)*"(?:\s*\{[^}]*\})?)*\s*\])/y;
  const fields = new Map<string, string[]>();
  let end = 0;
  for (let found = field.exec(text); found; found = field.exec(text)) {
    const values = found[2]!.replaceAll(/\{[^}]*\}/g, "").matchAll(/"((?:[^"\\]|\\.)*)"/g);
    fields.set(
      found[1]!,
      [...values].map(([, value]) => value!),
    );
    end = field.lastIndex;
  }
  return { fields, rest: text.slice(end).trim() };
}
