import { createHash } from "node:crypto";

/** The bytes of a key, without ASCII armour (RFC 9580, section 6). */
function dearmor(key: Buffer): Buffer {
  const text = key.toString("latin1");
  const match = /-----BEGIN PGP PUBLIC KEY BLOCK-----\r?\n([\s\S]*?)-----END PGP PUBLIC KEY BLOCK-----/.exec(
    text,
  );
  if (!match) return key;
  const lines = match[1]!.split(/\r?\n/);
  const blank = lines.findIndex((line) => line.trim() === "");
  // The line that begins with "=" is a checksum of the armour.
  const body = lines.slice(blank + 1).filter((line) => !line.startsWith("="));
  return Buffer.from(body.join(""), "base64");
}

/** One packet: its type and body (RFC 9580, section 4.2); undefined for bytes that are not a packet. */
function packet(bytes: Buffer, at: number): { tag: number; body: Buffer; next: number } | undefined {
  const head = bytes[at];
  if (head === undefined || (head & 0x80) === 0) return undefined;
  const first = bytes[at + 1] ?? 0;
  let tag: number;
  let size: number;
  let start: number;
  if (head & 0x40) {
    tag = head & 0x3f;
    if (first < 192) [size, start] = [first, at + 2];
    else if (first < 224) [size, start] = [((first - 192) << 8) + (bytes[at + 2] ?? 0) + 192, at + 3];
    else if (first === 255 && at + 6 <= bytes.length) [size, start] = [bytes.readUInt32BE(at + 2), at + 6];
    else return undefined;
  } else {
    tag = (head >> 2) & 0x0f;
    const width = [1, 2, 4][head & 3];
    if (width === undefined || at + 1 + width > bytes.length) return undefined;
    [size, start] = [bytes.readUIntBE(at + 1, width), at + 1 + width];
  }
  if (start + size > bytes.length) return undefined;
  return { tag, body: bytes.subarray(start, start + size), next: start + size };
}

const publicKey = 6;

/**
 * Fingerprints of the primary keys in a key file, armoured or not, in upper-case hex. Only version 4 keys, which all
 * package archives use. gpg is not used, because minimal machines have only gpgv.
 * @returns one per key; empty if the file is not a key file or has a key of another version
 */
export function keyFingerprints(file: Buffer): string[] {
  const bytes = dearmor(file);
  const found: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const one = packet(bytes, at);
    if (!one) return [];
    if (one.tag === publicKey) {
      if (one.body[0] !== 4) return [];
      const head = Buffer.from([0x99, one.body.length >> 8, one.body.length & 0xff]);
      found.push(createHash("sha1").update(head).update(one.body).digest("hex").toUpperCase());
    }
    at = one.next;
  }
  return found;
}
