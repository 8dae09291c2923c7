import { createHash } from "node:crypto";
import type { ImageTree } from "../../image/tree.ts";
import { type GoBuildInfo, readBuildInfo } from "../go/buildinfo.ts";
import { executableKind } from "../go/executable.ts";
import { ProgramScan } from "../go/scan.ts";
import { foreignFiles } from "./foreign.ts";

/** A program or library without an owner. */
export interface Program {
  path: string;
  /** Hex. */
  sha256: string;
  /** Go's build information, where the program has it; a message where that is damaged. */
  go: GoBuildInfo | string | undefined;
}

/** Bytes; bigger files are digested, and looked through for Go's build information, as a stream. */
const wholeLimit = 128 * 1024 * 1024;

/** Bytes of what may be build information that are held at once while bigger files pass by. */
const scanRoom = 256 * 1024 * 1024;

/** Files that are held in memory at once, in bytes, unless one alone is bigger. */
const batchBytes = 8 * 1024 * 1024;

/** Files without an owner that are looked at; an image with more of them is damaged or hostile. */
export const maxPrograms = 100_000;

/** What {@link scanPrograms} found. */
export interface Programs {
  found: readonly Program[];
  /** The first of the files that were not looked at, where there are more than {@link maxPrograms}. */
  passedOver: string | undefined;
}

const cache = new WeakMap<ImageTree, Promise<Programs>>();

/**
 * Every program and shared library that no package owns: ELF, PE and Mach-O files, and scripts that begin
 * with "#!". This reads the content of each such file, once per tree, in bounded memory; the collectors that
 * need it (`go`, `unowned`) can be left out of an inventory.
 */
export function scanPrograms(tree: ImageTree): Promise<Programs> {
  const known = cache.get(tree) ?? scan(tree);
  cache.set(tree, known);
  return known;
}

async function scan(tree: ImageTree): Promise<Programs> {
  const files = (await foreignFiles(tree)).programs;
  const programs = files.slice(0, maxPrograms);
  const found: Program[] = [];
  const large = programs.filter(({ size }) => size > wholeLimit);
  const room = { left: scanRoom };
  const scans = new Map(large.map(({ path, size }) => [path, new ProgramScan(size, room)]));
  const look = (path: string, bytes: Buffer) => scans.get(path)!.look(bytes);
  for (const [path, sha256] of await tree.digests([...scans.keys()], look)) {
    const { kind, go } = scans.get(path)!.result();
    if (kind !== undefined) found.push({ path, sha256, go });
  }
  for (const batch of batches(programs.filter(({ size }) => size <= wholeLimit))) {
    for (const [path, bytes] of await tree.read(batch, wholeLimit)) {
      const kind = executableKind(bytes);
      if (kind === undefined) continue;
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      found.push({ path, sha256, go: kind === "script" ? undefined : readBuildInfo(bytes) });
    }
  }
  found.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { found, passedOver: files[maxPrograms]?.path };
}

function* batches(files: readonly { path: string; size: number }[]): Generator<string[]> {
  let batch: string[] = [];
  let bytes = 0;
  for (const { path, size } of files) {
    if (batch.length > 0 && bytes + size > batchBytes) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(path);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
