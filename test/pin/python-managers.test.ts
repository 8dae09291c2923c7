import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pinPython, pythonPinSetup } from "../../src/ecosystems/python/pin.ts";
import { sha256 } from "../../src/files/digest.ts";
import { unlockedInputs } from "../../src/recipe/lint/unlocked.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";
import { pypi } from "../lock/sample.ts";
import { pythonTools } from "../support/client-tools.ts";
import { temporaryFolder } from "../support/squashfs.ts";
import { pipShelf } from "../support/upstreams.ts";
import { contextOf, runPinned, startSite } from "./support.ts";

const folder = temporaryFolder();
const path = (name: string) => join(folder.path, name);
const standing = pythonPinSetup({ moment: 0, script: "" });
const packages = [pypi("leaf", "1.0"), pypi("branch", "2.0")];
const atFirst = pinPython(contextOf(packages));
const pins = pinPython(contextOf(packages, { version: 2 }));

let shelf: ReturnType<typeof pipShelf>;
let site: Awaited<ReturnType<typeof startSite>>;
before(async () => {
  shelf = pipShelf(path("site"));
  shelf.publish("leaf", "0.9");
  shelf.publish("leaf", "1.0");
  shelf.publish("branch", "2.0", { leaf: ">=0.9" });
  // Published after the build.
  shelf.publish("leaf", "1.1");
  shelf.publish("branch", "2.1", { leaf: ">=0.9" });
  site = await startSite(path("site"));
});
after(() => {
  site.close();
  folder.remove();
});

/** Takes back what was locked of `leaf`, and all that is newer. */
function yank(): void {
  for (const version of ["1.0", "1.1"]) shelf.yank("leaf", version);
}
function publish(): void {
  for (const version of ["1.0", "1.1"]) shelf.publish("leaf", version);
}

const project =
  '[project]\nname = "project"\nversion = "1.0"\nrequires-python = ">=3.9,<4"\ndependencies = ["branch"]\n';

/** Runs a manager in a fresh project, and gives the versions in its lock file. */
async function locks(given: typeof pins | undefined, more: string, command: string): Promise<string> {
  rmSync(path("project"), { recursive: true, force: true });
  mkdirSync(path("project"));
  writeFileSync(path("project/pyproject.toml"), project + more);
  const env = { PIP_CONFIG_FILE: "/dev/null", HOME: path("home"), PDM_CHECK_UPDATE: "false" };
  const script = `cd project; ${command} >&2; grep -hA1 '^name = "[bl]' *.lock | sed -n 's/.* = "\\(.*\\)"/\\1/p'`;
  return (await runPinned(folder.path, standing, given, script, env)).trim().replaceAll("\n", " ");
}

const clients = [
  [
    "poetry",
    "poetry==2.5.1",
    () => `[[tool.poetry.source]]\nname = "local"\nurl = "${site.address}/"\n`,
    "lock -q",
  ],
  [
    "pdm",
    "pdm==2.29.4 hishel==1.4.0",
    () => `[[tool.pdm.source]]\nname = "pypi"\nurl = "${site.address}"\nverify_ssl = false\n`,
    "lock -q",
  ],
] as const;

for (const [name, client, source, command] of clients) {
  test(`${name} locks what was locked by the build`, async (t) => {
    const tools = await pythonTools(name, client.split(" "));
    if ("missing" in tools) return t.skip(tools.missing);
    const run = `${tools.bin}/${name} ${command}`;
    assert.equal(await locks(undefined, source(), run), "branch 2.1 leaf 1.1");
    for (const given of [atFirst, pins])
      assert.equal(await locks(given, source(), run), "branch 2.0 leaf 1.0");
  });

  test(`${name} locks a version that was yanked after the build`, async (t) => {
    const tools = await pythonTools(name, client.split(" "));
    if ("missing" in tools) return t.skip(tools.missing);
    const run = `${tools.bin}/${name} ${command}`;
    yank();
    t.after(publish);
    assert.equal(await locks(pins, source(), run), "branch 2.0 leaf 1.0");
    // Also where another environment has an older one, which is not yanked.
    const both = pinPython(contextOf([...packages, pypi("leaf", "0.9")], { version: 2 }));
    assert.equal(await locks(both, source(), run), "branch 2.0 leaf 1.0");
    // Locks of earlier programs have pins under which the managers do not see it.
    assert.equal(await locks(atFirst, source(), run), "branch 2.0 leaf 0.9");
  });
}

test("the pins of a lock that names no version of them stay the same bytes", () => {
  const text = JSON.stringify(pinPython(contextOf([pypi("leaf", "1.0")])));
  assert.equal(sha256(text), "a649cd14f6a11517a9d9795f08e72dc481f7016c6e74fbf5b6947300d8bb65d0");
});

test("pipenv locks what was locked by the build, also if it was yanked since", async (t) => {
  const tools = await pythonTools("pipenv", ["pipenv==2026.1.0"]);
  if ("missing" in tools) return t.skip(tools.missing);
  const pipfile = `[[source]]\nname = "local"\nurl = "${site.address}/"\nverify_ssl = false\n\n[packages]\nbranch = "*"\n`;
  mkdirSync(path("pipenv"));
  const env = { PIP_CONFIG_FILE: "/dev/null", HOME: path("home"), PIPENV_VENV_IN_PROJECT: "1" };
  const script = `cd pipenv; ${tools.bin}/pipenv lock >&2; cat Pipfile.lock`;
  t.after(publish);
  for (const change of [publish, yank]) {
    change();
    rmSync(path("pipenv/Pipfile.lock"), { force: true });
    writeFileSync(path("pipenv/Pipfile"), pipfile);
    const { default: found } = JSON.parse(await runPinned(folder.path, standing, pins, script, env));
    const versions = Object.entries(found as Record<string, { version: string }>);
    assert.deepEqual(
      versions.map(([name, { version }]) => name + version),
      ["branch==2.0", "leaf==1.0"],
    );
  }
});

/** Whether the lock's list names this command of a recipe, with its line. */
function isNamed(command: string): boolean {
  const text = `Bootstrap: docker\nFrom: debian:12\n\n%post\n${command}\n`;
  return unlockedInputs(parseRecipe(Buffer.from(text), "x.def")).some(({ line }) => line === 5);
}

test("of uv, what the pins do not reach is named, and what is not named is held", async (t) => {
  const tools = await pythonTools("uv", ["uv==0.13.9"]);
  if ("missing" in tools) return t.skip(tools.missing);
  const uv = `PATH=${tools.bin}:$PATH; export UV_DEFAULT_INDEX=${site.address} UV_NO_CONFIG=1 UV_CACHE_DIR=${path("cache")}; `;
  const version = "import importlib.metadata as m; print(m.version('branch'))";
  const cases = [
    [`uv run --no-project --with branch python3 -c "${version}"`, "2.1"],
    [`uv lock -q; grep -A1 '"branch"' uv.lock | sed -n 's/^version = "\\(.*\\)"/\\1/p'`, "2.1"],
    [`uv venv -q v; uv pip install -q -p v branch; v/bin/python3 -c "${version}"`, "2.0"],
  ] as const;
  for (const [command, expected] of cases) {
    rmSync(path("project"), { recursive: true, force: true });
    mkdirSync(path("project"));
    writeFileSync(path("project/pyproject.toml"), project);
    const env = { HOME: path("home"), UV_PYTHON_DOWNLOADS: "never" };
    const given = await runPinned(folder.path, standing, pins, `cd project; ${uv}${command}`, env);
    assert.equal(given.trim(), expected, command);
    assert.equal(isNamed(command), expected === "2.1", command);
  }
});
