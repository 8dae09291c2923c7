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
