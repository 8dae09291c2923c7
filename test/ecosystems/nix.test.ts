import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { guix } from "../../src/ecosystems/guix/index.ts";
import { nix } from "../../src/ecosystems/nix/index.ts";
import { unowned } from "../../src/ecosystems/unowned/index.ts";
import {
  assertError,
  collectFrom,
  filesOf,
  freshFolder,
  missing,
  packagesOf,
} from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

const hash = "0c2wfa2ixyyhf4j9mlg2n7hnx7a0dbhn";
const other = "1c2wfa2ixyyhf4j9mlg2n7hnx7a0dbhn";
const store = {
  [`/nix/store/${hash}-python3-3.12.8/bin/python3`]: { content: "\x7fELF\x02", mode: 0o755 },
  [`/nix/store/${other}-gcc-13.3.0-lib/lib/libgcc_s.so`]: { content: "\x7fELF\x02", mode: 0o755 },
  [`/nix/store/${hash}-python3-3.12.8.drv`]: "Derive(",
  "/nix/store/.links/x": "",
};

test("a store without a database lists its paths, by name, version and output", async () => {
  const tree = memoryTree({ ...store, "/opt/mine": { content: "#!/bin/sh\n", mode: 0o755 } });
  const found = packagesOf(await collectFrom(nix, tree));
  assert.deepEqual(found, [
    {
      name: "gcc",
      version: "13.3.0",
      purl: `pkg:nix/gcc@13.3.0?output=lib&outputhash=${other}`,
      location: `/nix/store/${other}-gcc-13.3.0-lib`,
      build: `${other} lib`,
    },
    {
      name: "python3",
      version: "3.12.8",
      purl: `pkg:nix/python3@3.12.8?outputhash=${hash}`,
      location: `/nix/store/${hash}-python3-3.12.8`,
      build: hash,
    },
  ]);
  assert.deepEqual(
    packagesOf(await collectFrom(unowned, tree)).map(({ name }) => name),
    ["/opt/mine"],
  );
});

test("what the store's database does not know was not completed", async (context) => {
  const file = join(freshFolder(context), "db.sqlite");
  const database = new DatabaseSync(file);
  database.exec(
    "create table ValidPaths (id integer primary key autoincrement not null, path text unique not null, hash text not null, registrationTime integer not null)",
  );
  database
    .prepare("insert into ValidPaths (path, hash, registrationTime) values (?, ?, 1)")
    .run(`/nix/store/${hash}-python3-3.12.8`, `sha256:${"ab".repeat(32)}`);
  database.close();
  const collected = await collectFrom(
    nix,
    memoryTree({ ...store, "/nix/var/nix/db/db.sqlite": readFileSync(file) }),
  );
  assert.deepEqual(
    packagesOf(collected).map(({ name, hash }) => [name, hash]),
    [["python3", `sha256:${"ab".repeat(32)}`]],
  );
  assert.equal(collected.status === "present" && collected.notes!.length, 1);
  const damaged = { ...store, "/nix/var/nix/db/db.sqlite": readFileSync(file).subarray(0, 5000) };
  assertError(await collectFrom(nix, memoryTree(damaged)), "/nix/var/nix/db/db.sqlite", /./);
});

test("Guix keeps the same at its own place", async () => {
  const [found] = packagesOf(
    await collectFrom(guix, memoryTree({ [`/gnu/store/${hash}-hello-2.12.1/bin/hello`]: "x" })),
  );
  assert.equal(found!.purl, `pkg:guix/hello@2.12.1?outputhash=${hash}`);
});

test("a store that Nix itself filled is listed as its database has it", {
  skip: missing("nix-store"),
}, async (context) => {
  const folder = freshFolder(context);
  writeFileSync(join(folder, "data-1.0"), "x");
  const env = { ...process.env, NIX_REMOTE: "", HOME: folder };
  const nixStore = (...argv: string[]) =>
    execFileSync("nix-store", ["--store", join(folder, "root"), ...argv], { env, encoding: "utf8" });
  const path = nixStore("--add", join(folder, "data-1.0")).trim();
  const real = nixStore("--query", "--hash", path).trim();
  const found = packagesOf(await collectFrom(nix, memoryTree(filesOf(join(folder, "root"), ""))));
  assert.deepEqual(
    found.map(({ name, location }) => [name, location]),
    [["data", path]],
  );
  assert.ok(real.startsWith("sha256:"));
  assert.match(found[0]!.hash!, /^sha256:/);
});
