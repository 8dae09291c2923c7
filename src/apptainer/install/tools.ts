import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../failure.ts";
import { withVariables } from "../../host/as-root.ts";
import { onPath } from "../find.ts";
import { apt, downloadPackages, privateApt, updateLists } from "./apt.ts";
import { local, unpack } from "./prefix.ts";

/** Debian packages that builds need besides Apptainer, each with a program that tells whether it is there. */
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

/** These do nothing outside the folders they are packaged for: setuid programs, paths that are compiled in. */
export const onlyInstalled = ["uidmap", "fakeroot"];

/** Those of the packages that this machine lacks. */
export async function missingTools(): Promise<string[]> {
  const missing: string[] = [];
  for (const [name, program] of Object.entries(programs)) {
    if (!(await onPath(program))) missing.push(name);
  }
  return missing;
}

/** Installs packages with the machine's own apt and sources. */
export async function installPackages(
  asRoot: string[],
  wanted: string[],
  options: string[] = [],
): Promise<void> {
  const variables = { DEBIAN_FRONTEND: "noninteractive" };
  const flags = ["-q", "-y", "--no-install-recommends", "-oDPkg::Lock::Timeout=300", ...options];
  const install = withVariables(asRoot, variables, ["apt-get", ...flags, "install", ...wanted]);
  try {
    await apt(`Installing ${wanted.join(", ")}`, install);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // Lists may be missing (a fresh container) or older than the mirror.
    await apt(
      "Reading the package lists",
      withVariables(asRoot, variables, ["apt-get", "-q", ...options, "update"]),
    );
    await apt(`Installing ${wanted.join(", ")}`, install);
  }
}

/** Packages to download for `wanted` to work, as `name=version`: they and their dependencies that are missing. */
function closure(simulated: string): string[] {
  return [...simulated.matchAll(/^Inst (\S+) (?:\[[^\]]*\] )?\((\S+)/gm)].map(
    ([, name, version]) => `${name}=${version}`,
  );
}

/**
 * Brings tools without root: downloads them and the libraries they lack from the machine's own sources (apt checks
 * the signatures), unpacks them, and makes the programs find those libraries.
 * @param folder where to unpack to
 * @returns how to call patchelf, which may be among them
 */
export async function bringTools(wanted: string[], work: string, folder: string): Promise<string[]> {
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
  await downloadPackages(privately, closure(await apt("Choosing packages", simulate)), debs);
  for (const deb of await readdir(debs)) await unpack(join(debs, deb), folder);

  const libraries = await libraryFolders(folder);
  const own = join(folder, "usr", "bin", "patchelf");
  const loadPath = libraries.map((path) => join(folder, path)).join(":");
  const patchelf = wanted.includes("patchelf") ? ["env", `LD_LIBRARY_PATH=${loadPath}`, own] : ["patchelf"];
  // Relative to the program, because the folder moves.
  const rpath = libraries.map((path) => `$ORIGIN/../../${path}`).join(":");
  for (const bin of ["usr/bin", "usr/sbin"]) {
    for (const name of await readdir(join(folder, bin)).catch((): string[] => [])) {
      const path = join(folder, bin, name);
      // Scripts and static programs have no interpreter to print, and need no libraries.
      const dynamic = await local("", [...patchelf, "--print-interpreter", path]).then(
        () => true,
        () => false,
      );
      if (dynamic && libraries.length > 0 && name !== "patchelf") {
        await local("Preparing tools", [...patchelf, "--force-rpath", "--set-rpath", rpath, path]);
      }
    }
  }
  return patchelf;
}

/** Folders with shared libraries in a tree of unpacked packages, relative to it. */
async function libraryFolders(tree: string): Promise<string[]> {
  const found: string[] = [];
  for (const lib of ["usr/lib", "lib"]) {
    for (const name of await readdir(join(tree, lib)).catch((): string[] => [])) {
      if (/-linux-gnu/.test(name)) found.push(join(lib, name));
    }
  }
  return found;
}
