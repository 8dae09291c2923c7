import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import { after, before, describe, it, type TestContext } from "node:test";
import {
  buildSbatchCommand,
  buildShellInAllocationCommand,
  buildSrunCommand,
} from "../../src/scitex/slurm.ts";
import { until } from "../apptainer/support.ts";
import { assertFailed, bench, verifiedBench } from "../cli/support.ts";
import { Cluster, noSlurm } from "./cluster.ts";

let cluster: Cluster;

/** A bench with a published verified image, and a home of its own for the sessions. */
async function sessions(t: TestContext) {
  const at = await verifiedBench(t);
  const env = { ...cluster.env, XDG_STATE_HOME: at.path("state dir 100%j") };
  const slurm = (...args: string[]) => at.run(["slurm", ...args], { env });
  const running = (name = "tiny") =>
    until(async () => /running on n1/.test((await slurm("status", name)).stdout));
  t.after(() => cluster.ask("scancel", "--user=root"));
  return { at, slurm, running };
}

async function started(t: TestContext, ...args: string[]) {
  const found = await sessions(t);
  const ran = await found.slurm("start", "tiny", ...args);
  assert.equal(ran.code, 0, ran.stderr);
  await found.running();
  return found;
}

describe("slurm sessions", { skip: noSlurm() }, () => {
  before(async () => {
    cluster = await Cluster.start();
  });
  after(() => cluster?.stop());

  it("start --dry-run prints the job and submits none", async (t) => {
    const { slurm } = await sessions(t);
    const ran = await slurm("start", "--dry-run", "--cpus", "1", "tiny", "--", "echo", "two words");
    assert.equal(ran.code, 0, ran.stderr);
    assert.match(
      ran.stdout,
      /^sbatch .*--cpus-per-task[= ]1[\s\S]*stx-container exec [\s\S]* -- echo 'two words'/,
    );
    assert.doesNotMatch(await cluster.ask("squeue", "--noheader"), /\S/);
  });

  it("start, attach with exact values and exit code, status, stop", async (t) => {
    const { at, slurm } = await started(
      t,
      "--cpus",
      "1",
      "--env",
      'A=x=1,b=2 "q"\nnext',
      "--bind",
      ".:/mnt:ro",
    );
    const ran = await slurm(
      "attach",
      "tiny",
      "--",
      "sh",
      "-c",
      'printf %s "$A"; ls /mnt/tiny.def >&2; exit 7',
    );
    assert.equal(ran.code, 7, ran.stderr);
    assert.equal(ran.stdout, 'x=1,b=2 "q"\nnext');
    assert.match(ran.stderr, /^\/mnt\/tiny\.def$/m);
    assertFailed(await slurm("start", "tiny"), 2, /runs already/, /slurm attach tiny/);
    const [status] = JSON.parse((await slurm("status", "--json")).stdout);
    assert.deepEqual([status.name, status.state, status.node], ["tiny", "running", "n1"]);
    assert.equal((await slurm("stop")).code, 0);
    await until(async () => (await cluster.ask("squeue", "-h")).trim() === "");
    assertFailed(await slurm("attach", "tiny"), 2, /there is no session tiny/, /slurm start IMAGE/);
    assert.ok(existsSync(at.path("state dir 100%j")));
  });

  it("runs a command as a job, and keeps what it prints", async (t) => {
    const { slurm } = await sessions(t);
    const ran = await slurm(
      "start",
      "tiny",
      "--session",
      "job",
      "--",
      "sh",
      "-c",
      "echo to the log; id >/dev/null",
    );
    assert.equal(ran.code, 0, ran.stderr);
    const followed = await slurm("logs", "job", "--follow");
    assert.match(followed.stdout, /^to the log$/m);
    assert.match((await slurm("status", "job")).stdout, /ended normally/);
    assertFailed(await slurm("attach", "job"), 2, /has ended/);
  });

  it("a job that waits says why, and is no place to attach to", async (t) => {
    const { slurm } = await sessions(t);
    await slurm("start", "tiny", "--sbatch=--hold");
    assert.match((await slurm("status", "tiny")).stdout, /waits: JobHeldUser/);
    assertFailed(await slurm("attach", "tiny"), 2, /has not started yet/, /JobHeldUser/);
  });

  it("W96: the gate is in front, here and on the node", async (t) => {
    const { at, slurm } = await started(t, "--require-verified");
    const [marker] = at.files().filter((name) => name.endsWith(".verified"));
    await rename(at.path(`containers/tiny/${marker}`), at.path("marker"));
    const ran = await slurm("attach", "tiny", "--", "true");
    assert.equal(ran.code, 3, ran.stderr);
    assert.match(ran.stderr, /is not verified/);
    await slurm("stop");
    assertFailed(await slurm("start", "tiny", "--require-verified"), 3, /is not verified/);
    const loose = await slurm("start", "tiny");
    assert.equal(loose.code, 0);
    assert.match(loose.stderr, /^stx-container: .* is not verified: /);
  });

  it("W93: names that would leave a folder or a line are refused", async (t) => {
    const { slurm } = await sessions(t);
    for (const name of ["../x", "a\nb", "-x", "a b", "$(id)"])
      assertFailed(await slurm("start", "tiny", `--session=${name}`), 2, /invalid session name/);
    assertFailed(await slurm("start", "tiny", "--session="), 2, /--session/);
  });

  it("buildSbatchCommand: a job that SLURM takes, with its output kept (W94)", async (t) => {
    const at = await bench(t);
    const scriptPath = await at.write("my script 100%j.sh", "#!/bin/sh\necho ready\n", 0o755);
    const [command = "", ...args] = buildSbatchCommand({
      instanceName: "work",
      scriptPath,
      slurmMemoryGb: 1,
      slurmCpus: 1,
      slurmTimeLimit: "5",
      username: "alice",
      projectSlug: "my-project",
    });
    assert.match(await cluster.ask(command, ...args), /^\d+$/m);
    await until(() => existsSync(`${scriptPath}.log`) && at.read("my script 100%j.sh.log") === "ready\n");
    assert.match(await cluster.ask("squeue", "-h", "--states=all", "-o", "%j"), /^scitex_alice_my-project$/m);
  });
});

describe("SLURM's builders", () => {
  it("W98: account, qos, gres and arrays are options", () => {
    const args = buildSbatchCommand({
      instanceName: "a",
      scriptPath: "/s",
      account: "x",
      qos: "high",
      gres: "gpu:1",
      array: "0-9%2",
    });
    for (const word of [
      "--account=x",
      "--qos=high",
      "--gres=gpu:1",
      "--array=0-9%2",
      "--partition=compute",
      "--time=8:00:00",
      "--mem=16G",
    ])
      assert.ok(args.includes(word), word);
  });

  it("W93: values that would be read as something else are refused", () => {
    assert.throws(
      () => buildSbatchCommand({ instanceName: "a\nrm -rf /", scriptPath: "/s" }),
      /invalid instance name/,
    );
    assert.throws(
      () => buildSbatchCommand({ instanceName: "a", scriptPath: "/s", slurmPartition: "x\ny" }),
      /--partition/,
    );
    assert.throws(
      () => buildShellInAllocationCommand({ jobId: "1; id", instanceName: "a" }),
      /invalid job number/,
    );
    assert.throws(
      () => buildShellInAllocationCommand({ jobId: 1, instanceName: "$(id)" }),
      /invalid instance name/,
    );
  });

  it("a terminal in a new and in a running allocation", () => {
    const session = {
      containerPath: "/x.sif",
      username: "alice",
      hostUserDir: "/h",
      hostProjectDir: "/p",
      projectSlug: "p",
    };
    const srun = buildSrunCommand(session);
    assert.deepEqual(srun.slice(0, 4), ["srun", "--pty", "--chdir=/tmp", "--partition=compute"]);
    assert.ok(srun.includes("--job-name=terminal_alice"));
    const shell = buildShellInAllocationCommand({ jobId: "12_3", instanceName: "work" });
    assert.equal(
      shell.slice(0, 10).join(" "),
      "srun --pty --overlap --jobid=12_3 apptainer exec --cleanenv --env TERM=xterm-256color instance://work",
    );
  });
});
