import { chmod, lstat, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Failure } from "../../failure.ts";
import { sha256File } from "../../files/digest.ts";
import { makeFolder } from "../../files/folders.ts";
import { makeFolderInside, writeNewFileInside } from "../../files/inside.ts";
import type { ImageKey } from "../../image/encryption/key.ts";
import { openImage } from "../../image/open.ts";
import { writeTar } from "../../image/tar-file.ts";
import type { ImageTree } from "../../image/tree.ts";
import { formatLock } from "../../lock/write.ts";
import { freeze } from "../../roundtrip/freeze.ts";
import { assertKind } from "../../store/file-kind.ts";
import { carriedOf } from "./carried.ts";
import { carriedRecipe, type RestoredFile, restoredLimit } from "./definition.ts";
import { type CarriedFile, commandsOf, composedRecipe, type Recovered } from "./recipe.ts";
import { type Remains, remainsOf } from "./remains.ts";
import { removedFiles } from "./removed.ts";

/** How an image is recovered. */
export interface RecoverOptions {
  /** Key of an encrypted image. */
  key?: ImageKey | undefined;
  /** Path of an image to build on, instead of the one on Docker Hub that os-release names. */
  base?: string | undefined;
  /** Compose a recipe even if the image contains one. */
  ignoreDefinition?: boolean | undefined;
}

/** What was recovered, and where it was written. */
export interface RecoveredFiles extends Omit<Recovered, "recipe"> {
  recipe: string;
  /** Name for a build of it. */
  name: string;
  recipeFile: string;
  lockFile: string;
  /**
   * The archive of files that no command of the recipe brings back; absent if there are none, and for a recipe that
   * was in the image.
   */
  carriedFile?: string;
  /** The entries in it. */
  carried?: { sha256: string; count: number; bytes: number };
}

/**
 * Writes a recipe and a lock for an image of which nothing else is left, without running it, and says what could not
 * be found out. What the recipe's commands cannot bring back is written next to it as a tar archive. The recipe is not
 * tried out.
 * @param folder absolute; existing files in it are not changed
 * @throws Failure where the image cannot be read, or a file is in the way
 */
export async function recover(
  image: string,
  folder: string,
  { key, base, ignoreDefinition = false }: RecoverOptions = {},
): Promise<RecoveredFiles> {
  await assertKind(image, ["image", "tar archive", "folder"], "an image");
  const lock = await freeze(image, { key });
  const tree = await openImage(image, key);
  const stem = basename(image).replace(/\.(sif|img|squashfs|sqfs|tar)$/, "");
  // %files cannot express every name.
  const archive = /^[\w.+-]+$/.test(stem) ? stem : "recovered";
  const [recipeFile, lockFile, carriedFile] = [`${stem}.def`, `${stem}.lock`, `${archive}.carried.tar`].map(
    (name) => join(folder, name),
  ) as [string, string, string];
  try {
    const remains = await remainsOf(tree, lock);
    const { definition } = remains;
    const own = ignoreDefinition || !definition ? undefined : carriedRecipe(tree, remains, definition, base);
    await makeFolder(folder);
    const restored = (own?.files ?? []).map(({ path }) => join(folder, path));
    await assertAbsent(recipeFile, lockFile, carriedFile, ...restored);
    assertApart(restored, [recipeFile, lockFile, carriedFile]);
    const { recovered, carried } = own
      ? { recovered: own, carried: undefined }
      : await composed(tree, remains, carriedFile, base);
    await restore(tree, own?.files ?? [], folder);
    await writeNewFileInside(folder, recipeFile, recovered.recipe);
    await writeNewFileInside(folder, lockFile, formatLock(lock));
    const { found, missing } = recovered;
    return {
      found,
      missing,
      recipe: recovered.recipe.toString("utf8"),
      name: stem,
      recipeFile,
      lockFile,
      ...(carried && {
        carriedFile: join(folder, carried.name),
        carried: { sha256: carried.sha256, count: carried.count, bytes: carried.bytes },
      }),
    };
  } finally {
    await tree.close();
  }
}

/** @throws Failure("usage") where the recipe copies in a file whose name one of ours is to have */
function assertApart(restored: readonly string[], ours: readonly string[]): void {
  const both = restored.find((path) => ours.some((own) => path === own || path.startsWith(`${own}/`)));
  if (both === undefined) return;
  throw new Failure(
    "usage",
    `the recipe in the image copies in ${basename(both)}, a name that is needed here`,
    {
      code: "file-in-the-way",
      why: "the recovered files are named after the image",
      remedy: "give the image's file another name, or use --ignore-definition",
    },
  );
}

/** Writes the files of `%files` to where the recipe copies them from. */
async function restore(tree: ImageTree, files: readonly RestoredFile[], folder: string): Promise<void> {
  for (const { path, entry } of files) {
    const bytes = (await tree.read([entry.path], restoredLimit)).get(entry.path) ?? Buffer.alloc(0);
    await makeFolderInside(folder, dirname(join(folder, path)));
    await writeNewFileInside(folder, join(folder, path), bytes);
    // A new file is accessible to the user alone, but %files copies the executable bits.
    await chmod(join(folder, path), entry.mode & 0o755 & ~process.umask());
  }
}

/** A recipe composed from what is in the image, with the archive next to it. */
async function composed(tree: ImageTree, remains: Remains, file: string, base: string | undefined) {
  const commands = commandsOf(remains);
  const { entries } = await carriedOf(
    tree,
    remains.lock,
    commands.flatMap(({ taken }) => taken),
  );
  const removed = await removedFiles(tree);
  if (entries.length === 0)
    return { recovered: composedRecipe(remains, commands, { removed, base }), carried: undefined };
  try {
    await writeTar(tree, entries, new Map(), file);
    const carried: CarriedFile = {
      name: basename(file),
      sha256: await sha256File(file),
      count: entries.length,
      bytes: (await stat(file)).size,
      first: entries.filter(({ path, type }) => type !== "dir" && isFirst(path)).map(({ path }) => path),
    };
    return { recovered: composedRecipe(remains, commands, { carried, removed, base }), carried };
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

/**
 * Files to put in place first: users and groups must have their numbers before packages add theirs, and apt needs the
 * archives and keys that it had.
 */
const isFirst = (path: string) =>
  /^\/etc\/(?:passwd|group|shadow|gshadow|subuid|subgid)$|^\/etc\/apt\/[\w./-]+$|^\/usr\/share\/keyrings\/[\w.-]+$/.test(
    path,
  );

/**
 * Checked before anything is written, so that no half of a pair is left.
 * @throws Failure("usage", "file-in-the-way")
 */
async function assertAbsent(...files: string[]): Promise<void> {
  for (const file of files)
    if (await lstat(file).catch(() => undefined))
      throw new Failure("usage", `could not write ${file}`, {
        code: "file-in-the-way",
        why: "a file or folder of that name exists",
        remedy: "choose another folder with --output, or move the file away",
      });
}
