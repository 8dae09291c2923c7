import { Failure } from "../failure.ts";
import { openRegular } from "../files/regular.ts";

/** The failure for an image whose bytes contradict its format: nothing can be said about such an image. */
export function damaged(path: string, why: string, cause?: unknown): Failure {
  return new Failure("inconclusive", `The image ${path} is damaged`, {
    why,
    remedy: "Build or download the image again; do not use this file.",
    cause,
  });
}

/** The failure for what is of another kind than the images that are known. */
export function notAnImage(
  path: string,
  why: string,
  remedy = "Give a .sif or squashfs file, a sandbox folder, or an OCI layout (folder or uncompressed tar).",
): Failure {
  return new Failure("inconclusive", `${path} is not an image`, { why, remedy });
}

/** What to do where the system refuses to let a file be read, by the error's code. */
const remedies: Record<string, string> = {
  EACCES:
    "Read it as root or as the owner of its files; of a folder, freeze --no-contents reads the package databases alone.",
  ENAMETOOLONG: "Move the image to a shorter path; an image with folders so deep may also be hostile.",
};

/** The failure for a path that is no image we can open. */
export function unreadable(path: string, cause: unknown): Failure {
  const { code = "" } = cause as NodeJS.ErrnoException;
  return new Failure("inconclusive", `The image ${path} cannot be read`, {
    why: code === "ENAMETOOLONG" ? "a path in it is too long for this system" : (cause as Error).message,
    remedy: remedies[code] ?? "Check the path and its permissions.",
    cause,
  });
}

/** What gives bytes at a position: an open file, or what is unpacked or decrypted on the way. */
export interface RandomAccess {
  /** Fills `into` from `at` with up to `length` bytes; none only at the end. */
  read(into: Buffer, at: number, length: number, position: number): Promise<{ bytesRead: number }>;
  close(): Promise<void>;
}

/** A range of an open file. Opened once, so that what was checked and what is read later are the same bytes. */
export class ByteSource {
  /** The file on disk, for messages. */
  readonly path: string;
  /** Length of the range in bytes. */
  readonly size: number;
  readonly #handle: RandomAccess;
  readonly #offset: number;

  constructor(path: string, handle: RandomAccess, offset: number, size: number) {
    this.path = path;
    this.#handle = handle;
    this.#offset = offset;
    this.size = size;
  }

  /**
   * A whole regular file.
   * @throws Failure "inconclusive" where the path is missing, unreadable or no regular file
   */
  static async open(path: string): Promise<ByteSource> {
    try {
      const { handle, size } = await openRegular(path);
      return new ByteSource(path, handle, 0, size);
    } catch (error) {
      throw unreadable(path, error);
    }
  }

  /** A part of this range; both share the open file. */
  part(offset: number, size: number): ByteSource {
    return new ByteSource(this.path, this.#handle, this.#offset + offset, size);
  }

  /**
   * `length` bytes from `offset`.
   * @throws Failure "inconclusive" where the range ends before that
   */
  async read(offset: number, length: number, what: string): Promise<Buffer> {
    if (!Number.isSafeInteger(offset) || offset < 0 || length < 0 || offset + length > this.size) {
      throw damaged(this.path, `${what} lies outside: bytes ${offset} to ${offset + length} of ${this.size}`);
    }
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length; ) {
      const { bytesRead } = await this.#handle.read(bytes, done, length - done, this.#offset + offset + done);
      if (bytesRead === 0) throw damaged(this.path, `the file ends within ${what}`);
      done += bytesRead;
    }
    return bytes;
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}
