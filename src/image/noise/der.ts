/** One value of ASN.1 in its distinguished or basic encoding (ITU-T X.690). */
export interface Der {
  /** First byte: class, whether it is made of others, and number. */
  tag: number;
  content: Buffer;
  /** Header and content. */
  whole: Buffer;
}

/**
 * The value that begins at `at`.
 * @throws RangeError where it is malformed, or its length is not definite
 */
export function derAt(bytes: Buffer, at = 0): Der {
  const tag = bytes.readUInt8(at);
  const first = bytes.readUInt8(at + 1);
  const more = first & 0x80 ? first & 0x7f : 0;
  if ((tag & 0x1f) === 0x1f || (first & 0x80 && (more === 0 || more > 4)))
    throw new RangeError("a value of ASN.1");
  const length = more === 0 ? first : bytes.readUIntBE(at + 2, more);
  const start = at + 2 + more;
  if (start + length > bytes.length) throw new RangeError("a value of ASN.1 is cut off");
  return { tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(at, start + length) };
}

/** The values that a value is made of. @throws RangeError */
export function derParts({ content }: Pick<Der, "content">): Der[] {
  const parts: Der[] = [];
  for (let at = 0; at < content.length; at += parts.at(-1)!.whole.length) parts.push(derAt(content, at));
  return parts;
}

/** One part by its number. @throws RangeError where there are not as many */
export function derPart(value: Pick<Der, "content">, n: number): Der {
  const part = derParts(value)[n];
  if (!part) throw new RangeError("a value of ASN.1 has too few parts");
  return part;
}

/** An object identifier's content in hexadecimal digits, which is enough to distinguish them. */
export const oid = ({ tag, content }: Der) => (tag === 6 ? content.toString("hex") : "");

/** A value with this tag, made of these parts. */
export function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const digits = content.length.toString(16);
  const length =
    content.length < 0x80
      ? Buffer.of()
      : Buffer.from(digits.padStart(digits.length + (digits.length % 2), "0"), "hex");
  const first = content.length < 0x80 ? content.length : 0x80 | length.length;
  return Buffer.concat([Buffer.of(tag, first), length, content]);
}
