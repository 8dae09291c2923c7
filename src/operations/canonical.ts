import { stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findApptainer } from "../apptainer/find.ts";
import { Failure } from "../failure.ts";
import { makeFolderInside, moveNewFileInside } from "../files/inside.ts";
import { assertUserFile, readUserFile } from "../files/user-files.ts";
import { canonicalDigest } from "../image/canonical.ts";
import { definitionPath } from "../image/canonical-form.ts";
import { imageDigest } from "../image/file-digest.ts";
import type { Choice } from "../image/noise/choices.ts";
import { openImage } from "../image/open.ts";
import { recipeOfDefinition } from "../pin/definition.ts";
import { takeRecipe } from "../pin/recipe-lines.ts";
import { type Canonicalised, canonicalise } from "../roundtrip/canonicalise.ts";
import { scratchRemover } from "../roundtrip/prepare.ts";
import { openScratch } from "../store/scratch.ts";

/** A request to rewrite an image. Paths absolute. */
export interface CanonicalRequest {
  image: string;
  /** The SIF to write; nothing may be there yet. */
  output: string;
  /** Times after it become it; seconds since 1970. Default: the newest time of a file in the image. */
  epoch?: number;
  /** The recipe that the image should name as its own, or a locked recipe of it; default: the one in the image. */
  recipe?: string;
  /** Folder for scratch: three to four times the size of the image's files. */
  tmp?: string;
  /** What to leave out besides noise; default: nothing. */
  without?: readonly Choice[];
  signal?: AbortSignal;
}

/** A rewritten image. */
export interface CanonicalImage extends Canonicalised {
  path: string;
  /** sha256 (hex) of the new file; every image with this canonical form gives the same one. */
  sha256: string;
  /** Bytes of the new file. */
  size: number;
  /** See image/canonical.ts: independent of the packing tool. */
  canonicalDigest: string;
}

/**
 * Rewrites an image in its canonical form: two images that differ only in builder, time and caches become identical to
 * the byte. The image itself is not changed.
 * @throws Failure "usage" where something is at the output's path, "inconclusive" where the image cannot be read whole
 */
export async function makeCanonical(request: CanonicalRequest): Promise<CanonicalImage> {
  const { image, output, epoch, recipe, tmp = tmpdir(), signal } = request;
  await assertUserFile(image, "image");
  await assertNothingAt(output);
  const remove = scratchRemover({ privileges: "auto" });
  const scratch = await openScratch({ store: dirname(output), tmp, purpose: "canonical", remove });
  try {
    const made = join(scratch.path, "image.sif");
    const work = join(scratch.path, "work");
    await makeFolderInside(scratch.path, work);
    const apptainer = await findApptainer();
    const text = recipe === undefined ? await recipeInside(image) : await readUserFile(recipe, "recipe");
    const facts = await canonicalise({
      image,
      output: made,
      scratch: work,
      epoch,
      without: request.without,
      recipe: text && (takeRecipe(text) ?? text),
      privileges: "auto",
      apptainer,
      signal,
    });
    const file = await imageDigest(made);
    const tree = await openImage(made);
    const digest = await canonicalDigest(tree, facts.epoch).finally(() => tree.close());
    await moveNewFileInside(made, dirname(output), output);
    return { path: output, ...file, canonicalDigest: digest, ...facts };
  } finally {
    await scratch.close();
  }
}

/**
 * The recipe in an image of this program, where lines of ours with the moment of its build surround it; undefined for
 * any other image.
 */
async function recipeInside(image: string): Promise<Buffer | undefined> {
  const tree = await openImage(image);
  const files = await tree.read([definitionPath]).finally(() => tree.close());
  const definition = files.get(definitionPath);
  return definition && recipeOfDefinition(definition);
}

async function assertNothingAt(path: string): Promise<void> {
  if (!(await stat(path).catch(() => undefined))) return;
  throw new Failure("usage", `${path} already exists`, {
    code: "image-exists",
    why: "an image is never overwritten",
    remedy: "remove the file, or name another with --output",
  });
}
