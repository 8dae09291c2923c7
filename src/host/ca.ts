import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Settings } from "../apptainer/settings.ts";
import { Failure } from "../failure.ts";

/**
 * Where the lent files are inside the build: Apptainer mounts them read-only into this folder, which is in every
 * image and empty, through a folder of its session. So neither file nor mount point is left in the image.
 */
const inside = "/.singularity.d/libs";

/** Bundles of the distributions. */
const systemBundles = [
  "/etc/ssl/certs/ca-certificates.crt",
  "/etc/pki/tls/certs/ca-bundle.crt",
  "/etc/ssl/ca-bundle.pem",
  "/etc/ssl/cert.pem",
];

/** Where the distributions' own packages put what they ship, and where administrators add theirs. */
const shippedFolder = "/usr/share/ca-certificates";
const addedFolders = [
  "/usr/local/share/ca-certificates",
  "/etc/pki/ca-trust/source/anchors",
  "/etc/pki/trust/anchors",
];

/** Variables by which a host names a bundle of its own. */
const hostVariables = [
  "SSL_CERT_FILE",
  "NODE_EXTRA_CA_CERTS",
  "REQUESTS_CA_BUNDLE",
  "CURL_CA_BUNDLE",
  "PIP_CERT",
  "GIT_SSL_CAINFO",
];

/** Variables by which programs inside the build are told of the lent bundle. */
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

/** What is lent to one build. */
export interface InjectedCa {
  /** Files on the host that Apptainer mounts into {@link inside}. */
  files: string[];
  /** Variables for `%post`. */
  env: Record<string, string>;
}

const block =
  /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;

/** The certificates in a PEM text, and nothing else of it: no private key can be lent by mistake. */
export function certificates(pem: string): string[] {
  return (pem.match(block) ?? []).map((text) => text.replace(/\r/g, ""));
}

/** A key that is the same however a certificate's lines are broken. */
function fingerprint(certificate: string): string {
  const body = certificate.replace(/-----[^-]+-----/g, "").replace(/\s+/g, "");
  return createHash("sha256").update(body).digest("hex");
}

/** Certificates of several PEM texts, each once. */
export function uniqueCertificates(pems: string[]): string[] {
  const byPrint = new Map<string, string>();
  for (const certificate of pems.flatMap(certificates)) {
    const print = fingerprint(certificate);
    if (!byPrint.has(print)) byPrint.set(print, certificate);
  }
  return [...byPrint.values()];
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return "";
  }
}

/** Every file below a folder, as text; none where there is no such folder. */
async function textsBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
    return await Promise.all(files.map((entry) => readIfThere(join(entry.parentPath, entry.name))));
  } catch {
    return [];
  }
}

/** The distribution's bundle of this host, "" where it has none. */
export async function systemBundle(): Promise<string> {
  for (const path of systemBundles) {
    const text = await readIfThere(path);
    if (text !== "") return text;
  }
  return "";
}

/**
 * Whether this host trusts CAs of its own: certificates that the distribution's package did not ship, or a bundle
 * named by SSL_CERT_FILE and the like.
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
    const found = uniqueCertificates([await readIfThere(setting.path)]);
    if (found.length > 0) return found;
    throw new Failure("usage", `${setting.path} holds no certificate`, {
      why: "A CA bundle is a text file of BEGIN CERTIFICATE blocks, and readable.",
      remedy: "Name another file, or leave the option out.",
    });
  }
  const named = hostVariables.map((name) => process.env[name]).filter((path) => path?.startsWith("/"));
  const found = uniqueCertificates([
    await systemBundle(),
    ...(await Promise.all([...new Set(named)].map((path) => readIfThere(path!)))),
  ]);
  if (found.length > 0 || setting === "auto") return found;
  throw new Failure("usage", "This host has no CA bundle to lend", {
    why: `There is none of ${systemBundles.join(", ")}.`,
    remedy: "Name the bundle's path.",
  });
}

/**
 * Prepares the host's CA bundle for a build, in a private copy.
 * @param folder existing scratch folder for the files
 * @returns undefined where nothing is to be lent
 */
export async function injectHostCa(
  setting: Settings["hostCa"],
  folder: string,
): Promise<InjectedCa | undefined> {
  if (setting === "off" || (setting === "auto" && !(await hasOwnCa()))) return undefined;
  const bundle = await bundleOf(setting);
  if (bundle.length === 0) return undefined;
  const path = `${inside}/host-ca.crt`;
  // apt and wget read no variable with a bundle's path, but one with the path of a configuration file.
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
  return { files, env };
}
