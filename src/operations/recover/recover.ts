import { basename, join } from "node:path";
import { osRelease } from "../../ecosystems/os-release.ts";
import { makeFolder } from "../../files/folders.ts";
import { writeNewFileInside } from "../../files/inside.ts";
import { definitionPath } from "../../image/canonical-form.ts";
import type { ImageKey } from "../../image/encryption/key.ts";
import { openImage } from "../../image/open.ts";
import type { ImageTree } from "../../image/tree.ts";
import type { Lock } from "../../lock/schema.ts";
import { formatLock } from "../../lock/write.ts";
import { recipeOfDefinition } from "../../pin/definition.ts";
import { freeze } from "../../roundtrip/freeze.ts";
import { assertKind } from "../../store/file-kind.ts";
import { type Recovered, type Remains, recoverRecipe } from "./recipe.ts";

/** What was recovered, and where it was written. */
export interface RecoveredFiles extends Recovered {
  recipeFile: string;
  lockFile: string;
}

/**
 * Writes a recipe and a lock for an image of which nothing else is left, without running it, and says what could not be
 * found out. The recipe was not tried.
 * @param folder absolute; files that are there already stay
 * @throws Failure where the image cannot be read, or a file is in the way
 */
export async function recover(image: string, folder: string, key?: ImageKey): Promise<RecoveredFiles> {
  await assertKind(image, ["image", "tar archive", "folder"], "an image");
  const lock = await freeze(image, { key });
  const tree = await openImage(image, key);
  try {
    const recovered = recoverRecipe(await remainsOf(tree, lock));
    const stem = basename(image).replace(/\.(sif|img|squashfs|sqfs)$/, "");
    const [recipeFile, lockFile] = [join(folder, `${stem}.def`), join(folder, `${stem}.lock`)];
    await makeFolder(folder);
    await writeNewFileInside(folder, recipeFile, recovered.recipe);
    await writeNewFileInside(folder, lockFile, formatLock(lock));
    return { ...recovered, recipeFile, lockFile };
  } finally {
    await tree.close();
  }
}

/** Apptainer's own files in an image (docs/sif of Apptainer: /.singularity.d). */
const own = {
  definition: definitionPath,
  environment: "/.singularity.d/env/90-environment.sh",
  runscript: "/.singularity.d/runscript",
} as const;

/** What an image's own files say of how it was made. */
export async function remainsOf(tree: ImageTree, lock: Lock): Promise<Remains> {
  const texts = await tree.read(Object.values(own));
  const text = (part: keyof typeof own) => {
    const bytes = texts.get(own[part]);
    // A build of this program kept the recipe with a rebuild's surroundings, or with its pins.
    const found = ((bytes && part === "definition" && recipeOfDefinition(bytes)) || bytes)
      ?.toString("utf8")
      .replace(/^#!.*\n/, "")
      .trimEnd();
    return found ? { [part]: found } : {};
  };
  const { id, versionId } = await osRelease(tree);
  const status = tree.resolve("/var/lib/dpkg/status");
  return {
    lock,
    ...text("definition"),
    ...text("environment"),
    ...text("runscript"),
    ...(id !== undefined && { distribution: id }),
    ...(versionId !== undefined && { release: versionId }),
    ...(status && { installedAt: status.mtime }),
  };
}
