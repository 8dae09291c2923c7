import { createHash, createPublicKey, type JsonWebKey, type KeyObject, verify } from "node:crypto";
import { Failure } from "../failure.ts";
import { WireError, WireReader } from "./wire.ts";

/** An SSH public key that is accepted for signing. */
export interface PublicKey {
  /** Type as in the key's text: `ssh-ed25519`, `ssh-rsa`, `ecdsa-sha2-nistp256`, … */
  type: string;
  /** The key in SSH's binary form. */
  blob: Buffer;
  /** `SHA256:…`, as `ssh-keygen -l` prints it. */
  fingerprint: string;
  /**
   * Whether `signature` (SSH's binary form) was made by this key over `data`.
   * @throws WireError for one that cannot be parsed
   */
  verifies(data: Buffer, signature: Buffer): boolean;
}

/** RSA keys below this are refused (NIST SP 800-131A). */
export const minRsaBits = 2048;

type Verifies = PublicKey["verifies"];

/**
 * A reader for each key type: it reads what follows the type's name, and returns a function that verifies signatures.
 */
const readers: Record<string, (reader: WireReader) => Verifies> = {
  "ssh-ed25519": (reader) => ed25519(ed25519Key(reader)),
  "ssh-rsa": rsa,
  "ecdsa-sha2-nistp256": (reader) => ecdsa(ecKey(reader, "nistp256"), "ecdsa-sha2-nistp256"),
  "ecdsa-sha2-nistp384": (reader) => ecdsa(ecKey(reader, "nistp384"), "ecdsa-sha2-nistp384"),
  "ecdsa-sha2-nistp521": (reader) => ecdsa(ecKey(reader, "nistp521"), "ecdsa-sha2-nistp521"),
  "sk-ssh-ed25519@openssh.com": (reader) => {
    const key = ed25519Key(reader);
    return hardware("sk-ssh-ed25519@openssh.com", reader.string(), (data, inner) =>
      verify(null, data, key, inner),
    );
  },
  "sk-ecdsa-sha2-nistp256@openssh.com": (reader) => {
    const key = ecKey(reader, "nistp256");
    return hardware("sk-ecdsa-sha2-nistp256@openssh.com", reader.string(), (data, inner) =>
      verify("sha256", data, { key, dsaEncoding: "ieee-p1363" }, pointPair(inner, 32)),
    );
  },
};

/** The accepted key types, as written at the beginning of a key's text. */
export const keyTypes: readonly string[] = Object.keys(readers);

/**
 * Reads an SSH public key.
 * @param blob its binary form, which its text contains as base64
 * @throws Failure("usage") for a type that is not accepted, a weak key, and a malformed one
 */
export function readPublicKey(blob: Buffer): PublicKey {
  const reader = new WireReader(blob);
  let type = "";
  try {
    type = reader.text();
    const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
    if (!read) throw unsupported(type);
    const verifies = read(reader);
    reader.end();
    return { type, blob, fingerprint: fingerprintOf(blob), verifies };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure("usage", "invalid SSH public key", {
      code: "key-type-unsupported",
      why: `${JSON.stringify(type.slice(0, 60))}: ${(error as Error).message}`,
      remedy: "copy the line from the .pub file again",
      cause: error,
    });
  }
}

/** `SHA256:…` of a public key in SSH's binary form. */
export function fingerprintOf(blob: Uint8Array): string {
  return `SHA256:${createHash("sha256").update(blob).digest("base64").replace(/=+$/, "")}`;
}

function unsupported(type: string): Failure {
  const shown = JSON.stringify(type.slice(0, 60));
  if (/-cert-v\d+@openssh\.com$/.test(type)) {
    return new Failure("usage", `${shown} is an SSH certificate`, {
      code: "key-certificate",
      why: "certificates are not supported: who may sign is decided by the policy alone",
      remedy: "sign with the plain key, and name that key in the policy",
    });
  }
  const weak = type === "ssh-dss";
  return new Failure("usage", `keys of type ${shown} cannot sign here`, {
    code: weak ? "key-weak" : "key-type-unsupported",
    why: weak ? "DSA keys have 1024 bits, which is too short" : `known types: ${keyTypes.join(", ")}`,
    remedy: "make a key with `stx-container keygen` or `ssh-keygen -t ed25519`",
  });
}

function weakKey(why: string): Failure {
  return new Failure("usage", "the key is too weak", {
    code: "key-weak",
    why,
    remedy: "make a key with `stx-container keygen` or `ssh-keygen -t ed25519`",
  });
}

const importKey = (key: JsonWebKey): KeyObject => createPublicKey({ key, format: "jwk" });
const url = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");

/**
 * The Ed25519 points whose order divides 8, in every encoding, without the sign bit: anyone can make signatures for
 * such a key. (RFC 8032, section 5.1.7 leaves the check to the application.)
 */
const smallOrder = new Set([
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
]);

function ed25519Key(reader: WireReader): KeyObject {
  const point = reader.string();
  if (point.length !== 32) throw new WireError("the point does not have 32 bytes");
  const unsigned = Buffer.from(point);
  unsigned[31] = unsigned[31]! & 0x7f;
  if (smallOrder.has(unsigned.toString("hex"))) throw weakKey("its point has small order");
  return importKey({ kty: "OKP", crv: "Ed25519", x: url(point) });
}

function ed25519(key: KeyObject): Verifies {
  return (data, signature) => {
    const [algorithm, bytes] = splitSignature(signature);
    return algorithm === "ssh-ed25519" && bytes.length === 64 && verify(null, data, key, bytes);
  };
}

function rsa(reader: WireReader): Verifies {
  const e = reader.mpint();
  const n = reader.mpint();
  const bits = n.length * 8 - Math.clz32(n[0] ?? 0) + 24;
  if (bits < minRsaBits) throw weakKey(`RSA of ${bits} bits; at least ${minRsaBits} are required`);
  if (bits > 16_384) throw weakKey(`RSA of ${bits} bits; at most 16384 are read`);
  if (e.length > 8 || (e.length <= 1 && (e[0] ?? 0) < 3) || e.at(-1)! % 2 === 0)
    throw weakKey("its public exponent is not usable");
  const key = importKey({ kty: "RSA", n: url(n), e: url(e) });
  return (data, signature) => {
    const [algorithm, bytes] = splitSignature(signature);
    // The algorithm "ssh-rsa" uses SHA-1, which SSHSIG forbids.
    const hash =
      algorithm === "rsa-sha2-512" ? "sha512" : algorithm === "rsa-sha2-256" ? "sha256" : undefined;
    return hash !== undefined && verify(hash, data, key, bytes);
  };
}

const curves = {
  nistp256: { crv: "P-256", size: 32, hash: "sha256" },
  nistp384: { crv: "P-384", size: 48, hash: "sha384" },
  nistp521: { crv: "P-521", size: 66, hash: "sha512" },
} as const;

function ecKey(reader: WireReader, name: keyof typeof curves): KeyObject {
  const { crv, size } = curves[name];
  if (reader.text() !== name) throw new WireError("the curve is not that of the key's type");
  const point = reader.string();
  if (point.length !== 1 + 2 * size || point[0] !== 4) throw new WireError("the point is malformed");
  return importKey({
    kty: "EC",
    crv,
    x: url(point.subarray(1, 1 + size)),
    y: url(point.subarray(1 + size)),
  });
}

function ecdsa(key: KeyObject, type: `ecdsa-sha2-${keyof typeof curves}`): Verifies {
  const { size, hash } = curves[type.slice("ecdsa-sha2-".length) as keyof typeof curves];
  return (data, signature) => {
    const [algorithm, bytes] = splitSignature(signature);
    return (
      algorithm === type && verify(hash, data, { key, dsaEncoding: "ieee-p1363" }, pointPair(bytes, size))
    );
  };
}

/** The two numbers of an ECDSA signature, each as `size` bytes. */
function pointPair(bytes: Buffer, size: number): Buffer {
  const reader = new WireReader(bytes);
  const pair = [reader.mpint(), reader.mpint()].map((number) => {
    if (number.length > size) throw new WireError("a number in it is too large");
    return Buffer.concat([Buffer.alloc(size - number.length), number]);
  });
  reader.end();
  return Buffer.concat(pair);
}

function splitSignature(signature: Buffer): [algorithm: string, bytes: Buffer] {
  const reader = new WireReader(signature);
  const parts: [string, Buffer] = [reader.text(), reader.string()];
  reader.end();
  return parts;
}

/**
 * Keys in a FIDO token sign a digest of their own (OpenSSH's PROTOCOL.u2f). A signature made without a touch is
 * refused, as sshd does: malware on a login node can request signatures from a token without its owner.
 */
function hardware(
  type: string,
  application: Buffer,
  check: (data: Buffer, signature: Buffer) => boolean,
): Verifies {
  const hash = (data: Buffer) => createHash("sha256").update(data).digest();
  return (data, signature) => {
    const reader = new WireReader(signature);
    const algorithm = reader.text();
    const inner = reader.string();
    const flagsAndCounter = reader.take(5);
    reader.end();
    const touched = (flagsAndCounter[0]! & 1) === 1;
    const signed = Buffer.concat([hash(application), flagsAndCounter, hash(data)]);
    return algorithm === type && touched && check(signed, inner);
  };
}
