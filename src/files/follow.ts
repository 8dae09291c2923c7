import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { LineSplitter } from "../process/lines.ts";

const chunkSize = 64 * 1024;

/** Passes on the lines of a file as they are appended to it. */
export class LogFollower {
  readonly #path: string;
  readonly #lines: LineSplitter;
  #at = 0;

  constructor(path: string, onLine: (line: string) => void) {
    this.#path = path;
    this.#lines = new LineSplitter(onLine);
  }

  /** Passes on new lines; a file that does not exist yet has none, nor has a link, FIFO or folder in its place. */
  async read(): Promise<void> {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
    const file = await open(this.#path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(() => undefined);
    if (!file) return;
    try {
      if (!(await file.stat()).isFile()) return;
      for (;;) {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(chunkSize), 0, chunkSize, this.#at);
        if (bytesRead === 0) return;
        this.#at += bytesRead;
        this.#lines.push(buffer.subarray(0, bytesRead));
      }
    } finally {
      await file.close();
    }
  }
}
