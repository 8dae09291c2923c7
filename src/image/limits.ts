import { Failure } from "../failure.ts";
import { damaged } from "./failures.ts";

/** How much an image may make us hold in memory before we refuse it. */
export interface Limits {
  entries: number;
  /** Bytes of one unpacked metadata table. */
  table: number;
  /** Characters of one path, and of all of them together. */
  path: number;
  allPaths: number;
  /** Bytes of all files together, holes included. */
  content: number;
}

/** Ten times what the largest images in use need; PATH_MAX for one path. */
export const defaultLimits: Limits = {
  entries: 2_000_000,
  table: 2 ** 28,
  path: 4096,
  allPaths: 2 ** 28,
  content: 2 ** 40,
};

/** The failure for an image over one of the limits. */
export function overLimit(path: string, what: string, limit: number): Failure {
  return new Failure("inconclusive", `the image ${path} is too large to be read`, {
    code: "image-too-large",
    why: `${what}: more than ${limit}`,
    remedy: "make the image smaller (fewer files, shorter paths); an image like this may also be hostile",
  });
}

/** Counts what an image has, and refuses it as soon as it is over a limit. */
export class Meter {
  readonly #path: string;
  readonly #limits: Limits;
  #entries = 0;
  #characters = 0;
  #content = 0;

  constructor(path: string, limits: Limits) {
    this.#path = path;
    this.#limits = limits;
  }

  /**
   * Counts one entry.
   * @throws Failure "inconclusive" naming the limit, or a link that no kernel can hold
   */
  add(path: string, target: string | undefined, size: number): void {
    const limits = this.#limits;
    if (target?.includes("\0"))
      throw damaged(this.#path, `the link ${JSON.stringify(path)} has a NUL in its target`);
    this.#entries += 1;
    this.#characters += path.length + (target?.length ?? 0);
    this.#content += size;
    const longest = Math.max(path.length, target?.length ?? 0);
    if (this.#entries > limits.entries) throw overLimit(this.#path, "files and folders", limits.entries);
    if (longest > limits.path) throw overLimit(this.#path, "characters of one path", limits.path);
    if (this.#characters > limits.allPaths)
      throw overLimit(this.#path, "characters of all paths", limits.allPaths);
    if (this.#content > limits.content) throw overLimit(this.#path, "bytes of all files", limits.content);
  }
}
