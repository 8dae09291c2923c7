import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { hostArch, imageArch } from "../../src/image/arch.ts";
import { openImage } from "../../src/image/open.ts";
import { memoryTree } from "../support/memory-tree.ts";
import { type Blob, tarBytes, writeBlob, writeIndex } from "../support/oci.ts";
import { makeSif } from "../support/sif.ts";
import { makeSquashfs, noMksquashfs, temporaryFolder } from "../support/squashfs.ts";

const folder = temporaryFolder();
after(folder.remove);

/** An ELF header for a machine, as far as it is looked at; elf(5). */
function elf(machine: number): Buffer {
  const header = Buffer.alloc(64);
  header.write("\x7fELF\x02\x01\x01", "latin1");
  header.writeUInt16LE(machine, 18);
  return header;
}

test("a SIF's header tells the architecture, also of an image without programs", {
  skip: noMksquashfs,
}, async () => {
  const root = join(folder.path, "root");
  mkdirSync(join(root, "etc"), { recursive: true });
  const sif = makeSif(
    makeSquashfs(root, join(folder.path, "image.squashfs")),
    join(folder.path, "image.sif"),
  );
  for (const [path, arch] of [
    [sif, "amd64"],
    [join(folder.path, "image.squashfs"), "unknown"],
    [root, "unknown"],
  ] as const) {
    const tree = await openImage(path);
    assert.equal(await imageArch(tree), arch, path);
    await tree.close();
  }
});

test("elsewhere the image's programs tell it", async () => {
  for (const [machine, arch] of [
    [62, "amd64"],
    [183, "arm64"],
    [9999, "unknown"],
  ] as const) {
    const root = join(folder.path, arch);
    mkdirSync(join(root, "usr/bin"), { recursive: true });
    writeFileSync(join(root, "usr/bin/env"), elf(machine));
    const tree = await openImage(root);
    assert.equal(await imageArch(tree), arch);
    await tree.close();
  }
});

test("where the usual programs are not there, any other tells it", async () => {
  const program = (content: Buffer, mode = 0o755) => ({ content, mode });
  const archOf = (files: Parameters<typeof memoryTree>[0]) => imageArch(memoryTree(files));
  const script = program(Buffer.from("#!/usr/bin/python3"));
  assert.equal(
    await archOf({ "/app/run": script, "/app/z": program(elf(183)), "/usr/bin/sh": script }),
    "arm64",
  );
  assert.equal(await archOf({ "/app/data": program(elf(183), 0o644) }), "unknown");
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`/a/${n}`, script]));
  assert.equal(
    await archOf({ ...many, "/z": program(elf(183)) }),
    "unknown",
    "not everything is read for it",
  );
});

test("an OCI layout says it in its index, or in the image's configuration", async () => {
  const layout = join(folder.path, "layout");
  mkdirSync(layout);
  for (const [configured, platform, arch] of [
    ["{}", undefined, "unknown"],
    ['{"architecture":"s390x"}', undefined, "s390x"],
    ['{"architecture":"s390x"}', { os: "linux", architecture: "arm64" }, "arm64"],
  ] as const) {
    const config = writeBlob(layout, "application/vnd.oci.image.config.v1+json", Buffer.from(configured));
    const layer = writeBlob(
      layout,
      "application/vnd.oci.image.layer.v1.tar",
      await tarBytes([{ name: "etc/" }]),
    );
    const manifest = Buffer.from(JSON.stringify({ schemaVersion: 2, config, layers: [layer] }));
    const blob = writeBlob(layout, "application/vnd.oci.image.manifest.v1+json", manifest);
    writeIndex(layout, [{ ...blob, ...(platform && { platform }) } as Blob]);
    const tree = await openImage(layout);
    assert.equal(await imageArch(tree), arch);
    await tree.close();
  }
});

test("this machine's architecture is spelled as Go does, whatever Node calls it", () => {
  const spelled = ["x64", "ia32", "arm", "arm64", "ppc64", "mipsel", "s390x", "riscv64"].map((node) =>
    hostArch(node, "LE"),
  );
  assert.deepEqual(spelled, ["amd64", "386", "arm", "arm64", "ppc64le", "mipsle", "s390x", "riscv64"]);
  assert.equal(hostArch("ppc64", "BE"), "ppc64");
});
