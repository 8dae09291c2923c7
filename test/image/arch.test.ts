import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { hostArch, imageArch } from "../../src/image/arch.ts";
import { openImage } from "../../src/image/open.ts";
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
    assert.equal(await imageArch(path, tree), arch, path);
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
    assert.equal(await imageArch(root, tree), arch);
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
