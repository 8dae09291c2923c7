import { type MemoryFile, memoryTree } from "./memory-tree.ts";
import { zipOf } from "./zip.ts";

/** What one ecosystem leaves in an image: its files, and those of them that say what is installed. */
export interface Sample {
  /** The id of the ecosystem. */
  id: string;
  files: Record<string, MemoryFile>;
  /** The records: of these one byte is damaged at a time. */
  records: readonly string[];
  /** The folder that an installer could have put anywhere else. */
  root: string | undefined;
}

const roots: Record<string, string> = {
  python: "/usr/lib/python3/dist-packages",
  conda: "/opt/conda",
  npm: "/usr/lib",
  r: "/opt/r",
  julia: "/opt/app",
  cargo: "/root/.cargo",
  gem: "/var/lib/gems/3.1.0",
  java: "/opt",
  git: "/opt/tool",
  texlive: "/usr/local/texlive/2025",
  huggingface: "/data/w",
  easybuild: "/sw/GCC/13.2.0",
  ros: "/opt/ros/humble",
  luarocks: "/usr/local",
  jupyterlab: "/opt/venv",
  pacman: "/var/lib/pacman/local",
  opam: "/root/.opam/default",
  ollama: "/root/.ollama/models",
  svn: "/opt/tool",
  hg: "/opt/library",
  vscode: "/root/.local/share/code-server/extensions",
  homebrew: "/home/linuxbrew/.linuxbrew",
  composer: "/srv/app",
  vcpkg: "/opt/vcpkg/installed",
  nuget: "/opt/app",
};

const elf = { content: `\x7fELF\x02\x01\x01${"\0".repeat(57)}`, mode: 0o755 };
const commit = "9b1f6c0d2e3a4b5c6d7e8f901234567890abcdef";
const json = (value: unknown) => JSON.stringify(value, undefined, 1);

function sample(
  id: string,
  records: Record<string, MemoryFile>,
  more: Record<string, MemoryFile> = {},
): Sample {
  return { id, files: { ...more, ...records }, records: Object.keys(records), root: roots[id] };
}

function deb(name: string, version: string): string {
  return `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nVersion: ${version}\nDescription: x\n more\n`;
}

function info(
  name: string,
  version: string,
  below = "/usr/lib/python3/dist-packages",
): Record<string, string> {
  return {
    [`${below}/${name}-${version}.dist-info/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n\nText.\n`,
  };
}

function condaMeta(name: string, version: string): Record<string, string> {
  return {
    [`/opt/conda/conda-meta/${name}-${version}-0.json`]: json({
      name,
      version,
      build: "0",
      channel: "conda-forge",
      files: [`bin/${name}`],
    }),
  };
}

function rLibrary(name: string, version: string): Record<string, string> {
  const built = "Built: R 4.3.1; ; 2026-01-01 00:00:00 UTC; unix";
  return {
    [`/opt/r/${name}/DESCRIPTION`]: `Package: ${name}\nVersion: ${version}\nTitle: X\n  Y\n${built}\n`,
  };
}

function gemspec(name: string, version: string): Record<string, string> {
  const text = `# -*- encoding: utf-8 -*-\n# stub: ${name} ${version} ruby lib\n\nGem::Specification.new do |s|\n  s.name = "${name}".freeze\n  s.version = "${version}"\nend\n`;
  return { [`/var/lib/gems/3.1.0/specifications/${name}-${version}.gemspec`]: text };
}

function pacmanEntry(name: string, version: string): Record<string, string> {
  return {
    [`/var/lib/pacman/local/${name}-${version}/desc`]: `%NAME%\n${name}\n\n%VERSION%\n${version}\n\n%ARCH%\nx86_64\n\n`,
  };
}

/** One image for each ecosystem, with two packages or more. */
export const samples: readonly Sample[] = [
  sample(
    "dpkg",
    {
      "/var/lib/dpkg/status": `${deb("curl", "7.88.1-10")}\n${deb("jq", "1.6-2.1")}\n${deb("zlib1g", "1:1.2.13")}\n`,
    },
    Object.fromEntries(["curl", "jq", "zlib1g"].map((name) => [`/var/lib/dpkg/info/${name}.list`, "/.\n"])),
  ),
  sample("apk", {
    "/lib/apk/db/installed":
      "C:Q1aaaa\nP:musl\nV:1.2.4-r2\nA:x86_64\n\nC:Q1bbbb\nP:zlib\nV:1.3.1-r0\nA:x86_64\nF:lib\nR:libz.so.1\n\n",
  }),
  sample(
    "pacman",
    { ...pacmanEntry("zlib", "1.3.1-1"), ...pacmanEntry("bash", "5.2-1") },
    {
      "/var/lib/pacman/local/ALPM_DB_VERSION": "9\n",
      "/var/lib/pacman/local/zlib-1.3.1-1/files": "%FILES%\nusr/\n\n",
      "/var/lib/pacman/local/bash-5.2-1/files": "%FILES%\nusr/\n\n",
    },
  ),
  sample("python", { ...info("six", "1.16.0"), ...info("idna", "3.7") }),
  sample(
    "conda",
    { ...condaMeta("numpy", "1.26.4"), ...condaMeta("zlib", "1.3") },
    { "/opt/conda/conda-meta/history": "" },
  ),
  sample("npm", {
    "/usr/lib/node_modules/a/package.json": json({ name: "a", version: "1.0.0" }),
    "/usr/lib/node_modules/@lab/b/package.json": json({ name: "@lab/b", version: "2.0.0" }),
  }),
  sample(
    "r",
    { ...rLibrary("jsonlite", "1.8.8"), ...rLibrary("R6", "2.5.1") },
    { "/opt/r/jsonlite/Meta/package.rds": "x", "/opt/r/R6/Meta/package.rds": "x" },
  ),
  sample("julia", {
    "/opt/app/Manifest.toml": `julia_version = "1.10.0"\nmanifest_format = "2.0"\n\n[[deps.Example]]\ngit-tree-sha1 = "${commit}"\nuuid = "7876af07-990d-54b4-ab0e-23690620f79a"\nversion = "0.5.3"\n\n[[deps.JSON]]\ndeps = ["Example"]\ngit-tree-sha1 = "${commit}"\nuuid = "682c06a0-de6a-54ab-a142-c8b1cf79cde6"\nversion = "0.21.4"\n`,
  }),
  sample(
    "cargo",
    {
      "/root/.cargo/.crates.toml":
        '[v1]\n"bat 0.24.0 (registry+https://github.com/rust-lang/crates.io-index)" = ["bat"]\n"fd-find 8.7.0 (registry+https://github.com/rust-lang/crates.io-index)" = ["fd"]\n',
    },
    { "/root/.cargo/bin/bat": elf, "/root/.cargo/bin/fd": elf },
  ),
  sample("gem", { ...gemspec("rake", "13.0.6"), ...gemspec("json", "2.7.1") }),
  sample("perl", {
    "/usr/local/lib/x86_64-linux-gnu/perl/5.36.0/auto/Tiny/Plain/.packlist":
      "/usr/local/share/perl/5.36.0/Tiny/Plain.pm\n",
    "/usr/local/share/perl/5.36.0/Tiny/Plain.pm": "package Tiny::Plain;\nour $VERSION = '1.23';\n1;\n",
  }),
  sample("java", {
    "/opt/a.jar": zipOf({
      "META-INF/maven/a/one/pom.properties": "version=1.0\ngroupId=a\nartifactId=one\n",
    }),
    "/opt/b.jar": zipOf({
      "META-INF/MANIFEST.MF":
        "Manifest-Version: 1.0\nImplementation-Title: two\nImplementation-Version: 2.0\n",
    }),
  }),
  sample(
    "git",
    {
      "/opt/tool/.git/HEAD": "ref: refs/heads/main\n",
      "/opt/tool/.git/refs/heads/main": `${commit}\n`,
      "/opt/tool/.git/config":
        '[core]\n\trepositoryformatversion = 0\n[remote "origin"]\n\turl = https://github.com/lab/tool.git\n',
    },
    { "/opt/tool/.git/objects/9b/1f": "" },
  ),
  sample(
    "spack",
    {
      "/opt/spack/.spack-db/index.json": json({
        database: {
          version: "8",
          installs: Object.fromEntries(
            ["zlib", "hdf5"].map((name, i) => [
              `${i}`.repeat(32).replace(/0/g, "a"),
              {
                spec: {
                  name,
                  version: `1.${i}`,
                  hash: `${i}`.repeat(32).replace(/0/g, "a"),
                  compiler: { name: "gcc", version: "12" },
                },
                path: `/opt/spack/linux/${name}`,
                installed: true,
                explicit: true,
              },
            ]),
          ),
        },
      }),
    },
    { "/opt/spack/linux/zlib/x": "", "/opt/spack/linux/hdf5/x": "" },
  ),
  sample("texlive", {
    "/usr/local/texlive/2025/tlpkg/texlive.tlpdb":
      "name 00texlive.config\ncategory TLCore\nrevision 70000\ndepend release/2025\n\nname amsmath\ncategory Package\nrevision 61041\ncatalogue-version 2.17\nrunfiles size=3\n texmf-dist/tex/latex/amsmath/amsmath.sty\n\nname babel\ncategory Package\nrevision 70001\n\n",
  }),
  sample(
    "huggingface",
    {
      "/data/w/.cache/huggingface/download/model.safetensors.metadata": `${commit}\nabcdef\n1700000000.0\n`,
    },
    { "/data/w/model.safetensors": "w" },
  ),
  sample(
    "easybuild",
    {
      "/sw/GCC/13.2.0/easybuild/GCC-13.2.0.eb": "name = 'GCC'\nversion = '13.2.0'\ntoolchain = SYSTEM\n",
    },
    { "/sw/GCC/13.2.0/easybuild/easybuild-GCC-13.2.0-20240101.log": "x" },
  ),
  sample("svn", {
    "/opt/tool/.svn/entries":
      "10\n\ndir\n1234\nhttps://svn.example.org/tool/trunk\nhttps://svn.example.org/tool\n",
  }),
  sample(
    "hg",
    { "/opt/library/.hg/dirstate": { content: Buffer.alloc(40, 7) } },
    { "/opt/library/.hg/requires": "store\n" },
  ),
  sample(
    "opam",
    {
      "/root/.opam/default/.opam-switch/switch-state":
        'opam-version: "2.0"\nroots: ["zarith.1.13"]\ninstalled: ["conf-gmp.4" "zarith.1.13"]\n',
    },
    {
      "/root/.opam/default/.opam-switch/packages/conf-gmp.4/opam": 'opam-version: "2.0"\n',
      "/root/.opam/default/.opam-switch/packages/zarith.1.13/opam": 'opam-version: "2.0"\n',
    },
  ),
  sample(
    "ollama",
    {
      "/root/.ollama/models/manifests/registry.ollama.ai/library/llama3.2/1b": json({
        schemaVersion: 2,
        config: {
          mediaType: "application/vnd.docker.container.image.v1+json",
          digest: `sha256:${"0".repeat(64)}`,
        },
        layers: [{ mediaType: "application/vnd.ollama.image.model", digest: `sha256:${"a".repeat(64)}` }],
      }),
    },
    {
      [`/root/.ollama/models/blobs/sha256-${"0".repeat(64)}`]: "{}",
      [`/root/.ollama/models/blobs/sha256-${"a".repeat(64)}`]: "GGUF",
    },
  ),
  sample(
    "vscode",
    {
      "/root/.local/share/code-server/extensions/extensions.json": json(
        ["rust-lang.rust-analyzer-0.3.1-linux-x64", "ms-python.python-2024.2.1"].map((relativeLocation) => ({
          identifier: { id: relativeLocation.split("-")[0] },
          version: "1",
          relativeLocation,
        })),
      ),
      "/root/.local/share/code-server/extensions/ms-python.python-2024.2.1/package.json": json({
        name: "python",
        publisher: "ms-python",
        version: "2024.2.1",
        engines: { vscode: "^1.86.0" },
      }),
    },
    {
      "/root/.local/share/code-server/extensions/rust-lang.rust-analyzer-0.3.1-linux-x64/package.json": json({
        name: "rust-analyzer",
        publisher: "rust-lang",
        version: "0.3.1",
        engines: { vscode: "^1.66.0" },
      }),
    },
  ),
  sample("homebrew", {
    "/home/linuxbrew/.linuxbrew/Cellar/jq/1.7.1/INSTALL_RECEIPT.json": json({
      poured_from_bottle: true,
      source: { tap: "homebrew/core" },
    }),
  }),
  sample("composer", {
    "/srv/app/vendor/composer/installed.json": json({
      packages: [{ name: "acme/lib", version: "v1.2.3", "install-path": null }],
      dev: true,
    }),
  }),
  sample(
    "vcpkg",
    {
      "/opt/vcpkg/installed/vcpkg/status":
        "Package: zlib\nVersion: 1.3.1\nArchitecture: x64-linux\nMulti-Arch: same\nStatus: install ok installed\n\n",
    },
    { "/opt/vcpkg/installed/vcpkg/info/zlib_1.3.1_x64-linux.list": "x64-linux/\nx64-linux/lib/libz.a\n" },
  ),
  sample("nuget", {
    "/opt/app/tool.deps.json": json({
      runtimeTarget: { name: ".NETCoreApp,Version=v8.0" },
      targets: { ".NETCoreApp,Version=v8.0": { "Serilog/3.1.1": { runtime: { "lib/Serilog.dll": {} } } } },
      libraries: { "Serilog/3.1.1": { type: "package", sha512: "sha512-x" } },
    }),
  }),
  sample("octave", {
    "/usr/share/octave/packages/struct-1.0.18/packinfo/DESCRIPTION": "Name: struct\nVersion: 1.0.18\n",
    "/usr/share/octave/packages/image-2.14.0/packinfo/DESCRIPTION": "Name: image\nVersion: 2.14.0\n",
  }),
  sample("luarocks", {
    "/usr/local/lib/luarocks/rocks-5.3/inspect/3.1.3-0/rock_manifest":
      'rock_manifest = {\n   lua = {\n      ["inspect.lua"] = "f0849714d8b0e64ca9586a3a5612e718"\n   }\n}\n',
  }),
  sample("jupyterlab", {
    "/opt/venv/share/jupyter/labextensions/@lab/own/package.json": json({
      name: "@lab/own",
      version: "1.0.0",
    }),
  }),
  sample("ros", {
    "/opt/ros/humble/share/rclcpp/package.xml":
      '<?xml version="1.0"?>\n<package format="2">\n  <name>rclcpp</name>\n  <version>16.0.8</version>\n  <maintainer email="a@example.org">A</maintainer>\n</package>\n',
  }),
  sample("software", {
    "/usr/local/cuda-12.4/version.json": '{"cuda" : {"name" : "CUDA SDK", "version" : "12.4.20240401"}}',
    "/opt/x/lib/pkgconfig/fftw3.pc": "Name: FFTW\nVersion: 3.3.10\n",
  }),
];

/** The image of a sample. */
export function treeOf({ files }: Pick<Sample, "files">, changed: Record<string, MemoryFile> = {}) {
  return memoryTree({ "/etc/os-release": "ID=debian\nVERSION_ID=12\n", ...files, ...changed });
}

/** The bytes of a record. */
export function recordOf({ files }: Sample, path: string): Buffer {
  const file = files[path]!;
  return Buffer.from(typeof file === "string" || Buffer.isBuffer(file) ? file : (file.content ?? ""));
}
