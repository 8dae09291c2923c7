/** The binary format of SSH's keys and signatures (RFC 4251, section 5). */

/** A blob that ends too early, or continues after its end. */
export class WireError extends Error {}

/** Reads values one after the other, never beyond the end. */
export class WireReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** The next `length` bytes as they are. */
  take(length: number): Buffer {
    if (length > this.#bytes.length - this.#at) throw new WireError("it ends too early");
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  uint32(): number {
    return this.take(4).readUInt32BE();
  }

  /** A length, then that many bytes. */
  string(): Buffer {
    return this.take(this.uint32());
  }

  text(): string {
    const bytes = this.string();
    const text = bytes.toString("utf8");
    if (!Buffer.from(text).equals(bytes)) throw new WireError("a text in it is not UTF-8");
    return text;
  }

  /** A positive multiple-precision integer, without leading zeros. */
  mpint(): Buffer {
    const bytes = this.string();
    const [first = 0, second = 0] = bytes;
    const padded = first === 0 && bytes.length > 0;
    if (first >= 0x80 || (padded && second < 0x80)) throw new WireError("a number in it is malformed");
    return bytes.subarray(padded ? 1 : 0);
  }

  /** @throws WireError where bytes are left over */
  end(): void {
    if (this.#at !== this.#bytes.length) throw new WireError("bytes follow its end");
  }
}

/** Texts and bytes, each preceded by its length. */
export function wireStrings(...values: (string | Uint8Array)[]): Buffer {
  return Buffer.concat(
    values.flatMap((value) => {
      const bytes = Buffer.from(value as string);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}
