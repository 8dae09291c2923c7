import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { copyResumable, partName } from "../../src/files/copy-resumable.ts";
import { sha256 } from "../../src/files/digest.ts";
import { folderFor } from "../apptainer/support.ts";
import { assertFailed, smallDisk, verifiedBench } from "../cli/support.ts";

describe("deploy", () => {
  test("a target that is a file, or has no space, is named before anything is copied", async (t) => {
    const at = await verifiedBench(t);
    await at.write("file", "precious");
    assertFailed(
      await at.run(["deploy", "tiny", "-t", "file"]),
      2,
      /target \S+file is not a folder/,
      /--target/,
    );
    const disk = await smallDisk(t, at, "100k");
    if (disk === undefined) return;
    for (const dry of [[], ["--dry-run"]])
      assertFailed(
        await at.run(["deploy", "tiny", "-t", "small/site", ...dry]),
        4,
        /small\/site has no space for tiny\nWhy: {4}it needs [\d.]+ MB, and 0\.[01] MB are free/,
        /another folder with --target/,
      );
    assert.equal(existsSync(at.path("small/site/tiny/.tiny.sif.part")), false);
  });

  test("W83: copies the whole build, checks it, and publishes it; users of the old image keep it", async (t) => {
    const at = await verifiedBench(t);
    const first = at.built.ts;
    const plan = await at.json(["deploy", "tiny", "--target", "site", "--dry-run"]);
    assert.deepEqual(
      plan[0].files.map(({ action }: { action: string }) => action),
      Array(5).fill("copy"),
    );
    assert.equal(existsSync(at.path("site")), false);
    await at.json(["deploy", "tiny", "--target", "site"]);
    assert.equal(readlinkSync(at.path("site/tiny.sif")), `tiny/tiny-${first}.sif`);
    // A store of its own: gate and rollback work there without the first one.
    await at.json(["check", "tiny", "--store", "site", "--require-verified"]);
    const open = openSync(at.path("site/tiny.sif"), "r");

    const second = (await at.json(["roundtrip", "tiny.def", "--force"])).built.ts;
    const [done] = await at.json(["deploy", "tiny", "--target", "site"]);
    assert.deepEqual([done.ts, done.from], [second, first]);
    const magic = Buffer.alloc(9);
    readSync(open, magic, 0, 9, 32);
    assert.equal(magic.toString(), "SIF_MAGIC");
    closeSync(open);
    assert.equal((await at.json(["rollback", "tiny", "--store", "site"])).ts, first);
    const again = await at.json(["deploy", `tiny-${second}`, "--target", "site"]);
    assert.ok(
      again[0].files.every(
        ({ path, action }: { path: string; action: string }) =>
          action === "present" || path.endsWith(".verified"),
      ),
    );
    assert.equal(readlinkSync(at.path("site/tiny.sif")), `tiny/tiny-${second}.sif`);
  });

  test("the gate refuses what is not verified, before and after copying", async (t) => {
    const at = await verifiedBench(t);
    const { built } = at;
    const image = at.path(`containers/tiny/tiny-${built.ts}.sif`);
    const whole = readFileSync(image);
    appendFileSync(image, "x");
    for (const dry of [["--dry-run"], []])
      assertFailed(
        await at.run(["deploy", "tiny", "-t", "site", ...dry]),
        3,
        /may not be deployed/,
        /the image is not the one that was verified: its sha256 is [0-9a-f]{64} \(image-differs\)/,
      );
    assert.equal(existsSync(at.path("site/tiny.sif")), false);
    writeFileSync(image, whole);
    // What the other store's configuration refuses is not copied, and not promised.
    await at.write("strict/config.yaml", "max_age_days: 0.0000001\n");
    for (const dry of [["--dry-run"], []])
      assertFailed(await at.run(["deploy", "tiny", "-t", "strict", ...dry]), 3, /\(too-old\)/);
    assert.deepEqual(readdirSync(at.path("strict")), ["config.yaml"]);
    const { built: raw } = await at.json(["build", "tiny.def", "--force"]);
    assertFailed(
      await at.run(["deploy", `tiny-${raw.ts}`, "-t", "other"]),
      3,
      /no-marker/,
      /stx-container verify/,
    );
    assert.equal(existsSync(at.path("other")), false);
    assertFailed(
      await at.run(["deploy", "tiny", "-t", "containers"]),
      2,
      /is the store that the build is in/,
    );
  });

  test("what was verified under a configuration goes only where there is one", async (t) => {
    const at = await verifiedBench(t);
    await at.write("containers/config.yaml", "required_level: versions\n");
    await at.json(["verify", "tiny"]);
    for (const dry of [["--dry-run"], []])
      assertFailed(
        await at.run(["deploy", "tiny", "-t", "site", ...dry]),
        3,
        /made under a configuration, and there is none here \(policy-missing\)/,
        /To do: {2}give it the store's configuration: mkdir -p \S+\/site && cp \S+\/containers\/config\.yaml \S+\/site\/$/m,
      );
    assert.equal(existsSync(at.path("site")), false);
    await at.write("site/config.yaml", "required_level: versions\n");
    await at.json(["deploy", "tiny", "-t", "site"]);
    await at.json(["check", "tiny", "--store", "site", "--require-verified"]);
  });

  test("one that was cut off is continued; several targets do not depend on each other", async (t) => {
    const at = await verifiedBench(t);
    const { built } = at;
    const image = at.path(`containers/tiny/tiny-${built.ts}.sif`);
    const part = at.path("site/tiny", partName(image));
    mkdirSync(at.path("site/tiny"), { recursive: true });
    cpSync(image, part);
    truncateSync(part, 5000);
    const { ino } = statSync(part);
    writeFileSync(at.path("file"), "");
    const ran = await at.run(["deploy", "tiny", "-t", "file", "-t", "site", "--json"]);
    assert.notEqual(ran.code, 0);
    assert.match(ran.stderr, /Failed: .*file/);
    const deployed = statSync(at.path(`site/tiny/tiny-${built.ts}.sif`));
    assert.equal(deployed.ino, ino);
    assert.equal(existsSync(part), false);
    await at.json(["check", "tiny", "--store", "site"]);
  });

  test("a target that has other content under the same build id is left alone", async (t) => {
    const at = await verifiedBench(t);
    const { built } = at;
    const there = await at.write(`site/tiny/tiny-${built.ts}.sif`, "another");
    assertFailed(
      await at.run(["deploy", "tiny", "-t", "site"]),
      2,
      /is a different file from the one to deploy/,
      /mv /,
    );
    assert.equal(readFileSync(there, "utf8"), "another");
    rmSync(there);
    symlinkSync("/etc/hostname", there);
    assertFailed(await at.run(["deploy", "tiny", "-t", "site"]), 2, /is a different file/);
  });
});

describe("a copy", () => {
  test("starts over where its beginning is of another file", async (t) => {
    const folder = await folderFor(t);
    const bytes = Buffer.alloc(9_000_000, 7);
    const source = join(folder, "source");
    writeFileSync(source, bytes);
    const root = join(folder, "to");
    mkdirSync(root);
    const path = join(root, "copy");
    writeFileSync(join(root, partName(path)), Buffer.alloc(5_000_000, 8));
    await copyResumable({ source, root, path, sha256: sha256(bytes) });
    assert.ok(readFileSync(path).equals(bytes));
    await assert.rejects(copyResumable({ source, root, path, sha256: sha256(bytes) }), /could not copy/);
    const other = join(root, "other");
    symlinkSync("/etc/hostname", join(root, partName(other)));
    await assert.rejects(
      copyResumable({ source, root, path: other, sha256: sha256(bytes) }),
      /symbolic link/,
    );
  });

  test("on a full disk, says so, and goes on when there is space", async (t) => {
    if (process.getuid?.() !== 0) return t.skip("mounting takes root");
    const folder = await folderFor(t);
    const source = join(folder, "source");
    writeFileSync(source, Buffer.alloc(3_000_000, 1));
    const script = `mount -t tmpfs -o size=2m none ${folder}/small && ${process.execPath} -e '
      import("${join(import.meta.dirname, "../../src/files/copy-resumable.ts")}").then(async ({copyResumable}) => {
        const request = {source: "${source}", root: "${folder}/small", path: "${folder}/small/x", sha256: "${sha256(Buffer.alloc(3_000_000, 1))}"};
        await copyResumable(request).catch((e) => console.log(e.code));
        require("child_process").execSync("mount -o remount,size=9m ${folder}/small");
        await copyResumable(request); console.log(require("fs").readdirSync("${folder}/small").join());
      })'`;
    mkdirSync(join(folder, "small"));
    const out = execFileSync("unshare", ["-m", "sh", "-c", script], { encoding: "utf8" });
    assert.equal(out, "disk-full\nx\n");
  });
});
