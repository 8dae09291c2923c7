import { lstat } from "node:fs/promises";
import { Failure } from "../../failure.ts";
import { type FileKind, fileKind } from "../../store/file-kind.ts";

/** What `pull` writes beside an image: file ending → the kinds of file that are such a one. */
const written: Readonly<Record<string, readonly FileKind[]>> = {
  ".lock": ["lock"],
  ".def": ["locked recipe"],
  ".rough.def": ["recipe"],
  ".verified": ["marker"],
};

/**
 * Makes sure that an image and the files that come with it may be written: other programs, too, call their files
 * `<name>.lock`, and a `<name>.def` may be the only copy of a recipe.
 * @param stem path of the image without its ending
 * @param force earlier ones are replaced, but nothing that is not one
 * @throws Failure("usage", "file-in-the-way")
 */
export async function assertFree(
  image: string,
  stem: string,
  endings: readonly string[],
  force: boolean,
): Promise<void> {
  const found = await lstat(image).catch(() => undefined);
  if (found && !(force && found.isFile()))
    throw inTheWay(
      image,
      found.isFile() ? "an image is replaced only with --force" : "it is not a plain file",
      "choose another path, or pass --force",
    );
  for (const ending of endings) {
    const path = `${stem}${ending}`;
    const beside = await lstat(path).catch(() => undefined);
    if (!beside) continue;
    const kinds = written[ending];
    const isEarlier = beside.isFile() && (!kinds || kinds.includes((await fileKind(path)) ?? "unknown file"));
    if (!isEarlier)
      throw inTheWay(
        path,
        "a file with this name comes with the image, and this one is another's",
        "choose another path for the image, or move that file away",
      );
    if (!force)
      throw inTheWay(
        path,
        "the files that come with an image are replaced only with --force",
        "choose another path for the image, or pass --force",
      );
  }
}

const inTheWay = (path: string, why: string, remedy: string) =>
  new Failure("usage", `${path} exists already`, { code: "file-in-the-way", why, remedy });
