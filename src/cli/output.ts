import { chmod, realpath, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Failure } from "../failure.ts";
import { writeFileInside } from "../files/inside.ts";
import { absolute } from "./request.ts";

/**
 * Writes a result to the file that was asked for with --output (whole or not at all), else to stdout.
 * @throws Failure saying what to do about --output
 */
export async function writeOutput(text: string, output: string | undefined): Promise<void> {
  if (output === undefined || output === "-") {
    process.stdout.write(text);
    return;
  }
  const path = absolute(output);
  try {
    await write(path, text);
  } catch (error) {
    // A reader that went away is no error, as on stdout.
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return;
    throw outputFailure(path, error);
  }
}

async function write(path: string, text: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  // A pipe or a device (/dev/null, /dev/stdout) can't be replaced by a file, and must not be.
  if (found && !found.isFile() && !found.isDirectory()) return writeFile(path, text);
  // A link stays one, and what it points at is replaced, with the mode it had.
  if (!found) return writeFileInside(dirname(path), path, text);
  const file = await realpath(path);
  await writeFileInside(dirname(file), file, text);
  await chmod(path, found.mode);
}

const reasons: Record<string, [why: string, remedy: string, kind?: "infrastructure"]> = {
  EISDIR: ["it is a folder", "name a file in it with --output"],
  EACCES: ["this user may not write there", "choose another file with --output"],
  EPERM: ["this user may not write there", "choose another file with --output"],
  EROFS: ["the file system is read-only", "choose another file with --output"],
  ENOTDIR: ["a part of this path is a file, not a folder", "choose another file with --output"],
  ENAMETOOLONG: ["its name is too long", "choose another file with --output"],
  ENOSPC: [
    "the disk is full",
    "free space, or choose another file with --output; nothing was changed",
    "infrastructure",
  ],
  EDQUOT: [
    "your disk quota is used up",
    "free space, or choose another file with --output; nothing was changed",
    "infrastructure",
  ],
};

function outputFailure(path: string, error: unknown): unknown {
  const cause = error instanceof Failure ? error.cause : error;
  const { code } = cause as NodeJS.ErrnoException;
  if (code === "ENOENT") {
    return new Failure("usage", `could not write ${path}`, {
      why: `there is no folder ${dirname(path)}, or no file can be made in it`,
      remedy: "make the folder, or choose another file with --output",
      cause,
    });
  }
  const [why, remedy, kind = "usage"] = reasons[code ?? ""] ?? [];
  if (why === undefined) return error;
  return new Failure(kind, `could not write ${path}`, { why, remedy, cause });
}
