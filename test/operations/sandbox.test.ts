import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { choosePrivileges } from "../../src/host/privileges.ts";
import { collectGarbage } from "../../src/operations/gc.ts";
import * as scitex from "../../src/scitex/sandbox.ts";
import { folderFor } from "../apptainer/support.ts";
import { assertFailed, bench, verifiedBench } from "../cli/support.ts";
import { busyboxRoot, tinyImage } from "./support.ts";

describe("sandboxes", () => {
  test("the whole way: create, maintain, exec, to-sif, and an image that says what it is", async (t) => {
    const at = await verifiedBench(t);
    const { sandbox } = await at.json(["sandbox", "create", "tiny"]);
    assert.match(readlinkSync(at.path("containers/current-sandbox")), /^sandbox-\d{8}_\d{6}$/);
    const script = "id -u; echo changed > /new; ls -a /tmp ~; exit 5";
    const ran = await at.run(["sandbox", "maintain", "current", "--", "sh", "-c", script]);
    assert.deepEqual([ran.code, ran.stdout.split("\n")[0], ran.stderr], [5, "0", ""]);
    // W96: a sandbox is never verified.
    const exec = await at.run(["exec", sandbox, "cat", "/new"]);
    assert.equal(exec.stdout, "changed\n");
    assert.match(exec.stderr, /a sandbox can be changed at any time/);
    assertFailed(
      await at.run(["exec", "--require-verified", sandbox, "true"]),
      3,
      /is not verified/,
      /to-sif/,
    );

    // W90: the image has a lock and what was done to it, and does not pass the gate.
    const made = await at.json(["sandbox", "to-sif", "current", "mine.sif"]);
    assert.ok("apk" in JSON.parse(readFileSync(made.lock, "utf8")).ecosystems);
    const events = readFileSync(made.provenance, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      events.map(({ event }) => event),
      ["created", "maintained"],
    );
    assert.match(events[0].source, /tiny-\d{4}-\d{4}-\d{6}\.sif$/);
    assert.deepEqual(events[1].command, ["sh", "-c", script]);
    assertFailed(await at.run(["exec", "--require-verified", "./mine.sif", "true"]), 3, /is not verified/);
    assert.equal((await at.run(["exec", "./mine.sif", "cat", "/new"])).stdout, "changed\n");
    assertFailed(await at.run(["sandbox", "to-sif", "current", "mine.sif"]), 2, /exists already/);
  });

  test("a recipe is built and unpacked", async (t) => {
    const at = await bench(t);
    const { sandbox } = await at.json(["sandbox", "create", "tiny.def"]);
    assert.ok(existsSync(join(sandbox, "bin/busybox")));
    await at.write("bad.def", "Bootstrap: nonsense\n");
    assert.notEqual((await at.run(["sandbox", "create", "bad.def"])).code, 0);
    assert.equal((await at.json(["sandbox", "list"])).length, 1);
    assertFailed(await at.run(["sandbox", "create", "missing.sif"]), 2, /there is no image/);
  });

  test("W61, W88: a sandbox is replaced only with force, and stays until the new one is complete", async (t) => {
    const folder = await folderFor(t);
    const source = await tinyImage(folder);
    const outputDir = join(folder, "box");
    await scitex.sandboxCreate(source, { outputDir });
    writeFileSync(join(outputDir, "mark"), "");
    // W87: no link to a sandbox that is elsewhere or has another name.
    assert.equal(await scitex.getActiveSandbox(folder), null);
    await assert.rejects(scitex.sandboxCreate(source, { outputDir }), /exists already/);
    writeFileSync(join(folder, "broken.sif"), "no image");
    await assert.rejects(scitex.sandboxCreate(join(folder, "broken.sif"), { outputDir, force: true }));
    assert.ok(existsSync(join(outputDir, "mark")));
    await scitex.sandboxCreate(source, { outputDir, force: true });
    assert.equal(existsSync(join(outputDir, "mark")), false);
    mkdirSync(join(folder, "other/mine"), { recursive: true });
    await assert.rejects(
      scitex.sandboxCreate(source, { outputDir: join(folder, "other"), force: true }),
      /exists already/,
    );
  });

  test("what a killed sandbox create left is removed by the next one and by gc, a sandbox in it is not", async (t) => {
    const folder = await folderFor(t);
    const names = pathToFileURL(join(import.meta.dirname, "../../src/files/temporary-names.ts")).href;
    const say = `import { temporaryName } from ${JSON.stringify(names)}; console.log(temporaryName("sandbox"));`;
    const left = (inside: string) => {
      const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", say], {
        encoding: "utf8",
      });
      mkdirSync(join(folder, stdout.trim(), inside), { recursive: true });
      return join(folder, stdout.trim());
    };
    const source = await tinyImage(folder);
    const [first, old] = [left("box"), left("old")];
    mkdirSync(join(folder, ".sandbox.mine.tmp"));
    await scitex.sandboxCreate(source, { outputDir: join(folder, "box") });
    assert.deepEqual([first, old].map(existsSync), [false, true]);
    const second = left("tmp");
    const { scratch } = await collectGarbage(folder, {});
    assert.deepEqual(scratch, [second]);
    assert.deepEqual([second, old, join(folder, ".sandbox.mine.tmp")].map(existsSync), [false, true, true]);
  });

  test("W91: order and rollback do not depend on times of folders", async (t) => {
    const folder = await folderFor(t);
    const versions = ["20260101_000000", "20260102_000000", "20260103_000000"];
    for (const [n, version] of versions.entries()) {
      mkdirSync(join(folder, `sandbox-${version}/.singularity.d`), { recursive: true });
      utimesSync(join(folder, `sandbox-${version}`), 9000 - n, 9000 - n);
    }
    assert.deepEqual(
      (await scitex.listSandboxes(folder)).map(({ version }) => version),
      versions.toReversed(),
    );
    await scitex.switchSandbox("20260103_000000", folder);
    await scitex.switchSandbox("20260101_000000", folder);
    assert.equal(await scitex.rollbackSandbox(folder), "20260103_000000");
    await assert.rejects(scitex.switchSandbox("20270101_000000", folder), /there is no sandbox/);
    assert.deepEqual(await scitex.listSandboxes(join(folder, "missing")), []);
    assert.deepEqual(
      await scitex.cleanupSandboxes(folder, { keep: 0 }),
      ["20260102_000000", "20260101_000000"].map((v) => join(folder, `sandbox-${v}`)),
    );
    assert.equal(await scitex.getActiveSandbox(folder), "20260103_000000");
  });

  test("W89: files of other ids are removed, too", async (t) => {
    const privileges = await choosePrivileges("auto");
    const folder = await folderFor(t);
    const box = join(folder, "sandbox-20260101_000000");
    await busyboxRoot(folder);
    mkdirSync(join(box, ".singularity.d"), { recursive: true });
    const asOwner = privileges.asOwner ?? privileges.wrap;
    const [file, ...args] = asOwner([
      "sh",
      "-c",
      `mkdir ${box}/own && touch ${box}/own/f && chown -R 5:5 ${box}/own && chmod 700 ${box}/own`,
    ]);
    execFileSync(file as string, args);
    assert.notEqual(statSync(join(box, "own")).uid, 0);
    assert.deepEqual(await scitex.cleanupSandboxes(folder, { keep: 0 }), [box]);
    assert.equal(existsSync(box), false);
  });

  test("W86: the prompt is the one that was given, and is never run", async (t) => {
    const folder = await folderFor(t);
    const box = await scitex.sandboxCreate(await tinyImage(folder));
    await scitex.sandboxConfigurePs1(box, { defaultPs1: "it's $(touch /tmp/x) \\W $ " });
    const file = join(box, ".singularity.d/env/99-zz-prompt.sh");
    const script = `. ${file}; printf %s "$PS1"`;
    assert.equal(execFileSync("sh", ["-c", script], { encoding: "utf8" }), "it's $(touch /tmp/x) \\W $ ");
    const env = { ...process.env, SCITEX_CLOUD_APPTAINER_PS1: "cloud> " };
    assert.equal(execFileSync("sh", ["-c", script], { encoding: "utf8", env }), "cloud> ");
    await assert.rejects(scitex.sandboxConfigurePs1(folder, { defaultPs1: "x" }), /is not a sandbox/);
    await assert.rejects(scitex.sandboxConfigurePs1(box, { defaultPs1: "a\nb" }), /invalid prompt/);
    assert.equal(scitex.isSandbox("/x/y.sif"), false);
    assert.equal(scitex.isSandbox("/x/sandbox-1"), true);
  });

  test("W85: purging removes old and backup images, and neither base, active version nor links", async (t) => {
    const at = await bench(t);
    for (const file of [
      "scitex-v1.sif",
      "scitex-v2.sif",
      "scitex-base-v1.sif",
      "other.sif",
      "x.sif.old",
      "x.sif.backup.1",
    ])
      await at.write(`flat/${file}`, "");
    symlinkSync("scitex-v1.sif", at.path("flat/current.sif"));
    const plan = await at.json(["sandbox", "purge-sifs", "--store", "flat"]);
    assert.ok(existsSync(at.path("flat/x.sif.old")), "a plan removes nothing");
    const done = await at.json(["sandbox", "purge-sifs", "--store", "flat", "--yes"]);
    assert.deepEqual(done.paths, plan.paths);
    assert.deepEqual(at.files("", "flat").sort(), [
      "current.sif",
      "other.sif",
      "scitex-base-v1.sif",
      "scitex-v1.sif",
    ]);
  });
});
