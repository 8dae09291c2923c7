import type { Lock, Package } from "../schema.ts";
import { type ExportOptions, selectAll } from "./selection.ts";

interface Node {
  version?: string;
  resolved?: string;
  integrity?: string;
  /** Where the image has it; npm's own list shows that only with --long. */
  path?: string;
  dependencies?: Record<string, Node>;
}

/**
 * Node packages in the form of `npm ls --all --json`, nested as their folders are. Packages of a prefix that
 * would stand where another prefix's package stands already are named under "problems", as npm does with
 * what does not fit its tree.
 */
export function npmList(lock: Lock, options: ExportOptions = {}): string {
  const { packages, prefixes, remarks } = selectAll(lock, "npm", options);
  const root: Node = {};
  const problems = [...remarks];
  // Parents before children, so that a child finds the folder it is nested in.
  const nested = packages.map((item) => ({ item, path: folders(item) }));
  for (const { item, path } of nested.toSorted((a, b) => a.path.length - b.path.length)) {
    if (item.name === "node") {
      problems.push(`not a package: node ${item.version}${item.prefix ? ` in ${item.prefix}` : ""}`);
    } else if (!place(root, path, item)) {
      problems.push(
        `not here: ${item.name}@${item.version} at ${item.location ?? item.prefix ?? "?"}: its place is taken`,
      );
    }
  }
  const document = {
    name: `${lock.layer}-${lock.ts}`,
    ...(prefixes.length === 1 && prefixes[0] ? { path: prefixes[0] } : {}),
    ...(problems.length ? { problems } : {}),
    dependencies: root.dependencies ?? {},
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The names of the folders a package is nested in, its own last: "a", "b" for node_modules/a/node_modules/b. */
function folders(item: Package): string[] {
  const location = (item.location ?? "").replace(/\/package\.json$/, "");
  const names = `/${location}/`
    .split("/node_modules/")
    .slice(1)
    // pnpm's and cnpm's stores hold packages in dotted folders that are no package themselves.
    .map((part) => part.replace(/\/$/, ""))
    .filter((part) => part !== "" && !part.startsWith("."));
  return [...names.slice(0, -1), item.name];
}

function place(root: Node, path: readonly string[], item: Package): boolean {
  let at = root;
  for (const name of path.slice(0, -1)) {
    // A parent that the lock does not hold (not a package of its own) leaves the child one level up.
    at = childOf(at, name) ?? at;
  }
  if (childOf(at, item.name)) return false;
  at.dependencies ??= Object.create(null) as Record<string, Node>;
  at.dependencies[item.name] = {
    version: item.version,
    ...((item.url ?? item.origin) ? { resolved: item.url ?? item.origin! } : {}),
    ...(item.hash ? { integrity: item.hash } : {}),
    ...(item.location ? { path: item.location } : {}),
  };
  return true;
}

function childOf(node: Node, name: string): Node | undefined {
  return node.dependencies && Object.hasOwn(node.dependencies, name) ? node.dependencies[name] : undefined;
}
