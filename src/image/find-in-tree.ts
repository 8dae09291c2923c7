import { keystoreEntries } from "./noise/keystore.ts";
import type { Entry, ImageTree } from "./tree.ts";

/** Something to look for: its name, and the byte sequences in which it may appear. */
export interface Sought {
  name: string;
  forms: readonly Buffer[];
}

/** Where in an image something was found. */
export interface Sighting {
  name: string;
  /** Absolute path in the image. */
  path: string;
}

/**
 * Looks for bytes in everything that a tree holds: contents, paths, targets of links and extended attributes.
 * Java's keystores are decrypted with their usual password; other compressed and encrypted files are not opened.
 */
export async function findInTree(tree: ImageTree, sought: readonly Sought[]): Promise<Sighting[]> {
  const found = new Map<string, Sighting>();
  const see = (name: string, path: string) => found.set(`${name} ${path}`, { name, path });
  for (const entry of tree.entries.values())
    for (const name of namesIn(Buffer.from(textsOf(entry)), sought)) see(name, entry.path);
  const look = acrossChunks(
    Math.max(0, ...sought.flatMap(({ forms }) => forms.map(({ length }) => length - 1))),
  );
  await tree.digests(undefined, (path, bytes) => {
    const size = tree.entries.get(path)?.size ?? 0;
    for (const name of namesIn(look(path, bytes, size), sought)) see(name, path);
  });
  for (const [path, bytes] of await tree.read(keystores(tree), largestKeystore)) {
    const certificates = keystoreEntries(bytes);
    if (certificates) for (const name of namesIn(certificates, sought)) see(name, path);
  }
  return [...found.values()];
}

/** No list of certificates is larger, in bytes. */
const largestKeystore = 16 * 1024 * 1024;

/** Paths of files that are named as keystores are. */
function keystores(tree: ImageTree): string[] {
  const named = /\/(?:cacerts|jssecacerts|[^/]+\.(?:jks|p12|pfx|pkcs12|keystore|truststore))$/;
  return [...tree.entries.values()]
    .filter(({ path, type, size }) => type === "file" && size <= largestKeystore && named.test(path))
    .map(({ path }) => path);
}

/** Which of the wanted items these bytes contain. */
export const namesIn = (bytes: Buffer, sought: readonly Sought[]) =>
  sought.filter(({ forms }) => forms.some((form) => bytes.includes(form))).map(({ name }) => name);

function textsOf({ path, target = "", xattrs = {} }: Entry): string {
  const values = Object.values(xattrs).map((hex) => Buffer.from(hex, "hex").toString("utf8"));
  return [path, target, ...values].join("\n");
}

/**
 * Joins each chunk of a file with the end of the one before, so that no match is cut in two.
 * @param overlap how many bytes of a chunk are kept
 */
function acrossChunks(overlap: number): (path: string, bytes: Buffer, size: number) => Buffer {
  const open = new Map<string, { seen: number; end: Buffer }>();
  return (path, bytes, size) => {
    const before = open.get(path);
    const seen = (before?.seen ?? 0) + bytes.length;
    const whole = before ? Buffer.concat([before.end, bytes]) : bytes;
    // A copy, so that the chunk itself is not kept in memory.
    if (seen < size)
      open.set(path, { seen, end: Buffer.from(whole.subarray(Math.max(0, whole.length - overlap))) });
    else open.delete(path);
    return whole;
  };
}
