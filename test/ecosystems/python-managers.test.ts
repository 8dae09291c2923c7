import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { promisify } from "node:util";
import { git } from "../../src/ecosystems/git/index.ts";
import { inventory } from "../../src/ecosystems/inventory.ts";
import type { Collected } from "../../src/ecosystems/package.ts";
import { openFolder } from "../../src/image/folder.ts";
import type { ImageTree } from "../../src/image/tree.ts";
import { collectFrom, freshFolder, packagesOf } from "../support/ecosystems.ts";
import { differences, pipTruth, pythonRead, runThrough } from "../support/truth.ts";

const tools = join(import.meta.dirname, "../../.cache/python-managers");
const bin = join(tools, "bin");

/** The tools themselves, fetched once; or why they cannot be had. */
async function noManagers(): Promise<string | false> {
  try {
    await stat(join(bin, "pipx"));
    return false;
  } catch {
    const call = promisify(execFile);
    return await call("python3", ["-m", "venv", tools], { timeout: 3_600_000 })
      .then(() =>
        call(join(bin, "pip"), ["install", "uv", "virtualenv", "pipx", "wheel"], { timeout: 3_600_000 }),
      )
      .then(
        () => false as const,
        (error) => `the index does not give uv, virtualenv and pipx: ${String(error).split("\n")[0]}`,
      );
  }
}

suite("environments that uv, virtualenv, pipx and setuptools made", { skip: await noManagers() }, () => {
  const root = freshFolder({ after });
  const home = join(root, "root");
  let tree: ImageTree;
  let found: Record<string, Collected>;

  async function run(file: string, argv: readonly string[], cwd = root): Promise<string> {
    const env: NodeJS.ProcessEnv = { ...process.env, HOME: home, PATH: `${bin}:${process.env.PATH}` };
    Object.assign(env, { UV_NO_PROGRESS: "1", UV_LINK_MODE: "copy", PIP_DISABLE_PIP_VERSION_CHECK: "1" });
    Object.assign(env, { GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@b", GIT_CONFIG_NOSYSTEM: "1" });
    Object.assign(env, { GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@b" });
    return (await promisify(execFile)(file, argv, { cwd, env, timeout: 3_600_000, maxBuffer: 2 ** 26 }))
      .stdout;
  }

  before(
    async () => {
      const source = join(root, "srv/mine");
      await mkdir(source, { recursive: true });
      await mkdir(home, { recursive: true });
      const setup =
        'from setuptools import setup\nsetup(name="My_Tool", version="0.3", py_modules=["mine"])\n';
      await writeFile(join(source, "setup.py"), setup);
      await writeFile(join(source, "mine.py"), "");
      for (const argv of [
        ["init", "-q"],
        ["add", "."],
        ["commit", "-q", "-m", "x"],
      ])
        await run("git", argv, source);
      const python = join(bin, "python");
      await run("uv", ["venv", "--python", python, "opt/uv"]);
      await run("uv", [
        "pip",
        "install",
        "--python",
        "opt/uv/bin/python",
        "six==1.16.0",
        "MarkupSafe==2.1.5",
      ]);
      await run("uv", ["tool", "install", "--python", python, "pycowsay==0.0.0.2"]);
      await run("virtualenv", ["opt/virtualenv"]);
      const pip = join(root, "opt/virtualenv/bin/pip");
      await run(pip, ["install", "-q", "setuptools==69.5.1", "wheel", `git+file://${source}`]);
      await run("virtualenv", ["opt/developed"]);
      const developed = join(root, "opt/developed/bin");
      await run(join(developed, "pip"), ["install", "-q", "setuptools==69.5.1", "idna==3.7"]);
      await run(join(developed, "python"), ["setup.py", "-q", "develop"], source);
      await run("pipx", ["install", "-q", "pycowsay==0.0.0.2"]);
      // The link names the folder as it was called on the machine that made it.
      const site = (await run("sh", ["-c", "echo opt/developed/lib/python3*/site-packages"])).trim();
      const link = (await run("sh", ["-c", `ls -d ${site}/*.egg-link`])).trim();
      await writeFile(join(root, link), "/srv/mine\n.");
      tree = await openFolder(root);
      found = await inventory(tree);
    },
    { timeout: 3_600_000 },
  );
  after(() => tree?.close());

  for (const place of ["/opt/uv", "/opt/virtualenv", "/opt/developed"]) {
    test(`pip lists the same packages in ${place}`, async () => {
      const run = runThrough([], { HOME: home });
      const tool = await pipTruth(run, [join(bin, "python"), "-m", "pip", "--python", join(root, place)]);
      assert.ok(tool.size >= 2);
      assert.deepEqual(differences(tool, pythonRead(found.python!, [place])), []);
    });
  }

  test("no package is counted that only lies in a store, and no other ecosystem is in error", async () => {
    const prefixes = new Set(packagesOf(found.python!).map(({ prefix }) => prefix));
    const expected = [
      "/opt/developed",
      "/opt/uv",
      "/opt/virtualenv",
      "/root/.local/share/pipx/venvs/pycowsay",
      "/root/.local/share/uv/tools/pycowsay",
    ];
    // pipx may keep its own pip in an environment that all of its programs share.
    const shared = /^\/root\/.local\/share\/pipx\/(shared|py)/;
    assert.deepEqual([...prefixes].filter((prefix) => !shared.test(prefix!)).sort(), expected);
    for (const [id, answer] of Object.entries(found)) assert.notEqual(answer.status, "error", id);
    assert.ok(tree.named(".git").length >= 2, "uv's cache has a .git of its own, which is no checkout");
    assert.deepEqual(
      packagesOf(await collectFrom(git, tree)).map(({ location }) => location),
      ["/srv/mine"],
    );
  });

  test("installer, commit and interpreter are told", () => {
    const packages = packagesOf(found.python!);
    const of = (prefix: string, name: string) =>
      packages.find((one) => one.prefix === prefix && one.name === name);
    assert.equal(of("/opt/uv", "six")?.installer, "uv");
    assert.equal(of("/opt/developed", "idna")?.installer, "pip");
    assert.equal(of("/opt/developed", "my-tool")?.editable, true);
    assert.match(of("/opt/virtualenv", "my-tool")?.commit ?? "", /^[0-9a-f]{40}$/);
    for (const prefix of ["/opt/uv", "/opt/virtualenv", "/opt/developed"]) {
      assert.match(of(prefix, "python")?.version ?? "", /^3\.\d+\.\d+/);
    }
  });
});
