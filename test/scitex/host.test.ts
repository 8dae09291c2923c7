import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import * as scitex from "../../src/scitex/host.ts";
import { envSnapshot } from "../../src/scitex/snapshot.ts";
import { folderFor } from "../apptainer/support.ts";
import { assertFailed, bench, verifiedBench } from "../cli/support.ts";
import { tinyImage } from "../operations/support.ts";

/** A folder of programs that do nothing. */
function programs(folder: string, names: readonly string[]): string {
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  for (const name of names) {
    writeFileSync(join(bin, name), "#!/bin/sh\n");
    chmodSync(join(bin, name), 0o755);
  }
  return bin;
}

describe("host", () => {
  test("W71: a group is there when each of its programs is, and the new ImageMagick has one", async (t) => {
    const at = await bench(t);
    const check = async (names: string[]) => {
      const folder = await folderFor(t);
      for (const tool of ["node", "env"]) {
        const bin = programs(folder, names);
        symlinkSync(execFileSync("which", [tool], { encoding: "utf8" }).trim(), join(bin, tool));
      }
      return at.json(["host", "check"], 1, { env: { PATH: join(folder, "bin") } });
    };
    const some = await check(["gs", "magick"]);
    // The machine's own folders of programs for root are always looked into, but not /usr/bin.
    assert.equal(some.texlive.installed, false);
    assert.ok(some.texlive.missing.includes("pdflatex"));
    assert.equal(some.texlive.binaries.gs.endsWith("/gs"), true);
    assert.equal(some.imagemagick.installed, true);
    const old = await check(["convert", "identify"]);
    assert.deepEqual(old.imagemagick.missing, ["magick or mogrify"]);
  });

  test("W104: install says what it would run, in packages that exist, and runs nothing", async (t) => {
    const at = await bench(t);
    const mounts = await at.json(["host", "show-mounts", "--mounts", "/data:/data"]);
    assert.ok(JSON.stringify(mounts).includes("/data"));
    const plan = await at.json(["host", "install", "--all"]);
    assertFailed(await at.run(["host", "install"]), 2, /nothing to install was named/);
    for (const argv of plan.commands) {
      const apt = argv.slice(argv.indexOf("apt-get"));
      if (apt.length === 0 || argv.indexOf("apt-get") < 0) return t.skip("this host has dnf");
      const simulated = spawnSync(apt[0], ["--simulate", ...apt.slice(1)], { encoding: "utf8" });
      assert.equal(simulated.status, 0, simulated.stderr);
    }
    assert.deepEqual(await scitex.installPackages({ checkOnly: true }), {});
  });

  test("W106, W107: mounts are at the host's own paths, read-only unless asked, and malformed ones are errors", async (t) => {
    const folder = await folderFor(t);
    programs(folder, ["pdflatex"]);
    mkdirSync(join(folder, "share/texlive"), { recursive: true });
    const { mounts, bindArgs, pathAdditions } = scitex.getMountConfig({
      texlivePrefix: folder,
      hostMountsRaw: "/data:/data,/scratch:/s:rw\n/x:/y:ro",
    });
    assert.deepEqual(
      mounts.map(
        ({ host, container, mode }) => `${host.replace(folder, "")}:${container.replace(folder, "")}:${mode}`,
      ),
      [
        "/share/texlive:/share/texlive:ro",
        "/bin/pdflatex:/bin/pdflatex:ro",
        "/data:/data:ro",
        "/scratch:/s:rw",
        "/x:/y:ro",
      ],
    );
    assert.equal(bindArgs.filter((word) => word === "--mount").length, 5);
    assert.deepEqual(pathAdditions, [join(folder, "bin")]);
    for (const bad of ["/data", "data:/data", "/a:/b:rx", "/a:/b:ro:x"])
      assert.throws(() => scitex.getMountConfig({ hostMountsRaw: bad }), /invalid mount/);
    assert.deepEqual(scitex.getTexliveBinds({ prefix: join(folder, "missing") }), []);
  });
});

describe("snapshot", () => {
  test("W70: has digests of image, lock and marker, the host and commits", async (t) => {
    const at = await verifiedBench(t);
    const { built } = at;
    const git = (...args: string[]) =>
      execFileSync("git", ["-C", at.path("repo"), ...args], { encoding: "utf8" }).trim();
    mkdirSync(at.path("repo"));
    git("init", "-q", "-b", "work");
    git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "--allow-empty", "-m", "x");
    git("remote", "add", "origin", "https://name:secret@example.org/x.git");
    const ran = await at.run(["snapshot", "tiny", "--repo", "repo", "--repo", "nowhere", "-o", "a.json"]);
    assert.equal(ran.code, 0, ran.stderr);
    assert.match(ran.stderr, /could not find out: repository .*nowhere/);
    const snapshot = JSON.parse(at.read("a.json"));
    const lock = JSON.parse(at.read(`containers/tiny/tiny-${built.ts}.lock`));
    const { container, repositories } = snapshot;
    assert.equal(container.buildId, `tiny-${built.ts}`);
    assert.equal(container.image.sha256, lock.image.sha256);
    assert.match(container.marker.path, /\.verified$/);
    assert.equal(container.verified, true);
    assert.match(container.level, /^(?:versions|content|bytes)$/);
    assert.equal(repositories[0].commit, git("rev-parse", "HEAD"));
    assert.deepEqual([repositories[0].branch, repositories[0].dirty], ["work", false]);
    assert.equal(repositories[0].remote, "https://example.org/x.git");
    assert.equal(repositories[1].commit, null);
    assert.ok(snapshot.host.apptainer && snapshot.host.kernel);

    // The same image elsewhere, and a change.
    await at.run(["snapshot", "containers/tiny.sif", "--repo", "repo", "--repo", "nowhere", "-o", "b.json"]);
    assert.deepEqual(await at.json(["snapshot", "diff", "a.json", "b.json"]), []);
    writeFileSync(at.path("repo/new"), "");
    await at.run(["snapshot", "tiny", "--repo", "repo", "--repo", "nowhere", "-o", "c.json"]);
    const differences = await at.json(["snapshot", "diff", "a.json", "c.json"], 3);
    assert.deepEqual(differences, [{ field: "repositories.repo.dirty", before: false, after: true }]);
    await at.write("d.json", '{"schema": 1}');
    assertFailed(await at.run(["snapshot", "diff", "a.json", "d.json"]), 2, /is not a snapshot/);
  });

  test("never throws", async (t) => {
    const folder = await folderFor(t);
    const nothing = await envSnapshot({ containersDir: join(folder, "missing"), devRepos: ["/nowhere"] });
    assert.equal(nothing.container, null);
    assert.equal(nothing.problems.length, 1);
    const image = await tinyImage(folder, "scitex-v1.sif");
    symlinkSync("scitex-v1.sif", join(folder, "current.sif"));
    const { container } = await envSnapshot({ containersDir: folder });
    assert.deepEqual([container?.image?.path, container?.verified], [image, false]);
    assert.equal(readFileSync(image).subarray(32, 41).toString(), "SIF_MAGIC");
  });
});
