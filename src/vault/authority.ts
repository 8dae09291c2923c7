import { randomBytes, webcrypto } from "node:crypto";

/** PEM of a certificate and its key. */
export interface Identity {
  cert: string;
  key: string;
}

/** A certificate authority made for one build. Its keys are in memory only. */
export interface Authority {
  /** PEM of the certificate that the build trusts. */
  certificate: string;
  /** The subject of {@link certificate}, which is unique in the world. */
  name: string;
  /** Proves a host to clients that trust {@link certificate}. */
  leaf(host: string): Promise<Identity>;
  /** Proves a host to no client, as a server with an unknown certificate does. */
  untrusted(host: string): Promise<Identity>;
}

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
/** A wide validity, for a host or container whose clock is years off. */
const notBefore = new Date("2000-01-01T00:00:00Z");
const notAfter = new Date("2099-12-31T00:00:00Z");

/**
 * The bytes of a certificate that make up the first full line of its base64, 64 letters: they include its serial
 * number.
 */
const firstLine = 48;

/**
 * The forms in which a certificate can be stored in a file: DER, as in NSS and Java's keystores, and the start of its
 * base64, as in PEM with lines of at least 64 letters.
 * @param pem one certificate
 */
export function certificateForms(pem: string): Buffer[] {
  const der = Buffer.from(pem.replace(/-----[A-Z ]+-----|\s/g, ""), "base64");
  return [der, Buffer.from(der.subarray(0, firstLine).toString("base64"))];
}

const isAddress = (host: string) => /^[\d.]+$/.test(host) || host.includes(":");

/** Certificate libraries are loaded here, when the first authority is made. */
async function libraries() {
  await import("reflect-metadata");
  const x509 = await import("@peculiar/x509");
  x509.cryptoProvider.set(webcrypto as never);
  return x509;
}

export async function makeAuthority(): Promise<Authority> {
  const x509 = await libraries();
  const name = `stx-container vault ${randomBytes(16).toString("hex")}`;
  const newKeys = () => webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const newSerial = () => `4${randomBytes(15).toString("hex")}`;
  const newRoot = async (called: string) => {
    const keys = await newKeys();
    const certificate = await x509.X509CertificateGenerator.createSelfSigned({
      name: `CN=${called}`,
      serialNumber: newSerial(),
      notBefore,
      notAfter,
      keys: keys as webcrypto.CryptoKeyPair,
      signingAlgorithm: algorithm,
      extensions: [
        new x509.BasicConstraintsExtension(true, 0, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      ],
    });
    return { keys, certificate };
  };
  const leafKeys = await newKeys();
  const leafKey = x509.PemConverter.encode(
    await webcrypto.subtle.exportKey("pkcs8", leafKeys.privateKey),
    "PRIVATE KEY",
  );
  const issue = async (root: Awaited<ReturnType<typeof newRoot>>, host: string) => {
    const certificate = await x509.X509CertificateGenerator.create({
      subject: `CN=${isAddress(host) ? "address" : host.slice(0, 60).replace(/[^A-Za-z0-9.*-]/g, "-")}`,
      issuer: root.certificate.subject,
      serialNumber: newSerial(),
      notBefore,
      notAfter,
      publicKey: leafKeys.publicKey,
      signingKey: root.keys.privateKey,
      signingAlgorithm: algorithm,
      extensions: [
        new x509.BasicConstraintsExtension(false),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
        new x509.SubjectAlternativeNameExtension([{ type: isAddress(host) ? "ip" : "dns", value: host }]),
        await x509.AuthorityKeyIdentifierExtension.create(root.certificate),
      ],
    });
    return { key: leafKey, cert: certificate.toString("pem") };
  };
  const root = await newRoot(name);
  const [trusted, others] = [new Map<string, Promise<Identity>>(), new Map<string, Promise<Identity>>()];
  let stranger: ReturnType<typeof newRoot> | undefined;
  const once = (known: typeof trusted, host: string, make: () => Promise<Identity>) => {
    const found = known.get(host) ?? make();
    known.set(host, found);
    return found;
  };
  return {
    name,
    certificate: `${root.certificate.toString("pem")}\n`,
    leaf: (host) => once(trusted, host, () => issue(root, host)),
    untrusted: (host) =>
      once(others, host, async () => {
        stranger ??= newRoot("unknown authority");
        return issue(await stranger, host);
      }),
  };
}
