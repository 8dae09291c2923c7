import type { ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import { Findings, readEach } from "../findings.ts";
import { byCodeUnit } from "../order.ts";
import type { Collected } from "../package.ts";
import { purl } from "../purl.ts";
import type { Owned, Survey } from "../types.ts";
import type { KnownSoftware } from "./row.ts";
import { readSboms } from "./sboms.ts";
import { knownSoftware } from "./table.ts";
import { noteUnread } from "./unread.ts";

/** Bytes; such files are headers and version files. */
const limit = 4 * 1024 * 1024;
const pkgConfig = /\/pkgconfig\/([^/]+)\.pc$/;
/** What CMake's `find_package` reads of an installed library: "GTestConfigVersion.cmake", "expat-config-version.cmake". */
const cmakePackage = /^(.*)\/(?:lib\w*|share)\/(?:[^/]+\/){0,4}([^/]+?)-?[Cc]onfig-?[Vv]ersion\.cmake$/;
/** Folders of Python packages, which own their headers; and folders into which an image installs nothing. */
const passedOver = /\/(site|dist)-packages\/|\/node_modules\/|^\/(proc|sys|dev|run|tmp)\//;

/**
 * The software of {@link knownSoftware} that is in the image and belongs to no package, and libraries with a pkg-config
 * file.
 */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  const isOwned = await ownership(survey);
  noteUnread(tree, isOwned, findings);
  const asked = candidates(tree).filter((path) => !isOwned(path));
  const seen = new Set<string>();
  const reporter = { problem: (path: string, message: string) => findings.note(path, message) };
  for await (const [path, bytes] of readEach(tree, asked, reporter, limit)) {
    const text = bytes.toString("utf8");
    const rows = knownSoftware.filter((row) => path.endsWith(row.below));
    const known = ofBest(rows.flatMap((row) => libraryOf(row, path, text, tree)));
    const more = () => [...pkgConfigOf(path, text), ...cmakePackageOf(path, text), ...toolboxOf(path, text)];
    const libraries = known.length > 0 ? known : more();
    const lacking = libraries.length === 0 ? ofWhat(path, text, rows) : undefined;
    if (lacking !== undefined) findings.note(path, `names no version of ${lacking}`);
    for (const { name, version, folder, release } of libraries) {
      const key = `${name.toLowerCase()} ${version} ${folder}`;
      if (seen.has(key)) continue;
      seen.add(key);
      findings.add(
        {
          name,
          version,
          purl: purl("generic", { name, version }),
          prefix: folder,
          location: path,
          ...(release === undefined ? {} : { build: release }),
        },
        path,
        `${path} ${name}`,
      );
    }
  }
  const isPassedOver = (path: string) => passedOver.test(path) || isOwned(path);
  for (const { name, version, purl, folder, path } of await readSboms(tree, isPassedOver, findings))
    findings.add({ name, version, purl, prefix: folder, location: path }, path, `${path} ${purl}`);
  return findings.outcome();
}

/** If a link leads to the same file, only its real path counts. */
function candidates(tree: ImageTree): string[] {
  const files = new Set(knownSoftware.map(({ file }) => file));
  const named = [...files].flatMap((file) => tree.named(file).map(({ path }) => path));
  const libraries = tree.named("pkgconfig").flatMap(({ path }) => tree.list(path).map((entry) => entry.path));
  const wanted = [
    ...named.filter((path) => knownSoftware.some(({ below }) => path.endsWith(below))),
    // pkg-config comes before CMake: the first counts for a library that has both.
    ...libraries.filter((path) => pkgConfig.test(path)),
    ...[...tree.entries.keys()].filter((path) => path.endsWith(".cmake") && cmakePackage.test(path)),
  ];
  return [...new Set(wanted)]
    .filter((path) => tree.entries.get(path)?.type === "file" && !passedOver.test(path))
    .sort((a, b) => Number(a.endsWith(".cmake")) - Number(b.endsWith(".cmake")) || byCodeUnit(a, b));
}

async function ownership(survey: Survey): Promise<(path: string) => boolean> {
  const [owner, owned] = await Promise.all([survey.owner(), survey.owned()]);
  return (path) => owner(path).owner !== undefined || isInPackage(path, owned);
}

function isInPackage(path: string, owned: readonly Owned[]): boolean {
  for (let folder = parentOf(path); folder !== "/"; folder = parentOf(folder)) {
    if (owned.some(({ folders }) => folders?.has(folder))) return true;
  }
  return owned.some(({ files }) => files?.has(path));
}

/** The version that a file of known software names; undefined where it is another program's file. */
export function versionIn({ has, version }: KnownSoftware, text: string): string | undefined {
  if (has && !has.test(text)) return undefined;
  const parts = version
    .exec(text)
    ?.slice(1)
    .filter((part) => part !== undefined);
  return parts?.join(".") || undefined;
}

function folderOf(path: string, { below }: KnownSoftware): string {
  return path.slice(0, -below.length) || "/";
}

/** The software that a file without a version belongs to; undefined for another program's file. */
function ofWhat(path: string, text: string, rows: readonly KnownSoftware[]): string | undefined {
  if (pkgConfig.test(path)) return baseName(path).slice(0, -3);
  return rows.find(({ name, has }) => {
    if (has && !has.test(text)) return false;
    const word = new RegExp(`(?:^|[^a-z])${name}(?:[^a-z]|$)`, "i");
    return word.test(path) || word.test(text);
  })?.name;
}

interface Library {
  name: string;
  version: string;
  folder: string;
  /** What users call the version, where that is something else ("R2024a Update 3"). */
  release?: string;
  /** A file that only this product has proves it. */
  proven?: boolean;
}

function libraryOf(row: KnownSoftware, path: string, text: string, tree: ImageTree): Library[] {
  const folder = folderOf(path, row);
  const version = versionIn(row, text);
  if (
    version === undefined ||
    (row.beside !== undefined && !tree.resolve(`${folder === "/" ? "" : folder}${row.beside}`))
  )
    return [];
  const release = row.release
    ?.exec(text)
    ?.slice(1)
    .filter((part) => part !== undefined)
    .join(" ");
  const proven = row.beside !== undefined;
  return [{ name: row.name, version, folder, proven, ...(release ? { release } : {}) }];
}

/** Of products that share a file, the one that a further file proves. */
const ofBest = (libraries: Library[]) =>
  libraries.some(({ proven }) => proven) ? libraries.filter(({ proven }) => proven) : libraries;

/** "Version: 1.2.3", or "Version: ${version}" and "version=1.2.3"; a file without one has no version. */
function pkgConfigOf(path: string, text: string): Library[] {
  if (!pkgConfig.test(path)) return [];
  const written = /^Version:[ \t]*(\S+)/m.exec(text)?.[1] ?? "";
  const variable = /^\$\{(\w+)\}$/.exec(written)?.[1];
  const version = variable ? new RegExp(`^${variable}[ \\t]*=[ \\t]*(\\S+)`, "m").exec(text)?.[1] : written;
  if (!version || version.includes("$")) return [];
  return [{ name: baseName(path).slice(0, -3), version, folder: installationOf(path) }];
}

/** A toolbox of MATLAB, as its `ver` finds them: the first two lines of a Contents.m, with the release that it belongs to. */
function toolboxOf(path: string, text: string): Library[] {
  const folder = /^(.+)\/toolbox\/(?:[^/]+\/){1,3}Contents\.m$/.exec(path)?.[1];
  const [, name, version] =
    /^%[ \t]*(\S[^\r\n]*?)[ \t]*\r?\n%[ \t]*Version[ \t]+(\d[\w.]*)[ \t]+\(R20\d\d[ab]\)/.exec(text) ?? [];
  return folder === undefined || !name || !version ? [] : [{ name, version, folder }];
}

/** "/usr/local" for "/usr/local/lib/x86_64-linux-gnu/pkgconfig/hdf5.pc", as for the library's package file of CMake. */
function installationOf(path: string): string {
  const folder = parentOf(parentOf(path));
  return folder.replace(/\/(?:lib\w*|share)(?:\/\w+-linux-\w+)?$/, "") || "/";
}

/**
 * `set(PACKAGE_VERSION "1.2.3")`, as CMake's write_basic_package_version_file writes it; a template has no number
 * there.
 */
function cmakePackageOf(path: string, text: string): Library[] {
  const [, folder, name] = cmakePackage.exec(path) ?? [];
  const version = /^\s*set\s*\(\s*PACKAGE_VERSION\s+"?(\d[\w.+-]*)"?\s*\)/im.exec(text)?.[1];
  return folder === undefined || !name || !version ? [] : [{ name, version, folder: folder || "/" }];
}
