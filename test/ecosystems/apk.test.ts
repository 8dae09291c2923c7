// No Alpine package can be had on the machines this is developed on: the databases here are written by hand,
// after apk-tools' own writer (src/database.c). The values are those of Alpine 3.19.
import assert from "node:assert/strict";
import { test } from "node:test";
import { apk } from "../../src/ecosystems/apk/index.ts";
import { assertError, collectFrom, namesAndVersions, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

const database = "/lib/apk/db/installed";

const musl = `C:Q1dCDJ+ooxK2HnQZ+r2bDLcDZJV3c=
P:musl
V:1.2.4_git20230717-r4
A:x86_64
S:407278
I:667648
T:the musl c library (libc) implementation
U:https://musl.libc.org/
L:MIT
o:musl
m:Timo Teräs <timo.teras@iki.fi>
t:1705927204
c:ca7f2ab5e88794e4e654b40776f8a92256f50639
p:so:libc.musl-x86_64.so.1=1
F:lib
R:ld-musl-x86_64.so.1
a:0:0:755
Z:Q1ZnX4z0gL1CF0JHJ6rXm4qJ6ZCbE=

`;
const client = `C:Q1abcdefghijklmnopqrstuvwxyz0=
P:libssl3
V:3.1.4-r5
A:x86_64
o:openssl
c:b784a22cad0c452586b438cb7a597d846fc09ff4

`;

test("a package has version, architecture, source, digest and commit as the database spells them", async () => {
  const collected = await collectFrom(
    apk,
    memoryTree({
      [database]: musl + client,
      "/etc/apk/world": "musl>=1.2 so:libc.musl-x86_64.so.1\n!busybox\n",
      "/etc/os-release": "ID=alpine\nVERSION_ID=3.19.1\n",
    }),
  );
  assert.equal(collected.status, "present");
  assert.deepEqual(packagesOf(collected), [
    {
      name: "libssl3",
      version: "3.1.4-r5",
      purl: "pkg:apk/alpine/libssl3@3.1.4-r5?arch=x86_64&distro=alpine-3.19.1",
      arch: "x86_64",
      source: "openssl@3.1.4-r5",
      auto: true,
      hash: "Q1abcdefghijklmnopqrstuvwxyz0=",
      commit: "b784a22cad0c452586b438cb7a597d846fc09ff4",
    },
    {
      name: "musl",
      version: "1.2.4_git20230717-r4",
      purl: "pkg:apk/alpine/musl@1.2.4_git20230717-r4?arch=x86_64&distro=alpine-3.19.1",
      arch: "x86_64",
      auto: false,
      hash: "Q1dCDJ+ooxK2HnQZ+r2bDLcDZJV3c=",
      commit: "ca7f2ab5e88794e4e654b40776f8a92256f50639",
    },
  ]);
});

test("the database is found below /usr too, and once where one place links to the other", async () => {
  const below = await collectFrom(apk, memoryTree({ "/usr/lib/apk/db/installed": musl }));
  assert.deepEqual(namesAndVersions(below), ["musl 1.2.4_git20230717-r4"]);
  const both = await collectFrom(
    apk,
    memoryTree({ "/usr/lib/apk/db/installed": musl, "/lib": { target: "usr/lib" } }),
  );
  assert.deepEqual(both, below);
});

test("without a database apk is absent; an empty database is there, and empty", async () => {
  assert.deepEqual(await collectFrom(apk, memoryTree({ "/etc/apk/world": "musl\n" })), { status: "absent" });
  assert.deepEqual(await collectFrom(apk, memoryTree({ [database]: "" })), {
    status: "present",
    packages: [],
  });
});

test("a database that is cut off is an error at every place of the cut, and keeps the packages before it", async () => {
  for (let length = musl.length + 1; length < musl.length + client.length; length += 7) {
    const collected = await collectFrom(apk, memoryTree({ [database]: (musl + client).slice(0, length) }));
    assertError(collected, database, /ends within an entry/);
    assert.deepEqual(namesAndVersions(collected), ["musl 1.2.4_git20230717-r4"]);
  }
});

test("a database that was cut off between two entries lacks what was asked for", async () => {
  const world = { "/etc/apk/world": "musl\nlibssl3\n" };
  assert.equal(
    (await collectFrom(apk, memoryTree({ ...world, [database]: musl + client }))).status,
    "present",
  );
  const cut = await collectFrom(apk, memoryTree({ ...world, [database]: musl }));
  assertError(cut, database, /no entry for libssl3, which \/etc\/apk\/world asks for/);
  assert.deepEqual(namesAndVersions(cut), ["musl 1.2.4_git20230717-r4"]);
});

test("missing versions, two entries of a package, invalid UTF-8 and lines that are no fields are errors", async () => {
  const collect = (content: string | Buffer) => collectFrom(apk, memoryTree({ [database]: content }));
  assertError(await collect("P:a\nA:x86_64\n\n"), database, /no version of "a"/);
  assertError(await collect("V:1\nA:x86_64\n\n"), database, /no name/);
  assertError(await collect(musl + musl.replace("A:x86_64", "A:aarch64")), database, /two entries for musl/);
  assertError(await collect("P:a\nV:1\n P:b\n\n"), database, /line 3 is not a field/);
  assertError(await collect("P:a\nV:1\nP:b\nV:2\n\n"), database, /line 3 begins a package within another/);
  const broken = await collect(Buffer.concat([Buffer.from(musl), Buffer.from("P:a\xff\nV:1\n\n", "latin1")]));
  assertError(broken, database, /not valid UTF-8/);
  assert.deepEqual(namesAndVersions(broken), ["musl 1.2.4_git20230717-r4"]);
});

test("a database that is a link in a circle, a link out, or a folder is an error", async () => {
  assertError(
    await collectFrom(apk, memoryTree({ [database]: { target: "installed" } })),
    database,
    /leads nowhere/,
  );
  assertError(
    await collectFrom(apk, memoryTree({ [database]: { target: "/nowhere" } })),
    database,
    /leads nowhere/,
  );
  assertError(await collectFrom(apk, memoryTree({ [database]: { type: "dir" } })), database, /is a dir/);
});

test("a virtual package is the same whenever it was made: apk add --virtual gives it the time as its version", async () => {
  const made = (time: string, sum: string) =>
    collectFrom(
      apk,
      memoryTree({
        [database]: `C:Q1${sum}=\nP:.run-deps\nV:${time}\nA:noarch\nD:libssl3\n\nC:Q1${sum}b=\nP:deps\nV:${time}\nA:noarch\n\n${musl}`,
      }),
    );
  const [one, two] = [await made("20240101.120000", "aaaa"), await made("20240102.130000", "bbbb")];
  assert.deepEqual(one, two);
  assert.deepEqual(namesAndVersions(one), [".run-deps 0", "deps 0", "musl 1.2.4_git20230717-r4"]);
});
