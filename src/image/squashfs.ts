import { createHash, type Hash, hash } from "node:crypto";
import { Failure } from "../failure.ts";
import { ByteSource } from "./byte-source.ts";
import { decompressors } from "./decompress.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { contents, type DataSource, fileAccess } from "./squashfs-data.ts";
import { type FileLayout, parseInode, parseSuperblock, superblockSize } from "./squashfs-format.ts";
import { checkOtherTables, readMetadata } from "./squashfs-metadata.ts";
import { type CheckableTree, defaultReadLimit, TreeIndex } from "./tree-index.ts";

/** A squashfs file system in which a file can also be read at any position. */
export interface SquashfsTree extends CheckableTree {
  /** The bytes of a file; undefined where the path leads to none. Closing it closes the tree. */
  source(path: string): ByteSource | undefined;
}

/**
 * Opens a squashfs file system without mounting it, without running any program and without writing to disk. We have
 * our own reader because no listing that `unsquashfs` prints can be trusted: it prints newlines in names and link
 * targets unescaped, so an image could forge lines. The tree owns `source` and closes it.
 * @throws Failure "inconclusive" where it is damaged, over a limit, or compressed in an unknown way
 */
export async function openSquashfs(
  source: ByteSource,
  limits: Limits = defaultLimits,
): Promise<SquashfsTree> {
  const first = await source.read(0, Math.min(superblockSize, source.size), "its squashfs superblock");
  const superblock = parseSuperblock(source.path, first, source.size);
  const { compression, blockSize } = superblock;
  if (compression === "lzma" || compression === "lzo") {
    throw new Failure("inconclusive", `the image ${source.path} is compressed with ${compression}`, {
      code: "image-compression-unsupported",
      why: "this compression is not supported",
      remedy: "build the image with gzip, zstd, xz or lz4 (apptainer build --mksquashfs-args '-comp gzip')",
    });
  }
  const { small, large } = decompressors[compression];
  const metadata = await readMetadata(source, superblock, small, limits);
  const { inodes, fragments, inodeOf } = metadata;
  const data: DataSource = { source, blockSize, unpack: large, inodes, fragments };
  const index = new TreeIndex(metadata.entries);

  const layoutOf = (inode: number) => parseInode(inodes, inode, blockSize).file!;
  const firstBlockOf = (inode: number): FileLayout => {
    const { fragment, ...layout } = layoutOf(inode);
    if (layout.blocks === 0) return { ...layout, ...(fragment && { fragment }) };
    return { ...layout, blocks: 1, size: Math.min(layout.size, blockSize) };
  };

  /**
   * Reads the files that these paths lead to, each once, and collects by path what `take` returns. `take` gets a
   * file's bytes piece by piece, and with the last one all paths that lead to the file; it returns its result then.
   */
  async function gather<T>(
    paths: readonly string[],
    limit: number | undefined,
    take: (bytes: Buffer, last: boolean, paths: () => string[]) => T | undefined,
    layout: (inode: number) => FileLayout = layoutOf,
  ): Promise<Map<string, T>> {
    const pathOf = new Map<number, string>();
    const same = new Map<string, string[]>();
    for (const [path, entry] of index.files(paths, limit)) {
      const inode = inodeOf.get(entry.path)!;
      const as = pathOf.get(inode);
      const others = as === undefined ? undefined : same.get(as);
      if (as === undefined) pathOf.set(inode, path);
      else if (others) others.push(path);
      else same.set(as, [path]);
    }
    const answer = new Map<string, T>();
    for await (const { file, bytes, last } of contents(data, [...pathOf.keys()], layout)) {
      const path = pathOf.get(file)!;
      const taken = take(bytes, last, () => [path, ...(same.get(path) ?? [])]);
      if (taken !== undefined) answer.set(path, taken);
    }
    for (const [as, paths] of same) for (const path of paths) answer.set(path, answer.get(as)!);
    return answer;
  }

  return {
    entries: index.entries,
    named: (name) => index.named(name),
    list: (folder) => index.list(folder),
    resolve: (path) => index.resolve(path),
    read(paths, limit = defaultReadLimit) {
      let parts: Buffer[] = [];
      return gather(paths, limit, (bytes, last) => {
        parts.push(bytes);
        if (!last) return undefined;
        // Copied: a slice would keep the whole block that the small file shares with others in memory.
        const content = Buffer.concat(parts);
        parts = [];
        return content;
      });
    },
    heads: (paths) => gather(paths, undefined, (bytes) => Buffer.from(bytes), firstBlockOf),
    digests(paths = index.allFiles(), look) {
      let running: Hash | undefined;
      return gather(paths, undefined, (bytes, last, all) => {
        if (look) for (const path of all()) look(path, bytes);
        if (last && !running) return hash("sha256", bytes, "hex");
        running ??= createHash("sha256");
        running.update(bytes);
        if (!last) return undefined;
        const digest = running.digest("hex");
        running = undefined;
        return digest;
      });
    },
    source(path) {
      const entry = index.resolve(path);
      if (entry?.type !== "file") return undefined;
      const layout = layoutOf(inodeOf.get(entry.path)!);
      const access = { ...fileAccess(data, layout), close: () => source.close() };
      return new ByteSource(source.path, access, 0, entry.size);
    },
    async check() {
      await checkOtherTables(source, superblock, small);
      for await (const _ of contents(data, [...new Set(inodeOf.values())], layoutOf)) {
        // Unpacking every byte is the check.
      }
    },
    close: () => source.close(),
  };
}
