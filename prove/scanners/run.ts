/**
 * What this program, Syft and osv-scalibr list of the same trees, made by the ecosystems' own installers. Writes
 * results.json. `npm run prove -- scanners`; the scanners are built by Go, from the module proxy, into node_modules/.cache.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { sourcesNow } from "../../scripts/prove.ts";
import { ask, differences } from "./compare.ts";
import { type Compared, type Result, scannersPath } from "./results.ts";

const versions = { syft: "v1.57.1", "osv-scalibr": "v0.5.3" };
const modules = {
  syft: "github.com/anchore/syft/cmd/syft",
  "osv-scalibr": "github.com/google/osv-scalibr/binary/scalibr",
};
const tools = resolve("node_modules/.cache/scanners");
const work = mkdtempSync(join(tmpdir(), "stx-scanners-"));

const run = (file: string, args: string[], cwd = work, env: Record<string, string> = {}) =>
  execFileSync(file, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "inherit"] });

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const pip = (to: string, ...names: string[]) =>
  run("python3", ["-m", "pip", "-q", "install", "--no-deps", "-t", to, ...names]);

async function jar(to: string, path: string): Promise<void> {
  const answer = await fetch(`https://repo1.maven.org/maven2/${path}`);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, path.slice(path.lastIndexOf("/") + 1)), Buffer.from(await answer.arrayBuffer()));
}

const project = (root: string) => {
  write(join(root, "srv/app/package.json"), '{"name":"app","version":"1.0.0"}');
  return join(root, "srv/app");
};

/** A tree each: what is in it, and how its own installer makes it. */
const trees: Record<string, [about: string, make: (root: string) => unknown]> = {
  debian: [
    "Debian 12, minbase, with Python and Perl",
    (root) => run("debootstrap", ["--variant=minbase", "--include=python3-minimal,perl", "bookworm", root]),
  ],
  venv: [
    "a virtual environment with numpy and requests",
    (root) => {
      run("python3", ["-m", "venv", join(root, "opt/venv")]);
      run(join(root, "opt/venv/bin/pip"), ["-q", "install", "requests==2.32.3", "numpy==2.1.2"]);
    },
  ],
  vendored: [
    "Python packages in folders that no interpreter knows",
    (root) => {
      pip(join(root, "app/_vendor"), "six==1.16.0");
      pip(join(root, "sw/site-packages/proj"), "idna==3.7");
      pip(join(root, "opt/x/lib/python3.11/site-packages"), "attrs==24.2.0", "PyYAML==6.0.2");
    },
  ],
  "pip twice": [
    "a newer version over an older one in one folder (pip install --upgrade -t)",
    (root) => {
      pip(join(root, "opt/libs"), "six==1.16.0");
      pip(join(root, "opt/libs"), "--upgrade", "six==1.17.0");
    },
  ],
  "npm global": [
    "npm install -g",
    (root) => run("npm", ["i", "-g", "--prefix", join(root, "usr"), "express@4.19.2", "semver@7.6.0"]),
  ],
  "npm project": [
    "a project of npm with an alias and a scope",
    (root) =>
      run("npm", ["i", "@types/node@20.11.0", "five@npm:is-number@6.0.0", "chalk@4.1.2"], project(root)),
  ],
  pnpm: [
    "a project of pnpm 9",
    (root) => run("npx", ["-y", "pnpm@9.15.0", "add", "chalk@4.1.2", "is-odd@3.0.1"], project(root)),
  ],
  go: [
    "two programs of Go (the scanners themselves)",
    (root) => {
      mkdirSync(join(root, "usr/bin"), { recursive: true });
      for (const name of ["syft", "scalibr"]) copyFileSync(join(tools, name), join(root, "usr/bin", name));
    },
  ],
  java: [
    "archives of Maven",
    async (root) => {
      const to = join(root, "opt/lib");
      await jar(to, "org/apache/commons/commons-lang3/3.14.0/commons-lang3-3.14.0.jar");
      await jar(to, "com/google/guava/guava/33.0.0-jre/guava-33.0.0-jre.jar");
      await jar(to, "io/micronaut/micronaut-core/4.2.0/micronaut-core-4.2.0.jar");
      await jar(to, "org/apache/logging/log4j/log4j-core/2.17.1/log4j-core-2.17.1.jar");
    },
  ],
  rust: [
    "cargo install",
    (root) =>
      run("cargo", ["install", "-q", "--locked", "--root", join(root, "usr/local"), "hexyl@0.14.0"], work, {
        CARGO_TARGET_DIR: join(work, "cargo"),
      }),
  ],
};

for (const [name, version] of Object.entries(versions)) {
  const module = modules[name as keyof typeof modules];
  if (!existsSync(join(tools, module.slice(module.lastIndexOf("/") + 1))))
    run("go", ["install", `${module}@${version}`], work, { GOBIN: tools });
}
const result: Result = { commit: sourcesNow(import.meta.dirname).commit, versions, trees: {} };
for (const [name, [about, make]] of Object.entries(trees)) {
  const root = join(work, "tree");
  write(join(root, name === "debian" ? "tmp/x" : "etc/os-release"), "ID=debian\nVERSION_ID=12\n");
  await make(root);
  const { ours, others } = await ask(root, tools, work);
  const scanners = Object.entries(others).map(([scanner, theirs]): [string, Compared["scanners"][string]] => {
    const differ = [...differences(ours, theirs)].map(([reason, names]) => [
      reason,
      { count: names.length, first: names.toSorted().slice(0, 5) },
    ]);
    return [scanner, { packages: theirs.size, differ: Object.fromEntries(differ) }];
  });
  result.trees[name] = { about, packages: ours.size, scanners: Object.fromEntries(scanners) };
  console.log(name, JSON.stringify(result.trees[name]));
  writeFileSync(scannersPath, `${JSON.stringify(result, null, 2)}\n`);
  rmSync(root, { recursive: true });
}
rmSync(work, { recursive: true });
