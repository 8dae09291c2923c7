import { createDecipheriv, createHash, createHmac, pbkdf2Sync } from "node:crypto";
import { type Der, derAt, derPart, derParts, oid } from "./der.ts";

/** The password of every public list of certificates; a keystore with another one counts as a whole. */
const password = "changeit";
/** How many rounds of key derivation are accepted; Java uses 10,000. */
const maxRounds = 1_000_000;

/** A text in UTF-16, big end first, as both formats have it. */
function utf16(text: string): Buffer {
  return Buffer.from(text, "utf16le").swap16();
}

/** Entries in the order of their bytes. */
export const sorted = (entries: Buffer[]) => Buffer.concat(entries.sort(Buffer.compare));

/** Java's own format: its digest is over the password, these words and everything before it (sun.security.provider.JavaKeyStore). */
export const isJks = (bytes: Buffer): boolean => bytes.readUInt32BE(0) === 0xfeedfeed;
const jksWords = "Mighty Aphrodite";
const trusted = 2;

/** An entry of Java's own format: what is before the time at which it was added, the time (8 bytes), what is after it. */
type JksEntry = readonly [before: Buffer, added: Buffer, after: Buffer];

/** The digest at the end of a keystore in Java's own format. */
export const jksDigest = (content: Buffer): Buffer =>
  createHash("sha1").update(utf16(password)).update(jksWords).update(content).digest();

/** The certificates of Java's own format; undefined where there is anything else, such as a key. @throws RangeError */
export function jksEntries(bytes: Buffer): JksEntry[] | undefined {
  const end = bytes.length - 20;
  if (!jksDigest(bytes.subarray(0, end)).equals(bytes.subarray(end)) || bytes.readUInt32BE(4) !== 2)
    return undefined;
  const entries: JksEntry[] = [];
  let at = 12;
  for (let n = bytes.readUInt32BE(8); n > 0; n--) {
    if (bytes.readUInt32BE(at) !== trusted) return undefined;
    const aliasEnd = at + 6 + bytes.readUInt16BE(at + 4);
    const typeAt = aliasEnd + 8;
    const lengthAt = typeAt + 2 + bytes.readUInt16BE(typeAt);
    const entryEnd = lengthAt + 4 + bytes.readUInt32BE(lengthAt);
    if (entryEnd > end) return undefined;
    entries.push([
      bytes.subarray(at, aliasEnd),
      bytes.subarray(aliasEnd, typeAt),
      bytes.subarray(typeAt, entryEnd),
    ]);
    at = entryEnd;
  }
  return at === end ? entries : undefined;
}

export const oids = {
  data: "2a864886f70d010701",
  encrypted: "2a864886f70d010706",
  pbes2: "2a864886f70d01050d",
  pbkdf2: "2a864886f70d01050c",
  hmacSha256: "2a864886f70d0209",
  aes256: "60864801650304012a",
  certBag: "2a864886f70d010c0a0103",
  sha256: "608648016503040201",
} as const;

export function assertValid(condition: boolean): asserts condition {
  if (!condition) throw new RangeError("a keystore of a form that is not known");
}

export const smallInteger = ({ tag, content }: Der): number => {
  assertValid(tag === 2 && content.length > 0 && content.length <= 4);
  return content.readUIntBE(0, content.length);
};

/** Derives the key of the digest over the whole (RFC 7292, appendix B), of 32 bytes. */
export function macKey(salt: Buffer, rounds: number): Buffer {
  const block = 64;
  const fill = (bytes: Buffer) => Buffer.alloc(Math.ceil(bytes.length / block) * block, bytes);
  const secret = fill(Buffer.concat([utf16(password), Buffer.alloc(2)]));
  let key = createHash("sha256").update(Buffer.alloc(block, 3)).update(fill(salt)).update(secret).digest();
  for (let n = 1; n < rounds; n++) key = createHash("sha256").update(key).digest();
  return key;
}

/** Whether the digest over the content is the one that the password gives. @throws RangeError */
function isIntact(content: Buffer, mac: Der): boolean {
  const [info, salt, rounds] = derParts(mac);
  assertValid(info !== undefined && salt !== undefined && rounds !== undefined);
  assertValid(oid(derPart(derPart(info, 0), 0)) === oids.sha256 && smallInteger(rounds) <= maxRounds);
  const key = macKey(salt.content, smallInteger(rounds));
  return createHmac("sha256", key).update(content).digest().equals(derPart(info, 1).content);
}

/** How a part is encrypted: as Java 16 and later do it, by PBES2 with PBKDF2 (SHA-256) and AES-256. */
interface Encryption {
  salt: Der;
  rounds: number;
  iv: Der;
  content: Buffer;
}

/** @throws RangeError where it is encrypted in any other way */
export function encryptionOf(encrypted: Der): Encryption {
  const [type, algorithm, content] = derParts(derPart(encrypted, 1));
  assertValid(
    type !== undefined && algorithm !== undefined && content !== undefined && oid(type) === oids.data,
  );
  assertValid(oid(derPart(algorithm, 0)) === oids.pbes2);
  const [derivation, cipher] = derParts(derPart(algorithm, 1));
  assertValid(derivation !== undefined && cipher !== undefined && oid(derPart(cipher, 0)) === oids.aes256);
  assertValid(oid(derPart(derivation, 0)) === oids.pbkdf2);
  const [salt, rounds, ...options] = derParts(derPart(derivation, 1));
  assertValid(salt !== undefined && rounds !== undefined && smallInteger(rounds) <= maxRounds);
  assertValid(oid(derPart(options.at(-1)!, 0)) === oids.hmacSha256);
  return { salt, rounds: smallInteger(rounds), iv: derPart(cipher, 1), content: content.content };
}

/** The key by which it is encrypted. */
export const encryptionKey = (salt: Buffer, rounds: number): Buffer =>
  pbkdf2Sync(password, salt, rounds, 32, "sha256");

/** What is encrypted. @throws RangeError */
export function decrypted(encrypted: Der): Buffer {
  const { salt, rounds, iv, content } = encryptionOf(encrypted);
  try {
    const decipher = createDecipheriv("aes-256-cbc", encryptionKey(salt.content, rounds), iv.content);
    return Buffer.concat([decipher.update(content), decipher.final()]);
  } catch {
    throw new RangeError("a keystore of another password");
  }
}

/** A certificate with its names, in no order of their own. @throws RangeError where it is anything else, such as a key */
function certificate(bag: Der): Buffer {
  const [type, value, attributes] = derParts(bag);
  assertValid(type !== undefined && value !== undefined && oid(type) === oids.certBag);
  const names = attributes ? derParts(attributes).map(({ whole }) => whole) : [];
  return Buffer.concat([value.whole, sorted(names)]);
}

/** The certificates of PKCS #12 (RFC 7292), however they are encrypted, and in no order. @throws RangeError */
function pkcs12Entries(bytes: Buffer): Buffer {
  const outer = derAt(bytes);
  assertValid(outer.tag === 0x30 && outer.whole.length === bytes.length);
  const [version, safe, mac] = derParts(outer);
  assertValid(
    version !== undefined && safe !== undefined && mac !== undefined && smallInteger(version) === 3,
  );
  assertValid(oid(derPart(safe, 0)) === oids.data);
  const authenticated = derPart(derPart(safe, 1), 0).content;
  assertValid(isIntact(authenticated, mac));
  const entries = derParts(derAt(authenticated)).flatMap((info) => {
    const type = oid(derPart(info, 0));
    const value = derPart(derPart(info, 1), 0);
    assertValid(type === oids.data || type === oids.encrypted);
    const contents = type === oids.data ? value.content : decrypted(value);
    return derParts(derAt(contents)).map(certificate);
  });
  return sorted(entries);
}

/** The certificates (DER) of a keystore with their names, one after another; undefined where the file is none, or has another password. */
export function keystoreEntries(content: Buffer): Buffer | undefined {
  if (content.length < 40) return undefined;
  try {
    if (!isJks(content)) return pkcs12Entries(content);
    const entries = jksEntries(content)?.map(([before, , after]) => Buffer.concat([before, after]));
    return entries && sorted(entries);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
