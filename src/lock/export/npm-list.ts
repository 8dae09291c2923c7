import { isInterpreter } from "../../ecosystems/interpreter.ts";
import type { Lock, Package } from "../schema.ts";
import { type ExportOptions, selectAll } from "./selection.ts";

interface Node {
  /** Where it is not that of its folder. */
  name?: string;
  version?: string;
  resolved?: string;
  integrity?: string;
  /** Its folder in the image; npm's own list shows that only with --long. */
  path?: string;
  dependencies?: Record<string, Node>;
}

/**
 * Node packages in the form of `npm ls --all --json`, nested as their folders are. If there are several prefixes, each
 * is a node of its own, like the workspaces of one project. A package that has no place in the tree is listed under
 * "problems", as npm does.
 */
export function npmList(lock: Lock, options: ExportOptions = {}): string {
  const { packages, remarks } = selectAll(lock, "npm", options);
  const [interpreters, libraries] = [
    packages.filter(isInterpreter),
    packages.filter((item) => !isInterpreter(item)),
  ];
  const problems = [
    ...remarks,
    ...interpreters.map(
      (item) => `not a package: node ${item.version}${item.prefix ? ` in ${item.prefix}` : ""}`,
    ),
  ];
  const trees = [...Map.groupBy(libraries, (item) => item.prefix ?? "")].map(([prefix, items]) => {
    const { dependencies, taken } = treeOf(items);
    problems.push(...taken);
    return [prefix, { ...(prefix ? { path: prefix } : {}), dependencies }] as const;
  });
  const [first, ...others] = trees;
  const document = {
    name: `${lock.name}-${lock.ts}`,
    ...(problems.length ? { problems } : {}),
    ...(others.length ? { dependencies: Object.fromEntries(trees) } : (first?.[1] ?? { dependencies: {} })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The packages of one prefix as a tree, and a problem for each package whose place is already taken. */
function treeOf(items: readonly Package[]): { dependencies: Record<string, Node>; taken: string[] } {
  const root: Node = {};
  // Parents before children, so that a child finds the folder it is nested in.
  const nested = items.map((item) => ({ item, path: folders(item) }));
  const taken = nested
    .toSorted((a, b) => a.path.length - b.path.length)
    .filter(({ item, path }) => !place(root, path, item))
    .map(
      ({ item }) =>
        `not here: ${item.name}@${item.version} at ${item.location ?? item.prefix ?? "?"}: its place is taken`,
    );
  return { dependencies: root.dependencies ?? {}, taken };
}

/**
 * The names of the folders that a package is nested in, its own last: "a", "b" for node_modules/a/node_modules/b. The
 * last one differs from the package's name if it was installed under an alias.
 */
function folders(item: Package): string[] {
  const location = (item.location ?? "").replace(/\/package\.json$/, "");
  const names = `/${location}/`
    .split("/node_modules/")
    .slice(1)
    // pnpm's and cnpm's stores hold packages in dotted folders that are not packages themselves.
    .map((part) => part.replace(/\/$/, ""))
    .filter((part) => part !== "" && !part.startsWith("."));
  return names.length ? names : [item.name];
}

function place(root: Node, path: readonly string[], item: Package): boolean {
  let at = root;
  for (const name of path.slice(0, -1)) {
    // If the lock has no parent for it (the folder is not a package), the child moves one level up.
    at = childOf(at, name) ?? at;
  }
  const own = path.at(-1)!;
  if (childOf(at, own)) return false;
  at.dependencies ??= Object.create(null) as Record<string, Node>;
  at.dependencies[own] = {
    ...(own === item.name ? {} : { name: item.name }),
    version: item.version,
    ...((item.url ?? item.origin) ? { resolved: item.url ?? item.origin! } : {}),
    ...(item.hash ? { integrity: item.hash } : {}),
    ...(item.location ? { path: item.location.replace(/\/package\.json$/, "") } : {}),
  };
  return true;
}

function childOf(node: Node, name: string): Node | undefined {
  return node.dependencies && Object.hasOwn(node.dependencies, name) ? node.dependencies[name] : undefined;
}
