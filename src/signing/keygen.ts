import { generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import { link, open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure } from "../failure.ts";
import { fileFailure } from "../files/failures.ts";
import { makeFolder } from "../files/folders.ts";
import { fingerprintOf } from "./public-key.ts";
import { ed25519Blob, namespace } from "./sshsig.ts";

/** A newly made key pair. */
export interface MadeKey {
  /** The private key, PEM (PKCS #8), mode 0600. */
  privateFile: string;
  /** The public key, in OpenSSH's form. */
  publicFile: string;
  fingerprint: string;
  /** The line for an allowed-signers list, or for `key` under `signers` in config.yaml. */
  allowedSigner: string;
  encrypted: boolean;
}

/**
 * Creates an Ed25519 key pair: `path` and `path.pub`. Nothing is overwritten, even if two processes do this at the
 * same time.
 * @param principal who owns the key, such as an email address
 * @param passphrase to encrypt the private key with (AES-256-CBC, PBKDF2)
 * @throws Failure("usage") where one of the two files exists already
 */
export async function makeKey(
  path: string,
  principal: string,
  passphrase: string | undefined,
): Promise<MadeKey> {
  assertPrincipal(principal);
  const { privateKey } = generateKeyPairSync("ed25519");
  const blob = ed25519Blob(privateKey);
  const publicText = `ssh-ed25519 ${blob.toString("base64")}`;
  const publicFile = `${path}.pub`;
  await makeFolder(dirname(path));
  await writeNew(path, pemOf(privateKey, passphrase), 0o600);
  await writeNew(publicFile, `${publicText} ${principal}\n`, 0o644).catch(async (error) => {
    // A private key next to another key's public half would mislead.
    await rm(path, { force: true });
    throw error;
  });
  return {
    privateFile: path,
    publicFile,
    fingerprint: fingerprintOf(blob),
    allowedSigner: `${principal} namespaces="${namespace}" ${publicText}`,
    encrypted: passphrase !== undefined,
  };
}

function pemOf(key: KeyObject, passphrase: string | undefined): string {
  const encryption = passphrase === undefined ? {} : { cipher: "aes-256-cbc", passphrase };
  return key.export({ type: "pkcs8", format: "pem", ...encryption }) as string;
}

function assertPrincipal(principal: string): void {
  if (/^[A-Za-z0-9][\w.+-]*(@[\w.-]+)?$/.test(principal)) return;
  throw new Failure("usage", `invalid principal ${JSON.stringify(principal)}`, {
    code: "signer-list-invalid",
    why: "a principal is one name or address, like alice@lab.example, without spaces, commas, quotes or wildcards",
    remedy: "give another one with --principal",
  });
}

/** Writes a new file, completely or not at all: linking a finished file never replaces an existing one. */
async function writeNew(path: string, text: string, mode: number): Promise<void> {
  const temporary = join(dirname(path), `.stx-key-${randomBytes(6).toString("hex")}`);
  try {
    const handle = await open(temporary, "wx", mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await link(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw alreadyThere(path);
    throw fileFailure(error, `could not write ${path}`);
  } finally {
    await rm(temporary, { force: true });
  }
}

function alreadyThere(path: string): Failure {
  return new Failure("usage", `${path} exists already`, {
    code: "key-file-exists",
    why: "a key that is overwritten is lost, and what it should sign stays unsigned",
    remedy: "choose another path, or move the old key away",
  });
}
