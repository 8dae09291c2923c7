import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, test } from "node:test";
import { transientOf } from "../../src/ecosystems/transient.ts";
import { absent, deb, present } from "../lock/sample.ts";
import { freshFolder } from "../support/ecosystems.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";

const dnf4 = "/var/lib/dnf/history.sqlite";
const dnf5 = "/usr/lib/sysimage/libdnf5/transaction_history.sqlite";
const zypper = "/var/log/zypp/history";

/** A database that SQLite itself wrote, as the two files that dnf leaves: most of it is in the write-ahead log. */
function database(context: { after(work: () => void): void }, path: string, sql: string) {
  const file = join(freshFolder(context), "history");
  const open = new DatabaseSync(file);
  context.after(() => open.close());
  open.exec(`PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; ${sql}`);
  return { [path]: readFileSync(file), [`${path}-wal`]: readFileSync(`${file}-wal`) };
}

/** The columns of the table `rpm` of dnf 4.14 and of dnf 5.4. */
const dnf4Tables = `CREATE TABLE rpm (item_id INTEGER UNIQUE NOT NULL, name TEXT NOT NULL, epoch INTEGER NOT NULL,
  version TEXT NOT NULL, release TEXT NOT NULL, arch TEXT NOT NULL);`;
const dnf5Tables = `CREATE TABLE "pkg_name" ("id" INTEGER, "name" TEXT NOT NULL UNIQUE, PRIMARY KEY("id"));
  CREATE TABLE "arch" ("id" INTEGER, "name" TEXT NOT NULL UNIQUE, PRIMARY KEY("id"));
  CREATE TABLE "rpm" ("item_id" INTEGER NOT NULL UNIQUE, "name_id" INTEGER NOT NULL, "epoch" INTEGER NOT NULL,
  "version" TEXT NOT NULL, "release" TEXT NOT NULL, "arch_id" INTEGER NOT NULL);`;

const rpm = (name: string, version: string) => ({ name, version, arch: "x86_64", purl: `pkg:rpm/x/${name}` });
const installed = { rpm: present(rpm("bash", "5.2-1")), dpkg: present(deb("jq", "1.7")) };

async function removed(files: Record<string, MemoryFile>, ecosystem = "rpm") {
  const found = (await transientOf(memoryTree(files), installed))[ecosystem];
  return found?.map(({ name, version, arch }) => `${name} ${version} ${arch}`);
}

describe("what a build installed and removed again", () => {
  test("is told by dpkg's log", async () => {
    const log =
      "2026-01-01 00:00:00 status installed gcc:amd64 12-1\n2026-01-01 00:00:01 status installed jq:amd64 1.6\n";
    assert.deepEqual(await removed({ "/var/log/dpkg.log": log }, "dpkg"), ["gcc 12-1 amd64"]);
    const ubuntu = { "/var/log/dpkg.log": log, "/etc/os-release": "ID=ubuntu\n" };
    const { dpkg } = await transientOf(memoryTree(ubuntu), installed);
    assert.equal(dpkg?.[0]?.purl, "pkg:deb/ubuntu/gcc@12-1?arch=amd64");
  });

  test("is told of the image's own system, also where one in a folder has the package", async () => {
    const log = { "/var/log/dpkg.log": "2026-01-01 00:00:00 status installed gcc:amd64 12-1\n" };
    const elsewhere = { dpkg: present(deb("jq", "1.7"), deb("gcc", "12-1", { prefix: "/opt/rootfs" })) };
    const { dpkg } = await transientOf(memoryTree(log), elsewhere);
    assert.deepEqual(
      dpkg?.map(({ name }) => name),
      ["gcc"],
    );
  });

  test("is told by dnf 4, which microdnf shares its history with", async (context) => {
    const rows =
      "INSERT INTO rpm VALUES (1, 'bash', 0, '5.1', '1', 'x86_64'), (2, 'gcc', 0, '12.0', '1.el9', 'x86_64'), (3, 'bind', 32, '9', '1', 'noarch')";
    const files = database(context, dnf4, `${dnf4Tables} ${rows}`);
    assert.deepEqual(await removed(files), ["gcc 12.0-1.el9 x86_64", "bind 32:9-1 noarch"]);
    const { rpm } = await transientOf(
      memoryTree({ ...files, "/etc/os-release": "ID=rocky\nVERSION_ID=9.3\n" }),
      { rpm: absent },
    );
    assert.equal(rpm?.at(-1)?.purl, "pkg:rpm/rocky/bind@9-1?arch=noarch&distro=rocky-9.3&epoch=32");
  });

  test("is told by dnf 5, whose names are numbers", async (context) => {
    const rows = `INSERT INTO pkg_name VALUES (7, 'bash'), (9, 'gcc'); INSERT INTO arch VALUES (3, 'x86_64');
      INSERT INTO rpm VALUES (1, 7, 0, '5.1', '1', 3), (2, 9, 1, '12.0', '1.fc42', 3);`;
    assert.deepEqual(await removed(database(context, dnf5, dnf5Tables + rows)), ["gcc 1:12.0-1.fc42 x86_64"]);
  });

  test("is told by zypper", async () => {
    const lines = [
      "# a note",
      "2026-01-01 00:00:00|command|root@host|'zypper' '-n' 'install' 'gcc'|",
      "2026-01-01 00:00:00|install|gcc|1:12.0-1|x86_64||repo|0123|",
      "2026-01-01 00:00:00|remove |make|4.3-1|x86_64|root@host|",
    ];
    assert.deepEqual(await removed({ [zypper]: lines.join("\n") }), [
      "gcc 1:12.0-1 x86_64",
      "make 4.3-1 x86_64",
    ]);
  });

  test("is unknown, not nothing, where no history is there or it is damaged", async (context) => {
    assert.equal(await removed({}), undefined);
    assert.equal(await removed({}, "dpkg"), undefined);
    const files = database(context, dnf4, dnf4Tables);
    assert.deepEqual(await removed(files), []);
    assert.equal(await removed({ [dnf4]: "no database" }), undefined);
    assert.equal(await removed({ [dnf4]: files[dnf4]!.subarray(0, 3000) }), undefined);
  });

  test("is no more than names and versions, whatever an image says", async (context) => {
    const rows =
      "INSERT INTO rpm VALUES (1, 'a\nEND', 0, '1', '1', 'noarch'), (2, 'b\" x', 0, '1', '1', 'noarch'), (3, '$(x)', 0, '1', '1', 'noarch')";
    assert.deepEqual(await removed(database(context, dnf4, `${dnf4Tables} ${rows}`)), []);
  });
});
