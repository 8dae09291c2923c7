import { lstat, realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Failure } from "../failure.ts";
import { fileFailure } from "../files/failures.ts";
import { Folder } from "../files/folder.ts";
import { makeFolder } from "../files/folders.ts";
import { createInside, removeFileInside, writeNewFileInside } from "../files/inside.ts";
import { removeLeftovers } from "../files/own-folder.ts";
import { temporaryName } from "../files/temporary-names.ts";
import { mergeByUnion } from "./history.ts";

/** A list of what to commit from a store, so that a plain `git add` adds exactly that. */
const gitignore = `# Written by stx-container when it made this store; yours to change.
# In git belong recipe, lock, locked recipe, marker and history of each build. Images, logs and scratch do not.
*
!.gitignore
!.gitattributes
!config.yaml
!*/
!*/history.jsonl
!*/*.lock
!*/*.def
!*/*.verified
!*/*.unverified
!*/*.keep
/.*/
*/.*
*.tmp
`;

/** What a new store gets, file → text. */
export const newStoreFiles = { ".gitignore": gitignore, ".gitattributes": `${mergeByUnion}\n` };

/**
 * Opens a store for writing, creating it if necessary with a .gitignore. What killed processes were writing at its top
 * is removed.
 * @returns its absolute path
 * @throws Failure("usage") where it cannot be written to, or is itself a link
 */
export async function openStore(path: string): Promise<string> {
  const store = await locate(path);
  await makeStore(store);
  const probe = join(store, temporaryName("probe"));
  await createInside(store, probe);
  await removeFileInside(store, probe);
  const isEmpty = (await clearStore(store)) === 0;
  if (!isEmpty) return store;
  for (const [file, text] of Object.entries(newStoreFiles))
    await writeNewFileInside(store, join(store, file), text).catch(ignoreExisting);
  return store;
}

/** Another process may make the store at the same time. */
function ignoreExisting(error: unknown): void {
  if (!(error instanceof Failure) || error.code !== "file-in-the-way") throw error;
}

/**
 * Opens an existing store, otherwise like {@link openStore}.
 * @throws Failure("usage") where there is none
 */
export async function openExistingStore(path: string): Promise<string> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isSymbolicLink()) throw await linkedStore(path);
  if (found?.isDirectory()) return realpath(path);
  throw new Failure("usage", `there is no store at ${path}`, {
    code: "no-store",
    why: found ? "it is not a folder" : "no such folder",
    remedy: "name the store with --store, or make one: stx-container build RECIPE",
  });
}

/** The store's path with all links above it resolved. */
async function locate(path: string): Promise<string> {
  if (dirname(path) === path) return path;
  await makeFolder(dirname(path));
  return join(await realpath(dirname(path)), basename(path));
}

async function makeStore(store: string): Promise<void> {
  if (dirname(store) === store) return;
  let parent: Folder | undefined;
  try {
    parent = await Folder.open(dirname(store));
    if ((await parent.look(basename(store)))?.isSymbolicLink()) throw await linkedStore(store);
    await parent.make(basename(store));
  } catch (error) {
    throw fileFailure(error, `could not make the folder ${store}`);
  } finally {
    await parent?.close();
  }
}

async function linkedStore(store: string): Promise<Failure> {
  const target = await realpath(store).catch(() => undefined);
  return new Failure("usage", `the store ${store} is a symbolic link`, {
    code: "link-in-store",
    why: "a repository can bring such a link, and what it points at may belong to somebody else",
    remedy: target ? `name the folder itself: --store ${target}` : `remove the link: rm ${store}`,
  });
}

/** Removes what killed processes were writing at the top of a store. @returns how many entries are left */
async function clearStore(store: string): Promise<number> {
  const folder = await Folder.open(store);
  try {
    await removeLeftovers(folder);
    return (await folder.names()).length;
  } finally {
    await folder.close();
  }
}
