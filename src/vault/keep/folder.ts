import { createHash, type Hash, randomBytes } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { type FileHandle, lstat, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { Failure } from "../../failure.ts";
import { sha256File } from "../../files/digest.ts";
import { makeFolderInside, writeNewFileInside } from "../../files/inside.ts";
import { run, scrubbedEnvironment } from "../../process/run.ts";
import { digestPattern } from "./schema.ts";

/** A stored body. */
export interface Blob {
  /** sha256, hex. */
  sha256: string;
  size: number;
}

/** A place to read bodies from: a vault's folder, or an export of one. */
export interface Bodies {
  /** Whether a body of this size exists; only {@link isWhole} knows whether its bytes are right. */
  has(blob: Blob): Promise<boolean>;
  /** Whether a body's bytes match its digest. */
  isWhole(sha256: string): Promise<boolean>;
  /** A body from its beginning, or a part of it; `end` is included. */
  read(sha256: string, range?: { start: number; end: number }): Readable;
  /** The bytes of a small body as they are; the caller must check them. */
  bytesOf(blob: Blob): Promise<Buffer>;
}

/** Receives one body in pieces; it is in the folder only after `end`. */
export interface BlobWriter {
  write(part: Uint8Array): Promise<void>;
  /**
   * @param expected sha256 that the body must have
   * @throws Failure("inconclusive") where it has another
   */
  end(expected?: string): Promise<Blob>;
  /** Forgets what was written. */
  discard(): Promise<void>;
}

/** Bodies of up to this many bytes are collected in memory: most of them are stored already, and then need no file. */
const smallBody = 256 * 1024;

/** Where the parts of a vault's folder are. */
export const vaultPaths = (folder: string) => ({
  blob: (sha256: string) => join(folder, "blobs/sha256", sha256),
  blobs: join(folder, "blobs/sha256"),
  index: (buildId: string) => join(folder, "index", `${buildId}.json`),
  indexes: join(folder, "index"),
  incoming: join(folder, "incoming"),
});

/** A vault's folder: bodies by digest, shared by all builds of a store. */
export class VaultFolder implements Bodies {
  readonly folder: string;
  readonly paths: ReturnType<typeof vaultPaths>;
  readonly #known = new Set<string>();
  readonly #sound = new Map<string, Promise<boolean>>();

  constructor(folder: string) {
    this.folder = folder;
    this.paths = vaultPaths(folder);
  }

  /** Creates the folder and its parts. */
  async make(): Promise<void> {
    const root = dirname(this.folder);
    for (const folder of [this.folder, this.paths.blobs, this.paths.indexes, this.paths.incoming])
      await makeFolderInside(root, folder);
    await this.#sweep();
    // The vault is private, and not part of the user's repository.
    const ignore = join(this.folder, ".gitignore");
    if (!existsSync(ignore)) await writeNewFileInside(this.folder, ignore, "*\n").catch(ignoreExisting);
  }

  /** Removes what killed processes left half-written; writing a body never takes a day. */
  async #sweep(): Promise<void> {
    for (const name of await readdir(this.paths.incoming)) {
      const path = join(this.paths.incoming, name);
      const found = await lstat(path).catch(() => undefined);
      if (found && Date.now() - found.mtimeMs > 24 * 3600_000) await rm(path, { force: true });
    }
  }

  /** Flushes everything that was written to the disk. */
  async sync(): Promise<void> {
    const { code, stderr } = await run("sync", ["-f", this.folder], { env: scrubbedEnvironment() });
    if (code !== 0) throw new Error(stderr.trim());
  }

  async has({ sha256, size }: Blob): Promise<boolean> {
    if (this.#known.has(sha256)) return true;
    const found = await stat(this.paths.blob(sha256)).catch(() => undefined);
    const there = found?.isFile() === true && found.size === size;
    if (there) this.#known.add(sha256);
    return there;
  }

  async isWhole(sha256: string): Promise<boolean> {
    return (await sha256File(this.paths.blob(sha256)).catch(() => "")) === sha256;
  }

  read(sha256: string, range?: { start: number; end: number }): Readable {
    if (!digestPattern.test(sha256)) throw new TypeError(`invalid digest ${sha256}`);
    return createReadStream(this.paths.blob(sha256), range);
  }

  async bytesOf({ sha256, size }: Blob): Promise<Buffer> {
    if (!digestPattern.test(sha256)) throw new TypeError(`invalid digest ${sha256}`);
    const file = await open(this.paths.blob(sha256));
    try {
      // One extra byte, to detect a body that is longer than it should be.
      const bytes = Buffer.allocUnsafe(size + 1);
      const { bytesRead } = await file.read(bytes, 0, size + 1, 0);
      return bytes.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  }

  /** {@link isWhole}, but only once for each body. */
  isSound(sha256: string): Promise<boolean> {
    const known = this.#sound.get(sha256) ?? this.isWhole(sha256);
    this.#sound.set(sha256, known);
    return known;
  }

  writer(): BlobWriter {
    return new Writer(this, () => join(this.paths.incoming, randomBytes(8).toString("hex")));
  }

  /** Moves a finished file to its place under its digest. */
  async take(temporary: string, blob: Blob): Promise<void> {
    await rename(temporary, this.paths.blob(blob.sha256));
    this.#known.add(blob.sha256);
    this.#sound.set(blob.sha256, Promise.resolve(true));
  }
}

const ignoreExisting = (error: Error) => {
  if (!(error instanceof Failure) || error.code !== "file-in-the-way") throw error;
};

class Writer implements BlobWriter {
  readonly #folder: VaultFolder;
  readonly #hash: Hash = createHash("sha256");
  readonly #temporary: string;
  #parts: Uint8Array[] | undefined = [];
  #file: FileHandle | undefined;
  #size = 0;

  constructor(folder: VaultFolder, temporary: () => string) {
    this.#folder = folder;
    this.#temporary = temporary();
  }

  async write(part: Uint8Array): Promise<void> {
    this.#hash.update(part);
    this.#size += part.length;
    if (this.#parts && this.#size <= smallBody) {
      this.#parts.push(part);
      return;
    }
    const file = await this.#toFile();
    // Unlike write(), this continues if the disk accepted only a part.
    await file.appendFile(part);
  }

  async end(expected?: string): Promise<Blob> {
    const blob = { sha256: this.#hash.digest("hex"), size: this.#size };
    if (expected !== undefined && blob.sha256 !== expected) {
      await this.discard();
      throw new Failure("inconclusive", `the body sha256:${expected} is damaged`, {
        code: "vault-body-missing",
        why: `its bytes have sha256:${blob.sha256}`,
        remedy: "get the vault again from where it came from",
      });
    }
    // A damaged body is replaced by the one that was just received.
    if ((await this.#folder.has(blob)) && (await this.#folder.isSound(blob.sha256))) {
      await this.discard();
      return blob;
    }
    const file = await this.#toFile();
    await file.close();
    this.#file = undefined;
    await this.#folder.take(this.#temporary, blob);
    return blob;
  }

  async discard(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
    if (!this.#parts) await rm(this.#temporary, { force: true });
    this.#parts = undefined;
  }

  async #toFile(): Promise<FileHandle> {
    this.#file ??= await open(this.#temporary, "wx", 0o644);
    const parts = this.#parts;
    this.#parts = undefined;
    if (parts && parts.length > 0) await this.#file.appendFile(Buffer.concat(parts));
    return this.#file;
  }
}
