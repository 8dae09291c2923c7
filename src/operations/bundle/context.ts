import { realpath, stat } from "node:fs/promises";
import { basename, join, posix, relative } from "node:path";
import { fileDigest } from "../../files/digest.ts";
import { openRegular } from "../../files/regular.ts";
import type { BuiltLock } from "../../lock/schema.ts";
import { plural } from "../../plural.ts";
import { tokenForms } from "../../process/secret-forms.ts";
import { contextLimits } from "../../verdict/context-beside.ts";

/** A file that the recipe copies in, to be packed. */
export interface ContextFile {
  /** Its real path, and its path in the context. */
  from: string;
  path: string;
  size: number;
  sha256: string;
  /** Its permissions, which `%files` copies into the image. */
  mode: number;
}

/** A folder that the recipe copies in, by its path in the context. */
export interface Folder {
  path: string;
  /** Its permissions, which `%files` copies into the image. */
  mode: number;
}

/** Which of a recipe's files can go into a bundle, and which cannot, with the reason. */
export interface BundledContext {
  files: ContextFile[];
  /** Empty folders that the recipe copies in, and those with unusual permissions. */
  folders: Folder[];
  leftOut: { path: string; why: string }[];
}

/** Agents whose base is a file of the machine that builds. */
const fileAgents = ["localimage", "docker-archive", "oci-archive"];

/**
 * The base images of a build that are files of the building machine, which a zip file can hold where their path stays
 * in the context; why not, where it cannot.
 * @param context absolute path
 * @param isWanted whether they are to be held
 */
export async function baseFiles(
  { bases }: BuiltLock,
  context: string,
  isWanted: boolean,
): Promise<Pick<BundledContext, "files" | "leftOut">> {
  const held: Pick<BundledContext, "files" | "leftOut"> = { files: [], leftOut: [] };
  for (const { bootstrap, written, imageSha256 } of bases) {
    if (!fileAgents.includes(bootstrap) || imageSha256 === undefined) continue;
    const found = !isWanted
      ? "left out without --base"
      : bootstrap === "localimage"
        ? await fileIn(context, posix.normalize(written), imageSha256)
        : `a zip file holds no base of ${bootstrap}`;
    if (typeof found === "string")
      held.leftOut.push({ path: `${written} (sha256:${imageSha256})`, why: found });
    else held.files.push(found);
  }
  return held;
}

/** Why a file is left out that was changed after the build. */
export const changedSince = "not what was built from";

/** Names under which programs keep credentials. */
const secretNames =
  /(?:^|\/)(?:\.env(?:\.[^/]*)?|[._]netrc|\.npmrc|\.pypirc|\.git-credentials|\.dockercfg|\.htpasswd|\.pgpass|id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|[^/]*\.(?:p12|pfx|jks|kdbx|ppk)|(?:\.ssh|\.gnupg|\.aws)\/.*)$/i;
const privateKey = /-----BEGIN [A-Z ]*PRIVATE KEY/;
/** Most bytes of a file that are searched for a secret. */
const looked = 256 * 1024;

/**
 * The files that were copied in according to the lock, as they are in a folder now. Left out are files that changed,
 * lead out of the folder or look like secrets; and all of them if there are too many for a bundle.
 * @param context absolute path
 */
export async function contextFiles(
  lock: BuiltLock,
  context: string,
): Promise<Pick<BundledContext, "files" | "leftOut">> {
  const files: ContextFile[] = [];
  const leftOut: BundledContext["leftOut"] = [];
  const named = Object.entries(lock.inputs.files);
  let bytes = 0;
  for (const [path, sha256] of named) {
    const found = await fileIn(context, path, sha256);
    if (typeof found === "string") leftOut.push({ path, why: found });
    else {
      files.push(found);
      bytes += found.size;
    }
    if (bytes > contextLimits.bytes || named.length > contextLimits.files) {
      const why = `more than ${plural(contextLimits.files, "file")} or 16 GiB in total`;
      return { files: [], leftOut: named.map(([each]) => ({ path: each, why })) };
    }
  }
  return { files, leftOut };
}

/** The permissions of a folder in a checkout, which an archive need not name. */
const usualMode = 0o755;

/**
 * The folders that a bundle names: empty ones, and those whose permissions are not the usual ones, because `%files` copies
 * permissions into the image.
 * @param context absolute path
 * @param files paths in the context
 * @param empty paths of empty folders in it
 */
export async function foldersWithModes(
  context: string,
  files: readonly string[],
  empty: readonly string[],
): Promise<Folder[]> {
  const parents = new Set([...files, ...empty].flatMap(foldersAbove));
  const found: Folder[] = [];
  for (const path of [...parents, ...empty]) {
    const stats = await stat(join(context, path)).catch(() => undefined);
    const mode = stats?.isDirectory() ? stats.mode & 0o777 : usualMode;
    if (mode !== usualMode || empty.includes(path)) found.push({ path, mode });
  }
  return found;
}

const foldersAbove = (path: string): string[] =>
  path.split("/").flatMap((_, at, parts) => (at === 0 ? [] : [parts.slice(0, at).join("/")]));

const leadsOut = (path: string) =>
  path.startsWith("/") || path.split("/").some((part) => part === "" || part === "." || part === "..");

/** A file of the context, or the reason why it is left out. */
async function fileIn(context: string, path: string, sha256: string): Promise<ContextFile | string> {
  if (leadsOut(path)) return "leads out of the folder";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finds such names.
  if (/[\u0000-\u001f\\]/.test(path)) return "has a name that a zip file cannot have";
  if (secretNames.test(path)) return "looks like a secret, by its name";
  const [root, from] = await Promise.all([realpath(context), realpath(join(context, path))]).catch(() => []);
  if (root === undefined || from === undefined) return "not found";
  if (relative(root, from).startsWith("..")) return "is a link that leads out of the folder";
  if (secretNames.test(`/${basename(from)}`)) return "is a link to what looks like a secret";
  try {
    const { mode } = await stat(from);
    const found = await fileDigest(from);
    if (found.sha256 !== sha256) return changedSince;
    if (await hasSecret(from)) return "looks like a secret, by its content";
    return { from, path, ...found, mode: mode & 0o777 };
  } catch {
    return "could not be read";
  }
}

async function hasSecret(path: string): Promise<boolean> {
  const { handle } = await openRegular(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(looked), 0, looked, 0);
    const text = buffer.toString("latin1", 0, bytesRead);
    // Binary files may contain the words by which programs look for keys.
    if (text.includes("\0")) return false;
    return privateKey.test(text) || tokenForms.some((form) => text.search(form) >= 0);
  } finally {
    await handle.close();
  }
}
