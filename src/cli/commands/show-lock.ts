import { builtLock } from "../../lock/read.ts";
import type { Lock } from "../../lock/schema.ts";
import { allEcosystems } from "../../lock/stages.ts";
import { plural } from "../../plural.ts";
import { oneLine } from "../../report/escape.ts";
import { formatSize, formatTable } from "../../report/format.ts";
import { unlockedReport } from "../../report/verification.ts";
import { readLockFile } from "../../verdict/lock-file.ts";
import { lockGiven } from "../lock-given.ts";

// So that `show` loads all that reads locks at once, and only where it needs it.
export { lockGiven, readLockFile };

/** The lock of a build. @throws Failure as {@link readLockFile}, and for one that no build wrote */
export const readLockOfBuild = async (path: string): Promise<Lock> =>
  builtLock(await readLockFile(path), path);

/** What `show` says of a lock. */
export interface LockLines {
  /** The build's id, or the image's name. */
  id: string;
  lines: string[];
}

/** What `show` says of a lock: facts, and for a build what is not locked. */
export const linesOfLock = (lock: Lock): LockLines => ({
  id: lock.builder ? `${lock.name}-${lock.ts}` : lock.name,
  lines: [cleanTable(factRows(lock)), "", ...(lock.builder ? unlockedReport({ lock }) : [])],
});

function factRows(lock: Lock): string[][] {
  const { size, arch, sha256 } = lock.image;
  const words = [size && formatSize(size), arch, sha256 && `sha256:${sha256}`].filter(Boolean);
  const { builder } = lock;
  return [
    ["image", words.join(" ")],
    ...lock.bases.map((base) => [
      "base",
      `${base.bootstrap} ${base.written}${base.indexDigest ? ` (${base.indexDigest})` : ""}`,
    ]),
    ...(builder ? [["builder", `Apptainer ${builder.apptainer}, ${builder.mode}, ${builder.os}`]] : []),
    ...Object.entries(allEcosystems(lock)).flatMap(([id, found]) =>
      found.status === "absent"
        ? []
        : [
            [
              id,
              found.status === "error"
                ? `could not be read: ${found.path}: ${found.message}`
                : plural(found.packages.length, "package"),
            ],
          ],
    ),
  ];
}

/** Every package of a lock. */
export function packageLines(lock: Lock): string[] {
  const rows = Object.entries(allEcosystems(lock)).flatMap(([id, found]) =>
    found.status === "absent"
      ? []
      : found.packages.map(({ name, version, arch, prefix }) => [id, name, version, arch ?? prefix ?? ""]),
  );
  return ["", cleanTable(rows)];
}

/** A table of what files say. */
const cleanTable = (rows: readonly (readonly string[])[]) =>
  formatTable(rows.map((cells) => cells.map(oneLine)));
