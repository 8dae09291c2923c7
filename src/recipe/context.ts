import { createHash } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { access, lstat, open, readdir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { expandSource, NotExpandable } from "./glob.ts";

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
  #visited = 0;

  private constructor(written: string, root: string, skip: ReadonlySet<string>) {
    this.#written = written;
    this.#root = root;
    this.#skip = skip;
  }

  /** @param skip absolute folders to leave out, the store for one. @throws ContextProblem where the context is no folder */
  static async open(folder: string, skip: readonly string[]): Promise<Context> {
    const written = resolve(folder);
    const real = await orUndefined(realpath(written));
    if (real === undefined || !(await stat(real)).isDirectory()) {
      throw new ContextProblem(`the context ${written} is no folder`, "name a folder that exists");
    }
    const skipped = await Promise.all(skip.map((each) => orUndefined(realpath(each))));
    return new Context(written, real, new Set(skipped.filter((each) => each !== undefined)));
  }

  /** Adds all that a `%files` source stands for. @throws ContextProblem */
  async addPattern(source: string): Promise<void> {
    const listing = {
      list: async (folder: string) => {
        const real = await orUndefined(realpath(this.#absolute(folder)));
        if (real === undefined) return [];
        this.#confine(real, source);
        return (await orUndefined(readdir(real))) ?? [];
      },
      exists: async (path: string) => (await orUndefined(lstat(this.#absolute(path)))) !== undefined,
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
    const real = await orUndefined(realpath(this.#absolute(path)));
    if (real === undefined) {
      throw new ContextProblem(`${path} is not there`, `add it to the context folder, or correct the path`);
    }
    this.#confine(real, path);
    await this.#walk(await this.#look(path, real), this.#key(path, real), []);
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
    const children = await this.#children(node);
    if (children.size === 0) this.entries.set(key, { real: node.real, type: "folder", executable: false });
    for (const [name, child] of children) {
      const childKey = key === "" ? name : `${key}/${name}`;
      if (name === ".git" || this.#skip.has(child.real)) this.skipped.add(childKey);
      else await this.#walk(child, childKey, [...above, node.real]);
    }
  }

  /** What is in a folder, by name. Read once, however many links lead to it: a few of them make endless trees. */
  async #children(folder: Node): Promise<ReadonlyMap<string, Node>> {
    const known = this.#folders.get(folder.real);
    if (known) return known;
    const names = await orUndefined(readdir(folder.real));
    if (!names)
      throw new ContextProblem(`${folder.real} cannot be read`, "give yourself the right to read it");
    const nodes = await Promise.all(names.sort().map((name) => this.#look(name, join(folder.real, name))));
    const children = new Map(names.map((name, i) => [name, nodes[i]!]));
    this.#folders.set(folder.real, children);
    return children;
  }

  /** What is at a place, its last link followed. */
  async #look(name: string, place: string): Promise<Node> {
    const node: Node = { real: place, type: "folder", executable: false };
    let found = await orUndefined(lstat(place));
    if (found?.isSymbolicLink()) {
      const real = await orUndefined(realpath(place));
      if (real === undefined) return { ...node, problem: "is a link to nothing, or in a circle" };
      if (this.#leadsOut(real)) return { ...node, problem: "is a link that leads out of the context folder" };
      node.real = real;
      found = await orUndefined(stat(real));
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

/** What a call gives; undefined where the file system says no. */
async function orUndefined<T>(promise: Promise<T>): Promise<T | undefined> {
  return promise.catch((error: unknown) => {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  });
}

/** How many files are read at the same time. */
const readers = 8;

/**
 * sha256 (hex) of each file entry, by key. A file that several keys lead to is read once.
 * @throws ContextProblem for a file that cannot be read
 */
export async function hashEntries(entries: ReadonlyMap<string, ContextEntry>): Promise<Map<string, string>> {
  const keys = new Map<string, string>();
  for (const [key, { real, type }] of entries) if (type === "file" && !keys.has(real)) keys.set(real, key);
  const queue = [...keys];
  const digests = new Map<string, string>();
  const work = async () => {
    for (let next = queue.pop(); next; next = queue.pop())
      digests.set(next[0], await hashFile(next[0], next[1]));
  };
  const stop = (error: unknown) => {
    queue.length = 0;
    throw error;
  };
  await Promise.all(Array.from({ length: readers }, () => work().catch(stop)));
  const hashed = new Map<string, string>();
  for (const [key, { real, type }] of entries) if (type === "file") hashed.set(key, digests.get(real)!);
  return hashed;
}

async function hashFile(real: string, key: string): Promise<string> {
  // Without O_NONBLOCK, a named pipe put there in the meantime would hang.
  const file = await orUndefined(
    open(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW),
  );
  if (!file) throw new ContextProblem(`${key} cannot be read`, "give yourself the right to read it");
  try {
    if (!(await file.stat()).isFile())
      throw new ContextProblem(`${key} is no file any more`, "keep the context still");
    const hash = createHash("sha256");
    for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 1 << 20 }))
      hash.update(chunk);
    return hash.digest("hex");
  } finally {
    await file.close();
  }
}

/** Whether a path is there; links followed. */
export async function isThere(path: string): Promise<boolean> {
  return (await orUndefined(access(path).then(() => true))) === true;
}
