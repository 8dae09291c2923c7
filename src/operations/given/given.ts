import { readdir } from "node:fs/promises";
import { extname } from "node:path";
import { Failure } from "../../failure.ts";
import { lookAt } from "../../files/look.ts";
import { nearbyFile } from "../../files/nearby.ts";
import { shellWord } from "../../process/shell-word.ts";
import { buildIdOf, listBuilds, listNames } from "../../store/builds.ts";
import { type FileKind, fileKind } from "../../store/file-kind.ts";
import { fileOfFolder } from "./folder.ts";

/**
 * What a user's argument refers to: a name or build id in the store, or one file (or an image's folder) on this disk.
 */
export type Given = { name: string } | { path: string };

/** Where the file of a {@link Given} comes from, if it is not the one that the argument names. */
export type Origin = "archive" | "folder" | "registry" | "standard input";

export interface GivenRequest {
  /** As the user wrote it. */
  word: string;
  /** The word as an absolute path. */
  path: string;
  /** Absolute path. */
  store: string;
  /** Whether an archive is unpacked with the files that the recipe copies in; default: without. */
  withContext?: boolean;
  /** Stops a download; called only if there is one. */
  signal?: (() => AbortSignal) | undefined;
}

const whatEndsSo: Record<string, string> = {
  ".sif": "no image",
  ".lock": "no lock",
  ".def": "no recipe",
  ".verified": "no marker",
  ".unverified": "no marker",
  ".zip": "no archive",
  ".tar": "no archive",
  ".tgz": "no archive",
  ".gz": "no archive",
};

// Loaded only when needed, which is rare.
const fetching = () => import("./fetched.ts");
const unpacking = () => import("./archive.ts");

const isUrl = (word: string) => /^[a-z][a-z0-9+.-]*:\/\//i.test(word);

/** Whether an argument can only be a path, not a name or build id. */
const isPath = (word: string) =>
  /\/|^~|^\.+$|\.(?:sif|img|squashfs|lock|def|verified|unverified|zip|tar|tar\.gz|tgz)$/.test(word);

/**
 * Resolves what a user gave, in the same way for every command: a name or build id of the store; the path of an image,
 * lock, recipe, locked recipe or marker; a folder with the files of one build; a zip or tar archive of them; the
 * address of an image in a registry; or standard input ("-"). What was unpacked or fetched for it is removed after
 * `use`.
 * @throws Failure("usage") where there is nothing, or the files of several builds; it names what the user wrote, not
 * the private copy
 */
export async function withGiven<T>(
  request: GivenRequest,
  use: (given: Given, origin?: Origin, inWords?: InWords) => Promise<T>,
): Promise<T> {
  const { word, path, store, signal, withContext = false } = request;
  const copied = (origin: Origin) => (file: string, folder: string) =>
    inUsersWords(folder, word, () => use({ path: file }, origin, inWordsFor(folder, word)));
  // An unset variable in a script must not stand for the current folder.
  if (word === "") return use({ name: word });
  if (word === "-")
    return (await fetching()).withStandardInput((file, folder) =>
      ofFile(file, word, withContext, copied("standard input"), folder),
    );
  if (isUrl(word)) return (await fetching()).withPulled(word, copied("registry"), signal?.());
  if (!isPath(word) && (await isStored(store, word, path))) return use({ name: word });
  const kind = await fileKind(path);
  if (kind === undefined) {
    if (isPath(word)) throw nothingThere(path);
    return use({ name: word });
  }
  if (isArchive(kind)) return (await unpacking()).withUnpacked(path, withContext, copied("archive"));
  if (kind === "folder" && !(await isList(path)))
    return use({ path: await fileOfFolder(path, word) }, "folder");
  return use({ path });
}

async function ofFile<T>(
  file: string,
  word: string,
  withContext: boolean,
  use: (file: string, folder: string) => Promise<T>,
  folder: string,
): Promise<T> {
  if (!isArchive(await fileKind(file))) return use(file, folder);
  const { withUnpacked } = await unpacking();
  return inUsersWords(folder, word, () => withUnpacked(file, withContext, use));
}

/** Whether a file must be unpacked first; an archive that is itself an image need not be. */
const isArchive = (kind: FileKind | undefined) => kind === "zip archive" || kind === "tar archive";

/** Whether a folder is scitex-container's list of packages: three files, which `diff` reads. */
const isList = async (folder: string) =>
  (await readdir(folder)).some((name) => /^(?:requirements|dpkg|node)-lock\.txt$/.test(name));

/** Whether the store has builds of that name: an empty folder there must not hide a file or folder of the user's. */
async function isStored(store: string, word: string, path: string): Promise<boolean> {
  const name = buildIdOf(word)?.name ?? word;
  if (!(await listNames(store)).includes(name)) return false;
  return lookAt(path) === undefined || (await listBuilds(store, name)).length > 0;
}

/** Suggests the file in the same folder that was probably meant, if one is similar. */
function nothingThere(path: string): Failure {
  const meant = nearbyFile(path);
  return new Failure("usage", `there is ${whatEndsSo[extname(path)] ?? "no image"} at ${path}`, {
    code: "no-such-file",
    remedy:
      meant === undefined
        ? "check the path, or see the builds of the store: stx-container list"
        : `check the path; did you mean ${meant}?`,
  });
}

/** A result in which every text names what the user gave instead of the private copy of it. */
export type InWords = <T>(value: T) => T;

const pattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function inWordsFor(folder: string, word: string): InWords {
  const clean = cleaner(folder, word);
  const inWords = (value: unknown): unknown => {
    if (typeof value === "string") return clean(value);
    if (Array.isArray(value)) return value.map(inWords);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inWords(each)]));
  };
  return inWords as InWords;
}

/** Replaces paths in a private folder. What was unpacked lies there in numbered folders, which no user has seen. */
function cleaner(folder: string, word: string): (text: string) => string {
  const own = word === "-" ? "standard input" : word;
  // In a command that can be pasted, what the user gave stands for the file in it.
  const inCommand = new RegExp(
    `(stx-container [^;:\`\n]*?)(?:'${pattern(folder)}/[^'\n]*'|${pattern(folder)}/[^\\s\`,;]+)`,
    "g",
  );
  return (text) =>
    text
      .replace(inCommand, (_, command: string) => `${command}${shellWord(word)}`)
      .split(`${folder}/`)
      .map((part, index) => (index === 0 ? part : `${own}: ${part.replace(/^\d+\//, "")}`))
      .join("")
      .replaceAll(folder, own);
}

/** Runs `work`; if it fails, the failure names what the user gave instead of the private copy. */
async function inUsersWords<T>(folder: string, word: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const clean = cleaner(folder, word);
    const { kind, code, cause, why, remedy } = error;
    const place = error.place?.path.startsWith(folder) ? undefined : error.place;
    throw new Failure(kind, clean(error.message), {
      code,
      why: why && clean(why),
      remedy: remedy && clean(remedy),
      place,
      cause,
    });
  }
}
