import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execute } from "../apptainer/support.ts";

const daemons = ["munged", "slurmctld", "slurmd", "sbatch"];

/** Why no cluster can be started here, or false: for a test's `skip`. */
export function noSlurm(): string | false {
  if (process.getuid?.() !== 0) return "starting SLURM's daemons takes root";
  const missing = daemons.filter((name) => spawnSync("which", [name]).status !== 0);
  return missing.length > 0 && `not installed: ${missing.join(", ")} (Debian: slurm-wlm munge)`;
}

/** A real SLURM on this machine: a controller and compute nodes, each with ports, keys and folders of its own. */
export class Cluster {
  readonly folder: string;
  /** What its clients need in their environment. */
  readonly env: Record<string, string>;
  readonly nodes: string[];
  readonly #running = new Map<string, ChildProcess>();

  constructor(folder: string, nodes: string[]) {
    this.folder = folder;
    this.nodes = nodes;
    this.env = { SLURM_CONF: join(folder, "slurm.conf") };
  }

  /**
   * A port that was free may be taken before a daemon has it, so that a start is tried again.
   * @throws Error with the end of its log where a daemon does not come up
   */
  static async start(nodes: string[] = ["n1"], more: string[] = [], attempts = 3): Promise<Cluster> {
    const folder = mkdtempSync(join(tmpdir(), "stx-slurm-"));
    const cluster = new Cluster(folder, nodes);
    try {
      await cluster.#configure(more);
      await cluster.#startMunge();
      cluster.startController();
      for (const node of nodes) cluster.startNode(node);
      await cluster.ready();
    } catch (error) {
      await cluster.stop();
      if (attempts === 1) throw error;
      return Cluster.start(nodes, more, attempts - 1);
    }
    return cluster;
  }

  async #configure(more: string[]): Promise<void> {
    for (const name of ["state", "spool", "munge"]) mkdirSync(join(this.folder, name));
    const [control, ...ports] = await freePorts(this.nodes.length + 1);
    const lines = [
      "ClusterName=test",
      `SlurmctldHost=${hostname()}(127.0.0.1)`,
      `SlurmctldPort=${control}`,
      "SlurmUser=root",
      "AuthType=auth/munge",
      `AuthInfo=socket=${join(this.folder, "munge/socket")}`,
      "CredType=cred/munge",
      `StateSaveLocation=${join(this.folder, "state")}`,
      `SlurmdSpoolDir=${join(this.folder, "spool/%n")}`,
      `SlurmctldPidFile=${join(this.folder, "slurmctld.pid")}`,
      `SlurmdPidFile=${join(this.folder, "slurmd.%n.pid")}`,
      `SlurmctldLogFile=${join(this.folder, "slurmctld.log")}`,
      `SlurmdLogFile=${join(this.folder, "slurmd.%n.log")}`,
      "ProctrackType=proctrack/linuxproc",
      "TaskPlugin=task/none",
      "SelectType=select/cons_tres",
      "SelectTypeParameters=CR_Core",
      "JobAcctGatherType=jobacct_gather/none",
      "MpiDefault=none",
      "ReturnToService=2",
      "SchedulerParameters=sched_interval=1,bf_interval=1,batch_sched_delay=0,default_queue_depth=1000",
      // A busy machine answers late; a test that needs a dead node says itself that it is dead.
      "KillWait=300",
      "SlurmdTimeout=1800",
      "MessageTimeout=60",
      "MinJobAge=86400",
      ...more,
      ...this.nodes.map(
        (node, n) =>
          `NodeName=${node} NodeHostname=${hostname()} NodeAddr=127.0.0.1 Port=${ports[n]} CPUs=2 RealMemory=4000`,
      ),
      `PartitionName=compute Nodes=${this.nodes.join(",")} Default=YES OverSubscribe=NO`,
    ];
    writeFileSync(this.env.SLURM_CONF as string, `${lines.join("\n")}\n`);
  }

  async #startMunge(): Promise<void> {
    const at = (name: string) => join(this.folder, "munge", name);
    writeFileSync(at("key"), randomBytes(128), { mode: 0o600 });
    const files = ["key-file=key", "socket=socket", "pid-file=pid", "log-file=log", "seed-file=seed"];
    this.#launch("munged", "munged", [
      "--foreground",
      "--force",
      ...files.map((pair) => `--${pair.replace(/=(.*)/, (_, name) => `=${at(name)}`)}`),
    ]);
    await this.#until("munged", () => spawnSync("munge", ["-n", "-S", at("socket")]).status === 0);
  }

  #launch(name: string, command: string, args: string[]): void {
    const child = spawn(command, args, {
      env: { ...process.env, ...this.env, NODE_TEST_CONTEXT: undefined },
      stdio: "ignore",
    });
    this.#running.set(name, child);
  }

  startController(): void {
    this.#launch("slurmctld", "slurmctld", ["-D"]);
  }

  startNode(node: string): void {
    this.#launch(node, "slurmd", ["-D", "-N", node]);
  }

  /** Ends a daemon at once, as a power cut would, and waits until it is gone. */
  async kill(name: string, signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
    const child = this.#running.get(name);
    this.#running.delete(name);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const end = new Promise((done) => child.once("exit", done));
    child.kill(signal);
    const late = setTimeout(() => child.kill("SIGKILL"), 60_000);
    await end;
    clearTimeout(late);
  }

  /** A power cut on a node: its daemon, its jobs and all their processes are gone at once, and SLURM takes note of it. */
  async cut(node: string): Promise<void> {
    const daemon = this.#running.get(node)?.pid;
    const jobs = (await this.ask("squeue", "-h", "-w", node, "-o", "%A")).trim().split("\n");
    const steps = jobs.flatMap((job) => pids(["-f", `slurmstepd: \\[${job}\\.`]));
    const doomed = [...(daemon ? [daemon] : []), ...steps, ...steps.flatMap(descendantsOf)];
    for (const pid of doomed) signalIfThere(pid);
    await this.kill(node);
    await this.ask("scontrol", "update", `NodeName=${node}`, "State=DOWN", "Reason=power");
  }

  /** Waits until SLURM has taken a job from a dead node, and starts it now: by itself it waits two minutes. */
  async startRequeued(): Promise<void> {
    const jobs = async (state: string) => (await this.ask("squeue", "-h", "-t", state, "-o", "%A")).trim();
    await this.#until("slurmctld", async () => {
      if ((await jobs("R")) !== "") return true;
      const waiting = await jobs("PD");
      // As long as the job is being taken from the dead node, it takes no change.
      const change = ["update", `JobId=${waiting}`, "StartTime=now"];
      if (waiting !== "") await this.ask("scontrol", ...change).catch(() => "");
      return false;
    });
  }

  /** Runs a client of SLURM. @returns what it printed */
  async ask(command: string, ...args: string[]): Promise<string> {
    return (await execute(command, args, { env: { ...process.env, ...this.env } })).stdout;
  }

  /** Waits until every node can take jobs. */
  async ready(): Promise<void> {
    await this.#until("slurmctld", async () => {
      const states = await this.ask("sinfo", "-h", "-N", "-o", "%T").catch(() => "");
      return (
        states
          .trim()
          .split("\n")
          .filter((state) => state === "idle").length === this.nodes.length
      );
    });
  }

  async #until(name: string, what: () => boolean | Promise<boolean>): Promise<void> {
    for (let i = 0; i < 36_000; i++) {
      if (await what()) return;
      const [dead] = [...this.#running].find(([, { exitCode }]) => exitCode !== null) ?? [];
      if (dead) throw new Error(`${dead} has ended:\n${this.log(dead)}`);
      await sleep(100);
    }
    throw new Error(`${name} did not come up:\n${this.log(name)}`);
  }

  log(name: string): string {
    try {
      return readFileSync(join(this.folder, `${name}.log`), "utf8").slice(-3000);
    } catch {
      return "(no log)";
    }
  }

  /** Ends all jobs and daemons, and removes the folder. */
  async stop(): Promise<void> {
    await this.ask("scancel", "--full", "--state=RUNNING").catch(() => {});
    await this.ask("scancel", "--user=root").catch(() => {});
    for (const name of [...this.nodes, "slurmctld", "munged"]) await this.kill(name, "SIGTERM");
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 20 });
  }
}

const pids = (args: string[]) =>
  spawnSync("pgrep", args, { encoding: "utf8" }).stdout.split("\n").filter(Boolean).map(Number);

function descendantsOf(pid: number): number[] {
  const children = pids(["-P", String(pid)]);
  return [...children, ...children.flatMap(descendantsOf)];
}

function signalIfThere(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Ports that are free now, all at once, so that no two are the same. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((done) =>
          server.listen(0, "127.0.0.1", () => done((server.address() as { port: number }).port)),
        ),
    ),
  );
  for (const server of servers) server.close();
  return ports;
}
