import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ecosystems } from "../../src/ecosystems/index.ts";
import { inventory } from "../../src/ecosystems/inventory.ts";
import { surveyOf } from "../../src/ecosystems/survey.ts";
import { foreignFiles } from "../../src/ecosystems/unowned/foreign.ts";
import { unowned } from "../../src/ecosystems/unowned/index.ts";
import { maxPrograms } from "../../src/ecosystems/unowned/programs.ts";
import { openImage } from "../../src/image/open.ts";
import type { ImageTree } from "../../src/image/tree.ts";
import { assertError, collectFrom, freshFolder, missing, packagesOf } from "../support/ecosystems.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";
import { makeSquashfs, noMksquashfs } from "../support/squashfs.ts";
import { zipOf } from "../support/zip.ts";

const elf = Buffer.concat([Buffer.from("\x7fELF", "latin1"), Buffer.alloc(60)]);
const program = { content: elf, mode: 0o755 };
const script = { content: "#!/bin/sh\n", mode: 0o755 };

async function pathsOf(files: Record<string, MemoryFile>): Promise<string[]> {
  const collected = await collectFrom(unowned, memoryTree(files));
  return collected.status === "absent" ? [] : packagesOf(collected).map(({ name }) => name);
}

test("a program that nobody owns is its path and sha256", async () => {
  const sha256 = createHash("sha256").update(elf).digest("hex");
  const collected = await collectFrom(unowned, memoryTree({ "/opt/tool 1.0/bin/tool+x": program }));
  assert.deepEqual(collected, {
    status: "present",
    packages: [
      {
        name: "/opt/tool 1.0/bin/tool+x",
        version: `sha256:${sha256}`,
        purl: `pkg:generic/tool%2Bx?checksum=sha256:${sha256}`,
        location: "/opt/tool 1.0/bin/tool+x",
        hash: `sha256:${sha256}`,
      },
    ],
  });
});

test("programs, scripts and libraries anywhere count; other files, and places that hold nothing installed, do not", async () => {
  const found = await pathsOf({
    "/usr/local/bin/a": program,
    "/root/b": script,
    "/home/me/c": program,
    "/srv/d": script,
    "/tools/e": program,
    "/usr/bin/f": program,
    "/usr/local/lib/libg.so.1.2": { content: elf, mode: 0o644 },
    "/opt/node/h.node": { content: elf, mode: 0o644 },
    "/opt/windows.exe": { content: "MZ\x90\0", mode: 0o755 },
    "/opt/mach": { content: Buffer.of(0xcf, 0xfa, 0xed, 0xfe), mode: 0o755 },
    "/opt/data.csv": { content: "1,2\n", mode: 0o777 },
    "/opt/empty": { content: "", mode: 0o755 },
    "/opt/notes.txt": "#!/bin/sh\n",
    "/opt/a.out": { content: elf, mode: 0o644 },
    "/opt/link": { target: "/usr/local/bin/a" },
    "/opt/repo/.git/hooks/pre-commit.sample": script,
    "/proc/x": program,
    "/tmp/y": program,
    "/var/lib/dpkg/info/z.postinst": script,
    "/.singularity.d/runscript": script,
  });
  assert.deepEqual(found, [
    "/home/me/c",
    "/opt/mach",
    "/opt/node/h.node",
    "/opt/windows.exe",
    "/root/b",
    "/srv/d",
    "/tools/e",
    "/usr/bin/f",
    "/usr/local/bin/a",
    "/usr/local/lib/libg.so.1.2",
  ]);
});

test("what a package of any ecosystem owns is not listed, and what lies beside it is", async () => {
  const site = "/usr/local/lib/python3.11/site-packages";
  const gems = "/var/lib/gems/3.1.0";
  const digest = createHash("sha256").update(script.content).digest("base64url");
  const owned: Record<string, MemoryFile> = {
    // dpkg, with the path from before the merge of /usr, and diverted.
    "/usr/bin/dpkg-tool": program,
    "/usr/bin/dpkg-tool.distrib": program,
    // apk, Perl, conda.
    "/usr/bin/apk-tool": program,
    "/usr/local/bin/perl-tool": script,
    "/opt/conda/bin/conda-tool": program,
    // Python: in the environment's bin folder, quoted, absolute, and of an old egg.
    "/usr/local/bin/pip-tool": script,
    [`${site}/a,b/x.so`]: program,
    "/opt/absolute": script,
    "/usr/local/bin/egg-tool": script,
    [`${site}/unpacked-1-py3.11.egg/unpacked/x.so`]: program,
    "/app/node_modules/esbuild/bin/esbuild": program,
    "/app/node_modules/@scope/x/lib/y": script,
    "/app/node_modules/a/node_modules/b/c": script,
    "/usr/lib/R/site-library/Rcpp/libs/Rcpp.so": program,
    [`${gems}/gems/ox-2.1/ext/ox.so`]: program,
    [`${gems}/extensions/x86_64-linux/3.1.0/ox-2.1/ox.so`]: program,
    [`${gems}/bin/ox`]: script,
    "/root/.cargo/bin/rg": program,
    // The name of a package's folder is what Julia 1.10 gives this version of it.
    "/root/.julia/packages/Example/aqsx3/deps/run.sh": script,
    [`/root/.julia/artifacts/${"0123456789".repeat(4)}/lib/libz.so`]: program,
    "/root/.julia/compiled/v1.10/A/x.so": program,
  };
  const foreign: Record<string, MemoryFile> = {
    "/usr/bin/other": program,
    "/opt/conda/bin/other": program,
    "/opt/conda/pkgs/other": program,
    [`${site}/other.so`]: program,
    "/app/node_modules/other": program,
    "/root/.cargo/bin/other": program,
    "/opt/packages/other": program,
    [`${gems}/gems/not-installed-1.0/x.so`]: program,
  };
  const databases: Record<string, MemoryFile> = {
    "/bin": { target: "usr/bin" },
    "/var/lib/dpkg/info/tool.list": "/.\n/bin\n/bin/dpkg-tool\n",
    "/var/lib/dpkg/diversions": "/usr/bin/dpkg-tool\n/usr/bin/dpkg-tool.distrib\nother\n",
    "/lib/apk/db/installed": "P:x\nV:1\nF:usr/bin\nR:apk-tool\n\n",
    "/usr/local/lib/perl/auto/X/.packlist": "/usr/local/bin/perl-tool type=file\n",
    "/opt/conda/conda-meta/tool-1-0.json":
      '{"name":"tool","version":"1","build":"0","files":["bin/conda-tool"]}',
    [`${site}/t-1.dist-info/RECORD`]: `../../../bin/pip-tool,sha256=${digest},10\n"a,b/x.so",,\n/opt/absolute,,\n`,
    [`${site}/e.egg-info/installed-files.txt`]: "../../../../bin/egg-tool\n",
    [`${site}/unpacked-1-py3.11.egg/EGG-INFO/PKG-INFO`]: "",
    "/app/node_modules/esbuild/package.json": "{}",
    "/app/node_modules/@scope/x/package.json": "{}",
    "/app/node_modules/a/package.json": "{}",
    "/app/node_modules/a/node_modules/b/package.json": "{}",
    "/usr/lib/R/site-library/Rcpp/DESCRIPTION": "",
    "/usr/lib/R/site-library/Rcpp/Meta/package.rds": "",
    [`${gems}/specifications/ox-2.1.gemspec`]: '# stub: ox 2.1 ruby lib\n  s.executables = ["ox".freeze]\n',
    [`${gems}/extensions/x86_64-linux/3.1.0/ox-2.1/gem.build_complete`]: "",
    "/root/.cargo/.crates.toml": '[v1]\n"ripgrep 1.0.0 (registry+https://x)" = ["rg"]\n',
    "/root/.julia/environments/v1.10/Manifest.toml":
      'manifest_format = "2.0"\n[[deps.Example]]\nuuid = "7876af07-990d-54b4-ab0e-23690620f79a"\ngit-tree-sha1 = "46e44e869b4d90b96bd8ed1fdcf32244fddfb6cc"\nversion = "0.5.3"\n',
  };
  assert.deepEqual(await pathsOf({ ...owned, ...foreign, ...databases }), Object.keys(foreign).sort());
  // Without the databases nobody owns anything, apart from what its folder alone says.
  const alone = await pathsOf({ ...owned, ...foreign });
  assert.equal(alone.length, Object.keys({ ...owned, ...foreign }).length);
});

test("what only looks like a package's owns nothing: no collector lists it, so its files are listed", async () => {
  const site = "/opt/v/lib/python3.12/site-packages";
  for (const [what, foreign, traces] of [
    [
      "folders named as a Julia depot's",
      "/opt/app/packages/tool/bin/tool",
      { "/opt/app/environments/a.yml": "" },
    ],
    ["an artifact that no Julia package asked for", "/srv/artifacts/bin/tool", { "/srv/registries/x": "" }],
    [
      "a Julia package of a different version from the manifest's",
      "/root/.julia/packages/Example/vHhrQ/x.so",
      {
        "/root/.julia/environments/v1.10/Manifest.toml":
          'manifest_format = "2.0"\n[[deps.Example]]\nuuid = "7876af07-990d-54b4-ab0e-23690620f79a"\ngit-tree-sha1 = "46e44e869b4d90b96bd8ed1fdcf32244fddfb6cc"\nversion = "0.5.3"\n',
      },
    ],
    [
      "a package's own copy of another one",
      `${site}/app/vendor/numpy/core.so`,
      {
        [`${site}/app/vendor/numpy-1.0.dist-info/METADATA`]: "Name: numpy\nVersion: 1.0\n",
        [`${site}/app/vendor/numpy-1.0.dist-info/RECORD`]: "numpy/core.so,,\n",
        [`${site}/app-1.dist-info/METADATA`]: "Name: app\nVersion: 1\n",
        [`${site}/app-1.dist-info/RECORD`]: "app/vendor/numpy-1.0.dist-info/METADATA,,\n",
      },
    ],
    [
      "what an interrupted pip left",
      "/usr/local/bin/tool",
      { "/usr/lib/python3/dist-packages/~ool-1.dist-info/RECORD": "../../../local/bin/tool,,\n" },
    ],
    [
      "a folder of node_modules that is no package's",
      "/app/node_modules/.tool/tool",
      { "/app/node_modules/.tool/package.json": "{}" },
    ],
    ["programs beside no package", "/app/node_modules/.bin/tool", {}],
    [
      "a gem's extension without the gem",
      "/gems/extensions/x/3.1.0/a-1/a.so",
      { "/gems/extensions/x/3.1.0/a-1/gem.build_complete": "" },
    ],
  ] as const) {
    assert.deepEqual(await pathsOf({ [foreign]: program, ...traces }), [foreign], what);
  }
});

test("a program in a package manager's store is listed by the link that leads to it, if nobody owns that", async () => {
  const store = "/root/.bun/install/cache/a@1.0.0@@@1";
  const site = "/opt/v/lib/python3.12/site-packages";
  const { unowned } = await inventory(
    memoryTree({
      [`${store}/bin/run`]: program,
      [`${store}/bin/x.so`]: program,
      "/usr/local/bin/run": { target: `${store}/bin/run` },
      [`${site}/a/x.so`]: { target: `${store}/bin/x.so` },
      [`${site}/a-1.dist-info/METADATA`]: "Name: a\nVersion: 1\n",
      [`${site}/a-1.dist-info/RECORD`]: "a/x.so,,\n",
    }),
  );
  assert.deepEqual(
    packagesOf(unowned!).map(({ name }) => name),
    ["/usr/local/bin/run"],
  );
});

const md5 = (content: string | Buffer) => createHash("md5").update(content).digest("hex");

test("a program that was written over a package's own is listed, by what dpkg and apk have of theirs", async () => {
  const other = { content: "#!/bin/false\n", mode: 0o755 };
  const sum = md5(script.content);
  const dpkg = (files: Record<string, MemoryFile>, info: Record<string, string>) =>
    pathsOf({
      ...files,
      ...Object.fromEntries(Object.entries(info).map(([name, text]) => [`/var/lib/dpkg/info/${name}`, text])),
    });
  const jq = { "jq.list": "/usr/bin/jq\n", "jq.md5sums": `${sum}  usr/bin/jq\n` };
  assert.deepEqual(await dpkg({ "/usr/bin/jq": script }, jq), []);
  assert.deepEqual(await dpkg({ "/usr/bin/jq": other }, jq), ["/usr/bin/jq"]);
  // By the path from before the merge of /usr, and where no sums are known.
  const old = { "jq.list": "/bin/jq\n", "jq.md5sums": `${sum}  bin/jq\n` };
  const merged = { "/bin": { target: "usr/bin" } };
  assert.deepEqual(await dpkg({ ...merged, "/usr/bin/jq": other }, old), ["/usr/bin/jq"]);
  assert.deepEqual(await dpkg({ "/usr/bin/jq": other }, { "jq.list": jq["jq.list"] }), []);
  // A package that replaces another one's file takes it off that one's list, not out of its sums.
  const replaced = { "old.list": "/.\n", "old.md5sums": jq["jq.md5sums"], "new.list": "/usr/bin/jq\n" };
  assert.deepEqual(await dpkg({ "/usr/bin/jq": other }, replaced), []);
  // Diverted by another package, and by the administrator.
  const moved = { "/usr/bin/jq.real": script, "/usr/bin/jq": other };
  const diversion = (by: string) => ({
    "/var/lib/dpkg/diversions": `/usr/bin/jq\n/usr/bin/jq.real\n${by}\n`,
  });
  const wrapper = { "wrap.list": "/usr/bin/jq\n", "wrap.md5sums": `${md5(other.content)}  usr/bin/jq\n` };
  assert.deepEqual(await dpkg({ ...moved, ...diversion("wrap") }, { ...jq, ...wrapper }), []);
  assert.deepEqual(await dpkg({ ...moved, ...diversion(":") }, jq), ["/usr/bin/jq"]);
  const apk = (hash: string) =>
    pathsOf({
      "/usr/bin/jq": script,
      "/lib/apk/db/installed": `P:x\nV:1\nF:usr/bin\nR:jq\na:0:0:755\nZ:${hash}\n\n`,
    });
  const base64 = (algorithm: string) => createHash(algorithm).update(script.content).digest("base64");
  assert.deepEqual(await apk(`Q1${base64("sha1")}`), []);
  assert.deepEqual(await apk(`Q2${base64("sha256")}`), []);
  assert.deepEqual(await apk(`Q1${createHash("sha1").update("x").digest("base64")}`), ["/usr/bin/jq"]);
});

test("the programs of this machine's own dpkg packages are what these brought", {
  skip: missing("dpkg-query"),
}, async () => {
  const info = "/var/lib/dpkg/info";
  const files: Record<string, MemoryFile> = {
    "/bin": { target: "usr/bin" },
    "/sbin": { target: "usr/sbin" },
  };
  let programs = 0;
  for (const name of ["bash", "coreutils", "dpkg", "grep", "gzip", "perl-base", "sed", "util-linux"]) {
    files[`${info}/${name}.list`] = readFileSync(`${info}/${name}.list`);
    files[`${info}/${name}.md5sums`] = readFileSync(`${info}/${name}.md5sums`);
    for (const listed of readFileSync(`${info}/${name}.list`, "utf8").split("\n")) {
      const path = listed.replace(/^\/(s?bin)\//, "/usr/$1/");
      const stat = statSync(path, { throwIfNoEntry: false });
      if (!/^\/usr\/s?bin\//.test(path) || !stat?.isFile()) continue;
      files[path] = { content: readFileSync(path), mode: 0o755 };
      programs += 1;
    }
  }
  assert.ok(programs > 100);
  assert.deepEqual(await pathsOf(files), []);
  const overwritten = { ...files, "/usr/bin/grep": program };
  assert.deepEqual(await pathsOf(overwritten), ["/usr/bin/grep"]);
});

test("a damaged database makes its files unowned, and no error of this collector", async () => {
  assert.deepEqual(
    await pathsOf({
      "/usr/bin/tool": program,
      "/lib/apk/db/installed": { target: "installed" },
      "/var/lib/rpm/Packages": "damaged",
      "/opt/conda/conda-meta/x.json": "{",
    }),
    ["/usr/bin/tool"],
  );
});

test("more programs than are read is an error, and those that were read are listed", async () => {
  const files = Array.from(
    { length: maxPrograms + 1 },
    (_, i) => [`/opt/${String(i).padStart(6, "0")}`, script] as const,
  );
  const collected = await collectFrom(unowned, memoryTree(Object.fromEntries(files)));
  assertError(collected, "/opt/100000", /one more than the 100000/);
  assert.equal(collected.status === "error" && collected.packages.length, maxPrograms);
});

test("data with the x bit is no program, however many files of it there are", async () => {
  const data = Array.from({ length: maxPrograms + 1 }, (_, i) => [
    `/data/${String(i).padStart(6, "0")}`,
    { content: `${i}`, mode: 0o777 },
  ]);
  assert.deepEqual(await pathsOf({ ...Object.fromEntries(data), "/opt/tool": script }), ["/opt/tool"]);
});

test("large data with the x bit is not read beyond its first bytes", {
  skip: noMksquashfs,
}, async (context) => {
  const folder = freshFolder(context);
  const root = join(folder, "root");
  for (const name of ["etc", "usr"]) mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, "data"), Buffer.alloc(3_000_000, "data"), { mode: 0o777 });
  writeFileSync(join(root, "tool"), Buffer.concat([elf, Buffer.alloc(3_000_000, "code")]), { mode: 0o777 });
  const image = join(folder, "image.squashfs");
  makeSquashfs(root, image);
  for (const place of [root, image]) {
    const tree = await openImage(place);
    const read: string[] = [];
    const watched: ImageTree = {
      ...tree,
      read: (paths, limit) => {
        read.push(...paths);
        return tree.read(paths, limit);
      },
    };
    const collected = await collectFrom(unowned, watched);
    assert.deepEqual(
      packagesOf(collected).map(({ name }) => name),
      ["/tool"],
    );
    assert.deepEqual(
      read.filter((path) => path === "/data" || path === "/tool"),
      ["/tool"],
    );
    await tree.close();
  }
});

test("without the collectors that read content, no program's content is read", async () => {
  const tree = memoryTree({
    "/opt/tool": program,
    "/opt/a.jar": zipOf({ x: "y" }),
    "/opt/x/.git/HEAD": "0".repeat(40),
  });
  const read: string[] = [];
  const watched: ImageTree = {
    ...tree,
    read: (paths, limit) => {
      read.push(...paths);
      return tree.read(paths, limit);
    },
    digests: (paths) => {
      read.push(...(paths ?? ["everything"]));
      return tree.digests(paths);
    },
  };
  const answers = await inventory(watched, { contents: false });
  assert.equal("unowned" in answers, false);
  assert.equal("go" in answers, false);
  assert.equal("java" in answers, false);
  assert.equal(answers.git!.status, "present");
  assert.deepEqual(
    read.filter((path) => path === "/opt/tool" || path.endsWith(".jar")),
    [],
  );
  const all = await inventory(watched);
  assert.equal(all.unowned!.status, "present");
  assert.equal(all.java!.status, "present");
});

test("this machine's own dpkg packages own what they brought: nothing of theirs is unowned", {
  skip: missing("dpkg-query"),
}, async () => {
  // Real file lists and real paths, of the programs in this machine's /usr/bin; their content does not matter.
  const lists = execFileSync("sh", ["-c", "ls /var/lib/dpkg/info/*.list"], { encoding: "utf8" })
    .trim()
    .split("\n");
  const files: Record<string, MemoryFile> = { "/bin": { target: "usr/bin" } };
  for (const list of lists) files[list] = readFileSync(list);
  const owned = new Set<string>();
  for (const list of lists) {
    for (const path of readFileSync(list, "utf8").split("\n")) {
      const real = path.replace(/^\/bin\//, "/usr/bin/");
      if (!/^\/usr\/bin\/[^/]+$/.test(real)) continue;
      const stat = statSync(real, { throwIfNoEntry: false });
      if (!stat?.isFile()) continue;
      owned.add(real);
      files[real] = program;
    }
  }
  assert.ok(owned.size > 100);
  files["/usr/bin/by-hand"] = program;
  const tree = memoryTree(files);
  const { programs } = await foreignFiles(tree, surveyOf(tree, ecosystems));
  assert.deepEqual(
    programs.map(({ path }) => path),
    ["/usr/bin/by-hand"],
  );
});

test("a program unpacked into a real squashfs image is found, large files too", {
  skip: noMksquashfs,
}, async (context) => {
  const folder = freshFolder(context);
  const root = join(folder, "root");
  mkdirSync(join(root, "opt/tool/bin"), { recursive: true });
  mkdirSync(join(root, "usr/local/lib"), { recursive: true });
  copyFileSync("/bin/sh", join(root, "opt/tool/bin/sh"));
  chmodSync(join(root, "opt/tool/bin/sh"), 0o755);
  const large = Buffer.alloc(5 * 1024 * 1024, 7);
  elf.copy(large);
  writeFileSync(join(root, "usr/local/lib/liblarge.so"), large);
  const tree = await openImage(makeSquashfs(root, join(folder, "image.squashfs")));
  context.after(() => tree.close());
  const digest = (content: Buffer) => `sha256:${createHash("sha256").update(content).digest("hex")}`;
  assert.deepEqual(
    packagesOf(await collectFrom(unowned, tree)).map(({ name, version }) => [name, version]),
    [
      ["/opt/tool/bin/sh", digest(readFileSync("/bin/sh"))],
      ["/usr/local/lib/liblarge.so", digest(large)],
    ],
  );
});
