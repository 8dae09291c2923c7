import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { freeze } from "../../src/roundtrip/freeze.ts";
import { measure } from "../../src/roundtrip/measure.ts";
import { sifBytes } from "../support/sif.ts";
import { makeSquashfs, noMksquashfs, temporaryFolder } from "../support/squashfs.ts";

const folder = temporaryFolder();
after(folder.remove);
const at = (name: string) => join(folder.path, name);

mkdirSync(at("tree/etc"), { recursive: true });
writeFileSync(at("tree/etc/f"), "x");
for (const path of ["tree/etc/f", "tree/etc", "tree"]) utimesSync(at(path), 1_500_000_000, 1_500_000_000);

describe("the moment in a frozen image's lock", { skip: noMksquashfs }, () => {
  const squashfs = () => makeSquashfs(at("tree"), at("tree.sqfs"));

  test("is that of the SIF's header, whatever the file's own time", async () => {
    const content = readFileSync(squashfs());
    writeFileSync(at("a.sif"), sifBytes([{ type: 0x4004, content, partition: [1, 2, "02"] }]));
    copyFileSync(at("a.sif"), at("b.sif"));
    utimesSync(at("b.sif"), 1, 1);
    const [a, b] = [await freeze(at("a.sif")), await freeze(at("b.sif"))];
    assert.equal(a.ts, "2023-1114-221320");
    assert.deepEqual({ ...b, name: "a" }, a);
  });

  test("is the newest time in the tree where the image has no header", async () => {
    assert.equal((await freeze(squashfs(), { contents: false })).ts, "2017-0714-024000");
    assert.equal((await freeze(at("tree"), { contents: false })).ts, "2017-0714-024000");
  });
});

test("an image with a foreign object can be frozen, which says so, and not measured", {
  skip: noMksquashfs,
}, async () => {
  const content = readFileSync(makeSquashfs(at("tree"), at("tree.sqfs")));
  const objects = [
    { type: 0x4004, content, partition: [1, 2, "02"] as const },
    { type: 0x4007, content: Buffer.from("x") },
  ];
  writeFileSync(at("foreign.sif"), sifBytes(objects));
  const lock = await freeze(at("foreign.sif"));
  assert.deepEqual(
    lock.image.unaccounted?.map(({ code }) => code),
    ["image-object-unexpected"],
  );
  await assert.rejects(measure(at("foreign.sif")), (error) => {
    assert.ok(error instanceof Failure);
    assert.equal(error.kind, "inconclusive");
    assert.equal(error.code, "image-object-unexpected");
    assert.match(error.why ?? "", /object 2 \(generic\)/);
    return true;
  });
});
