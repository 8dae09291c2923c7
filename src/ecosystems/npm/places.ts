import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import { findOncePerTree } from "../once.ts";

/** One package.json of an installed package. */
export interface Place {
  /** The package.json. */
  path: string;
  /** The outermost node_modules folder that the package belongs to. */
  root: string;
  /** A link to a folder that is no part of any node_modules (`npm link`, a workspace, a global install of a folder). */
  linked: boolean;
}

/** Where Debian keeps the Node modules it packages; they have the shape of a node_modules folder. */
const debianRoots = /^\/usr\/(?:share|lib|lib\/[^/]+-linux-[^/]+)\/nodejs(?=\/)/;

const name = String.raw`(?:@[^/]+\/)?[^/@.][^/]*`;
/** A package below a root, directly or nested: "a", "@scope/a", "a/node_modules/b". */
const chain = new RegExp(`^${name}(?:/node_modules/${name})*$`);
/** Where pnpm, npm (its linked installs) and bun keep the packages themselves, beside a node_modules full of links or inside it. */
const store = /^(.*?)\/(?:node_modules\/)?\.(?:pnpm|store|bun)\/(?:@[^/]+\/)?[^/]+\/node_modules(?=\/)/;
/** Where yarn keeps them, told to install as pnpm does. */
const yarnStore = /^(.*?\/node_modules)\/\.store\/[^/]+\/package$/;

/**
 * The root that a package's folder belongs to, or undefined where npm, yarn and pnpm would not see an installed
 * package: folders deeper inside a package (its tests' fixtures), names that begin with a dot.
 */
export function rootOf(folder: string): string | undefined {
  const linked = yarnStore.exec(folder)?.[1];
  if (linked !== undefined) return linked;
  const stored = store.exec(folder);
  const head = stored?.[0] ?? debianRoots.exec(folder)?.[0] ?? firstModules(folder);
  if (head === undefined || !chain.test(folder.slice(head.length + 1))) return undefined;
  return stored ? `${stored[1]}/node_modules` : head;
}

function firstModules(folder: string): string | undefined {
  const at = folder.indexOf("/node_modules/");
  return at < 0 ? undefined : folder.slice(0, at + "/node_modules".length);
}

/** A package of Yarn's Plug'n'Play that has to be unpacked to work; its list has it too. */
function isUnplugged(tree: ImageTree, root: string): boolean {
  const application = /^(.*)\/\.yarn\/unplugged\/[^/]+\/node_modules$/.exec(root)?.[1];
  return application !== undefined && tree.resolve(`${application}/.pnp.cjs`) !== undefined;
}

/** The package.json of every package that lies in a node_modules folder, with the root it belongs to. */
export const installedManifests = findOncePerTree((tree): readonly { path: string; root: string }[] =>
  tree.named("package.json").flatMap(({ path, type }) => {
    const root = type === "dir" ? undefined : rootOf(parentOf(path));
    return root === undefined ? [] : [{ path, root }];
  }),
);

/** Every installed package's package.json, and every link in a node_modules folder to a package elsewhere. */
export function findPlaces(tree: ImageTree): Place[] {
  const places: Place[] = installedManifests(tree)
    .filter(({ root }) => !isUnplugged(tree, root))
    .map((place) => ({ ...place, linked: false }));
  for (const { path, type } of tree.entries.values()) {
    if (type !== "symlink" || !path.includes("/node_modules/")) continue;
    const root = rootOf(path);
    const folder = root === undefined ? undefined : tree.resolve(path);
    if (root === undefined || folder?.type !== "dir" || rootOf(folder.path) !== undefined) continue;
    if (tree.resolve(`${path}/package.json`))
      places.push({ path: `${path}/package.json`, root, linked: true });
  }
  return places;
}
