import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "../../failure.ts";
import { makeFolder } from "../../files/folders.ts";
import { withLock } from "../../files/lock.ts";
import { rootPrefix } from "../../host/as-root.ts";
import { type HostRelease, hostRelease } from "../../host/release.ts";
import { findProgram } from "../../process/find-program.ts";
import { run, scrubbedEnvironment } from "../../process/run.ts";
import { type Apptainer, examineProgram, findApptainer, privateRoot } from "../find.ts";
import { allowUserNamespaces } from "./apparmor.ts";
import { runApt } from "./apt.ts";
import { type DebianSource, installFromDebian } from "./debian.ts";
import type { KeptPackages } from "./kept-packages.ts";
import type { PrefixParts } from "./prefix.ts";
import { prepareHost } from "./prepare-host.ts";
import { installPackages, missingTools, onlyInstalled, unpackTools } from "./tools.ts";
import {
  type ArchiveSource,
  installFromArchive,
  installFromRelease,
  type ReleaseSource,
  type Target,
  upstreamArchive,
  upstreamReleases,
} from "./upstream.ts";

export interface InstallOptions {
  /** Exact version, "1.5.3". An installed Apptainer of another version is neither used nor changed. */
  version?: string;
  /** sha256 (hex) that upstream's release package must have. */
  sha256?: string;
  /** Addresses of the sources. Default: the official ones. */
  sources?: { debian?: DebianSource; archive?: ArchiveSource; release?: ReleaseSource };
  /** Folder for private copies. Default: {@link privateRoot}. */
  root?: string;
  /** Package files of earlier installations, and where to keep those of this one. */
  packages?: KeptPackages;
  /** Called for every step and every change to the host. */
  note?: (text: string) => void;
}

/** One way to install Apptainer. */
export type InstallMethod = "package" | "debian" | "archive" | "release";

/**
 * The ways to install Apptainer on a host, best first. All verify the package: by an archive's key, or by a sha256.
 * `package`: from the distribution · `debian`: from Debian unstable, as a private copy · `archive`: from upstream's
 * signed archive for Ubuntu · `release`: upstream's release package.
 * @param wanted requested version and sha256; only releases can be installed in a particular version
 * @param packaged whether the distribution's sources have Apptainer
 */
export function installMethods(
  host: HostRelease,
  wanted: { version?: string | undefined; sha256?: string | undefined },
  packaged: boolean,
): InstallMethod[] {
  const family = [host.id, ...host.like];
  const amd64 = host.arch === "amd64";
  if (!family.includes("debian") && !family.includes("ubuntu")) return packaged ? ["package"] : [];
  if (wanted.sha256 !== undefined || (wanted.version !== undefined && amd64)) return amd64 ? ["release"] : [];
  if (family.includes("ubuntu")) return amd64 ? ["archive", "release"] : ["archive"];
  return [...(packaged ? (["package"] as const) : []), "debian", ...(amd64 ? (["release"] as const) : [])];
}

/** Whether the distribution's sources have Apptainer and we may install it. */
async function isPackaged(asRoot: string[] | undefined): Promise<boolean> {
  if (!asRoot) return false;
  const env = scrubbedEnvironment();
  if (await findProgram("apt-cache")) {
    const policy = await run("apt-cache", ["policy", "apptainer"], { env, timeLimitMs: 60_000 });
    return /Candidate: \d/.test(policy.stdout);
  }
  if (!(await findProgram("dnf"))) return false;
  const listed = await run("dnf", ["-q", "list", "--available", "apptainer"], {
    env,
    timeLimitMs: 5 * 60_000,
  });
  return listed.code === 0;
}

async function installDistributionPackage(asRoot: string[]): Promise<void> {
  if (await findProgram("apt-get")) return installPackages(asRoot, ["apptainer"]);
  await runApt("installation of apptainer", [...asRoot, "dnf", "-y", "install", "apptainer"]);
}

/** Additional tools for builds; upstream's packages include those for FUSE. */
function neededTools(way: InstallMethod, missing: string[]): string[] {
  if (way === "debian") return missing;
  const besides = ["uidmap", "fakeroot", "debootstrap", "squashfs-tools"];
  return way === "package" ? [] : missing.filter((name) => besides.includes(name));
}

/** What the functions that install need. */
interface Job {
  host: HostRelease;
  options: InstallOptions;
  asRoot: string[] | undefined;
  /** Folder for private copies. */
  root: string;
  /** Scratch folder, removed at the end. */
  work: string;
  /** Whether another version is installed, which must not be replaced. */
  otherInstalled: boolean;
  note: (text: string) => void;
}

/** Installs tools with the machine's apt where permitted, else unpacks them beside the private copy. */
async function prepareTools(way: InstallMethod, job: Job): Promise<Pick<PrefixParts, "tools" | "patchelf">> {
  const missing = neededTools(way, await missingTools());
  if (missing.length === 0) return {};
  if (job.asRoot) {
    job.note(`Installing ${missing.join(", ")}`);
    await installPackages(job.asRoot, missing);
    return {};
  }
  const forRoot = missing.filter((name) => onlyInstalled.includes(name));
  if (forRoot.length > 0) {
    job.note(`Only root can install ${forRoot.join(" and ")}; without them some recipes cannot be built`);
  }
  const unpacked = missing.filter((name) => !onlyInstalled.includes(name));
  if (unpacked.length === 0) return {};
  job.note(`Unpacking ${unpacked.join(", ")} beside Apptainer`);
  const tools = join(job.work, "tools");
  const patchelf = await unpackTools(unpacked, job.work, tools);
  return { tools, patchelf };
}

/** Installs in one way. @returns path of the private program; undefined if it was installed into the system */
async function installBy(way: InstallMethod, job: Job): Promise<string | undefined> {
  const { host, options, asRoot, root, note } = job;
  if (way === "package" && asRoot) {
    note("Installing the distribution's package of Apptainer");
    await installDistributionPackage(asRoot);
    return undefined;
  }
  const parts = await prepareTools(way, job);
  const work = join(job.work, way);
  const { packages } = options;
  if (way === "debian")
    return installFromDebian(root, work, options.sources?.debian ?? {}, parts, note, packages);
  const target: Target = asRoot && !job.otherInstalled ? { asRoot } : { root, parts };
  if (way === "archive") {
    note("Installing Apptainer from its own package archive");
    return installFromArchive(
      options.sources?.archive ?? upstreamArchive,
      host.codename,
      work,
      target,
      packages,
    );
  }
  note("Installing Apptainer's release package");
  const { version, sha256 } = options;
  const wanted = { arch: host.arch, ...(version && { version }), ...(sha256 && { sha256 }) };
  return installFromRelease(options.sources?.release ?? upstreamReleases, wanted, work, target, packages);
}

/** Tries the ways in order until an Apptainer is installed that runs. */
async function install(ways: InstallMethod[], job: Job): Promise<Apptainer> {
  const reasons: string[] = [];
  for (const way of ways) {
    try {
      const command = await installBy(way, job);
      const found = command ? await examineProgram(command) : await findApptainer(job.options.version);
      if (found) {
        job.note(`Installed Apptainer ${found.version}: ${found.command}`);
        return found;
      }
      reasons.push(`${way}: the installed program does not run, or is not the requested version`);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      reasons.push(`${way}: ${[error.message, error.why, error.remedy].filter(Boolean).join("; ")}`);
    }
  }
  const { id, arch } = job.host;
  throw new Failure("infrastructure", "Apptainer not found, and it could not be installed", {
    code: "apptainer-missing",
    why:
      reasons.join("\n") ||
      `there is no way to install a verified package on ${id || "this system"} (${arch}) without root`,
    remedy:
      "install Apptainer 1.2 or newer (apptainer.org, Admin Guide, Installing Apptainer), or ask an " +
      "administrator; on a cluster, load its module first",
  });
}

/**
 * Finds Apptainer, or installs it, and prepares the host for builds. An Apptainer on the PATH or installed earlier is
 * used; a new one is verified by a key or a sha256. Of two concurrent calls one installs; an interrupted installation
 * leaves nothing that is used.
 * @throws Failure `infrastructure` if there is no verified way to install it
 */
export async function ensureApptainer(options: InstallOptions = {}): Promise<Apptainer> {
  const note = options.note ?? (() => {});
  const root = options.root ?? privateRoot();
  const asRoot = await rootPrefix();
  const find = () => findApptainer(options.version, root);
  const ready = async (apptainer: Apptainer) => {
    await prepareHost(asRoot, note);
    await allowUserNamespaces(apptainer.command, asRoot, note);
    return apptainer;
  };
  const found = await find();
  if (found) return ready(found);
  await makeFolder(root);
  const request = { what: `the installation of Apptainer in ${root}`, waitMs: installMs };
  return withLock(root, join(root, ".lock"), request, async () => {
    // The previous holder of the lock may have installed it.
    const meanwhile = await find();
    if (meanwhile) return ready(meanwhile);
    await removeIncomplete(root);
    const work = await mkdtemp(join(tmpdir(), "stx-apptainer-"));
    try {
      const host = await hostRelease();
      const otherInstalled = options.version !== undefined && (await findApptainer()) !== undefined;
      const job: Job = { host, options, asRoot, root, work, otherInstalled, note };
      return ready(await install(installMethods(host, options, await isPackaged(asRoot)), job));
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
}

/** How long one process waits for another's installation, in milliseconds. */
const installMs = 20 * 60_000;

/** Removes what an interrupted installation left; call only while holding the lock. */
async function removeIncomplete(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    if (name.startsWith(".new-")) await rm(join(root, name), { recursive: true, force: true });
  }
}
