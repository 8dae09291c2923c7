import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import { ecosystems } from "../../src/ecosystems/index.ts";
import { inventory } from "../../src/ecosystems/inventory.ts";
import { compareEcosystems } from "../../src/lock/compare.ts";
import { packagesOf } from "../support/ecosystems.ts";
import { elfWith } from "../support/elf.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";
import { ndbOf } from "../support/rpm.ts";
import { zipOf } from "../support/zip.ts";

type Files = Record<string, MemoryFile>;

/** What can be wrong with what an ecosystem writes down; `far` is the path that the answer must name. */
interface Damage {
  files: Files;
  far: string;
  /** Ecosystems whose own answer this damage changes too, rightly: files lose their owner. */
  also?: string[];
}

const venv = "/opt/venv/lib/python3.12/site-packages";
const gems = "/var/lib/gems/3.1.0/specifications";
const library = "/usr/lib/R/site-library";
const rock = "/usr/local/lib/luarocks/rocks-5.1/x/1-1";
const extension = "/opt/venv/share/jupyter/labextensions/x";
const opamSwitch = "/root/.opam/default/.opam-switch";
const code = "/root/.vscode-server/extensions";
const ollamaStore = "/usr/share/ollama/.ollama/models";
const keg = "/home/linuxbrew/.linuxbrew/Cellar/x/1";
const installedJson = "/srv/other/vendor/composer/installed.json";
const vcpkg = "/opt/vcpkg/installed/vcpkg";
const depsList = "/opt/net/other.deps.json";
const octave = "/root/.local/share/octave/packages/x-1/packinfo";
const perl = "/usr/local/lib/x86_64-linux-gnu/perl/5.36.0/auto";
const program: MemoryFile = { content: Buffer.from(`\x7fELF${"\0".repeat(60)}`, "latin1"), mode: 0o755 };
const bytes = (text: string) => Buffer.from(text, "latin1");
const huge = Buffer.alloc(100 * 1024 * 1024, "x");

/** An rpm header: four texts by tag. */
function header(name: string, version: string, vendor = ""): Buffer {
  const texts = [name, version, "1", "noarch", vendor];
  const data = Buffer.from(`${texts.join("\0")}\0`, "latin1");
  const index = Buffer.alloc(8 + 16 * texts.length);
  index.writeUInt32BE(texts.length, 0);
  index.writeUInt32BE(data.length, 4);
  let offset = 0;
  for (const [i, tag] of [1000, 1001, 1002, 1022, 1011].entries()) {
    index.writeUInt32BE(tag, 8 + 16 * i);
    index.writeUInt32BE(6, 12 + 16 * i);
    index.writeUInt32BE(offset, 16 + 16 * i);
    index.writeUInt32BE(1, 20 + 16 * i);
    offset += texts[i]!.length + 1;
  }
  return Buffer.concat([index, data]);
}

/** A program with Go's build information in its only segment. */
function goProgram(modules: string | Buffer, cut = 0): MemoryFile {
  const counted = (text: Buffer) =>
    Buffer.concat([Buffer.of((text.length & 0x7f) | 0x80, text.length >> 7), text]);
  const frame = Buffer.alloc(16, 0xff);
  const info = Buffer.concat([
    bytes("\xff Go buildinf:\x08\x02"),
    Buffer.alloc(16),
    counted(Buffer.from("go1.22.1")),
    counted(Buffer.concat([frame, Buffer.from(modules), frame])),
  ]);
  const file = Buffer.alloc(128);
  file.write("\x7fELF\x02\x01\x01", "latin1");
  file.writeBigUInt64LE(64n, 32);
  file.writeUInt16LE(56, 54);
  file.writeUInt16LE(1, 56);
  file.writeUInt32LE(1, 64);
  file.writeUInt32LE(6, 68);
  file.writeBigUInt64LE(BigInt(file.length + info.length), 96);
  return { content: Buffer.concat([file, info.subarray(0, info.length - cut)]), mode: 0o755 };
}

/** A program with the list of cargo-auditable. */
const rustProgram = (packages: unknown, cut = 0): MemoryFile => {
  const list = deflateSync(JSON.stringify({ packages }));
  return { content: elfWith(".dep-v0", list.subarray(0, list.length - cut)), mode: 0o755 };
};

const pom = (version: string) => ({
  "META-INF/maven/g/a/pom.properties": `groupId=g\nartifactId=a\n${version}`,
});

/** A Python application in one file. */
const application = (files: Record<string, string | Buffer>) => zipOf({ "__main__.py": "", ...files });

const installed = (name: string, version: string) =>
  `Package: ${name}\nStatus: install ok installed\nArchitecture: all\nVersion: ${version}\n\n`;
const crates = (...ids: string[]) =>
  `[v1]\n${ids.map((id) => `"${id} (registry+https://x)" = ["rg"]\n`).join("")}`;
const manifest = (body: string) => `julia_version = "1.10.4"\nmanifest_format = "2.0"\n\n${body}`;
const julia = (name: string, version: string, uuid = "0".repeat(36)) =>
  `[[deps.${name}]]\nuuid = "${uuid}"\nversion = "${version}"\ngit-tree-sha1 = "${"1".repeat(40)}"\n\n`;
const description = (more: string) => `Package: Rcpp\n${more}Built: R 4.3.0; ; 2024-01-01; unix\n`;

const storeHash = "0c2wfa2ixyyhf4j9mlg2n7hnx7a0dbhn";
const hub = "/root/.cache/huggingface/hub";
const commit = "0".repeat(40);
const rosPackage = (version: string) =>
  `<package format="3"><name>a</name><version>${version}</version><maintainer email="a@b">a</maintainer></package>`;
const spackIndex = (spec: Record<string, unknown>) =>
  JSON.stringify({ database: { installs: { abc: { spec, path: "/opt/spack", explicit: true } } } });

const svnEntries = (address: string) => `10\n\ndir\n12\n${address}\nhttps://svn.example.org\n`;
const codeExtension = (name: string) =>
  JSON.stringify({ name, publisher: "ms-python", version: "2024.2.1", engines: { vscode: "^1.86.0" } });
const codeList = JSON.stringify([
  { identifier: { id: "a.b" }, version: "1.0.0", relativeLocation: "a.b-1.0.0" },
]);

/** What .NET writes beside an application, with these packages. */
function netDeps(...packages: string[]): string {
  const of = (value: object) => Object.fromEntries(packages.map((each) => [each, value]));
  return JSON.stringify({
    runtimeTarget: { name: ".NETCoreApp,Version=v8.0" },
    targets: { ".NETCoreApp,Version=v8.0": of({ runtime: { "lib/x.dll": {} } }) },
    libraries: of({ type: "package", sha512: "" }),
  });
}

const composerOf = (...packages: object[]) => JSON.stringify({ packages });
const vcpkgOf = (name: string) =>
  `Package: ${name}\nVersion: 1.3.1\nArchitecture: x64-linux\nStatus: install ok installed\n\n`;

/** An image that has a package of every ecosystem. */
const healthy: Files = {
  "/lib/apk/db/installed": "P:musl\nV:1.2.4-r2\nA:x86_64\n\n",
  "/root/.cargo/.crates.toml": crates("ripgrep 14.1.0"),
  "/opt/conda/conda-meta/zlib-1.3-0.json": '{"name":"zlib","version":"1.3","build":"0","files":[]}',
  "/var/lib/dpkg/status": installed("curl", "8.0"),
  [`${gems}/rake-13.0.6.gemspec`]: "# stub: rake 13.0.6 ruby lib\n",
  "/srv/repo/.git/HEAD": `${"0".repeat(40)}\n`,
  "/opt/go/tool": goProgram("path\texample.org/tool\nmod\texample.org/tool\tv1.0.0\th1:x=\n"),
  "/opt/java/a.jar": zipOf(pom("version=1.0\n")),
  "/opt/rust/tool": rustProgram([{ name: "serde", version: "1.0.200" }]),
  "/opt/app.pyz": application({ "six-1.16.0.dist-info/METADATA": "Name: six\nVersion: 1.16.0\n" }),
  "/srv/tool/.svn/entries": svnEntries("https://svn.example.org/tool/trunk"),
  "/srv/library/.hg/dirstate": bytes("\x01".repeat(40)),
  "/srv/library/.hg/requires": "store\n",
  "/srv/ocaml/_opam/.opam-switch/switch-state": 'opam-version: "2.0"\ninstalled: ["dune.3.14.0"]\n',
  "/opt/code/extensions/ms-python.python-2024.2.1/package.json": codeExtension("python"),
  [`${ollamaStore}/manifests/registry.ollama.ai/library/llama3/8b`]: JSON.stringify({
    schemaVersion: 2,
    config: { mediaType: "x", digest: `sha256:${"0".repeat(64)}` },
    layers: [{ mediaType: "application/vnd.ollama.image.model", digest: `sha256:${"0".repeat(64)}` }],
  }),
  [`${ollamaStore}/blobs/sha256-${"0".repeat(64)}`]: "GGUF",
  "/usr/share/octave/packages/struct-1.0.18/packinfo/DESCRIPTION": "Name: struct\nVersion: 1.0.18\n",
  "/usr/local/lib/luarocks/rocks-5.1/inspect/3.1.3-0/rock_manifest": "rock_manifest = {}\n",
  "/opt/venv/share/jupyter/labextensions/own/package.json": '{"name":"own","version":"1.0.0"}',
  "/root/.julia/environments/v1.10/Manifest.toml": manifest(julia("Example", "0.5.3")),
  "/app/node_modules/a/package.json": '{"name":"a","version":"1.0.0"}',
  [`${perl}/JSON/.packlist`]: "/usr/local/share/perl/5.36.0/JSON.pm\n",
  "/usr/local/share/perl/5.36.0/JSON.pm": "package JSON;\nour $VERSION = '4.10';\n1;\n",
  [`${venv}/six-1.16.0.dist-info/METADATA`]: "Name: six\nVersion: 1.16.0\n",
  [`${library}/Rcpp/DESCRIPTION`]: description("Version: 1.0.12\n"),
  [`${library}/Rcpp/Meta/package.rds`]: "",
  "/usr/lib/sysimage/rpm/Packages.db": ndbOf([header("bash", "5.1")]),
  "/opt/tool/bin/tool": program,
  "/var/lib/pacman/local/zlib-1-1/desc": "%NAME%\nzlib\n\n%VERSION%\n1-1\n",
  "/var/lib/pacman/local/zlib-1-1/files": "%FILES%\n",
  "/apps/zlib/1.3/easybuild/zlib-1.3.eb": "name = 'zlib'\nversion = '1.3'\ntoolchain = SYSTEM\n",
  "/apps/zlib/1.3/easybuild/easybuild-zlib-1.3.log": "",
  [`/gnu/store/${storeHash}-hello-2.12/share/x`]: "x",
  [`/nix/store/${storeHash}-hello-2.12/share/x`]: "x",
  [`${hub}/models--org--m/blobs/aa`]: "x",
  [`${hub}/models--org--m/snapshots/${commit}/config.json`]: { target: "../../blobs/aa" },
  "/usr/share/nltk_data/corpora/stopwords.zip": "zip",
  "/ws/a/package.xml": rosPackage("1.0.0"),
  "/opt/fsl/etc/fslversion": "6.0.7\n",
  "/opt/spack/.spack-db/index.json": spackIndex({ name: "zlib", version: "1.3" }),
  "/home/linuxbrew/.linuxbrew/Cellar/jq/1.7.1/INSTALL_RECEIPT.json": "{}",
  "/srv/app/vendor/composer/installed.json": composerOf({ name: "acme/lib", version: "1.0" }),
  "/srv/app/vendor/acme/lib/composer.json": "{}",
  [`${vcpkg}/status`]: vcpkgOf("zlib"),
  [`${vcpkg}/info/zlib_1.3.1_x64-linux.list`]: "",
  "/opt/net/tool.deps.json": netDeps("Serilog/3.1.1"),
  "/opt/texlive/tlpkg/texlive.tlpdb": "name amsmath\nrevision 1\n\n",
};

/** Ways of damage by ecosystem. What is not there cannot be: see the reasons in {@link cannot}. */
const damages: Record<string, Record<string, Damage>> = {
  apk: {
    cut: { files: { "/usr/lib/apk/db/installed": "P:zlib\nV:1" }, far: "/usr/lib/apk/db/installed" },
    twice: {
      files: { "/usr/lib/apk/db/installed": "P:musl\nV:9\n\n" },
      far: "/usr/lib/apk/db/installed",
    },
    unnamed: { files: { "/usr/lib/apk/db/installed": "P:zlib\n\n" }, far: "/usr/lib/apk/db/installed" },
    "no UTF-8": {
      files: { "/usr/lib/apk/db/installed": bytes("P:z\xff\nV:1\n\n") },
      far: "/usr/lib/apk/db/installed",
    },
    circle: {
      files: { "/usr/lib/apk/db/installed": { target: "installed" } },
      far: "/usr/lib/apk/db/installed",
    },
  },
  cargo: {
    cut: {
      files: { "/opt/cargo/.crates.toml": crates("fd 1.0.0").slice(0, -8) },
      far: "/opt/cargo/.crates.toml",
    },
    twice: {
      files: { "/opt/cargo/.crates.toml": crates("fd 1.0.0", "fd 1.0.0") },
      far: "/opt/cargo/.crates.toml",
    },
    unnamed: { files: { "/opt/cargo/.crates.toml": crates("fd") }, far: "/opt/cargo/.crates.toml" },
    "no UTF-8": {
      files: { "/opt/cargo/.crates.toml": bytes(crates("f\xff 1.0.0")) },
      far: "/opt/cargo/.crates.toml",
    },
    huge: { files: { "/opt/cargo/.crates.toml": huge }, far: "/opt/cargo/.crates.toml" },
    circle: {
      files: { "/opt/cargo/.crates.toml": { target: ".crates.toml" } },
      far: "/opt/cargo/.crates.toml",
    },
  },
  conda: {
    cut: {
      files: { "/opt/conda/conda-meta/x-1-0.json": '{"name":"x","ver' },
      far: "/opt/conda/conda-meta/x-1-0.json",
    },
    twice: {
      files: { "/opt/conda/conda-meta/zlib-2-0.json": '{"name":"zlib","version":"2"}' },
      far: "/opt/conda/conda-meta/zlib-2-0.json",
    },
    unnamed: {
      files: { "/opt/conda/conda-meta/x-1-0.json": '{"name":"x"}' },
      far: "/opt/conda/conda-meta/x-1-0.json",
    },
    "no UTF-8": {
      files: { "/opt/conda/conda-meta/x-1-0.json": bytes('{"name":"x\xff","version":"1"}') },
      far: "/opt/conda/conda-meta/x-1-0.json",
    },
    huge: {
      files: { "/opt/conda/conda-meta/x-1-0.json": huge },
      far: "/opt/conda/conda-meta/x-1-0.json",
    },
    circle: {
      files: { "/opt/conda/conda-meta/x-1-0.json": { target: "x-1-0.json" } },
      far: "/opt/conda/conda-meta/x-1-0.json",
    },
  },
  dpkg: {
    cut: {
      files: { "/var/lib/dpkg/status": `${installed("curl", "8.0")}Package: jq\nStatus: install ok ins` },
      far: "/var/lib/dpkg/status",
    },
    twice: {
      files: { "/var/lib/dpkg/status": installed("curl", "8.0") + installed("curl", "9.0") },
      far: "/var/lib/dpkg/status",
    },
    unnamed: {
      files: {
        "/var/lib/dpkg/status": `${installed("curl", "8.0")}Package: jq\nStatus: install ok installed\nArchitecture: all\n`,
      },
      far: "/var/lib/dpkg/status",
    },
    "no UTF-8": {
      files: { "/var/lib/dpkg/status": bytes(installed("curl", "8.0") + installed("j\xff", "1")) },
      far: "/var/lib/dpkg/status",
    },
    circle: {
      files: { "/var/lib/dpkg/status.d/x": { target: "x" } },
      far: "/var/lib/dpkg/status.d/x",
    },
  },
  gem: {
    cut: { files: { [`${gems}/x-1.gemspec`]: "# -*- enc" }, far: `${gems}/x-1.gemspec` },
    unnamed: { files: { [`${gems}/x-1.gemspec`]: 's.name = "x"\n' }, far: `${gems}/x-1.gemspec` },
    "no UTF-8": {
      files: { [`${gems}/x-1.gemspec`]: bytes("# stub: x\xff 1 ruby lib\n") },
      far: `${gems}/x-1.gemspec`,
    },
    huge: { files: { [`${gems}/x-1.gemspec`]: huge }, far: `${gems}/x-1.gemspec` },
    circle: { files: { [`${gems}/x-1.gemspec`]: { target: "x-1.gemspec" } }, far: `${gems}/x-1.gemspec` },
  },
  git: {
    cut: { files: { "/srv/x/.git/HEAD": "0123" }, far: "/srv/x/.git/HEAD" },
    "no UTF-8": { files: { "/srv/x/.git/HEAD": bytes("\xff\xfe") }, far: "/srv/x/.git/HEAD" },
    huge: { files: { "/srv/x/.git/HEAD": huge }, far: "/srv/x/.git/HEAD" },
  },
  go: {
    cut: {
      files: { "/opt/go/cut": goProgram("path\tx\nmod\tx\tv1\t\n", 20) },
      far: "/opt/go/cut",
      also: ["unowned"],
    },
    twice: {
      files: { "/opt/go/twice": goProgram("path\tx\nmod\tx\tv1\t\ndep\ta\tv1\t\ndep\ta\tv2\t\n") },
      far: "/opt/go/twice",
      also: ["unowned"],
    },
    "no UTF-8": {
      files: { "/opt/go/bytes": goProgram(bytes("path\tx\nmod\tx\tv1\xff\t\n")) },
      far: "/opt/go/bytes",
      also: ["unowned"],
    },
  },
  rust: {
    cut: {
      files: { "/opt/rust/cut": rustProgram([{ name: "a", version: "1" }], 9) },
      far: "/opt/rust/cut",
      also: ["unowned"],
    },
    unnamed: {
      files: { "/opt/rust/x": rustProgram([{ name: "", version: "1" }]) },
      far: "/opt/rust/x",
      also: ["unowned"],
    },
    "no UTF-8": {
      files: { "/opt/rust/x": rustProgram([{ name: "a\ufffd", version: "1" }]) },
      far: "/opt/rust/x",
      also: ["unowned"],
    },
    huge: {
      files: { "/opt/rust/x": rustProgram([{ name: "x".repeat(9 * 1024 * 1024), version: "1" }]) },
      far: "/opt/rust/x",
      also: ["unowned"],
    },
  },
  java: {
    "no UTF-8": {
      files: {
        "/opt/java/x.jar": zipOf({ "META-INF/maven/g/a/pom.properties": bytes("artifactId=\xff\n") }),
      },
      far: "/opt/java/x.jar",
    },
    huge: {
      files: { "/opt/java/x.jar": zipOf({ "META-INF/maven/g/a/pom.properties": huge }) },
      far: "/opt/java/x.jar",
    },
  },
  pyz: {
    unnamed: {
      files: { "/opt/x.pyz": application({ "a-1.dist-info/METADATA": "Version: 1\n" }) },
      far: "/opt/x.pyz",
      also: ["unowned"],
    },
    "no UTF-8": {
      files: { "/opt/x.pyz": application({ "a-1.dist-info/METADATA": bytes("Name: \xff\nVersion: 1\n") }) },
      far: "/opt/x.pyz",
      also: ["unowned"],
    },
    huge: {
      files: { "/opt/x.pyz": application({ "a-1.dist-info/METADATA": huge }) },
      far: "/opt/x.pyz",
      also: ["unowned"],
    },
  },
  julia: {
    cut: {
      files: { "/opt/j/environments/v1/Manifest.toml": manifest(julia("A", "1")).slice(0, -30) },
      far: "/opt/j/environments/v1/Manifest.toml",
    },
    twice: {
      files: { "/opt/j/environments/v1/Manifest.toml": manifest(julia("A", "1") + julia("A", "2")) },
      far: "/opt/j/environments/v1/Manifest.toml",
    },
    unnamed: {
      files: { "/opt/j/environments/v1/Manifest.toml": manifest('[[deps.A]]\nversion = "1"\n') },
      far: "/opt/j/environments/v1/Manifest.toml",
    },
    "no UTF-8": {
      files: { "/opt/j/environments/v1/Manifest.toml": bytes(manifest(julia("A", "1\xff"))) },
      far: "/opt/j/environments/v1/Manifest.toml",
    },
    huge: {
      files: { "/opt/j/environments/v1/Manifest.toml": huge },
      far: "/opt/j/environments/v1/Manifest.toml",
    },
    circle: {
      files: { "/opt/j/environments/v1/Manifest.toml": { target: "Manifest.toml" } },
      far: "/opt/j/environments/v1/Manifest.toml",
    },
  },
  npm: {
    cut: {
      files: { "/app/node_modules/x/package.json": '{"name":"x","ver' },
      far: "/app/node_modules/x/package.json",
    },
    "no UTF-8": {
      files: { "/app/node_modules/x/package.json": bytes('{"name":"x\xff","version":"1.0.0"}') },
      far: "/app/node_modules/x/package.json",
    },
    huge: {
      files: { "/app/node_modules/x/package.json": huge },
      far: "/app/node_modules/x/package.json",
    },
    circle: {
      files: { "/app/node_modules/x/package.json": { target: "package.json" } },
      far: "/app/node_modules/x/package.json",
    },
  },
  perl: {
    cut: { files: { [`${perl}/X/.packlist`]: "/usr/local/share/pe" }, far: `${perl}/X/.packlist` },
    unnamed: {
      files: {
        [`${perl}/X/.packlist`]: "/usr/local/share/perl/5.36.0/X.pm\n",
        "/usr/local/share/perl/5.36.0/X.pm": "package X;\n",
      },
      far: `${perl}/X/.packlist`,
    },
    "no UTF-8": { files: { [`${perl}/X/.packlist`]: bytes("\xff\xfe") }, far: `${perl}/X/.packlist` },
    huge: { files: { [`${perl}/X/.packlist`]: huge }, far: `${perl}/X/.packlist` },
    circle: { files: { [`${perl}/X/.packlist`]: { target: ".packlist" } }, far: `${perl}/X/.packlist` },
  },
  pacman: {
    cut: {
      files: { "/var/lib/pacman/local/x-1-1/desc": "%NAME%\nx\n\n%VERS" },
      far: "/var/lib/pacman/local/x-1-1/desc",
    },
    twice: {
      files: {
        "/var/lib/pacman/local/zlib-2-1/desc": "%NAME%\nzlib\n\n%VERSION%\n2-1\n",
        "/var/lib/pacman/local/zlib-2-1/files": "%FILES%\n",
      },
      far: "/var/lib/pacman/local/zlib-2-1/desc",
    },
    unnamed: {
      files: { "/var/lib/pacman/local/x-1-1/desc": "%VERSION%\n1-1\n" },
      far: "/var/lib/pacman/local/x-1-1/desc",
    },
    "no UTF-8": {
      files: {
        "/var/lib/pacman/local/x\ufffd-1-1/desc": bytes("%NAME%\nx\xff\n\n%VERSION%\n1-1\n"),
        "/var/lib/pacman/local/x\ufffd-1-1/files": "",
      },
      far: "/var/lib/pacman/local/x\ufffd-1-1/desc",
    },
    circle: {
      files: { "/var/lib/pacman/local/x-1-1/desc": { target: "desc" } },
      far: "/var/lib/pacman/local/x-1-1/desc",
    },
  },
  svn: {
    cut: { files: { "/ws/.svn/entries": "10\n\ndir\n1" }, far: "/ws/.svn/entries" },
    unnamed: { files: { "/ws/.svn/entries": svnEntries("") }, far: "/ws/.svn/entries" },
    "no UTF-8": {
      files: { "/ws/.svn/entries": bytes(svnEntries("https://svn.example.org/x\xff")) },
      far: "/ws/.svn/entries",
    },
    huge: { files: { "/ws/.svn/entries": huge }, far: "/ws/.svn/entries" },
  },
  hg: {
    cut: {
      files: { "/ws/.hg/requires": "store\n", "/ws/.hg/dirstate": "1234" },
      far: "/ws/.hg/dirstate",
    },
    "no UTF-8": {
      files: {
        "/ws/.hg/requires": "store\n",
        "/ws/.hg/dirstate": bytes("\x01".repeat(40)),
        "/ws/.hg/hgrc": bytes("[paths]\ndefault = https://hg.example.org/x\xff\n"),
      },
      far: "/ws/.hg/dirstate",
    },
  },
  opam: {
    cut: {
      files: { [`${opamSwitch}/switch-state`]: 'opam-version: "2.0"\ninstalled: ["dune.3.1' },
      far: `${opamSwitch}/switch-state`,
    },
    twice: {
      files: { [`${opamSwitch}/switch-state`]: 'installed: ["dune.3.1" "dune.3.2"]\n' },
      far: `${opamSwitch}/switch-state`,
    },
    unnamed: {
      files: { [`${opamSwitch}/switch-state`]: 'installed: ["dune"]\n' },
      far: `${opamSwitch}/switch-state`,
    },
    "no UTF-8": {
      files: { [`${opamSwitch}/switch-state`]: bytes('installed: ["dune.1\xff"]\n') },
      far: `${opamSwitch}/switch-state`,
    },
    huge: { files: { [`${opamSwitch}/switch-state`]: huge }, far: `${opamSwitch}/switch-state` },
    circle: {
      files: { [`${opamSwitch}/switch-state`]: { target: "switch-state" } },
      far: `${opamSwitch}/switch-state`,
    },
  },
  vscode: {
    cut: {
      files: { [`${code}/extensions.json`]: codeList, [`${code}/a.b-1.0.0/package.json`]: '{"name":' },
      far: `${code}/a.b-1.0.0/package.json`,
    },
    unnamed: {
      files: { [`${code}/extensions.json`]: codeList, [`${code}/a.b-1.0.0/package.json`]: "{}" },
      far: `${code}/a.b-1.0.0/package.json`,
    },
    "no UTF-8": {
      files: {
        [`${code}/a.b-1.0.0/package.json`]: bytes(codeExtension("b\xff")),
      },
      far: `${code}/a.b-1.0.0`,
    },
  },
  homebrew: {
    cut: {
      files: { [`${keg}/INSTALL_RECEIPT.json`]: '{"source":{' },
      far: `${keg}/INSTALL_RECEIPT.json`,
    },
    "no UTF-8": {
      files: { "/opt/brew/Cellar/x\ufffd/1/INSTALL_RECEIPT.json": "{}" },
      far: "/opt/brew/Cellar/x\ufffd/1/INSTALL_RECEIPT.json",
    },
    huge: { files: { [`${keg}/INSTALL_RECEIPT.json`]: huge }, far: `${keg}/INSTALL_RECEIPT.json` },
    circle: {
      files: { [`${keg}/INSTALL_RECEIPT.json`]: { target: "INSTALL_RECEIPT.json" } },
      far: `${keg}/INSTALL_RECEIPT.json`,
    },
  },
  composer: {
    cut: { files: { [installedJson]: '{"packages":[{"name":' }, far: installedJson },
    twice: {
      files: {
        [installedJson]: composerOf(
          { name: "a/b", version: "1", "install-path": null },
          { name: "a/b", version: "2", "install-path": null },
        ),
      },
      far: installedJson,
    },
    unnamed: { files: { [installedJson]: composerOf({ name: "a/b" }) }, far: installedJson },
    "no UTF-8": {
      files: { [installedJson]: bytes('[{"name":"a/b\xff","version":"1","install-path":null}]') },
      far: installedJson,
    },
    huge: { files: { [installedJson]: huge }, far: installedJson },
    circle: { files: { [installedJson]: { target: "installed.json" } }, far: installedJson },
  },
  vcpkg: {
    cut: { files: { [`${vcpkg}/updates/0000000000`]: "Package: b" }, far: `${vcpkg}/updates/0000000000` },
    unnamed: {
      files: {
        [`${vcpkg}/updates/0000000000`]:
          "Package: b\nArchitecture: x64-linux\nStatus: install ok installed\n\n",
      },
      far: `${vcpkg}/status`,
    },
    "no UTF-8": {
      files: { [`${vcpkg}/updates/0000000000`]: bytes(vcpkgOf("b\xff")) },
      far: `${vcpkg}/status`,
    },
    huge: { files: { [`${vcpkg}/updates/0000000000`]: huge }, far: `${vcpkg}/updates/0000000000` },
    circle: {
      files: { [`${vcpkg}/updates/0000000000`]: { target: "0000000000" } },
      far: `${vcpkg}/updates/0000000000`,
    },
  },
  nuget: {
    cut: { files: { [depsList]: '{"runtimeTarget":{' }, far: depsList },
    twice: { files: { [depsList]: netDeps("A/1", "A/2") }, far: depsList },
    unnamed: { files: { [depsList]: netDeps("A") }, far: depsList },
    "no UTF-8": { files: { [depsList]: bytes(netDeps("A\xff/1")) }, far: depsList },
    huge: { files: { [depsList]: huge }, far: depsList },
  },
  octave: {
    cut: { files: { [`${octave}/DESCRIPTION`]: "Name: x\nVers" }, far: `${octave}/DESCRIPTION` },
    unnamed: { files: { [`${octave}/DESCRIPTION`]: "Version: 1\n" }, far: `${octave}/DESCRIPTION` },
    "no UTF-8": {
      files: { [`${octave}/DESCRIPTION`]: bytes("Name: x\xff\nVersion: 1\n") },
      far: `${octave}/DESCRIPTION`,
    },
    huge: { files: { [`${octave}/DESCRIPTION`]: huge }, far: `${octave}/DESCRIPTION` },
    circle: { files: { [`${octave}/DESCRIPTION`]: { target: "DESCRIPTION" } }, far: `${octave}/DESCRIPTION` },
  },
  luarocks: {
    cut: { files: { [`${rock}/rock_manifest`]: "rock_manifest = {" }, far: `${rock}/rock_manifest` },
    "no UTF-8": {
      files: { "/usr/local/lib/luarocks/rocks-5.1/x\ufffd/1-1/rock_manifest": "rock_manifest = {}\n" },
      far: "/usr/local/lib/luarocks/rocks-5.1/x\ufffd/1-1/rock_manifest",
    },
    huge: { files: { [`${rock}/rock_manifest`]: huge }, far: `${rock}/rock_manifest` },
    circle: {
      files: { [`${rock}/rock_manifest`]: { target: "rock_manifest" } },
      far: `${rock}/rock_manifest`,
    },
  },
  jupyterlab: {
    cut: { files: { [`${extension}/package.json`]: '{"name":"x","vers' }, far: extension },
    unnamed: { files: { [`${extension}/package.json`]: '{"version":"1"}' }, far: extension },
    "no UTF-8": {
      files: { [`${extension}/package.json`]: bytes('{"name":"x\xff","version":"1"}') },
      far: extension,
    },
    huge: { files: { [`${extension}/package.json`]: huge }, far: `${extension}/package.json` },
  },
  python: {
    // The folder's name does not say the version either; where it does, that counts.
    cut: {
      files: { [`${venv}/x.dist-info/METADATA`]: "Metadata-Version: 2.1\nName: x\nVers" },
      far: `${venv}/x.dist-info/METADATA`,
    },
    twice: {
      files: { [`${venv}/six-1.17.0.dist-info/METADATA`]: "Name: six\nVersion: 1.17.0\n" },
      far: `${venv}/six-1.17.0.dist-info`,
    },
    unnamed: {
      files: { [`${venv}/x.dist-info/METADATA`]: "Name: x\n" },
      far: `${venv}/x.dist-info/METADATA`,
    },
    "no UTF-8": {
      files: { [`${venv}/x-1.dist-info/METADATA`]: bytes("Name: x\nVersion: 1\xff\n") },
      far: `${venv}/x-1.dist-info`,
    },
    huge: { files: { [`${venv}/x-1.dist-info/METADATA`]: huge }, far: `${venv}/x-1.dist-info/METADATA` },
    "huge link": { files: { [`${venv}/x.egg-link`]: huge }, far: `${venv}/x.egg-link` },
  },
  r: {
    cut: {
      files: {
        [`${library}/x/DESCRIPTION`]: "Package: x\nVersi",
        [`${library}/x/Meta/package.rds`]: "",
      },
      far: `${library}/x/DESCRIPTION`,
    },
    unnamed: {
      files: {
        [`${library}/x/DESCRIPTION`]: "Package: x\nBuilt: R 4.3.0; ; 2024-01-01; unix\n",
        [`${library}/x/Meta/package.rds`]: "",
      },
      far: `${library}/x/DESCRIPTION`,
    },
    "no UTF-8": {
      files: {
        [`${library}/x/DESCRIPTION`]: bytes("Package: x\xff\nVersion: 1\nBuilt: R 4.3.0; ; ; unix\n"),
        [`${library}/x/Meta/package.rds`]: "",
      },
      far: `${library}/x/DESCRIPTION`,
    },
    huge: {
      files: { [`${library}/x/DESCRIPTION`]: huge, [`${library}/x/Meta/package.rds`]: "" },
      far: `${library}/x/DESCRIPTION`,
    },
    circle: {
      files: {
        [`${library}/x/DESCRIPTION`]: { target: "DESCRIPTION" },
        [`${library}/x/Meta/package.rds`]: "",
      },
      far: `${library}/x/DESCRIPTION`,
    },
  },
  rpm: {
    cut: {
      files: { "/var/lib/rpm/Packages.db": ndbOf([header("zlib", "1")]).subarray(0, -40) },
      far: "/var/lib/rpm/Packages.db",
    },
    twice: {
      files: { "/var/lib/rpm/Packages.db": ndbOf([header("zlib", "1"), header("zlib", "1", "vendor")]) },
      far: "/var/lib/rpm/Packages.db",
    },
    unnamed: {
      files: { "/var/lib/rpm/Packages.db": ndbOf([header("zlib", "")]) },
      far: "/var/lib/rpm/Packages.db",
    },
    "no UTF-8": {
      files: { "/var/lib/rpm/Packages.db": ndbOf([header("z\xff", "1")]) },
      far: "/var/lib/rpm/Packages.db",
    },
    circle: {
      files: { "/var/lib/rpm/Packages.db": { target: "Packages.db" } },
      far: "/var/lib/rpm/Packages.db",
    },
  },
};

const eb = "/apps/x/1/easybuild";
for (const [id, folder] of [
  ["nix", "/nix/var/nix/db"],
  ["guix", "/var/guix/db"],
] as const) {
  damages[id] = {
    cut: { files: { [`${folder}/db.sqlite`]: "SQLite format 3" }, far: `${folder}/db.sqlite` },
    circle: { files: { [`${folder}/db.sqlite`]: { target: "db.sqlite" } }, far: `${folder}/db.sqlite` },
  };
}
const easyconfig = (content: MemoryFile) => ({
  files: { [`${eb}/x.eb`]: content, [`${eb}/easybuild-x.log`]: "" },
  far: `${eb}/x.eb`,
});
damages.easybuild = {
  cut: easyconfig("name = 'x'\nvers"),
  unnamed: easyconfig("version = '1'\n"),
  "no UTF-8": easyconfig(bytes("name = 'x\xff'\nversion = '1'\n")),
  huge: easyconfig(huge),
  circle: easyconfig({ target: "x.eb" }),
};
const local = "/opt/m/.cache/huggingface/download/x.metadata";
damages.huggingface = { huge: { files: { [local]: huge }, far: local } };
damages.downloads = {};
damages.ros = {
  "no UTF-8": { files: { "/ws/b/package.xml": bytes(rosPackage("1\xff")) }, far: "/ws/b/package.xml" },
};
damages.software = {
  "no UTF-8": {
    files: { "/usr/local/lib/pkgconfig/x.pc": bytes("Version: 1\xff\n") },
    far: "/usr/local/lib/pkgconfig/x.pc",
  },
};
const spackAt = (content: MemoryFile, far = "/srv/.spack-db/index.json") => ({
  files: { [far]: content },
  far,
});
damages.spack = {
  cut: spackAt('{"database": {'),
  unnamed: spackAt(spackIndex({ version: "1" })),
  "no UTF-8": spackAt(bytes(spackIndex({ name: "x", version: "1\xff" }))),
  huge: spackAt(huge, "/srv/x/.spack/spec.json"),
  circle: spackAt({ target: "index.json" }),
};
const tlpdb = (content: MemoryFile) => ({
  files: { "/srv/tlpkg/texlive.tlpdb": content },
  far: "/srv/tlpkg/texlive.tlpdb",
});
damages.texlive = {
  cut: tlpdb("name x\nrevi"),
  twice: tlpdb("name x\nrevision 1\n\nname x\nrevision 2\n"),
  unnamed: tlpdb("revision 1\n"),
  "no UTF-8": tlpdb(bytes("name x\xff\nrevision 1\n")),
  circle: tlpdb({ target: "texlive.tlpdb" }),
};

/** Why an ecosystem has no such damage. */
const storeReasons = {
  twice: "its path is the key",
  unnamed: "its path is its name",
  "no UTF-8": "such a name is none of a store's",
  huge: "it is one file for all packages, read up to 512 MiB",
};
const cannot: Record<string, Record<string, string>> = {
  apk: { huge: "it is one file for all packages, read up to 256 MiB" },
  dpkg: { huge: "it is one file for all packages, read up to 128 MiB" },
  rpm: { huge: "it is one file for all packages, read up to 512 MiB" },
  gem: { twice: "one version may be there twice, as it came with Ruby and installed over it" },
  git: {
    twice: "a folder has one .git",
    circle: "git does not take it for a repository",
    unnamed: "a checkout has no version but its commit",
  },
  go: {
    unnamed: "a module without a version is one that was built from a folder",
    huge: "programs of any size are read",
    circle: "a link is no program",
  },
  java: {
    cut: "Java cannot open it either; it is listed by its digest",
    twice: "an archive may hold others that were merged into it",
    unnamed: "an archive that names no version is known by its digest",
    circle: "a link is no archive",
  },
  pyz: {
    cut: "Python cannot open it either; it is listed by its digest",
    twice: "Python takes the first of two entries",
    circle: "a link is no application",
  },
  python: { circle: "pip does not count a link that leads nowhere: it is noted" },
  npm: { twice: "a folder has one package.json", unnamed: "its folder names it" },
  rust: { twice: "a program may be linked from two versions", circle: "a link is no program" },
  r: { twice: "R tells copies by their folders' names" },
  homebrew: { twice: "a keg has one receipt", unnamed: "its folders are its name" },
  vcpkg: { twice: "a later record replaces an earlier one" },
  nuget: { circle: "a link to itself is no list" },
  octave: { twice: "a package has one description" },
  svn: { twice: "a folder has one record", circle: "svn does not take it for a working copy" },
  hg: {
    twice: "a folder has one state",
    unnamed: "a checkout has no version but its changeset",
    huge: "it is one file for all files, read up to 256 MiB",
    circle: "hg does not take it for a checkout",
  },
  ollama: {
    cut: "Ollama passes over a manifest that it cannot read, with a warning",
    twice: "its path is the key",
    unnamed: "its folders are its name",
    "no UTF-8": "such a name is none of Ollama's",
    huge: "of that size it is another program's file",
    circle: "a link that leads nowhere is noted",
  },
  vscode: {
    twice: "a folder has one package.json",
    huge: "of that size it is another program's file",
    circle: "a link to itself names nothing",
  },
  luarocks: { twice: "a folder has one list", unnamed: "its folders are its name" },
  jupyterlab: {
    twice: "a folder has one package.json",
    circle: "JupyterLab passes over a link that leads nowhere",
  },
  pacman: { huge: "its files are as small as their fields" },
  easybuild: { twice: "an installation has one easyconfig" },
  downloads: {
    cut: "an archive is its digest, whatever is in it",
    twice: "its path is the key",
    unnamed: "its path is its name",
    "no UTF-8": "such a name is none that NLTK or torch hub gives",
    huge: "archives are read up to 128 MiB",
    circle: "a link is no archive",
  },
  guix: storeReasons,
  huggingface: {
    cut: "what was not completed is noted, and not used by the Hub's own tools",
    twice: "a folder has one snapshot of a commit",
    unnamed: "folders are its names",
    "no UTF-8": "a name that is not valid is none of the Hub's",
    circle: "a file that leads nowhere is noted",
  },
  nix: storeReasons,
  ros: {
    cut: "cut off it is noted, or no package.xml of ROS",
    twice: "a folder has one package.xml",
    unnamed: "without a name it is another program's file",
    huge: "of that size it is another program's file",
    circle: "a link to itself is no package.xml",
  },
  software: {
    cut: "without a version it is noted, or another program's file",
    twice: "a file names one version",
    unnamed: "without a version it is another program's file",
    huge: "of that size it is another program's file",
    circle: "a link to itself names nothing",
  },
  spack: { twice: "its hash is the key" },
  texlive: { huge: "it is one file for all packages, read up to 128 MiB" },
  perl: { twice: "a module has one packlist in a library" },
};

const kinds = ["cut", "twice", "unnamed", "no UTF-8", "huge", "circle"];

test("the healthy image has a package of every ecosystem", async () => {
  const found = await inventory(memoryTree(healthy));
  assert.deepEqual(
    Object.entries(found).filter(([, { status }]) => status !== "present"),
    [],
  );
  assert.deepEqual(Object.keys(found).sort(), Object.keys(healthyNames).sort());
});

const healthyNames: Record<string, true> = Object.fromEntries(ecosystems.map(({ id }) => [id, true]));

test("every ecosystem has every kind of damage, or a reason why not", () => {
  for (const { id } of ecosystems.filter((one) => one.id !== "unowned")) {
    const known = { ...damages[id], ...cannot[id] };
    assert.deepEqual(
      kinds.filter((kind) => !(kind in known)),
      [],
      id,
    );
  }
});

for (const [id, ways] of Object.entries(damages)) {
  for (const [kind, { files, far, also = [] }] of Object.entries(ways)) {
    test(`${id}, ${kind}: an error at its path, what was whole is read, the others too, nothing is verified`, async () => {
      const whole = await inventory(memoryTree(healthy));
      const found = await inventory(memoryTree({ ...healthy, ...files }));
      const answer = found[id]!;
      assert.equal(answer.status, "error", JSON.stringify(answer));
      if (answer.status !== "error") return;
      assert.equal(answer.path, far, answer.message);
      assert.notEqual(answer.message, "");
      for (const kept of packagesOf(whole[id]!)) {
        assert.ok(
          answer.packages.some(({ name, version }) => name === kept.name && version === kept.version),
          `${kept.name} is gone`,
        );
      }
      for (const other of Object.keys(whole).filter((one) => one !== id && !also.includes(one))) {
        assert.deepEqual(found[other], whole[other]);
      }
      // The same image twice, and still no proof.
      const { identical, conclusive, reasons } = compareEcosystems(found, found, []);
      assert.deepEqual([identical, conclusive], [false, false]);
      assert.ok(reasons.every((reason) => "path" in reason && reason.path === far));
    });
  }
}
