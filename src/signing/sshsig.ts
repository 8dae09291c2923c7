import { createHash, createPublicKey, type KeyObject, sign } from "node:crypto";
import { Failure } from "../failure.ts";
import { type PublicKey, readPublicKey } from "./public-key.ts";
import { WireError, WireReader, wireStrings } from "./wire.ts";

/**
 * What signatures of this program are for. OpenSSH makes it part of the signature, so a signature made for git, mail
 * or another program never counts for a marker, and vice versa.
 */
export const namespace = "stx-container";

const magic = Buffer.from("SSHSIG");
const hashes = new Set(["sha256", "sha512"]);

/** A parsed signature in OpenSSH's format; not verified yet. */
export interface SshSignature {
  key: PublicKey;
  namespace: string;
  /** Whether this key signed this message for this namespace. */
  verifies(message: Buffer): boolean;
}

/**
 * Parses a signature made by `ssh-keygen -Y sign`, without its armour.
 * @see https://github.com/openssh/openssh-portable/blob/V_9_9_P1/PROTOCOL.sshsig
 * @throws Failure("inconclusive") for anything else; Failure("usage") for a weak or unknown type of key
 */
export function parseSshSignature(blob: Buffer): SshSignature {
  try {
    const reader = new WireReader(blob);
    if (!reader.take(magic.length).equals(magic) || reader.uint32() !== 1)
      throw new Error("it is not an SSHSIG of version 1");
    const keyBlob = reader.string();
    const namespace = reader.text();
    const reserved = reader.string();
    const hash = reader.text();
    const signature = reader.string();
    reader.end();
    if (reserved.length > 0) throw new Error("its reserved field is not empty");
    if (!hashes.has(hash)) throw new Error(`its hash is ${JSON.stringify(hash.slice(0, 20))}`);
    const key = readPublicKey(keyBlob);
    return {
      key,
      namespace,
      verifies: (message) => {
        try {
          return key.verifies(signedData(namespace, hash, message), signature);
        } catch (error) {
          if (error instanceof WireError) return false;
          throw error;
        }
      },
    };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw malformed((error as Error).message, error);
  }
}

/** The bytes that an SSHSIG signature covers. */
function signedData(namespace: string, hash: string, message: Buffer): Buffer {
  const digest = createHash(hash).update(message).digest();
  return Buffer.concat([magic, wireStrings(namespace, "", hash, digest)]);
}

/** Signs with an Ed25519 key; the result is the same, byte for byte, as that of `ssh-keygen -Y sign`. */
export function signEd25519(key: KeyObject, message: Buffer): Buffer {
  const signature = sign(null, signedData(namespace, "sha512", message), key);
  const version = Buffer.from([0, 0, 0, 1]);
  return Buffer.concat([
    magic,
    version,
    wireStrings(ed25519Blob(key), namespace, "", "sha512", wireStrings("ssh-ed25519", signature)),
  ]);
}

/** An Ed25519 key's public half in SSH's binary form. */
export function ed25519Blob(key: KeyObject): Buffer {
  const { x } = (key.type === "private" ? createPublicKey(key) : key).export({ format: "jwk" });
  return wireStrings("ssh-ed25519", Buffer.from(x ?? "", "base64url"));
}

const [begin, end] = ["-----BEGIN SSH SIGNATURE-----", "-----END SSH SIGNATURE-----"];

/** The text form that `ssh-keygen -Y verify` takes. */
export function armour(blob: Buffer): string {
  const lines = blob.toString("base64").match(/.{1,70}/g) ?? [];
  return `${[begin, ...lines, end].join("\n")}\n`;
}

/**
 * The signature in a text made by `ssh-keygen -Y sign`.
 * @throws Failure("inconclusive")
 */
export function unarmour(text: string): Buffer {
  const lines = text.trim().split(/\r?\n/);
  if (lines[0] !== begin || lines.at(-1) !== end) throw malformed("it has no armour of OpenSSH's");
  return Buffer.from(lines.slice(1, -1).join(""), "base64");
}

function malformed(why: string, cause?: unknown): Failure {
  return new Failure("inconclusive", "a signature cannot be parsed", {
    code: "signature-malformed",
    why,
    remedy: "sign again with `stx-container sign`",
    cause,
  });
}
