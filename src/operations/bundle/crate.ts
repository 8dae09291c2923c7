/** A file in a bundle. */
export interface CrateFile {
  /** Path in the bundle. */
  path: string;
  /** What it is, in words. */
  about: string;
  /** Bytes. */
  size: number;
  /** sha256 (hex). */
  sha256: string;
}

/** The RO-Crate 1.1 description of a bundle: each file with its meaning, size and digest. */
export function crateMetadata(
  name: string,
  date: string,
  description: string,
  files: readonly CrateFile[],
): string {
  const graph = [
    {
      "@id": "ro-crate-metadata.json",
      "@type": "CreativeWork",
      about: { "@id": "./" },
      conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" },
    },
    {
      "@id": "./",
      "@type": "Dataset",
      name,
      description,
      datePublished: date,
      hasPart: files.map(({ path }) => ({ "@id": encodeURI(path) })),
    },
    ...files.map(({ path, about, size, sha256 }) => ({
      "@id": encodeURI(path),
      "@type": "File",
      name: path.split("/").at(-1),
      description: about,
      contentSize: String(size),
      sha256,
    })),
  ];
  return `${JSON.stringify({ "@context": "https://w3id.org/ro/crate/1.1/context", "@graph": graph }, undefined, 2)}\n`;
}
