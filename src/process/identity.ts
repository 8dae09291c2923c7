import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** A process, identified so that no other process on any machine can be mistaken for it. */
export interface ProcessIdentity {
  host: string;
  /** /etc/machine-id (machine-id(5)), "" where there is none. */
  machine: string;
  /** Changes with every start of the kernel (random(4)), "" where the system gives none. */
  boot: string;
  /** The PID namespace that `pid` counts in (pid_namespaces(7)). */
  namespace: string;
  pid: number;
  /** When the process began, in clock ticks since boot (proc(5), stat field 22). */
  start: string;
}

function readWord(path: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return "";
  }
}

function pidNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

/** When a process of this PID namespace started; "" if it is not running or is a zombie. */
export function processStart(pid: number): string {
  const line = readWord(`/proc/${pid}/stat`);
  // The command's name is in brackets and may contain brackets and blanks itself.
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  return fields[0] === "Z" || fields[0] === "X" ? "" : (fields[19] ?? "");
}

let own: ProcessIdentity | undefined;

/** This process. */
export function thisProcess(): ProcessIdentity {
  own ??= {
    host: hostname(),
    machine: readWord("/etc/machine-id"),
    boot: readWord("/proc/sys/kernel/random/boot_id"),
    namespace: pidNamespace(),
    pid: process.pid,
    start: processStart(process.pid),
  };
  return own;
}

/** Whether the process number in `one` can be looked up here: same kernel, same PID namespace. */
const isNeighbour = (one: ProcessIdentity, here: ProcessIdentity) =>
  one.boot === here.boot && one.namespace === here.namespace && one.host === here.host;

/**
 * The state of a process, as far as it can be seen from here. `unknown`: it ran on another machine, or in another PID
 * namespace of this one.
 */
export function processFate(one: ProcessIdentity): "alive" | "gone" | "unknown" {
  const here = thisProcess();
  if (isNeighbour(one, here)) return processStart(one.pid) === one.start ? "alive" : "gone";
  const sameMachine = one.machine !== "" && one.machine === here.machine && one.host === here.host;
  // The machine has been restarted since.
  return sameMachine && one.boot !== here.boot ? "gone" : "unknown";
}

/**
 * Words for file names that identify where this process' number is valid: the machine (zeros where it has no id), its
 * start, and the PID namespace; six characters each.
 */
export function placeOf({ host, machine, boot, namespace }: ProcessIdentity): string {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const word = (...facts: string[]) =>
    createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 6);
  return [machine === "" ? "000000" : word(host, machine), word(host, boot), word(namespace)].join("");
}

/** Whether a place is on this machine before it was last started: what ran there has ended. */
export function isBeforeThisStart(place: string): boolean {
  const here = placeOf(thisProcess());
  const [machine, boot] = [place.slice(0, 6), place.slice(6, 12)];
  return machine !== "000000" && here.startsWith(machine) && here.slice(6, 12) !== boot;
}
