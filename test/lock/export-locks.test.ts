import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parse } from "yaml";
import { exportLock } from "../../src/lock/export/index.ts";
import { pythonWith } from "./python-tools.ts";
import { conda, digest, lockOf, mixedLock, present } from "./sample.ts";

const folder = await mkdtemp(join(tmpdir(), "stx-export-locks-"));
after(() => rm(folder, { recursive: true, force: true }));
/** The SPDX project's own model, which refuses what is not of a type, or names what is not there. */
const spdxModel = await pythonWith(join(folder, "spdx"), ["spdx-python-model==0.0.6"]);

const mixed = mixedLock();
const lock = lockOf({
  conda: present(
    conda("numpy", "2.1.2", { origin: "https://channel.example.org/forge", hash: `sha256:${digest("a")}` }),
    conda("local", "1", { url: undefined }),
  ),
});

test("SPDX 3.0.1 is read whole by the SPDX project's own model", { skip: spdxModel.skip }, async () => {
  const file = join(folder, "bom.json");
  await writeFile(file, await exportLock(mixed, "spdx-3"));
  const script = `
import sys
from spdx_python_model import v3_0_1 as spdx
objects = spdx.SHACLObjectSet()
with open(sys.argv[1], "rb") as file:
    spdx.JSONLDDeserializer().read(file, objects)
missing = objects.link()
assert not missing, missing
packages = list(objects.foreach_type(spdx.software_Package))
print(len(packages), len(list(objects.foreach_type(spdx.SpdxDocument))))`;
  const count = Object.values(mixed.ecosystems).flatMap((each) =>
    each.status === "absent" ? [] : each.packages,
  ).length;
  assert.equal((await spdxModel.py(script, file)).trim(), `${count + 1} 1`);
});

test("conda-lock.yml and pixi.lock have URL and digest of each package, and name what has none", async () => {
  const url = "https://channel.example.org/forge/linux-64/numpy-2.1.2-h1_0.conda";
  const text = await exportLock(lock, "conda-lock");
  assert.match(text, /^# no URL is recorded: local 1$/m);
  const { version, metadata, package: packages } = parse(text);
  assert.deepEqual([version, metadata.platforms], [1, ["linux-64"]]);
  assert.deepEqual(packages, [
    {
      name: "numpy",
      version: "2.1.2",
      manager: "conda",
      platform: "linux-64",
      dependencies: {},
      url,
      hash: { sha256: digest("a") },
      category: "main",
      optional: false,
    },
  ]);
  const pixi = parse(await exportLock(lock, "pixi"));
  assert.deepEqual(pixi.packages, [{ conda: url, sha256: digest("a") }]);
  assert.deepEqual(pixi.environments.default.packages, { "linux-64": [{ conda: url }] });
});
