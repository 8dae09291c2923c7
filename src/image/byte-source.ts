import { openRegular } from "../files/regular.ts";
import { damaged, truncated, unreadable } from "./failures.ts";

/** Yields bytes at a position: an open file, or data that is unpacked or decrypted on the way. */
export interface RandomAccess {
  /** Fills `into` from `at` with up to `length` bytes; none only at the end. */
  read(into: Buffer, at: number, length: number, position: number): Promise<{ bytesRead: number }>;
  close(): Promise<void>;
}

/** A range of an open file. It is opened once, so that the bytes that are read later are the ones that were checked. */
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
      if (bytesRead === 0) throw truncated(this.path, `the file ends within ${what}`);
      done += bytesRead;
    }
    return bytes;
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}
