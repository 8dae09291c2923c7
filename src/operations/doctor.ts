import { existsSync } from "node:fs";
import { readdir, readFile, stat, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { builderWarnings } from "../apptainer/builder-differences.ts";
import { type Apptainer, findApptainer, minimumVersions } from "../apptainer/find.ts";
import { isFuseUsable } from "../apptainer/install/prepare-host.ts";
import { Failure } from "../failure.ts";
import { userCacheFolder } from "../files/cache-folder.ts";
import { networkFileSystem } from "../files/network-file-system.ts";
import { hasProfile, restrictsNamespaces } from "../host/apparmor.ts";
import { hasOwnCa, systemBundle, uniqueCertificates } from "../host/ca.ts";
import { choosePrivileges, namespaceObstacle, type Privileges } from "../host/privileges.ts";
import { currentUser, ownRanges } from "../host/subids.ts";
import { findProgram } from "../process/find-program.ts";
import { run, scrubbedEnvironment } from "../process/run.ts";

/** One thing that was checked on this host. */
export interface DoctorFinding {
  /** Stable short name, for scripts. */
  id: string;
  title: string;
  level: "ok" | "warning" | "error";
  detail: string;
  remedy?: string;
}

const gib = 1024 ** 3;
/** A build needs three to four times the size of its image: downloads, unpacked tree, squashfs, SIF. */
const factor = 4;
/** Image size to assume if the store has none yet, in bytes. */
const assumedImage = 1 * gib;

const tmpfs = 0x01021994;

async function aboutApptainer(): Promise<{ finding: DoctorFinding; apptainer: Apptainer | undefined }> {
  const base = { id: "apptainer", title: "Apptainer" };
  try {
    const apptainer = await findApptainer();
    if (!apptainer) {
      const remedy = "Run `stx-container setup`, which installs it.";
      const detail = "neither apptainer nor singularity is on the PATH, nor is there a private copy";
      return { finding: { ...base, level: "error", detail, remedy }, apptainer };
    }
    const detail = `${apptainer.name} ${apptainer.version} (${apptainer.command}; at least ${minimumVersions[apptainer.name]} is needed)`;
    return { finding: { ...base, level: "ok", detail }, apptainer };
  } catch (error) {
    return { finding: fromFailure(base, error), apptainer: undefined };
  }
}

function fromFailure(base: { id: string; title: string }, error: unknown): DoctorFinding {
  if (!(error instanceof Failure)) throw error;
  const detail = [error.message, error.why].filter(Boolean).join(": ");
  return { ...base, level: "error", detail, ...(error.remedy !== undefined && { remedy: error.remedy }) };
}

const modes: Record<Privileges["mode"], string> = {
  root: "root with all capabilities",
  "root-userns": "root lacks capabilities, so builds run in a user namespace that has them",
  "user-subuid": "ordinary user with subordinate ids",
  "user-userns": "ordinary user without subordinate ids, only root is mapped",
  fakeroot: "fakeroot, as requested",
  sudo: "sudo, as requested",
};

async function aboutPrivileges(apptainer: Apptainer | undefined): Promise<DoctorFinding> {
  const base = { id: "privileges", title: "Privileges" };
  try {
    const { mode } = await choosePrivileges("auto");
    const detail = `${mode}: ${modes[mode]}`;
    const warnings = apptainer ? builderWarnings({ apptainer: apptainer.version, mode }) : [];
    if (warnings.length > 0)
      return {
        ...base,
        level: "warning",
        detail: `${detail}; ${warnings.join("; ")}`,
        remedy: "Build as root, or with Apptainer 1.4, where owners matter.",
      };
    if (mode !== "user-userns") return { ...base, level: "ok", detail };
    return {
      ...base,
      level: "warning",
      detail: `${detail}; recipes that create users or bootstrap a distribution may fail`,
      remedy: "See the finding on subordinate ids.",
    };
  } catch (error) {
    return fromFailure(base, error);
  }
}

async function aboutNamespaces(): Promise<DoctorFinding> {
  const base = { id: "user-namespaces", title: "User namespaces" };
  const env = scrubbedEnvironment();
  const tried = await run("unshare", ["--user", "--map-root-user", "true"], {
    env,
    timeLimitMs: 10_000,
  }).catch((error: Failure) => ({ code: 1, stderr: error.why ?? error.message }));
  if (tried.code === 0) return { ...base, level: "ok", detail: "allowed" };
  const obstacle = await namespaceObstacle();
  return {
    ...base,
    level: process.getuid?.() === 0 ? "warning" : "error",
    detail: obstacle?.why ?? `refused: ${tried.stderr.trim()}`,
    remedy: obstacle?.remedy ?? "In a container, start it with --privileged or seccomp=unconfined.",
  };
}

async function aboutAppArmor(): Promise<DoctorFinding> {
  const base = { id: "apparmor", title: "AppArmor" };
  const restricts = await restrictsNamespaces();
  if (!restricts) {
    const detail =
      restricts === undefined ? "sets no limit on user namespaces here" : "does not restrict user namespaces";
    return { ...base, level: "ok", detail };
  }
  if (hasProfile()) {
    return { ...base, level: "ok", detail: "restricts user namespaces, but has a profile for Apptainer" };
  }
  return {
    ...base,
    level: process.getuid?.() === 0 ? "warning" : "error",
    detail: "restricts user namespaces, and has no profile for Apptainer",
    remedy:
      "Run `stx-container setup`, which loads one, or `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.",
  };
}

function aboutFuse(): DoctorFinding {
  const base = { id: "fuse", title: "FUSE" };
  if (!existsSync("/dev/fuse")) {
    const detail = "there is no /dev/fuse, so images are unpacked at every exec; builds work";
    return {
      ...base,
      level: "warning",
      detail,
      remedy: "Load the module (`modprobe fuse`), in a container add `--device /dev/fuse`.",
    };
  }
  if (process.getuid?.() === 0 || isFuseUsable())
    return { ...base, level: "ok", detail: "/dev/fuse can be used" };
  const detail = "/dev/fuse is closed to ordinary users, so images are unpacked at every exec; builds work";
  return { ...base, level: "warning", detail, remedy: "Ask for `chmod 0666 /dev/fuse`." };
}

function aboutSubids(): DoctorFinding {
  const base = { id: "subids", title: "Subordinate ids" };
  const ranges = ownRanges();
  const { name } = currentUser();
  if (ranges) {
    const last = ranges.users.start + ranges.users.count - 1;
    return { ...base, level: "ok", detail: `${name} has ${ranges.users.start} to ${last}` };
  }
  return {
    ...base,
    level: "warning",
    detail: `${name} has no 65536 ids in both /etc/subuid and /etc/subgid`,
    remedy: "Run `stx-container setup` as root or with sudo, or ask for `apptainer config fakeroot --add`.",
  };
}

async function aboutNewuidmap(): Promise<DoctorFinding> {
  const base = { id: "newuidmap", title: "newuidmap" };
  const found = await findProgram("newuidmap");
  if (found) return { ...base, level: "ok", detail: found };
  const remedy = "Install the package `uidmap` (Debian, Ubuntu) or `shadow-utils` (Fedora, EL).";
  return { ...base, level: "warning", detail: "is missing, so subordinate ids cannot be used", remedy };
}

async function aboutSquashfs(apptainer: Apptainer | undefined): Promise<DoctorFinding> {
  const base = { id: "squashfs-tools", title: "Squashfs tools" };
  const unsquashfs = apptainer?.unsquashfs ?? (await findProgram("unsquashfs"));
  if (unsquashfs) return { ...base, level: "ok", detail: unsquashfs };
  const remedy = "Run `stx-container setup`, or install the package `squashfs-tools`.";
  return { ...base, level: "error", detail: "unsquashfs and mksquashfs are missing", remedy };
}

async function aboutCa(): Promise<DoctorFinding> {
  const base = { id: "ca-bundle", title: "CA bundle" };
  const count = uniqueCertificates([await systemBundle()]).length;
  if (count === 0) {
    const remedy = "Install the package `ca-certificates`.";
    return {
      ...base,
      level: "warning",
      detail: "this host has none, so no https download will work",
      remedy,
    };
  }
  const own = await hasOwnCa();
  const given = own ? "; this host trusts CAs of its own, so %post gets this bundle" : "";
  return { ...base, level: "ok", detail: `${count} certificates${given}` };
}

/** The nearest folder on the way up that exists. */
function existing(path: string): string {
  let folder = path;
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

/** Size of the largest image in a store, in bytes; 0 if it has none. */
async function largestImage(root: string): Promise<number> {
  let largest = 0;
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith(".sif")) continue;
    const { size } = await stat(join(entry.parentPath, entry.name)).catch(() => ({ size: 0 }));
    largest = Math.max(largest, size);
  }
  return largest;
}

const spoken = (bytes: number) => `${(bytes / gib).toFixed(1)} GiB`;

async function aboutSpace(id: string, title: string, path: string, needed: number): Promise<DoctorFinding> {
  const folder = existing(path);
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const detail = `${spoken(free)} free for ${path} (a build may need ${spoken(needed)})`;
  if (free >= needed) return { id, title, level: "ok", detail };
  const remedy = "Free space, or set a scratch folder on another disk (`--tmp`).";
  return { id, title, level: free < gib / 4 ? "error" : "warning", detail, remedy };
}

async function aboutFilesystem(path: string): Promise<DoctorFinding> {
  const base = { id: "build-filesystem", title: "File system of the build folder" };
  const folder = existing(path);
  const { type } = await statfs(folder);
  const network = await networkFileSystem(folder);
  const remedy = "Set a scratch folder on a local disk (`--tmp`).";
  if (network) {
    const detail = `${folder} is on ${network}, where builds without root are slow or fail at chown`;
    return { ...base, level: "warning", detail, remedy };
  }
  if (type === tmpfs) {
    const detail = `${folder} is in memory (tmpfs), which a build may fill`;
    return { ...base, level: "warning", detail, remedy };
  }
  const options = await mountOptions(folder);
  const unfit = ["noexec", "nodev"].filter((option) => options.includes(option));
  if (unfit.includes("noexec")) {
    return {
      ...base,
      level: "error",
      detail: `${folder} is mounted noexec, so no %post can run there`,
      remedy,
    };
  }
  if (unfit.length > 0) {
    return { ...base, level: "warning", detail: `${folder} is mounted ${unfit.join(",")}`, remedy };
  }
  return { ...base, level: "ok", detail: `${folder} is on a local disk` };
}

/** Options of the mount that a folder is on, from /proc/self/mounts. */
async function mountOptions(folder: string): Promise<string[]> {
  const mounts = await readFile("/proc/self/mounts", "utf8").catch(() => "");
  let best = { at: "", options: [] as string[] };
  for (const line of mounts.split("\n")) {
    const [, at, , options] = line.split(" ");
    if (at === undefined || options === undefined) continue;
    const below = at === "/" || folder === at || folder.startsWith(`${at}/`);
    if (below && at.length >= best.at.length) best = { at, options: options.split(",") };
  }
  return best.options;
}

/**
 * Finds out what this host allows, by trying it where that is quick; changes nothing.
 * @param root the store's folder, absolute; builds take their scratch space there by default
 * @returns findings, in the order in which to read them; those that are not ok have a remedy
 */
export async function examineHost(root: string): Promise<DoctorFinding[]> {
  const { finding, apptainer } = await aboutApptainer();
  const needed = factor * Math.max(assumedImage, await largestImage(root));
  const cache = userCacheFolder("");
  return [
    finding,
    ...(await Promise.all([
      aboutPrivileges(apptainer),
      aboutNamespaces(),
      aboutAppArmor(),
      aboutFuse(),
      aboutSubids(),
      aboutNewuidmap(),
      aboutSquashfs(apptainer),
      aboutCa(),
      aboutSpace("build-space", "Space for builds", root, needed),
      aboutSpace("cache-space", "Space for the cache", cache, gib),
      aboutFilesystem(root),
    ])),
  ];
}
