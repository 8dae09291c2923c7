import { type ExecFileOptions, execFile, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, readlink, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { makeSquashfs } from "./squashfs.ts";
import { dpkgTruth, npmTruth, pipTruth, type Run, runThrough, type Truth } from "./truth.ts";

/**
 * A real Debian with everything that is hard to inventory, made by the real tools, and what these tools said
 * when they ran inside it. Made once (a minute or two, as root, from the machine's own mirrors), then kept in
 * .cache under the digest of this file.
 */
export interface TrueImage {
  /** A squashfs file. */
  image: string;
  /** What a tool said, under the name given in `ask`. */
  truth: (name: string) => Truth;
}

const here = fileURLToPath(import.meta.url);
const cacheFolder = join(dirname(here), "../../.cache/truth");

/** Runs a program; a failure says which and the end of what it said. */
async function run(file: string, argv: readonly string[], options: ExecFileOptions): Promise<string> {
  try {
    return (
      await promisify(execFile)(file, argv, { maxBuffer: 64 * 1024 * 1024, ...options })
    ).stdout.toString();
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    throw new Error(`${file} failed: ${(stderr || message).slice(-2000)}`);
  }
}

/** Why the true image cannot be made here, or false: for a test's `skip`. */
export function noTrueImage(): string | false {
  if (process.getuid?.() !== 0) return "making a Debian takes root";
  const needed = ["debootstrap", "chroot", "mksquashfs", "npm", "python3", "apt-get"];
  const missing = needed.filter((name) => spawnSync("which", [name]).status !== 0);
  return missing.length > 0 && `not installed: ${missing.join(", ")}`;
}

/** The true image, out of the cache or made now. */
export async function trueImage(): Promise<TrueImage> {
  const key = createHash("sha256")
    .update(await readFile(here))
    .update(process.arch)
    .digest("hex")
    .slice(0, 16);
  const folder = join(cacheFolder, key);
  const answers = await readFile(join(folder, "answers.json"), "utf8").catch(() => make(folder));
  const truths = JSON.parse(answers) as Record<string, Record<string, string>>;
  return {
    image: join(folder, "image.squashfs"),
    truth: (name) => new Map(Object.entries(truths[name] ?? {})),
  };
}

async function make(folder: string): Promise<string> {
  await mkdir(cacheFolder, { recursive: true });
  const work = await mkdtemp(join(cacheFolder, "making-"));
  const root = join(work, "root");
  try {
    const rattlerPython = join(work, "rattler/bin/python");
    await Promise.all([
      debian(root),
      globals(join(work, "local")),
      application(join(work, "opt")),
      rattler(work, rattlerPython, join(work, "opt/conda")),
    ]);
    await wheels(root);
    await run("chroot", [root, "/bin/bash", "-euxc", inside], { env: plain, timeout: 3_600_000 });
    await cp(join(work, "local"), join(root, "usr/local"), { recursive: true, verbatimSymlinks: true });
    await cp(join(work, "opt"), join(root, "opt"), { recursive: true, verbatimSymlinks: true });
    const truths = await ask(
      runThrough(["chroot", root], { HOME: "/root" }),
      join(work, "rattler/bin/python"),
      root,
    );
    await mkdir(join(work, "done"));
    makeSquashfs(root, join(work, "done/image.squashfs"), ["-comp", "zstd", "-Xcompression-level", "3"]);
    await writeFile(join(work, "done/answers.json"), JSON.stringify(truths));
    await rename(join(work, "done"), folder).catch(() => undefined); // Another run was faster.
    return await readFile(join(folder, "answers.json"), "utf8");
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

const plain = {
  PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  LC_ALL: "C",
  HOME: "/root",
};

/** What pip and npm need of the machine's own settings to reach their registries. */
const registries = Object.fromEntries(
  Object.entries(process.env).filter(([name]) =>
    /^(PATH|HOME|PIP_.*|NPM_CONFIG_.*|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|REQUESTS_CA_BUNDLE|.*_PROXY)$/i.test(
      name,
    ),
  ),
);

async function debian(root: string): Promise<void> {
  const targets = await run("apt-get", ["indextargets", "--format", "$(REPO_URI) $(CODENAME) $(COMPONENT)"], {
    env: plain,
  });
  const [mirror, suite] = targets
    .split("\n")
    .find((line) => / [a-z]+ main$/.test(line))!
    .split(" ") as [string, string];
  const include = "python3-venv,python3-pip,python3-requests,python3-yaml,nodejs";
  await run("debootstrap", ["--variant=minbase", `--include=${include}`, suite, root, mirror], {
    env: plain,
    timeout: 3_600_000,
  });
  // Documents and translations are most of its files, and all of them are read again and again.
  const unread = ["usr/share/doc", "usr/share/locale", "usr/share/man"];
  for (const name of ["var/cache/apt/archives", "var/lib/apt/lists", ...unread])
    await rm(join(root, name), { recursive: true });
}

/** For the new Debian's Python, which may be another one than the machine's. */
async function wheels(root: string): Promise<void> {
  const series = (await readlink(join(root, "usr/bin/python3"))).replace("python", "");
  const wanted = ["Jinja2==3.1.4", "MarkupSafe==2.1.5", "zope.interface==6.3", "typing_extensions==4.12.2"];
  const more = ["idna==3.7", "six==1.16.0", "wheel==0.43.0", "setuptools==69.5.1"];
  const options = [
    "--no-deps",
    "--only-binary=:all:",
    `--python-version=${series}`,
    "--dest",
    join(root, "wheels"),
  ];
  await run("python3", ["-m", "pip", "download", ...options, ...wanted, ...more], {
    env: registries,
    timeout: 3_600_000,
  });
}

async function globals(prefix: string): Promise<void> {
  await mkdir(prefix);
  await npmInstall(["--global", "--prefix", prefix, "npm@10.9.2", "cowsay@1.5.0"], prefix);
}

async function application(folder: string): Promise<void> {
  await mkdir(join(folder, "app"), { recursive: true });
  await mkdir(join(folder, "own"));
  await writeFile(join(folder, "own/package.json"), JSON.stringify({ name: "own", version: "0.4.0" }));
  const dependencies = { cowsay: "1.5.0", alias: "npm:strip-ansi@6.0.1", own: "file:../own" };
  const manifest = { name: "app", version: "1.0.0", dependencies };
  await writeFile(join(folder, "app/package.json"), JSON.stringify(manifest));
  await npmInstall([], join(folder, "app"));
}

async function npmInstall(options: readonly string[], cwd: string): Promise<void> {
  const fixed = ["install", "--no-audit", "--no-fund", "--no-update-notifier", "--ignore-scripts"];
  await run("npm", [...fixed, ...options], { cwd, env: registries, timeout: 3_600_000 });
}

async function rattler(work: string, python: string, prefix: string): Promise<void> {
  await run("python3", ["-m", "venv", join(work, "rattler")], { env: registries, timeout: 3_600_000 });
  await run(python, ["-m", "pip", "install", "py-rattler==0.28.0"], { env: registries, timeout: 3_600_000 });
  await run(python, ["-c", condaEnvironment, join(work, "channel"), prefix], {
    env: { ...plain, RATTLER_CACHE_DIR: join(work, "cache") },
    timeout: 3_600_000,
  });
}

/** What runs inside the new Debian: dpkg's states and six Python environments. */
const inside = `
dpkg --add-architecture i386
deb() { # name, architecture, version
  mkdir -p /tmp/deb/DEBIAN /tmp/deb/etc
  echo "$1" > "/tmp/deb/etc/$1-$2"
  echo "/etc/$1-$2" > /tmp/deb/DEBIAN/conffiles
  printf 'Package: %s\\nVersion: %s\\nArchitecture: %s\\nMulti-Arch: same\\nSource: truth (0.9)\\nMaintainer: x <x@example.org>\\nDescription: x\\n' "$1" "$3" "$2" > /tmp/deb/DEBIAN/control
  dpkg-deb --build --root-owner-group /tmp/deb "/tmp/$1-$2.deb" && rm -r /tmp/deb
  dpkg --install "/tmp/$1-$2.deb"
}
deb truth-both amd64 1:2.0~rc1+b1-1
deb truth-both i386 1:2.0~rc1+b1-1
deb truth-removed amd64 1.0
deb truth-held amd64 1.0
dpkg --remove truth-removed
echo truth-held hold | dpkg --set-selections
apt-mark auto truth-both:i386


# One pip for all: making an environment with its own takes seconds.
python3 -m venv /opt/a
pip() { /opt/a/bin/python -m pip --python "$1" --no-cache-dir install --no-index --find-links /wheels --no-deps --no-compile "\${@:2}"; }
pip /opt/a jinja2 markupsafe wheel /wheels/typing_extensions-*.whl
mkdir -p /opt/src/modern/src/modern /opt/src/legacy /opt/src/egg
touch /opt/src/modern/src/modern/__init__.py
printf '[project]\\nname = "Modern.Thing"\\nversion = "0.1"\\n[build-system]\\nrequires = ["setuptools"]\\nbuild-backend = "setuptools.build_meta"\\n' > /opt/src/modern/pyproject.toml
pip /opt/a --no-build-isolation -e /opt/src/modern
python3 -m venv --without-pip /opt/b
pip /opt/b idna
python3 -m venv --without-pip --system-site-packages /opt/c
printf 'from setuptools import setup\\nsetup(name="legacy_thing", version="0.2", py_modules=[])\\n' > /opt/src/legacy/setup.py
pip /opt/c idna==3.7
pip /opt/c --no-use-pep517 --no-build-isolation -e /opt/src/legacy
python3 -m venv --without-pip /opt/d
pip /opt/d setuptools==69.5.1 wheel
printf 'from setuptools import setup\\nsetup(name="Egg_Thing", version="0.3", py_modules=["egg_thing"], zip_safe=False)\\n' > /opt/src/egg/setup.py
touch /opt/src/egg/egg_thing.py
(cd /opt/src/egg && /opt/d/bin/python setup.py install)
pip /usr/bin/python3 --break-system-packages zope.interface
pip /usr/bin/python3 --break-system-packages --user typing_extensions six
pip /usr/bin/python3 --target /opt/target markupsafe
rm -r /wheels /tmp/*
`;

/** Argv: channel, prefix. Packages made here, solved and installed by a real conda client. */
const condaEnvironment = `
import asyncio, hashlib, io, json, os, sys, tarfile
from pathlib import Path
from rattler import install, solve
from rattler.index import index_fs
channel, prefix = sys.argv[1:]
site = "lib/python3.11/site-packages"
def package(name, version, subdir="linux-64", depends=(), build="0", files=None):
    folder = Path(channel) / subdir
    folder.mkdir(parents=True, exist_ok=True)
    files = {path: text.encode() for path, text in (files or {f"share/{name}": name}).items()}
    index = dict(name=name, version=version, build=build, build_number=0, depends=list(depends), subdir=subdir)
    paths = [dict(_path=path, path_type="hardlink", sha256=hashlib.sha256(data).hexdigest(), size_in_bytes=len(data)) for path, data in files.items()]
    files["info/index.json"] = json.dumps(index).encode()
    files["info/paths.json"] = json.dumps(dict(paths_version=1, paths=paths)).encode()
    with tarfile.open(folder / f"{name}-{version}-{build}.tar.bz2", "w:bz2") as archive:
        for path, data in files.items():
            entry = tarfile.TarInfo(path)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
package("hello", "1.0", "noarch")
package("libthing", "2.1", build="h123_4")
package("thing", "3.0", depends=["libthing >=2", "hello"], files={
    f"{site}/thing.py": "",
    f"{site}/Thing_Py-3.0.dist-info/METADATA": "Metadata-Version: 2.1\\nName: Thing_Py\\nVersion: 3.0\\n\\n",
    f"{site}/Thing_Py-3.0.dist-info/INSTALLER": "conda\\n"})
async def main():
    await index_fs(Path(channel))
    records = await solve([f"file://{channel}"], ["thing"], platforms=["linux-64", "noarch"])
    await install(records, target_prefix=prefix, show_progress=False)
asyncio.run(main())
# Its threads are still at work while Python ends, which now and then is a crash.
os._exit(0)
`;

/** Argv: prefix. What the same client says is installed there. */
const condaList = `
import json, sys
from pathlib import Path
from rattler import PrefixRecord
records = [PrefixRecord.from_path(path) for path in Path(sys.argv[1], "conda-meta").glob("*.json")]
print(json.dumps({r.name.normalized: f"{r.version} {r.build} {r.subdir} {r.sha256.hex()}" for r in records}))
`;

async function ask(chroot: Run, rattlerPython: string, root: string): Promise<Record<string, unknown>> {
  const pip = (place: string) => ["/opt/a/bin/python", "-m", "pip", "--python", place];
  const npm = ["node", "/usr/local/lib/node_modules/npm/bin/npm-cli.js"];
  const conda = await run(rattlerPython, ["-c", condaList, join(root, "opt/conda")], { env: plain });
  const truths: Record<string, Truth> = {
    dpkg: await dpkgTruth(chroot),
    automatic: new Map(
      (await chroot(["apt-mark", "showauto"]))
        .trim()
        .split("\n")
        .map((id) => [id, "auto"]),
    ),
    sources: await sources(chroot),
    "pip of the system": await pipTruth(chroot, pip("/usr/bin/python3")),
    "pip of /opt/a": await pipTruth(chroot, pip("/opt/a")),
    "pip of /opt/b": await pipTruth(chroot, pip("/opt/b")),
    "pip of /opt/c": await pipTruth(chroot, pip("/opt/c")),
    "pip of /opt/d": await pipTruth(chroot, pip("/opt/d")),
    "pip of /opt/target": await pipTruth(chroot, pip("/usr/bin/python3"), ["--path", "/opt/target"]),
    "npm of /usr/local/lib": await npmTruth(chroot, [...npm, "--global", "--prefix", "/usr/local"]),
    "npm of /opt/app": await npmTruth(chroot, [...npm, "--prefix", "/opt/app"]),
    conda: new Map(Object.entries(JSON.parse(conda))),
    interpreters: new Map([
      ["python", (await chroot(["python3", "--version"])).trim().replace("Python ", "")],
      ["node", (await chroot(["node", "--version"])).trim().replace("v", "")],
    ]),
  };
  return Object.fromEntries(Object.entries(truths).map(([name, truth]) => [name, Object.fromEntries(truth)]));
}

async function sources(chroot: Run): Promise<Truth> {
  const format = `\${Package}:\${Architecture}\t\${source:Package}@\${source:Version}\n`;
  const lines = (await chroot(["dpkg-query", "--show", `--showformat=${format}`])).trim().split("\n");
  return new Map(lines.map((line) => line.split("\t") as [string, string]));
}
