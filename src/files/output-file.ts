import { lstat, realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { Failure } from "../failure.ts";

/**
 * Makes sure that a new file may be written at a path: the path is free or a plain file. A device, FIFO or folder is
 * never replaced, even where this user could.
 * @returns where the file is really to be written: a link stays, and the file that it leads to is replaced
 * @throws Failure("usage")
 */
export async function assertOutputFile(path: string): Promise<string> {
  const [found, folder] = await Promise.all(
    [path, dirname(path)].map((each) => stat(each).catch(() => undefined)),
  );
  const fail = (code: "file-in-the-way" | "no-such-file", why: string, remedy: string) =>
    new Failure("usage", `could not write ${path}`, { code, why, remedy });
  if (!folder?.isDirectory())
    throw fail(
      "no-such-file",
      `the folder ${dirname(path)} does not exist`,
      "create the folder, or choose another",
    );
  if (found?.isDirectory()) throw fail("file-in-the-way", "it is a folder", "name a file in it");
  if (found && !found.isFile())
    throw fail("file-in-the-way", "it is a device or FIFO, and not a plain file", "choose another path");
  if (found) return realpath(path);
  if (await lstat(path).catch(() => undefined))
    throw fail(
      "file-in-the-way",
      "it is a symbolic link that leads nowhere",
      "remove it, or choose another path",
    );
  return path;
}
