import { createHash, type Hash, hash } from "node:crypto";
import { Failure } from "../failure.ts";
import { ByteSource } from "./byte-source.ts";
import { decompressors } from "./decompress.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { contents, type DataSource, fileAccess } from "./squashfs-data.ts";
import { parseInode, parseSuperblock, superblockSize } from "./squashfs-format.ts";
import { checkOtherTables, readMetadata } from "./squashfs-metadata.ts";
import { type CheckableTree, defaultReadLimit, TreeIndex } from "./tree-index.ts";

/** A squashfs file system in which a file can also be read at any position. */
export interface SquashfsTree extends CheckableTree {
  /** The bytes of a file; undefined where the path leads to none. Closing it closes the tree. */
  source(path: string): ByteSource | undefined;
}

/**
 * Opens a squashfs file system, without mounting it, without any program and without writing to disk. It is read by
 * our own reader and not through `unsquashfs`, because no listing `unsquashfs` prints can be trusted: it writes
 * newlines in names and links' targets as they are, so that an image could make up lines.
 * The tree owns `source` and closes it.
 * @throws Failure "cannot-judge" where it is damaged, over a limit, or compressed in a way that is not known
 */
export async function openSquashfs(
  source: ByteSource,
  limits: Limits = defaultLimits,
): Promise<SquashfsTree> {
  const first = await source.read(0, Math.min(superblockSize, source.size), "its squashfs superblock");
  const superblock = parseSuperblock(source.path, first, source.size);
  const { compression, blockSize } = superblock;
  if (compression === "lzma" || compression === "lzo") {
    throw new Failure("cannot-judge", `The image ${source.path} is compressed with ${compression}`, {
      why: "this compression is not supported",
      remedy: "Build the image with gzip, zstd, xz or lz4 (apptainer build --mksquashfs-args '-comp gzip').",
    });
  }
  const { small, large } = decompressors[compression];
  const metadata = await readMetadata(source, superblock, small, limits);
  const { inodes, fragments, inodeOf } = metadata;
  const data: DataSource = { source, blockSize, unpack: large, inodes, fragments };
  const index = new TreeIndex(metadata.entries);

  /** The files these paths lead to, by inode, each with all paths that ask for it: it is read once. */
  function wanted(paths: readonly string[], limit?: number): [inode: number, asked: string[]][] {
    const byInode = new Map<number, string[]>();
    for (const [path, entry] of index.files(paths, limit)) {
      const inode = inodeOf.get(entry.path)!;
      const asked = byInode.get(inode);
      if (asked) asked.push(path);
      else byInode.set(inode, [path]);
    }
    return [...byInode];
  }

  const read = (paths: readonly string[], limit?: number) =>
    contents(data, wanted(paths, limit), ([inode]) => parseInode(inodes, inode, blockSize).file!);

  async function digests(paths: readonly string[] = index.allFiles()): Promise<Map<string, string>> {
    const answer = new Map<string, string>();
    let running: Hash | undefined;
    for await (const {
      file: [, asked],
      bytes,
      last,
    } of read(paths)) {
      if (last && !running) {
        const digest = hash("sha256", bytes, "hex");
        for (const path of asked) answer.set(path, digest);
        continue;
      }
      running ??= createHash("sha256");
      running.update(bytes);
      if (!last) continue;
      const digest = running.digest("hex");
      for (const path of asked) answer.set(path, digest);
      running = undefined;
    }
    return answer;
  }

  return {
    entries: index.entries,
    named: (name) => index.named(name),
    list: (folder) => index.list(folder),
    resolve: (path) => index.resolve(path),
    async read(paths, limit = defaultReadLimit) {
      const answer = new Map<string, Buffer>();
      let parts: Buffer[] = [];
      for await (const {
        file: [, asked],
        bytes,
        last,
      } of read(paths, limit)) {
        parts.push(bytes);
        if (!last) continue;
        // A copy, or a small file would keep the whole block it shares with others in memory.
        const content = Buffer.concat(parts);
        for (const path of asked) answer.set(path, content);
        parts = [];
      }
      return answer;
    },
    digests,
    source(path) {
      const entry = index.resolve(path);
      if (entry?.type !== "file") return undefined;
      const layout = parseInode(inodes, inodeOf.get(entry.path)!, blockSize).file!;
      const access = { ...fileAccess(data, layout), close: () => source.close() };
      return new ByteSource(source.path, access, 0, entry.size);
    },
    async check() {
      await checkOtherTables(source, superblock, small);
      for await (const _ of read(index.allFiles())) {
        // Unpacking alone is the check.
      }
    },
    close: () => source.close(),
  };
}
