// What a person has who verified the files of somebody else's build: a store of their own that answers.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, it } from "node:test";
import { assertFailed, verifiedBench } from "./support.ts";

const parts = [".sif", ".lock", ".def", ".verified"] as const;

describe("a bundle", () => {
  it("holds the files that the recipe copies in, and names those that it leaves out", async (t) => {
    const at = await verifiedBench(t);
    chmodSync(at.path("os-release"), 0o755);
    writeFileSync(at.path("installed"), "changed");
    const bundled = await at.run(["bundle", "tiny", "-o", "tiny.zip"]);
    assert.match(bundled.stdout, /\.context\/ .* 2 files that the recipe copies in$/m);
    assert.match(
      bundled.stdout,
      /also needs installed \(not what was built from\), which .*build it first: /,
    );
    const bare = await at.run(["bundle", "tiny", "-o", "bare.zip", "--no-files"]);
    assert.match(
      bare.stdout,
      /also needs busybox \(left out with --no-files\), installed.*Publish them, too/,
    );
    const ran = await at.run(["verify", "tiny.zip", "--store", "other"], { cwd: at.path("containers/tiny") });
    assertFailed(ran, 2, /tiny\.zip/);
  });

  it("is rebuilt where it was unpacked, too, with the files beside its lock", async (t) => {
    const at = await verifiedBench(t);
    await at.run(["bundle", "tiny", "-o", "tiny.zip"]);
    execFileSync("python3", ["-m", "zipfile", "-e", at.path("tiny.zip"), at.path("unpacked")]);
    // Python's module unpacks no modes.
    chmodSync(at.path(`unpacked/tiny/tiny-${at.built.ts}.context/busybox`), 0o755);
    const { verified } = await at.json(["verify", "unpacked/tiny", "--store", "other"]);
    assert.equal(verified.verdict, "verified");
  });
});

describe("verify of a build from elsewhere", () => {
  it("keeps lock and recipes in the own store, where check, list, explain and report then know the build", async (t) => {
    const at = await verifiedBench(t);
    const { built } = at;
    const id = `${built.name}-${built.ts}`;
    const bundled = await at.run(["bundle", "tiny", "-o", "tiny.zip"]);
    assert.equal(bundled.code, 0, bundled.stderr);
    mkdirSync(at.path("loose"));
    for (const ending of parts)
      copyFileSync(at.path("containers/tiny", id + ending), at.path("loose", id + ending));

    for (const [store, given] of [
      ["of-zip", "tiny.zip"],
      ["of-loose", `loose/${id}.lock`],
    ] as const) {
      // A bundle brings the files that the recipe copies in.
      const context = given === "tiny.zip" ? [] : ["--context", at.folder];
      const path = at.path(given);
      await at.json(["verify", path, "--store", at.path(store), ...context], 0, { cwd: at.path("loose") });
      for (const file of [built.files.lock, built.files.lockedRecipe, built.files.recipe])
        assert.ok(readFileSync(at.path(store, "tiny", basename(file))).equals(readFileSync(file)), file);
      const { open, image } = await at.json(["check", "tiny", "--store", store]);
      assert.deepEqual([open, image.checked], [true, false]);
      assert.deepEqual(await at.list(store), ["tiny lock-only verified"]);
      const explained = await at.run(["explain", "tiny", "--store", store]);
      assert.match(explained.stdout, /the marker is valid for these files/);
      const report = await at.run(["report", "tiny", "--store", store, "-o", `${store}.html`]);
      assert.equal(report.code, 0, report.stderr);
    }
  });

  it("is refused before the rebuild where the own store has another file under the build's name", async (t) => {
    const at = await verifiedBench(t);
    const id = `${at.built.name}-${at.built.ts}`;
    mkdirSync(at.path("loose"));
    for (const ending of parts)
      copyFileSync(at.path("containers/tiny", id + ending), at.path("loose", id + ending));
    const { lock } = at.built.files;
    writeFileSync(lock, `${readFileSync(lock, "utf8")} `);
    rmSync(at.built.files.recipe);
    const ran = await at.run(["verify", `loose/${id}.lock`, "--context", "."]);
    assertFailed(ran, 2, /has another file under a name of tiny-/, /--store/);
    assert.ok(!at.files().includes(`${id}.rough.def`), "nothing is written");
  });
});
