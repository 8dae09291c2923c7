import { Failure } from "../failure.ts";
import { parseImageUri } from "../registry/uri.ts";

/** An image that someone else built, as Bootstrap and From of a recipe. */
export interface GivenImage {
  bootstrap: string;
  from: string;
}

/** Archives are plain files of the build's folder: no path can lead out of it. */
const archiveForm = /^(docker-archive|oci-archive):([A-Za-z0-9_][\w.+-]{0,199})$/;

/**
 * Parses `docker://NAME`, `oras://NAME`, `library://NAME`, `docker-archive:FILE` or `oci-archive:FILE`.
 * @returns the image, or in words what is wrong
 */
export function parseGivenImage(text: string): GivenImage | string {
  const [, bootstrap, file] = archiveForm.exec(text) ?? [];
  if (bootstrap !== undefined && file !== undefined) return { bootstrap, from: file };
  const expected =
    "expected docker://, oras:// or library:// and a name, or docker-archive: or oci-archive: and a file name";
  // A line of a recipe: nothing in it may end the line or be taken for a build argument.
  if (!/^(?:docker|oras|library):\/\/[\w./:@+-]+$/.test(text)) return expected;
  try {
    const { scheme, reference } = parseImageUri(text);
    return { bootstrap: scheme, from: reference };
  } catch (error) {
    if (error instanceof Failure) return error.why ?? error.message;
    throw error;
  }
}

/** The recipe of such an image. It adds nothing to it. */
export const recipeOfImage = ({ bootstrap, from }: GivenImage) => `Bootstrap: ${bootstrap}\nFrom: ${from}\n`;

/** The last part of its name, without tag, digest and the endings of archives. */
export const nameOfImage = ({ from }: GivenImage) =>
  (from.split("/").at(-1) ?? "")
    .replace(/[:@].*$/, "")
    .replace(/\.(?:tar|tgz|tar\.gz|oci)$/, "")
    .toLowerCase();
