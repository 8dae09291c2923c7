import { chmod, writeFile } from "node:fs/promises";

/**
 * Writes a file of a run's own scratch folder that every user in a build may read, whatever the umask is: apt, for one,
 * reads certificates and names of hosts as the user `_apt`.
 */
export async function writeForEveryone(
  path: string,
  content: string | Uint8Array,
  isProgram = false,
): Promise<void> {
  await writeFile(path, content);
  await chmod(path, isProgram ? 0o755 : 0o644);
}
