import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { suite, type TestContext, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { scaffoldEcosystem } from "../../scripts/scaffold.ts";
import { sha256 } from "../../src/files/digest.ts";
import { compareLocks } from "../../src/lock/compare.ts";
import { exportLock, formats } from "../../src/lock/export/index.ts";
import { parseLock } from "../../src/lock/read.ts";
import { formatLock } from "../../src/lock/write.ts";
import { readSeal } from "../../src/pin/seal.ts";
import { readEvidence } from "../../src/roundtrip/evidence.ts";
import type { VerifyRequest } from "../../src/roundtrip/types.ts";

/** Files that released versions wrote, a folder for each version: every later version reads them. */
const home = join(import.meta.dirname, "../..");
const kept = join(home, "test/compat");
const locks = globSync("*/**/*.lock", { cwd: kept }).sort();

for (const name of locks) {
  const path = join(kept, name);
  const text = readFileSync(path, "utf8");

  test(`${name} is read, compared, exported, and written in today's form`, async () => {
    const lock = parseLock(text, path);
    assert.equal(lock.writer.program, name.split("/")[0]);
    assert.equal(compareLocks(lock, lock, []).identical, true);
    assert.deepEqual(parseLock(formatLock(lock), path), lock);
    for (const { name: format } of formats) {
      if (format === "github-snapshot" || format === "pylock") continue;
      // An image whose base no container engine can start from has no Dockerfile.
      await exportLock(lock, format, {}).catch((error) => assert.equal(error.code, "export-base-unknown"));
    }
  });

  if (basename(name).startsWith("frozen")) continue;
  test(`the locked recipe beside ${name} is whole, and of this lock`, () => {
    const recipe = path.replace(/lock$/, "def");
    assert.equal(readSeal(readFileSync(recipe), recipe), sha256(text));
  });
}

/** A copy of one build's files, its image unpacked, in a folder that goes when the test ends. */
function buildOf(version: string, name: string, context: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), "stx-compat-"));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(kept, version, name), folder, { recursive: true });
  const [packed] = globSync("*.sif.gz", { cwd: folder });
  const image = join(folder, packed!.replace(/\.gz$/, ""));
  writeFileSync(image, gunzipSync(readFileSync(join(folder, packed!))));
  const of = (ending: string) => image.replace(/sif$/, ending);
  return { folder, image, lock: of("lock"), lockedRecipe: of("def") };
}

suite("a lock of 0.1.0 and its image", () => {
  test("match, apart from what this version reads in another way", async (context) => {
    const { folder, ...files } = buildOf("0.1.0", "tiny", context);
    const request = { ...files, context: folder, store: folder } as unknown as VerifyRequest;
    const { lock, unchecked } = await readEvidence(request);
    assert.equal(lock.writer.contentRules, 1);
    for (const { reason } of unchecked!.ecosystems) assert.equal(reason, "readers-differ");
    assert.ok(unchecked!.ecosystems.length < 6, "not all readers have changed");
  });

  test("do not match when a package was taken out of the lock", async (context) => {
    const { folder, ...files } = buildOf("0.1.0", "tiny", context);
    const text = readFileSync(files.lock, "utf8");
    const forged = text.replaceAll("ripgrep", "ripgrop");
    writeFileSync(files.lock, forged);
    const recipe = readFileSync(files.lockedRecipe, "utf8");
    writeFileSync(files.lockedRecipe, recipe.replace(sha256(text), sha256(forged)));
    const request = { ...files, context: folder, store: folder } as unknown as VerifyRequest;
    await assert.rejects(readEvidence(request), /the lock does not match the image/);
  });

  test("are verified by a later version with one noise rule and one ecosystem more", (context) => {
    const { folder, image, lock, lockedRecipe } = buildOf("0.1.0", "tiny", context);
    const program = laterVersion(context);
    const files = ["--image", image, "--lock", lock, "--recipe", lockedRecipe];
    const more = ["--context", folder, "--store", join(folder, "store"), "--level", "content", "--json"];
    const ran = spawnSync(process.execPath, [program, "verify", ...files, ...more], { encoding: "utf8" });
    assert.equal(ran.status, 0, ran.stdout + ran.stderr);
    const { verdict, level, comparison } = JSON.parse(ran.stdout).verified;
    assert.deepEqual([verdict, level], ["verified", "content"]);
    assert.deepEqual(
      comparison.notCompared.filter(({ ecosystem }: { ecosystem: string }) => ecosystem === "novelty"),
      [{ ecosystem: "novelty", reason: "not-read", readers: { rebuilt: 1 } }],
    );
  });
});

/** This program as a later version of it may be: another rule of noise, and an ecosystem that finds something. */
function laterVersion(context: TestContext): string {
  const copy = mkdtempSync(join(tmpdir(), "stx-later-"));
  context.after(() => rmSync(copy, { recursive: true, force: true }));
  for (const name of ["src", "test/ecosystems", "package.json"])
    cpSync(join(home, name), join(copy, name), { recursive: true });
  symlinkSync(join(home, "node_modules"), join(copy, "node_modules"));
  scaffoldEcosystem(copy, "novelty");
  writeFileSync(
    join(copy, "src/ecosystems/novelty/collect.ts"),
    `export const collect = async () => ({
      status: "present" as const,
      packages: [{ name: "novelty", version: "1", purl: "pkg:generic/novelty@1" }],
    });\n`,
  );
  const version = replaceOnce(join(copy, "src/image/noise.ts"), /(contentRulesVersion = )(\d+)/, (text) =>
    String(Number(text) + 1),
  );
  replaceOnce(
    join(copy, "src/image/noise/system.ts"),
    /(NoiseRule\[\] = \[)()/,
    () =>
      `{ since: ${version}, pattern: "/srv/study/Manifest.toml", ignore: "content", reason: "a test's" },`,
  );
  return join(copy, "src/main.ts");
}

/** Replaces what the second group of an expression matched in a file, which must be there; gives what now stands there. */
function replaceOnce(path: string, expression: RegExp, by: (text: string) => string): string {
  const text = readFileSync(path, "utf8");
  const found = expression.exec(text);
  assert.ok(found, `${expression} is not in ${path}`);
  const now = by(found[2]!);
  writeFileSync(
    path,
    text.replace(expression, (_, head: string) => `${head}${now}`),
  );
  return now;
}
