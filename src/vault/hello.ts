import { createHash } from "node:crypto";

/**
 * What distinguishes one TLS client from another: a digest of the cipher suites and the kinds of extensions in its
 * first message (RFC 8446 §4.1.2), without what changes with every connection. Undefined if the bytes are not a
 * complete message of this kind.
 */
export function clientFingerprint(bytes: Buffer): string | undefined {
  try {
    return fingerprint(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** RFC 8701: values that a client chooses at random. */
const isGrease = (value: number) => (value & 0x0f0f) === 0x0a0a;

function fingerprint(bytes: Buffer): string | undefined {
  // The record header, the handshake type, its length, the version and the random value come first.
  if (bytes[0] !== 0x16 || bytes[5] !== 1) return undefined;
  let at = 43;
  at += 1 + bytes.readUInt8(at);
  const read16 = () => {
    const value = bytes.readUInt16BE(at);
    at += 2;
    return value;
  };
  const suites: number[] = [];
  for (let left = read16(); left > 0; left -= 2) suites.push(read16());
  at += 1 + bytes.readUInt8(at);
  const kinds: number[] = [];
  for (let left = read16(); left > 0; ) {
    kinds.push(read16());
    const length = read16();
    at += length;
    left -= 4 + length;
  }
  const known = (values: number[]) => values.filter((value) => !isGrease(value));
  // Some clients shuffle their extensions, and omit the server's name (0) if they use an address.
  const extensions = known(kinds)
    .filter((kind) => kind !== 0 && kind !== 21 && kind !== 35 && kind !== 41)
    .sort((a, b) => a - b);
  return createHash("sha256")
    .update(JSON.stringify([known(suites), extensions]))
    .digest("hex")
    .slice(0, 16);
}

/** The kind of a connection, as far as its first bytes show it. */
export type Opening = "tls" | "http" | "http2" | "other";

export function openingOf(bytes: Buffer): Opening {
  if (bytes[0] === 0x16 && (bytes.length < 2 || bytes[1] === 3)) return "tls";
  const text = bytes.toString("latin1", 0, 2048);
  if (text.startsWith("PRI * HTTP/2")) return "http2";
  const line = text.split("\n")[0] as string;
  const isHttp = text.includes("\n")
    ? /^[A-Z][A-Z-]{2,19} \S+ HTTP\/1\.[01]\r?$/.test(line)
    : /^[A-Z][A-Z-]{2,19} (?:\/|\*|https?:|[\w.-]+:\d)/.test(line);
  return isHttp ? "http" : "other";
}
