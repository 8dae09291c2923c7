import { Failure } from "../failure.ts";
import { parseReference } from "./reference.ts";

/** Where an image is fetched from. */
export interface ImageUri {
  scheme: "docker" | "oras" | "library";
  /** Without the scheme: "ghcr.io/owner/name:tag". */
  reference: string;
}

/**
 * Parses `docker://`, `oras://` or `library://` and a reference; without a scheme it is `docker://`.
 * @throws Failure("usage") for another scheme, and for an invalid reference
 */
export function parseImageUri(text: string): ImageUri {
  const [, scheme = "docker", reference = ""] = /^(?:([a-z-]+):\/\/)?(.*)$/s.exec(text) ?? [];
  if (scheme !== "docker" && scheme !== "oras" && scheme !== "library")
    throw new Failure("usage", `cannot pull from ${JSON.stringify(text)}`, {
      code: "image-reference-invalid",
      why: `the scheme ${scheme}:// is not that of a registry or library`,
      remedy: "write docker://, oras:// or library:// and a reference",
    });
  if (scheme !== "library") parseReference(reference);
  return { scheme, reference };
}

/**
 * The `docker://` address of an image. Docker Hub is left out, as Apptainer does; a tag comes before a digest, because
 * callers' digests may be those of the image file, which no registry knows.
 */
export function registryUri({
  registry,
  repository,
  tag,
  digest,
}: {
  registry: string;
  repository: string;
  tag?: string | undefined;
  digest?: string | undefined;
}): string {
  const name = registry === "docker.io" ? repository : `${registry}/${repository}`;
  return `docker://${name}${tag ? `:${tag}` : digest ? `@${digest}` : ""}`;
}

/** The file name that an image gets by default: `<last part of the name>_<tag>.sif`. */
export function defaultFileName({ reference }: ImageUri): string {
  const last = reference.split("/").at(-1) ?? "image";
  const [name = "image", tag = "latest"] = last.split(/@sha256:|:/);
  return `${name}_${tag.slice(0, 40)}.sif`;
}
