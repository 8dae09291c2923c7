import { createDecipheriv, hkdfSync, scrypt } from "node:crypto";
import { promisify } from "node:util";
import { z } from "zod";
import { ByteSource } from "../byte-source.ts";
import { damaged } from "../failures.ts";
import type { SquashfsTree } from "../squashfs.ts";
import { locked } from "./key.ts";

// Format: gocryptfs, Documentation/file-format.md and forward_mode_crypto.md of the project.
const headerSize = 18;
const blockSize = 4096;
const nonceSize = 16;
const tagSize = 16;
const storedSize = nonceSize + blockSize + tagSize;
const info = "AES-GCM file content encryption";

/** 1 GiB: more than any real setting takes. */
const maxScryptMemory = 1 << 30;

const configSchema = z.object({
  Version: z.literal(2),
  EncryptedKey: z.base64(),
  ScryptObject: z.object({
    Salt: z.base64(),
    N: z.int().positive(),
    R: z.int().positive(),
    P: z.int().positive().max(16),
    KeyLen: z.literal(32),
  }),
  FeatureFlags: z.array(
    z.enum(["HKDF", "GCMIV128", "PlaintextNames", "DirIV", "EMENames", "Raw64", "LongNames"]),
  ),
});

function contentKey(key: Buffer): Buffer {
  return Buffer.from(hkdfSync("sha256", key, Buffer.alloc(0), info, 32));
}

/** The plain bytes of one block. Authenticated: throws where a bit of it, its number or its file is another. */
function open(key: Buffer, stored: Buffer, number: number, file: Buffer): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, stored.subarray(0, nonceSize));
  const position = Buffer.alloc(8);
  position.writeBigUInt64BE(BigInt(number));
  decipher.setAAD(Buffer.concat([position, file]));
  decipher.setAuthTag(stored.subarray(-tagSize));
  return Buffer.concat([decipher.update(stored.subarray(nonceSize, -tagSize)), decipher.final()]);
}

async function masterKey(path: string, text: string, passphrase: Buffer): Promise<Buffer> {
  let config: z.infer<typeof configSchema>;
  try {
    config = configSchema.parse(JSON.parse(text));
  } catch (error) {
    throw damaged(path, "its gocryptfs.conf is not one that Apptainer writes", { cause: error });
  }
  const { Salt, N, R, P, KeyLen } = config.ScryptObject;
  if (128 * N * R > maxScryptMemory) throw damaged(path, "its gocryptfs.conf asks for over 1 GiB of memory");
  if (!config.FeatureFlags.includes("HKDF") || !config.FeatureFlags.includes("GCMIV128"))
    throw damaged(path, "its gocryptfs.conf lacks HKDF or GCMIV128");
  const derive = promisify<Buffer, Buffer, number, object, Buffer>(scrypt);
  const options = { N, r: R, p: P, maxmem: 2 * maxScryptMemory };
  const key = await derive(passphrase, Buffer.from(Salt, "base64"), KeyLen, options).catch((error) => {
    throw damaged(path, "its gocryptfs.conf asks for what scrypt does not take", { cause: error });
  });
  try {
    return open(contentKey(key), Buffer.from(config.EncryptedKey, "base64"), 0, Buffer.alloc(0));
  } catch (error) {
    throw locked(path, "the key does not fit", { cause: error });
  }
}

/**
 * The root file system of an image that an ordinary user encrypted: Apptainer packs a gocryptfs folder as squashfs;
 * the one file in it is the encrypted squashfs. Every block is authenticated. The source owns `packed`.
 * @throws Failure "inconclusive" where the passphrase does not fit or the folder is damaged
 */
export async function openGocryptfs(
  packed: SquashfsTree,
  path: string,
  passphrase: Buffer,
): Promise<ByteSource> {
  const config = (await packed.read(["/gocryptfs.conf"], 1024 * 1024)).get("/gocryptfs.conf");
  const files = packed.list("/").filter((entry) => entry.path !== "/gocryptfs.conf" && entry.type === "file");
  const stored = files.length === 1 ? packed.source(files[0]!.path) : undefined;
  if (!config || !stored || stored.size < headerSize)
    throw damaged(path, "its gocryptfs folder does not hold one configuration and one file");
  const key = contentKey(await masterKey(path, config.toString("utf8"), passphrase));
  const file = (await stored.read(0, headerSize, "the encrypted file's header")).subarray(2);
  const body = stored.part(headerSize, stored.size - headerSize);
  const size = body.size - Math.ceil(body.size / storedSize) * (nonceSize + tagSize);

  async function read(into: Buffer, at: number, length: number, position: number) {
    const first = Math.floor(position / blockSize);
    const last = Math.ceil(Math.min(position + length, size) / blockSize);
    const from = first * storedSize;
    const bytes = await body.read(from, Math.min(last * storedSize, body.size) - from, "an encrypted block");
    let bytesRead = 0;
    for (let number = first; number < last; number++) {
      const cut = bytes.subarray((number - first) * storedSize, (number - first + 1) * storedSize);
      const skip = number === first ? position - first * blockSize : 0;
      bytesRead += plain(cut, number).copy(into, at + bytesRead, skip, skip + length - bytesRead);
    }
    return { bytesRead };
  }
  function plain(cut: Buffer, number: number): Buffer {
    // A hole in the plain file is a hole in the encrypted one.
    if (cut.every((byte) => byte === 0)) return Buffer.alloc(cut.length - nonceSize - tagSize);
    try {
      return open(key, cut, number, file);
    } catch (error) {
      throw damaged(path, `block ${number} of its encrypted file system was changed`, { cause: error });
    }
  }
  return new ByteSource(path, { read, close: () => packed.close() }, 0, size);
}
