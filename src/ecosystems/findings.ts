import { isDeepStrictEqual } from "node:util";
import type { ImageTree } from "../image/tree.ts";
import { byCodeUnit, byIdentity } from "./order.ts";
import type { Collected, Package } from "./package.ts";

/**
 * For how many further problems the paths are listed: enough to repair all at once, although a hostile image can have
 * millions.
 */
const namedPlaces = 20;

/** How many notes are kept; the rest are only counted. */
const keptNotes = 50;

/** The character that replaces bytes which are not UTF-8. */
const replacement = "\ufffd";

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const control = /[\x00-\x1f\x7f]/;

/**
 * What one collector finds: packages, and the faults of the databases that name them. A damaged file makes the
 * ecosystem's status `error`, but the packages that could be read are kept.
 */
export class Findings {
  readonly #packages = new Map<string, Package>();
  #first: { path: string; message: string } | undefined;
  readonly #otherPaths = new Set<string>();
  #problems = 0;
  readonly #notes: { path: string; message: string }[] = [];
  #moreNotes = 0;
  #seen = false;

  /** Reports that the image has a database of this ecosystem, whatever its content. */
  seen(): void {
    this.#seen = true;
  }

  /** Reports something that could not be read completely or contradicts itself. */
  problem(path: string, message: string): void {
    this.#seen = true;
    this.#first ??= { path, message };
    this.#problems += 1;
    if (path !== this.#first.path && this.#otherPaths.size < namedPlaces) this.#otherPaths.add(path);
  }

  /** Reports something that its own tool does not count as installed, so that it is not listed here either. */
  note(path: string, message: string): void {
    this.#seen = true;
    if (this.#notes.length < keptNotes) this.#notes.push({ path, message });
    else this.#moreNotes += 1;
  }

  /**
   * Adds one package, found in the file at `path`. `key` distinguishes two packages of this ecosystem that may both be
   * installed; a second package with the same key is a contradiction, unless all fields are equal.
   */
  add(found: Package, path: string, key: string): void {
    this.#seen = true;
    const other = this.#packages.get(key);
    if (other && isDeepStrictEqual(other, found)) return;
    const wrong = faultOf(found) ?? (other ? `two entries for ${key}` : undefined);
    if (wrong !== undefined) this.problem(path, wrong);
    else this.#packages.set(key, found);
  }

  /** The collector's answer: packages in the lock's order; the first problem, how many more there are, and where. */
  outcome(): Collected {
    if (!this.#seen) return { status: "absent" };
    const packages = [...this.#packages.values()].sort(byIdentity);
    const notes = this.#shownNotes();
    const first = this.#first;
    if (!first) return { status: "present", packages, ...notes };
    const more = this.#problems - 1;
    const others = [...this.#otherPaths].join(", ") + (this.#otherPaths.size === namedPlaces ? " …" : "");
    const places = others && `, in ${others}`;
    const message = more > 0 ? `${first.message} (and ${more} more${places})` : first.message;
    return { status: "error", path: first.path, message, packages, ...notes };
  }

  #shownNotes() {
    if (this.#notes.length === 0) return {};
    const notes = this.#notes.toSorted((a, b) => byCodeUnit(a.path, b.path));
    if (this.#moreNotes > 0) notes.push({ path: "/", message: `and ${this.#moreNotes} more like these` });
    return { notes };
  }
}

/** Why this package cannot be recorded in a lock: a part of its identity is missing or damaged. */
function faultOf(found: Package): string | undefined {
  for (const field of ["name", "version", "arch", "source"] as const) {
    const value = found[field];
    if (value === "") return `an entry has no ${field}${nameOf(found)}`;
    if (value?.includes(replacement)) return `the ${field}${nameOf(found)} is not valid UTF-8`;
    if (value !== undefined && control.test(value))
      return `the ${field}${nameOf(found)} has control characters`;
  }
  return undefined;
}

function nameOf(found: Package): string {
  return found.name === "" ? "" : ` of ${JSON.stringify(found.name)}`;
}

/**
 * The bytes of these files, one after the other, with about `atOnce` bytes in memory at most (one file may be bigger,
 * up to `limit` bytes). A path becomes a problem and is left out if it is missing, a circle of links, not a file, or a
 * file over the limit.
 */
export async function* readEach(
  tree: ImageTree,
  paths: readonly string[],
  findings: Pick<Findings, "problem">,
  limit = 32 * 1024 * 1024,
  atOnce = 64 * 1024 * 1024,
): AsyncGenerator<[path: string, bytes: Buffer]> {
  let batch: string[] = [];
  let bytes = 0;
  for (const path of paths) {
    const entry = tree.resolve(path);
    if (entry?.type !== "file") {
      findings.problem(path, entry ? `is a ${entry.type}, not a file` : "is a link that leads nowhere");
    } else if (entry.size > limit) {
      findings.problem(path, `has ${entry.size} bytes, more than the ${limit} that are read`);
    } else {
      if (bytes + entry.size > atOnce && batch.length > 0) {
        yield* databasesOf(await tree.read(batch, limit));
        batch = [];
        bytes = 0;
      }
      batch.push(path);
      bytes += entry.size;
    }
  }
  if (batch.length > 0) yield* databasesOf(await tree.read(batch, limit));
}

/** The files without the "._NAME" companions that macOS's tar adds, whose format is AppleDouble (RFC 1740). */
function* databasesOf(files: ReadonlyMap<string, Buffer>): Generator<[path: string, bytes: Buffer]> {
  for (const [path, bytes] of files)
    if (!path.includes("/._") || !bytes.subarray(0, 4).equals(appleDouble)) yield [path, bytes];
}

const appleDouble = Buffer.from("00051607", "hex");

/** Those of these paths that exist in the image in any form, even as a link to a missing target. */
export function presentPaths(tree: ImageTree, paths: readonly string[]): string[] {
  return paths.filter((path) => {
    if (tree.resolve(path)) return true;
    const parent = tree.resolve(path.slice(0, Math.max(path.lastIndexOf("/"), 1)));
    const inside = parent && `${parent.path === "/" ? "" : parent.path}${path.slice(path.lastIndexOf("/"))}`;
    return inside !== undefined && tree.entries.has(inside);
  });
}
