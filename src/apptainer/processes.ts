import { readdirSync, readFileSync } from "node:fs";

/** Parent of every process that /proc shows, pid → ppid; empty where there is no /proc. */
function parents(): Map<number, number> {
  const found = new Map<number, number>();
  let entries: string[];
  try {
    entries = readdirSync("/proc");
  } catch {
    return found;
  }
  for (const entry of entries) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, "utf8");
      // The command's name is in brackets and may itself hold brackets and blanks.
      const ppid = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1];
      if (ppid !== undefined) found.set(Number(entry), Number(ppid));
    } catch {
      // It ended in between.
    }
  }
  return found;
}

/** Pids of all living descendants of a process, those in sessions of their own included. */
export function descendants(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const [child, parent] of parents()) {
    const siblings = children.get(parent);
    if (siblings) siblings.push(child);
    else children.set(parent, [child]);
  }
  const found: number[] = [];
  const queue = [pid];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const child of children.get(next) ?? []) {
      found.push(child);
      queue.push(child);
    }
  }
  return found;
}

/** Sends a signal to a process, or with a negative pid to a group; false where there is none any more. */
export function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else (a child under sudo).
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
