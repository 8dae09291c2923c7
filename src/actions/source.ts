import { lstat, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure } from "../failure.ts";
import { linkOrCopy } from "../files/folders.ts";
import { downloadFile } from "../github/artifacts.ts";
import { fileKind } from "../store/file-kind.ts";
import { imageName } from "../store/names.ts";
import { evidenceLimits } from "../verdict/limits.ts";
import type { GivenImage } from "./given-image.ts";
import { nameOfImage, recipeOfImage } from "./given-image.ts";
import type { Job } from "./job.ts";
import { confine } from "./paths.ts";

/** What is built: absolute paths, and the image's name. */
export interface Source {
  recipe: string;
  context: string;
  store: string;
  name: string;
  /** The recipe is the author's, and has lines to annotate. */
  isWritten: boolean;
}

/**
 * The recipe of a build job: the one of the checkout, or for an image that someone else built the two lines that take it.
 * An archive that an earlier job uploaded is put where these lines expect it.
 * @throws Failure("usage") for a path outside of the workspace, and where the archive's place is taken
 */
export async function sourceOf(job: Job<"build">): Promise<Source> {
  const { inputs, context, scratch } = job;
  if (inputs.recipe !== undefined) {
    const paths = await confine(context.workspace, {
      recipe: inputs.recipe,
      context: inputs.context ?? dirname(inputs.recipe),
      store: inputs.store,
    });
    const { nameFromRecipe } = await import("../roundtrip/prepare.ts");
    return { ...paths, name: imageName(inputs.name ?? nameFromRecipe(paths.recipe)), isWritten: true };
  }
  // The inputs were checked: without a recipe there is an image.
  const from = inputs.from as GivenImage;
  const paths = await confine(context.workspace, { context: inputs.context ?? ".", store: inputs.store });
  const name = imageName(inputs.name ?? nameOfImage(from));
  const archive = inputs["archive-artifact-id"];
  if (archive !== undefined) await placeArchive(job, archive, from, paths.context);
  return { ...paths, name, recipe: await writeRecipe(from, scratch, name), isWritten: false };
}

/** Writes the two lines into the job's own folder. @returns absolute path */
export async function writeRecipe(from: GivenImage, scratch: string, name: string): Promise<string> {
  const folder = join(scratch, "given-image");
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.def`);
  await writeFile(path, recipeOfImage(from));
  return path;
}

async function placeArchive(
  { context, scratch, log }: Job<"build">,
  id: number,
  { from }: GivenImage,
  folder: string,
): Promise<void> {
  const { path } = await confine(context.workspace, { path: join(folder, from) });
  const isTaken = await lstat(path).then(Boolean, () => false);
  if (isTaken)
    throw new Failure("usage", `${from} is in the checkout already`, {
      code: "wrong-input",
      why: "the archive of the earlier job would replace it",
      remedy: "name another file in from, or leave out archive-artifact-id to take the one of the checkout",
    });
  log.phase(`Downloading ${from}`);
  const archive = await downloadFile(id, "archive", scratch, evidenceLimits.image);
  await refuseZip(archive.path, id);
  await mkdir(folder, { recursive: true });
  await linkOrCopy(archive.path, path);
}

/** actions/upload-artifact zips what it uploads by default, and verify could not find the archive again. */
async function refuseZip(path: string, id: number): Promise<void> {
  if ((await fileKind(path)) !== "zip archive") return;
  throw new Failure("usage", `the artifact ${id} is a zip file`, {
    code: "artifact-unexpected",
    why: "an archive is expected as docker save or skopeo wrote it",
    remedy: "upload it with `archive: false` of actions/upload-artifact (version 7 or newer)",
  });
}
