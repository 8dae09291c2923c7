import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  readlinkSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import * as scitex from "../../src/scitex/versions.ts";
import { folderFor } from "../apptainer/support.ts";
import { assertFailed, bench } from "../cli/support.ts";

/** A folder of flat images; the first is the oldest. */
async function flat(t: TestContext, versions: string[]): Promise<string> {
  const folder = await folderFor(t);
  for (const [n, version] of versions.entries()) {
    writeFileSync(join(folder, `scitex-v${version}.sif`), version);
    utimesSync(join(folder, `scitex-v${version}.sif`), 1000 + n, 1000 + n);
  }
  writeFileSync(join(folder, "scitex-base-v1.sif"), "base");
  return folder;
}

describe("a folder of scitex-v*.sif", () => {
  test("W82: rollback goes to what was active before, not to the next older file", async (t) => {
    const folder = await flat(t, ["1.0", "2.0", "3.0"]);
    symlinkSync("scitex-v2.0.sif", join(folder, "current.sif"));
    assert.equal(await scitex.getActiveVersion(folder), "2.0");
    await scitex.switchVersion("1.0", folder);
    await scitex.switchVersion("3.0", folder);
    assert.equal(await scitex.rollback(folder), "1.0");
    assert.equal(await scitex.rollback(folder), "2.0");
    assert.equal(readlinkSync(join(folder, "current.sif")), "scitex-v2.0.sif");
    // Nothing was active before that is known: the next older one.
    assert.equal(await scitex.rollback(folder), "1.0");
    await assert.rejects(scitex.rollback(folder), /no version was active before/);
    await assert.rejects(scitex.switchVersion("9", folder), /there is no version 9/);
    await assert.rejects(scitex.switchVersion("../x", folder), /there is no version/);
  });

  test("W80: a version that is a link into a build's folder is listed, active and switched", async (t) => {
    const folder = await folderFor(t);
    for (const version of ["2.0", "3.0"]) {
      const name = `scitex-v${version}`;
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, `${name}-2026-1120-061508.sif`), version);
      symlinkSync(join(name, `${name}-2026-1120-061508.sif`), join(folder, `${name}.sif`));
    }
    await scitex.switchVersion("3.0", folder);
    assert.equal(await scitex.getActiveVersion(folder), "3.0");
    const listed = await scitex.listVersions(folder);
    assert.deepEqual(listed.map(({ version, active, size }) => [version, active, size]).sort(), [
      ["2.0", false, 3],
      ["3.0", true, 3],
    ]);
    // W81: links free nothing, so they are not removed.
    assert.deepEqual(await scitex.cleanup(folder, { keep: 0 }), []);
    assert.ok(existsSync(join(folder, "scitex-v2.0.sif")));
  });

  test("cleanup keeps the active image, the base, and as many more as it is asked to", async (t) => {
    const folder = await flat(t, ["1", "2", "3", "4"]);
    symlinkSync("scitex-v1.sif", join(folder, "current.sif"));
    assert.deepEqual(
      await scitex.cleanup(folder, { keep: 1 }),
      [3, 2].map((n) => join(folder, `scitex-v${n}.sif`)),
    );
    assert.deepEqual(
      (await scitex.listVersions(folder)).map(({ version }) => version),
      ["4", "1"],
    );
    assert.ok(existsSync(join(folder, "scitex-base-v1.sif")));
    await assert.rejects(scitex.cleanup(folder, { keep: -1 }), /invalid number/);
    assert.deepEqual(await scitex.listVersions(join(folder, "missing")), []);
    assert.equal(await scitex.getActiveVersion(join(folder, "missing")), null);
  });

  test("what is not our link is never replaced", async (t) => {
    const folder = await flat(t, ["1"]);
    writeFileSync(join(folder, "current.sif"), "an image");
    await assert.rejects(scitex.switchVersion("1", folder), /was not made by this program/);
    unlinkSync(join(folder, "current.sif"));
    symlinkSync("/opt/other.sif", join(folder, "current.sif"));
    await assert.rejects(scitex.switchVersion("1", folder), /was not made by this program/);
  });

  test("deploy copies the active image and the base, and switches there", async (t) => {
    const folder = await flat(t, ["1", "2"]);
    symlinkSync("scitex-v1.sif", join(folder, "current.sif"));
    const target = join(await folderFor(t), "site");
    await scitex.deploy(folder, { targetDir: target });
    assert.equal(readlinkSync(join(target, "current.sif")), "scitex-v1.sif");
    assert.ok(existsSync(join(target, "scitex-base-v1.sif")));
    await scitex.switchVersion("2", folder);
    await scitex.deploy(folder, { targetDir: target });
    assert.equal(await scitex.getActiveVersion(target), "2");
    assert.equal(await scitex.rollback(target), "1");
    writeFileSync(join(folder, "config.yaml"), "require_verified: true\n");
    await assert.rejects(scitex.deploy(folder, { targetDir: join(target, "x") }), /is not verified/);
  });

  test("has commands: list, switch, rollback, prune and deploy", async (t) => {
    const at = await bench(t);
    for (const n of [1, 2, 3]) await at.write(`flat/scitex-v${n}.sif`, String(n));
    const run = (...words: string[]) => at.json([...words, "--store", "flat"]);
    assert.deepEqual(await run("switch", "1"), { active: "scitex-v1.sif", from: null });
    assert.deepEqual(await run("switch", "2"), { active: "scitex-v2.sif", from: "1" });
    assert.match((await at.run(["list", "--store", "flat"])).stdout, /scitex-v2\.sif \(current\)/);
    assert.deepEqual(await run("rollback"), { version: "1", from: "2" });
    assert.equal((await run("prune", "--flat", "1")).paths.length, 1);
    assert.equal((await run("deploy", "--flat", "--target", "site"))[0].version, "1");
    assertFailed(await at.run(["deploy", "--target", "site"]), 2, /name a build/);
    const untargeted = await at.run(["deploy", "tiny"]);
    assert.equal(untargeted.code, 2);
    assert.match(untargeted.stderr, /--target/);
  });
});
