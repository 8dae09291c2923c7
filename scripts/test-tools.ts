import { installPackages } from "../src/apptainer/install/tools.ts";
import { Failure } from "../src/failure.ts";
import { rootPrefix } from "../src/host/as-root.ts";
import { findProgram } from "../src/process/find-program.ts";

/** What the tests hold our answers against: the ecosystems' own tools, program → Debian package. */
const tools: Record<string, string> = {
  git: "git",
  python3: "python3-venv",
  pip: "python3-pip",
  debootstrap: "debootstrap",
  mksquashfs: "squashfs-tools",
  "mkfs.ext4": "e2fsprogs",
  rpm: "rpm",
  rpmbuild: "rpm",
  createrepo_c: "createrepo-c",
  db_load: "db-util",
  R: "r-base-core",
  ruby: "ruby",
  gem: "ruby",
  go: "golang-go",
  cargo: "cargo",
  jar: "default-jdk-headless",
  gpg: "gpg",
  openssl: "openssl",
  "gpg-agent": "gpg-agent",
  "apt-ftparchive": "apt-utils",
  "dpkg-deb": "dpkg-dev",
  patchelf: "patchelf",
  gocryptfs: "gocryptfs",
  cryptsetup: "cryptsetup-bin",
  pacman: "pacman-package-manager",
  zstd: "zstd",
  bundle: "bundler",
  slurmctld: "slurmctld",
  slurmd: "slurmd",
  sbatch: "slurm-client",
  munged: "munge",
  dockerd: "docker.io",
  iptables: "iptables",
  podman: "podman",
  "podman-compose": "podman-compose",
  "nix-store": "nix-bin",
};

/**
 * Installs with the machine's own apt what the tests need and this machine lacks. A tool that can't be had is
 * named; the tests that hang on it skip, each with its reason.
 */
export async function bringTestTools(): Promise<void> {
  const missing = new Set<string>();
  for (const [program, name] of Object.entries(tools)) if (!(await findProgram(program))) missing.add(name);
  if (missing.size === 0) return;
  const asRoot = await rootPrefix();
  if (!asRoot) {
    console.log(`These packages are missing and may not be installed here: ${[...missing].join(", ")}`);
    return;
  }
  console.log(`Set-up: installing what the tests compare with (${[...missing].join(", ")}) …`);
  try {
    await installPackages(asRoot, [...missing]);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.log(`Not all could be installed: ${error.message}: ${error.why}`);
  }
}
