import { statfs } from "node:fs/promises";

/** By their type number in statfs(2). */
const names: Record<number, string> = {
  26985: "NFS", // 0x6969
  198183888: "Lustre", // 0x0bd00bd0
  1196443219: "GPFS", // 0x47504653
  428016422: "BeeGFS", // 0x19830326
  4283649346: "CIFS", // 0xff534d42
  4266872130: "SMB2", // 0xfe534d42
  12805120: "Ceph", // 0x00c36400
  1397113167: "AFS", // 0x5346414f
};

/**
 * The name of the network file system that a folder is on; undefined for a local one. Builds without root are slow there,
 * or fail: only root may give a file to another user.
 */
export async function networkFileSystem(folder: string): Promise<string | undefined> {
  return names[(await statfs(folder)).type];
}
