import assert from "node:assert/strict";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import {
  compareVersions,
  examineProgram,
  findApptainer,
  parseVersion,
  toolFolders,
} from "../../src/apptainer/find.ts";
import { Failure } from "../../src/failure.ts";
import { findProgram } from "../../src/process/find-program.ts";
import { folderFor } from "./support.ts";

/** Writes a program that prints this when asked for its version. */
async function program(path: string, prints: string): Promise<string> {
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, `#!/bin/sh\n[ "$1" = --version ] && echo '${prints}'\n`);
  await chmod(path, 0o755);
  return path;
}

/** Puts a folder first on the PATH while a test runs. */
async function pathFolder(t: TestContext): Promise<string> {
  const folder = await folderFor(t);
  const before = process.env.PATH;
  process.env.PATH = `${folder}:${before}`;
  t.after(() => {
    process.env.PATH = before;
  });
  return folder;
}

test("what --version prints is understood, of both programs", () => {
  assert.deepEqual(parseVersion("apptainer version 1.4.5\n"), { name: "apptainer", version: "1.4.5" });
  assert.deepEqual(parseVersion("apptainer version 1.3.6-1.el9"), {
    name: "apptainer",
    version: "1.3.6-1.el9",
  });
  assert.deepEqual(parseVersion("singularity-ce version 4.1.0-noble"), {
    name: "singularity",
    version: "4.1.0-noble",
  });
  assert.deepEqual(parseVersion("singularity version 3.8.7"), { name: "singularity", version: "3.8.7" });
  assert.equal(parseVersion("Singularity: a strategy game"), undefined);
});

test("versions are compared as numbers", () => {
  assert.ok(compareVersions("1.10.0", "1.9.9") > 0);
  assert.ok(compareVersions("1.2", "1.2.0-rc.1") === 0);
  assert.ok(compareVersions("1.1.9", "1.2.0") < 0);
});

test("apptainer on the PATH comes before singularity, and a link named singularity is what it says it is", async (t) => {
  const folder = await pathFolder(t);
  await program(join(folder, "singularity"), "apptainer version 1.3.0");
  // A machine's own apptainer further down the PATH would rightly win.
  process.env.PATH = folder;
  assert.equal((await findApptainer(undefined, folder))?.name, "apptainer");
  const command = await program(join(folder, "apptainer"), "apptainer version 1.4.0");
  assert.deepEqual(
    { ...(await findApptainer(undefined, folder)), unsquashfs: undefined },
    { command, name: "apptainer", version: "1.4.0", unsquashfs: undefined },
  );
});

test("one that is too old is a clear failure, not silently another", async (t) => {
  const folder = await pathFolder(t);
  for (const [prints, minimum] of [
    ["apptainer version 1.1.9", "1.2.0"],
    ["singularity-ce version 3.11.4", "4.0.0"],
  ] as const) {
    await program(join(folder, "apptainer"), prints);
    await assert.rejects(findApptainer(), (error: unknown) => {
      assert.ok(error instanceof Failure);
      assert.match(error.message, /too old/);
      assert.match(error.why ?? "", new RegExp(minimum));
      assert.match(error.remedy ?? "", /setup/);
      return true;
    });
  }
});

test("a program that fails, hangs no one, or is something else is none", async (t) => {
  const folder = await folderFor(t);
  assert.equal(
    await examineProgram(await program(join(folder, "game"), "Singularity 1.0, a game")),
    undefined,
  );
  assert.equal(await examineProgram("/bin/false"), undefined);
  assert.equal(await examineProgram("/nonexistent"), undefined);
});

test("of private copies the newest complete one is found, or the version asked for", async (t) => {
  const root = await folderFor(t);
  const copy = (name: string, version: string) =>
    program(join(root, name, "bin", "apptainer"), `apptainer version ${version}`);
  await copy("99.9.0", "99.9.0");
  const newest = await copy("99.10.0-2", "99.10.0");
  await copy(".new-abc", "99.99.0");
  await mkdir(join(root, "99.11.0"));
  const find = (version?: string) => findApptainer(version, root);
  assert.equal((await find("99.10.0"))?.command, newest);
  assert.equal((await find("99.9.0"))?.version, "99.9.0");
  assert.equal(await find("99.99.0"), undefined);
});

test("tools that came with a private copy are on its PATH, and its unsquashfs is found", async (t) => {
  const root = await folderFor(t);
  const command = await program(join(root, "1.0", "bin", "apptainer"), "apptainer version 1.5.0");
  assert.deepEqual(toolFolders({ command }), []);
  const unsquashfs = await program(join(root, "1.0", "tools", "usr", "bin", "unsquashfs"), "");
  assert.deepEqual(toolFolders({ command }), [
    join(unsquashfs, ".."),
    join(root, "1.0", "tools", "usr", "sbin"),
  ]);
  assert.equal((await examineProgram(command))?.unsquashfs, unsquashfs);
});

test("the unsquashfs that Apptainer brings along is found where the PATH has none", async (t) => {
  const root = await folderFor(t);
  const command = await program(join(root, "bin", "apptainer"), "apptainer version 1.5.0");
  const bundled = await program(join(root, "libexec", "apptainer", "bin", "unsquashfs"), "");
  const found = (await examineProgram(command))?.unsquashfs;
  assert.equal(found, (await findProgram("unsquashfs")) ?? bundled);
});
