import { access, constants, statfs } from "node:fs/promises";

/** The type that statfs(2) gives for file systems in memory. */
const tmpfs = 0x01021994;
const folder = "/dev/shm";

/** A folder in memory that this user may write to, for data that must not reach a disk; undefined if there is none. */
export async function memoryFolder(): Promise<string | undefined> {
  try {
    await access(folder, constants.W_OK | constants.X_OK);
    return (await statfs(folder)).type === tmpfs ? folder : undefined;
  } catch {
    return undefined;
  }
}
