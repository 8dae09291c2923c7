import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it, test } from "node:test";
import { baseSizes, diskWarning } from "../../src/actions/disk-forecast.ts";
import { freeDisk } from "../../src/actions/free-disk.ts";
import { registryTools, startRegistry } from "../registry/support.ts";

const gib = 1024 ** 3;
let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "stx-free-disk-"));
});
after(() => rm(folder, { recursive: true, force: true }));

test("tools are removed on GitHub's machines, and nowhere else", async () => {
  const [tool = "", mine = "", missing = ""] = ["tool", "mine", "missing"].map((name) => join(folder, name));
  for (const each of [tool, mine]) {
    await mkdir(each);
    await writeFile(join(each, "file"), "x");
  }
  assert.match(await freeDisk(false, [tool]), /Nothing is removed/);
  assert.ok(existsSync(tool));
  assert.match(await freeDisk(true, [tool, missing]), /^Freed .*: .* are free$/);
  assert.ok(!existsSync(tool) && existsSync(mine));
});

test("a base image is warned of at its line where five times its layers have no room", () => {
  const bases = [
    { written: "debian:12", line: 2, bytes: gib / 20 },
    { written: "nvcr.io/big:1", line: 9, bytes: 4 * gib },
  ];
  assert.equal(diskWarning(bases, 21 * gib, "/tmp"), undefined);
  const warning = diskWarning(bases, 20 * gib, "/tmp");
  assert.equal(warning?.line, 9);
  assert.match(
    warning?.message ?? "",
    /^nvcr\.io\/big:1 has 4\.3 GB to download\. .* needs about 21\.7 GB, and 21\.5 GB are free/,
  );
  assert.equal(diskWarning([], 0, "/tmp"), undefined);
});

describe("the size of a base image", () => {
  let registry: { host: string; stop: () => void } | undefined;
  let missing: string | undefined;
  let layerBytes: number;

  before(async () => {
    const tools = await registryTools();
    if ("missing" in tools) {
      missing = tools.missing;
      return;
    }
    registry = await startRegistry(tools.registry);
    await writeFile(join(folder, "data"), Buffer.alloc(300_000, "stx"));
    execFileSync("tar", ["-cf", "layer.tar", "data"], { cwd: folder });
    const target = ["--new_tag", `${registry.host}/lab/base:1`, "--platform", "linux/amd64"];
    execFileSync(tools.crane, ["append", "--insecure", "--new_layer", join(folder, "layer.tar"), ...target]);
    const manifest = JSON.parse(
      execFileSync(tools.crane, ["manifest", "--insecure", `${registry.host}/lab/base:1`], {
        encoding: "utf8",
      }),
    );
    layerBytes = manifest.layers[0].size;
  });
  after(() => registry?.stop());

  it("is that of the layers in its manifest, for each base once", async (t) => {
    if (missing) return t.skip(missing);
    const recipe = join(folder, "lab.def");
    const stage = `Bootstrap: docker\nFrom: ${registry?.host}/lab/{{ NAME }}:1\n`;
    await writeFile(recipe, `${stage}Stage: one\n\n${stage}Stage: two\n\n%post\n    true\n`);
    const sizes = await baseSizes(recipe, { NAME: "base" });
    assert.deepEqual(sizes, [{ written: `${registry?.host}/lab/base:1`, line: 2, bytes: layerBytes }]);
    assert.ok(layerBytes > 0);
  });

  it("is nothing where the image is no registry's", async () => {
    const recipe = join(folder, "scratch.def");
    await writeFile(recipe, "Bootstrap: scratch\n\n%post\n    true\n");
    assert.deepEqual(await baseSizes(recipe, {}), []);
  });
});
