import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import { type AptArchive, downloadPackages, knownArchives, privateApt, updateLists } from "./apt.ts";
import { onPath } from "./find.ts";
import { run, scrubbedEnvironment } from "./run.ts";

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

/** Runs a small local program; its failure ends the installation. */
async function local(what: string, argv: string[]): Promise<string> {
  const [command, ...args] = argv;
  const result = await run(command!, args, { env: scrubbedEnvironment(), timeLimitMs: 5 * 60_000 });
  if (result.code === 0) return result.stdout;
  const full = /no space left/i.test(result.stderr);
  throw new Failure("infrastructure", `${what} failed`, {
    why: `${command} said: ${result.stderr.trim() || `exit code ${result.code}`}`,
    remedy: full ? "Free space on that disk, then try again." : undefined,
  });
}

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

async function firstReadable(paths: string[]): Promise<string> {
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf("/"));
    const names = await readdir(folder).catch((): string[] => []);
    if (names.includes(path.slice(folder.length + 1))) return path;
  }
  throw new Failure("infrastructure", "Debian's archive keyring is missing", {
    why: `There is none of ${paths.join(", ")}, and nothing is installed unverified.`,
    remedy: "Install the package `debian-archive-keyring`.",
  });
}

/** The one file of a package in a folder of downloaded packages. */
async function packageFile(folder: string, name: string): Promise<string> {
  const found = (await readdir(folder)).filter(
    (file) => file.startsWith(`${name}_`) && file.endsWith(".deb"),
  );
  if (found.length !== 1) {
    throw new Failure("infrastructure", `The package ${name} was not downloaded`, {
      why: `apt left ${found.length} files of it.`,
      remedy: "Try again.",
    });
  }
  return join(folder, found[0]!);
}

/**
 * Makes a private copy of Debian unstable's Apptainer that runs on an older Debian: with its own libc beside it, in
 * one folder, without touching the system's. Every package is signed by the archive's key through apt.
 *
 * Apptainer finds its parts relative to its program: configuration and session folder under `<prefix>`, the starter
 * under `<prefix>/lib/<triplet>`. The starter itself takes the folder three above its own, `<prefix>/lib`, for the
 * prefix; links there lead back.
 * @param root folder that private copies live under; the copy appears there by one rename
 * @param work scratch folder, on any file system
 * @returns absolute path of the program
 */
export async function installPrivately(
  root: string,
  work: string,
  source: DebianSource,
  note: (text: string) => void,
): Promise<string> {
  const keyring = source.keyring ?? (await firstReadable(keyrings));
  const mirror = source.mirror ?? (await machineMirror(work));
  const suite = source.suite ?? "unstable";
  const librarySuite = source.librarySuite ?? "trixie";
  const suites = [...new Set([suite, librarySuite])];
  const sources = suites.map((name) => `deb [signed-by=${keyring}] ${mirror} ${name} main\n`).join("");
  const privately = await privateApt(join(work, "apt"), sources);
  note(`Reading the package lists of Debian ${suites.join(" and ")}`);
  await updateLists(privately);
  note("Downloading Apptainer and its libraries");
  const debs = join(work, "debs");
  const wanted = [`apptainer/${suite}`, ...libraries.map((name) => `${name}/${librarySuite}`)];
  await downloadPackages(privately, wanted, debs);
  const deb = await packageFile(debs, "apptainer");
  const version = (await local("Reading the package", ["dpkg-deb", "--field", deb, "Version"])).trim();

  const unpacked = join(work, "unpacked");
  await mkdir(unpacked, { recursive: true });
  await local("Unpacking Apptainer", ["dpkg-deb", "--extract", deb, join(unpacked, "app")]);
  for (const name of libraries) {
    const library = await packageFile(debs, name);
    await local(`Unpacking ${name}`, ["dpkg-deb", "--extract", library, join(unpacked, "libraries")]);
  }
  return assemble(root, version.replace(/^\d+:/, ""), unpacked);
}

/** Puts the unpacked packages together as one prefix, and gives it its name when it is complete. */
async function assemble(root: string, version: string, unpacked: string): Promise<string> {
  await mkdir(root, { recursive: true });
  const prefix = join(root, version);
  const fresh = await mkdtemp(join(root, ".new-"));
  const app = join(unpacked, "app");
  const triplet = await tripletOf(join(app, "usr", "lib"));
  await cp(join(app, "usr", "bin"), join(fresh, "bin"), { recursive: true });
  await cp(join(app, "etc"), join(fresh, "etc"), { recursive: true });
  await cp(join(app, "usr", "lib", triplet), join(fresh, "lib", triplet), { recursive: true });
  for (const folder of ["session", "source", "container", "final", "overlay"]) {
    await mkdir(join(fresh, "var", "lib", "apptainer", "mnt", folder), { recursive: true });
  }
  const links = { etc: "../etc", var: "../var", bin: "../bin", lib: "." };
  for (const [name, target] of Object.entries(links)) await symlink(target, join(fresh, "lib", name));
  const glibc = join(unpacked, "libraries", "usr", "lib", triplet);
  await cp(glibc, join(fresh, "glibc"), { recursive: true, verbatimSymlinks: true });

  const loader = (await readdir(glibc)).find((name) => /^ld-linux.*\.so\.\d+$/.test(name));
  if (!loader) throw new Failure("infrastructure", "The downloaded libc6 holds no program loader");
  for (const binary of ["bin/apptainer", `lib/${triplet}/apptainer/bin/starter`]) {
    const path = join(fresh, binary);
    const library = join(prefix, "glibc");
    await local("Preparing Apptainer", ["patchelf", "--set-interpreter", join(library, loader), path]);
    // RPATH, not RUNPATH: only that is inherited by what libsqlite3 itself needs.
    await local("Preparing Apptainer", ["patchelf", "--force-rpath", "--set-rpath", library, path]);
  }
  await chmod(fresh, 0o755);
  // An incomplete or broken copy of the same version (a disk that was full) makes room.
  await rm(prefix, { recursive: true, force: true });
  await rename(fresh, prefix);
  return join(prefix, "bin", "apptainer");
}

async function tripletOf(folder: string): Promise<string> {
  for (const name of await readdir(folder)) {
    const inside = await readdir(join(folder, name)).catch((): string[] => []);
    if (inside.includes("apptainer")) return name;
  }
  throw new Failure("infrastructure", "The downloaded package of Apptainer is not laid out as expected", {
    why: "It holds no /usr/lib/<triplet>/apptainer.",
    remedy: "Report this, and install Apptainer by hand.",
  });
}

/** Debian packages that builds need besides, each with a program that tells whether it is there. */
const tools: Record<string, string> = {
  "squashfs-tools": "mksquashfs",
  squashfuse: "squashfuse",
  "fuse-overlayfs": "fuse-overlayfs",
  fuse2fs: "fuse2fs",
  uidmap: "newuidmap",
  fakeroot: "fakeroot",
  debootstrap: "debootstrap",
  patchelf: "patchelf",
};

/** Those of the packages that this machine lacks. */
export async function missingTools(): Promise<string[]> {
  const missing: string[] = [];
  for (const [name, program] of Object.entries(tools)) {
    if (!(await onPath(program))) missing.push(name);
  }
  return missing;
}
