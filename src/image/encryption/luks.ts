import {
  type Argon2Algorithm,
  argon2,
  createDecipheriv,
  createHash,
  pbkdf2,
  timingSafeEqual,
} from "node:crypto";
import { promisify } from "node:util";
import { z } from "zod";
import { Failure } from "../../failure.ts";
import { ByteSource } from "../byte-source.ts";
import { damaged } from "../failures.ts";
import { locked } from "./key.ts";

// Format: LUKS2 On-Disk Format Specification 1.1.1 (gitlab.com/cryptsetup/LUKS2-docs), section numbers below are its.
const binaryHeaderSize = 4096;
/** What dm-crypt counts its initial values in, whatever the sector size (plain64). */
const ivSector = 512;
const maxJsonArea = 4 * 1024 * 1024;
/** cryptsetup itself takes no more memory than this for Argon2, in KiB. */
const maxArgonMemory = 4 * 1024 * 1024;

const decimal = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
const xts = z.literal("aes-xts-plain64");
const iterations = z.int().positive().max(1e8);
const keyslotSchema = z.object({
  type: z.literal("luks2"),
  key_size: z.literal([32, 64]),
  af: z.object({
    type: z.literal("luks1"),
    stripes: z.int().positive().max(10_000),
    hash: z.literal("sha256"),
  }),
  area: z.object({
    type: z.literal("raw"),
    offset: decimal,
    size: decimal,
    encryption: xts,
    key_size: z.literal([32, 64]),
  }),
  kdf: z.discriminatedUnion("type", [
    z.object({
      type: z.literal("pbkdf2"),
      salt: z.base64(),
      hash: z.literal(["sha256", "sha512"]),
      iterations,
    }),
    z.object({
      type: z.literal(["argon2i", "argon2id"]),
      salt: z.base64(),
      time: z.int().positive().max(100),
      memory: z.int().positive().max(maxArgonMemory),
      cpus: z.int().positive().max(16),
    }),
  ]),
});
const metadataSchema = z.object({
  keyslots: z.record(z.string(), keyslotSchema),
  segments: z.object({
    "0": z.object({
      type: z.literal("crypt"),
      offset: decimal,
      size: z.union([z.literal("dynamic"), decimal]),
      iv_tweak: decimal,
      encryption: xts,
      sector_size: z.literal([512, 1024, 2048, 4096]),
    }),
  }),
  digests: z.record(
    z.string(),
    z.object({
      type: z.literal("pbkdf2"),
      keyslots: z.array(z.string()),
      segments: z.array(z.string()),
      salt: z.base64(),
      digest: z.base64(),
      hash: z.literal(["sha256", "sha512"]),
      iterations,
    }),
  ),
});
type Keyslot = z.infer<typeof keyslotSchema>;
type Metadata = z.infer<typeof metadataSchema>;

/** Decrypts whole sectors; `position` is that of the first, in units of 512 bytes (§4.1, plain64). */
function decryptSectors(key: Buffer, bytes: Buffer, sectorSize: number, position: number): Buffer {
  const plain = Buffer.allocUnsafe(bytes.length);
  const iv = Buffer.alloc(16);
  for (let at = 0; at < bytes.length; at += sectorSize) {
    iv.writeBigUInt64LE(BigInt(position + at / ivSector));
    const decipher = createDecipheriv(`aes-${key.length * 4}-xts`, key, iv);
    decipher.update(bytes.subarray(at, at + sectorSize)).copy(plain, at);
  }
  return plain;
}

/** Section 2.2: the binary header names the size of the JSON area and has a digest over both. */
async function readMetadata(source: ByteSource): Promise<Metadata> {
  const header = await source.read(0, binaryHeaderSize, "its LUKS header");
  if (header.toString("latin1", 0, 6) !== "LUKS\xba\xbe" || header.readUInt16BE(6) !== 2)
    throw damaged(source.path, "its encrypted partition has no LUKS2 header");
  const size = Number(header.readBigUInt64BE(8));
  if (size <= binaryHeaderSize || size > maxJsonArea)
    throw damaged(source.path, `its LUKS header has ${size} bytes`);
  const area = await source.read(binaryHeaderSize, size - binaryHeaderSize, "its LUKS metadata");
  const stored = Buffer.from(header.subarray(448, 480));
  header.fill(0, 448, 512);
  if (!createHash("sha256").update(header).update(area).digest().equals(stored))
    throw damaged(source.path, "its LUKS header does not match its own checksum");
  try {
    return metadataSchema.parse(JSON.parse(area.toString("utf8", 0, area.indexOf(0))));
  } catch (error) {
    throw new Failure("inconclusive", `the encrypted image ${source.path} cannot be read`, {
      code: "image-encryption-unsupported",
      why: "its LUKS settings are not among those that cryptsetup chooses for Apptainer",
      remedy: "encrypt the image with Apptainer's own defaults",
      cause: error,
    });
  }
}

async function slotKey(path: string, { kdf, area }: Keyslot, passphrase: Buffer): Promise<Buffer> {
  const salt = Buffer.from(kdf.salt, "base64");
  if (kdf.type === "pbkdf2")
    return promisify(pbkdf2)(passphrase, salt, kdf.iterations, area.key_size, kdf.hash);
  if (typeof argon2 !== "function") {
    throw new Failure("failed", `the encrypted image ${path} needs a newer Node.js`, {
      code: "image-encryption-unsupported",
      why: `its key needs Argon2, which came with Node.js 24.7; this is ${process.version}`,
      remedy: "run it with a current Node.js 24",
    });
  }
  // Node's own bounds are RFC 9106's (§3.1): a salt of 8 bytes, memory of 8 KiB for each lane.
  if (salt.length < 8 || kdf.memory < 8 * kdf.cpus)
    throw damaged(path, "a LUKS keyslot has impossible settings");
  const derive = promisify<Argon2Algorithm, Parameters<typeof argon2>[1], Buffer>(argon2);
  const { cpus: parallelism, memory, time: passes } = kdf;
  return derive(kdf.type, {
    message: passphrase,
    nonce: salt,
    parallelism,
    tagLength: area.key_size,
    memory,
    passes,
  });
}

/** Combines a key that was split into stripes, all of which are needed (LUKS1's anti-forensic splitter). */
function merge(stripes: Buffer, keySize: number, count: number): Buffer {
  const key = Buffer.alloc(keySize);
  for (let n = 0; n < count; n++) {
    for (let at = 0; at < keySize; at++) key[at]! ^= stripes[n * keySize + at]!;
    if (n + 1 === count) break;
    for (let at = 0; at < keySize; at += 32) {
      const number = Buffer.alloc(4);
      number.writeUInt32BE(at / 32);
      createHash("sha256")
        .update(number)
        .update(key.subarray(at, at + 32))
        .digest()
        .copy(key, at);
    }
  }
  return key;
}

/** The key of the data, from the first keyslot that the passphrase opens. */
async function volumeKey(source: ByteSource, metadata: Metadata, passphrase: Buffer): Promise<Buffer> {
  const digest = Object.values(metadata.digests).find(({ segments }) => segments.includes("0"));
  if (!digest) throw damaged(source.path, "its LUKS metadata has no digest of its key");
  // The format has 32 keyslots (§2.4); more would only cost time.
  for (const name of [...new Set(digest.keyslots)].slice(0, 32)) {
    const slot = metadata.keyslots[name];
    if (!slot) continue;
    const length = Math.ceil((slot.key_size * slot.af.stripes) / ivSector) * ivSector;
    const stored = await source.read(slot.area.offset, length, "a LUKS keyslot");
    const stripes = decryptSectors(await slotKey(source.path, slot, passphrase), stored, ivSector, 0);
    const key = merge(stripes, slot.key_size, slot.af.stripes);
    const expected = Buffer.from(digest.digest, "base64");
    const salt = Buffer.from(digest.salt, "base64");
    const found = await promisify(pbkdf2)(key, salt, digest.iterations, expected.length, digest.hash);
    if (timingSafeEqual(found, expected)) return key;
  }
  throw locked(source.path, "the key does not fit");
}

/**
 * The root file system of an image that root encrypted: a LUKS2 volume, as `cryptsetup luksFormat` makes it. LUKS does
 * not authenticate: flipped bits decrypt to other bytes, which may or may not make the squashfs inside invalid.
 * @throws Failure "inconclusive" where the passphrase does not fit, the header is damaged or its settings are unknown
 */
export async function openLuks(source: ByteSource, passphrase: Buffer): Promise<ByteSource> {
  const metadata = await readMetadata(source);
  const key = await volumeKey(source, metadata, passphrase);
  const { offset, size, sector_size: sectorSize, iv_tweak: tweak } = metadata.segments["0"];
  if (offset > source.size) throw damaged(source.path, "its LUKS data lies outside of the partition");
  const length = Math.min(size === "dynamic" ? Number.POSITIVE_INFINITY : size, source.size - offset);
  const data = source.part(offset, length - (length % sectorSize));

  async function read(into: Buffer, at: number, length: number, position: number) {
    const from = position - (position % sectorSize);
    const to = Math.min(Math.ceil((position + length) / sectorSize) * sectorSize, data.size);
    const stored = await data.read(from, to - from, "an encrypted sector");
    const plain = decryptSectors(key, stored, sectorSize, tweak + from / ivSector);
    return { bytesRead: plain.copy(into, at, position - from, position - from + length) };
  }
  return new ByteSource(source.path, { read, close: () => source.close() }, 0, data.size);
}
