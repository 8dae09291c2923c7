import { overLimit } from "./limits.ts";
import type { Entry } from "./tree.ts";

export type Xattrs = NonNullable<Entry["xattrs"]>;

/** Most bytes of all attributes of one image together; distributions use a few hundred. */
const most = 2 ** 26;
/** The largest value that Linux allows (XATTR_SIZE_MAX). */
export const xattrSizeLimit = 65_536;

/** Counts the bytes of an image's extended attributes, so that a small image cannot exhaust the memory with them. */
export class XattrMeter {
  readonly #path: string;
  #bytes = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /**
   * The attributes in the form that an {@link Entry} has, sorted by name; undefined where there are none.
   * @throws Failure "inconclusive" where the image has too many
   */
  collect(found: Iterable<readonly [name: string, value: Buffer]>): Xattrs | undefined {
    const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [name, value] of sorted) this.#bytes += name.length + value.length;
    if (this.#bytes > most) throw overLimit(this.#path, "bytes of extended attributes", most);
    if (sorted.length === 0) return undefined;
    return Object.fromEntries(sorted.map(([name, value]) => [name, value.toString("hex")]));
  }
}
