import { createHash } from "node:crypto";
import type { Entry, ImageTree } from "../../src/image/tree.ts";
import { defaultReadLimit, joinPath, TreeIndex } from "../../src/image/tree-index.ts";

/** What differs from a plain file or link (root's, 0644 or 0777, mtime 0). */
interface Details extends Partial<Omit<Entry, "path" | "size">> {
  content?: string | Buffer;
}

/** A file's content, a link as `{ target }`, a folder as `{ type: "dir" }`, or anything else by its details. */
export type MemoryFile = string | Buffer | Details;

const defaultModes: Partial<Record<Entry["type"], number>> = { dir: 0o755, symlink: 0o777 };

function toEntry(path: string, details: Details, size: number): Entry {
  const { content: _, ...given } = details;
  const type = details.type ?? (details.target === undefined ? "file" : "symlink");
  return { path, type, mode: defaultModes[type] ?? 0o644, uid: 0, gid: 0, mtime: 0, ...given, size };
}

/**
 * An image out of a literal: `memoryTree({ "/etc/os-release": "ID=debian\n", "/bin": { target: "usr/bin" } })`.
 * Folders on the way to a file need not be given.
 */
export function memoryTree(files: Record<string, MemoryFile>): ImageTree {
  const entries = new Map<string, Entry>([["/", toEntry("/", { type: "dir" }, 0)]]);
  const contents = new Map<string, Buffer>();
  for (const path of Object.keys(files).sort()) {
    const given = files[path]!;
    const details: Details = typeof given === "string" || Buffer.isBuffer(given) ? { content: given } : given;
    let folder = "/";
    for (const part of path.split("/").slice(1, -1)) {
      folder = joinPath(folder, part);
      if (!entries.has(folder)) entries.set(folder, toEntry(folder, { type: "dir" }, 0));
    }
    const content = Buffer.from(details.content ?? "");
    entries.set(path, toEntry(path, details, content.length));
    if (entries.get(path)!.type === "file") contents.set(path, content);
  }
  const index = new TreeIndex(entries);
  return {
    entries,
    named: (name) => index.named(name),
    list: (folder) => index.list(folder),
    resolve: (path) => index.resolve(path),
    async read(paths, limit = defaultReadLimit) {
      return new Map(
        [...index.files(paths, limit)].map(([path, entry]) => [path, contents.get(entry.path)!]),
      );
    },
    async digests(paths = index.allFiles(), look) {
      return new Map(
        [...index.files(paths)].map(([path, entry]) => {
          const content = contents.get(entry.path)!;
          // In pieces, as a file that is read from disk comes.
          for (let at = 0; look && at < content.length; at += 100_003) {
            look(path, content.subarray(at, at + 100_003));
          }
          return [path, createHash("sha256").update(content).digest("hex")];
        }),
      );
    },
    async close() {},
  };
}
