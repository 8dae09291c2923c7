import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../failure.ts";
import { apt, downloadPackages, privateApt, updateLists } from "./apt.ts";
import { packageFile } from "./debian.ts";
import { type KeptPackages, keepUsed, takeKept } from "./kept-packages.ts";
import { keyFingerprints } from "./key-fingerprints.ts";
import { assemble, type PrefixParts, unpack, versionOf } from "./prefix.ts";
import { installPackages } from "./tools.ts";

/** Upstream's package archive for Ubuntu. */
export interface ArchiveSource {
  /** Address of the archive, without suite. */
  url: string;
  /** Address of the key that signs it. */
  keyUrl: string;
  /** Fingerprint of that key, 40 hex digits. */
  fingerprint: string;
  /** Suite; default the codename of this host's release. */
  suite?: string;
}

/** Upstream's releases. */
export interface ReleaseSource {
  /** Address of the releases in GitHub's API; `/latest` or `/tags/v<version>` is added. */
  api: string;
}

const fingerprint = "F6B0F5193D4F3301EF491FF0AFE36534FC6218AE";

/** Apptainer's own archive on Launchpad, amd64 and arm64; it has the newest version only. */
export const upstreamArchive: ArchiveSource = {
  url: "https://ppa.launchpadcontent.net/apptainer/ppa/ubuntu",
  keyUrl: `https://keyserver.ubuntu.com/pks/lookup?op=get&options=mr&search=0x${fingerprint}`,
  fingerprint,
};

/** Apptainer's own releases; packages for amd64 only. */
export const upstreamReleases: ReleaseSource = {
  api: "https://api.github.com/repos/apptainer/apptainer/releases",
};

/** Where an installation goes: into the system, or into a private copy. */
export type Target = { asRoot: string[] } | { root: string; parts: Pick<PrefixParts, "tools" | "patchelf"> };

/** Downloads one file with apt's own downloader, which knows the machine's proxies and certificates. */
async function download(url: string, path: string): Promise<void> {
  // The folder is ours alone; apt's own download user could not write into it.
  const options = ["-oAPT::Sandbox::User=", "-oAcquire::Retries=3"];
  await apt(`Downloading ${url}`, ["/usr/lib/apt/apt-helper", ...options, "download-file", url, path]);
}

/** Puts a package file where it belongs; the path of the private program, or undefined when it is in the system. */
async function place(
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
  await unpack(deb, app);
  return assemble(target.root, await versionOf(deb), { app, ...target.parts });
}

/**
 * Installs Apptainer from upstream's signed archive for Ubuntu. The machine's own sources are left as they are: apt
 * runs once with a configuration that holds them and the archive besides.
 * @param suite the release's codename
 * @returns path of the private program, or undefined when it went into the system
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
    throw new Failure("infrastructure", "The key of Apptainer's package archive is not the one expected", {
      why: `Expected ${source.fingerprint}, got ${prints.join(", ") || "no key"}.`,
      remedy: "Do not install from there. See whether the network changes what is downloaded.",
    });
  }
  const line = `deb [signed-by=${key}] ${source.url} ${source.suite ?? suite} main\n`;
  const folder = join(work, "apt");
  // Into the system it needs packages of the machine's own sources besides.
  const privately =
    "asRoot" in target ? await withMachineSources(folder, line) : await privateApt(folder, line);
  await updateLists(privately);
  await downloadPackages(privately, ["apptainer"], join(work, "debs"), kept);
  return place(await packageFile(join(work, "debs"), "apptainer"), work, target, privately.options);
}

/** A private apt configuration with a copy of the machine's sources and one line more. */
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

/** One file of a release, and how to check it. */
interface Asset {
  url: string;
  sha256: string;
}

/**
 * Chooses the package in GitHub's description of a release.
 * @param described body of the API's answer
 * @param wanted sha256 that the user expects, hex
 * @throws Failure where the release has no such package or nothing to verify it by
 */
export function chooseAsset(described: string, arch: string, wanted: string | undefined): Asset {
  let release: { tag_name?: unknown; assets?: unknown };
  try {
    release = JSON.parse(described);
  } catch (error) {
    throw new Failure("infrastructure", "The answer about Apptainer's releases is no JSON", { cause: error });
  }
  const version = String(release.tag_name ?? "").replace(/^v/, "");
  const name = `apptainer_${version}_${arch}.deb`;
  const assets = Array.isArray(release.assets) ? release.assets : [];
  const asset = assets.find((one: { name?: unknown }) => one?.name === name);
  if (!asset || typeof asset.browser_download_url !== "string") {
    throw new Failure(
      "infrastructure",
      `Apptainer's release ${version || "asked for"} has no package ${name}`,
      {
        why:
          arch === "amd64"
            ? "It is not among the release's files."
            : "Upstream makes packages for amd64 only.",
        remedy: "Ask for another version, or install Apptainer by hand.",
      },
    );
  }
  const stated = /^sha256:([0-9a-f]{64})$/.exec(String(asset.digest ?? ""))?.[1];
  const sha256 = wanted?.toLowerCase() ?? stated;
  if (!sha256) {
    throw new Failure("infrastructure", `The package ${name} cannot be verified`, {
      why: "The release states no digest for it, and none was given.",
      remedy: "Give the package's sha256 (`apptainer-sha256`).",
    });
  }
  return { url: asset.browser_download_url, sha256 };
}

/**
 * Installs Apptainer from upstream's release package, after checking its sha256.
 * @param version as "1.5.3"; undefined for the latest
 * @param sha256 hex; undefined for the digest that the release itself states
 * @returns path of the private program, or undefined when it went into the system
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
  if (!(await takeKept(kept, asset.sha256, deb))) await download(asset.url, deb);
  const actual = createHash("sha256")
    .update(await readFile(deb))
    .digest("hex");
  if (actual !== asset.sha256) {
    // Nobody should install by hand what was just refused.
    await writeFile(deb, "");
    throw new Failure("infrastructure", "The downloaded package of Apptainer is not the one expected", {
      why: `Its sha256 is ${actual}, expected ${asset.sha256}.`,
      remedy: "See whether the sha256 belongs to this version and architecture, then try again.",
    });
  }
  await keepUsed(kept, deb);
  return place(deb, work, target);
}
