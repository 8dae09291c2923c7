import { readFile } from "node:fs/promises";
import { release } from "node:os";
import { onPath } from "../apptainer/find.ts";
import { Failure } from "../failure.ts";
import { run, scrubbedEnvironment } from "../process/run.ts";
import { ownRanges } from "./subids.ts";

/** How a build gets its privileges; the lock records the mode. */
export interface Privileges {
  /**
   * `root`: root with all capabilities · `root-userns`: root in a user namespace that has them all ·
   * `user-subuid`: ordinary user with subordinate ids · `user-userns`: ordinary user without them, only root mapped ·
   * `fakeroot`, `sudo`: as requested.
   */
  mode: "root" | "root-userns" | "user-subuid" | "user-userns" | "fakeroot" | "sudo";
  /** Puts before a command what gives it the privileges (unshare, sudo). */
  wrap(argv: string[]): string[];
  /** Flags for `apptainer build`. */
  flags: string[];
  /**
   * Puts before a command what makes it the owner of every file that a build may leave behind, where `wrap` does
   * not: an ordinary user cannot remove what belongs to its subordinate ids.
   */
  asOwner?(argv: string[]): string[];
}

const probeLimitMs = 20_000;

/**
 * Whether a process status lists every capability that the kernel knows; Apptainer as root asks for all of them.
 * @param status text of /proc/<pid>/status
 * @param last number in /proc/sys/kernel/cap_last_cap
 */
export function hasAllCapabilities(status: string, last: number): boolean {
  const effective = /^CapEff:\s*([0-9a-f]+)/m.exec(status)?.[1];
  if (effective === undefined) return false;
  const all = (1n << BigInt(last + 1)) - 1n;
  return (BigInt(`0x${effective}`) & all) === all;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return "";
  }
}

/** Capabilities as seen by a process that `prefix` starts: our own, or root's under sudo. */
async function rootIsWhole(prefix: string[]): Promise<boolean> {
  const last = Number((await readText("/proc/sys/kernel/cap_last_cap")) || "40");
  if (prefix.length === 0) return hasAllCapabilities(await readText("/proc/self/status"), last);
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

/** Why user namespaces are refused here, as far as the kernel's settings tell; undefined where they tell nothing. */
export async function namespaceObstacle(): Promise<{ why: string; remedy: string } | undefined> {
  const setting = async (name: string) => (await readText(`/proc/sys/${name}`)).trim();
  if ((await setting("user/max_user_namespaces")) === "0") {
    return {
      why: "The kernel setting user.max_user_namespaces is 0.",
      remedy: "Ask an administrator for `sysctl -w user.max_user_namespaces=15000`.",
    };
  }
  if ((await setting("kernel/unprivileged_userns_clone")) === "0") {
    return {
      why: "The kernel setting kernel.unprivileged_userns_clone is 0.",
      remedy: "Ask an administrator for `sysctl -w kernel.unprivileged_userns_clone=1`.",
    };
  }
  if ((await setting("kernel/apparmor_restrict_unprivileged_userns")) === "1") {
    return {
      why: "AppArmor restricts user namespaces (kernel.apparmor_restrict_unprivileged_userns is 1).",
      remedy:
        "Install Apptainer's own package, which brings an AppArmor profile, or run " +
        "`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.",
    };
  }
  return undefined;
}

function noNamespaces(said: string, obstacle: { why: string; remedy: string } | undefined): Failure {
  return new Failure("infrastructure", "Images cannot be built here: user namespaces are refused", {
    why: obstacle?.why ?? `unshare said: ${said || "nothing"} (kernel ${release()}).`,
    remedy:
      obstacle?.remedy ??
      "In a container, start it with `--privileged`, or with `--security-opt seccomp=unconfined " +
        "--security-opt apparmor=unconfined`; elsewhere ask an administrator to allow user namespaces.",
  });
}

/** unshare into a user and mount namespace where root has all capabilities and a whole range of ids. */
function wholeNamespace(prefix: string[], users: number, groups: number): (argv: string[]) => string[] {
  return (argv) => [
    ...prefix,
    "unshare",
    "--user",
    // Without a mount namespace of its own debootstrap cannot bind what it binds over /usr/bin/mount.
    "--mount",
    "--map-root-user",
    `--map-users=${users},1,65535`,
    `--map-groups=${groups},1,65535`,
    "--",
    ...argv,
  ];
}

async function asRoot(): Promise<Privileges> {
  if (await rootIsWhole([])) return { mode: "root", wrap: (argv) => argv, flags: [] };
  const ranges = ownRanges();
  if (!ranges) {
    throw new Failure(
      "failed",
      "Root lacks capabilities here, and has no subordinate ids for a user namespace",
      {
        why: "/etc/subuid and /etc/subgid have no line for root with 65536 ids.",
        remedy: "Run `stx-container setup`, which adds them.",
      },
    );
  }
  if (!(await onPath("newuidmap"))) {
    throw new Failure("infrastructure", "newuidmap is missing, which a user namespace for builds needs", {
      why: "Root lacks capabilities here, so builds run in a user namespace.",
      remedy: "Run `stx-container setup`, or install the package `uidmap`.",
    });
  }
  const wrap = wholeNamespace([], ranges.users.start, ranges.groups.start);
  const tried = await probe(wrap(["true"]));
  if (!tried.ok) throw noNamespaces(tried.output, await namespaceObstacle());
  return { mode: "root-userns", wrap, flags: [] };
}

/** An ordinary user, or a root who wants to be treated as one: Apptainer makes the namespace itself. */
async function asUser(): Promise<Privileges> {
  const namespace = await probe(["unshare", "--user", "--map-root-user", "true"]);
  const apptainerHasProfile = (await readText("/etc/apparmor.d/apptainer")) !== "";
  if (!namespace.ok && !apptainerHasProfile) throw noNamespaces(namespace.output, await namespaceObstacle());
  const ranges = ownRanges();
  if (ranges && (await onPath("newuidmap"))) {
    const asOwner = wholeNamespace([], ranges.users.start, ranges.groups.start);
    // An unprivileged build of a recipe implies --fakeroot in Apptainer; said aloud, SingularityCE does the same.
    return { mode: "user-subuid", wrap: (argv) => argv, flags: ["--fakeroot"], asOwner };
  }
  return { mode: "user-userns", wrap: (argv) => argv, flags: [] };
}

/** Flags that make sudo give up instead of asking for a password, and hand on our (already scrubbed) environment. */
export const sudoPrefix = ["sudo", "-n", "-E", "--"];

async function withSudo(): Promise<Privileges> {
  if (process.getuid?.() === 0) return { ...(await asRoot()), mode: "sudo" };
  const allowed = await probe(["sudo", "-n", "true"]);
  if (!allowed.ok) {
    throw new Failure("usage", "sudo was asked for, but does not work without a password here", {
      why: allowed.output || "sudo -n failed.",
      remedy: "Allow it in sudoers, or leave out the option: an ordinary user can build, too.",
    });
  }
  // sudo's own PATH replaces ours, and HOME must be one whose files root may own.
  const wrap = (argv: string[]) => [
    ...sudoPrefix,
    "env",
    `PATH=${scrubbedEnvironment().PATH}`,
    "HOME=/root",
    ...argv,
  ];
  if (await rootIsWhole(["sudo", "-n"])) return { mode: "sudo", wrap, flags: [] };
  throw new Failure("infrastructure", "sudo gives a root here that lacks capabilities", {
    why: "Apptainer as root asks for every capability of the kernel.",
    remedy: "Leave out the option: an ordinary user can build, too.",
  });
}

/**
 * Finds out how builds get their privileges on this machine, by trying.
 * @param requested "auto" takes what works; "sudo" and "fakeroot" force that way
 * @throws Failure that says what is missing and how to get it
 */
export async function choosePrivileges(requested: "auto" | "sudo" | "fakeroot"): Promise<Privileges> {
  if (requested === "sudo") return withSudo();
  if (requested === "fakeroot") return { ...(await asUser()), mode: "fakeroot", flags: ["--fakeroot"] };
  return process.getuid?.() === 0 ? asRoot() : asUser();
}
