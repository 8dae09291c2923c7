import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../failure.ts";
import { run, scrubbedEnvironment } from "../../process/run.ts";

/**
 * Runs a small local program.
 * @param step for the message of a failure, "unpacking of a package"
 * @returns its output
 * @throws Failure, which ends the installation
 */
export async function runLocal(
  step: string,
  argv: string[],
  extra: Record<string, string> = {},
): Promise<string> {
  const [command, ...args] = argv;
  const result = await run(command!, args, { env: scrubbedEnvironment(extra), timeLimitMs: 5 * 60_000 });
  if (result.code === 0) return result.stdout;
  const full = /no space left/i.test(result.stderr);
  throw new Failure("infrastructure", `${step} failed`, {
    code: "install-failed",
    why: `${command}: ${result.stderr.trim() || `exit code ${result.code}`}`,
    remedy: full ? "free space on that disk, then run the command again" : undefined,
  });
}

/** Version of a package file, without its epoch. */
export async function versionOf(deb: string): Promise<string> {
  const field = await runLocal("reading of the package", ["dpkg-deb", "--field", deb, "Version"]);
  const version = field.trim();
  if (/^(?:\d+:)?\d[\w.+~-]*$/.test(version)) return version.replace(/^\d+:/, "");
  throw new Failure("infrastructure", `invalid version ${JSON.stringify(version)} in the package`, {
    code: "package-invalid",
    why: "it is not in the format of Debian versions",
    remedy: "install Apptainer manually",
  });
}

/** Unpacks a package file into a folder, without running its scripts. */
export async function unpackDeb(deb: string, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  await runLocal("unpacking of a package", ["dpkg-deb", "--extract", deb, into]);
}

/** The parts of a private copy of Apptainer. */
export interface PrefixParts {
  /** Folder with the unpacked package: usr, etc, var. */
  app: string;
  /** Folder with unpacked libraries of a newer release, if the machine's are too old. */
  libraries?: string;
  /** Folder with unpacked tools (squashfs-tools …), if the machine has none and we may not install them. */
  tools?: string;
  /** The command line of patchelf; needed for `libraries`. */
  patchelf?: string[];
}

/**
 * Assembles unpacked packages into a private copy `<root>/<version>`, which appears by one rename.
 *
 * Apptainer finds its parts relative to its program: configuration and session folder under `<prefix>`, the starter
 * at its place in the package. The starter takes the third folder above it as its prefix: `<prefix>` for upstream's
 * `libexec/apptainer/bin`, `<prefix>/lib` for Debian's `lib/<triplet>/apptainer/bin`. This is why `lib` gets links.
 * @returns absolute path of the program
 */
export async function assemblePrefix(root: string, version: string, parts: PrefixParts): Promise<string> {
  await mkdir(root, { recursive: true });
  const prefix = join(root, version);
  const fresh = await mkdtemp(join(root, ".new-"));
  for (const folder of await readdir(join(parts.app, "usr"))) {
    if (folder === "share") continue;
    await copy(join(parts.app, "usr", folder), join(fresh, folder));
  }
  await copy(join(parts.app, "etc"), join(fresh, "etc"));
  for (const state of ["var/lib/apptainer", "var/apptainer"]) {
    for (const folder of ["session", "source"])
      await mkdir(join(fresh, state, "mnt", folder), { recursive: true });
  }
  const triplet = await tripletIn(join(fresh, "lib"));
  if (triplet) {
    const links = { etc: "../etc", var: "../var", bin: "../bin", lib: "." };
    for (const [name, target] of Object.entries(links)) await symlink(target, join(fresh, "lib", name));
  }
  if (parts.tools) await copy(parts.tools, join(fresh, "tools"));
  if (parts.libraries && triplet) await addLibraries(fresh, prefix, triplet, parts);
  await chmod(fresh, 0o755);
  // A broken copy of the same version may exist, for example after a full disk.
  await rm(prefix, { recursive: true, force: true });
  await rename(fresh, prefix);
  return join(prefix, "bin", "apptainer");
}

const copy = (from: string, to: string) => cp(from, to, { recursive: true, verbatimSymlinks: true });

/** The folder of Apptainer under lib in Debian's package, like "x86_64-linux-gnu"; undefined in upstream's. */
async function tripletIn(lib: string): Promise<string | undefined> {
  for (const name of await readdir(lib).catch((): string[] => [])) {
    const inside = await readdir(join(lib, name)).catch((): string[] => []);
    if (inside.includes("apptainer")) return name;
  }
  return undefined;
}

/** Makes the programs in `fresh` use the newer libraries, at their later paths under `prefix`. */
async function addLibraries(
  fresh: string,
  prefix: string,
  triplet: string,
  parts: PrefixParts,
): Promise<void> {
  const source = join(parts.libraries ?? "", "usr", "lib", triplet);
  await copy(source, join(fresh, "glibc"));
  const loader = (await readdir(source)).find((name) => /^ld-linux.*\.so\.\d+$/.test(name));
  if (!loader) {
    throw new Failure("infrastructure", "no program loader in the package libc6", {
      code: "package-invalid",
      why: "it has no file ld-linux*.so",
      remedy: "install Apptainer manually",
    });
  }
  const folder = join(prefix, "glibc");
  const patchelf = parts.patchelf ?? ["patchelf"];
  for (const binary of ["bin/apptainer", `lib/${triplet}/apptainer/bin/starter`]) {
    const path = join(fresh, binary);
    await runLocal("preparation of Apptainer", [
      ...patchelf,
      "--set-interpreter",
      join(folder, loader),
      path,
    ]);
    // RPATH, because RUNPATH does not apply to the libraries that libsqlite3 needs.
    await runLocal("preparation of Apptainer", [...patchelf, "--force-rpath", "--set-rpath", folder, path]);
  }
}
