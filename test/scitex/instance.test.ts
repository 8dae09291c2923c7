import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { before, describe, type TestContext, test } from "node:test";
import { ensureApptainer } from "../../src/apptainer/install/ensure.ts";
import { runPrivileges } from "../../src/host/privileges.ts";
import { shellWord } from "../../src/process/shell-word.ts";
import { buildInstanceStartScript } from "../../src/scitex/instance.ts";
import { buildShellInAllocationCommand } from "../../src/scitex/slurm.ts";
import { folderFor } from "../apptainer/support.ts";
import { tinyImage } from "../operations/support.ts";

let apptainer: string;

before(async () => {
  ({ command: apptainer } = await ensureApptainer());
});

/** A job's folder and environment, as SLURM would give them, and what the job prints. */
async function jobs(t: TestContext) {
  const folder = await folderFor(t);
  const image = await tinyImage(folder);
  for (const name of ["home", "project"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "project/data"), "mine\n");
  const env = {
    ...process.env,
    HOST_ONLY: "1",
    HOME: folder,
    PATH: `${dirname(apptainer)}${delimiter}${process.env.PATH}`,
  };
  const wrap = await runPrivileges();
  const script = (containerPath = image) =>
    buildInstanceStartScript({
      containerPath,
      username: "alice",
      hostUserDir: join(folder, "home"),
      hostProjectDir: join(folder, "project"),
      projectSlug: "my-project",
      instanceName: "work",
    });
  /** Starts a script in a namespace of its own, as a job on a node. */
  const start = (name: string, text: string): ChildProcess => {
    writeFileSync(join(folder, `${name}.sh`), text);
    const [command = "", ...args] = wrap(["bash", join(folder, `${name}.sh`)]);
    const job = spawn(command, args, {
      env,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    t.after(() => job.exitCode === null && process.kill(-(job.pid as number), "SIGKILL"));
    return job;
  };
  return { folder, script, start };
}

const ended = (job: ChildProcess) =>
  new Promise<{ code: number | null; out: string }>((done) => {
    let out = "";
    job.stdout?.on("data", (chunk) => (out += chunk));
    job.stderr?.resume();
    job.on("close", (code) => done({ code, out }));
  });

describe("W95: an instance in a job", () => {
  test("one that an earlier job left is stopped, and the own one when the job is cancelled", async (t) => {
    const { folder, script, start } = await jobs(t);
    const inside = join(folder, "inside");
    // The first script is cut off without notice; the second one finds its instance.
    const text = script();
    writeFileSync(join(folder, "job.sh"), text);
    const session = { jobId: 1, instanceName: "work", username: "alice", projectSlug: "my-project" };
    const shell = buildShellInAllocationCommand(session);
    const exec = shell.slice(shell.indexOf("apptainer"), shell.indexOf("instance://work") + 1);
    const print =
      'cd "$SCITEX_PROJECT_DIR"; pwd; echo $USER; hostname; cat data; printenv HOST_ONLY || echo unset';
    const ask = [...exec, "sh", "-c", print].map(shellWord).join(" ");
    const both = start(
      "both",
      `# Both in one namespace, so that they see the same instances.
bash ${folder}/job.sh >${folder}/first & job=$!
until grep -q INSTANCE_ ${folder}/first; do sleep 0.2; done
kill -KILL $job
apptainer instance list >${folder}/left
bash ${folder}/job.sh >${folder}/second & job=$!
until grep -q INSTANCE_ ${folder}/second; do sleep 0.2; done
${ask} >${inside}
kill -TERM $job
wait $job
apptainer instance list >${folder}/after
`,
    );
    await ended(both);
    const read = (name: string) => readFileSync(join(folder, name), "utf8");
    assert.match(read("left"), /^work /m);
    assert.equal(read("second"), "INSTANCE_READY\nINSTANCE_STOPPED\n");
    assert.doesNotMatch(read("after"), /^work /m);
    assert.equal(read("inside"), "/home/alice/proj/my-project\nalice\nscitex-cloud\nmine\nunset\n");
  });

  test("W94: a start that fails is said, and ends the job", async (t) => {
    const { folder, script, start } = await jobs(t);
    const { code, out } = await ended(start("fails", script(join(folder, "missing.sif"))));
    assert.deepEqual([code, out], [1, "INSTANCE_FAILED\n"]);
  });
});
