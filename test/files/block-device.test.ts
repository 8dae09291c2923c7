import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { isExchangeable } from "../../src/files/block-device.ts";
import { temporaryFolder } from "../support/squashfs.ts";

describe("another medium can come under the same number", () => {
  const folder = temporaryFolder();
  after(() => folder.remove());
  const at = (path: string) => join(folder.path, path);
  /** Minor numbers from here on need more than eight bits, which st_dev does not hold together. */
  let made = 254;

  /** A device as sysfs shows it. @returns its number, as in st_dev */
  function device(place: string, { removable = "0", on = [] as string[] } = {}): number {
    const minor = made++;
    mkdirSync(at(join(place, "slaves")), { recursive: true });
    writeFileSync(at(join(place, "removable")), `${removable}\n`);
    for (const each of on) symlinkSync(at(each), at(join(place, "slaves", each.replace(/.*\//, ""))));
    mkdirSync(at("dev"), { recursive: true });
    symlinkSync(at(place), at(`dev/8:${minor}`));
    return ((minor & ~0xff) << 12) | (8 << 8) | (minor & 0xff);
  }
  const isSo = (dev: number) => isExchangeable(dev, at("dev"));

  it("of a loop device, of USB, of a removable disk and its partition", () => {
    assert.equal(isSo(device("virtual/block/loop0")), true);
    assert.equal(isSo(device("pci0/usb1/1-2/block/sdb")), true);
    assert.equal(isSo(device("pci0/mmc/block/mmcblk0", { removable: "1" })), true);
    assert.equal(isSo(device("pci0/mmc/block/mmcblk0/mmcblk0p1")), true);
  });

  it("of a volume on one of these, however many layers lie between", () => {
    device("virtual/block/loop7");
    device("virtual/block/dm-0", { on: ["virtual/block/loop7"] });
    assert.equal(isSo(device("virtual/block/dm-1", { on: ["virtual/block/dm-0"] })), true);
  });

  it("not of a built-in disk, its partition, a volume on it, or where there is no device", () => {
    assert.equal(isSo(device("pci0/virtio1/block/vda")), false);
    assert.equal(isSo(device("pci0/virtio1/block/vda/vda1")), false);
    assert.equal(isSo(device("virtual/block/dm-2", { on: ["pci0/virtio1/block/vda"] })), false);
    assert.equal(isSo(99), false);
  });
});
