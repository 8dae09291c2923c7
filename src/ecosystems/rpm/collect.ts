import type { ImageTree } from "../../image/tree.ts";
import { Findings } from "../findings.ts";
import { distroOf, type OsRelease, osRelease, releaseIn } from "../os-release.ts";
import type { Collected, Package } from "../package.ts";
import { purl } from "../purl.ts";
import { rpmType } from "./about.ts";
import { type RpmPackage, rpmDatabase } from "./databases.ts";
import { rpmManifest } from "./manifest.ts";

/**
 * The packages of the rpm database, in any of its three formats (SQLite, ndb, Berkeley DB), as `rpm -qa` lists them,
 * including the keys (`gpg-pubkey`). The version is "epoch:version-release", without epoch if rpm has none; the hash is
 * rpm's own over the header ("sha256header:…"), in old databases the md5 over header and payload ("sigmd5:…"): the
 * digest of the package file itself is not in the database.
 */
export async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  const system = await osRelease(tree);
  const { packages } = await rpmDatabase(tree, findings);
  const systems = new Map([["/", system]]);
  for (const root of new Set(packages.map(({ database }) => database.root)))
    if (root !== "/") systems.set(root, await releaseIn(tree, root));
  for (const { database, header } of packages) {
    const { path, prefix, root } = database;
    if (header.version === "" || header.release === "") {
      findings.problem(path, `the entry of ${JSON.stringify(header.name)} has no version or no release`);
      continue;
    }
    const found = { ...toPackage(header, systems.get(root)!), ...(prefix === undefined ? {} : { prefix }) };
    findings.add(found, path, [found.name, found.version, found.arch ?? "", prefix ?? ""].join(" ").trim());
  }
  // A distroless image has this file in place of the database.
  if (packages.length === 0) {
    for (const { path, vendor, sourceRpm, ...entry } of await rpmManifest(tree, findings)) {
      const source = sourceOf(sourceRpm, entry.name, entry.version.replace(/^\d+:/, ""));
      const more = { ...(source ? { source } : {}), ...(vendor ? { origin: vendor } : {}) };
      const found = { ...rpmPackage(entry, system), ...more };
      findings.add(found, path, `${found.name} ${found.version} ${found.arch ?? ""}`);
    }
  }
  return findings.outcome();
}

function toPackage(header: RpmPackage, system: OsRelease): Package {
  const plain = `${header.version}-${header.release}`;
  const source = sourceOf(header.sourceRpm, header.name, plain);
  const hash = header.sha256 ? `sha256header:${header.sha256}` : header.md5 && `sigmd5:${header.md5}`;
  const version = header.epoch === undefined ? plain : `${header.epoch}:${plain}`;
  return {
    ...rpmPackage({ name: header.name, version, arch: header.arch }, system, header.modularity),
    ...(source ? { source } : {}),
    ...(header.vendor ? { origin: header.vendor } : {}),
    ...(hash ? { hash } : {}),
  };
}

/** The lock entry of a package of which only name, "epoch:version-release" and architecture are known. */
export function rpmPackage(
  { name, version, arch }: Pick<Package, "name" | "version" | "arch">,
  system: OsRelease,
  modularity?: string,
): Package {
  const [, epoch, plain] = /^(?:(\d+):)?(.*)$/s.exec(version) as unknown as [
    string,
    string | undefined,
    string,
  ];
  return {
    name,
    version,
    purl: purl(rpmType, {
      namespace: namespaceOf(system.id),
      name,
      version: plain,
      qualifiers: {
        arch,
        epoch,
        distro: distroOf(system),
        rpmmod: modularity,
      },
    }),
    ...(arch ? { arch } : {}),
  };
}

/** "bash@5.1.8-2" out of "bash-5.1.8-2.src.rpm", where that is not the package's own name and version. */
function sourceOf(sourceRpm: string, name: string, version: string): string | undefined {
  const parts = /^(.+)-([^-]+-[^-]+)\.(?:no)?src\.rpm$/.exec(sourceRpm);
  if (!parts || (parts[1] === name && parts[2] === version)) return undefined;
  return `${parts[1]}@${parts[2]}`;
}

/** The distribution as package URLs and scanners name it, if that is not its ID in os-release. */
function namespaceOf(id: string | undefined): string | undefined {
  if (id === "rhel") return "redhat";
  return id?.startsWith("opensuse") ? "opensuse" : id;
}
