import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { realPathIfThere } from "./look.ts";

/** Volumes on volumes (LUKS on LVM on RAID) are followed this far. */
const mostLayers = 8;

/**
 * Whether another medium may come under the same number as a file system's device, with files of the same inodes and
 * times: a loop device, USB, a removable disk, or a volume on one of these. A file system without a device of its own
 * (Btrfs, ZFS) is none.
 * @param dev st_dev of a file
 * @param devices folder of links to each block device, named by its numbers (sysfs)
 */
export function isExchangeable(dev: number, devices = "/sys/dev/block"): boolean {
  const place = realPathIfThere(join(devices, numbersOf(dev)));
  return place !== undefined && isExchangeablePlace(place, 0);
}

function isExchangeablePlace(place: string, layer: number): boolean {
  if (/^loop\d/.test(basename(place)) || /\/usb\d/.test(place) || layer > mostLayers) return true;
  // A partition's folder is in the folder of its disk.
  if ([place, dirname(place)].some(isRemovable)) return true;
  return slavesOf(place).some((below) => isExchangeablePlace(below, layer + 1));
}

function isRemovable(place: string): boolean {
  try {
    return readFileSync(join(place, "removable"), "utf8").trim() === "1";
  } catch {
    return false;
  }
}

/** The devices that a volume is made of. */
function slavesOf(place: string): string[] {
  try {
    const folder = join(place, "slaves");
    return readdirSync(folder).flatMap((name) => realPathIfThere(join(folder, name)) ?? []);
  } catch {
    return [];
  }
}

/** "254:0": the numbers in st_dev, as glibc's major(3) and minor(3) take them out. */
function numbersOf(dev: number): string {
  const bits = BigInt(dev);
  const major = ((bits >> 8n) & 0xfffn) | ((bits >> 32n) & ~0xfffn);
  const minor = (bits & 0xffn) | ((bits >> 12n) & ~0xffn);
  return `${major}:${minor & 0xffffffffn}`;
}
