import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { promisify } from "node:util";
import { svn } from "../../src/ecosystems/svn/index.ts";
import {
  assertError,
  collectFrom,
  filesOf,
  freshFolder,
  missing,
  packagesOf,
} from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

const run = promisify(execFile);

test("working copies have the address and revisions that svn shows", async (context) => {
  const lacking = missing("svn", "svnadmin", "svnversion");
  if (lacking) return context.skip(lacking);
  const folder = freshFolder(context);
  const repository = join(folder, "repo");
  const ask = async (program: string, ...args: string[]) =>
    (await run(program, args, { cwd: folder, timeout: 3_600_000 })).stdout.trim();
  await ask("svnadmin", "create", repository);
  await ask("svn", "-q", "mkdir", "-m", "x", `file://${repository}/trunk`, `file://${repository}/my tags`);
  await ask("svn", "-q", "co", `file://${repository}/trunk`, "ws/mixed");
  for (const content of ["a", "b"]) {
    writeFileSync(join(folder, "ws/mixed/file"), content);
    await ask("svn", "-q", "add", "--force", "ws/mixed/file");
    await ask("svn", "-q", "commit", "-m", "y", "ws/mixed");
  }
  await ask("svn", "-q", "co", "-r", "1", `file://${repository}/my tags`, "ws/old");
  const expected = await Promise.all(
    ["mixed", "old"].map(async (name) => [
      `/ws/${name}`,
      await ask("svnversion", `ws/${name}`),
      `svn+${await ask("svn", "info", "--show-item", "url", `ws/${name}`)}`,
    ]),
  );
  const files = filesOf(join(folder, "ws"), "/ws");
  const found = packagesOf(await collectFrom(svn, memoryTree(files)));
  assert.deepEqual(found.map(({ location, version, url }) => [location, version, url]).sort(), expected);
  const database = readFileSync(join(folder, "ws/old/.svn/wc.db"));
  const cut = { ...files, "/ws/old/.svn/wc.db": database.subarray(0, database.length / 2) };
  assertError(await collectFrom(svn, memoryTree(cut)), "/ws/old/.svn/wc.db", /cannot be read/);
});

test("a database of svn 1.14 names its root's address, and the revisions of all files but those of other repositories", async (context) => {
  const file = join(freshFolder(context), "wc.db");
  const database = new DatabaseSync(file);
  // The columns in the order of svn 1.14.2.
  database.exec(`
    CREATE TABLE REPOSITORY (id INTEGER PRIMARY KEY AUTOINCREMENT, root TEXT UNIQUE NOT NULL, uuid TEXT NOT NULL);
    CREATE TABLE NODES (wc_id, local_relpath, op_depth INTEGER, parent_relpath, repos_id INTEGER, repos_path, revision INTEGER, presence, moved_here,
      moved_to, kind, properties, depth, checksum, symlink_target, changed_revision, changed_date, changed_author,
      translated_size, last_mod_time, dav_cache, file_external, inherited_props);
    INSERT INTO REPOSITORY VALUES (1, 'https://svn.example.org/repo', 'x'), (2, 'https://svn.example.org/other', 'y');
  `);
  const add = database.prepare(
    "INSERT INTO NODES (wc_id, local_relpath, op_depth, repos_id, repos_path, revision, presence, kind, file_external) VALUES (1, ?, ?, ?, ?, ?, ?, 'file', ?)",
  );
  add.run("a", 0, 1, "trunk/my tool/a", 17, "normal", null);
  add.run("", 0, 1, "trunk/my tool", 12, "normal", null);
  add.run("external", 0, 2, "x", 99, "normal", "1");
  add.run("left-out", 0, 1, "trunk/my tool/left-out", 98, "server-excluded", null);
  add.run("new", 1, null, null, null, "normal", null);
  database.close();
  const tree = memoryTree({ "/ws/.svn/wc.db": readFileSync(file), "/ws/.svn/entries": "12\n" });
  assert.deepEqual(
    packagesOf(await collectFrom(svn, tree)).map(({ name, version, url }) => [name, version, url]),
    [["repo/trunk/my%20tool", "12:17", "svn+https://svn.example.org/repo/trunk/my%20tool"]],
  );
});

test("before version 1.7 each folder had records, and the topmost one is the working copy", async () => {
  const entries = (revision: number, below: string) =>
    `10\n\ndir\n${revision}\nhttps://user:secret@svn.example.org/repo/trunk${below}\nhttps://svn.example.org/repo\n\n\n`;
  const found = await collectFrom(
    svn,
    memoryTree({
      "/opt/tool/.svn/entries": entries(1234, ""),
      "/opt/tool/src/.svn/entries": entries(1234, "/src"),
      "/srv/other/.svn/notes": "x",
    }),
  );
  assert.deepEqual(packagesOf(found), [
    {
      name: "repo/trunk",
      version: "1234",
      purl: "pkg:generic/trunk@1234?vcs_url=svn%2Bhttps://svn.example.org/repo/trunk%401234",
      location: "/opt/tool",
      commit: "1234",
      url: "svn+https://svn.example.org/repo/trunk",
    },
  ]);
  const cut = memoryTree({ "/opt/tool/.svn/entries": "10\n\ndir\n12" });
  assertError(await collectFrom(svn, cut), "/opt/tool/.svn/entries", /another form/);
  assert.deepEqual(await collectFrom(svn, memoryTree({})), { status: "absent" });
});
