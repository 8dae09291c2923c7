import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import * as scitex from "../../src/scitex/index.ts";
import { type Bench, bench } from "../cli/support.ts";

const home = join(import.meta.dirname, "../..");
const page = readFileSync(join(home, "docs/scitex.md"), "utf8");

/** Runs the examples of docs/scitex.md, one after the other. */
async function runExamples(at: Bench): Promise<void> {
  const module = pathToFileURL(join(home, "src/scitex/index.ts")).href;
  const examples = [...page.matchAll(/^```js\n(.*?)^```/gms)].map(([, code = ""]) => code);
  const expected = [
    /^\d{4}-\d{4}-\d{6} true version sets identical\n$/,
    /^round-trip verified\n$/,
    /^\d{4}-\d{4}-\d{6} true true\n$/,
    /^true version sets identical\n$/,
  ];
  assert.equal(examples.length, expected.length);
  for (const [n, code] of examples.entries()) {
    await at.write("example.mjs", code.replace("@stx/container-action/scitex", module));
    const ran = spawnSync(process.execPath, ["example.mjs"], { cwd: at.folder, encoding: "utf8" });
    assert.equal(ran.status, 0, ran.stderr);
    assert.match(ran.stdout, expected[n] ?? /^$/);
  }
}

describe("the seed's way from a recipe to a verdict", () => {
  it("is that of docs/scitex.md; W48: nothing unverified takes the place of what is verified", async (t) => {
    const at = await bench(t);
    await runExamples(at);
    const root = at.path("containers");
    const defPath = at.path("tiny.def");
    const [first] = await scitex.listBuilds(root, "tiny");
    const latest = realpathSync(join(root, "tiny.sif"));
    // The same inputs again: nothing is built, and the verdict counts.
    const again = await scitex.buildReproducible("tiny", root, { defPath });
    assert.deepEqual([again.ts, again.verified], [first?.ts, true]);

    writeFileSync(defPath, `${readFileSync(defPath, "utf8")}    touch /new\n`);
    const built = await scitex.buildReproducible("tiny", root, { defPath, verify: false, keep: true });
    const paths = scitex.artifactPaths(root, "tiny", built.ts);
    assert.deepEqual([built.verified, built.marker, built.diff], [null, null, null]);
    assert.deepEqual([built.lock, built.lockedDef], [paths.lock, paths.lockedDef]);
    assert.ok(existsSync(paths.keepMarker));
    assert.equal(realpathSync(join(root, "tiny.sif")), latest);
    // The same inputs are not built again; nor does a plain build publish what is not verified.
    assert.equal(await scitex.build({ defPath, outputDir: root, cwd: at.folder }), built.sif);
    assert.equal(realpathSync(join(root, "tiny.sif")), latest);
    const diff = await scitex.verifyRoundtrip("tiny", root, built.ts, { cwd: at.folder });
    assert.deepEqual([diff.identical, diff.summary], [true, "version sets identical"]);
    assert.equal(realpathSync(paths.latestSymlink), realpathSync(built.sif));
    await assertLocks(at, built, defPath);
    await assertIntegrity(at, built, defPath);

    const [other, tiny] = [at.path("other.def"), at.path("tiny.def")];
    writeFileSync(other, "Bootstrap: scratch\n");
    writeFileSync(tiny, `${readFileSync(tiny, "utf8")}    true\n`);
    const status = await scitex.status(at.folder);
    assert.deepEqual(
      status.map(({ defPath: path, hashStored }) => [path, hashStored]),
      [other, tiny].map((path) => [path, null]),
    );
    for (const wrong of [{}, { defPath, useSudo: true, fakeroot: true }, { defPath, imageName: "../x" }])
      await assert.rejects(
        scitex.build(wrong),
        (error) => error instanceof scitex.Failure && error.kind === "usage",
      );
    assert.match(await scitex.detectContainerCmd(), /^\/.*\/(?:apptainer|singularity)$/);
  });
});

async function assertLocks(at: Bench, { lock, lockedDef, sif }: scitex.RoundTripResult, defPath: string) {
  const captured = await scitex.captureLock(sif, at.path("out/captured.lock"));
  const own = await scitex.readLock(lock);
  assert.ok("lockVersion" in own);
  assert.equal(scitex.compareLocks(captured, own).identical, true);
  const out = await scitex.generateLockedDef(defPath, own, at.path("out/locked.def"));
  assert.equal(readFileSync(out, "utf8"), readFileSync(lockedDef, "utf8"));
  await assert.rejects(scitex.generateLockedDef(defPath, captured, out), /is not the lock of a build/);
  writeFileSync(at.path("edited.recipe"), "Bootstrap: scratch\n");
  await assert.rejects(scitex.generateLockedDef(at.path("edited.recipe"), own, out), /is not of the recipe/);
}

async function assertIntegrity(at: Bench, { sif }: scitex.RoundTripResult, defPath: string) {
  const whole = await scitex.verify(sif, { defPath });
  assert.deepEqual([whole.overall, whole.sif.status, whole.defOrigin.status], ["pass", "pass", "pass"]);
  // W68: through a link, the files beside the image itself count.
  assert.equal((await scitex.verify(at.path("containers/tiny.sif"), { defPath })).overall, "pass");
  // W66, W67: the lock is the build's own, whatever lists of another image lie in the folder.
  for (const list of ["requirements-lock.txt", "dpkg-lock.txt"])
    writeFileSync(join(dirname(sif), list), "numpy==0.1\n");
  assert.equal((await scitex.verify(sif, { defPath })).overall, "pass");
  const edited = await scitex.verify(sif, { defPath: at.path("edited.recipe") });
  assert.deepEqual([edited.overall, edited.defOrigin.status], ["fail", "fail"]);
  // W65: where there is nothing to compare with, nothing passed.
  const alone = await scitex.verify(sif, { lockDir: at.path("out") });
  assert.deepEqual([alone.overall, alone.sif.status, alone.pipLock.status], ["inconclusive", "skip", "skip"]);
  const missing = await scitex.verify(at.path("missing.sif"));
  assert.deepEqual([missing.overall, missing.sif.exists], ["fail", false]);
}
