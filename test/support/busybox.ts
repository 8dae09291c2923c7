import { spawnSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Whether an ELF file needs no dynamic loader (no program header of type PT_INTERP). */
async function isStatic(path: string): Promise<boolean> {
  const elf = await readFile(path);
  const [at, size, count] = [Number(elf.readBigUInt64LE(32)), elf.readUInt16LE(54), elf.readUInt16LE(56)];
  return Array.from({ length: count }, (_, i) => elf.readUInt32LE(at + i * size)).every((type) => type !== 3);
}

/**
 * Path of a busybox that runs in an empty image: the machine's own, or the one that its apt has, kept in the cache.
 * @throws Error that says why there is none
 */
export async function staticBusybox(): Promise<string> {
  const kept = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "stx-container", "busybox");
  for (const path of ["/bin/busybox", kept]) {
    if (existsSync(path) && (await isStatic(path))) return path;
  }
  const folder = await mkdtemp(join(tmpdir(), "stx-busybox-"));
  try {
    const options = { cwd: folder, encoding: "utf8", timeout: 120_000 } as const;
    const fetched = spawnSync("apt-get", ["-q", "download", "busybox-static"], options);
    const [deb] = globSync("*.deb", { cwd: folder });
    if (!deb) throw new Error(`apt-get download busybox-static: ${fetched.error?.message ?? fetched.stderr}`);
    const unpacked = spawnSync("dpkg-deb", ["-x", deb, "."], options);
    const [found] = globSync("{usr/,}bin/busybox", { cwd: folder });
    if (!found) throw new Error(`dpkg-deb -x ${deb}: ${unpacked.error?.message ?? unpacked.stderr}`);
    await mkdir(dirname(kept), { recursive: true });
    // Renamed into place: another test may want it at the same time.
    const own = `${kept}.${process.pid}`;
    spawnSync("cp", [join(folder, found), own]);
    await rename(own, kept);
    return kept;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
