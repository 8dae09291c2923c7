import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, before, describe, test } from "node:test";
import type { Collected } from "../../src/ecosystems/package.ts";
import { readHeader } from "../../src/ecosystems/rpm/header.ts";
import { rpm } from "../../src/ecosystems/rpm/index.ts";
import { sqlitePackages } from "../../src/ecosystems/rpm/sqlite.ts";
import { assertError, collectFrom, freshFolder, missing, packagesOf } from "../support/ecosystems.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";
import { buildRpms, installRpms, ndbOf, rpmQuery, writeBdb } from "../support/rpm.ts";

const noRpm = missing("rpm", "rpmbuild");
const noBerkeley = missing("db_load");
const sqlitePath = "/usr/lib/sysimage/rpm/rpmdb.sqlite";
const bdbPath = "/var/lib/rpm/Packages";
const ndbPath = "/usr/lib/sysimage/rpm/Packages.db";

function collect(files: Record<string, MemoryFile>): Promise<Collected> {
  return collectFrom(rpm, memoryTree(files));
}

/** What we read, in the words of {@link rpmQuery}. */
function asQueried(collected: Collected): string[] {
  return packagesOf(collected)
    .map((found) => {
      const plain = found.version.replace(/^\d+:/, "");
      const source = found.source?.replace("@", "-") ?? (found.arch ? `${found.name}-${plain}` : undefined);
      const hash = found.hash?.startsWith("sha256header:") ? found.hash.slice(13) : "(none)";
      const sourceFile = source ? `${source}.src.rpm` : "(none)";
      return [
        found.name,
        found.version,
        found.arch ?? "(none)",
        sourceFile,
        found.origin ?? "(none)",
        hash,
      ].join(" ");
    })
    .sort();
}

test("a row that is longer than the database, on pages in a circle, is an error and no memory", async () => {
  const pageSize = 4096;
  const file = Buffer.alloc(3 * pageSize);
  file.write("SQLite format 3\0", 0, "latin1");
  file.writeUInt16BE(pageSize, 16);
  // The schema: a table Packages, whose root is page 2.
  const words = ["table", "Packages", "Packages"];
  const types = [...words.map((word) => 13 + 2 * word.length), 1, 13];
  const row = Buffer.concat([
    Buffer.of(1 + types.length, ...types),
    Buffer.from(words.join("")),
    Buffer.of(2),
  ]);
  const schema = Buffer.concat([Buffer.of(row.length, 1), row]);
  file[100] = 0x0d;
  file.writeUInt16BE(1, 103);
  file.writeUInt16BE(pageSize - schema.length, 108);
  schema.copy(file, pageSize - schema.length);
  // Its one row: 2^46 bytes long, 489 of them here, the others on page 3, after which comes page 3.
  file[pageSize] = 0x0d;
  file.writeUInt16BE(1, pageSize + 3);
  file.writeUInt16BE(100, pageSize + 8);
  Buffer.of(0x90, 0x80, 0x80, 0x80, 0x80, 0x80, 0, 1).copy(file, pageSize + 100);
  for (let at = pageSize + 109; at < 2 * pageSize - 4; at += 4) file.writeUInt32BE(3, at);
  file.writeUInt32BE(3, 2 * pageSize);
  assertError(await collect({ [sqlitePath]: file }), sqlitePath, /page 3 is in the tree twice/);
});

describe("databases that rpm itself wrote", { skip: noRpm }, () => {
  const folder = freshFolder({ after });
  let database = "";
  let headers: Buffer[] = [];

  before(() => {
    const packages = buildRpms(folder, [
      { name: "small", version: "1.0", release: "1" },
      { name: "with-epoch", version: "2.5", release: "3.el9", epoch: 2 },
      { name: "epoch-zero", version: "0.1~rc1", release: "1", epoch: 0 },
      { name: "many-files", version: "7", release: "1", files: 600 },
      { name: "other-arch", version: "1^git", release: "1", arch: "ppc64le" },
      { name: "other-arch-noarch", version: "1", release: "1" },
    ]);
    database = installRpms(folder, packages);
    headers = [...sqlitePackages(readFileSync(join(database, "rpmdb.sqlite")))];
  });

  test("an SQLite database gives what rpm -qa lists", async () => {
    const collected = await collect({ [sqlitePath]: readFileSync(join(database, "rpmdb.sqlite")) });
    assert.equal(collected.status, "present");
    assert.deepEqual(asQueried(collected), rpmQuery(database, "sqlite"));
    assert.equal(packagesOf(collected).length, 6);
  });

  test("files have the digests that rpm lists, configuration none", () => {
    const format = "[%{FILENAMES} %{FILEDIGESTS} %{FILEFLAGS}\n]";
    const define = ["--define", "_db_backend sqlite", "--dbpath", database];
    const listed = execFileSync("rpm", [...define, "-qa", "--qf", format], { encoding: "utf8" })
      .trim()
      .split("\n")
      .map((line) => line.split(" "));
    const expected = listed
      .filter(([, digest, flags]) => digest && flags === "0")
      .map(([path, digest]) => `${path} sha256:${digest}`);
    const ours = headers.flatMap((header) => readHeader(header).sums(() => true));
    assert.ok(expected.length > 600);
    assert.deepEqual(ours.map((each) => each.join(" ")).sort(), expected.sort());
  });

  test("a tag that was added behind the signed region counts before the region's, as rpm reads it", async (context) => {
    const copy = freshFolder(context);
    copyFileSync(join(database, "rpmdb.sqlite"), join(copy, "rpmdb.sqlite"));
    const open = new DatabaseSync(join(copy, "rpmdb.sqlite"));
    const added = (blob: Buffer) => {
      const [count, size] = [blob.readUInt32BE(0), blob.readUInt32BE(4)];
      const entry = Buffer.alloc(16);
      for (const [i, value] of [1001, 6, size, 1].entries()) entry.writeUInt32BE(value, 4 * i);
      const index = blob.subarray(8, 8 + 16 * count);
      const text = Buffer.from("9.9\0");
      const head = Buffer.alloc(8);
      head.writeUInt32BE(count + 1, 0);
      head.writeUInt32BE(size + text.length, 4);
      return Buffer.concat([head, index, entry, blob.subarray(8 + 16 * count), text]);
    };
    open
      .prepare("UPDATE Packages SET blob = ? WHERE hnum = 1")
      .run(
        added(
          Buffer.from(open.prepare("SELECT blob FROM Packages WHERE hnum = 1").get()!.blob as Uint8Array),
        ),
      );
    open.close();
    const collected = await collect({ [sqlitePath]: readFileSync(join(copy, "rpmdb.sqlite")) });
    const listed = (text: string[]) => text.map((line) => line.split(" ").slice(0, 2).join(" ")).sort();
    assert.deepEqual(listed(asQueried(collected)), listed(rpmQuery(copy, "sqlite")));
    assert.equal(packagesOf(collected).filter(({ version }) => version.includes("9.9")).length, 1);
  });

  test("a package has epoch, architecture, vendor, distribution and digest", async () => {
    const collected = await collect({
      [sqlitePath]: readFileSync(join(database, "rpmdb.sqlite")),
      "/etc/os-release": 'ID="rocky"\nVERSION_ID="9.3"\n',
    });
    const found = packagesOf(collected).find(({ name }) => name === "with-epoch")!;
    assert.match(found.hash!, /^sha256header:[0-9a-f]{64}$/);
    assert.deepEqual(
      { ...found, hash: undefined },
      {
        name: "with-epoch",
        version: "2:2.5-3.el9",
        purl: "pkg:rpm/rocky/with-epoch@2.5-3.el9?arch=noarch&distro=rocky-9.3&epoch=2",
        arch: "noarch",
        origin: "Test Vendor",
        hash: undefined,
      },
    );
  });

  test("the write-ahead log counts up to its last whole transaction, as in SQLite", async (context) => {
    const copy = freshFolder(context);
    copyFileSync(join(database, "rpmdb.sqlite"), join(copy, "rpmdb.sqlite"));
    const open = new DatabaseSync(join(copy, "rpmdb.sqlite"));
    context.after(() => open.close());
    open.exec(
      "PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; PRAGMA foreign_keys=OFF; CREATE TABLE x(y);",
    );
    const files = () => ({
      [sqlitePath]: readFileSync(join(copy, "rpmdb.sqlite")),
      [`${sqlitePath}-wal`]: readFileSync(join(copy, "rpmdb.sqlite-wal")),
    });
    const names = async (given: Record<string, Buffer>) =>
      packagesOf(await collect(given)).map(({ name }) => name);
    const all = await names(files());
    open.exec("DELETE FROM Packages WHERE hnum = 6");
    const fewer = await names(files());
    assert.equal(all.length, 6);
    assert.equal(fewer.length, 5);
    assert.equal(rpmQuery(copy, "sqlite").length, 5);
    // Without its log the database says what was before.
    assert.deepEqual(await names({ [sqlitePath]: files()[sqlitePath]! }), all);
    // A transaction whose end is missing, or damaged, was never made.
    const whole = files()[`${sqlitePath}-wal`]!;
    assert.deepEqual(await names({ ...files(), [`${sqlitePath}-wal`]: whole.subarray(0, -100) }), all);
    const damaged = Buffer.from(whole);
    damaged[damaged.length - 1]! ^= 1;
    assert.deepEqual(await names({ ...files(), [`${sqlitePath}-wal`]: damaged }), all);
  });

  for (const byteOrder of [1234, 4321] as const) {
    for (const pageSize of [512, 4096]) {
      test(`a Berkeley DB of byte order ${byteOrder} and ${pageSize}-byte pages gives what rpm -qa lists`, {
        skip: noBerkeley,
      }, async (context) => {
        const copy = freshFolder(context);
        writeBdb(join(copy, "Packages"), headers, byteOrder, pageSize);
        const collected = await collect({ [bdbPath]: readFileSync(join(copy, "Packages")) });
        assert.equal(collected.status, "present");
        assert.deepEqual(asQueried(collected), rpmQuery(database, "sqlite"));
        if (byteOrder === 1234) assert.deepEqual(asQueried(collected), rpmQuery(copy, "bdb_ro"));
      });
    }
  }

  test("an ndb database, written by hand after the format, gives the same packages", async () => {
    const collected = await collect({ [ndbPath]: ndbOf(headers) });
    assert.equal(collected.status, "present");
    assert.deepEqual(asQueried(collected), rpmQuery(database, "sqlite"));
  });

  test("a database cut off anywhere is an error that keeps what could be read, or lacks nothing", async (context) => {
    const copy = freshFolder(context);
    if (!noBerkeley) writeBdb(join(copy, "Packages"), headers, 1234, 4096);
    const databases: [string, Buffer][] = [
      [sqlitePath, readFileSync(join(database, "rpmdb.sqlite"))],
      [ndbPath, ndbOf(headers)],
      ...(noBerkeley ? [] : [[bdbPath, readFileSync(join(copy, "Packages"))] as [string, Buffer]]),
    ];
    for (const [path, file] of databases) {
      let kept = 0;
      for (let part = 0; part < 24; part += 1) {
        const collected = await collect({ [path]: file.subarray(0, Math.floor((file.length * part) / 24)) });
        const { length } = packagesOf(collected);
        kept += length;
        if (collected.status === "error") assert.equal(collected.path, path);
        else assert.equal(length, 6, `${path}, ${part} of 24`);
      }
      assert.ok(kept > 6, `${path}: nothing is kept of a damaged database`);
    }
  });

  test("no damage makes a reader run on, or throw anything but what it says", async (context) => {
    const copy = freshFolder(context);
    if (!noBerkeley) writeBdb(join(copy, "Packages"), headers.slice(0, 3), 1234, 512);
    const databases: [string, Buffer][] = [
      [sqlitePath, readFileSync(join(database, "rpmdb.sqlite"))],
      [ndbPath, ndbOf(headers.slice(0, 3))],
      ...(noBerkeley ? [] : [[bdbPath, readFileSync(join(copy, "Packages"))] as [string, Buffer]]),
    ];
    for (const [path, file] of databases) {
      // The same bytes are hit at every run: a small linear congruential generator.
      let state = 12345;
      const random = (below: number) => {
        state = (state * 1103515245 + 12345) % 2147483648;
        return state % below;
      };
      for (let round = 0; round < 300; round += 1) {
        const damaged = Buffer.from(file);
        for (let i = 0; i < 8; i += 1) {
          // Half of the damage goes where the structure is: the first bytes of the pages.
          const at =
            random(2) === 0
              ? random(damaged.length)
              : random(Math.floor(damaged.length / 512)) * 512 + random(64);
          damaged[at] = random(256);
        }
        const collected = await collect({ [path]: damaged });
        assert.notEqual(collected.status, "absent");
      }
    }
  });

  test("a database is found at every place that rpm or --dbpath gives it", async () => {
    const file = readFileSync(join(database, "rpmdb.sqlite"));
    for (const [path, prefix] of [
      ["/usr/share/rpm/rpmdb.sqlite", undefined],
      ["/opt/tools/db/rpmdb.sqlite", "/opt/tools/db"],
      ["/srv/chroot/var/lib/rpm/rpmdb.sqlite", "/srv/chroot"],
    ] as const) {
      const collected = await collect({ [path]: file });
      assert.deepEqual(asQueried(collected), rpmQuery(database, "sqlite"), path);
      assert.deepEqual([...new Set(packagesOf(collected).map((found) => found.prefix))], [prefix]);
    }
    const inFolder = await collect({
      "/srv/chroot/var/lib/rpm/rpmdb.sqlite": file,
      "/srv/chroot/etc/os-release": "ID=rocky\nVERSION_ID=9.3\n",
      "/etc/os-release": "ID=fedora\nVERSION_ID=40\n",
    });
    assert.match(packagesOf(inFolder)[0]!.purl, /^pkg:rpm\/rocky\/.*distro=rocky-9\.3/);
    const twice = await collect({
      "/usr/share/rpm/rpmdb.sqlite": file,
      "/usr/lib/sysimage/rpm-ostree-base-db/rpmdb.sqlite": file,
    });
    assert.equal(packagesOf(twice).length, 6, "rpm-ostree's copy is none of its own");
    // Others call their files so, too.
    assert.deepEqual(await collect({ "/srv/debian/Packages": "Package: a\n", "/srv/x/Packages.db": "x" }), {
      status: "absent",
    });
  });

  test("two databases in one folder are an error, one entry twice is not", async () => {
    const twice = ndbOf([headers[0]!, headers[0]!]);
    assert.equal((await collect({ [ndbPath]: twice })).status, "present", "the same entry twice is one");
    const both = await collect({
      [sqlitePath]: readFileSync(join(database, "rpmdb.sqlite")),
      [ndbPath]: ndbOf(headers),
    });
    assertError(both, ndbPath, /second package database beside rpmdb\.sqlite/);
    // rpm 4.18 reads the one that is a database.
    const empty = await collect({
      [sqlitePath]: readFileSync(join(database, "rpmdb.sqlite")),
      [ndbPath]: "",
    });
    assert.equal(empty.status, "present");
    assert.deepEqual(empty.status === "present" && empty.notes?.map(({ path }) => path), [ndbPath]);
    assert.equal(packagesOf(both).length, 6);
  });

  test("a header without version, or with bytes that are no UTF-8 in its name, is an error; the others stay", async () => {
    const header = headers.find((one) => one.includes("small\0"))!;
    const broken = Buffer.from(header);
    broken.write("\xff", broken.indexOf("small\0"), "latin1");
    assertError(await collect({ [ndbPath]: ndbOf([broken, ...headers]) }), ndbPath, /not valid UTF-8/);
    const untagged = Buffer.from(header);
    // The tag of the version, 1001, becomes one that nobody knows.
    untagged.writeUInt32BE(99999, untagged.indexOf(Buffer.of(0, 0, 0x03, 0xe9, 0, 0, 0, 6)));
    const collected = await collect({ [ndbPath]: ndbOf([untagged, ...headers]) });
    assertError(collected, ndbPath, /"small" has no version/);
    assert.equal(packagesOf(collected).length, 6);
  });
});

test("no database is absent; a link in a circle, an empty file and another kind of file are errors", async () => {
  assert.deepEqual(await collect({ "/usr/bin/rpm": "elf" }), { status: "absent" });
  assertError(await collect({ [bdbPath]: { target: "Packages" } }), bdbPath, /leads nowhere/);
  for (const path of [bdbPath, ndbPath, sqlitePath]) {
    for (const content of ["", "x".repeat(8192)]) {
      assertError(await collect({ [path]: content }), path, /^not an? /);
    }
  }
});

// Real databases of CentOS 5 to 8, UBI 8 on s390x (big-endian), SLE 15 (ndb), Fedora 35 and CBL-Mariner, which a
// Go module carries for its own tests, with the list of packages of each.
const realModule = "github.com/knqyf263/go-rpmdb@v0.1.1";
const download = spawnSync("go", ["mod", "download", "-json", realModule], {
  encoding: "utf8",
  timeout: 3_600_000,
});
const real = download.status === 0 ? (JSON.parse(download.stdout).Dir as string) : undefined;
const noReal = noRpm || (real === undefined && `the Go module ${realModule} cannot be had here`);

describe("databases of real systems", { skip: noReal }, () => {
  const data = join(real ?? "", "pkg/testdata");
  const systems =
    real === undefined ? [] : readdirSync(data).filter((name) => !/\./.test(name) || /-\d/.test(name));
  for (const system of systems) {
    test(`${system}: what we read is what rpm -qa lists`, async (context) => {
      const name = ["Packages", "Packages.db", "rpmdb.sqlite"].find((one) =>
        existsSync(join(data, system, one)),
      )!;
      const collected = await collect({ [`/var/lib/rpm/${name}`]: readFileSync(join(data, system, name)) });
      assert.equal(collected.status, "present");
      if (name === "Packages.db") {
        // rpm as Debian builds it has no ndb: the module's own list is the truth.
        assert.deepEqual(
          withMd5(collected),
          listInModule(join(real!, "pkg/rpmdb_testcase_test.go"), "SLE15WithNDB"),
        );
        return;
      }
      const copy = join(freshFolder(context), "db");
      mkdirSync(copy);
      copyFileSync(join(data, system, name), join(copy, name));
      chmodSync(join(copy, name), 0o644);
      assert.deepEqual(asQueried(collected), rpmQuery(copy, name === "Packages" ? "bdb_ro" : "sqlite"));
    });
  }
});

function withMd5(collected: Collected): string[] {
  return packagesOf(collected)
    .map(({ name, version, arch }) => `${name} ${version} ${arch}`)
    .sort();
}

/** The packages that a list in the module's own tests has: {epoch, "name", "version", "release", "arch", … }. */
function listInModule(file: string, list: string): string[] {
  const text = readFileSync(file, "utf8");
  const from = text.indexOf(`${list} = func`);
  const part = text.slice(from, text.indexOf("\n\t}\n", from));
  const found = [...part.matchAll(/\{intRef\((\d*)\), "([^"]*)", "([^"]*)", "([^"]*)", "([^"]*)"/g)];
  assert.ok(found.length > 30);
  return found
    .map(
      ([, epoch, name, version, release, arch]) =>
        `${name} ${epoch ? `${epoch}:` : ""}${version}-${release} ${arch}`,
    )
    .sort();
}

test("a distroless image's list of packages is read: container-manifest-2 of Azure Linux", async () => {
  const path = "/var/lib/rpmmanifest/container-manifest-2";
  const system = { "/etc/os-release": 'ID=azurelinux\nVERSION_ID="3.0"\n' };
  const glibc =
    "glibc\t2.38-8.azl3\t1700000000\t1690000000\tMicrosoft Corporation\t(none)\t9\tx86_64\t0\tglibc-2.38-8.azl3.src.rpm\n";
  const libs =
    "openssl-libs\t3.3.2-1.azl3\t1\t1\tMicrosoft Corporation\t1\t9\tx86_64\t1\topenssl-3.3.2-1.azl3.src.rpm\n";
  const collected = await collect({ ...system, [path]: glibc + libs });
  assert.deepEqual(packagesOf(collected), [
    {
      name: "glibc",
      version: "2.38-8.azl3",
      purl: "pkg:rpm/azurelinux/glibc@2.38-8.azl3?arch=x86_64&distro=azurelinux-3.0",
      arch: "x86_64",
      origin: "Microsoft Corporation",
    },
    {
      name: "openssl-libs",
      version: "1:3.3.2-1.azl3",
      purl: "pkg:rpm/azurelinux/openssl-libs@3.3.2-1.azl3?arch=x86_64&distro=azurelinux-3.0&epoch=1",
      arch: "x86_64",
      source: "openssl@3.3.2-1.azl3",
      origin: "Microsoft Corporation",
    },
  ]);
  assertError(
    await collect({ ...system, [path]: `${glibc}openssl\t3` }),
    path,
    /line 2 does not describe a package/,
  );
});

for (const [files, purl] of [
  [{ "/etc/os-release": 'ID="rhel"\nVERSION_ID="9.4"\n' }, "redhat/bash@5-1?arch=x86_64&distro=rhel-9.4"],
  [
    { "/etc/os-release": 'ID="opensuse-leap"\nVERSION_ID="15.5"\n' },
    "opensuse/bash@5-1?arch=x86_64&distro=opensuse-leap-15.5",
  ],
  [{ "/etc/os-release": "ID=fedora\nVERSION_ID=41\n" }, "fedora/bash@5-1?arch=x86_64&distro=fedora-41"],
  [
    { "/etc/redhat-release": "CentOS release 6.10 (Final)\n" },
    "centos/bash@5-1?arch=x86_64&distro=centos-6.10",
  ],
  [
    { "/etc/redhat-release": "Red Hat Enterprise Linux Server release 6.9 (Santiago)\n" },
    "redhat/bash@5-1?arch=x86_64&distro=rhel-6.9",
  ],
] as const) {
  test(`scanners find an rpm package under pkg:rpm/${purl}`, async () => {
    const line = "bash\t5-1\t1\t1\t(none)\t(none)\t1\tx86_64\t0\tbash-5-1.src.rpm\n";
    const found = await collect({ ...files, "/var/lib/rpmmanifest/container-manifest-2": line });
    assert.equal(packagesOf(found)[0]!.purl, `pkg:rpm/${purl}`);
  });
}
