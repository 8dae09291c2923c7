import { createHash } from "node:crypto";
import { Readable, type Transform } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { createGunzip, createZstdDecompress } from "node:zlib";
import { damaged } from "./failures.ts";
import { defaultLimits, type Limits, Meter, overLimit } from "./limits.ts";
import { type BlobDescriptor, blobBytes, type Layout, readLayers } from "./oci-layout.ts";
import { type TarEntry, tarEntries } from "./tar.ts";
import type { Entry, ImageTree } from "./tree.ts";
import { baseName, defaultReadLimit, joinPath, parentOf, TreeIndex } from "./tree-index.ts";
import { XattrMeter } from "./xattrs.ts";

/** Where a file's content is: its layer, and its entry in the layer's archive. */
interface Content {
  layer: number;
  ordinal: number;
}

function decompressor(layout: Layout, { mediaType }: BlobDescriptor): Transform[] {
  if (/[.+]tar\+gzip$|\.tar\.gzip$/.test(mediaType)) return [createGunzip()];
  if (/\+zstd$/.test(mediaType)) return [createZstdDecompress()];
  if (/\.tar$/.test(mediaType)) return [];
  throw damaged(layout.path, `a layer is of type ${JSON.stringify(mediaType)}, which is not known`);
}

async function* layerEntries(
  layout: Layout,
  layer: BlobDescriptor,
): AsyncGenerator<TarEntry & { ordinal: number }> {
  let ordinal = 0;
  const bytes = Readable.from(blobBytes(layout, layer));
  for await (const entry of tarEntries(layout.path, bytes, ...decompressor(layout, layer))) {
    yield { ...entry, ordinal };
    ordinal += 1;
  }
}

/** The root of an image whose layers do not name it. */
const base: Entry = { path: "/", type: "dir", mode: 0o755, uid: 0, gid: 0, size: 0, mtime: 0 };

const whiteout = ".wh.";
const opaque = ".wh..wh..opq";

/** The files of an image, put together layer by layer as the OCI image-spec ("layer") says. */
class Stack {
  readonly entries = new Map<string, Entry>();
  readonly contents = new Map<string, Content>();
  readonly #layout: Layout;
  readonly #limits: Limits;
  readonly #meter: Meter;
  readonly #xattrs: XattrMeter;
  readonly #index: TreeIndex;
  /** How many files have several names. */
  #links = 0;
  readonly #children = new Map<string, Set<string>>();
  /** The layer each path was last written by: whiteouts hide only what lies below theirs. */
  readonly #layerOf = new Map<string, number>();

  constructor(layout: Layout, limits: Limits) {
    this.#layout = layout;
    this.#limits = limits;
    this.#meter = new Meter(layout.path, limits);
    this.#index = new TreeIndex(this.entries);
    this.#xattrs = new XattrMeter(layout.path);
    this.#put(base, -1);
  }

  /** A name in a layer as an absolute path; a path that climbs is not one that a well-made layer has. */
  #cleanPath(name: string): string {
    if (name.length > this.#limits.path)
      throw overLimit(this.#layout.path, "characters of one path", this.#limits.path);
    const parts = name.split("/").filter((part) => part !== "" && part !== ".");
    if (parts.includes("..") || name.includes("\0")) {
      throw damaged(this.#layout.path, `a layer has an entry named ${JSON.stringify(name)}`);
    }
    return `/${parts.join("/")}`;
  }

  #put(entry: Entry, layer: number): void {
    this.#meter.add(entry.path, entry.target, entry.size);
    this.entries.set(entry.path, entry);
    this.#layerOf.set(entry.path, layer);
    if (entry.path === "/") return;
    const siblings = this.#children.get(parentOf(entry.path));
    if (siblings) siblings.add(entry.path);
    else this.#children.set(parentOf(entry.path), new Set([entry.path]));
  }

  /** Removes a path and all below it, as far as it comes from a layer below `layer`. */
  #remove(path: string, layer: number): void {
    const ahead = [path];
    const order: string[] = [];
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      order.push(next);
      ahead.push(...(this.#children.get(next) ?? []));
    }
    // Deepest first, so that a folder is removed only if it contains nothing newer.
    for (const one of order.reverse()) {
      if ((this.#layerOf.get(one) ?? layer) >= layer || (this.#children.get(one)?.size ?? 0) > 0) continue;
      this.entries.delete(one);
      this.contents.delete(one);
      this.#layerOf.delete(one);
      this.#children.delete(one);
      this.#children.get(parentOf(one))?.delete(one);
    }
  }

  /** The real folder an entry goes into: links on the way are followed inside the image, missing folders made. */
  #realParent(path: string, layer: number): string {
    const parent = parentOf(path);
    const found = this.#index.resolve(parent);
    if (found?.type === "dir") return found.path;
    if (parent === "/" || found || this.entries.has(parent)) {
      throw damaged(this.#layout.path, `a layer puts ${JSON.stringify(path)} where no folder is`);
    }
    const made = joinPath(this.#realParent(parent, layer), baseName(parent));
    this.#put({ path: made, type: "dir", mode: 0o755, uid: 0, gid: 0, size: 0, mtime: 0 }, layer);
    return made;
  }

  add(entry: TarEntry, layer: number, ordinal: number): void {
    const written = this.#cleanPath(entry.name);
    if (written === "/") {
      const xattrs = this.#xattrs.collect(entry.xattrs);
      const root: Entry = { ...base, ...owner(entry), ...(xattrs && { xattrs }) };
      if (entry.type === "dir") this.#put(root, layer);
      return;
    }
    const folder = this.#realParent(written, layer);
    const name = baseName(written);
    if (name === opaque) {
      for (const child of [...(this.#children.get(folder) ?? [])]) this.#remove(child, layer);
      return;
    }
    if (name.startsWith(whiteout)) {
      const hidden = name.slice(whiteout.length);
      if (["", ".", ".."].includes(hidden))
        throw damaged(
          this.#layout.path,
          `a layer hides ${JSON.stringify(written)}, which is not a valid name`,
        );
      this.#remove(joinPath(folder, hidden), layer);
      return;
    }
    const path = joinPath(folder, name);
    if (!(entry.type === "dir" && this.entries.get(path)?.type === "dir")) {
      this.#remove(path, Number.POSITIVE_INFINITY);
    }
    if (entry.type === "hardlink") {
      this.#link(path, entry.target, layer);
      return;
    }
    const { type } = entry;
    const made: Entry = { path, type, ...owner(entry), size: entry.size };
    if (type === "symlink") made.target = entry.target;
    if (type === "char" || type === "block") made.device = entry.device;
    const xattrs = this.#xattrs.collect(entry.xattrs);
    if (xattrs) made.xattrs = xattrs;
    this.#put(made, layer);
    if (type === "file") this.contents.set(path, { layer, ordinal });
  }

  #link(path: string, target: string, layer: number): void {
    const written = this.#cleanPath(target);
    const real = joinPath(this.#realParent(written, layer), baseName(written));
    const entry = this.entries.get(real);
    if (!entry || entry.type === "dir") {
      throw damaged(
        this.#layout.path,
        `${JSON.stringify(path)} is a hard link to ${JSON.stringify(target)}, which is not there`,
      );
    }
    this.#links += entry.inode === undefined ? 1 : 0;
    const inode = entry.inode ?? this.#links;
    this.entries.set(real, { ...entry, inode });
    this.#put({ ...entry, path, inode }, layer);
    const content = this.contents.get(real);
    if (content) this.contents.set(path, content);
  }
}

/** Is given a file's bytes part by part, with the paths that it was asked for by; nothing more at its end. */
type Take = (paths: readonly string[], part?: Buffer) => void;

interface Request {
  files: [path: string, entry: Entry][];
  take: Take;
}

function owner({ mode, uid, gid, mtime }: TarEntry): Pick<Entry, "mode" | "uid" | "gid" | "mtime"> {
  return { mode, uid, gid, mtime };
}

/** The entries of a map, parents before children. */
function parentsFirst(entries: ReadonlyMap<string, Entry>): Map<string, Entry> {
  return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Opens an OCI layout as a tree: its layers one over the other, hidden files left out, every blob's digest checked.
 * Layers are read in a stream each time, nothing is unpacked to disk. The tree owns `layout` and closes it.
 * @throws Failure "inconclusive" where a blob is missing or another one than its digest says, a layer is damaged, or a
 * limit is passed
 */
export async function openOci(layout: Layout, limits: Limits = defaultLimits): Promise<ImageTree> {
  const { layers, arch } = await readLayers(layout);
  const stack = new Stack(layout, limits);
  for (const [number, layer] of layers.entries()) {
    for await (const entry of layerEntries(layout, layer)) stack.add(entry, number, entry.ordinal);
  }
  const index = new TreeIndex(parentsFirst(stack.entries));

  /** Reads each layer that holds something wanted, once. */
  async function readLayersFor(requests: readonly Request[]): Promise<void> {
    const wanted = layers.map(() => new Map<number, { take: Take; paths: string[] }[]>());
    for (const { files, take } of requests) {
      const byContent = new Map<Content, string[]>();
      for (const [path, entry] of files) {
        const content = stack.contents.get(entry.path)!;
        const paths = byContent.get(content);
        if (paths) paths.push(path);
        else byContent.set(content, [path]);
      }
      for (const [{ layer, ordinal }, paths] of byContent) {
        const takers = wanted[layer]!.get(ordinal);
        if (takers) takers.push({ take, paths });
        else wanted[layer]!.set(ordinal, [{ take, paths }]);
      }
    }
    for (const [number, layer] of layers.entries()) {
      if (wanted[number]!.size === 0) continue;
      for await (const entry of layerEntries(layout, layer)) {
        const takers = wanted[number]!.get(entry.ordinal);
        if (!takers) continue;
        for await (const part of entry.content) for (const { take, paths } of takers) take(paths, part);
        for (const { take, paths } of takers) take(paths);
      }
    }
  }

  let waiting: Request[] = [];
  let pass: Promise<void> = Promise.resolve();

  /** A pass unpacks whole layers: what is asked for while one is under way shares the next. */
  function contents(files: Iterable<[path: string, entry: Entry]>, take: Take): Promise<void> {
    // Looked up now, so that an error in one request does not spoil the others' pass.
    waiting.push({ files: [...files], take });
    if (waiting.length > 1) return pass;
    const before = pass.catch(() => {});
    pass = (async () => {
      await before;
      await setImmediate();
      const requests = waiting;
      waiting = [];
      await readLayersFor(requests);
    })();
    return pass;
  }

  return {
    arch,
    entries: index.entries,
    named: (name) => index.named(name),
    list: (folder) => index.list(folder),
    resolve: (path) => index.resolve(path),
    async read(paths, limit = defaultReadLimit) {
      const answer = new Map<string, Buffer>();
      let parts: Buffer[] = [];
      await contents(index.files(paths, limit), (asked, part) => {
        if (part) return void parts.push(part);
        const whole = Buffer.concat(parts);
        for (const path of asked) answer.set(path, whole);
        parts = [];
      });
      return answer;
    },
    async digests(paths = index.allFiles(), look) {
      const answer = new Map<string, string>();
      let sha256 = createHash("sha256");
      await contents(index.files(paths), (asked, part) => {
        if (part) {
          sha256.update(part);
          if (look) for (const path of asked) look(path, part);
          return;
        }
        const digest = sha256.digest("hex");
        for (const path of asked) answer.set(path, digest);
        sha256 = createHash("sha256");
      });
      return answer;
    },
    close: () => layout.close(),
  };
}
