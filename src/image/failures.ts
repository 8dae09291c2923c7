import { Failure } from "../failure.ts";
import type { ImageCode } from "../failure-codes/image.ts";

/**
 * The failure for an image whose bytes contradict its format: no claim about such an image is possible.
 * @param more `code` where a more exact one than `image-damaged` fits
 */
export function damaged(
  path: string,
  why: string,
  { code = "image-damaged", cause }: { code?: ImageCode; cause?: unknown } = {},
): Failure {
  return new Failure("inconclusive", `the image ${path} is damaged`, {
    code,
    why,
    remedy: "build or download the image again; do not use this file",
    cause,
  });
}

/** The failure for an image file that ends too early. */
export function truncated(path: string, why: string): Failure {
  return damaged(path, why, { code: "image-truncated" });
}

/** The failure for a file that is not a known kind of image. */
export function notAnImage(
  path: string,
  why: string,
  remedy = "give a .sif or squashfs file, a sandbox folder, or an OCI layout (folder or uncompressed tar)",
): Failure {
  return new Failure("inconclusive", `${path} is not an image`, {
    code: "image-not-an-image",
    why,
    remedy,
  });
}

/** What to do where the system refuses to let a file be read, by the error's code. */
const remedies: Record<string, string> = {
  EACCES:
    "read it as root or as the owner of its files; of a folder, freeze --no-contents reads the package databases alone",
  ENAMETOOLONG: "move the image to a shorter path; an image with folders so deep may also be hostile",
};

/** The failure for a path that is not an image we can open. */
export function unreadable(path: string, cause: unknown): Failure {
  const { code = "" } = cause as NodeJS.ErrnoException;
  return new Failure("inconclusive", `the image ${path} cannot be read`, {
    code: "image-unreadable",
    why: code === "ENAMETOOLONG" ? "a path in it is too long for this system" : (cause as Error).message,
    remedy: remedies[code] ?? "check the path and its permissions",
    cause,
  });
}

/**
 * Something in an image that was not read, or can be read in more than one way. The rest of the image is readable, but
 * no claim about the image as a whole is possible.
 */
export interface Unaccounted {
  code: ImageCode;
  /** Which object, bytes or path, and what about it. */
  what: string;
}

/** The failure for a claim about an image, part of which was not examined. */
export function unaccountedFor(path: string, found: readonly Unaccounted[]): Failure {
  const [first, ...others] = found;
  return new Failure("inconclusive", `the image ${path} holds something that cannot be accounted for`, {
    code: first !== undefined && others.length === 0 ? first.code : "image-unaccounted",
    why: found.map(({ what }) => what).join("; "),
    remedy:
      "build the image again with apptainer build, without adding objects to it; stx-container freeze reads the rest of it",
  });
}
