import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../failure.ts";
import { type AptArchive, downloadPackages, knownArchives, privateApt, updateLists } from "./apt.ts";
import type { KeptPackages } from "./kept-packages.ts";
import { assemble, type PrefixParts, unpack, versionOf } from "./prefix.ts";

/** Where Debian's packages come from. */
export interface DebianSource {
  /** Mirror, without suite; default the one that the machine's own apt uses. */
  mirror?: string;
  /** Keyring that signs it; default Debian's archive keyring. */
  keyring?: string;
  /** Suite with Apptainer, default unstable: stable releases have none. */
  suite?: string;
  /** Suite with the libraries that Apptainer there was linked against, default trixie. */
  librarySuite?: string;
}

/** Libraries that a stable release's are too old for: bookworm's libc is 2.36, Apptainer's needs 2.38. */
const libraries = ["libc6", "libseccomp2", "libsqlite3-0"];

const keyrings = [
  "/usr/share/keyrings/debian-archive-keyring.pgp",
  "/usr/share/keyrings/debian-archive-keyring.gpg",
];

/** The main archive of Debian among those that apt knows. Told by its Release file: users have mirrors. */
export function debianArchive(archives: AptArchive[]): AptArchive | undefined {
  return archives.find(({ origin, label }) => origin === "Debian" && label === "Debian");
}

async function machineMirror(work: string): Promise<string> {
  const known = debianArchive(await knownArchives());
  if (known) return known.uri;
  // A fresh container image has no lists yet; they can be read into a folder of our own without root.
  const own = await privateApt(join(work, "machine"), undefined);
  await updateLists(own);
  const found = debianArchive(await knownArchives(own.options));
  if (found) return found.uri;
  throw new Failure("infrastructure", "This machine's apt knows no Debian archive", {
    why: "None of its sources has a Release file with Origin and Label Debian.",
    remedy: "Add one to /etc/apt/sources.list.d, or install Apptainer by hand.",
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
  throw new Failure("infrastructure", "Debian's archive keyring is missing", {
    why: `There is none of ${keyrings.join(", ")}, and nothing is installed unverified.`,
    remedy: "Install the package `debian-archive-keyring`.",
  });
}

/** The one file of a package in a folder of downloaded packages. */
export async function packageFile(folder: string, name: string): Promise<string> {
  const found = (await readdir(folder)).filter(
    (file) => file.startsWith(`${name}_`) && file.endsWith(".deb"),
  );
  if (found.length === 1) return join(folder, found[0]!);
  throw new Failure("infrastructure", `The package ${name} was not downloaded`, {
    why: `apt left ${found.length} files of it.`,
    remedy: "Try again.",
  });
}

/**
 * Makes a private copy of Debian unstable's Apptainer that runs on an older Debian: with its own libc beside it, in
 * one folder, without touching the system's and without root. Every package is signed by the archive's key.
 * @param root folder that private copies live under
 * @param work scratch folder, on any file system
 * @param parts tools to put beside it
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
  await unpack(deb, app);
  const beside = join(work, "libraries");
  for (const name of libraries) await unpack(await packageFile(debs, name), beside);
  return assemble(root, await versionOf(deb), { app, libraries: beside, ...parts });
}
