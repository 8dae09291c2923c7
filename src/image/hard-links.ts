import type { Entry } from "./tree.ts";

/** Finds the names of one file while a tree is walked; a file with a single name gets no number. */
export class HardLinks {
  readonly #first = new Map<number, Entry>();

  /**
   * Marks an entry and the one found before it with their inode's number.
   * @param inode any number that is the same for all names of a file
   */
  add(inode: number, entry: Entry): void {
    const first = this.#first.get(inode);
    if (!first) this.#first.set(inode, entry);
    else {
      first.inode = inode;
      entry.inode = inode;
    }
  }
}
