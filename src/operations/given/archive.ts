import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { basename, join, posix } from "node:path";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Failure } from "../../failure.ts";
import { readFailure } from "../../files/failures.ts";
import { tarEntries } from "../../image/tar.ts";
import { fileKind } from "../../store/file-kind.ts";
import { contextLimits, contextPath } from "../../verdict/context-beside.ts";
import { fileOfFolder } from "./folder.ts";
import { inPrivateFolder, makeSubfolder, writePrivateFile } from "./private-folder.ts";
import { Shape } from "./shape.ts";
import { type Part, zipParts } from "./zip-parts.ts";

/** More files than any bundle has, and more bytes than any image. */
const maxFiles = 1000;
const maxBytes = 2 ** 40;
const maxTextBytes = 2 ** 28;

/** Files of a build; all other files of an archive are ignored. */
const wanted = /\.(?:sif|lock|def|verified|unverified|vault\.tar)$|^history\.jsonl$|^CITATION\.cff$/;
const wantedInCapitals = new RegExp(wanted, "i");
/** Files that may be larger than a text file. */
const large = /\.(?:sif|vault\.tar)$/;
/** Base images among the recipe's files, whose digests a check compares. */
const baseImage = /\.(?:sif|simg|img|sqsh|squashfs)$/i;

/**
 * Unpacks the files of one build from a zip or tar archive into a private folder, and removes it after `use`. A tar
 * archive that is an OCI layout is itself an image and is not unpacked.
 * @param withContext also unpack the files that the recipe copies in, which only a rebuild needs
 * @param use called with the file that represents the build, and the folder
 * @throws Failure("inconclusive", "bundle-invalid") for an archive that is damaged, leads out of its folder or is too
 * large
 */
export function withUnpacked<T>(
  path: string,
  withContext: boolean,
  use: (file: string, folder: string) => Promise<T>,
): Promise<T> {
  return inPrivateFolder(async (folder) => {
    const isImage = await unpacked(path, folder, withContext);
    return isImage ? use(path, folder) : use(await fileOfFolder(folder, path), folder);
  });
}

/** @returns whether the archive is itself an image */
async function unpacked(path: string, folder: string, withContext: boolean): Promise<boolean> {
  const places = new Map<string, string>();
  const targets = new Set<string>();
  const placeOf = (parent: string) => {
    const place = places.get(parent) ?? join(folder, String(places.size), safeName(posix.basename(parent)));
    places.set(parent, place);
    return place;
  };
  const inContext = { files: 0, total: 0 };
  const folders = new ContextFolders();
  let [files, total] = [0, 0];
  const isTwin = (target: string) => targets.size === targets.add(target).size;
  const shape = new Shape((why) => invalid(path, why));
  const parts =
    (await fileKind(path)) === "zip archive" ? zipParts(path, (why) => invalid(path, why)) : tarParts(path);
  try {
    for await (const part of parts) {
      if (posix.normalize(part.name) === "oci-layout") return true;
      assertInside(path, part.name);
      shape.add(part);
      if (part.other) continue;
      const context = contextPath(posix.normalize(part.name).replace(/\/$/, ""));
      if (context) {
        inContext.files++;
        inContext.total += part.size;
        if (inContext.files > contextLimits.files || inContext.total > contextLimits.bytes)
          throw invalid(path, "it has more files for the recipe than any bundle");
        if (!withContext && !baseImage.test(part.name)) continue;
        const own = placeOf(posix.dirname(context.folder));
        const target = join(own, posix.basename(context.folder), ...context.rest);
        folders.add(join(own, posix.basename(context.folder)), context.rest, part);
        if (!part.open) {
          await makeSubfolder(target);
          continue;
        }
        if (isTwin(target)) throw invalid(path, `it has two files ${JSON.stringify(part.name)}`);
        await writePrivateFile(await part.open(), target, permissionsOf(part));
        continue;
      }
      if (!part.open) continue;
      const name = posix.basename(part.name);
      // On a case-insensitive file system, one of two names that differ only in case would overwrite the other.
      if (wantedInCapitals.test(name) && isTwin(posix.normalize(part.name).toLowerCase()))
        throw invalid(path, `it has two files ${JSON.stringify(part.name)}`);
      if (!wanted.test(name)) continue;
      files++;
      total += part.size;
      if (files > maxFiles || total > maxBytes || (!large.test(name) && part.size > maxTextBytes))
        throw invalid(path, "it is larger than any bundle");
      // A bundle's citation is above the build's files, which are in folders of their own.
      const own = name === "CITATION.cff" ? folder : placeOf(posix.dirname(posix.normalize(part.name)));
      const target = join(own, name);
      if (own === folder && isTwin(target)) continue;
      await writePrivateFile(await part.open(), target);
    }
    shape.assertPlain((name) => wantedInCapitals.test(name));
  } catch (error) {
    throw archiveFailure(path, error as NodeJS.ErrnoException);
  }
  await folders.setModes();
  return false;
}

/**
 * The folders of a recipe's files with their permissions, which `%files` copies: those that the archive names, else those of
 * a checkout, whatever this user's umask is.
 */
class ContextFolders {
  readonly #modes = new Map<string, number>();

  add(context: string, rest: readonly string[], part: Part): void {
    for (const at of rest.keys()) {
      const folder = join(context, ...rest.slice(0, at));
      if (!this.#modes.has(folder)) this.#modes.set(folder, 0o755);
    }
    // Its owner must be able to remove what is in it.
    if (!part.open) this.#modes.set(join(context, ...rest), (part.mode & 0o777 || 0o755) | 0o700);
  }

  /** Last, because a folder without write permission takes no files. */
  async setModes(): Promise<void> {
    for (const [folder, mode] of this.#modes) await makeSubfolder(folder, mode);
  }
}

/**
 * Permissions of a file that the recipe copies, which `%files` copies with it; the folder around them is private. Without
 * any, as in archives of other systems, those of a checkout.
 */
const permissionsOf = ({ mode }: Part): number => ((mode & 0o777) === 0 ? 0o644 : (mode & 0o777) | 0o400);

/** A fault of the archive is reported as such; a fault of the disk is not blamed on it. */
function archiveFailure(path: string, error: NodeJS.ErrnoException): Error {
  if (error instanceof Failure && (error.code === "bundle-invalid" || error.kind !== "inconclusive"))
    return error;
  return error.syscall === undefined
    ? invalid(path, error.message)
    : readFailure(error, `could not unpack ${path}`);
}

/** Whether a folder is that of a name in a store depends on its own name, so a safe name is kept. */
const safeName = (name: string) => (/^[\w][\w.-]{0,127}$/.test(name) ? name : "files");

function assertInside(path: string, name: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finds such names.
  if (posix.isAbsolute(name) || name.split("/").includes("..") || /[\u0000-\u001f\\]/.test(name))
    throw invalid(path, `unexpected file ${JSON.stringify(name)}`);
}

async function* tarParts(path: string): AsyncGenerator<Part> {
  const transforms = (await isGzip(path)) ? [createGunzip()] : [];
  for await (const { name, type, size, mode, target, content } of tarEntries(
    path,
    createReadStream(path),
    ...transforms,
  ))
    if (type === "file") yield { name, size, mode, open: async () => Readable.from(content) };
    else if (type === "dir") yield { name, size: 0, mode };
    else yield { name, size: 0, mode, other: { ...(type === "symlink" ? { link: target } : {}) } };
}

async function isGzip(path: string): Promise<boolean> {
  await using file = await open(path, "r");
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
  return buffer[0] === 0x1f && buffer[1] === 0x8b;
}

function invalid(path: string, why: string): Failure {
  return new Failure("inconclusive", `cannot read the archive ${basename(path)}`, {
    code: "bundle-invalid",
    why,
    remedy: "download it again, or unpack it and give a file of the build instead",
  });
}
