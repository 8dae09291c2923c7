import { isDeepStrictEqual } from "node:util";
import type { ImageTree } from "../image/tree.ts";
import { byCodeUnit, byIdentity } from "./order.ts";
import type { Collected, Package } from "./package.ts";

/** Of so many further problems the places are named: so that all can be repaired at once, but a hostile image has millions. */
const namedPlaces = 20;

/** So many notes are kept, and the rest counted. */
const keptNotes = 50;

/** What stands for bytes that are no UTF-8 after decoding. */
const replacement = "\ufffd";

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const control = /[\x00-\x1f\x7f]/;

/**
 * What one collector finds on its way: packages, and whatever is wrong with the databases that name them.
 * One damaged file makes the ecosystem's status `error` and takes no package away that could be read.
 */
export class Findings {
  readonly #packages = new Map<string, Package>();
  #first: { path: string; message: string } | undefined;
  readonly #otherPaths = new Set<string>();
  #problems = 0;
  readonly #notes: { path: string; message: string }[] = [];
  #moreNotes = 0;
  #seen = false;

  /** Some database of this ecosystem is in the image, whatever is in it. */
  seen(): void {
    this.#seen = true;
  }

  /** Something in the image could not be read whole or contradicts itself. */
  problem(path: string, message: string): void {
    this.#seen = true;
    this.#first ??= { path, message };
    this.#problems += 1;
    if (path !== this.#first.path && this.#otherPaths.size < namedPlaces) this.#otherPaths.add(path);
  }

  /** Something in the image that its own tool does not count as installed, so that it is not listed either. */
  note(path: string, message: string): void {
    this.#seen = true;
    if (this.#notes.length < keptNotes) this.#notes.push({ path, message });
    else this.#moreNotes += 1;
  }

  /**
   * One package, as the file at `path` says. `key` distinguishes two packages of this ecosystem that may both be installed; a second package with the same key is a contradiction, unless both are the same in every field.
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

/** Why this package cannot stand in a lock: a part of its identity is missing or damaged. */
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
 * The bytes of these files, one after the other, with no more than about `atOnce` bytes in memory (one file
 * may be bigger, up to `limit` bytes). A path that leads nowhere, in a circle, to no file, or to a file over
 * the limit becomes a problem and is left out.
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

/** The files without those that macOS's tar leaves beside each one, "._NAME", whose format is AppleDouble (RFC 1740). */
function* databasesOf(files: ReadonlyMap<string, Buffer>): Generator<[path: string, bytes: Buffer]> {
  for (const [path, bytes] of files)
    if (!path.includes("/._") || !bytes.subarray(0, 4).equals(appleDouble)) yield [path, bytes];
}

const appleDouble = Buffer.from("00051607", "hex");

/** The paths among these that are in the image, in whatever shape: also a link that leads nowhere. */
export function presentPaths(tree: ImageTree, paths: readonly string[]): string[] {
  return paths.filter((path) => {
    if (tree.resolve(path)) return true;
    const parent = tree.resolve(path.slice(0, Math.max(path.lastIndexOf("/"), 1)));
    const inside = parent && `${parent.path === "/" ? "" : parent.path}${path.slice(path.lastIndexOf("/"))}`;
    return inside !== undefined && tree.entries.has(inside);
  });
}
