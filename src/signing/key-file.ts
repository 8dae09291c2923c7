import { createPrivateKey, type KeyObject } from "node:crypto";
import { Failure } from "../failure.ts";
import { readFailure } from "../files/failures.ts";
import { notRegular, openRegular } from "../files/regular.ts";
import { keyTypes } from "./public-key.ts";

/** Where a signing key comes from: text from a CI secret, or a file on disk. */
export type KeySource = { file: string } | { text: string };

/** What kind of key a text is. `agent`: a public key, whose private half is in ssh-agent. */
export type KeyKind = "pkcs8" | "openssh" | "agent";

const maxKeyBytes = 64 * 1024;

/** For messages: the file's path, never a key's text. */
export const keySourceText = (source: KeySource) => ("file" in source ? source.file : "the signing key");

/**
 * Reads a key and determines its kind.
 * @throws Failure("usage") for a file that is missing, is not a key, or can be read by others
 */
export async function readKeyText(source: KeySource): Promise<{ kind: KeyKind; text: string }> {
  const [text, mode] = "text" in source ? [source.text, 0o600] : await readKeyFile(source.file);
  const kind = kindOf(text);
  if (!kind) {
    throw new Failure("usage", `${keySourceText(source)} is not a key that can sign here`, {
      code: "key-file-invalid",
      why: "it is not an Ed25519 key in PEM (PKCS #8), a private key of OpenSSH's, or an SSH public key",
      remedy: "make one with `stx-container keygen`, or name a key of yours in ~/.ssh",
    });
  }
  if (kind !== "agent" && (mode & 0o077) !== 0) {
    throw new Failure("usage", `other users may read the private key ${keySourceText(source)}`, {
      code: "key-file-exposed",
      why: `its mode is ${(mode & 0o777).toString(8)}`,
      remedy: `chmod 600 ${keySourceText(source)}; replace the key if others could log in to this machine`,
    });
  }
  return { kind, text };
}

function kindOf(text: string): KeyKind | undefined {
  const start = text.trimStart();
  if (/^-----BEGIN (ENCRYPTED )?PRIVATE KEY-----/.test(start)) return "pkcs8";
  if (/^-----BEGIN (OPENSSH|RSA|EC|DSA) PRIVATE KEY-----/.test(start)) return "openssh";
  const [type = ""] = start.split(/\s/, 1);
  return keyTypes.includes(type) || /^ssh-dss$|-cert-v\d+@openssh\.com$/.test(type) ? "agent" : undefined;
}

async function readKeyFile(path: string): Promise<[text: string, mode: number]> {
  try {
    const { handle, size } = await openRegular(path);
    try {
      return [size > maxKeyBytes ? "" : await handle.readFile("utf8"), (await handle.stat()).mode];
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === notRegular) {
      throw new Failure("usage", `${path} is not a plain file`, {
        code: "key-file-invalid",
        remedy: "name the file of the key itself",
      });
    }
    if (code === "ENOENT") {
      throw new Failure("usage", `there is no key at ${path}`, {
        code: "key-file-invalid",
        remedy: `make one: stx-container keygen ${path}`,
      });
    }
    throw readFailure(error, `could not read the key ${path}`);
  }
}

/**
 * An Ed25519 key from a PEM text.
 * @param passphrase of an encrypted key
 * @throws Failure("usage") for any other type of key, and for a missing or wrong passphrase
 */
export function readPkcs8(text: string, passphrase: string | undefined, shown: string): KeyObject {
  const encrypted = text.includes("ENCRYPTED PRIVATE KEY");
  if (encrypted && passphrase === undefined) throw wrongPassphrase(shown, "it is encrypted");
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: text, format: "pem", ...(encrypted && { passphrase }) });
  } catch (error) {
    if (encrypted) throw wrongPassphrase(shown, "the passphrase does not open it, or it is damaged");
    throw new Failure("usage", `${shown} is damaged`, {
      code: "key-file-invalid",
      why: "it cannot be parsed as a private key",
      remedy: "restore it from a copy, or make a new one with `stx-container keygen`",
      cause: error,
    });
  }
  if (key.asymmetricKeyType === "ed25519") return key;
  throw new Failure("usage", `${shown} is not an Ed25519 key`, {
    code: "key-type-unsupported",
    why: `PEM files are read for Ed25519 alone; this one is ${key.asymmetricKeyType}`,
    remedy: "sign with an SSH key of that type, or make an Ed25519 key with `stx-container keygen`",
  });
}

/** The failure for a passphrase that is missing or wrong. */
export function wrongPassphrase(shown: string, why: string): Failure {
  return new Failure("usage", `could not open the private key ${shown}`, {
    code: "key-passphrase",
    why,
    remedy:
      "give the passphrase in STX_SIGNING_PASSPHRASE or with --passphrase-file; for an SSH key you can also run ssh-add and name its .pub file",
  });
}
