import {
  type BigIntStats,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isExchangeable } from "./block-device.ts";
import { sha256 } from "./digest.ts";
import { makeFoldersSync } from "./folders-sync.ts";
import { lookAt } from "./look.ts";
import { temporaryName } from "./temporary-names.ts";

/**
 * For how long a file must be unchanged before anything about it is cached, in milliseconds. A process that has mapped
 * a file can write to it without a new time until the kernel has written the page back, which takes up to 35 seconds.
 */
const settledMs = 60_000;

/**
 * File systems (f_type of statfs(2)) that keep inodes and give every change a new ctime. Not included: tmpfs, where a
 * mapped page stays writable for good; NFS, whose clients see times late; FUSE, 9p, FAT and SMB, which invent inodes.
 */
const stableTypes = new Set([
  0xef53, // ext2, ext3, ext4
  0x58465342, // XFS
  0x9123683e, // Btrfs
  0x2fc12fc1, // ZFS
  0xf2f52010, // F2FS
  0xca451a4e, // bcachefs
  0x0bd00bd0, // Lustre
  0x47504653, // GPFS
]);

const stable = new Map<number, boolean>();

/** The type of the file system (f_type of statfs(2)); 0 where the system does not say. */
function fileSystemType(path: string): number {
  try {
    return statfsSync(path).type;
  } catch {
    return 0;
  }
}

/**
 * Whether every change of a file changes its times, on the file system of a path, and no other file system can take its
 * place.
 */
export async function isStablePlace(path: string): Promise<boolean> {
  const found = lookAt(path);
  if (!found) return false;
  const known = stable.get(found.dev);
  if (known !== undefined) return known;
  const isStable = stableTypes.has(fileSystemType(path) >>> 0) && !isExchangeable(found.dev);
  stable.set(found.dev, isStable);
  return isStable;
}

/** Identifies one state of a plain file: device, inode, size, and times to the nanosecond. */
export interface Stamp {
  key: string;
  /** Of the last change, in milliseconds since 1970. */
  changedMs: number;
}

/**
 * The stamp of a plain file, a link not followed; undefined where nothing is there. That of anything else never settles.
 */
export function stampOf(path: string): Stamp | undefined {
  const other = { key: "not a plain file", changedMs: Number.POSITIVE_INFINITY };
  let found: BigIntStats | undefined;
  try {
    found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return other;
  }
  if (!found?.isFile()) return found && other;
  const { dev, ino, size, mtimeNs, ctimeNs } = found;
  return {
    key: [dev, ino, size, mtimeNs, ctimeNs].join("-"),
    changedMs: Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1_000_000n),
  };
}

/** Whether a file was unchanged for so long that its next change will have another time. */
export const isSettled = ({ changedMs }: Stamp, ms = settledMs) => Date.now() - changedMs > ms;

/** The name of a cache file about a path: the escaped path, or where that is too long its digest, whose code takes longer to load. */
export function cacheName(path: string): string {
  const whole = resolve(path);
  const name = whole.isWellFormed() ? encodeURIComponent(whole) : "";
  return name !== "" && name.length <= 200 ? name : sha256(whole);
}

/** The text of a cache file; "" if there is none, or another user could have written it. */
export async function readCache(path: string): Promise<string> {
  if (!isOwnFolder(dirname(path))) return "";
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** Writes a cache file completely, or not at all if that fails. */
export async function writeCache(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, temporaryName("entry"));
  try {
    makeFoldersSync(folder);
    if (!isOwnFolder(folder)) return;
    writeFileSync(temporary, text, { flag: "wx", mode: 0o600 });
    renameSync(temporary, path);
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // Where nothing can be removed, nothing could be written either.
    }
  }
}

/** A folder that others can write into is not trusted. */
function isOwnFolder(folder: string): boolean {
  const found = lookAt(folder);
  return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}
