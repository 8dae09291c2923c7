import { createPrivateKey, X509Certificate } from "node:crypto";
import type { NoiseRule, Normaliser } from "../noise.ts";

const folder = "/etc/ssl/certs";
const name = "ssl-cert-snakeoil.pem";

const onePem = (type: string) =>
  new RegExp(`^-----BEGIN ${type}-----\\n[A-Za-z0-9+/=\\n]{1,8000}\\n-----END ${type}-----\\n$`);
const certificatePem = onePem("CERTIFICATE");
const keyPem = onePem("(?:RSA )?PRIVATE KEY");

/** What kind of key a certificate that Debian's make-ssl-cert made holds; undefined for any other certificate. */
function ownCertificate(pem: string): { certificate: X509Certificate; key: string } | undefined {
  if (!certificatePem.test(pem)) return undefined;
  try {
    const certificate = new X509Certificate(pem);
    const { subject, issuer, ca, publicKey, subjectAltName } = certificate;
    const host = /^CN=([A-Za-z0-9.-]{1,64})$/.exec(subject)?.[1];
    const isOwn = subject === issuer && !ca && certificate.verify(publicKey);
    if (!host || !isOwn || subjectAltName?.replaceAll(`DNS:${host}`, "").replace(/[, ]/g, ""))
      return undefined;
    return {
      certificate,
      key: `${publicKey.asymmetricKeyType} ${publicKey.asymmetricKeyDetails?.modulusLength}`,
    };
  } catch {
    return undefined;
  }
}

const certificate: Normaliser = {
  name: "snakeoil-certificate",
  normalise(content) {
    const own = ownCertificate(content.toString("latin1"));
    return own && Buffer.from(own.key);
  },
};

const key: Normaliser = {
  name: "snakeoil-key",
  async normalise(content, { read }) {
    const own = ownCertificate((await read(`${folder}/${name}`))?.toString("latin1") ?? "");
    const pem = content.toString("latin1");
    if (!own || !keyPem.test(pem)) return undefined;
    try {
      return own.certificate.checkPrivateKey(createPrivateKey(pem)) ? Buffer.from(own.key) : undefined;
    } catch {
      return undefined;
    }
  },
};

/** The key and the certificate that Debian's ssl-cert makes for every host, for tests. */
export const sslCertNoise: readonly NoiseRule[] = [
  {
    pattern: `${folder}/${name}`,
    ignore: certificate,
    reason:
      "A certificate for this host's name, signed by itself and no authority, with a random key, made when ssl-cert is installed.",
    since: 2,
  },
  {
    pattern: "/etc/ssl/private/ssl-cert-snakeoil.key",
    ignore: key,
    reason: "The random key of that certificate.",
    since: 2,
  },
];
