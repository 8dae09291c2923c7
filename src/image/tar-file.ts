import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { firstNames } from "./canonical.ts";
import { planTar } from "./tar-write.ts";
import type { Entry, ImageTree } from "./tree.ts";

/**
 * Writes entries of a tree to a new tar archive, with file contents in the order in which the image stores them.
 * @param entries parents before children
 * @param contents replaces the content of files, by path
 */
export async function writeTar(
  tree: ImageTree,
  entries: readonly Entry[],
  contents: ReadonlyMap<string, Buffer>,
  path: string,
): Promise<void> {
  const plan = planTar(entries, firstNames(entries));
  const file = openSync(path, "wx", 0o600);
  try {
    ftruncateSync(file, plan.size);
    for (const { at, bytes } of plan.headers) writeAll(file, bytes, at);
    for (const [name, bytes] of contents) {
      const at = plan.contentAt.get(name);
      if (at !== undefined) writeAll(file, bytes, at);
    }
    const position = new Map(plan.contentAt);
    const asIs = [...plan.contentAt.keys()].filter((name) => !contents.has(name));
    await tree.digests(asIs, (name, bytes) => {
      const at = position.get(name);
      if (at === undefined) return;
      writeAll(file, bytes, at);
      position.set(name, at + bytes.length);
    });
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Buffer, at: number): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(file, bytes, done, bytes.length - done, at + done);
}
