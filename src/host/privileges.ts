import { readFileSync, readlinkSync } from "node:fs";
import { release } from "node:os";
import { join } from "node:path";

import { Failure } from "../failure.ts";
import { isCacheAllowed, userCacheFolder } from "../files/cache-folder.ts";
import { readCache, stampOf, writeCache } from "../files/user-cache.ts";
import { findProgram } from "../process/find-program.ts";
import { run, scrubbedEnvironment } from "../process/run.ts";
import { hasProfile, restrictsNamespaces } from "./apparmor.ts";
import { ownRanges } from "./subids.ts";

/** How a build gets its privileges. The lock records the mode. */
export interface Privileges {
  /**
   * `root`: root with all capabilities · `root-userns`: root in a user namespace with all capabilities ·
   * `user-subuid`: ordinary user with subordinate ids · `user-userns`: ordinary user without them, only root is
   * mapped · `fakeroot`, `sudo`: as requested.
   */
  mode: "root" | "root-userns" | "user-subuid" | "user-userns" | "fakeroot" | "sudo";
  /** The command with the prefix that gives it the privileges (unshare, sudo). */
  wrap(argv: string[]): string[];
  /** Flags for `apptainer build`. */
  flags: string[];
  /**
   * The command with the prefix that makes it the owner of every file a build may leave, where `wrap` does not:
   * an ordinary user cannot remove files of its subordinate ids.
   */
  asOwner?(argv: string[]): string[];
}

const probeLimitMs = 20_000;

/**
 * Whether a process status lists every capability of the kernel; Apptainer as root requests all of them.
 * @param status text of /proc/<pid>/status
 * @param last number in /proc/sys/kernel/cap_last_cap
 */
export function hasAllCapabilities(status: string, last: number): boolean {
  const effective = /^CapEff:\s*([0-9a-f]+)/m.exec(status)?.[1];
  if (effective === undefined) return false;
  const all = (1n << BigInt(last + 1)) - 1n;
  return (BigInt(`0x${effective}`) & all) === all;
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** Whether a process started with `prefix` has all capabilities: this one, or root under sudo. */
async function rootHasAllCapabilities(prefix: string[]): Promise<boolean> {
  const last = Number(readText("/proc/sys/kernel/cap_last_cap") || "40");
  if (prefix.length === 0) return hasAllCapabilities(readText("/proc/self/status"), last);
  const seen = await probe([...prefix, "cat", "/proc/self/status"]);
  return seen.ok && hasAllCapabilities(seen.output, last);
}

/** Runs a short command; never throws. */
async function probe(argv: string[]): Promise<{ ok: boolean; output: string }> {
  try {
    const [command, ...args] = argv;
    const result = await run(command!, args, { env: scrubbedEnvironment(), timeLimitMs: probeLimitMs });
    return { ok: result.code === 0, output: result.code === 0 ? result.stdout : result.stderr.trim() };
  } catch (error) {
    if (error instanceof Failure) return { ok: false, output: error.why ?? error.message };
    throw error;
  }
}

const kernelSetting = (name: string) => readText(`/proc/sys/${name}`).trim();

/** The kernel setting that forbids user namespaces, and its remedy; undefined if no setting does. */
export async function namespaceObstacle(): Promise<{ why: string; remedy: string } | undefined> {
  if (kernelSetting("user/max_user_namespaces") === "0") {
    return {
      why: "the kernel setting user.max_user_namespaces is 0",
      remedy: "ask an administrator to run `sysctl -w user.max_user_namespaces=15000`",
    };
  }
  if (kernelSetting("kernel/unprivileged_userns_clone") === "0") {
    return {
      why: "the kernel setting kernel.unprivileged_userns_clone is 0",
      remedy: "ask an administrator to run `sysctl -w kernel.unprivileged_userns_clone=1`",
    };
  }
  if (await restrictsNamespaces()) {
    return {
      why: "AppArmor restricts user namespaces (kernel.apparmor_restrict_unprivileged_userns is 1)",
      remedy:
        "install Apptainer's own package, which has an AppArmor profile, or run " +
        "`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`",
    };
  }
  return undefined;
}

function noNamespaces(stderr: string, obstacle: { why: string; remedy: string } | undefined): Failure {
  return new Failure("infrastructure", "cannot build images here: user namespaces are not allowed", {
    code: "user-namespaces-refused",
    why: obstacle?.why ?? `unshare failed: ${stderr || "no message"} (kernel ${release()})`,
    remedy:
      obstacle?.remedy ??
      "in a container, start it with `--privileged`, or with `--security-opt seccomp=unconfined " +
        "--security-opt apparmor=unconfined`; elsewhere ask an administrator to allow user namespaces",
  });
}

/** unshare into a user and mount namespace where root has all capabilities and a full range of ids. */
function inFullNamespace(prefix: string[], users: number, groups: number): (argv: string[]) => string[] {
  return (argv) => [
    ...prefix,
    "unshare",
    "--user",
    // debootstrap binds a file over /usr/bin/mount, which needs a separate mount namespace.
    "--mount",
    "--map-root-user",
    `--map-users=${users},1,65535`,
    `--map-groups=${groups},1,65535`,
    "--",
    ...argv,
  ];
}

/** @param tryOut runs a command in the namespace, to learn whether this machine lets root make it */
async function asRoot(tryOut = probe): Promise<Privileges> {
  if (await rootHasAllCapabilities([])) return { mode: "root", wrap: (argv) => argv, flags: [] };
  const ranges = ownRanges();
  if (!ranges) {
    throw new Failure("failed", "root lacks capabilities here and has no subordinate ids", {
      code: "subids-missing",
      why: "builds need a user namespace then, and /etc/subuid and /etc/subgid have no line for root with 65536 ids",
      remedy: "run `stx-container setup`, which adds the lines",
    });
  }
  if (!(await findProgram("newuidmap"))) {
    throw new Failure("infrastructure", "newuidmap not found", {
      code: "newuidmap-missing",
      why: "root lacks capabilities here, so builds run in a user namespace, which needs newuidmap",
      remedy: "run `stx-container setup`, or install the package `uidmap`",
    });
  }
  const wrap = inFullNamespace([], ranges.users.start, ranges.groups.start);
  const tried = await tryOut(wrap(["true"]));
  if (!tried.ok) throw noNamespaces(tried.output, await namespaceObstacle());
  return { mode: "root-userns", wrap, flags: [] };
}

/** The user namespace of this process; "" where the kernel does not say. */
function userNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/user");
  } catch {
    return "";
  }
}

/** Everything that decides whether root can make a namespace, until the kernel starts again. */
function namespaceConditions(argv: string[]): string {
  const status = readText("/proc/self/status").match(/^(?:Cap\w+|NoNewPrivs|Seccomp\w*):.*$/gm);
  const settings = [
    "user/max_user_namespaces",
    "kernel/unprivileged_userns_clone",
    "kernel/apparmor_restrict_unprivileged_userns",
    "kernel/random/boot_id",
  ].map(kernelSetting);
  const tools = ["/usr/bin/unshare", "/usr/bin/newuidmap", "/usr/bin/newgidmap"].map(
    (path) => stampOf(path)?.key,
  );
  return JSON.stringify([process.env.PATH, argv, status, settings, tools, userNamespace()]);
}

/**
 * {@link probe}, or its earlier success under the same conditions, because trying takes as long as starting Apptainer. If
 * something else has changed, the command that runs the image fails and says why.
 */
async function probeOnce(argv: string[]): Promise<Awaited<ReturnType<typeof probe>>> {
  if (!isCacheAllowed()) return probe(argv);
  const path = join(userCacheFolder("namespaces"), "root");
  const conditions = namespaceConditions(argv);
  if ((await readCache(path)) === conditions) return { ok: true, output: "" };
  const tried = await probe(argv);
  if (tried.ok) await writeCache(path, conditions);
  return tried;
}

/**
 * The prefix with which an image is run, not built: an ordinary user needs none, and root needs a namespace only if it
 * lacks capabilities.
 * @throws Failure that names what is missing
 */
export async function runPrivileges(): Promise<Privileges["wrap"]> {
  return process.getuid?.() === 0 ? (await asRoot(probeOnce)).wrap : (argv) => argv;
}

/** An ordinary user, or root with --fakeroot: Apptainer creates the namespace itself. */
async function asUser(): Promise<Privileges> {
  const namespace = await probe(["unshare", "--user", "--map-root-user", "true"]);
  if (!namespace.ok && !hasProfile()) throw noNamespaces(namespace.output, await namespaceObstacle());
  const ranges = ownRanges();
  if (ranges && (await findProgram("newuidmap"))) {
    const asOwner = inFullNamespace([], ranges.users.start, ranges.groups.start);
    // Apptainer implies --fakeroot in unprivileged builds; SingularityCE needs the flag.
    return { mode: "user-subuid", wrap: (argv) => argv, flags: ["--fakeroot"], asOwner };
  }
  return { mode: "user-userns", wrap: (argv) => argv, flags: [] };
}

/** sudo with flags to fail rather than ask for a password, and to pass on our (already scrubbed) environment. */
export const sudoPrefix = ["sudo", "-n", "-E", "--"];

async function withSudo(): Promise<Privileges> {
  if (process.getuid?.() === 0) return { ...(await asRoot()), mode: "sudo" };
  const allowed = await probe(["sudo", "-n", "true"]);
  if (!allowed.ok) {
    throw new Failure("usage", "cannot use sudo without a password", {
      code: "sudo-refused",
      why: allowed.output || "sudo -n failed",
      remedy: "allow it in sudoers, or leave out the option, because an ordinary user can build, too",
    });
  }
  // sudo replaces PATH by its own, and root must not create files in the user's home.
  const wrap = (argv: string[]) => [
    ...sudoPrefix,
    "env",
    `PATH=${scrubbedEnvironment().PATH}`,
    "HOME=/root",
    ...argv,
  ];
  if (await rootHasAllCapabilities(["sudo", "-n"])) return { mode: "sudo", wrap, flags: [] };
  throw new Failure("infrastructure", "root lacks capabilities under sudo", {
    code: "sudo-incomplete",
    why: "Apptainer as root requests every capability of the kernel",
    remedy: "leave out the option, because an ordinary user can build, too",
  });
}

/**
 * Determines by trial how builds get their privileges on this machine.
 * @param requested "auto" takes the first way that works; "sudo" and "fakeroot" force one
 * @throws Failure that names what is missing and how to install or allow it
 */
export async function choosePrivileges(requested: "auto" | "sudo" | "fakeroot"): Promise<Privileges> {
  if (requested === "sudo") return withSudo();
  if (requested === "fakeroot") return { ...(await asUser()), mode: "fakeroot", flags: ["--fakeroot"] };
  return process.getuid?.() === 0 ? asRoot() : asUser();
}
