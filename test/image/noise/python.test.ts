import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { compareTrees, describeDifferences } from "../../../src/image/compare.ts";
import { contentDigest } from "../../../src/image/digest.ts";
import { openFolder } from "../../../src/image/folder.ts";
import { sourceOf } from "../../../src/image/noise/pyc.ts";
import { temporaryFolder } from "../../support/squashfs.ts";

const folder = temporaryFolder();
after(folder.remove);
const at = (name: string) => join(folder.path, name);
const noPython = spawnSync("python3", ["--version"]).error !== undefined && "python3 is not installed";

/** SOURCE_DATE_EPOCH of the builds that the folders here stand for: newer than all sources whose time counts. */
const epoch = 1_700_000_000;

async function differences(a: string, b: string): Promise<string[]> {
  const [treeA, treeB] = [await openFolder(a), await openFolder(b)];
  const found = await compareTrees(treeA, treeB, { epoch });
  const [one, two] = [await contentDigest(treeA, { epoch }), await contentDigest(treeB, { epoch })];
  assert.equal(one.digest === two.digest, found.length === 0);
  return describeDifferences(found);
}

/**
 * A folder with a module and its compiled file, made by Python itself.
 * @param mtime of the source, seconds
 * @param mode of the header: PycInvalidationMode
 * @param late moves the source's time afterwards, so that the header's is another
 */
function build(name: string, mtime: number, mode = "TIMESTAMP", late?: number): string {
  const root = at(name);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, "opt/app"), { recursive: true });
  const source = join(root, "opt/app/mod.py");
  writeFileSync(source, "x = 1\n");
  utimesSync(source, mtime, mtime);
  const script = `import py_compile; py_compile.compile(${JSON.stringify(source)}, dfile="/opt/app/mod.py", invalidation_mode=py_compile.PycInvalidationMode.${mode})`;
  execFileSync("python3", ["-c", script]);
  if (late !== undefined) utimesSync(source, late, late);
  for (const path of [join(root, "opt/app/__pycache__"), join(root, "opt/app"), join(root, "opt"), root])
    utimesSync(path, epoch, epoch);
  return root;
}

/** The compiled file of a folder. */
function pycOf(root: string): string {
  const tag = execFileSync("python3", ["-c", "import sys; print(sys.implementation.cache_tag)"], {
    encoding: "utf8",
  }).trim();
  return join(root, "opt/app/__pycache__", `mod.${tag}.pyc`);
}

describe("a .pyc file", { skip: noPython }, () => {
  const old = epoch - 1000;

  test("differs where one Python runs it and the other its source", async () => {
    const [only, ...more] = await differences(build("a", old), build("b", old + 7, "TIMESTAMP", old));
    assert.deepEqual(more, []);
    assert.match(only ?? "", /mod\.\S+\.pyc \(content\)/);
  });

  test("is the same where both run it, or both its source, whatever times the headers hold", async () => {
    assert.deepEqual(await differences(build("a", epoch + 5), build("b", epoch + 50)), []);
    assert.deepEqual(
      await differences(build("a", old + 1, "TIMESTAMP", old), build("b", old + 2, "TIMESTAMP", old)),
      [],
    );
  });

  test("differs where only one Python runs it, though both sources have times of the build", async () => {
    const runs = build("a", epoch + 5);
    for (const [header, source] of [
      [epoch + 5, epoch + 6],
      [epoch, epoch + 5],
    ] as const)
      assert.match(
        (await differences(runs, build("b", header, "TIMESTAMP", source))).join(),
        /\.pyc \(content\)$/,
      );
  });

  test("of a source of another time shows the source's time alone", async () => {
    const found = await differences(build("a", old), build("b", old + 7));
    assert.equal(found.length, 1);
    assert.match(found[0] ?? "", /^\/opt\/app\/mod\.py \(time /);
  });

  for (const [a, b] of [
    ["TIMESTAMP", "CHECKED_HASH"],
    ["TIMESTAMP", "UNCHECKED_HASH"],
    ["CHECKED_HASH", "UNCHECKED_HASH"],
  ] as const) {
    test(`of ${a} and of ${b} are not the same`, async () => {
      assert.match((await differences(build("a", old, a), build("b", old, b)))[0] ?? "", /\.pyc \(content\)/);
    });
  }

  test("counts with its hash, its magic number and its code", async () => {
    for (const mode of ["TIMESTAMP", "CHECKED_HASH", "UNCHECKED_HASH"]) {
      const root = build("a", old, mode);
      for (const position of [0, 4, 7, 8, 12, 15, -1]) {
        const copy = at("copy");
        rmSync(copy, { recursive: true, force: true });
        cpSync(root, copy, { recursive: true, preserveTimestamps: true });
        const bytes = readFileSync(pycOf(copy));
        const index = position < 0 ? bytes.length + position : position;
        bytes[index]! ^= 4;
        writeFileSync(pycOf(copy), bytes);
        assert.match(
          (await differences(root, copy)).join(),
          /\.pyc \(content\)/,
          `${mode}, byte ${position}`,
        );
      }
    }
  });

  test("is compared with the source that Python compares it with", () => {
    assert.equal(sourceOf("/a/__pycache__/m.cpython-311.pyc"), "/a/m.py");
    assert.equal(sourceOf("/a/__pycache__/m.cpython-311.opt-2.pyc"), "/a/m.py");
    assert.equal(sourceOf("/__pycache__/m.pypy39.pyc"), "/m.py");
    assert.equal(sourceOf("/a/m.pyc"), "/a/m.py");
    assert.equal(sourceOf("/cache/opt/app/m.cpython-311.pyc"), undefined);
    assert.equal(sourceOf("/a/__pycache__/m.pyc"), undefined);
  });
});

describe("pip install --target", { skip: noPython }, () => {
  /** A folder as pip leaves it: a project of one module, from a wheel that is made here. */
  function install(name: string, epochVariable: string | undefined): string {
    const root = at(name);
    rmSync(root, { recursive: true, force: true });
    mkdirSync(root);
    const wheel = at("one-1.0-py3-none-any.whl");
    const script = `
import zipfile
with zipfile.ZipFile(${JSON.stringify(wheel)}, "w") as z:
    z.writestr("one/__init__.py", "x = 1\\n" * 10)
    z.writestr("one-1.0.dist-info/METADATA", "Metadata-Version: 2.1\\nName: one\\nVersion: 1.0\\n")
    z.writestr("one-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\\nGenerator: x\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    z.writestr("one-1.0.dist-info/RECORD", "")
`;
    if (!existsSync(wheel)) execFileSync("python3", ["-c", script]);
    const env: NodeJS.ProcessEnv = { ...process.env, PIP_DISABLE_PIP_VERSION_CHECK: "1" };
    delete env.SOURCE_DATE_EPOCH;
    execFileSync(
      "python3",
      ["-m", "pip", "install", "-q", "--no-index", "--no-cache-dir", "--target", join(root, "opt"), wheel],
      {
        env: { ...env, ...(epochVariable && { SOURCE_DATE_EPOCH: epochVariable }) },
        stdio: "pipe",
      },
    );
    return root;
  }

  for (const variable of [undefined, String(epoch)]) {
    test(`twice is the same, ${variable ? "with" : "without"} SOURCE_DATE_EPOCH, and a changed file is not`, async () => {
      const [a, b] = [install("a", variable), install("b", variable)];
      const path = execFileSync("find", [a, "-name", "*.pyc"], { encoding: "utf8" }).trim();
      assert.notDeepEqual(
        readFileSync(path),
        readFileSync(path.replace(a, b)),
        "pip has changed: nothing to overlook",
      );
      assert.deepEqual(await differences(a, b), []);
      const bytes = readFileSync(path.replace(a, b));
      bytes[bytes.indexOf("/pip-target-") + 1]! = 0x51;
      writeFileSync(path.replace(a, b), bytes);
      assert.match((await differences(a, b)).join(), /\.pyc \(content\)/);
    });
  }
});

describe("uv_cache.json", () => {
  const cache = (seconds: number, more: object = {}) =>
    JSON.stringify({
      timestamp: { secs_since_epoch: seconds, nanos_since_epoch: 5 },
      commit: null,
      tags: null,
      env: {},
      directories: { src: { secs_since_epoch: seconds, nanos_since_epoch: 7 } },
      ...more,
    });

  /** What uv 0.13.9 leaves of a local source; the hash in RECORD is that of the file. */
  function install(name: string, content: string, hashed = content): string {
    const info = at(`${name}/opt/foo-1.0.dist-info`);
    rmSync(at(name), { recursive: true, force: true });
    mkdirSync(info, { recursive: true });
    writeFileSync(join(info, "uv_cache.json"), content);
    const script =
      "import base64,hashlib,sys; print(base64.urlsafe_b64encode(hashlib.sha256(sys.argv[1].encode()).digest()).rstrip(b'=').decode())";
    const hash = execFileSync("python3", ["-c", script, hashed], { encoding: "utf8" }).trim();
    const line = `foo-1.0.dist-info/uv_cache.json,sha256=${hash},${hashed.length}\n`;
    writeFileSync(join(info, "RECORD"), `foo-1.0.dist-info/METADATA,sha256=x,1\n${line}foo/__init__.py,,\n`);
    return at(name);
  }

  test("of two installs is the same, with its line in RECORD", { skip: noPython }, async () => {
    assert.deepEqual(await differences(install("a", cache(1)), install("b", cache(22))), []);
  });

  test("with anything else in it, or another hash in RECORD, is not", { skip: noPython }, async () => {
    for (const [other, hashed] of [
      [cache(1, { env: { X: "1" } }), undefined],
      [cache(1, { commit: "0123" }), undefined],
      [cache(1, { directories: {} }), undefined],
      [cache(1, { timestamp: "now" }), undefined],
      [cache(2), cache(3)],
    ] as const) {
      const found = await differences(install("a", cache(1)), install("b", other, hashed ?? other));
      assert.match(found.join(), /uv_cache\.json|RECORD/, other);
    }
  });
});
