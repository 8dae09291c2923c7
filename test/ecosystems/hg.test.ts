import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { hg } from "../../src/ecosystems/hg/index.ts";
import { pythonTools } from "../support/client-tools.ts";
import { assertError, collectFrom, filesOf, freshFolder, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

test("checkouts have the changeset and address that hg shows, in both formats of its state", async (context) => {
  const tools = await pythonTools("mercurial-7.1", ["mercurial==7.1"]);
  if ("missing" in tools) return context.skip(tools.missing);
  const folder = freshFolder(context);
  const ask = async (...args: string[]) => {
    const env = { ...process.env, HGRCPATH: "", HGUSER: "x" };
    const options = { cwd: folder, env, timeout: 3_600_000 };
    return (await promisify(execFile)(join(tools.bin, "hg"), args, options)).stdout.trim();
  };
  await ask("init", "origin");
  writeFileSync(join(folder, "origin/file"), "a");
  await ask("-R", "origin", "commit", "-A", "-m", "x");
  await ask("clone", "origin", "ws/first");
  const second = ["format.use-dirstate-v2=1", "storage.dirstate-v2.slow-path=allow"];
  await ask(...second.flatMap((each) => ["--config", each]), "clone", "origin", "ws/second");
  await ask("clone", "--noupdate", "origin", "ws/none");
  const commit = await ask("-R", "ws/first", "log", "-r", ".", "-T", "{node}");
  const files = filesOf(join(folder, "ws"), "/ws");
  const found = await collectFrom(hg, memoryTree(files));
  const origin = `hg+file://${folder}/origin`;
  assert.deepEqual(
    packagesOf(found).map(({ location, version, url }) => [location, version, url]),
    [
      ["/ws/first", commit, origin],
      ["/ws/second", commit, origin],
    ],
  );
  const cut = { ...files, "/ws/first/.hg/dirstate": Buffer.from("1234") };
  assertError(await collectFrom(hg, memoryTree(cut)), "/ws/first/.hg/dirstate", /ends before/);
  assert.deepEqual(await collectFrom(hg, memoryTree({ "/x/.hg/y": "" })), { status: "absent" });
});
