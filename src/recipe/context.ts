import { constants, lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { nearbyFile } from "../files/nearby.ts";
import { expandSource, NotExpandable } from "./glob.ts";
import { type Digests, hashFiles, orUndefined, Turns } from "./hash-files.ts";

/** The reason why a source cannot be an input; the caller adds its place. */
export class ContextProblem extends Error {
  override name = "ContextProblem";
  readonly remedy: string;

  constructor(what: string, remedy: string) {
    super(what);
    this.remedy = remedy;
  }
}

/** One path under the context that goes into a build. Links are followed, like `cp -L`. */
export interface ContextEntry {
  /** Its absolute path without links. */
  real: string;
  type: "file" | "folder";
  /** Whether the owner may execute it, the only part of a mode that every checkout keeps. Folders: false. */
  executable: boolean;
}

/** The target of a path. */
interface Node {
  real: string;
  type: "file" | "folder";
  executable: boolean;
  /** Why it cannot be an input; reported only if it is used as one. */
  problem?: string;
}

/** Limit for the number of paths; more are never intended. */
const entryLimit = 250_000;

/**
 * The folder in which `%files` sources start. Collects the paths of sources and refuses those that lead out of it.
 * `.git` and the folders to skip are left out if they are inside a named folder.
 */
export class Context {
  readonly #root: string;
  readonly #written: string;
  readonly #skip: ReadonlySet<string>;
  /** Path relative to the context, with "/" → entry; folders only if they are empty. */
  readonly entries = new Map<string, ContextEntry>();
  /** Skipped paths, relative to the context. */
  readonly skipped = new Set<string>();
  readonly #folders = new Map<string, ReadonlyMap<string, Node>>();
  readonly #turns = new Turns();
  #visited = 0;

  private constructor(written: string, root: string, skip: ReadonlySet<string>) {
    this.#written = written;
    this.#root = root;
    this.#skip = skip;
  }

  /** @param skip absolute folders to leave out, such as the store. @throws ContextProblem if the context is not a folder */
  static open(folder: string, skip: readonly string[]): Context {
    const written = resolve(folder);
    const real = realPath(written);
    if (real === undefined || !statSync(real).isDirectory()) {
      throw new ContextProblem(
        `the context ${written} is not a folder`,
        "pass an existing folder to --context",
      );
    }
    return new Context(written, real, new Set(skip.map((each) => realPath(each) ?? each)));
  }

  /** Adds all paths of a `%files` source. @throws ContextProblem */
  async addPattern(source: string): Promise<void> {
    const listing = {
      list: async (folder: string) => {
        const real = realPath(this.#absolute(folder));
        if (real === undefined) return [];
        this.#confine(real, source);
        return orUndefined(() => readdirSync(real)) ?? [];
      },
      exists: async (path: string) => orUndefined(() => lstatSync(this.#absolute(path))) !== undefined,
    };
    const paths = await expandSource(source, listing, entryLimit).catch((error: unknown) => {
      if (!(error instanceof NotExpandable)) throw error;
      throw new ContextProblem(
        `cannot expand this source of %files: ${error.message}`,
        "write the path literally, relative to the context folder",
      );
    });
    for (const path of paths) await this.add(path);
  }

  /** Adds one path, and everything below it if it is a folder. @throws ContextProblem */
  async add(path: string): Promise<void> {
    const real = realPath(this.#absolute(path));
    if (real === undefined) {
      const meant = nearbyFile(this.#absolute(path));
      throw new ContextProblem(
        `there is no ${path} in ${this.#written}, the folder that the recipe's files are copied from`,
        `correct the path${meant === undefined ? "" : ` (did you mean ${relative(this.#written, meant)}?)`}, or name another folder with --context`,
      );
    }
    this.#confine(real, path);
    await this.#walk(this.#look(path, real), this.#key(path, real), []);
  }

  #absolute(path: string): string {
    // Not normalised, because ".." after a link depends on the file system.
    return isAbsolute(path) ? path : `${this.#root}/${path}`;
  }

  /** The name of a source in the digest: the path as written if it is plain, else its real path. */
  #key(path: string, real: string): string {
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    if (isAbsolute(path) || parts.includes("..")) {
      const inWritten = relative(this.#written, path);
      const plain = isAbsolute(path) && !parts.includes("..") && !leadsOut(inWritten);
      return (plain ? inWritten : relative(this.#root, real)).split(sep).join("/");
    }
    return parts.join("/");
  }

  #confine(real: string, path: string): void {
    if (!this.#leadsOut(real)) return;
    throw new ContextProblem(
      `${path} leads out of the context folder`,
      "copy the file into the context folder, or choose a parent folder with --context",
    );
  }

  async #walk(node: Node, key: string, above: readonly string[]): Promise<void> {
    if (++this.#visited > entryLimit) {
      throw new ContextProblem(
        `%files names more than ${entryLimit} paths`,
        "name fewer paths, or pack them into one archive",
      );
    }
    if (node.problem !== undefined) {
      throw new ContextProblem(
        `${key || "."} ${node.problem}`,
        "correct it, or remove it from the folders that %files copies",
      );
    }
    if (node.type === "file") {
      this.entries.set(key, { real: node.real, type: "file", executable: node.executable });
      return;
    }
    if (above.includes(node.real)) {
      throw new ContextProblem(`${key} is a link to a folder that contains it`, "remove the link");
    }
    await this.#turns.next();
    const children = this.#children(node);
    if (children.size === 0) this.entries.set(key, { real: node.real, type: "folder", executable: false });
    for (const [name, child] of children) {
      const childKey = key === "" ? name : `${key}/${name}`;
      if (name === ".git" || this.#skip.has(child.real)) this.skipped.add(childKey);
      else await this.#walk(child, childKey, [...above, node.real]);
    }
  }

  /** The entries of a folder by name. Each folder is read once, because a few links can make endless trees. */
  #children(folder: Node): ReadonlyMap<string, Node> {
    const known = this.#folders.get(folder.real);
    if (known) return known;
    const names = orUndefined(() => readdirSync(folder.real));
    if (!names) {
      throw new ContextProblem(`could not read ${folder.real}`, "make it readable with chmod");
    }
    const children = new Map<string, Node>();
    for (const name of names.sort()) children.set(name, this.#look(name, join(folder.real, name)));
    this.#folders.set(folder.real, children);
    return children;
  }

  /** The entry at a path; a link is followed. */
  #look(name: string, place: string): Node {
    const node: Node = { real: place, type: "folder", executable: false };
    let found = orUndefined(() => lstatSync(place));
    if (found?.isSymbolicLink()) {
      const real = realPath(place);
      if (real === undefined) return { ...node, problem: "is a broken link" };
      if (this.#leadsOut(real)) return { ...node, problem: "is a link that leads out of the context folder" };
      node.real = real;
      found = orUndefined(() => statSync(real));
    }
    if (found === undefined) {
      return { ...node, problem: name.includes("\uFFFD") ? "has a name that is not UTF-8" : "disappeared" };
    }
    if (found.isDirectory()) return node;
    if (!found.isFile()) return { ...node, problem: `is ${kindOf(found)}` };
    return { ...node, type: "file", executable: (found.mode & constants.S_IXUSR) !== 0 };
  }

  #leadsOut(real: string): boolean {
    return leadsOut(relative(this.#root, real));
  }
}

function leadsOut(fromRoot: string): boolean {
  return fromRoot === ".." || fromRoot.startsWith(`..${sep}`) || isAbsolute(fromRoot);
}

function kindOf(found: Stats): string {
  if (found.isFIFO()) return "a named pipe";
  if (found.isSocket()) return "a socket";
  return "a device";
}

/** The path without links; undefined if it does not exist. */
function realPath(path: string): string | undefined {
  return orUndefined(() => realpathSync.native(path));
}

/**
 * sha256 (hex) of each file entry, by key. A file with several keys is read once.
 * @throws ContextProblem for a file that cannot be read
 */
export async function hashEntries(
  entries: ReadonlyMap<string, ContextEntry>,
  known?: Digests,
): Promise<Map<string, string>> {
  const files = [...entries].filter(([, { type }]) => type === "file");
  const digests = await hashFiles(new Set(files.map(([, { real }]) => real)), known);
  const hashed = new Map<string, string>();
  for (const [key, { real }] of files) {
    const digest = digests.get(real);
    if (digest === undefined) {
      throw new ContextProblem(`could not read ${key}`, "make it readable with chmod");
    }
    hashed.set(key, digest);
  }
  return hashed;
}

/** Whether a path exists; links are followed. */
export function pathExists(path: string): boolean {
  return orUndefined(() => statSync(path)) !== undefined;
}
