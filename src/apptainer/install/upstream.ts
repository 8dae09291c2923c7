import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../failure.ts";
import { sha256File } from "../../files/digest.ts";
import { downloadPackages, privateApt, runApt, updateLists } from "./apt.ts";
import { packageFile } from "./debian.ts";
import { type KeptPackages, keepPackage, takeKeptPackage } from "./kept-packages.ts";
import { keyFingerprints } from "./key-fingerprints.ts";
import { assemblePrefix, type PrefixParts, unpackDeb, versionOf } from "./prefix.ts";
import { installPackages } from "./tools.ts";

/** Upstream's package archive for Ubuntu. */
export interface ArchiveSource {
  /** Address of the archive, without suite. */
  url: string;
  /** Address of its signing key. */
  keyUrl: string;
  /** Fingerprint of that key, 40 hex digits. */
  fingerprint: string;
  /** Suite. Default: the codename of this host's release. */
  suite?: string;
}

/** Upstream's releases. */
export interface ReleaseSource {
  /** Address of the releases in GitHub's API, to which `/latest` or `/tags/v<version>` is added. */
  api: string;
}

const fingerprint = "F6B0F5193D4F3301EF491FF0AFE36534FC6218AE";

/** Apptainer's archive on Launchpad for amd64 and arm64. It has only the newest version. */
export const upstreamArchive: ArchiveSource = {
  url: "https://ppa.launchpadcontent.net/apptainer/ppa/ubuntu",
  keyUrl: `https://keyserver.ubuntu.com/pks/lookup?op=get&options=mr&search=0x${fingerprint}`,
  fingerprint,
};

/** Apptainer's releases, with packages for amd64 only. */
export const upstreamReleases: ReleaseSource = {
  api: "https://api.github.com/repos/apptainer/apptainer/releases",
};

/** Where to install: into the system, or as a private copy. */
export type Target = { asRoot: string[] } | { root: string; parts: Pick<PrefixParts, "tools" | "patchelf"> };

/** Downloads one file with apt's downloader, which uses the machine's proxies and certificates. */
async function download(url: string, path: string): Promise<void> {
  // Only we may write in this folder, so apt's download user could not.
  const options = ["-oAPT::Sandbox::User=", "-oAcquire::Retries=3"];
  await runApt(`download of ${url}`, ["/usr/lib/apt/apt-helper", ...options, "download-file", url, path]);
}

/** Installs a package file. @returns path of the private program; undefined if it was installed into the system */
async function installFile(
  deb: string,
  work: string,
  target: Target,
  options: string[] = [],
): Promise<string | undefined> {
  if ("asRoot" in target) {
    await installPackages(target.asRoot, [deb], options);
    return undefined;
  }
  const app = join(work, "app");
  await unpackDeb(deb, app);
  return assemblePrefix(target.root, await versionOf(deb), { app, ...target.parts });
}

/**
 * Installs Apptainer from upstream's signed archive for Ubuntu. The machine's sources are not changed: apt runs with a
 * private configuration that has both.
 * @param suite codename of the release
 * @returns path of the private program; undefined if it was installed into the system
 */
export async function installFromArchive(
  source: ArchiveSource,
  suite: string,
  work: string,
  target: Target,
  kept?: KeptPackages,
): Promise<string | undefined> {
  await mkdir(work, { recursive: true });
  const key = join(work, "apptainer.asc");
  await download(source.keyUrl, key);
  const prints = keyFingerprints(await readFile(key));
  if (prints.length !== 1 || prints[0] !== source.fingerprint.toUpperCase()) {
    throw new Failure("infrastructure", "wrong signing key of Apptainer's package archive", {
      code: "signing-key-unexpected",
      why: `expected ${source.fingerprint}, got ${prints.join(", ") || "no key"}`,
      remedy:
        "check that the proxies of this network do not change downloads; until then, do not install from it",
    });
  }
  const line = `deb [signed-by=${key}] ${source.url} ${source.suite ?? suite} main\n`;
  const folder = join(work, "apt");
  // An installation into the system also needs packages from the machine's sources.
  const privately =
    "asRoot" in target ? await withMachineSources(folder, line) : await privateApt(folder, line);
  await updateLists(privately);
  await downloadPackages(privately, ["apptainer"], join(work, "debs"), kept);
  return installFile(await packageFile(join(work, "debs"), "apptainer"), work, target, privately.options);
}

/** A private apt configuration with a copy of the machine's sources and one more line. */
async function withMachineSources(folder: string, line: string) {
  const privately = await privateApt(folder, line);
  const parts = join(folder, "sources.list.d");
  await mkdir(parts, { recursive: true });
  for (const [from, prefix] of [
    ["/etc/apt/sources.list.d", ""],
    ["/etc/apt", "machine-"],
  ] as const) {
    const names = await readdir(from).catch((): string[] => []);
    const sources = names.filter((name) =>
      prefix ? name === "sources.list" : /\.(list|sources)$/.test(name),
    );
    for (const name of sources) {
      const to = join(parts, prefix ? "machine.list" : name);
      await cp(join(from, name), to, { dereference: true });
    }
  }
  privately.options.push(`-oDir::Etc::SourceParts=${parts}`);
  return privately;
}

/** One file of a release, and its sha256. */
interface Asset {
  url: string;
  sha256: string;
}

/**
 * Chooses the package of a release from GitHub's description.
 * @param described body of the API's response
 * @param wanted sha256 (hex) that the user expects
 * @throws Failure if the release has no such package, or no digest to verify it
 */
export function chooseAsset(described: string, arch: string, wanted: string | undefined): Asset {
  let release: { tag_name?: unknown; assets?: unknown };
  try {
    release = JSON.parse(described);
  } catch (error) {
    throw new Failure("infrastructure", "unexpected response from the list of Apptainer's releases", {
      code: "release-unexpected",
      why: "it is not JSON",
      remedy: "check the proxies between this machine and GitHub, then run the command again",
      cause: error,
    });
  }
  const version = String(release.tag_name ?? "").replace(/^v/, "");
  const name = `apptainer_${version}_${arch}.deb`;
  const assets = Array.isArray(release.assets) ? release.assets : [];
  const asset = assets.find((one: { name?: unknown }) => one?.name === name);
  if (!asset || typeof asset.browser_download_url !== "string") {
    throw new Failure(
      "infrastructure",
      `Apptainer's release ${version || "(unknown)"} has no package ${name}`,
      {
        code: "release-unexpected",
        why:
          arch === "amd64"
            ? "it is not among the files of the release"
            : "upstream has packages for amd64 only",
        remedy: "choose another version (apptainer-version), or install Apptainer manually",
      },
    );
  }
  const stated = /^sha256:([0-9a-f]{64})$/.exec(String(asset.digest ?? ""))?.[1];
  const sha256 = wanted?.toLowerCase() ?? stated;
  if (!sha256) {
    throw new Failure("infrastructure", `cannot verify the package ${name}`, {
      code: "release-unverified",
      why: "the release has no digest for it, and none was given",
      remedy: "pass the sha256 of the package (`apptainer-sha256`)",
    });
  }
  return { url: asset.browser_download_url, sha256 };
}

/**
 * Installs Apptainer from upstream's release package, after checking its sha256.
 * @param version like "1.5.3"; undefined for the latest
 * @param sha256 hex; undefined for the digest in the description of the release
 * @returns path of the private program; undefined if it was installed into the system
 */
export async function installFromRelease(
  source: ReleaseSource,
  wanted: { version?: string; sha256?: string; arch: string },
  work: string,
  target: Target,
  kept?: KeptPackages,
): Promise<string | undefined> {
  await mkdir(work, { recursive: true });
  const described = join(work, "release.json");
  await download(`${source.api}/${wanted.version ? `tags/v${wanted.version}` : "latest"}`, described);
  const asset = chooseAsset(await readFile(described, "utf8"), wanted.arch, wanted.sha256);
  const deb = join(work, "apptainer.deb");
  if (!(await takeKeptPackage(kept, asset.sha256, deb))) await download(asset.url, deb);
  const actual = await sha256File(deb);
  if (actual !== asset.sha256) {
    // A refused package must not be left where it could be installed by hand.
    await writeFile(deb, "");
    throw new Failure("infrastructure", "wrong digest of the downloaded Apptainer package", {
      code: "release-digest-mismatch",
      why: `expected sha256 ${asset.sha256}, got ${actual}`,
      remedy: "check that the sha256 belongs to this version and architecture, then run the command again",
    });
  }
  await keepPackage(kept, deb);
  return installFile(deb, work, target);
}
