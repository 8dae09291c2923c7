import type { ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import { findOncePerTree } from "../once.ts";
import { denoRootOf } from "./fetched.ts";

/** The package.json of an installed package. */
export interface Place {
  /** The package.json. */
  path: string;
  /** The node_modules folder that the package belongs to, from where every nested one hangs together. */
  root: string;
  /** A link to a folder outside every node_modules (`npm link`, a workspace, a global install of a folder). */
  linked: boolean;
  /** It lies in a node_modules folder in another package's folder: what that one's script installed, or brought with it. */
  inner: boolean;
}

/** Where Debian keeps the Node modules it packages; they have the shape of a node_modules folder. */
const debianRoots = /^\/usr\/(?:share|lib|lib\/[^/]+-linux-[^/]+)\/nodejs(?=\/)/;

const name = String.raw`(?:@[^/]+\/)?[^/@.][^/]*`;
/** A package below a root, directly or nested: "a", "@scope/a", "a/node_modules/b". */
const chain = new RegExp(`^${name}(?:/node_modules/${name})*$`);
/** A folder of packages, and the name of a package in it. */
const inModules = new RegExp(`^(.*)/node_modules/${name}$`);
/**
 * Where installers keep the packages themselves, each with links to its dependencies: in a dot folder of a node_modules
 * full of links (.pnpm, .deno, .store, .bun …), or beside node_modules in older versions.
 */
const store = /^(.*?)\/(?:node_modules\/\.[^/]+|\.(?:pnpm|store|bun))\/(?:@[^/]+\/)?[^/]+$/;
/** The same for yarn if its linker is set to pnpm. */
const yarnStore = /^(.*?\/node_modules)\/\.store\/[^/]+\/package$/;
/**
 * Where pnpm keeps packages that all applications share: <store>/v11/links/@/semver/7.6.0/<hash>, @scope in place of @.
 */
const sharedStore = /^(.*\/links)\/@[^/]*\/[^/]+\/[^/]+\/[0-9a-f]{64}$/;
/**
 * The folder into which pnpm installs a global package has a random name; a link named by a digest of the request leads
 * to it.
 */
const randomFolder = /(\/global\/v\d+)\/[0-9a-f]+-[0-9a-f]+(?:-\d+)?(?=\/node_modules)/;

/** The root that a package's folder belongs to; undefined where Node.js would not find a package by its name. */
export function rootOf(folder: string): string | undefined {
  const linked = yarnStore.exec(folder)?.[1];
  if (linked !== undefined) return linked;
  const debian = debianRoots.exec(folder)?.[0];
  if (debian !== undefined && chain.test(folder.slice(debian.length + 1))) return debian;
  const base = baseOf(folder);
  if (base === undefined) return undefined;
  const shared = sharedStore.exec(base)?.[1];
  if (shared !== undefined) return shared;
  const stored = store.exec(base)?.[1] ?? ownStore(base, folder);
  return `${stored ?? base}/node_modules`.replace(randomFolder, "$1");
}

/** A custom store of pnpm (virtual-store-dir): <store>/@scope+name@1.0.0/node_modules/@scope/name. */
function ownStore(base: string, folder: string): string | undefined {
  const [, parent, stored] = /^(.*)\/([^/]+?)@\d[^/]*$/.exec(base) ?? [];
  const inside = folder.slice(`${base}/node_modules/`.length);
  const isOf = stored !== undefined && `${inside}/`.startsWith(`${stored.replace("+", "/")}/`);
  return isOf ? parent : undefined;
}

/** The folder of the outermost node_modules that contains a package through an unbroken chain of packages. */
function baseOf(folder: string): string | undefined {
  let base = inModules.exec(folder)?.[1];
  for (let next = base; next !== undefined; next = inModules.exec(next)?.[1]) base = next;
  return base;
}

/** Whether this root is pnpm's store that all applications share. */
export const isShared = (root: string) => root.endsWith("/links");

/** Whether this root is inside another package's folder, and not an installer's store. */
const isInner = (root: string) => new RegExp(`/node_modules/${name}/`).test(root);

/** Whether a package of Yarn's Plug'n'Play had to be unpacked to work; Plug'n'Play's own list has it too. */
function isUnplugged(tree: ImageTree, root: string): boolean {
  const application = /^(.*)\/\.yarn\/unplugged\/[^/]+\/node_modules$/.exec(root)?.[1];
  return application !== undefined && tree.resolve(`${application}/.pnp.cjs`) !== undefined;
}

/**
 * The package.json of every package in a node_modules folder, or in the cache that deno runs it from, with the root it
 * belongs to.
 */
export const storedManifests = findOncePerTree((tree): readonly { path: string; root: string }[] =>
  tree.named("package.json").flatMap(({ path, type }) => {
    const folder = parentOf(path);
    const root = type === "dir" ? undefined : (rootOf(folder) ?? denoRootOf(tree, folder));
    return root === undefined ? [] : [{ path, root }];
  }),
);

/** The packages in node_modules folders. */
export interface Places {
  /** Every installed package's package.json, and every link in a node_modules folder to a package elsewhere. */
  places: Place[];
  /** Links into a store of which no package was found. */
  unknown: string[];
  /** Packages in a shared store that nothing leads to: they were installed once. */
  unused: string[];
  /** Folders of packages that links lead from. */
  linking: ReadonlySet<string>;
}

export const findPlaces = findOncePerTree((tree): Places => {
  const manifests = storedManifests(tree).filter(({ root }) => !isUnplugged(tree, root));
  const links = linksOf(tree);
  const used = usedOf(tree, links);
  const isUsed = ({ path, root }: { path: string; root: string }) =>
    !isShared(root) || used.has(parentOf(path));
  const places = manifests
    .filter(isUsed)
    .map(({ path, root }): Place => ({ path, root, linked: false, inner: isInner(root) }));
  const unknown: string[] = [];
  for (const { path, target } of links) {
    const root = rootOf(path);
    if (root === undefined || rootOf(target) !== undefined || !tree.resolve(`${path}/package.json`)) continue;
    const stored = /\/node_modules\/\.[^/]+\//.test(target);
    if (stored) unknown.push(path);
    places.push({ path: `${path}/package.json`, root, linked: !stored, inner: false });
  }
  const linking = new Set(
    links
      .filter(({ path }) => rootOf(path) !== undefined && tree.resolve(`${path}/package.json`))
      .map(({ path }) => `${path.slice(0, path.lastIndexOf("/node_modules/"))}/node_modules`),
  );
  const unused = manifests.filter((each) => !isUsed(each)).map(({ path }) => parentOf(path));
  return { places, unknown, unused, linking };
});

interface Link {
  path: string;
  /** The folder that it leads to. */
  target: string;
}

/** Every link in a node_modules folder to a folder. */
function linksOf(tree: ImageTree): Link[] {
  const links: Link[] = [];
  for (const { path, type } of tree.entries.values()) {
    if (type !== "symlink" || !path.includes("/node_modules/")) continue;
    const real = tree.resolve(path);
    if (real?.type === "dir") links.push({ path, target: real.path });
  }
  return links;
}

/** The packages in a shared store that an application's links lead to, and their dependencies in turn. */
function usedOf(tree: ImageTree, links: readonly Link[]): Set<string> {
  const isStored = (path: string) => isShared(rootOf(path) ?? "");
  const shared = links.filter(({ target }) => isStored(target));
  const used = new Set<string>();
  const open = shared.filter(({ path }) => !isStored(path)).map(({ target }) => target);
  for (let target = open.pop(); target !== undefined; target = open.pop()) {
    if (used.has(target)) continue;
    used.add(target);
    const folder = baseName(parentOf(target)).startsWith("@") ? parentOf(parentOf(target)) : parentOf(target);
    open.push(...neighbours(tree, folder));
  }
  return used;
}

/** The targets of the links in a node_modules folder. */
function neighbours(tree: ImageTree, folder: string): string[] {
  return tree.list(folder).flatMap(({ path, type }) => {
    if (type === "dir" && baseName(path).startsWith("@")) return neighbours(tree, path);
    const real = type === "symlink" ? tree.resolve(path) : undefined;
    return real?.type === "dir" ? [real.path] : [];
  });
}
