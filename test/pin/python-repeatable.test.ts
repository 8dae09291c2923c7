import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { pinPython, pythonPinSetup } from "../../src/ecosystems/python/pin.ts";
import { temporaryFolder } from "../support/squashfs.ts";
import { contextOf, runPinned } from "./support.ts";

const folder = temporaryFolder();
after(() => folder.remove());
const epoch = "1700000000";
const project = join(folder.path, "project");
execFileSync("python3", ["-m", "venv", join(folder.path, "venv")], { stdio: "ignore" });
execFileSync(join(folder.path, "venv/bin/pip"), ["install", "-q", "setuptools<80"], { stdio: "ignore" });

/** The zipped egg that setup.py makes of sources of a time, in a build or, with pins, in a rebuild. */
async function egg(time: number, version: number, isRebuild = false, before = ""): Promise<Buffer> {
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project);
  writeFileSync(
    join(project, "setup.py"),
    'from setuptools import setup\nsetup(name="runner", version="1.0", py_modules=["runner"])\n',
  );
  writeFileSync(join(project, "runner.py"), 'name = "runner"\n');
  utimesSync(join(project, "runner.py"), time, time);
  const standing = pythonPinSetup({ moment: Number(epoch), script: "", version });
  const pins = isRebuild ? pinPython(contextOf([], { version })) : undefined;
  const script = `${before}\ncd project\n../venv/bin/python -W ignore setup.py -q bdist_egg 2>/dev/null\nls dist`;
  const name = await runPinned(folder.path, standing, pins, script, { SOURCE_DATE_EPOCH: epoch });
  return readFileSync(join(project, "dist", name.trim()));
}

/** Years in which an egg's files were written, by Python's own reader. */
const years = (file: Buffer) => {
  writeFileSync(join(folder.path, "it.zip"), file);
  const program =
    "import zipfile; print(*sorted({each.date_time[0] for each in zipfile.ZipFile('it.zip').infolist()}))";
  return execFileSync("python3", ["-c", program], { cwd: folder.path, encoding: "utf8" }).trim();
};

test("a zipped egg of sources that were fetched later is the same in the rebuild", async () => {
  const first = await egg(1_750_000_000, 4);
  assert.equal(years(first), "2023");
  assert.ok(first.equals(await egg(1_760_000_000, 4, true)));
});

test("times before the build stay in an egg, and all do where the recipe unsets the time of the build", async () => {
  assert.equal(years(await egg(1_300_000_000, 4)), "2011 2023");
  const now = String(new Date().getUTCFullYear());
  assert.equal(years(await egg(1_300_000_000, 4, false, "unset SOURCE_DATE_EPOCH")), `2011 ${now}`);
});

test("a lock that was written before keeps the times of its eggs", async () => {
  assert.match(years(await egg(1_750_000_000, 3)), /^2025/);
  const { files } = pinPython(contextOf([], { version: 3 }));
  assert.doesNotMatch(files["python-hook/sitecustomize.py"]!.join("\n"), /ZipInfo/);
});

test("what an old pip compiles in a folder with a random name has the same path in build and rebuild", async () => {
  const wheels = join(folder.path, "wheels");
  const wanted = ["pip==20.1.1", "six==1.16.0"];
  execFileSync("python3", ["-m", "pip", "download", "-q", "--no-deps", "-d", wheels, ...wanted], {
    stdio: "ignore",
  });
  const compiled = async (version: number, isRebuild: boolean) => {
    const standing = pythonPinSetup({ moment: Number(epoch), script: "", version });
    const pins = isRebuild ? pinPython(contextOf([], { version })) : undefined;
    const script = `rm -rf to\npython3 -m pip install -q --no-index --prefix "$PWD/to" --ignore-installed wheels/six*.whl 2>&1\nfind to -name '*.pyc'`;
    const env = {
      SOURCE_DATE_EPOCH: epoch,
      PYTHONPATH: join(wheels, "pip-20.1.1-py2.py3-none-any.whl"),
      PIP_NO_WARN_SCRIPT_LOCATION: "1",
    };
    const printed = await runPinned(folder.path, standing, pins, script, env);
    const path = printed.split("\n").find((line) => line.endsWith(".pyc")) ?? "";
    return readFileSync(join(folder.path, path));
  };
  const first = await compiled(4, false);
  assert.ok(first.includes("/pip-unpacked-wheel-########/six.py"));
  assert.deepEqual(await compiled(4, true), first);
  assert.notDeepEqual(await compiled(3, true), await compiled(3, false), "this pip takes a random name");
});
