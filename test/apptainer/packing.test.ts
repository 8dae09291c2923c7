import assert from "node:assert/strict";
import { test } from "node:test";
import type { Apptainer } from "../../src/apptainer/find.ts";
import { packingOptions } from "../../src/apptainer/packing-options.ts";

const program = (name: Apptainer["name"], version: string): Apptainer => ({
  command: `/usr/bin/${name}`,
  name,
  version,
  unsquashfs: undefined,
});

test("an Apptainer that cannot choose a compression packs as it does, but is not asked for zstd in vain", async () => {
  for (const apptainer of [program("apptainer", "1.3.6"), program("singularity", "4.3.0")]) {
    const options = { apptainer, mksquashfs: undefined };
    assert.deepEqual(await packingOptions(options), []);
    assert.deepEqual(await packingOptions({ ...options, compression: "fastest" }), []);
    await assert.rejects(packingOptions({ ...options, compression: "zstd" }), {
      code: "compression-unavailable",
      why: new RegExp(`^${apptainer.name} .* cannot choose a compression`),
    });
  }
});

test("a mksquashfs without zstd is named", async () => {
  const options = { apptainer: program("apptainer", "1.4.0"), mksquashfs: "/bin/true" };
  assert.deepEqual(await packingOptions({ ...options, compression: "fastest" }), [
    "--mksquashfs-args",
    "-comp gzip -Xcompression-level 1",
  ]);
  await assert.rejects(packingOptions({ ...options, compression: "zstd" }), {
    code: "compression-unavailable",
    why: "/bin/true was compiled without it",
  });
});
