import { createCipheriv, createHash, createHmac } from "node:crypto";
import { type Der, der, derAt, derPart, derParts, oid } from "./der.ts";
import {
  assertValid,
  decrypted,
  encryptionKey,
  encryptionOf,
  isJks,
  jksDigest,
  jksEntries,
  keystoreEntries,
  macKey,
  oids,
  smallInteger,
  sorted,
} from "./keystore.ts";

/** Java's own format with its certificates in order, none added after the epoch. @throws RangeError */
function canonicalJks(bytes: Buffer, epoch: number): Buffer {
  const entries = jksEntries(bytes);
  assertValid(entries !== undefined);
  const newest = Buffer.alloc(8);
  newest.writeBigInt64BE(BigInt(epoch) * 1000n);
  const clamped = entries.map(([before, added, after]) => {
    const isNewer = added.readBigInt64BE() > newest.readBigInt64BE();
    return Buffer.concat([before, isNewer ? newest : added, after]);
  });
  const content = Buffer.concat([bytes.subarray(0, 12), sorted(clamped)]);
  return Buffer.concat([content, jksDigest(content)]);
}

/** Salt made from what it salts, as long as the one before: the password is public, and the certificates are. */
function saltOf(purpose: string, content: Buffer, { tag, content: old }: Der): Der {
  assertValid(tag === 4 && old.length > 0 && old.length <= 32);
  const digest = createHash("sha256").update(`stx-canonical-keystore ${purpose}\n`).update(content).digest();
  return derAt(der(4, digest.subarray(0, old.length)));
}

/** A certificate whose names are in order. @throws RangeError */
function canonicalBag(bag: Der): Buffer {
  const [type, value, attributes] = derParts(bag);
  assertValid(type !== undefined && value !== undefined);
  const names = attributes
    ? [der(attributes.tag, sorted(derParts(attributes).map(({ whole }) => whole)))]
    : [];
  return der(bag.tag, type.whole, value.whole, ...names);
}

const canonicalContents = (contents: Buffer): Buffer =>
  der(0x30, sorted(derParts(derAt(contents)).map(canonicalBag)));

/** Encrypts other contents as these are, with salts of their own. @throws RangeError */
function reencrypted(value: Der, contents: Buffer): Buffer {
  const { salt, rounds, iv } = encryptionOf(value);
  const [version, inner] = derParts(value);
  const [type, algorithm, old] = derParts(inner!);
  const [pbes2, parameters] = derParts(algorithm!);
  const [derivation, cipher] = derParts(parameters!);
  const [newSalt, newIv] = [saltOf("salt", contents, salt), saltOf("iv", contents, iv)];
  const options = derParts(derPart(derivation!, 1)).slice(1);
  const pbkdf2 = der(
    0x30,
    derPart(derivation!, 0).whole,
    der(0x30, newSalt.whole, ...options.map(({ whole }) => whole)),
  );
  const aes = der(0x30, derPart(cipher!, 0).whole, newIv.whole);
  const key = encryptionKey(newSalt.content, rounds);
  const encrypt = createCipheriv("aes-256-cbc", key, newIv.content);
  const content = der(old!.tag, encrypt.update(contents), encrypt.final());
  return der(
    0x30,
    version!.whole,
    der(0x30, type!.whole, der(0x30, pbes2!.whole, der(0x30, pbkdf2, aes)), content),
  );
}

/** One part of PKCS #12, plain or encrypted. @throws RangeError */
function canonicalInfo(info: Der): Buffer {
  const [type, holder] = derParts(info);
  assertValid(type !== undefined && holder !== undefined);
  const value = derPart(holder, 0);
  const isPlain = oid(type) === oids.data;
  const contents = canonicalContents(isPlain ? value.content : decrypted(value));
  return der(0x30, type.whole, der(holder.tag, isPlain ? der(4, contents) : reencrypted(value, contents)));
}

/** PKCS #12 with its certificates in order, and salts that are made from them. @throws RangeError */
function canonicalPkcs12(bytes: Buffer): Buffer {
  const [version, safe, mac] = derParts(derAt(bytes));
  assertValid(version !== undefined && safe !== undefined && mac !== undefined);
  const holder = derPart(safe, 1);
  const infos = derParts(derAt(derPart(holder, 0).content)).map(canonicalInfo);
  const authenticated = der(0x30, ...infos);
  const [digestInfo, oldSalt, rounds] = derParts(mac);
  assertValid(digestInfo !== undefined && oldSalt !== undefined && rounds !== undefined);
  const salt = saltOf("mac", authenticated, oldSalt);
  const key = macKey(salt.content, smallInteger(rounds));
  const digest = createHmac("sha256", key).update(authenticated).digest();
  const newMac = der(0x30, der(0x30, derPart(digestInfo, 0).whole, der(4, digest)), salt.whole, rounds.whole);
  const content = der(0x30, derPart(safe, 0).whole, der(holder.tag, der(4, authenticated)));
  return der(0x30, version.whole, content, newMac);
}

/**
 * A keystore of certificates with the public password "changeit" in one order, with no time after the epoch and with
 * salts that are made from what is in it. Certificates and their names are the same before and after.
 * @param epoch seconds since 1970
 * @returns undefined for a file of any other form, one with a key or another password
 */
export function canonicalKeystore(content: Buffer, epoch: number): Buffer | undefined {
  const entries = keystoreEntries(content);
  if (!entries) return undefined;
  try {
    const rewritten = isJks(content) ? canonicalJks(content, epoch) : canonicalPkcs12(content);
    return keystoreEntries(rewritten)?.equals(entries) ? rewritten : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
