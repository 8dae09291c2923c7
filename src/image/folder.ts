import { createHash } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  realpathSync,
} from "node:fs";
import { setImmediate } from "node:timers/promises";
import { Failure } from "../failure.ts";
import { decodePath, encodePath } from "./bytes.ts";
import { damaged, unreadable } from "./failures.ts";
import { folderXattrs } from "./folder-xattrs.ts";
import { HardLinks } from "./hard-links.ts";
import { defaultLimits, type Limits, Meter } from "./limits.ts";
import type { Entry, ImageTree } from "./tree.ts";
import { defaultReadLimit, joinPath, TreeIndex } from "./tree-index.ts";

const chunk = 1024 * 1024;
/** Bytes of a file that identify what kind of file it is. */
const headSize = 4096;
/**
 * How many bytes are hashed before other work gets its turn: this room reads synchronously, which is many times faster
 * for small files.
 */
const turn = 64 * 1024 * 1024;

type Stats = ReturnType<typeof lstatSync> & object;

/** Linux' dev_t as the C library packs it (gnu_dev_major, gnu_dev_minor). */
function device(number: number): readonly [number, number] {
  const value = BigInt(number);
  const major = ((value >> 8n) & 0xfffn) | ((value >> 32n) & ~0xfffn);
  const minor = (value & 0xffn) | ((value >> 12n) & ~0xffn);
  return [Number(major), Number(minor & 0xffffffffn)];
}

function typeOf(stats: Stats): Entry["type"] {
  if (stats.isFile()) return "file";
  if (stats.isDirectory()) return "dir";
  if (stats.isSymbolicLink()) return "symlink";
  if (stats.isCharacterDevice()) return "char";
  if (stats.isBlockDevice()) return "block";
  return stats.isFIFO() ? "fifo" : "socket";
}

function toEntry(path: string, onDisk: Buffer, stats: Stats): Entry {
  const type = typeOf(stats);
  const entry: Entry = {
    path,
    type,
    mode: Number(stats.mode) & 0o7777,
    uid: Number(stats.uid),
    gid: Number(stats.gid),
    size: type === "file" ? Number(stats.size) : 0,
    mtime: Math.floor(Number(stats.mtimeMs) / 1000),
  };
  if (type === "symlink") entry.target = decodePath(readlinkSync(onDisk, { encoding: "buffer" }));
  if (type === "char" || type === "block") entry.device = device(Number(stats.rdev));
  return entry;
}

/** Runs code that reads the disk; a refusal of the system is not evidence about the image, so it gives no verdict. */
function guarded<T>(root: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && "syscall" in error) throw unreadable(root, error);
    throw error;
  }
}

/**
 * Opens a sandbox folder (what `apptainer build --sandbox` makes) as a tree. Links are read, never followed: no file
 * outside of the folder is opened. Owners are those on disk.
 * @throws Failure "inconclusive" where something in it cannot be read, another file system is mounted in it, or it is
 * over a limit
 */
export async function openFolder(path: string, limits: Limits = defaultLimits): Promise<ImageTree> {
  const root = guarded(path, () => realpathSync(path));
  const rootText = decodePath(Buffer.from(root));
  const onDisk = (path: string) => Buffer.concat([Buffer.from(root), encodePath(path)]);

  const onDiskText = (path: string) =>
    path === "/" ? rootText : `${rootText === "/" ? "" : rootText}${path}`;

  function walk(): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    const hardLinks = new HardLinks();
    const meter = new Meter(root, limits);
    const top = lstatSync(root);
    entries.set("/", toEntry("/", Buffer.from(root), top));
    const ahead = ["/"];
    for (let folder = ahead.pop(); folder !== undefined; folder = ahead.pop()) {
      for (const name of readdirSync(onDisk(folder), { encoding: "buffer" }).sort(Buffer.compare)) {
        const path = joinPath(folder, decodePath(name));
        const stats = lstatSync(onDisk(path));
        const entry = toEntry(path, onDisk(path), stats);
        meter.add(path, entry.target, entry.size);
        entries.set(path, entry);
        if (entry.type !== "dir" && stats.nlink > 1) hardLinks.add(Number(stats.ino), entry);
        if (entry.type !== "dir") continue;
        if (stats.dev !== top.dev) {
          throw new Failure("inconclusive", `the folder ${root} is more than an image`, {
            code: "image-mount-inside",
            why: `another file system is mounted at ${path}`,
            remedy: "unmount it, or copy the folder without it (cp -ax), and give the copy",
          });
        }
        ahead.push(path);
      }
    }
    return entries;
  }

  /** Yields a file's bytes, a part at a time, in a single buffer. */
  function* bytes(entry: Entry, atOnce = chunk): Generator<Buffer> {
    // O_NONBLOCK: should the file have become a FIFO meanwhile, opening it must not wait for a writer.
    const file = openSync(
      onDisk(entry.path),
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    try {
      const stats = fstatSync(file);
      if (!stats.isFile() || stats.size !== entry.size)
        throw damaged(root, `${entry.path} changed while it was read`, { code: "image-changed" });
      const buffer = Buffer.allocUnsafe(Math.min(atOnce, entry.size));
      for (let left = entry.size; left > 0; ) {
        const count = readSync(file, buffer, 0, Math.min(atOnce, left), null);
        if (count === 0)
          throw damaged(root, `${entry.path} changed while it was read`, { code: "image-changed" });
        left -= count;
        yield buffer.subarray(0, count);
      }
    } finally {
      closeSync(file);
    }
  }

  // The tool works while the folder is walked here.
  const reading = folderXattrs(root);
  // Awaited below; without this, a failure while the walk fails as well would be an unhandled rejection.
  reading.catch(() => {});
  const entries = guarded(root, walk);
  const xattrs = await reading;
  for (const entry of entries.values()) {
    const found = xattrs.of.get(onDiskText(entry.path));
    if (found) entry.xattrs = found;
  }
  const index = new TreeIndex(entries);
  return {
    unaccounted: xattrs.unaccounted,
    entries: index.entries,
    named: (name) => index.named(name),
    list: (folder) => index.list(folder),
    resolve: (path) => index.resolve(path),
    async read(paths, limit = defaultReadLimit) {
      // Each part is copied before the next one overwrites it.
      const content = (entry: Entry) => Buffer.concat(Array.from(bytes(entry), (part) => Buffer.from(part)));
      return guarded(
        root,
        () => new Map([...index.files(paths, limit)].map(([path, entry]) => [path, content(entry)])),
      );
    },
    async heads(paths) {
      const head = (entry: Entry) => {
        for (const part of bytes(entry, headSize)) return Buffer.from(part);
        return Buffer.alloc(0);
      };
      return guarded(
        root,
        () => new Map(Array.from(index.files(paths), ([path, entry]) => [path, head(entry)])),
      );
    },
    async digests(paths = index.allFiles(), look) {
      const answer = new Map<string, string>();
      let sinceTurn = 0;
      for (const [path, entry] of index.files(paths)) {
        const sha256 = createHash("sha256");
        guarded(root, () => {
          for (const part of bytes(entry)) {
            sha256.update(part);
            look?.(path, part);
          }
        });
        answer.set(path, sha256.digest("hex"));
        sinceTurn += entry.size + 4096;
        if (sinceTurn < turn) continue;
        sinceTurn = 0;
        await setImmediate();
      }
      return answer;
    },
    async close() {},
  };
}
