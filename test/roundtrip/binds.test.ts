import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { parseBinds } from "../../src/apptainer/binds.ts";
import { Failure } from "../../src/failure.ts";
import { folderDigest } from "../../src/recipe/folder-digest.ts";
import { assertFailed, bench, tinyRecipe } from "../cli/support.ts";

const reading = `cp /tmp/reference/genome /etc/genome
if echo x > /tmp/reference/written; then echo could write >&2; exit 1; fi`;

/** A bench whose recipe copies from a folder of the host, which lies outside of the bench. */
async function bindBench(t: TestContext) {
  const [at, outside] = [await bench(t), await bench(t)];
  await outside.write("reference/genome", "ACGT\n");
  await at.write("tiny.def", `${tinyRecipe(reading)}\n%test\n    test -f /etc/genome\n`);
  const lock = () => {
    const name = at.files().find((file) => file.endsWith(".lock"));
    return at.read("containers", "tiny", name ?? "");
  };
  return Object.assign(at, { outside, lock, reference: outside.path("reference") });
}

describe("--bind", () => {
  it("shows build and rebuild a folder of the host, read-only, and everybody is told", async (t) => {
    const at = await bindBench(t);
    const bound = ["--bind", `${at.reference}:/tmp/reference`];
    const { built, verified } = await at.json(["roundtrip", "tiny.def", ...bound]);
    assert.equal(verified.verdict, "verified", verified.reason);
    const [bind] = built.lock?.inputs?.binds ?? JSON.parse(at.lock()).inputs.binds;
    const { sha256, ...rest } = bind;
    assert.deepEqual(rest, { at: "/tmp/reference", access: "ro", kind: "folder" });
    assert.equal(sha256, await folderDigest(at.reference));
    // Nobody learns from the evidence where it was.
    for (const file of at.files().filter((each) => /\.(lock|def|verified)$/.test(each)))
      assert.doesNotMatch(at.read("containers", "tiny", file), new RegExp(at.outside.folder));
    const { notes, open } = await at.json(["check", "tiny"]);
    assert.equal(open, true);
    assert.match(JSON.stringify(notes), /bound-folders.*\/tmp\/reference \(ro\)/);
    const again = await at.run(["build", "tiny.def", ...bound]);
    assert.match(again.stdout, /^Next: .* --bind \S*\/reference:\/tmp\/reference:ro$/m);
    assert.match(again.stdout, /^Unchanged: .*\nIt saw of this machine: \/tmp\/reference \(ro\)\./);
    assert.match(
      again.stdout,
      /line \d+: bound folder \/tmp\/reference \(ro\): what the build read from there/,
    );
  });

  it("refuses a rebuild without the folder and with another one, and leaves out one more", async (t) => {
    const at = await bindBench(t);
    const to = (source: string, more = "") => ["--bind", `${source}:/tmp/reference${more}`];
    await at.json(["build", "tiny.def", ...to(at.reference)]);
    assertFailed(
      await at.run(["verify", "tiny"]),
      2,
      /folder that the build had at \/tmp\/reference is missing/,
    );
    assertFailed(
      await at.run(["verify", "tiny", ...to(at.reference, ":rw")]),
      2,
      /is missing/,
      /reference:ro/,
    );
    const extra = [...to(at.reference), "--bind", `${at.reference}:/mnt`];
    const { stderr } = await at.run(["verify", "tiny", ...extra]);
    assert.match(stderr, /the build had nothing bound at \/mnt:ro, so the rebuild has nothing there, either/);
    await at.outside.write("other/genome", "TTTT\n");
    assertFailed(
      await at.run(["verify", "tiny", ...to(at.outside.path("other"))]),
      5,
      /bound at \/tmp\/reference is not what the build had there/,
    );
    // Another content is another input: the build is made again.
    await at.outside.write("reference/genome", "ACGTA\n");
    assert.match((await at.run(["build", "tiny.def", ...to(at.reference)])).stdout, /^Built /);
  });

  it("lets the build write where that is asked for, and binds a file where the image has one", async (t) => {
    const at = await bindBench(t);
    const post = "cat /etc/os-release > /tmp/cache/seen\ncp /etc/motd /etc/license";
    await at.write("motd", "");
    await at.write("tiny.def", tinyRecipe(post, "", ["motd /etc/motd"]));
    await at.outside.write("license", "granted\n");
    await at.outside.write("cache/.keep", "");
    const bound = ["--bind", `${at.outside.path("cache")}:/tmp/cache:rw`];
    bound.push("--bind", `${at.outside.path("license")}:/etc/motd`);
    const { verified } = await at.json(["roundtrip", "tiny.def", ...bound]);
    assert.equal(verified.verdict, "verified", verified.reason);
    assert.match(at.outside.read("cache", "seen"), /^ID=alpine/);
    assert.match(at.lock(), /"at": "\/tmp\/cache", "kind": "folder" }/);
  });

  it("names a place that the image does not have, the store, and what is not there", async (t) => {
    const at = await bindBench(t);
    const build = (bind: string) => at.run(["build", "tiny.def", "--bind", bind]);
    assertFailed(await build(`${at.reference}:/data`), 2, /the image has nothing at \/data/, /%setup/);
    assertFailed(await build(`${at.folder}:/mnt`), 2, /store .* is in it/);
    assertFailed(await build(`${at.reference}/none:/mnt`), 2, /no such file/);
  });
});

it("refuses what cannot be bound, or would show where somebody's home is", () => {
  const parse = (...texts: string[]) =>
    parseBinds(texts, (path) => join("/work", path.replace(/^\//, "../")));
  assert.deepEqual(parse("/opt/data", "cache:/mnt:rw"), [
    { source: "/work/cache", at: "/mnt", access: "rw" },
    { source: "/opt/data", at: "/opt/data", access: "ro" },
  ]);
  const wrong = [
    [
      "",
      "/a:/b:ro:x",
      "/a::ro",
      "/a:/b:exec",
      "/a:/b,/c:/d",
      "/a\n:/b",
      "/a:b",
      "/a:/b/../c",
      "/a:/b/",
      "/a:/",
    ],
    [
      "/home/me/data",
      "/root/x",
      "data",
      "/a:/proc/x",
      "/a:/dev",
      "/a:/tmp",
      "/a:/var",
      "/a:/.singularity.d/libs",
    ],
  ].flat();
  for (const text of wrong)
    assert.throws(
      () => parse(text),
      (error) => error instanceof Failure && error.code === "bind-invalid",
      text,
    );
  assert.throws(() => parse("/a:/mnt", "/b:/mnt/c"), /cannot bind/);
});

it("digests names, contents, links and executable bits, and follows no link", async (t) => {
  const at = await bench(t);
  await at.write("d/a", "1");
  const first = await folderDigest(at.path("d"));
  assert.match(first ?? "", /^[0-9a-f]{64}$/);
  await at.write("d/a", "1", 0o755);
  const executable = await folderDigest(at.path("d"));
  await symlink("/etc/shadow", at.path("d/l"));
  const linked = await folderDigest(at.path("d"));
  await at.write("d/e/.keep", "");
  const digests = [first, executable, linked, await folderDigest(at.path("d"))];
  assert.equal(new Set(digests).size, 4);
  assert.ok(readFileSync(at.path("d/a")).length === 1 && !digests.includes(undefined));
});
