import { posix } from "node:path";
import { parseMetadata } from "../python/metadata.ts";
import { readRecord } from "../python/record.ts";
import { looksLikeZip, unzip, type ZipEntry, zipEntries } from "../zip.ts";

/** A Python application in one file: the packages inside, and problems that hide one. */
export interface Application {
  /** The environment that the packages make up: the file, or the folder of pex's packed layout. */
  prefix: string;
  packages: { name: string; version: string }[];
  problems: string[];
  /** What Python takes no notice of. */
  notes: string[];
}

/** The endings that PEP 441 and pex use for such files; on Unix many have none. */
const ending = /\.(?:pyzw?|pex)$/i;

/** A wheel in the folder of an application in pex's packed layout; Python imports directly from it. */
const packedWheel = /^(.+)\/\.deps\/[^/]+\.whl$/;

/** Whether a file with this path is examined whatever its first bytes are. */
export const isApplicationName = (path: string) => ending.test(path) || packedWheel.test(path);

/** Whether a file is a part of an application, and not one itself. */
export const isPartOfApplication = (path: string) => packedWheel.test(path);

const metadataFile = /^(?:.*\/)?[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO)$/;
/** Bytes; real metadata stays under one MiB. */
const textLimit = 8 * 1024 * 1024;
/** How many bytes all text files of one application may unpack to. */
const allTextsLimit = 128 * 1024 * 1024;

/**
 * The packages inside a zip archive that Python can run or import from: at its top, as with `pip install --target`,
 * below `site-packages` (shiv), or in folders of unpacked wheels (pex). pex's own bootstrap, and copies that a package
 * lists among its files, do not count as installed.
 * @returns undefined for any other file
 */
export function readApplication(file: Buffer, path: string): Application | undefined {
  if (!looksLikeZip(file)) return undefined;
  let entries: ZipEntry[];
  try {
    entries = zipEntries(file);
  } catch {
    // Python cannot open it either.
    return undefined;
  }
  const folder = packedWheel.exec(path)?.[1];
  if (!folder && !entries.some(({ name }) => /^__main__\.pyc?$/.test(name))) return undefined;
  const budget = { left: allTextsLimit };
  const records = new Records(file, entries, budget);
  const found: Application = { prefix: folder ?? path, packages: [], problems: [], notes: [] };
  for (const entry of entries) {
    if (!metadataFile.test(entry.name) || entry.name.startsWith(".bootstrap/")) continue;
    try {
      if (records.isCopy(entry.name)) continue;
      const identity = parseMetadata(text(file, entry, budget));
      const first = found.packages.find(({ name }) => name === identity.name);
      if (!first) found.packages.push(identity);
      else if (first.version !== identity.version)
        found.notes.push(
          `has ${identity.name} ${identity.version} in it, too, after ${first.version}: Python takes the first`,
        );
    } catch (error) {
      found.problems.push(`${entry.name} ${(error as Error).message}`);
    }
  }
  return found;
}

function text(file: Buffer, entry: ZipEntry, budget: { left: number }): Buffer {
  const bytes = unzip(file, entry, Math.min(textLimit, budget.left));
  budget.left -= bytes.length;
  return bytes;
}

/** The files that the packages of an application recorded; read if one package is below another's folder. */
class Records {
  readonly #sites: readonly { site: string; files: () => ReadonlySet<string> }[];

  constructor(file: Buffer, entries: readonly ZipEntry[], budget: { left: number }) {
    this.#sites = entries.flatMap((entry) => {
      const [, site] = /^(|.*\/)[^/]+\.dist-info\/RECORD$/.exec(entry.name) ?? [];
      if (site === undefined) return [];
      let files: ReadonlySet<string> | undefined;
      const read = () => {
        const path = `/${entry.name}`;
        return new Set([...readRecord(text(file, entry, budget).toString(), path)].map((one) => one.path));
      };
      return { site, files: () => (files ??= read()) };
    });
  }

  isCopy(metadata: string): boolean {
    const site = posix.join("/", metadata, "../..");
    return this.#sites.some(
      (one) => isBelow(site, posix.join("/", one.site)) && one.files().has(`/${metadata}`),
    );
  }
}

const isBelow = (folder: string, above: string) =>
  folder.replace(/\/?$/, "/") !== above.replace(/\/?$/, "/") && folder.startsWith(above.replace(/\/?$/, "/"));
