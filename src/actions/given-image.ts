import { Failure } from "../failure.ts";
import { parseImageUri } from "../registry/uri.ts";

/** An image that someone else built, as Bootstrap and From of a recipe. */
export interface GivenImage {
  bootstrap: string;
  from: string;
}

/** One of several, as a line of an input names it. */
export interface ListedImage extends GivenImage {
  /** As it was written: "docker://debian:12". */
  text: string;
  /** Artifact id of an archive. */
  archive: string | undefined;
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

/**
 * Parses a line with one image, and for an archive the id of the artifact that holds it after a space.
 * @returns the image, or in words what is wrong
 */
export function parseListedImage(line: string): ListedImage | string {
  const [text = "", archive, ...more] = line.trim().split(/\s+/);
  const image = parseGivenImage(text);
  if (typeof image === "string") return image;
  if (more.length > 0 || (archive !== undefined && !/^[1-9]\d{0,19}$/.test(archive)))
    return "after the image, expected nothing, or for an archive the id of its artifact";
  const isArchive = image.bootstrap.endsWith("-archive");
  if (isArchive === (archive === undefined))
    return isArchive
      ? "the artifact id of the archive is missing: docker-archive:FILE ID"
      : "only an archive has an artifact id";
  return { ...image, text, archive };
}

/** The recipe of such an image. It adds nothing to it. */
export const recipeOfImage = ({ bootstrap, from }: GivenImage) => `Bootstrap: ${bootstrap}\nFrom: ${from}\n`;

/** The last part of its name, without tag, digest and the endings of archives. */
export const nameOfImage = ({ from }: GivenImage) =>
  (from.split("/").at(-1) ?? "")
    .replace(/[:@].*$/, "")
    .replace(/\.(?:tar|tgz|tar\.gz|oci)$/, "")
    .toLowerCase();
