import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { debianMirror } from "../../scripts/machine.ts";

const home = join(import.meta.dirname, "../..");
const cache = join(home, ".cache/nfs");
const disk = join(cache, "disk.img");

/** What a machine needs beyond Debian's smallest system: NFS, and what Apptainer runs. */
const packages =
  "nfs-kernel-server,nfs-common,rpcbind,iproute2,kmod,busybox-static,squashfs-tools,fuse3,fuse2fs,squashfuse,fuse-overlayfs,libfuse3-3,libseccomp2,libsubid4,cryptsetup-bin,ca-certificates,procps,uidmap";

/**
 * The first process of each machine: it sets up network and file systems, then runs the scripts that appear in its folder
 * of the host. Machine 1 serves /srv to the others by NFS.
 */
const init = `#!/bin/bash
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8
mount -t proc proc /proc; mount -t sysfs sys /sys
for at in /run /tmp; do mount -t tmpfs tmpfs $at; done
mkdir -p /dev/pts /dev/shm; mount -t devpts devpts /dev/pts; mount -t tmpfs shm /dev/shm
mount -o remount,rw /
word() { sed -n "s/.*$1=\\([^ ]*\\).*/\\1/p" /proc/cmdline; }
id=$(word machine)
hostname vm$id; printf '%032d\\n' $id >/etc/machine-id
printf '127.0.0.1 localhost\\n10.9.0.1 vm1\\n10.9.0.2 vm2\\n10.9.0.3 vm3\\n' >/etc/hosts
ip link set lo up; ip addr add 10.9.0.$id/24 dev eth0; ip link set eth0 up
for module in fuse overlay squashfs loop nfs nfsv4 nfsd; do modprobe $module; done
mkdir -p /host /program; mount -t hostfs none /host -o $(word share); mount -t hostfs none /program -o $(word program)
if [ $id = 1 ]; then
  mount -t nfsd nfsd /proc/fs/nfsd; rpcbind; exportfs -ra; rpc.nfsd 4; rpc.mountd
fi
cd /root; touch /host/$id/up
while :; do
  for script in /host/$id/*.sh; do
    [ -e "$script" ] || continue
    own="\${script%.sh}"; mv "$script" "$own.run"
    (bash "$own.run" >"$own.out" 2>&1 </dev/null; echo $? >"$own.code"; mv "$own.code" "$own.rc") &
  done
  sleep 0.2
done
`;

/** Makes the file system of the machines, once for a checkout: Debian, the kernel's modules, Node and Apptainer. */
function makeDisk(): string {
  const kernel = join(cache, "kernel/usr/bin/linux.uml");
  if (existsSync(disk) && existsSync(kernel)) return kernel;
  const root = join(cache, "root");
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const codename = /^VERSION_CODENAME=(\w+)$/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1] ?? "";
  const quietly = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: cache, stdio: ["ignore", "ignore", "inherit"] });
  quietly("debootstrap", "--variant=minbase", `--include=${packages}`, codename, root, debianMirror());
  quietly("apt-get", "download", "user-mode-linux");
  quietly("sh", "-c", "dpkg-deb -x user-mode-linux_*.deb kernel");
  cpSync(join(cache, "kernel/usr/lib/uml/modules"), join(root, "lib/modules"), { recursive: true });
  cpSync("/opt/stx-container", join(root, "opt/stx-container"), { recursive: true, verbatimSymlinks: true });
  cpSync(process.execPath, join(root, "usr/local/bin/node"));
  writeFileSync(join(root, "init"), init);
  writeFileSync(
    join(root, "usr/local/bin/stx-container"),
    '#!/bin/sh\nexec node /program/src/main.ts "$@"\n',
  );
  for (const name of ["init", "usr/local/bin/stx-container"]) chmodSync(join(root, name), 0o755);
  writeFileSync(
    join(root, "etc/exports"),
    "/srv 10.9.0.0/24(rw,sync,no_root_squash,no_subtree_check,fsid=1)\n",
  );
  quietly("mke2fs", "-q", "-t", "ext4", "-d", root, disk, "4G");
  rmSync(root, { recursive: true, force: true });
  return kernel;
}

/** What a command on a machine printed, and its exit code. */
export interface Answer {
  code: number;
  out: string;
}

/** Machines of User Mode Linux, each a process of this host, with a network of their own. */
export class Machines {
  readonly #folder = mkdtempSync(join(tmpdir(), "stx-nfs-"));
  readonly #kernel = makeDisk();
  readonly #running = new Map<number, ChildProcess>();
  /** A group of this run alone, so that two runs do not share a network. */
  readonly #group = `239.9.${process.pid % 250}.${Math.floor(process.pid / 250) % 250}`;
  #scripts = 0;

  /** Starts machine `id` (1 to 3), with the disk as it was made; 2 and 3 have the first one's folder at /nfs. */
  async start(id: number): Promise<void> {
    const share = join(this.#folder, String(id));
    rmSync(share, { recursive: true, force: true });
    mkdirSync(share);
    const argv = [
      `ubd0=${join(this.#folder, `disk${id}`)},${disk}`,
      "root=/dev/ubda",
      "init=/init",
      "mem=1200M",
      `eth0=mcast,52:54:00:01:00:0${id},${this.#group},12399,0`,
      `machine=${id}`,
      `share=${this.#folder}`,
      `program=${home}`,
      "con=null",
    ];
    rmSync(join(this.#folder, `disk${id}`), { force: true });
    const child = spawn(this.#kernel, argv, { stdio: "ignore", detached: true });
    this.#running.set(id, child);
    await this.#appears(join(share, "up"), 120);
    if (id > 1) await this.run(id, "mkdir -p /nfs && mount -t nfs -o vers=4.2 vm1:/srv /nfs");
  }

  /** Runs a script on a machine. @throws Error where it has not ended after so many seconds */
  async run(id: number, script: string, seconds = 900): Promise<Answer> {
    const own = join(this.#folder, String(id), String(this.#scripts++));
    writeFileSync(`${own}.new`, script);
    renameSync(`${own}.new`, `${own}.sh`);
    await this.#appears(`${own}.rc`, seconds);
    return { code: Number(readFileSync(`${own}.rc`, "utf8")), out: readFileSync(`${own}.out`, "utf8") };
  }

  /** Cuts the power of a machine. */
  cut(id: number): void {
    const child = this.#running.get(id);
    this.#running.delete(id);
    // Each process of the machine is a process of this host, in the group of the first.
    if (child?.pid) process.kill(-child.pid, "SIGKILL");
  }

  stop(): void {
    for (const id of this.#running.keys()) this.cut(id);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #appears(path: string, seconds: number): Promise<void> {
    const deadline = Date.now() + seconds * 1000;
    while (!existsSync(path)) {
      if (Date.now() > deadline)
        throw new Error(`machine ${dirname(path).at(-1)} did not answer in ${seconds} s`);
      await sleep(200);
    }
  }
}
