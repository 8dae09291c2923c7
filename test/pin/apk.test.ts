import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, beforeEach, test } from "node:test";
import { apkPinSetup, pinApk } from "../../src/ecosystems/apk/pin.ts";
import type { Package } from "../../src/lock/schema.ts";
import { temporaryFolder } from "../support/squashfs.ts";
import { contextOf } from "./support.ts";

// No registry that tests may ask has Alpine's apk. What stands here for it does what apk 2.14.10 and 3.0.6 did when
// this was written: a virtual package is a line of world and a paragraph of the database.
const standIn = `#!/bin/sh
[ "$1" = --quiet ] || exit 1
[ "$2 $3 $4 $5" = "add --no-network --virtual .stx-lock" ] || exit 2
shift 5
echo "$*" >ROOT/asked
echo .stx-lock=20261128.144046 >>ROOT/etc/apk/world
printf 'C:Q1xyz=\\nP:.stx-lock\\nV:20261128.144046\\nA:noarch\\nD:%s\\n\\n' "$*" >>ROOT/lib/apk/db/installed
`;

const folder = temporaryFolder();
after(folder.remove);
const path = (name: string) => join(folder.path, name);
const stx = path("stx");

const paragraph = (name: string, version: string) => `C:Q1${name}=\nP:${name}\nV:${version}\nA:x86_64\n\n`;
const installed =
  paragraph("leaf", "1.0-r0") +
  paragraph(".build-deps", "20260101.000000") +
  paragraph("build-deps", "20260101.000000") +
  paragraph("branch", "2.0-r1");
const apk = (name: string, version: string, more: Partial<Package> = {}): Package => ({
  ...{ name, version, purl: `pkg:apk/alpine/${name}@${version}` },
  ...more,
});

beforeEach(() => {
  for (const each of ["bin", "etc/apk", "lib/apk/db", "stx"]) mkdirSync(path(each), { recursive: true });
  writeFileSync(path("bin/apk"), standIn.replaceAll("ROOT", folder.path));
  chmodSync(path("bin/apk"), 0o755);
  writeFileSync(path("etc/apk/world"), "branch\n");
  writeFileSync(path("lib/apk/db/installed"), installed);
});

/** Runs lines of a locked recipe with this test's folder in the place of the image's. */
function run(lines: readonly string[], files: Record<string, readonly string[]>): string {
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(stx, name), text.map((line) => `${line}\n`).join(""));
  const script = ["set -e", ...lines, ":"]
    .join("\n")
    .replaceAll(/(?<![\w"%])(?:\/usr)?\/(?:etc|lib)\/apk/g, (found) => path(found));
  const env = { PATH: `${path("bin")}:${process.env.PATH}`, stx };
  return execFileSync("/bin/sh", ["-c", script], { env, encoding: "utf8" });
}

test("a package of ours forbids newer versions, and is gone at the end", () => {
  const standing = apkPinSetup();
  const pins = pinApk(
    contextOf([
      apk("leaf", "1.0-r0"),
      apk("branch", "2.0-r1"),
      apk(".build-deps", "0"),
      apk("x", "1 --force"),
      apk("build-deps", "0"),
    ]),
  );
  run(standing.before, { ...standing.files, ...pins.files });
  assert.equal(readFileSync(path("asked"), "utf8"), "!branch>2.0-r1 !leaf>1.0-r0\n");
  assert.match(readFileSync(path("etc/apk/world"), "utf8"), /stx-lock/);
  run(standing.cleanup, {});
  assert.equal(readFileSync(path("etc/apk/world"), "utf8"), "branch\n");
  assert.equal(readFileSync(path("lib/apk/db/installed"), "utf8"), installed);
  assert.equal(run(pins.check, {}), "");
});

test("the first build has it, too, without effect; nothing is left where apk was removed meanwhile", () => {
  const standing = apkPinSetup();
  run(standing.before, standing.files);
  assert.equal(readFileSync(path("asked"), "utf8"), "!.stx-nothing\n");
  const database = readFileSync(path("lib/apk/db/installed"), "utf8");
  writeFileSync(path("lib/apk/db/installed"), `${database}${paragraph("last", "1-r0")}`);
  writeFileSync(path("bin/apk"), "#!/bin/sh\nexit 1\n");
  run(standing.cleanup, {});
  assert.equal(readFileSync(path("lib/apk/db/installed"), "utf8"), installed + paragraph("last", "1-r0"));
});

test("what differs is named; apk in another root is said to be unpinned", () => {
  const pins = pinApk(
    contextOf([apk("leaf", "1.1-r0"), apk("gone", "3-r0"), apk("far", "1-r0", { prefix: "/opt/root" })], {
      floats: ["branch"],
    }),
  );
  assert.equal(
    run(pins.check, { ...apkPinSetup().files, ...pins.files }),
    "apk: locked, not here: gone 3-r0\napk: locked, not here: leaf 1.1-r0\napk: here, not locked: leaf 1.0-r0\n",
  );
  assert.deepEqual(
    pins.unlocked.map(({ what }) => what),
    ["apk package far 1-r0"],
  );
});
