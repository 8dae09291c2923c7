import assert from "node:assert/strict";
import { test } from "node:test";
import { assertFailed, bench, benchWithUpstream } from "../cli/support.ts";

const passing = `grep -q ID=alpine /etc/os-release
touch /tmp/scratch "$HOME/scratch" /etc/written
test ! -e ${process.cwd()}
if ip addr | grep -q 'eth0\\|ens\\|enp'; then exit 1; fi`;

test("a test after the build runs in the finished image and in its rebuild, and everybody is told", async (t) => {
  const at = await bench(t);
  const { built, verified } = await at.json(["roundtrip", "tiny.def", "--test-after", passing]);
  assert.equal(verified.verdict, "verified", verified.reason);
  const lock = at.files().find((file) => file.endsWith(".lock")) ?? "";
  assert.equal(JSON.parse(at.read("containers", "tiny", lock)).testAfter, passing);
  assert.match(at.read("containers", "tiny", lock), new RegExp(built.ts));
  const { notes, open } = await at.json(["check", "tiny"]);
  assert.equal(open, true);
  assert.match(JSON.stringify(notes), /"tested-after"/);
  const again = await at.run(["build", "tiny.def", "--test-after", passing]);
  assert.match(again.stdout, /^Unchanged: .*\nThe test after the build passed\./);
});

test("a test after the build that fails is the build's failure, and nothing but its log stays", async (t) => {
  const at = await bench(t);
  const failing = "echo no such module >&2\nfalse\necho not reached";
  const failed = await at.run(["build", "tiny.def", "--test-after", failing]);
  assertFailed(failed, 1, /the test after the build failed/, /no such module/, /ended with code 1/);
  assert.doesNotMatch(failed.stderr, /not reached/);
  assert.deepEqual(
    at.files().filter((file) => !file.endsWith(".log")),
    [],
  );
  assertFailed(await at.run(["build", "tiny.def", "--test-after", "x".repeat(20_000)]), 2, /too long/);
});

test("a rebuild in which the test after the build fails is not verified", async (t) => {
  const at = await benchWithUpstream(t);
  await at.json(["build", "tiny.def", "--test-after", "grep -q VERSION_ID=3.22.0 /etc/os-release"]);
  await at.write("upstream/os-release", "ID=alpine\nVERSION_ID=3.23.0\n");
  const { verified } = await at.json(["verify", "tiny"], 3);
  assert.equal(verified.verdict, "unverified");
  assert.match(verified.reason, /in the rebuild the test after the build failed: it ended with code 1/);
  const marker = at.files().find((file) => file.endsWith(".unverified")) ?? "";
  const { payload } = JSON.parse(at.read("containers", "tiny", marker));
  assert.match(Buffer.from(payload, "base64").toString("utf8"), /"test-after-failed"/);
});
