import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { drift } from "../../src/operations/drift.ts";
import { gatherStore } from "../../src/operations/report/gather.ts";
import * as scitex from "../../src/scitex/index.ts";
import { parseMarker } from "../../src/verdict/marker.ts";
import { folderFor } from "../apptainer/support.ts";
import { makeBuild, writeBuild } from "../support/verdicts.ts";

const isFailure = (code: string) => (error: unknown) =>
  error instanceof scitex.Failure && error.code === code && error.remedy !== undefined;

describe("the seed's store", () => {
  it("lists builds with the gate's answer, publishes, protects and prunes", async (t) => {
    const root = await folderFor(t);
    for (const ts of ["2026-1120-061508", "2026-1121-061508", "2026-1122-061508"])
      await writeBuild(root, makeBuild({ ts }));
    const marker = scitex.artifactPaths(root, "lab", "2026-1121-061508").verifiedMarker;
    writeFileSync(marker, "round-trip verified at 2026-11-21\n");
    rmSync(scitex.artifactPaths(root, "lab", "2026-1120-061508").verifiedMarker);

    const link = await scitex.pointLatest(root, "lab", "2026-1122-061508");
    assert.equal(realpathSync(link), realpathSync(scitex.artifactPaths(root, "lab", "2026-1122-061508").sif));
    await assert.rejects(scitex.pointLatest(root, "lab", "2026-1121-061508"), isFailure("gate-closed"));
    const kept = await scitex.protect(root, "lab", "2026-1120-061508");
    assert.equal(readFileSync(kept, "utf8"), "prune-protected\n");
    assert.deepEqual(
      (await scitex.listBuilds(root, "lab")).map(({ ts, verified, keep, active }) => [
        ts,
        verified,
        keep,
        active,
      ]),
      [
        ["2026-1122-061508", true, false, true],
        // A sentence in a file is not a verdict.
        ["2026-1121-061508", false, false, false],
        ["2026-1120-061508", null, true, false],
      ],
    );
    assert.deepEqual(await scitex.prune(root, "lab", 1), ["2026-1121-061508"]);
    assert.ok(existsSync(scitex.artifactPaths(root, "lab", "2026-1120-061508").sif));
    await assert.rejects(scitex.prune(root, "lab", -1), isFailure("wrong-use"));
    assert.deepEqual(await scitex.listBuilds(root, "other"), []);
    assert.throws(() => scitex.artifactPaths(root, "../evil", "2026-1120-061508"), isFailure("name-invalid"));
    assert.match(scitex.timestamp(), /^\d{4}-\d{4}-\d{6}$/);
  });

  it("markVerified is not a way around the gate: it writes nothing", async (t) => {
    const root = await folderFor(t);
    const made = makeBuild();
    const files = await writeBuild(root, made);
    const { name, ts } = made.lock;
    assert.equal(await scitex.markVerified(root, name, ts), files.verified);
    rmSync(files.verified);
    await assert.rejects(scitex.markVerified(root, name, ts), isFailure("mark-without-evidence"));
    assert.equal(existsSync(files.verified), false);
    writeFileSync(files.verified, made.marker);
    writeFileSync(files.image, "another image");
    await assert.rejects(scitex.markVerified(root, name, ts), isFailure("mark-without-evidence"));
  });

  it("markUnverified takes a verdict back, and the old marker does not bring it back", async (t) => {
    const root = await folderFor(t);
    const made = makeBuild();
    const files = await writeBuild(root, made);
    const { name, ts } = made.lock;
    const path = await scitex.markUnverified(root, name, ts, { reason: "CVE-2026-1 in libfoo" });
    assert.equal(path, files.unverified);
    const { evidence } = parseMarker(readFileSync(path), path);
    assert.deepEqual([evidence.verdict, evidence.failure?.why], ["unverified", "CVE-2026-1 in libfoo"]);
    assert.equal(existsSync(files.verified), false);
    const [listed] = await scitex.listBuilds(root, name);
    assert.equal(listed?.verified, false);
    rmSync(path);
    writeFileSync(files.verified, made.marker);
    await assert.rejects(scitex.markVerified(root, name, ts), isFailure("mark-without-evidence"));
  });
});

describe("a store that the seed made", () => {
  it("is read: each verdict in it is said to be the seed's, and proves nothing", async (t) => {
    const root = await folderFor(t);
    const folder = join(root, "lab");
    mkdirSync(folder);
    const moments = [1, 2, 3].map((day) => `2026-052${day}-101500`);
    const write = (ts: string, ending: string, text: string) =>
      writeFileSync(join(folder, `lab-${ts}${ending}`), text);
    for (const [n, ts] of moments.entries()) {
      write(ts, ".sif", `image ${n}`);
      write(ts, ".lock", `# scitex-container lock\n[pip]\nnumpy==2.${n}.0\n[dpkg]\n[node]\n`);
      for (const ending of [".rough.def", ".def"]) write(ts, ending, "Bootstrap: docker\nFrom: ubuntu\n");
    }
    const [first = "", second = "", third = ""] = moments;
    write(first, ".verified", "round-trip verified at 2026-05-21T10:15:00.766101\n");
    write(
      second,
      ".unverified",
      "reproducibility unverified at 2026-05-22T10:15:00+09:00\n1 changed\nb\u001b[2J\n",
    );
    symlinkSync(`lab-${first}.sif`, join(folder, "lab.sif"));
    symlinkSync(`lab/lab-${first}.sif`, join(root, "lab.sif"));

    const listed = await scitex.listBuilds(root, "lab");
    assert.deepEqual(
      listed.map(({ ts, verified, active }) => [ts, verified, active]),
      [
        [third, null, false],
        [second, false, false],
        [first, false, true],
      ],
    );
    const warnings: string[] = [];
    const heard = ({ message }: Error) => warnings.push(message);
    process.on("warning", heard);
    t.after(() => process.off("warning", heard));
    const state = async (ts: string) => {
      const { state: found, detail } = await scitex.checkVerified(join(folder, `lab-${ts}.sif`));
      return `${found}: ${detail}`;
    };
    assert.match(await state(first), /^unknown: .* is a marker of scitex-container: it names no digest/);
    assert.match(await state(second), /^unverified: .*not reproducible: 1 changed; b/);
    assert.match(await state(third), /^unknown: the build has no marker/);
    await new Promise(setImmediate);
    assert.equal(warnings.length, 3);
    for (const each of warnings) assert.doesNotMatch(each, /\p{Cc}/u, "an escape reaches the terminal");
    const from = (error: unknown) =>
      isFailure("gate-closed")(error) && /roundtrip RECIPE/.test((error as scitex.Failure).remedy ?? "");
    await assert.rejects(scitex.pointLatest(root, "lab", first), from);
    await assert.rejects(scitex.markVerified(root, "lab", first), isFailure("mark-without-evidence"));
    const moves = await drift(root, "lab");
    assert.deepEqual(
      moves.map(({ after, name, to }) => [after, name, to]),
      [
        [second, "numpy", "2.1.0"],
        [third, "numpy", "2.2.0"],
      ],
    );
    assert.deepEqual(await gatherStore(root, undefined), [], "a report shows what has a lock of ours");
    await scitex.protect(root, "lab", second);
    // The published one, and what was protected in addition.
    assert.deepEqual(await scitex.prune(root, "lab", 1), [third]);
    assert.deepEqual(
      (await scitex.listBuilds(root, "lab")).map(({ ts }) => ts),
      [second, first],
    );

    // A build of this program beside them is published in the seed's place, and both links lead to it.
    const files = await writeBuild(root, makeBuild({ ts: later }));
    await scitex.pointLatest(root, "lab", later);
    for (const link of [join(root, "lab.sif"), join(folder, "lab.sif")])
      assert.equal(realpathSync(link), realpathSync(files.image));
  });
});

const later = "2026-1120-061508";

describe("the seed's gate", () => {
  it("checkVerified follows links, warns, and throws where images must be verified", async (t) => {
    const root = await folderFor(t);
    const files = await writeBuild(root, makeBuild());
    const link = join(root, "lab.sif");
    symlinkSync(files.image, link);
    const warnings: string[] = [];
    const heard = ({ message }: Error) => warnings.push(message);
    process.on("warning", heard);
    t.after(() => process.off("warning", heard));
    const verified = await scitex.checkVerified(link, { requireVerified: true });
    assert.deepEqual([verified.state, verified.sif, verified.isVerified], ["verified", files.image, true]);

    rmSync(files.verified);
    assert.equal((await scitex.checkVerified(link)).state, "unknown");
    await new Promise(setImmediate);
    assert.deepEqual(warnings, [
      "lab-2026-1120-061508.sif is not verified: the build has no marker here, so nothing says that it was verified",
    ]);
    writeFileSync(join(root, "config.yaml"), "images:\n  require_verified: true\n");
    await assert.rejects(scitex.checkVerified(link), (error) => {
      assert.ok(error instanceof scitex.VerifyError && error instanceof scitex.Failure);
      return error.name === "VerifyError" && error.code === "image-not-verified";
    });
    const lax = { retain: 1, requireVerified: false };
    assert.equal((await scitex.checkVerified(link, { config: lax })).state, "unknown");
    await assert.rejects(scitex.checkVerified(join(root, "missing.sif")), isFailure("no-such-file"));
    mkdirSync(join(root, "box"));
    await assert.rejects(
      scitex.checkVerified(join(root, "box"), { requireVerified: true }),
      /is not verified/,
    );
  });
});

describe("the seed's configuration", () => {
  it("is read in both forms, and an invalid one is an error", async (t) => {
    const root = await folderFor(t);
    assert.deepEqual(await scitex.loadConfig(root), { retain: 10, requireVerified: false });
    const write = (text: string) => writeFileSync(join(root, "config.yaml"), text);
    write("images: { retain: 3, require_verified: true }\n");
    assert.deepEqual(await scitex.loadConfig(root), { retain: 3, requireVerified: true });
    for (const wrong of ["retain: 0\n", "images: { retain: 0 }\n", "reatin: 3\n", "{\n"]) {
      write(wrong);
      await assert.rejects(scitex.loadConfig(root), isFailure("policy-invalid"), wrong);
    }
  });

  it("findContainersDir creates nothing, and names where it looked", async (t) => {
    const folder = await folderFor(t);
    const before = process.env.SCITEX_DIR;
    process.env.SCITEX_DIR = join(folder, "home");
    t.after(() => {
      if (before === undefined) delete process.env.SCITEX_DIR;
      else process.env.SCITEX_DIR = before;
    });
    mkdirSync(join(folder, "project/.git"), { recursive: true });
    const project = join(folder, "project");
    await assert.rejects(
      scitex.findContainersDir(project),
      (error) =>
        isFailure("no-recipes")(error) &&
        /home\/container\/runtime\/containers/.test((error as scitex.Failure).why ?? ""),
    );
    assert.equal(existsSync(join(folder, "home")), false);
    for (const place of [
      "home/container/runtime/containers",
      "project/.scitex/container/runtime/containers",
      "project/containers",
    ]) {
      mkdirSync(join(folder, place), { recursive: true });
      writeFileSync(join(folder, place, "x.def"), "Bootstrap: scratch\n");
      assert.equal(await scitex.findContainersDir(project), join(folder, place));
    }
  });
});
