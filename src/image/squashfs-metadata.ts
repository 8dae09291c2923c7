import type { ByteSource } from "./byte-source.ts";
import { decodePath } from "./bytes.ts";
import type { Decompress } from "./decompress.ts";
import { damaged } from "./failures.ts";
import { HardLinks } from "./hard-links.ts";
import { defaultLimits, type Limits, Meter } from "./limits.ts";
import { parseInode, parseNames, type Reference, type Superblock } from "./squashfs-format.ts";
import { offsetOf, readIndexed, readTable, type Table } from "./squashfs-tables.ts";
import { readXattrs, type XattrSets } from "./squashfs-xattrs.ts";
import type { Entry } from "./tree.ts";
import { joinPath } from "./tree-index.ts";

/** Where the first block of a table with an index begins. */
async function firstBlock(source: ByteSource, index: number): Promise<number> {
  return Number((await source.read(index, 8, "its table of inode numbers")).readBigUInt64LE());
}

/**
 * Unpacks the tables that only Linux uses (inodes by number): it refuses to mount an image in which they are broken.
 * @throws Failure "inconclusive" where one is damaged
 */
export async function checkOtherTables(
  source: ByteSource,
  superblock: Superblock,
  unpack: Decompress,
): Promise<void> {
  try {
    if (superblock.exportTable !== undefined) {
      await readIndexed(
        source,
        "its table of inode numbers",
        superblock.exportTable,
        superblock.inodeCount * 8,
        unpack,
      );
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw damaged(source.path, `its metadata is inconsistent: ${error.message}`, { cause: error });
  }
}

/** Everything known about an image's files without reading their content. */
export interface Metadata {
  entries: Map<string, Entry>;
  /** Path of each file → offset of its inode in `inodes`; equal offsets are hard links to one file. */
  inodeOf: Map<string, number>;
  inodes: Buffer;
  /** 16 bytes per fragment block: position (u64), stored length (u32). */
  fragments: Buffer;
}

function checkName(bytes: Buffer, previous: Buffer | undefined, folder: string): void {
  const shown = () => JSON.stringify(bytes.toString("utf8"));
  if (
    bytes.includes(0x2f) ||
    bytes.includes(0) ||
    (bytes[0] === 0x2e && /^\.\.?$/.test(bytes.toString("latin1")))
  ) {
    throw new RangeError(`the name ${shown()} in ${JSON.stringify(folder)}`);
  }
  // Linux looks up names by bisection, so a name out of order can be listed but not opened, and readers would see
  // different files.
  if (previous && Buffer.compare(previous, bytes) >= 0) {
    throw new RangeError(`the name ${shown()} in ${JSON.stringify(folder)} appears twice or out of order`);
  }
}

/** Walks the folders from the root down. Every folder is entered once, so the walk ends whatever the image claims. */
function walk(
  path: string,
  superblock: Superblock,
  inodes: Table,
  directories: Table,
  ids: Buffer,
  xattrsOf: XattrSets,
  limits: Limits,
) {
  const entries = new Map<string, Entry>();
  const inodeOf = new Map<string, number>();
  const ahead: { path: string; names: Reference & { size: number } }[] = [];
  const entered = new Set<number>();
  const meter = new Meter(path, limits);
  const hardLinks = new HardLinks();

  const add = (entryPath: string, at: number, expected: Entry["type"] | undefined): void => {
    const inode = parseInode(inodes.bytes, at, superblock.blockSize);
    const { type, mode, uidIndex, gidIndex, mtime, file, target, device, names } = inode;
    if (type !== expected)
      throw new RangeError(`${JSON.stringify(entryPath)} is listed as ${expected} and is a ${type}`);
    if (uidIndex >= superblock.idCount || gidIndex >= superblock.idCount) {
      throw new RangeError(`${JSON.stringify(entryPath)} has an owner that is not in the table`);
    }
    const size = file?.size ?? 0;
    const link = target && decodePath(target);
    meter.add(entryPath, link, size);
    const entry: Entry = {
      path: entryPath,
      type,
      mode,
      uid: ids.readUInt32LE(uidIndex * 4),
      gid: ids.readUInt32LE(gidIndex * 4),
      size,
      mtime,
    };
    if (link !== undefined) entry.target = link;
    if (device) entry.device = device;
    const xattrs = inode.xattrs === undefined ? undefined : xattrsOf(inode.xattrs);
    if (xattrs) entry.xattrs = xattrs;
    if (type !== "dir" && inode.links > 1) hardLinks.add(at, entry);
    entries.set(entryPath, entry);
    if (file) inodeOf.set(entryPath, at);
    if (!names) return;
    if (entered.has(at)) throw new RangeError(`the folder ${JSON.stringify(entryPath)} is in two places`);
    entered.add(at);
    if (names.size > 3) ahead.push({ path: entryPath, names });
  };

  add("/", offsetOf(inodes, superblock.root), "dir");
  for (let folder = ahead.pop(); folder; folder = ahead.pop()) {
    let previous: Buffer | undefined;
    for (const name of parseNames(
      directories.bytes,
      offsetOf(directories, folder.names),
      folder.names.size,
    )) {
      checkName(name.bytes, previous, folder.path);
      previous = name.bytes;
      add(joinPath(folder.path, decodePath(name.bytes)), offsetOf(inodes, name.inode), name.type);
    }
  }
  return { entries, inodeOf };
}

/**
 * Reads the names, owners, modes, links and sizes of everything in a squashfs file system.
 * @throws Failure "inconclusive" where the metadata is damaged or over a limit
 */
export async function readMetadata(
  source: ByteSource,
  superblock: Superblock,
  unpack: Decompress,
  limits: Limits = defaultLimits,
): Promise<Metadata> {
  const { inodeTable, directoryTable, idTable, fragmentTable, exportTable } = superblock;
  try {
    const ids = await readIndexed(source, "its table of owners", idTable, superblock.idCount * 4, unpack);
    const fragments =
      fragmentTable === undefined
        ? { bytes: Buffer.alloc(0), first: idTable }
        : await readIndexed(
            source,
            "its table of fragments",
            fragmentTable,
            superblock.fragmentCount * 16,
            unpack,
          );
    const exported = exportTable === undefined ? idTable : await firstBlock(source, exportTable);
    const end = Math.min(ids.first, fragments.first, exported);
    const inodes = await readTable(
      source,
      "its table of inodes",
      inodeTable,
      directoryTable,
      unpack,
      limits.table,
    );
    const directories = await readTable(
      source,
      "its table of folders",
      directoryTable,
      end,
      unpack,
      limits.table,
    );
    const xattrs = await readXattrs(source, superblock, unpack, limits);
    const walked = walk(source.path, superblock, inodes, directories, ids.bytes, xattrs, limits);
    return { ...walked, inodes: inodes.bytes, fragments: fragments.bytes };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw damaged(source.path, `its metadata is inconsistent: ${error.message}`, { cause: error });
  }
}
