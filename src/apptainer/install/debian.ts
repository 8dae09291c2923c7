import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../failure.ts";
import { type AptArchive, downloadPackages, knownArchives, privateApt, updateLists } from "./apt.ts";
import type { KeptPackages } from "./kept-packages.ts";
import { assemblePrefix, type PrefixParts, unpackDeb, versionOf } from "./prefix.ts";

/** Source of Debian's packages. */
export interface DebianSource {
  /** Address of the mirror, without suite. Default: the mirror of the machine's apt. */
  mirror?: string;
  /** Keyring that verifies it. Default: Debian's archive keyring. */
  keyring?: string;
  /** Suite with Apptainer. Default: unstable, because stable releases do not have it. */
  suite?: string;
  /** Suite with the libraries that this Apptainer was linked with. Default: trixie. */
  librarySuite?: string;
}

/** Libraries that are too old in a stable release: bookworm has libc 2.36, and Apptainer needs 2.38. */
const libraries = ["libc6", "libseccomp2", "libsqlite3-0"];

const keyrings = [
  "/usr/share/keyrings/debian-archive-keyring.pgp",
  "/usr/share/keyrings/debian-archive-keyring.gpg",
];

/**
 * Debian's main archive among those that apt uses. It is recognised by its Release file, because a mirror can have any
 * address.
 */
export function debianArchive(archives: AptArchive[]): AptArchive | undefined {
  return archives.find(({ origin, label }) => origin === "Debian" && label === "Debian");
}

async function machineMirror(work: string): Promise<string> {
  const known = debianArchive(await knownArchives());
  if (known) return known.uri;
  // A fresh container image has no lists yet; without root they can be fetched into a private folder.
  const own = await privateApt(join(work, "machine"), undefined);
  await updateLists(own);
  const found = debianArchive(await knownArchives(own.options));
  if (found) return found.uri;
  throw new Failure("infrastructure", "no Debian archive in this machine's apt sources", {
    code: "debian-archive-missing",
    why: "none of its sources has a Release file with Origin and Label Debian",
    remedy: "add one to /etc/apt/sources.list.d, or install Apptainer manually",
  });
}

async function archiveKeyring(): Promise<string> {
  for (const path of keyrings) {
    const there = await access(path).then(
      () => true,
      () => false,
    );
    if (there) return path;
  }
  throw new Failure("infrastructure", "Debian's archive keyring not found", {
    code: "keyring-missing",
    why: `neither of ${keyrings.join(", ")} exists, and packages are not installed without verification`,
    remedy: "install the package `debian-archive-keyring`",
  });
}

/** The only file of a package in a folder of downloaded packages. */
export async function packageFile(folder: string, name: string): Promise<string> {
  const found = (await readdir(folder)).filter(
    (file) => file.startsWith(`${name}_`) && file.endsWith(".deb"),
  );
  if (found.length === 1) return join(folder, found[0]!);
  throw new Failure("infrastructure", `the package ${name} was not downloaded`, {
    code: "apt-failed",
    why: `expected one file from apt, found ${found.length}`,
    remedy: "run the command again",
  });
}

/**
 * Creates a private copy of Debian unstable's Apptainer that runs on an older Debian: with a newer libc beside it in
 * the same folder, without root and without changing the system. Every package is verified by the archive's key.
 * @param root folder of the private copies
 * @param work scratch folder, on any file system
 * @param parts tools to install beside it
 * @returns absolute path of the program
 */
export async function installFromDebian(
  root: string,
  work: string,
  source: DebianSource,
  parts: Pick<PrefixParts, "tools" | "patchelf">,
  note: (text: string) => void,
  kept?: KeptPackages,
): Promise<string> {
  const keyring = source.keyring ?? (await archiveKeyring());
  const mirror = source.mirror ?? (await machineMirror(work));
  const suite = source.suite ?? "unstable";
  const librarySuite = source.librarySuite ?? "trixie";
  const suites = [...new Set([suite, librarySuite])];
  const lines = suites.map((name) => `deb [signed-by=${keyring}] ${mirror} ${name} main\n`);
  const privately = await privateApt(join(work, "apt"), lines.join(""));
  note(`Reading the package lists of Debian ${suites.join(" and ")}`);
  await updateLists(privately);
  note("Downloading Apptainer and its libraries");
  const debs = join(work, "debs");
  const wanted = [`apptainer/${suite}`, ...libraries.map((name) => `${name}/${librarySuite}`)];
  await downloadPackages(privately, wanted, debs, kept);

  const app = join(work, "app");
  const deb = await packageFile(debs, "apptainer");
  await unpackDeb(deb, app);
  const beside = join(work, "libraries");
  for (const name of libraries) await unpackDeb(await packageFile(debs, name), beside);
  return assemblePrefix(root, await versionOf(deb), { app, libraries: beside, ...parts });
}
