import assert from "node:assert/strict";
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { sha256File } from "../../src/files/digest.ts";
import { cachedDigest } from "../../src/files/digest-cache.ts";
import { imageForUse, type Usable } from "../../src/operations/exec/resolve.ts";
import { folderFor } from "../apptainer/support.ts";
import { assertFailed, verifiedBench } from "../cli/support.ts";
import { makeBuild, writeBuild } from "../support/verdicts.ts";

describe("exec, run and shell", () => {
  test("W96: silent for a verified image, one line for any other, an error where it is asked for", async (t) => {
    const at = await verifiedBench(t);
    const { built } = at;
    const verified = await at.run(["exec", "--require-verified", "tiny", "sh", "-c", "echo in; exit 7"]);
    assert.deepEqual([verified.code, verified.stdout, verified.stderr], [7, "in\n", ""]);

    const { built: raw } = await at.json(["build", "tiny.def", "--force"]);
    const id = `tiny-${raw.ts}`;
    const unverified = await at.run(["exec", id, "echo", "in"]);
    assert.equal(unverified.stdout, "in\n");
    assert.match(unverified.stderr, /^stx-container: .*is not verified: .*no-marker\)\n$/);
    assertFailed(
      await at.run(["exec", "--require-verified", id, "echo", "in"]),
      3,
      /is not verified/,
      /verify/,
    );

    await at.write("containers/config.yaml", "require_verified: true\n");
    assertFailed(await at.run(["exec", id, "echo", "in"]), 3, /is not verified/);
    // The configuration of the store that the image lies in counts, whatever store is named (W37).
    const path = at.path("containers/tiny", `${id}.sif`);
    assertFailed(await at.run(["shell", "--store", "other", path]), 3, /is not verified/);

    appendFileSync(at.path("containers/tiny", `tiny-${built.ts}.sif`), "x");
    assertFailed(await at.run(["exec", "tiny", "echo", "in"]), 3, /image-differs/);
    assertFailed(
      await at.run(["exec", "docker://alpine", "echo"]),
      2,
      /cannot run docker/,
      /stx-container pull/,
    );
    assertFailed(await at.run(["exec", "missing", "echo"]), 2, /there is no build of missing/);
  });

  test("what is run is what was checked, though the link to it moves", async (t) => {
    const at = await verifiedBench(t);
    const dry = await at.run(["exec", "--dry-run", "containers/tiny.sif", "true"]);
    assert.match(dry.stdout, / \S*containers\/tiny\/tiny-\d{4}-\d{4}-\d{6}\.sif true\n$/);
    assert.doesNotMatch(dry.stdout, /containers\/tiny\.sif/);
  });

  test("W10: isolated, nothing of the host reaches the container", async (t) => {
    const at = await verifiedBench(t);
    await at.write("home/.local/lib/bleed", "");
    await at.write("bound/bleed", "");
    const marks = {
      APPTAINERENV_LEAK: "1",
      SINGULARITYENV_LEAK2: "1",
      LEAK3: "1",
      LD_PRELOAD: "",
      PYTHONPATH: "/leak",
    };
    const settings = {
      APPTAINER_BIND: `${at.path("bound")}:/mnt1`,
      APPTAINER_BINDPATH: `${at.path("bound")}:/mnt2`,
      APPTAINER_MOUNT: `type=bind,source=${at.path("bound")},destination=/mnt3`,
      APPTAINER_HOME: at.path("home"),
      SINGULARITY_BIND: `${at.path("bound")}:/mnt4`,
      APPTAINER_WORKDIR: at.path("home"),
      APPTAINER_CONTAINLIBS: at.path("bound/bleed"),
      HOME: at.path("home"),
    };
    const script =
      "env; ls -a / /tmp /var/tmp ~ /mnt* /.singularity.d/libs 2>/dev/null; pwd; ls -d /proc/[0-9]*";
    const env = { ...marks, ...settings };
    const closed = await at.run(["exec", "--isolated", "tiny", "sh", "-c", script], { env });
    assert.equal(closed.code, 0, closed.stderr);
    assert.doesNotMatch(closed.stdout, /LEAK|leak|bleed|mnt\d/);
    // Apptainer itself says which image it is.
    const host = closed.stdout.split("\n").filter((line) => !line.includes("_CONTAINER="));
    assert.doesNotMatch(host.join("\n"), new RegExp(at.folder));
    assert.ok(closed.stdout.split("\n").filter((line) => /^\/proc\/\d+$/.test(line)).length < 8);
    // The same without --isolated shows that the test can see what leaks.
    const open = await at.run(["exec", "tiny", "sh", "-c", script], { env });
    assert.match(open.stdout, /LEAK/);
  });

  test("W92: variables and mounts arrive exactly, or are refused", async (t) => {
    const at = await verifiedBench(t);
    for (const value of ['"hi"', "x=1,b=2", "$(id)", "a\nb", ""]) {
      const ran = await at.run(["exec", "--env", `V=${value}`, "tiny", "sh", "-c", 'printf %s "$V"']);
      assert.deepEqual([ran.stdout, ran.stderr], [value, ""]);
    }
    await at.write("d,a:t a/f", "yes");
    const spec = `"source=d,a:t a","destination=/mnt",ro`;
    const mounted = await at.run(["exec", "--mount", spec, "tiny", "cat", "/mnt/f"]);
    assert.equal(mounted.stdout, "yes", mounted.stderr);
    const bound = await at.run(["exec", "--bind", ".:/mnt:ro", "tiny", "sh", "-c", "echo > /mnt/new"]);
    assert.notEqual(bound.code, 0);
    assert.equal(existsSync(at.path("new")), false);
    for (const flags of [
      ["--env", "novalue"],
      ["--bind", "a:b:c:d"],
      ["--bind", "a:/b:xx"],
      ["--mount", "destination=/x"],
      ["--env", "A B=1"],
      ["--env", "A=a\r\nb"],
    ])
      assertFailed(await at.run(["exec", ...flags, "tiny", "true"]), 2, /invalid|cannot pass/);
  });

  test("W97: an overlay belongs to the image that it was written over, and is named", async (t) => {
    const at = await verifiedBench(t);
    mkdirSync(at.path("over"));
    const write = (image: string, overlay: string) =>
      at.run(["exec", "--overlay", overlay, image, "sh", "-c", "echo > /new; ls /new"]);
    assert.deepEqual(
      readdirSync(at.folder).filter((name) => name.startsWith("over.")),
      [],
    );
    const first = await write("tiny", "over/");
    assert.deepEqual([first.code, first.stdout], [0, "/new\n"], first.stderr);
    assert.match(
      first.stderr,
      /^stx-container: .*tiny-\S+\.sif is verified; what runs is this image with .*over/,
    );
    const image = at.path(`containers/tiny/tiny-${at.built.ts}.sif`);
    assert.equal(at.read("over.image-sha256"), `${await sha256File(image)}\n`);
    const again = await at.run(["exec", "--overlay", "over:ro", "tiny", "ls", "/new"]);
    assert.equal(again.stdout, "/new\n");

    // Apptainer takes overlays from variables, too; an isolated container gets none of them.
    const env = { APPTAINER_OVERLAY: `${at.path("over")}:ro` };
    const silent = await at.run(["exec", "--dry-run", "--isolated", "tiny", "true"], { env });
    assert.equal(silent.stderr, "");
    const named = await at.run(["exec", "--require-verified", "tiny", "ls", "/new"], { env });
    assert.equal(named.stdout, "/new\n");
    assert.match(
      named.stderr,
      /is verified; what runs is this image with .*over:ro \(from APPTAINER_OVERLAY\)/,
    );

    await at.write("tiny.def", `${at.read("tiny.def")}    touch /newer\n`);
    const { name, ts } = (await at.json(["build", "tiny.def"])).built;
    for (const overlay of ["over", "over:ro"])
      assertFailed(
        await write(`${name}-${ts}`, overlay),
        2,
        /is the overlay of a different image/,
        /image-sha256/,
      );
    // Read only, it is not claimed.
    mkdirSync(at.path("data"));
    await at.run(["exec", "--overlay", "data:ro", "tiny", "true"]);
    assert.equal(existsSync(at.path("data.image-sha256")), false);
  });

  test("the program in the image gets standard output as a shell would give it", async (t) => {
    const at = await verifiedBench(t);
    // A pipe that is read slowly: with a non-blocking one, writing would fail.
    const child = at.start(["exec", "tiny", "sh", "-c", "head -c 3000000 /dev/zero && echo whole >&2"]);
    let size = 0;
    let said = "";
    child.stderr.on("data", (chunk) => (said += chunk));
    child.stdout.on("data", (chunk) => {
      size += chunk.length;
      child.stdout.pause();
      setTimeout(() => child.stdout.resume(), 5);
    });
    await new Promise((done) => child.on("close", done));
    assert.deepEqual([size, said], [3_000_000, "whole\n"]);
  });
});

describe("a verified image that is changed or replaced after the gate's answer", () => {
  const checked = async (t: TestContext) => {
    const store = join(mkdtempSync(join(tmpdir(), "stx-exchanged-")), "containers");
    t.after(() => rmSync(dirname(store), { recursive: true }));
    const build = makeBuild({ name: "lab" });
    await writeBuild(store, build);
    const found = await imageForUse({ subject: { name: "lab" }, store, requireVerified: true });
    found.assertUnchanged();
    return found;
  };
  const refused = (found: Usable) =>
    assert.throws(() => found.assertUnchanged(), { code: "image-exchanged", kind: "unverified" });

  test("by another file of its name, even one of the same bytes", async (t) => {
    const found = await checked(t);
    copyFileSync(found.image, `${found.image}.new`);
    renameSync(`${found.image}.new`, found.image);
    refused(found);
  });

  test("by a write", async (t) => {
    const found = await checked(t);
    appendFileSync(found.image, "x");
    refused(found);
  });

  test("by another folder of its folder's name, by a link, by nothing", async (t) => {
    const found = await checked(t);
    const folder = dirname(found.image);
    renameSync(folder, `${folder}.old`);
    refused(found);
    cpSync(`${folder}.old`, folder, { recursive: true });
    refused(found);
    rmSync(found.image);
    symlinkSync(join(`${folder}.old`, basename(found.image)), found.image);
    refused(found);
    rmSync(folder, { recursive: true });
    renameSync(`${folder}.old`, folder);
    found.assertUnchanged();
  });
});

describe("the cache of digests", () => {
  test("answers for the very file that was read, and for no other", async (t) => {
    const folder = await folderFor(t);
    const cache = join(folder, "cache");
    const path = join(folder, "image");
    writeFileSync(path, "one");
    await cachedDigest(path, { folder: cache, settledMs: 2_000, env: {} });
    assert.equal(existsSync(cache), false, "a file that may still change is not kept");
    await settled();
    assert.equal(
      await cachedDigest(path, { folder: cache, settledMs: 2_000, env: {} }),
      await sha256File(path),
    );
    assert.equal(readdirSync(cache).length, 1);
    // Poisoned on purpose: it shows that the cache is used.
    const entry = join(cache, readdirSync(cache)[0] as string);
    const known = (await import("node:fs")).readFileSync(entry, "utf8");
    writeFileSync(entry, known.replace(/^[0-9a-f]{64}/, "0".repeat(64)));
    assert.equal(await cachedDigest(path, { folder: cache, settledMs: 2_000, env: {} }), "0".repeat(64));
    // Another content with the same size and time.
    const { mtime } = (await import("node:fs")).statSync(path);
    writeFileSync(path, "two");
    utimesSync(path, mtime, mtime);
    assert.equal(
      await cachedDigest(path, { folder: cache, settledMs: 2_000, env: {} }),
      await sha256File(path),
    );
  });

  test("is not used where others can write it, and not needed", async (t) => {
    const folder = await folderFor(t);
    const path = join(folder, "image");
    writeFileSync(path, "one");
    await settled();
    const cache = join(folder, "cache");
    mkdirSync(cache, { mode: 0o700 });
    (await import("node:fs")).chmodSync(cache, 0o777);
    await cachedDigest(path, { folder: cache, settledMs: 2_000, env: {} });
    assert.deepEqual(readdirSync(cache), []);
    unlinkSync(path);
    symlinkSync("elsewhere", path);
    await assert.rejects(cachedDigest(path, { folder: join(folder, "image/x"), env: {} }), /could not read/);
  });
});

/** Waits until a file that was written before counts as settled. */
const settled = () => new Promise((done) => setTimeout(done, 2_200));
