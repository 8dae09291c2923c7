import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "../../failure.ts";
import { withLock } from "../../files/flock.ts";
import { rootPrefix } from "../../host/as-root.ts";
import { type HostRelease, hostRelease } from "../../host/release.ts";
import { run, scrubbedEnvironment } from "../../process/run.ts";
import { type Apptainer, examineProgram, findApptainer, onPath, privateRoot } from "../find.ts";
import { apt } from "./apt.ts";
import { type DebianSource, installFromDebian } from "./debian.ts";
import type { KeptPackages } from "./kept-packages.ts";
import type { PrefixParts } from "./prefix.ts";
import { prepareHost } from "./prepare-host.ts";
import { bringTools, installPackages, missingTools, onlyInstalled } from "./tools.ts";
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
  /** Exact version, "1.5.3"; another one that is there is left alone and not used. */
  version?: string;
  /** sha256 that upstream's release package must have, hex. */
  sha256?: string;
  /** Where each kind of source is; default the real ones. */
  sources?: { debian?: DebianSource; archive?: ArchiveSource; release?: ReleaseSource };
  /** Folder for private copies; default {@link privateRoot}. */
  root?: string;
  /** Package files of earlier installations, and where to keep those of this one. */
  packages?: KeptPackages;
  /** Told of every step and of every change to the host. */
  note?: (text: string) => void;
}

/** One way to an Apptainer. */
export type InstallMethod = "package" | "debian" | "archive" | "release";

/**
 * The ways to an Apptainer that a host has, best first. All of them verify: by an archive's key, or by a sha256.
 * `package`: the distribution's own · `debian`: Debian unstable's, as a private copy · `archive`: upstream's signed
 * archive for Ubuntu · `release`: upstream's release package.
 * @param wanted what the user asks for: only releases can be had in a certain version
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

/** Whether the distribution's own sources have Apptainer, and we may install it. */
async function isPackaged(asRoot: string[] | undefined): Promise<boolean> {
  if (!asRoot) return false;
  const env = scrubbedEnvironment();
  if (await onPath("apt-cache")) {
    const policy = await run("apt-cache", ["policy", "apptainer"], { env, timeLimitMs: 60_000 });
    return /Candidate: \d/.test(policy.stdout);
  }
  if (!(await onPath("dnf"))) return false;
  const listed = await run("dnf", ["-q", "list", "--available", "apptainer"], {
    env,
    timeLimitMs: 5 * 60_000,
  });
  return listed.code === 0;
}

async function installDistributionPackage(asRoot: string[]): Promise<void> {
  if (await onPath("apt-get")) return installPackages(asRoot, ["apptainer"]);
  await apt("Installing apptainer", [...asRoot, "dnf", "-y", "install", "apptainer"]);
}

/** Tools that builds need besides; upstream's packages bring those for FUSE along. */
function needed(way: InstallMethod, missing: string[]): string[] {
  if (way === "debian") return missing;
  const besides = ["uidmap", "fakeroot", "debootstrap", "squashfs-tools"];
  return way === "package" ? [] : missing.filter((name) => besides.includes(name));
}

/** What an installation works with. */
interface Job {
  host: HostRelease;
  options: InstallOptions;
  asRoot: string[] | undefined;
  /** Folder for private copies. */
  root: string;
  /** Scratch folder, removed at the end. */
  work: string;
  /** Whether an Apptainer that is not wanted is there already, which must not be replaced. */
  another: boolean;
  note: (text: string) => void;
}

/** Tools by the machine's own apt where we may, else unpacked beside the private copy. */
async function prepareTools(way: InstallMethod, job: Job): Promise<Pick<PrefixParts, "tools" | "patchelf">> {
  const missing = needed(way, await missingTools());
  if (missing.length === 0) return {};
  if (job.asRoot) {
    job.note(`Installing ${missing.join(", ")}`);
    await installPackages(job.asRoot, missing);
    return {};
  }
  const beyond = missing.filter((name) => onlyInstalled.includes(name));
  if (beyond.length > 0) {
    job.note(`Only root can install ${beyond.join(" and ")}; without, some recipes cannot be built here`);
  }
  const brought = missing.filter((name) => !onlyInstalled.includes(name));
  if (brought.length === 0) return {};
  job.note(`Unpacking ${brought.join(", ")} beside Apptainer`);
  const tools = join(job.work, "tools");
  const patchelf = await bringTools(brought, job.work, tools);
  return { tools, patchelf };
}

/** Goes one way; the path of the private program, or undefined when it went into the system. */
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
  const target: Target = asRoot && !job.another ? { asRoot } : { root, parts };
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

/** Tries the ways one after the other; the first that leads to an Apptainer that runs ends it. */
async function install(ways: InstallMethod[], job: Job): Promise<Apptainer> {
  const reasons: string[] = [];
  for (const way of ways) {
    try {
      const command = await installBy(way, job);
      const found = command ? await examineProgram(command) : await findApptainer(job.options.version);
      if (found) {
        job.note(`Apptainer ${found.version} is installed: ${found.command}`);
        return found;
      }
      reasons.push(`${way}: what was installed does not run, or is another version than asked for`);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      reasons.push(`${way}: ${[error.message, error.why, error.remedy].filter(Boolean).join(". ")}`);
    }
  }
  const { id, arch } = job.host;
  throw new Failure("infrastructure", "Apptainer is missing, and could not be installed", {
    why:
      reasons.join("\n") || `There is no verified way for ${id || "this system"} (${arch}) that we may go.`,
    remedy:
      "Install Apptainer 1.2 or newer as its handbook says (Admin Guide, Installing Apptainer), or ask an " +
      "administrator; where it is a module, load that first.",
  });
}

/**
 * Makes sure that there is an Apptainer that builds images here, and that the host lets it: what is on the PATH or was
 * brought before is used; else it is installed, verified by a key or a sha256. Two at once do it once; what is cut
 * off half-way leaves nothing that is used.
 * @throws Failure `infrastructure` where no verified way leads to one
 */
export async function ensureApptainer(options: InstallOptions = {}): Promise<Apptainer> {
  const note = options.note ?? (() => {});
  const root = options.root ?? privateRoot();
  const asRoot = await rootPrefix();
  const find = () => findApptainer(options.version, root);
  const ready = async (apptainer: Apptainer) => {
    await prepareHost(asRoot, note);
    return apptainer;
  };
  const found = await find();
  if (found) return ready(found);
  return withLock(join(root, ".lock"), async () => {
    // Whoever held the lock before us may have done the work.
    const meanwhile = await find();
    if (meanwhile) return ready(meanwhile);
    await removeUnfinished(root);
    const work = await mkdtemp(join(tmpdir(), "stx-apptainer-"));
    try {
      const host = await hostRelease();
      const another = options.version !== undefined && (await findApptainer()) !== undefined;
      const job: Job = { host, options, asRoot, root, work, another, note };
      return ready(await install(installMethods(host, options, await isPackaged(asRoot)), job));
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
}

/** Removes what an installation that was cut off has left; only while the lock is held. */
async function removeUnfinished(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    if (name.startsWith(".new-")) await rm(join(root, name), { recursive: true, force: true });
  }
}
