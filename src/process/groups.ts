import { readdirSync, readFileSync } from "node:fs";

/** The fields of /proc/<pid>/stat that are needed here. */
interface Process {
  pid: number;
  parent: number;
  group: number;
  /** Ended, but its parent has not collected its exit status yet, and may never do so. */
  dead: boolean;
}

function readProcess(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command's name is in brackets and may contain brackets and blanks itself.
    const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { pid, parent: Number(parent), group: Number(group), dead: state === "Z" || state === "X" };
  } catch {
    // It ended in the meantime.
    return undefined;
  }
}

/** All processes that /proc shows; none where there is no /proc. */
function processes(): Process[] {
  let entries: string[];
  try {
    entries = readdirSync("/proc");
  } catch {
    return [];
  }
  return entries
    .filter((entry) => /^\d+$/.test(entry))
    .map((entry) => readProcess(Number(entry)))
    .filter((found) => found !== undefined);
}

/** Pids of all descendants of a process, those in sessions of their own included. */
export function descendants(pid: number): number[] {
  const all = processes();
  const found = new Set<number>();
  const queue = [pid];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const child of all) {
      if (child.parent !== next || found.has(child.pid)) continue;
      found.add(child.pid);
      queue.push(child.pid);
    }
  }
  return [...found];
}

/** Whether a process group, or any of some processes, is still running. */
export function anyAlive(group: number, pids: number[]): boolean {
  const wanted = new Set(pids);
  return processes().some((one) => !one.dead && (one.group === group || wanted.has(one.pid)));
}

/**
 * Sends a signal to a process, or with a negative pid to a group; if it is gone, that is not an error. A process that
 * runs as root under our sudo gets the signal through sudo.
 */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return;
    const args = ["-n", "kill", "-s", signal.slice("SIG".length), "--", String(pid)];
    process
      .getBuiltinModule("node:child_process")
      .spawnSync("sudo", args, { stdio: "ignore", timeout: 5_000 });
  }
}
