import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import type { Settings } from "../apptainer/settings.ts";
import { Failure } from "../failure.ts";
import { sha256 } from "../files/digest.ts";

/**
 * Where the injected files are inside the build. Apptainer mounts them read-only into this folder, which every image
 * has and which is empty, through a folder of its session. Neither a file nor a mount point is left in the image.
 */
const inside = "/.singularity.d/libs";

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

/** The CA certificates for one build. */
export interface InjectedCa {
  /** The bundle among {@link files}. */
  bundle: string;
  /** Files on the host that Apptainer mounts into {@link inside}. */
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

/** The bundle for a build whose network has its own authority: the host's CAs and this one, so that other servers stay trusted. */
async function bundleWith(setting: Settings["hostCa"], authority: string): Promise<string[]> {
  const own = await bundleOf(setting === "off" ? "auto" : setting);
  return uniqueCertificates([...(own.length > 0 ? own : rootCertificates), authority]);
}

/** Bundles of this host that can be replaced in a build with its own mount namespace. */
export function replaceableBundles(): string[] {
  return systemBundles.filter((path) => existsSync(path));
}

/**
 * Prepares a private copy of the host's CA bundle for a build.
 * @param folder existing scratch folder for the files
 * @param authority PEM of the authority of the build's own network
 * @returns undefined if the build gets no certificates
 */
export async function injectHostCa(
  setting: Settings["hostCa"],
  folder: string,
  authority?: string,
): Promise<InjectedCa | undefined> {
  if (authority === undefined && (setting === "off" || (setting === "auto" && !(await hasOwnCa()))))
    return undefined;
  const bundle = authority === undefined ? await bundleOf(setting) : await bundleWith(setting, authority);
  if (bundle.length === 0) return undefined;
  const path = `${inside}/host-ca.crt`;
  // apt and wget have no variable for a bundle, only one for a configuration file.
  const contents: Record<string, string> = {
    "host-ca.crt": `${bundle.join("\n")}\n`,
    "host-ca.apt.conf": `Acquire::https::CAInfo "${path}";\n`,
    "host-ca.wgetrc": `ca_certificate = ${path}\n`,
  };
  const files = Object.keys(contents).map((name) => join(folder, name));
  for (const file of files) await writeFile(file, contents[file.slice(folder.length + 1)]!, { mode: 0o644 });
  const env: Record<string, string> = {
    APT_CONFIG: `${inside}/host-ca.apt.conf`,
    WGETRC: `${inside}/host-ca.wgetrc`,
  };
  for (const name of postVariables) env[name] = path;
  return { bundle: join(folder, "host-ca.crt"), files, env };
}
