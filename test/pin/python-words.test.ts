import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { packageIndexes } from "../../scripts/machine.ts";
import { unmetPin } from "../../src/apptainer/reason.ts";
import { pinPython, pythonPinSetup } from "../../src/ecosystems/python/pin.ts";
import { pypi } from "../lock/sample.ts";
import { pythonTools } from "../support/client-tools.ts";
import { temporaryFolder } from "../support/squashfs.ts";
import { pipShelf } from "../support/upstreams.ts";
import { contextOf, runPinned, startSite } from "./support.ts";

const folder = temporaryFolder();
const path = (name: string) => join(folder.path, name);
const standing = pythonPinSetup({ moment: 0, script: "" });
const pins = pinPython(contextOf([pypi("leaf", "1.1"), pypi("branch", "2.0")], { version: 2 }));

let shelf: ReturnType<typeof pipShelf>;
let site: Awaited<ReturnType<typeof startSite>>;
before(async () => {
  shelf = pipShelf(path("site"), { programs: true });
  shelf.publish("leaf", "1.0");
  shelf.publish("branch", "2.0", { leaf: ">=1.0" });
  site = await startSite(path("site"));
});
beforeEach(() => shelf.publish("leaf", "1.1"));
after(() => {
  site.close();
  folder.remove();
});

const run = (command: string, env: NodeJS.ProcessEnv) => {
  mkdirSync(path("home"), { recursive: true });
  return runPinned(folder.path, standing, pins, command, { HOME: path("home"), ...env });
};

/** The pin that the reason of a failed rebuild names. */
async function named(command: string, env: NodeJS.ProcessEnv) {
  try {
    await run(command, env);
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return unmetPin(`${stdout}\n${stderr}`.split("\n"), "leaf==1.1\nbranch==2.0\n");
  }
  return assert.fail("it was installed");
}

const lost = {
  name: "leaf",
  pinned: "1.1",
  found: "the index no longer offers it (the command asks for leaf>=1.0)",
};

for (const version of ["1.8.0", "1.18.4"])
  test(`pipx ${version}: the package that the index lost is named, not the application; a yanked one is taken`, async (t) => {
    const tools = await pythonTools(`pipx-${version}`, [`pipx==${version}`]);
    if ("missing" in tools) return t.skip(tools.missing);
    const home = path(`pipx-${version}`);
    const folders = { PIPX_HOME: home, PIPX_BIN_DIR: join(home, "bin"), PATH: "/usr/bin:/bin" };
    const env = { ...folders, PIP_CONFIG_FILE: "/dev/null" };
    // The newer pip that pipx keeps for all its environments is not on the index of the test. It comes from where this
    // machine takes its packages, by the machine's own settings of pip: they may name a certificate too.
    await run(`${tools.bin}/pipx upgrade-shared >&2`, { ...process.env, ...packageIndexes(), ...folders });
    const command = `${tools.bin}/pipx install --pip-args '--no-cache-dir --index-url ${site.address}' branch`;
    shelf.withdraw("leaf", "1.1");
    assert.deepEqual(await named(command, env), lost);
    shelf.publish("leaf", "1.1");
    shelf.yank("leaf", "1.1");
    await run(command, env);
    const show = "import importlib.metadata as m; print(m.version('leaf'))";
    assert.equal((await run(`${home}/venvs/branch/bin/python -c "${show}"`, env)).trim(), "1.1");
  });

test("quiet pip: the package that the index lost is named", async () => {
  shelf.withdraw("leaf", "1.1");
  const command = `python3 -m venv quiet; quiet/bin/pip install -q --no-cache-dir -i ${site.address} branch`;
  assert.deepEqual(await named(command, { PIP_CONFIG_FILE: "/dev/null" }), lost);
});

test("uv tool: what was yanked is taken, and what is gone is named", async (t) => {
  const tools = await pythonTools("uv", ["uv==0.13.9"]);
  if ("missing" in tools) return t.skip(tools.missing);
  const env = { UV_NO_CONFIG: "1", UV_TOOL_DIR: path("tools"), UV_TOOL_BIN_DIR: path("tools-bin") };
  const command = `${tools.bin}/uv tool install -q --no-cache --index-url ${site.address} branch`;
  shelf.withdraw("leaf", "1.1");
  const found = await named(command, env);
  assert.equal(`${found?.name} ${found?.pinned}`, "leaf 1.1");
  shelf.publish("leaf", "1.1");
  shelf.yank("leaf", "1.1");
  await run(command, env);
  const show = "import importlib.metadata as m; print(m.version('leaf'))";
  assert.equal((await run(`tools/branch/bin/python -c "${show}"`, env)).trim(), "1.1");
});
