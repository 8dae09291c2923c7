import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import type { Settings } from "../apptainer/settings.ts";
import { Failure } from "../failure.ts";
import { sha256 } from "../files/digest.ts";
import { fileFailure } from "../files/failures.ts";
import { writeForEveryone } from "../files/for-everyone.ts";
import { gpgvAsOf } from "./release-checks.ts";
import { javaTrustStore, trustStorePassword } from "./trust-store.ts";

/**
 * The folder inside the build for files that only the build gets. Every image has this folder, and it is empty;
 * Apptainer mounts files into it read-only, through a folder of its session. So neither a file nor a mount point is
 * left in the image.
 */
export const containLibs = "/.singularity.d/libs";

/** The CA bundles of the common distributions. */
const systemBundles = [
  "/etc/ssl/certs/ca-certificates.crt",
  "/etc/pki/tls/certs/ca-bundle.crt",
  "/etc/ssl/ca-bundle.pem",
  "/etc/ssl/cert.pem",
];

/** Where the distributions' packages install certificates, and where administrators add their own. */
const shippedFolder = "/usr/share/ca-certificates";
const addedFolders = [
  "/usr/local/share/ca-certificates",
  "/etc/pki/ca-trust/source/anchors",
  "/etc/pki/trust/anchors",
];

/** Variables that name another bundle on the host. */
const hostVariables = [
  "SSL_CERT_FILE",
  "NODE_EXTRA_CA_CERTS",
  "REQUESTS_CA_BUNDLE",
  "CURL_CA_BUNDLE",
  "PIP_CERT",
  "GIT_SSL_CAINFO",
];

/** Variables that point programs inside the build to the injected bundle. */
const postVariables = [
  "SSL_CERT_FILE",
  "CURL_CA_BUNDLE",
  "REQUESTS_CA_BUNDLE",
  "PIP_CERT",
  "NODE_EXTRA_CA_CERTS",
  "GIT_SSL_CAINFO",
  "CARGO_HTTP_CAINFO",
  "JULIA_SSL_CA_ROOTS_PATH",
  "CONDA_SSL_VERIFY",
];

/** Additional variables for a build whose network has its own authority. */
const networkOnlyVariables = [
  "AWS_CA_BUNDLE",
  "CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE",
  "DENO_CERT",
  "HEX_CACERTS_PATH",
  "MAMBA_SSL_VERIFY",
  "NIX_SSL_CERT_FILE",
  "SYSTEM_CERTIFICATE_PATH",
];

/** The CA certificates for one build. */
export interface InjectedCa {
  /** The bundle among {@link files}. */
  bundle: string;
  /** Files on the host that Apptainer mounts into {@link containLibs}. */
  files: string[];
  /** Variables for `%post`. */
  env: Record<string, string>;
}

const block =
  /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;

/** The certificates in a PEM text. Everything else is left out, so that a private key is never injected by mistake. */
export function certificates(pem: string): string[] {
  return (pem.match(block) ?? []).map((text) => text.replace(/\r/g, ""));
}

/** A key that does not depend on how a certificate's lines are wrapped. */
function fingerprint(certificate: string): string {
  const body = certificate.replace(/-----[^-]+-----/g, "").replace(/\s+/g, "");
  return sha256(body);
}

/** The certificates of several PEM texts, without duplicates. */
export function uniqueCertificates(pems: string[]): string[] {
  const byPrint = new Map<string, string>();
  for (const certificate of pems.flatMap(certificates)) {
    const print = fingerprint(certificate);
    if (!byPrint.has(print)) byPrint.set(print, certificate);
  }
  return [...byPrint.values()];
}

/** The text of a file; "" if it cannot be read. */
async function readOrEmpty(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return "";
  }
}

/** The texts of all files below a folder; none if the folder does not exist. */
async function textsBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
    return await Promise.all(files.map((entry) => readOrEmpty(join(entry.parentPath, entry.name))));
  } catch {
    return [];
  }
}

/** The text of the distribution's CA bundle on this host; "" if there is none. */
export async function systemBundle(): Promise<string> {
  for (const path of systemBundles) {
    const text = await readOrEmpty(path);
    if (text !== "") return text;
  }
  return "";
}

/**
 * Whether this host trusts additional CAs: certificates that are not from the distribution's package, or a bundle
 * named by SSL_CERT_FILE or a similar variable.
 */
export async function hasOwnCa(): Promise<boolean> {
  if (hostVariables.some((name) => process.env[name])) return true;
  for (const folder of addedFolders) {
    if (uniqueCertificates(await textsBelow(folder)).length > 0) return true;
  }
  const shipped = await textsBelow(shippedFolder);
  if (shipped.length === 0) return false;
  const known = new Set(uniqueCertificates(shipped).map(fingerprint));
  return uniqueCertificates([await systemBundle()]).some((one) => !known.has(fingerprint(one)));
}

async function bundleOf(setting: Settings["hostCa"]): Promise<string[]> {
  if (typeof setting === "object") {
    const found = uniqueCertificates([await readOrEmpty(setting.path)]);
    if (found.length > 0) return found;
    throw new Failure("usage", `no certificate found in ${setting.path}`, {
      code: "ca-bundle-invalid",
      why: "a CA bundle is a readable text file with BEGIN CERTIFICATE blocks",
      remedy: "pass another file to --host-ca, or leave the option out",
    });
  }
  const named = hostVariables.map((name) => process.env[name]).filter((path) => path?.startsWith("/"));
  const found = uniqueCertificates([
    await systemBundle(),
    ...(await Promise.all([...new Set(named)].map((path) => readOrEmpty(path!)))),
  ]);
  if (found.length > 0 || setting === "auto") return found;
  throw new Failure("usage", "no CA bundle found on this host", {
    code: "ca-bundle-missing",
    why: `none of these files exists: ${systemBundles.join(", ")}`,
    remedy: "pass the path of the bundle: --host-ca FILE",
  });
}

/**
 * The CA bundle for a build whose network has its own authority: the host's CAs and this one, so that other servers
 * stay trusted.
 */
async function bundleWith(setting: Settings["hostCa"], authority: string): Promise<string[]> {
  const own = await bundleOf(setting === "off" ? "auto" : setting);
  return uniqueCertificates([...(own.length > 0 ? own : rootCertificates), authority]);
}

/** The host's bundles that a build with its own mount namespace can have replaced. */
export function replaceableBundles(): string[] {
  return systemBundles.filter((path) => existsSync(path));
}

/** The properties of a build's own network that the injected files depend on. */
export interface OwnNetwork {
  /** PEM of its authority. */
  certificate: string;
  /** It plays a record: what was in date when it was made is so now. */
  replays: boolean;
}

/** A file for the build: text or bytes; `isProgram` makes it executable. */
interface Injected {
  content: string | Buffer;
  isProgram?: boolean;
}

/** Files that every build with injected certificates gets. apt and wget have no variable for a bundle, only one for a configuration file. */
function bundleFiles(at: string, bundle: string[], more: string[] = []): Record<string, Injected> {
  const path = `${at}/host-ca.crt`;
  const apt = [`Acquire::https::CAInfo "${path}";`, ...more];
  return {
    "host-ca.crt": { content: `${bundle.join("\n")}\n` },
    "host-ca.apt.conf": { content: `${apt.join("\n")}\n` },
    "host-ca.wgetrc": { content: `ca_certificate = ${path}\n` },
  };
}

/**
 * Additional files for a build with its own network: Java's form of the bundle, and a gpgv that checks signatures as of
 * the build's time.
 */
function networkFiles(
  at: string,
  bundle: string[],
  { replays }: OwnNetwork,
  moment: number,
): Record<string, Injected> {
  const apt = [
    `Apt::Key::gpgvcommand "${at}/gpgv";`,
    ...(replays ? ['Acquire::Check-Valid-Until "false";', 'Acquire::Check-Date "false";'] : []),
  ];
  return {
    ...bundleFiles(at, bundle, apt),
    "host-ca.jks": { content: javaTrustStore(bundle) },
    gpgv: { content: gpgvAsOf(moment), isProgram: true },
  };
}

function bundleVariables(at: string): Record<string, string> {
  return {
    APT_CONFIG: `${at}/host-ca.apt.conf`,
    WGETRC: `${at}/host-ca.wgetrc`,
    ...Object.fromEntries(postVariables.map((name) => [name, `${at}/host-ca.crt`])),
  };
}

function networkVariables(at: string): Record<string, string> {
  const trustStore = `-Djavax.net.ssl.trustStore=${at}/host-ca.jks`;
  return {
    ...Object.fromEntries(networkOnlyVariables.map((name) => [name, `${at}/host-ca.crt`])),
    JAVA_TOOL_OPTIONS: `${trustStore} -Djavax.net.ssl.trustStorePassword=${trustStorePassword}`,
  };
}

/**
 * Prepares a private copy of the host's CA bundle for a build.
 * @param folder existing scratch folder for the files
 * @param network the build's own network, if it has one; `moment` is the build's time, or that of the original build,
 * in seconds since 1970; `at` is where the build sees the folder's files
 * @returns undefined if the build gets no certificates
 */
export async function injectHostCa(
  setting: Settings["hostCa"],
  folder: string,
  network?: OwnNetwork,
  { moment = 0, at = containLibs }: { moment?: number; at?: string } = {},
): Promise<InjectedCa | undefined> {
  if (!network && (setting === "off" || (setting === "auto" && !(await hasOwnCa())))) return undefined;
  const bundle = network ? await bundleWith(setting, network.certificate) : await bundleOf(setting);
  if (bundle.length === 0) return undefined;
  const contents = network ? networkFiles(at, bundle, network, moment) : bundleFiles(at, bundle);
  for (const [name, { content, isProgram }] of Object.entries(contents))
    await writeForEveryone(join(folder, name), content, isProgram).catch((error) => {
      throw fileFailure(error, `could not write ${join(folder, name)}`);
    });
  return {
    bundle: join(folder, "host-ca.crt"),
    files: Object.keys(contents).map((name) => join(folder, name)),
    env: { ...bundleVariables(at), ...(network ? networkVariables(at) : {}) },
  };
}
