import { lstat } from "node:fs/promises";
import { dirname } from "node:path";
import { Failure } from "../failure.ts";
import { moveNewFileInside } from "../files/inside.ts";
import { assertOutputFile } from "../files/output-file.ts";

/**
 * Makes sure, before a rebuild, that its image can be kept at a path.
 * @throws Failure("usage") where the path is taken, or its folder does not exist
 */
export async function assertImageKeepable(path: string): Promise<void> {
  await assertOutputFile(path);
  if (!(await lstat(path).catch(() => undefined))) return;
  throw new Failure("usage", `could not keep the rebuilt image as ${path}`, {
    code: "file-in-the-way",
    why: "there is a file already, and it is not replaced",
    remedy: "choose another path with --keep",
  });
}

/**
 * Moves the rebuilt image out of scratch.
 * @throws Failure where the path has been taken in the meantime
 */
export const keepImage = (image: string, path: string): Promise<void> =>
  moveNewFileInside(image, dirname(path), path);
