import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { glob, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { type AddressInfo, connect, createServer as createNetServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, type TestContext, test } from "node:test";
import { git } from "../../src/ecosystems/git/index.ts";
import { python } from "../../src/ecosystems/python/index.ts";
import { openImage } from "../../src/image/open.ts";
import { exportLock } from "../../src/lock/export/index.ts";
import type { Artifact } from "../../src/lock/export/selection.ts";
import { collectFrom } from "../support/ecosystems.ts";
import { pythonWith, run } from "./python-tools.ts";
import { digest, lockOf, mixedLock, present, pypi } from "./sample.ts";

/** pip, and PyPA's own library, judge what we export for them. */

const folder = await mkdtemp(join(tmpdir(), "stx-pip-"));
after(() => rm(folder, { recursive: true, force: true }));
// All awaits before the first test: a file whose tests are over is torn down, whatever it still waits for.
const { py, skip } = await pythonWith(folder, ["packaging==26.3", "pip==26.3"]);
const needsPython = skip === undefined ? {} : { skip };

/** A wheel that pip can install, made of nothing but its metadata. */
async function wheel(name: string, version: string): Promise<Artifact> {
  const file = `${name}-${version}-py3-none-any.whl`;
  const path = join(folder, "index", file);
  await mkdir(dirname(path), { recursive: true });
  const sha256 = await py(
    `import sys, zipfile, hashlib
path, name, version = sys.argv[1:]
with zipfile.ZipFile(path, "w") as archive:
    info = f"{name}-{version}.dist-info/"
    archive.writestr(info + "METADATA", f"Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n")
    archive.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    archive.writestr(info + "RECORD", "")
print(hashlib.sha256(open(path, "rb").read()).hexdigest(), end="")`,
    path,
    name,
    version,
  );
  return { file, url: `https://index.example/${file}`, sha256 };
}

test(
  "pip installs exactly what requirements.txt asks for, with hashes and without",
  needsPython,
  async () => {
    const artifacts = {
      "alpha==1.0": [await wheel("alpha", "1.0")],
      "beta-two==2.0.1": [await wheel("beta_two", "2.0.1")],
    };
    await wheel("alpha", "1.1");
    const lock = lockOf({ python: present(pypi("alpha", "1.0"), pypi("beta-two", "2.0.1")) });
    for (const [name, options] of [
      ["plain", {}],
      ["hashed", { artifacts }],
    ] as const) {
      const file = join(folder, `${name}.txt`);
      await writeFile(file, await exportLock(lock, "requirements", options));
      const target = join(folder, name);
      const pip = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-index",
        "--no-deps",
        "--find-links",
        join(folder, "index"),
        "--target",
        target,
        "-r",
        file,
      ];
      if (name === "hashed") pip.push("--require-hashes");
      await run("python3", pip, {
        env: { PATH: process.env.PATH, HOME: folder },
        timeout: 3_600_000,
      });
      const installed = await py(
        "import sys, importlib.metadata as m; print(*sorted(d.name + ' ' + d.version for d in m.distributions(path=[sys.argv[1]])), sep=',', end='')",
        target,
      );
      assert.equal(installed, "alpha 1.0,beta_two 2.0.1");
    }
  },
);

/** A package that builds itself, so that pip needs no build tool from an index. */
const backend = `import os, zipfile
def _wheel(folder, name, files):
    wheel = f"{name}-0.9-py3-none-any.whl"
    info = f"{name}-0.9.dist-info/"
    with zipfile.ZipFile(os.path.join(folder, wheel), "w") as archive:
        for path, text in files.items(): archive.writestr(path, text)
        archive.writestr(info + "METADATA", f"Metadata-Version: 2.1\\nName: {name}\\nVersion: 0.9\\n")
        archive.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        archive.writestr(info + "RECORD", "")
    return wheel
NAME = open("name").read().strip()
def build_wheel(folder, config=None, metadata=None): return _wheel(folder, NAME, {NAME + ".py": ""})
def build_editable(folder, config=None, metadata=None): return _wheel(folder, NAME, {NAME + ".pth": os.getcwd()})
`;

/** A git repository with such packages, one in each of `folders`; gives its commit. */
async function repository(path: string, folders: Record<string, string>): Promise<string> {
  const git = async (...args: string[]) =>
    (
      await run("git", ["-C", path, "-c", "user.name=x", "-c", "user.email=x@example.org", ...args])
    ).stdout.trim();
  await mkdir(path, { recursive: true });
  await git("init", "-q");
  for (const [folder, name] of Object.entries(folders)) {
    await mkdir(join(path, folder), { recursive: true });
    await writeFile(join(path, folder, "name"), name);
    await writeFile(join(path, folder, "build.py"), backend);
    const project = '[build-system]\nrequires = []\nbuild-backend = "build"\nbackend-path = ["."]\n';
    await writeFile(join(path, folder, "pyproject.toml"), project);
  }
  await git("add", ".");
  await git("commit", "-qm", "x");
  return git("rev-parse", "HEAD");
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createNetServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Serves the repositories of a folder as `git clone git://` asks for them; gives the URL of the folder. */
async function serveGit(t: TestContext, base: string): Promise<string> {
  const port = await freePort();
  const flags = ["daemon", "--export-all", `--base-path=${base}`, "--listen=127.0.0.1", `--port=${port}`];
  const child = spawn("git", [...flags, "--enable=upload-archive", base], { stdio: "ignore" });
  t.after(() => child.kill());
  // However long a busy machine takes to start it.
  while (child.exitCode === null) {
    const socket = connect(port, "127.0.0.1");
    const open = await Promise.race([once(socket, "connect"), once(socket, "error")]).then(
      () => socket.readyState === "open",
      () => false,
    );
    socket.destroy();
    if (open) return `git://127.0.0.1:${port}`;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("git daemon does not answer");
}

test(
  "what pip installed from an index, an archive, git, and git editable, it installs again from requirements.txt",
  needsPython,
  async (t) => {
    const commit = await repository(join(folder, "git/lab"), { ".": "plain", py: "nested" });
    const tool = await repository(join(folder, "git/tool"), { ".": "linked", sub: "deep" });
    const remote = await serveGit(t, join(folder, "git"));
    await wheel("gamma", "3.1");
    const direct = await wheel("direct", "1.0");
    const server = createServer(async (_, answer) =>
      answer.end(await readFile(join(folder, "index", direct.file))),
    );
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    t.after(() => server.close());
    const archive = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${direct.file}`;

    const image = join(folder, "image");
    await mkdir(join(image, "etc"), { recursive: true });
    const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: "1" };
    const pip = async (venv: string, ...args: string[]) =>
      (
        await run(
          "python3",
          // Not the machine's: pip before 23.1 forgets the folder of an editable install out of a repository.
          [
            join(folder, "site/pip/__main__.py"),
            "--python",
            venv,
            "--disable-pip-version-check",
            "--no-cache-dir",
            ...args,
          ],
          { env, timeout: 3_600_000 },
        )
      ).stdout;
    const install = (venv: string, ...args: string[]) =>
      pip(
        venv,
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        "--find-links",
        join(folder, "index"),
        ...args,
      );
    for (const venv of [join(image, "opt/venv"), join(folder, "again")])
      await run("python3", ["-m", "venv", "--without-pip", venv], { env });
    await install(
      join(image, "opt/venv"),
      "gamma",
      `direct @ ${archive}#sha256=${direct.sha256}`,
      `plain @ git+${remote}/lab@${commit}`,
      `nested @ git+${remote}/lab@${commit}#subdirectory=py`,
      "-e",
      `git+${remote}/tool@${tool}#egg=linked`,
    );
    await run("git", ["clone", "-q", `${remote}/tool`, join(image, "opt/clone")], { env });
    await install(join(image, "opt/venv"), "-e", join(image, "opt/clone/sub"));
    const frozen = await pip(join(image, "opt/venv"), "freeze");

    // In its image the folder is the root.
    for await (const path of glob("opt/venv/lib/*/site-packages/*/direct_url.json", { cwd: image })) {
      const text = await readFile(join(image, path), "utf8");
      await writeFile(join(image, path), text.replace(`file://${image}/`, "file:///"));
    }
    const tree = await openImage(image);
    const lock = lockOf({ python: await collectFrom(python, tree), git: await collectFrom(git, tree) });
    await tree.close();
    const file = join(folder, "again.txt");
    const text = await exportLock(lock, "requirements", { prefix: "/opt/venv" });
    await writeFile(file, text);
    await install(join(folder, "again"), "-r", file);
    const lines = (of: string) =>
      of
        .trim()
        .split("\n")
        .filter((line) => !line.startsWith("#"))
        .sort();
    assert.deepEqual(lines(await pip(join(folder, "again"), "freeze")), lines(frozen), text);
    assert.equal(lines(frozen).length, 6);
  },
);

test("PyPA's own library accepts pylock.toml, with nothing but what has a source", needsPython, async () => {
  const artifacts = {
    "numpy==2.1.2": [
      {
        file: "numpy-2.1.2-cp311-cp311-linux_x86_64.whl",
        url: "https://i.example/numpy-2.1.2-cp311-cp311-linux_x86_64.whl",
        sha256: digest("a"),
      },
    ],
    "typing-extensions==4.12.2": [
      {
        file: "typing_extensions-4.12.2.tar.gz",
        url: "https://i.example/typing_extensions-4.12.2.tar.gz",
        sha256: digest("b"),
      },
    ],
  };
  for (const [options, expected] of [
    [{}, "lab-tools,torch"],
    [{ artifacts, prefix: "/opt/venv" }, "lab-tools,numpy,torch,typing-extensions"],
    [{ prefix: "/usr" }, ""],
  ] as const) {
    const file = join(folder, "pylock.toml");
    await writeFile(file, await exportLock(mixedLock(), "pylock", options));
    const names = await py(
      "import sys, tomllib; from packaging.pylock import Pylock; p = Pylock.from_dict(tomllib.load(open(sys.argv[1], 'rb'))); print(*[x.name for x in p.packages], sep=',', end='')",
      file,
    );
    assert.equal(names, expected);
  }
});
