// The commands of docs/slurm-trial.md, in their order, in one shell, with a home and ports of their own.
import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type TestContext, test } from "node:test";
import { until } from "../apptainer/support.ts";
import { type Bench, bench, tinyRecipe } from "../cli/support.ts";
import { commandFile } from "../support/command.ts";
import { sections } from "./admin-day.ts";
import { freePorts, noSlurm } from "./cluster.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/slurm-trial.md"), "utf8");

/** The page's commands; each section says its title first. What apt would install is only asked for. */
async function script(): Promise<string> {
  const [control, node] = await freePorts(2);
  const commands = [...sections(page)].map(([title, block]) => `printf '\\n## %s\\n' '${title}'\n${block}`);
  return ["set -e", ...commands]
    .join("\n")
    .replace("sudo apt-get install", "apt-get install --simulate")
    .replace("=6817", `=${control}`)
    .replace("=6818", `=${node}`);
}

/** Ends what a failed run of the page has left. */
async function stopDaemons(folder: string): Promise<void> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".pid")) : [];
  const pids = names.map((name) => readFileSync(join(folder, name), "utf8").trim());
  for (const pid of pids) spawnSync("kill", [pid]);
  await until(() => pids.every((pid) => !existsSync(`/proc/${pid}`)));
}

async function study(t: TestContext): Promise<{ at: Bench; home: string }> {
  const at = await bench(t);
  // A Unix socket is in this folder, and its path has to be short.
  const home = await mkdtemp("/tmp/stx-home-");
  t.after(async () => {
    await stopDaemons(join(home, "slurm-trial"));
    rmSync(home, { recursive: true, force: true, maxRetries: 20 });
  });
  await at.write("bin/stx-container", `#!/bin/sh\nexec ${process.execPath} ${commandFile} "$@"\n`, 0o755);
  mkdirSync(join(home, "study"));
  for (const name of ["busybox", "installed", "os-release"])
    renameSync(at.path(name), join(home, "study", name));
  await at.write("hello.def", tinyRecipe("sleep 15"));
  renameSync(at.path("hello.def"), join(home, "study/hello.def"));
  return { at, home };
}

test("a SLURM on one machine, from its start to its end, as the page says", {
  skip: noSlurm(),
}, async (t) => {
  const { at, home } = await study(t);
  const { NODE_TEST_CONTEXT, GITHUB_ACTIONS, ...inherited } = process.env;
  const env = {
    ...inherited,
    PATH: `${at.path("bin")}:${dirname(process.execPath)}:${process.env.PATH}`,
    HOME: home,
    XDG_STATE_HOME: undefined,
  };
  const file = await at.write("page.sh", await script());
  const { code, text } = await new Promise<{ code: number; text: string }>((done) =>
    execFile("bash", ["-c", `exec bash ${file} 2>&1`], { env, maxBuffer: 1 << 28 }, (error, stdout) =>
      done({ code: error ? Number(error.code) : 0, text: stdout }),
    ),
  );
  assert.equal(code, 0, text);
  const said = (title: string) => text.split(`\n## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
  assert.equal(said("Submit, and watch").match(/^1 build: 1 verified$/gm)?.length, 2);
  assert.match(said("Submit, and watch"), /^ID=alpine$/m, "attach runs in the image");
  assert.match(said("Submit, and watch"), /^hello +job \d+ +running on/m);
  assert.equal(said("After a kill").match(/^1 build: 1 verified$/gm)?.length, 2);
  assert.match(said("After a kill"), /hello-\S+ +complete +verified/, "a killed job changes no marker");
  assert.match(said("After a kill"), /^hello +job \d+ +ended: it was cancelled/m);
  assert.equal(existsSync(join(home, "slurm-trial")), false);
});
