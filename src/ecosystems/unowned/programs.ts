import { hash } from "node:crypto";
import type { ImageTree } from "../../image/tree.ts";
import { readEach } from "../findings.ts";
import { type GoBuildInfo, readBuildInfo } from "../go/buildinfo.ts";
import { executableKind } from "../go/executable.ts";
import { ProgramScan } from "../go/scan.ts";
import { nobody } from "../once.ts";
import { byCodeUnit } from "../order.ts";
import type { Survey } from "../types.ts";
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
export function scanPrograms(tree: ImageTree, survey: Survey): Promise<Programs> {
  const known = cache.get(tree) ?? scan(tree, survey);
  cache.set(tree, known);
  return known;
}

async function scan(tree: ImageTree, survey: Survey): Promise<Programs> {
  const files = (await foreignFiles(tree, survey)).programs;
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
  const small = programs.filter(({ size }) => size <= wholeLimit).map(({ path }) => path);
  for await (const [path, bytes] of readEach(tree, small, nobody, wholeLimit, batchBytes)) {
    const kind = executableKind(bytes);
    if (kind === undefined) continue;
    const go = kind === "script" ? undefined : readBuildInfo(bytes);
    found.push({ path, sha256: hash("sha256", bytes), go });
  }
  found.sort((a, b) => byCodeUnit(a.path, b.path));
  return { found, passedOver: files[maxPrograms]?.path };
}
