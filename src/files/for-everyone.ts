import { chmod, writeFile } from "node:fs/promises";

/**
 * Writes a file of a run's own scratch folder so that every user in a build may read it, whatever the umask: apt, for
 * example, reads certificates and host names as the user `_apt`.
 */
export async function writeForEveryone(
  path: string,
  content: string | Uint8Array,
  isProgram = false,
): Promise<void> {
  await writeFile(path, content);
  await chmod(path, isProgram ? 0o755 : 0o644);
}
