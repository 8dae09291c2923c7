import { posix } from "node:path";
import type { Part } from "./zip-parts.ts";

/** More paths than any bundle has, and a longer path than any system takes. */
const maxPaths = 1_000_000;
const maxLength = 4096;

/**
 * What is where in an archive once it is unpacked. Only plain files are judged; a link, device or folder that takes the
 * place of one, or a link in place of the folder above it, would give a reader something else than what was judged.
 */
export class Shape {
  readonly #refuse: (why: string) => Error;
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();
  readonly #others = new Map<string, NonNullable<Part["other"]>>();

  /** @param refuse makes the error */
  constructor(refuse: (why: string) => Error) {
    this.#refuse = refuse;
  }

  add({ name, open, other }: Part): void {
    const path = pathOf(name);
    if (path.length > maxLength || this.#files.size + this.#folders.size + this.#others.size > maxPaths)
      throw this.#refuse("it has more files than any bundle");
    if (other) this.#others.set(path, other);
    else (open ? this.#files : this.#folders).add(path);
    for (let above = posix.dirname(path); above !== "."; above = posix.dirname(above))
      this.#folders.add(above);
  }

  /**
   * To be called after the last part.
   * @param isJudged whether a file of this name is part of what is judged
   * @throws the error of `refuse`
   */
  assertPlain(isJudged: (name: string) => boolean): void {
    for (const path of this.#files)
      if (this.#folders.has(path)) throw this.#refuse(`${JSON.stringify(path)} is a file and a folder in it`);
    for (const [path, { link }] of this.#others) {
      const isTaken = this.#files.has(path) || this.#folders.has(path);
      const isWrong = isJudged(posix.basename(path)) && !this.#leadsToJudged(path, link, isJudged);
      if (isTaken || isWrong)
        throw this.#refuse(
          `${JSON.stringify(path)} is not a plain file or folder in it, but a link or device`,
        );
    }
  }

  /** As the link of a store leads to the published image, which need not be in the archive. */
  #leadsToJudged(path: string, link: string | undefined, isJudged: (name: string) => boolean): boolean {
    if (link === undefined || posix.isAbsolute(link)) return false;
    const target = pathOf(posix.join(posix.dirname(path), link));
    const isInside = !target.startsWith("../");
    return isInside && !this.#isThroughOther(target) && isJudged(posix.basename(target));
  }

  #isThroughOther(path: string): boolean {
    return path !== "." && (this.#others.has(path) || this.#isThroughOther(posix.dirname(path)));
  }
}

/** In lower case: on some file systems, names that differ only in capitals are one. */
const pathOf = (name: string): string => posix.normalize(name).replace(/\/$/, "").toLowerCase();
