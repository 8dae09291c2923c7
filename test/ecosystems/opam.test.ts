import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { opam } from "../../src/ecosystems/opam/index.ts";
import { unowned } from "../../src/ecosystems/unowned/index.ts";
import {
  assertError,
  collectFrom,
  filesOf,
  freshFolder,
  missing,
  namesAndVersions,
  packagesOf,
} from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

test("packages of a real switch are those that `opam list` lists", async (context) => {
  const lacking = missing("opam", "rsync");
  if (lacking) return context.skip(lacking);
  const folder = freshFolder(context);
  const ask = async (...args: string[]) => {
    const env = {
      ...process.env,
      HOME: folder,
      OPAMROOT: join(folder, "opam"),
      OPAMYES: "1",
      OPAMROOTISOK: "1",
    };
    const { stdout } = await promisify(execFile)("opam", args, { cwd: folder, env, timeout: 3_600_000 });
    return stdout.trim();
  };
  const about = 'opam-version: "2.0"\nmaintainer: "x@example.org"\nsynopsis: "x"\n';
  const publish = (name: string, version: string, more = "") => {
    const place = join(folder, "repo/packages", name, `${name}.${version}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, "opam"), about + more);
  };
  publish("dep", "3.1", 'install: ["sh" "-c" "echo \'#!/bin/sh\' > %{bin}%/dep && chmod 755 %{bin}%/dep"]\n');
  publish("top", "1.0~rc1+x", 'depends: ["dep" {>= "3"}]\n');
  publish("gone", "1");
  writeFileSync(join(folder, "repo/repo"), 'opam-version: "2.0"\n');
  mkdirSync(join(folder, "source"));
  writeFileSync(join(folder, "source/own.opam"), `${about}version: "0.3"\n`);
  await ask("init", "--bare", "--disable-sandboxing", "-n", "local", join(folder, "repo"));
  await ask("switch", "create", "lab", "--empty");
  await ask("install", "top", "gone");
  await ask("remove", "gone");
  await ask("pin", "add", "own", `file://${folder}/source`);
  const listed = (await ask("list", "--switch", "lab", "--short", "--columns=name,version")).split("\n");
  const tree = memoryTree(filesOf(join(folder, "opam"), "/root/.opam"));
  const found = await collectFrom(opam, tree);
  assert.deepEqual(namesAndVersions(found), listed.map((line) => line.trim().replace(/\s+/, " ")).sort());
  assert.equal(packagesOf(found).find(({ name }) => name === "own")!.url, `file://${folder}/source`);
  assert.equal(
    packagesOf(await collectFrom(unowned, tree)).find(({ name }) => name.endsWith("/lab/bin/dep")),
    undefined,
  );
});

const prefix = "/root/.opam/myswitch";
const below = `${prefix}/.opam-switch`;
const sha256 = "fbf049b42801ade98036c8ab301b7170349f963a6a2335a091d12809386c367f";
const program = { content: "#!/bin/sh\n", mode: 0o755 };

/** What opam 2.1.2 wrote: a package out of a repository, what it needs, one pinned to a branch, one pinned to a folder. */
const written = {
  [`${below}/switch-state`]: `opam-version: "2.0"
roots: ["baz.0.3" "foo.1.2.0" "top.1.0~rc1+x"]
installed: ["baz.0.3" "dep.3.1" "foo.1.2.0" "top.1.0~rc1+x"]
pinned: ["baz.0.3" "foo.1.2.0"]
`,
  [`${below}/packages/cache`]: "\u0001binary",
  [`${below}/packages/dep.3.1/opam`]: `opam-version: "2.0"
synopsis: "s"
description: """\\
line
url {
  src: "another"
}"""
maintainer: "x@y.z"
url {
  src: "https://user:secret@example.org/dep.tgz"
  checksum: [
    "md5=c0e9e91be6e1b52e6dcac5b313c74f4b"
    "sha256=${sha256}"
  ]
}
`,
  [`${below}/packages/baz.0.3/opam`]:
    'opam-version: "2.0"\nurl {\n  src: "git+file:///w/src/baz#99c655708dec2ecc2bb735816b621bfa68f360ac"\n}\n',
  [`${below}/packages/foo.1.2.0/opam`]: 'opam-version: "2.0"\nurl {\n  src: "file:///w/src/foo"\n}\n',
  [`${below}/packages/top.1.0~rc1+x/opam`]: 'opam-version: "2.0"\n',
  [`${below}/install/dep.changes`]: `opam-version: "2.0"
added: [
  "bin/depprog" {"F:S10T1796028193.29"}
  "lib/dep" {"D"}
  "lib/dep/META" {"F:S2T1796028193.29"}
]
`,
  [`${below}/install/baz.changes`]: 'opam-version: "2.0"\nadded: "bin/baz" {"F:S0T1796028122.47"}\n',
  [`${prefix}/bin/depprog`]: program,
  [`${prefix}/bin/baz`]: program,
};

test("packages of a switch are those that `opam list` showed, with archive or pin, and their programs belong to them", async () => {
  const tree = memoryTree({ ...written, [`${prefix}/bin/other`]: program });
  const found = packagesOf(await collectFrom(opam, tree));
  assert.deepEqual(
    found.map(({ name, version, auto }) => [name, version, auto]),
    [
      ["baz", "0.3", false],
      ["dep", "3.1", true],
      ["foo", "1.2.0", false],
      ["top", "1.0~rc1+x", false],
    ],
  );
  assert.deepEqual(found[1], {
    name: "dep",
    version: "3.1",
    purl: "pkg:opam/dep@3.1",
    prefix,
    location: `${below}/packages/dep.3.1/opam`,
    auto: true,
    url: "https://example.org/dep.tgz",
    hash: `sha256:${sha256}`,
  });
  assert.equal(found[0]!.commit, "99c655708dec2ecc2bb735816b621bfa68f360ac");
  assert.equal(found[2]!.url, "file:///w/src/foo");
  assert.deepEqual(
    packagesOf(await collectFrom(unowned, tree)).map(({ name }) => name),
    [`${prefix}/bin/other`],
  );
});

test("a switch in a project counts, and an empty one; what a removed package left is noted", async () => {
  const state = (installed: string) => `opam-version: "2.0"\n${installed}`;
  const found = await collectFrom(
    opam,
    memoryTree({
      "/w/proj/_opam/.opam-switch/switch-state": state('roots: "foo.1.2.0"\ninstalled: "foo.1.2.0"\n'),
      "/w/proj/_opam/.opam-switch/packages/gone.1/opam": 'opam-version: "2.0"\n',
      "/root/.opam/empty1/.opam-switch/switch-state": state(""),
    }),
  );
  assert.deepEqual(namesAndVersions(found), ["foo 1.2.0"]);
  assert.deepEqual(found.status === "present" && found.notes?.map(({ path }) => path), [
    "/w/proj/_opam/.opam-switch/packages/gone.1",
  ]);
  assert.deepEqual(await collectFrom(opam, memoryTree({ "/x/switch-state": "" })), { status: "absent" });
});

test("a state that is cut off is an error, and what it lists before stays", async () => {
  const cut = await collectFrom(
    opam,
    memoryTree({ [`${below}/switch-state`]: 'roots: ["a.1"]\ninstalled: ["a.1"]\npinned: ["a.' }),
  );
  assertError(cut, `${below}/switch-state`, /cannot be read from "pinned/);
  assert.deepEqual(namesAndVersions(cut), ["a 1"]);
});
