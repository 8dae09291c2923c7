import { createHash, type Hash, hash } from "node:crypto";
import type { ImageTree, Look } from "../image/tree.ts";
import { withoutCaches } from "./caches.ts";
import { ecosystems } from "./index.ts";
import { locateInImage } from "./place.ts";
import { surveyOf } from "./survey.ts";
import type { Ecosystem, OwnedFile, Survey } from "./types.ts";

/** Digests other than sha256, of the kinds that packages recorded for their files, computed from the image's files. */
export interface OtherDigests {
  /** To be shown the bytes of every file of the image. */
  look: Look;
  /** "md5:<hex>" by path, several apart by spaces; complete when all bytes were shown. */
  made: ReadonlyMap<string, string>;
}

/**
 * Bytes; for bigger files no md5 or sha1 is computed. The smaller ones are 24 of 25 package files, but an eighth of
 * their bytes: with all files, `freeze` took 1.5 times the processor time.
 */
export const otherDigestLimit = 64 * 1024;

/**
 * Prepares the digests that are computed while an image's content is read, so that no file is read a second time: if a
 * package recorded an md5 or a sha1 of a file of at most {@link otherDigestLimit} bytes, it is computed beside the
 * sha256.
 */
export async function otherDigests(
  image: ImageTree,
  asked: readonly Ecosystem[] = ecosystems,
): Promise<OtherDigests> {
  const tree = withoutCaches(image);
  const survey = surveyOf(tree, asked);
  const wanted = new Map<string, string>();
  for (const ecosystem of asked.filter((each) => each.otherDigests)) {
    for await (const { real, sum } of recordedFiles(ecosystem, tree, survey)) {
      const name = sum.slice(0, sum.indexOf(":"));
      const before = wanted.get(real);
      if (
        name === "sha256" ||
        tree.entries.get(real)!.size > otherDigestLimit ||
        before?.split(" ").includes(name)
      )
        continue;
      wanted.set(real, before === undefined ? name : `${before} ${name}`);
    }
  }
  const made = new Map<string, string>();
  for (const [path, names] of wanted) {
    // The callback gets no bytes of an empty file.
    if (tree.entries.get(path)?.size === 0) made.set(path, sumsOf(names, Buffer.alloc(0)));
  }
  return { look: looker(tree, wanted, made), made };
}

function sumsOf(names: string, bytes: Buffer): string {
  return names
    .split(" ")
    .map((name) => `${name}:${hash(name, bytes, "hex")}`)
    .join(" ");
}

function looker(tree: ImageTree, wanted: ReadonlyMap<string, string>, made: Map<string, string>): Look {
  const running = new Map<string, { hashes: [name: string, hash: Hash][]; left: number }>();
  return (path, bytes) => {
    const names = wanted.get(path);
    if (names === undefined) return;
    const size = tree.entries.get(path)!.size;
    if (bytes.length === size) {
      made.set(path, sumsOf(names, bytes));
      return;
    }
    const state = running.get(path) ?? {
      hashes: names.split(" ").map((name): [string, Hash] => [name, createHash(name)]),
      left: size,
    };
    running.set(path, state);
    for (const [, each] of state.hashes) each.update(bytes);
    state.left -= bytes.length;
    if (state.left > 0) return;
    running.delete(path);
    made.set(path, state.hashes.map(([name, each]) => `${name}:${each.digest("hex")}`).join(" "));
  };
}

/** An existing file for which a package recorded a digest. */
export interface RecordedFile {
  /** Where the package's file is today, its folder's links followed. */
  place: string;
  /** What a program reads there; another path where the place itself is a link. */
  real: string;
  /** "md5:<hex>" */
  sum: string;
}

/** The existing files for which an ecosystem's packages recorded a digest. */
export async function* recordedFiles(
  ecosystem: Ecosystem,
  tree: ImageTree,
  survey: Survey,
): AsyncGenerator<RecordedFile> {
  const { recorded, listed } = await survey.ownedBy(ecosystem);
  const files: AsyncIterable<OwnedFile> | undefined = recorded?.() ?? listed?.();
  if (!files) return;
  for await (const [path, sum] of files) {
    if (sum === undefined) continue;
    const place = locateInImage(tree, path);
    const real = place && (tree.entries.get(place)?.type === "file" ? place : tree.resolve(place)?.path);
    if (real && tree.entries.get(real)?.type === "file") yield { place, real, sum };
  }
}
