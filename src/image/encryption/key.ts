import { constants, createPrivateKey, privateDecrypt } from "node:crypto";
import { Failure } from "../../failure.ts";
import { damaged } from "../failures.ts";

/** What opens an encrypted image: the passphrase itself, or the text of a PEM file with the RSA private key. */
export type ImageKey = { passphrase: string } | { pem: string };

/** The failure for an encrypted image that is read without a key, or with a wrong one. */
export function locked(
  path: string,
  why: string,
  {
    code = "image-key-wrong",
    cause,
  }: { code?: "image-key-missing" | "image-key-wrong"; cause?: unknown } = {},
): Failure {
  return new Failure("inconclusive", `the encrypted image ${path} cannot be opened`, {
    code,
    why,
    remedy:
      "give the key as for Apptainer: --pem-path FILE (the private key), or the variable APPTAINER_ENCRYPTION_PASSPHRASE",
    cause,
  });
}

/** What a PEM block named MESSAGE holds: an ASN.1 octet string (ITU-T X.690, tag 4) around what RSA encrypted. */
function encryptedMessage(path: string, text: string): Buffer {
  const body = /^-----BEGIN MESSAGE-----\s([\s\S]*?)-----END MESSAGE-----/m.exec(text)?.[1];
  const der = Buffer.from(body ?? "", "base64");
  const lengthBytes = (der[1] ?? 0) >= 0x80 ? der[1]! & 0x7f : 0;
  const at = 2 + lengthBytes;
  const known = der[0] === 4 && lengthBytes <= 4 && at <= der.length;
  const length = known && (lengthBytes === 0 ? der[1]! : der.readUIntBE(2, lengthBytes));
  if (length === false || at + length !== der.length)
    throw damaged(path, "its encrypted key is not an RSA message");
  return der.subarray(at);
}

/**
 * The passphrase of the image's file system. With an RSA key pair Apptainer makes one up, encrypts it with the
 * public key (OAEP, SHA-256) and keeps it in the SIF as a cryptographic message.
 * @param message the SIF's cryptographic message, where it has one
 * @throws Failure "inconclusive" where there is no key, or it does not fit
 */
export function passphraseOf(path: string, message: string | undefined, key: ImageKey | undefined): Buffer {
  if (!key)
    throw locked(path, "its root file system is encrypted, and no key was given", {
      code: "image-key-missing",
    });
  if ("passphrase" in key) {
    if (message !== undefined)
      throw locked(path, "it was encrypted with an RSA key, and only a passphrase was given");
    return Buffer.from(key.passphrase);
  }
  if (message === undefined)
    throw locked(path, "it was encrypted with a passphrase, and only an RSA key was given");
  const encrypted = encryptedMessage(path, message);
  try {
    const padding = constants.RSA_PKCS1_OAEP_PADDING;
    return privateDecrypt({ key: createPrivateKey(key.pem), padding, oaepHash: "sha256" }, encrypted);
  } catch (error) {
    throw locked(path, "the RSA key does not fit, or is not a private key without a password", {
      cause: error,
    });
  }
}
