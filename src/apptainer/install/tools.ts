import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../failure.ts";
import { withVariables } from "../../host/as-root.ts";
import { findProgram } from "../../process/find-program.ts";
import { downloadPackages, privateApt, runApt, updateLists } from "./apt.ts";
import { runLocal, unpackDeb } from "./prefix.ts";

/** Debian packages that builds need besides Apptainer, each with a program that shows whether it is installed. */
const programs: Record<string, string> = {
  "squashfs-tools": "mksquashfs",
  squashfuse: "squashfuse",
  "fuse-overlayfs": "fuse-overlayfs",
  fuse2fs: "fuse2fs",
  uidmap: "newuidmap",
  fakeroot: "fakeroot",
  debootstrap: "debootstrap",
  patchelf: "patchelf",
};

/** Packages that work only where they are installed, because of setuid programs or compiled-in paths. */
export const onlyInstalled = ["uidmap", "fakeroot"];

/** The packages that this machine lacks. */
export async function missingTools(): Promise<string[]> {
  const missing: string[] = [];
  for (const [name, program] of Object.entries(programs)) {
    if (!(await findProgram(program))) missing.push(name);
  }
  return missing;
}

/** Installs packages with the machine's apt and sources. */
export async function installPackages(
  asRoot: string[],
  wanted: string[],
  options: string[] = [],
): Promise<void> {
  const variables = { DEBIAN_FRONTEND: "noninteractive" };
  const flags = ["-q", "-y", "--no-install-recommends", "-oDPkg::Lock::Timeout=300", ...options];
  const install = withVariables(asRoot, variables, ["apt-get", ...flags, "install", ...wanted]);
  try {
    await runApt(`installation of ${wanted.join(", ")}`, install);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // The lists may be missing (a fresh container) or older than the mirror.
    await runApt(
      "update of the package lists",
      withVariables(asRoot, variables, ["apt-get", "-q", ...options, "update"]),
    );
    await runApt(`installation of ${wanted.join(", ")}`, install);
  }
}

/** The packages that apt would install, with missing dependencies, as `name=version`. */
function packagesToInstall(simulated: string): string[] {
  return [...simulated.matchAll(/^Inst (\S+) (?:\[[^\]]*\] )?\((\S+)/gm)].map(
    ([, name, version]) => `${name}=${version}`,
  );
}

/**
 * Unpacks tools without root: downloads them and missing libraries from the machine's sources (apt checks the
 * signatures), unpacks them, and makes the programs find the libraries.
 * @param folder target
 * @returns the command line of patchelf, which may be among the tools
 */
export async function unpackTools(wanted: string[], work: string, folder: string): Promise<string[]> {
  const privately = await privateApt(join(work, "tools-apt"), undefined);
  await updateLists(privately);
  const simulate = [
    "apt-get",
    ...privately.options,
    "-s",
    "--reinstall",
    "--no-install-recommends",
    "install",
    ...wanted,
  ];
  const debs = join(work, "tools-debs");
  const packages = packagesToInstall(await runApt("selection of packages", simulate));
  await downloadPackages(privately, packages, debs);
  for (const deb of await readdir(debs)) await unpackDeb(join(debs, deb), folder);

  const libraries = await libraryFolders(folder);
  const own = join(folder, "usr", "bin", "patchelf");
  const loadPath = libraries.map((path) => join(folder, path)).join(":");
  const patchelf = wanted.includes("patchelf") ? ["env", `LD_LIBRARY_PATH=${loadPath}`, own] : ["patchelf"];
  // Relative to the program, because the folder is renamed later.
  const rpath = libraries.map((path) => `$ORIGIN/../../${path}`).join(":");
  for (const bin of ["usr/bin", "usr/sbin"]) {
    for (const name of await readdir(join(folder, bin)).catch((): string[] => [])) {
      const path = join(folder, bin, name);
      // Scripts and static programs have no interpreter, and need no libraries.
      const dynamic = await runLocal("reading of a tool", [...patchelf, "--print-interpreter", path]).then(
        () => true,
        () => false,
      );
      if (dynamic && libraries.length > 0 && name !== "patchelf") {
        await runLocal("preparation of tools", [...patchelf, "--force-rpath", "--set-rpath", rpath, path]);
      }
    }
  }
  return patchelf;
}

/** Folders with shared libraries in a tree of unpacked packages, relative to the tree. */
async function libraryFolders(tree: string): Promise<string[]> {
  const found: string[] = [];
  for (const lib of ["usr/lib", "lib"]) {
    for (const name of await readdir(join(tree, lib)).catch((): string[] => [])) {
      if (/-linux-gnu/.test(name)) found.push(join(lib, name));
    }
  }
  return found;
}
