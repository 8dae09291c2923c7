import { constants, lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { expandSource, NotExpandable } from "./glob.ts";
import { hashFiles, orUndefined, Turns } from "./hash-files.ts";

/** Why a source cannot be an input; the caller adds where it is written. */
export class ContextProblem extends Error {
  override name = "ContextProblem";
  readonly remedy: string;

  constructor(what: string, remedy: string) {
    super(what);
    this.remedy = remedy;
  }
}

/** One path under the context that goes into a build, links followed as `cp -L` does. */
export interface ContextEntry {
  /** Where it really is: absolute, no links. */
  real: string;
  type: "file" | "folder";
  /** The owner may execute it: all of a mode that every checkout keeps. Folders: false. */
  executable: boolean;
}

/** What a path leads to. */
interface Node {
  real: string;
  type: "file" | "folder";
  executable: boolean;
  /** Why it cannot be an input; told when it is one. */
  problem?: string;
}

/** More paths than this are no input that anybody means. */
const entryLimit = 250_000;

/**
 * The folder that `%files` sources are resolved against. Collects what sources name, and refuses what leads out.
 * `.git` and the folders to skip are left out where they are found inside of a named folder.
 */
export class Context {
  readonly #root: string;
  readonly #written: string;
  readonly #skip: ReadonlySet<string>;
  /** Path relative to the context, with "/" → what is there; of folders only the empty ones. */
  readonly entries = new Map<string, ContextEntry>();
  /** Paths relative to the context that were left out. */
  readonly skipped = new Set<string>();
  readonly #folders = new Map<string, ReadonlyMap<string, Node>>();
  readonly #turns = new Turns();
  #visited = 0;

  private constructor(written: string, root: string, skip: ReadonlySet<string>) {
    this.#written = written;
    this.#root = root;
    this.#skip = skip;
  }

  /** @param skip absolute folders to leave out, the store for one. @throws ContextProblem where the context is no folder */
  static open(folder: string, skip: readonly string[]): Context {
    const written = resolve(folder);
    const real = realPath(written);
    if (real === undefined || !statSync(real).isDirectory()) {
      throw new ContextProblem(`the context ${written} is no folder`, "name a folder that exists");
    }
    return new Context(written, real, new Set(skip.map((each) => realPath(each) ?? each)));
  }

  /** Adds all that a `%files` source stands for. @throws ContextProblem */
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
        `the source cannot be found without building: ${error.message}`,
        "write the path out, relative to the context folder",
      );
    });
    for (const path of paths) await this.add(path);
  }

  /** Adds one path, and all below it if it is a folder. @throws ContextProblem */
  async add(path: string): Promise<void> {
    const real = realPath(this.#absolute(path));
    if (real === undefined) {
      throw new ContextProblem(`${path} is not there`, `add it to the context folder, or correct the path`);
    }
    this.#confine(real, path);
    await this.#walk(this.#look(path, real), this.#key(path, real), []);
  }

  #absolute(path: string): string {
    // Not normalised: what ".." means behind a link, the file system knows.
    return isAbsolute(path) ? path : `${this.#root}/${path}`;
  }

  /** The name of a source in the digest: as written where that is plain, else where it really is. */
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
      "copy the file into the context folder, or name a wider context",
    );
  }

  async #walk(node: Node, key: string, above: readonly string[]): Promise<void> {
    if (++this.#visited > entryLimit) {
      throw new ContextProblem(
        `%files names more than ${entryLimit} paths`,
        "name fewer, or pack them into one archive",
      );
    }
    if (node.problem !== undefined) {
      throw new ContextProblem(
        `${key || "."} ${node.problem}`,
        "correct it, or leave it out of what %files names",
      );
    }
    if (node.type === "file") {
      this.entries.set(key, { real: node.real, type: "file", executable: node.executable });
      return;
    }
    if (above.includes(node.real)) {
      throw new ContextProblem(`${key} links to a folder it lies in`, "remove the link");
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

  /** What is in a folder, by name. Read once, however many links lead to it: a few of them make endless trees. */
  #children(folder: Node): ReadonlyMap<string, Node> {
    const known = this.#folders.get(folder.real);
    if (known) return known;
    const names = orUndefined(() => readdirSync(folder.real));
    if (!names) {
      throw new ContextProblem(`${folder.real} cannot be read`, "give yourself the right to read it");
    }
    const children = new Map<string, Node>();
    for (const name of names.sort()) children.set(name, this.#look(name, join(folder.real, name)));
    this.#folders.set(folder.real, children);
    return children;
  }

  /** What is at a place, its last link followed. */
  #look(name: string, place: string): Node {
    const node: Node = { real: place, type: "folder", executable: false };
    let found = orUndefined(() => lstatSync(place));
    if (found?.isSymbolicLink()) {
      const real = realPath(place);
      if (real === undefined) return { ...node, problem: "is a link to nothing, or in a circle" };
      if (this.#leadsOut(real)) return { ...node, problem: "is a link that leads out of the context folder" };
      node.real = real;
      found = orUndefined(() => statSync(real));
    }
    if (found === undefined) {
      return { ...node, problem: name.includes("\uFFFD") ? "has a name that is not UTF-8" : "is gone" };
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

/** The path without links; undefined where it leads nowhere. */
function realPath(path: string): string | undefined {
  return orUndefined(() => realpathSync.native(path));
}

/**
 * sha256 (hex) of each file entry, by key. A file that several keys lead to is read once.
 * @throws ContextProblem for a file that cannot be read
 */
export async function hashEntries(entries: ReadonlyMap<string, ContextEntry>): Promise<Map<string, string>> {
  const files = [...entries].filter(([, { type }]) => type === "file");
  const digests = await hashFiles(new Set(files.map(([, { real }]) => real)));
  const hashed = new Map<string, string>();
  for (const [key, { real }] of files) {
    const digest = digests.get(real);
    if (digest === undefined) {
      throw new ContextProblem(`${key} cannot be read`, "give yourself the right to read it");
    }
    hashed.set(key, digest);
  }
  return hashed;
}

/** Whether a path is there; links followed. */
export function isThere(path: string): boolean {
  return orUndefined(() => statSync(path)) !== undefined;
}
