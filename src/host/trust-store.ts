import { createHash, X509Certificate } from "node:crypto";

/** The default password of every Java for a trust store; it protects no secret. */
export const trustStorePassword = "changeit";

/** A string as Java writes it: its length in two bytes, then the bytes. */
function utf(text: string): Buffer {
  const bytes = Buffer.from(text, "utf8");
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/**
 * Certificates as a Java key store (JKS, version 2), the only form that every version of Java reads. Its format:
 * OpenJDK, sun.security.provider.JavaKeyStore.
 * @param certificates PEM; those that cannot be read are left out
 */
export function javaTrustStore(certificates: readonly string[]): Buffer {
  const encoded = certificates.flatMap((pem) => {
    try {
      return [new X509Certificate(pem).raw];
    } catch {
      return [];
    }
  });
  const trustedEntry = 2;
  const entries = encoded.map((der, n) =>
    Buffer.concat([
      ...[number(trustedEntry), utf(`certificate-${n}`), Buffer.alloc(8), utf("X.509")],
      ...[number(der.length), der],
    ]),
  );
  const content = Buffer.concat([number(0xfeedfeed), number(2), number(entries.length), ...entries]);
  const password = Buffer.from(trustStorePassword, "utf16le").swap16();
  // The salt is part of the format.
  const digest = createHash("sha1").update(password).update("Mighty Aphrodite").update(content).digest();
  return Buffer.concat([content, digest]);
}
