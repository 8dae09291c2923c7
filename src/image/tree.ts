import type { Unaccounted } from "./failures.ts";

/** What one path in an image is. Hard links appear as files with the same content and the same {@link Entry.inode}. */
export interface Entry {
  /** Absolute inside the image, no trailing slash, "/" for the root. Bytes that are not UTF-8 are kept as lone surrogates U+DC80…U+DCFF. */
  path: string;
  type: "file" | "dir" | "symlink" | "char" | "block" | "fifo" | "socket";
  /** Permission bits, 0…0o7777. */
  mode: number;
  uid: number;
  gid: number;
  /** Bytes; 0 unless a file. */
  size: number;
  /** Seconds since the epoch. */
  mtime: number;
  /** Where a symlink points, as written. */
  target?: string;
  /** Major and minor number of a device node. */
  device?: readonly [number, number];
  /** Extended attributes, name → value in hexadecimal digits; absent where there are none. Names as paths are, see {@link path}. */
  xattrs?: Readonly<Record<string, string>>;
  /** The same for all names of one file that has, or had, several (hard links). */
  inode?: number;
}

/** Receives the bytes of files as they are read, each file from first to last; it must not keep the buffers. */
export type Look = (path: string, bytes: Buffer) => void;

/**
 * The files of an image, read without running it. A SIF, a squashfs file, a sandbox folder, an OCI layout and a test
 * fixture are each such a tree. Nothing that a tree returns comes from outside the image: links are resolved inside it
 * only.
 */
export interface ImageTree {
  /** The architecture as the image's own header says, in Go's spelling; undefined where it has none. */
  readonly arch?: string | undefined;
  /** Seconds since the epoch, as the image's own header says; undefined where it has none. */
  readonly created?: number | undefined;
  /** What the image holds and the tree does not show, or shows in one of several ways; absent or empty where there is none. */
  readonly unaccounted?: readonly Unaccounted[] | undefined;
  /** Every path, parents before children. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The entries with this base name ("METADATA"), in path order. */
  named(name: string): readonly Entry[];
  /** The entries directly in a folder, in name order; [] where there is no such folder. Follows links to the folder. */
  list(folder: string): readonly Entry[];
  /** The entry behind a path, every link on the way and at its end followed inside the image; undefined if it leads nowhere, out, or in a circle. */
  resolve(path: string): Entry | undefined;
  /**
   * The bytes of several files in one go (links followed). A path that is not a file is absent from the answer.
   * @throws TooLarge naming the path when a file is over `limit` bytes (default 32 MiB).
   */
  read(paths: readonly string[], limit?: number): Promise<Map<string, Buffer>>;
  /**
   * At least the first 4 bytes of each of these files (fewer only where it has fewer), without reading all of it; absent
   * in a tree that cannot.
   */
  heads?(paths: readonly string[]): Promise<Map<string, Buffer>>;
  /**
   * sha256 (hex) of each of these files, or of every file of the tree, in one streaming pass; bounded memory.
   */
  digests(paths?: readonly string[], look?: Look): Promise<Map<string, string>>;
  /** Frees what the tree holds open (temporary folders, processes). */
  close(): Promise<void>;
}
