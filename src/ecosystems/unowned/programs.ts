import { hash } from "node:crypto";
import type { Entry, ImageTree } from "../../image/tree.ts";
import { readEach } from "../findings.ts";
import { type GoBuildInfo, readBuildInfo } from "../go/buildinfo.ts";
import { executableKind } from "../go/executable.ts";
import { ProgramScan } from "../go/scan.ts";
import { isUnnamedArchive, type ReadArchive, readArchive } from "../java/archive.ts";
import { silentReporter } from "../once.ts";
import { byCodeUnit } from "../order.ts";
import { type Application, isApplicationName, readApplication } from "../pyz/application.ts";
import { type LinkedCrate, linkedCrates } from "../rust/auditable.ts";
import type { Survey } from "../types.ts";
import { beginsAsZip } from "../zip.ts";
import { elfFacts } from "./elf-facts.ts";
import { foreignFiles } from "./foreign.ts";
import { knownTexts } from "./known-texts.ts";
import { packedBy } from "./packed.ts";

/** A program or library without an owner. */
export interface Program {
  path: string;
  kind: NonNullable<ReturnType<typeof executableKind>>;
  /** Hex. */
  sha256: string;
  /** Go's build information, where the program has it; a message where that is damaged. */
  go: GoBuildInfo | string | undefined;
  /** The crates that a program of Rust says it was linked from; a message where that list is damaged. */
  crates?: LinkedCrate[] | string;
  /** How it was made, in words, as far as it says; absent for scripts and for files that are not held in memory. */
  made?: string;
  /** What packed an application into it whose packages are not read; absent for other programs. */
  packed?: string;
  /** What is inside, where it is a Python application in one file. */
  application?: Application;
  /** What is inside, where it is a Java archive without the name of one. */
  archive?: ReadArchive;
  /** Its content was not held in memory, so that nothing inside it was looked for. */
  isLarge?: true;
}

/** Bytes; bigger files are hashed, and searched for Go's build information, as a stream. */
const wholeLimit = 128 * 1024 * 1024;

/** How many bytes of possible build information are kept at a time while bigger files are streamed. */
const scanRoom = 256 * 1024 * 1024;

/** For how many files the first bytes are in memory at a time. */
const sniffedAtOnce = 256;

/** How many bytes of files are in memory at a time, unless a single one is bigger. */
const batchBytes = 8 * 1024 * 1024;

/** Bytes; of bigger files only the beginning is read first: most that are executable but not programs are data. */
const sniffFrom = 256 * 1024;

/**
 * How many programs without an owner are listed; an image with more is damaged or hostile. Data with the x bit does not
 * count.
 */
export const maxPrograms = 100_000;

/** What {@link scanPrograms} found. */
export interface Programs {
  found: readonly Program[];
  /** Programs in folders that a package of another ecosystem has to itself, without keeping a list of its files. */
  inPackages: readonly Program[];
  /** One program that is not listed, where there are more than {@link maxPrograms}. */
  passedOver: string | undefined;
}

const cache = new WeakMap<ImageTree, Promise<Programs>>();

/**
 * Every program and shared library that no package owns: ELF, PE and Mach-O files, and scripts that begin with "#!";
 * and the same, without scripts, inside packages that keep no list of their files. This reads the content of each such
 * file, once per tree, in bounded memory; the collectors that need it (`go`, `unowned`) can be left out of an
 * inventory.
 */
export function scanPrograms(tree: ImageTree, survey: Survey): Promise<Programs> {
  const known = cache.get(tree) ?? scan(tree, survey);
  cache.set(tree, known);
  return known;
}

async function scan(tree: ImageTree, survey: Survey): Promise<Programs> {
  const foreign = await foreignFiles(tree, survey);
  const programs = await withoutLargeData(tree, [...foreign.programs, ...foreign.inPackages]);
  const all = [...programs, ...(await archivesOf(tree, foreign.unnamed))];
  const read = [...(await scanLarge(tree, all)), ...(await scanSmall(tree, all))];
  read.sort((a, b) => byCodeUnit(a.path, b.path));
  const held = new Set(foreign.inPackages.map(({ path }) => path));
  const found = read.filter(({ path }) => !held.has(path));
  const inPackages = read.filter(({ path, kind }) => held.has(path) && kind !== "script");
  const passedOver = found[maxPrograms]?.path;
  return { found: found.slice(0, maxPrograms), inPackages: inPackages.slice(0, maxPrograms), passedOver };
}

/** Those of these files that begin like an archive and are small enough to be read. */
async function archivesOf(tree: ImageTree, files: readonly Entry[]): Promise<Entry[]> {
  const small = files.filter(({ size }) => size <= wholeLimit);
  const found: Entry[] = [];
  for (let at = 0; at < small.length; at += sniffedAtOnce) {
    const some = small.slice(at, at + sniffedAtOnce);
    const paths = some.map(({ path }) => path);
    const heads = tree.heads ? await tree.heads(paths) : await tree.read(paths, wholeLimit);
    for (const entry of some) if (beginsAsZip(heads.get(entry.path))) found.push(entry);
  }
  return found;
}

/** The files, except large ones whose first bytes show that they are not programs. */
async function withoutLargeData(tree: ImageTree, files: readonly Entry[]): Promise<Entry[]> {
  const large = files.filter(({ size }) => size > sniffFrom).map(({ path }) => path);
  if (!tree.heads || large.length === 0) return [...files];
  const data = new Set<string>();
  for (let at = 0; at < large.length; at += sniffedAtOnce) {
    for (const [path, head] of await tree.heads(large.slice(at, at + sniffedAtOnce)))
      if (executableKind(head) === undefined && !isApplicationName(path)) data.add(path);
  }
  return files.filter(({ path }) => !data.has(path));
}

/** "soname libx.so.1; zlib 1.3.1; GCC: (Debian 12.2.0-14) 12.2.0; needs libc.so.6; build id 2f0a…" */
function describeBuild(bytes: Buffer): string {
  const facts = elfFacts(bytes);
  if (!facts) return "";
  const parts = [
    facts.soname && `soname ${facts.soname}`,
    ...knownTexts(bytes),
    ...facts.compilers,
    facts.needed.length > 0 && `needs ${facts.needed.slice(0, 20).join(", ")}`,
    facts.buildId && `build id ${facts.buildId}`,
  ];
  return parts
    .filter(Boolean)
    .join("; ")
    .replace(/[^\x20-\x7e]/g, "?")
    .slice(0, 400);
}

async function scanLarge(tree: ImageTree, files: readonly Entry[]): Promise<Program[]> {
  const large = files.filter(({ size }) => size > wholeLimit);
  const room = { left: scanRoom };
  const scans = new Map(large.map(({ path, size }) => [path, new ProgramScan(size, room)]));
  const look = (path: string, bytes: Buffer) => scans.get(path)!.look(bytes);
  const found: Program[] = [];
  for (const [path, sha256] of await tree.digests([...scans.keys()], look)) {
    const { kind, go } = scans.get(path)!.result();
    if (kind !== undefined) found.push({ path, kind, sha256, go, isLarge: true });
    else if (isApplicationName(path)) found.push({ path, kind: "script", sha256, go, isLarge: true });
  }
  return found;
}

async function scanSmall(tree: ImageTree, files: readonly Entry[]): Promise<Program[]> {
  const small = files.filter(({ size }) => size <= wholeLimit).map(({ path }) => path);
  const found: Program[] = [];
  for await (const [path, bytes] of readEach(tree, small, silentReporter, wholeLimit, batchBytes)) {
    const program = executableKind(bytes);
    const mayBeOne = program === "script" || isApplicationName(path) || beginsAsZip(bytes);
    const application = mayBeOne ? readApplication(bytes, path) : undefined;
    // Python and Java also run an archive without a first line: `python app.pyz`.
    const archive =
      mayBeOne && !application && !path.endsWith(".zip") && isUnnamedArchive(bytes)
        ? readArchive(bytes, path)
        : undefined;
    const kind = program ?? ((application ?? archive) && "script");
    if (kind === undefined) continue;
    const go = kind === "script" ? undefined : readBuildInfo(bytes);
    const made = kind === "elf" ? describeBuild(bytes) : "";
    const crates = kind === "elf" ? linkedCrates(bytes) : undefined;
    const packed = kind === "elf" ? packedBy(bytes) : undefined;
    const sha256 = hash("sha256", bytes);
    found.push({
      path,
      kind,
      sha256,
      go,
      ...(crates && { crates }),
      ...(made && { made }),
      ...(packed && { packed }),
      ...(application && { application }),
      ...(archive && { archive }),
    });
  }
  return found;
}
