import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { tarOf } from "../upstreams.ts";
import { zipOf } from "../zip.ts";

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** A version of a package. */
interface Made {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  /** What its file says of itself, where that is not its version. */
  content?: string | undefined;
}

/**
 * Crates by name and version, each with a function `version`; a crate with dependencies has a program, too. One that is
 * yanked is served, and chosen for nobody who has no Cargo.lock that names it.
 */
export function makeCrates(
  folder: string,
  address: string,
  crates: (Made & { yanked?: boolean | undefined })[],
): void {
  mkdirSync(join(folder, "crates"), { recursive: true });
  writeFileSync(
    join(folder, "config.json"),
    JSON.stringify({ dl: `${address}/crates/{crate}-{version}.crate` }),
  );
  for (const { name, version, dependencies = {}, content = version, yanked = false } of crates) {
    const work = mkdtempSync(join(tmpdir(), "stx-crate-"));
    const top = join(work, `${name}-${version}`);
    mkdirSync(join(top, "src"), { recursive: true });
    const needs = Object.entries(dependencies).map(([other, range]) => `${other} = ${JSON.stringify(range)}`);
    const manifest = [
      ...[
        "[package]",
        `name = ${JSON.stringify(name)}`,
        `version = ${JSON.stringify(version)}`,
        'edition = "2021"',
      ],
      ...["[dependencies]", ...needs, ""],
    ];
    writeFileSync(join(top, "Cargo.toml"), manifest.join("\n"));
    writeFileSync(
      join(top, "src/lib.rs"),
      `pub fn version() -> &'static str { ${JSON.stringify(content)} }\n`,
    );
    const calls = Object.keys(dependencies).map((other) => `println!("{}", ${other}::version());`);
    if (calls.length > 0) writeFileSync(join(top, "src/main.rs"), `fn main() { ${calls.join(" ")} }\n`);
    const file = join(folder, "crates", `${name}-${version}.crate`);
    execFileSync("tar", ["--sort=name", "--mtime=@0", "-czf", file, "-C", work, `${name}-${version}`]);
    rmSync(work, { recursive: true });
    // Sparse index of cargo: names of four letters and more lie in ab/cd/.
    const at = join(folder, name.slice(0, 2), name.slice(2, 4));
    mkdirSync(at, { recursive: true });
    const deps = Object.entries(dependencies).map(([other, req]) => ({
      ...{
        name: other,
        req,
        features: [],
        optional: false,
        default_features: true,
        target: null,
        kind: "normal",
      },
    }));
    const entry = {
      name,
      vers: version,
      deps,
      cksum: sha256(readFileSync(file)),
      features: {},
      yanked,
    };
    appendFileSync(join(at, name), `${JSON.stringify(entry)}\n`);
  }
}

/** What a Go module is made of, where that is not one program that prints its version. */
interface GoModule {
  /** Its path in a proxy, with capital letters escaped, where it has such. */
  spelled?: string;
  /** What it says of itself. */
  content?: string;
  /** The libraries that its program imports, each with the version that go.mod names. */
  needs?: [module: string, version: string][];
  isLibrary?: boolean;
}

/** A Go module in the layout of a module proxy; of several versions of one, the last given is the latest. */
export function makeGoModule(
  folder: string,
  module: string,
  version: string,
  { spelled = module, content = version, needs = [], isLibrary = false }: GoModule = {},
): void {
  const at = join(folder, spelled, "@v");
  mkdirSync(at, { recursive: true });
  const required = needs.map(([other, wanted]) => `\nrequire ${other} ${wanted}\n`);
  const mod = `module ${module}\n\ngo 1.19\n${required.join("")}`;
  appendFileSync(join(at, "list"), `${version}\n`);
  writeFileSync(
    join(at, `${version}.info`),
    JSON.stringify({ Version: version, Time: "2026-01-01T00:00:00Z" }),
  );
  writeFileSync(join(at, `${version}.mod`), mod);
  const imports = needs.map(([other]) => `import ${JSON.stringify(other)}\n`);
  const calls = needs.map(([other]) => `println(${other.split("/").at(-1)}.Version())`);
  const said = `println(${JSON.stringify(content)})`;
  const source = isLibrary
    ? `package ${module.split("/").at(-1)}\n\nfunc Version() string { return ${JSON.stringify(content)} }\n`
    : `package main\n\n${imports.join("")}\nfunc main() { ${[said, ...calls].join("; ")} }\n`;
  const inside = (name: string) => `${module}@${version}/${name}`;
  writeFileSync(join(at, `${version}.zip`), zipOf({ [inside("go.mod")]: mod, [inside("main.go")]: source }));
  writeFileSync(join(folder, spelled, "@latest"), JSON.stringify({ Version: version }));
}

/** Gems, each with one file, and the indexes that `gem generate_index` makes. */
export function makeGems(folder: string, gems: Made[]): void {
  mkdirSync(join(folder, "gems"), { recursive: true });
  for (const { name, version, dependencies = {}, content = version } of gems) {
    const work = mkdtempSync(join(tmpdir(), "stx-gem-"));
    mkdirSync(join(work, "lib"));
    writeFileSync(join(work, "lib", `${name}.rb`), `VERSION_OF_${name.toUpperCase()} = "${content}"\n`);
    const needs = Object.entries(dependencies).map(
      ([other, range]) => `s.add_dependency "${other}", "${range}"`,
    );
    const lines = [
      ...[`s.name = "${name}"`, `s.version = "${version}"`, 's.summary = "test"', 's.authors = ["test"]'],
      ...[`s.files = ["lib/${name}.rb"]`, ...needs],
    ];
    writeFileSync(join(work, "it.gemspec"), `Gem::Specification.new do |s|\n${lines.join("\n")}\nend\n`);
    const env = { ...process.env, SOURCE_DATE_EPOCH: "1700000000" };
    execFileSync("gem", ["build", "--quiet", "it.gemspec"], { cwd: work, stdio: "ignore", env });
    renameSync(join(work, `${name}-${version}.gem`), join(folder, "gems", `${name}-${version}.gem`));
    rmSync(work, { recursive: true });
  }
  execFileSync("gem", ["generate_index", "--directory", folder], { stdio: "ignore" });
}

/** Python for {@link makeChannel}; argv: channel, packages as JSON. */
export const channelMaker = `
import asyncio, hashlib, io, json, os, sys, tarfile
from pathlib import Path
from rattler.index import index_fs
channel = sys.argv[1]
def package(name, version, subdir="noarch", depends=(), content=""):
    folder = Path(channel) / subdir
    folder.mkdir(parents=True, exist_ok=True)
    files = {f"share/{name}": f"{name} {content or version}".encode()}
    index = dict(name=name, version=version, build="0", build_number=0, depends=list(depends), subdir=subdir, noarch="generic" if subdir == "noarch" else None)
    paths = [dict(_path=path, path_type="hardlink", sha256=hashlib.sha256(data).hexdigest(), size_in_bytes=len(data)) for path, data in files.items()]
    files["info/index.json"] = json.dumps(index).encode()
    files["info/paths.json"] = json.dumps(dict(paths_version=1, paths=paths)).encode()
    with tarfile.open(folder / f"{name}-{version}-0.tar.bz2", "w:bz2") as archive:
        for path, data in files.items():
            entry = tarfile.TarInfo(path)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
for each in json.loads(sys.argv[2]):
    package(*each)
async def main():
    await index_fs(Path(channel))
asyncio.run(main())
os._exit(0)
`;

/** Python that solves and installs with a conda client; argv: channel's address, prefix. */
export const condaInstall = `
import asyncio, os, sys
from rattler import install, solve
channel, prefix = sys.argv[1:]
async def main():
    records = await solve([channel], ["branch"], platforms=["linux-64", "noarch"])
    await install(records, target_prefix=prefix, cache_dir=prefix + "-cache", show_progress=False)
    print(sorted(f"{r.name.normalized} {r.version}" for r in records), flush=True)
asyncio.run(main())
os._exit(0)
`;

/** Name, version, platform and dependencies of a conda package, and what its file says in place of the version. */
type CondaPackage = [name: string, version: string, subdir: string, depends: string[], content?: string];

/** A conda channel, made by rattler's own indexer; packages that are there stay. @param python with py-rattler */
export function makeChannel(
  python: string,
  folder: string,
  packages: CondaPackage[] = [
    ["leaf", "1.0", "noarch", []],
    ["branch", "2.0", "linux-64", ["leaf >=1"]],
  ],
): void {
  mkdirSync(folder, { recursive: true });
  execFileSync(python, ["-c", channelMaker, folder, JSON.stringify(packages)], { stdio: "pipe" });
}

/**
 * A mirror of CPAN with distributions, each with its main module and one below it (`Leaf`, `Leaf::Part`). Of each name
 * the index has the last one given that is not yanked.
 */
export function makeCpan(folder: string, distributions: (Made & { yanked?: boolean | undefined })[]): void {
  const at = join(folder, "authors/id/T/TE/TEST");
  mkdirSync(at, { recursive: true });
  mkdirSync(join(folder, "modules"), { recursive: true });
  const index = new Map<string, string>();
  for (const { name, version, dependencies = {}, content = version, yanked } of distributions) {
    const needs = JSON.stringify(dependencies).replaceAll('":"', '"=>"');
    const module = (of: string) =>
      `package ${of};\nour $VERSION = '${version}';\nour $content = '${content}';\n1;\n`;
    const top = `${name}-${version}`;
    writeFileSync(
      join(at, `${top}.tar.gz`),
      gzipSync(
        tarOf({
          [`${top}/Makefile.PL`]: `use ExtUtils::MakeMaker;\nWriteMakefile(NAME => '${name}', VERSION => '${version}', PREREQ_PM => ${needs});\n`,
          [`${top}/lib/${name}.pm`]: module(name),
          [`${top}/lib/${name}/Part.pm`]: module(`${name}::Part`),
        }),
      ),
    );
    if (yanked) continue;
    for (const each of [name, `${name}::Part`]) index.set(each, `${each} ${version} T/TE/TEST/${top}.tar.gz`);
  }
  const lines = [
    ...["File: 02packages.details.txt", `Line-Count: ${index.size}`],
    ...["Last-Updated: Thu, 01 Jan 2026 00:00:00 GMT", "", ...index.values(), ""],
  ];
  writeFileSync(join(folder, "modules/02packages.details.txt.gz"), gzipSync(lines.join("\n")));
  layForShell(folder, at);
}

/** What the client of perl itself reads besides: authors, a list of modules that is empty today, and checksums of a folder. */
function layForShell(folder: string, at: string): void {
  writeFileSync(join(folder, "authors/01mailrc.txt.gz"), gzipSync('alias TEST "Test <test@example.test>"\n'));
  const none = "package CPAN::Modulelist;\nsub data { return {}; }\n1;\n";
  writeFileSync(join(folder, "modules/03modlist.data.gz"), gzipSync(`File: 03modlist.data\n\n${none}`));
  const sums = readdirSync(at)
    .filter((name) => name.endsWith(".tar.gz"))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(at, name));
      return `  '${name}' => { 'sha256' => '${sha256(bytes)}', 'size' => ${bytes.length}, 'mtime' => '2026-01-01', 'cpan_path' => 'T/TE/TEST' },\n`;
    });
  writeFileSync(join(at, "CHECKSUMS"), `$cksum = {\n${sums.join("")}};\n`);
}
