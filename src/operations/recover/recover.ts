import { lstat } from "node:fs/promises";
import { basename, join } from "node:path";
import { osRelease } from "../../ecosystems/os-release.ts";
import { Failure } from "../../failure.ts";
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
export interface RecoveredFiles extends Omit<Recovered, "recipe"> {
  recipe: string;
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
    await assertAbsent(recipeFile, lockFile);
    await writeNewFileInside(folder, recipeFile, recovered.recipe);
    await writeNewFileInside(folder, lockFile, formatLock(lock));
    return { ...recovered, recipe: recovered.recipe.toString("utf8"), recipeFile, lockFile };
  } finally {
    await tree.close();
  }
}

/** Before anything is written, so that no half of a pair stays. @throws Failure("usage", "file-in-the-way") */
async function assertAbsent(...files: string[]): Promise<void> {
  for (const file of files)
    if (await lstat(file).catch(() => undefined))
      throw new Failure("usage", `could not write ${file}`, {
        code: "file-in-the-way",
        why: "a file or folder of that name exists",
        remedy: "choose another folder with --output, or move the file away",
      });
}

/** Apptainer's own files in an image (docs/sif of Apptainer: /.singularity.d), by the section that each is of. */
const sectionFiles = {
  environment: "/.singularity.d/env/90-environment.sh",
  runscript: "/.singularity.d/runscript",
  startscript: "/.singularity.d/startscript",
  test: "/.singularity.d/test",
  help: "/.singularity.d/runscript.help",
} as const;
const labelsFile = "/.singularity.d/labels.json";

/** What an image's own files say of how it was made. */
export async function remainsOf(tree: ImageTree, lock: Lock): Promise<Remains> {
  const files = await tree.read([definitionPath, labelsFile, ...Object.values(sectionFiles)]);
  const carried = files.get(definitionPath);
  // A build of this program kept the recipe with a rebuild's surroundings, or with its pins.
  const definition = carried && (recipeOfDefinition(carried) ?? carried);
  const { id, versionId } = await osRelease(tree);
  const status = tree.resolve("/var/lib/dpkg/status");
  return {
    lock,
    ...(definition && !isBlank(definition) && { definition }),
    sections: Object.fromEntries(
      Object.entries(sectionFiles).flatMap(([name, path]) => {
        const text = files.get(path) && sectionIn(files.get(path) as Buffer, name === "help");
        return text ? [[name, text]] : [];
      }),
    ),
    labels: ownLabels(files.get(labelsFile)),
    ...(id !== undefined && { distribution: id }),
    ...(versionId !== undefined && { release: versionId }),
    ...(status && { installedAt: status.mtime }),
  };
}

const isBlank = (bytes: Buffer) => bytes.toString("latin1").trim() === "";

/** A section's text, without the line that Apptainer puts before it; undefined where it does nothing. */
function sectionIn(bytes: Buffer, isText: boolean): Buffer | undefined {
  const text = bytes.toString("latin1");
  // Apptainer's own file for a section that a recipe has not is a licence in comments.
  const isEmpty = text.split("\n").every((line) => /^\s*(?:#|$)/.test(line));
  if (isText) return isBlank(bytes) ? undefined : bytes;
  return isEmpty ? undefined : Buffer.from(text.replace(/^#!\/bin\/sh\n+/, ""), "latin1");
}

/** The labels that a recipe sets itself, by name; none where the file is not as Apptainer writes it. */
function ownLabels(bytes: Buffer | undefined): string[] {
  try {
    const labels: unknown = JSON.parse(bytes?.toString("utf8") ?? "{}");
    return Object.keys(labels ?? {}).filter((name) => !name.startsWith("org.label-schema."));
  } catch {
    return [];
  }
}
