import { access, constants, statfs } from "node:fs/promises";

/** What statfs(2) says of a file system in memory. */
const tmpfs = 0x01021994;
const folder = "/dev/shm";

/** A folder in memory that this user may write into, for what must not reach a disk; undefined where there is none. */
export async function memoryFolder(): Promise<string | undefined> {
  try {
    await access(folder, constants.W_OK | constants.X_OK);
    return (await statfs(folder)).type === tmpfs ? folder : undefined;
  } catch {
    return undefined;
  }
}
