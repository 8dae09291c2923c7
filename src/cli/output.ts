import { chmod, realpath, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Failure } from "../failure.ts";
import { writeFileInside } from "../files/inside.ts";
import { assertReplaceable } from "../store/replaceable.ts";
import { absolute } from "./absolute.ts";
import { sayWrote } from "./steps.ts";

/**
 * Writes a result to the file given with --output (completely or not at all) and says so on stderr, else to stdout.
 * @param about its content in a few words, for that line: "12 python"
 * @throws Failure if the file cannot be written
 */
export async function writeOutput(text: string, output: string | undefined, about?: string): Promise<void> {
  if (output === undefined || output === "-") {
    process.stdout.write(text);
    return;
  }
  const path = absolute(output);
  await assertReplaceable(path, "text");
  try {
    await write(path, text);
  } catch (error) {
    // The reader closed the pipe, which is normal, as on stdout.
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return;
    throw outputFailure(path, error);
  }
  sayWrote(output, about);
}

async function write(path: string, text: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
  // A pipe or a device (/dev/null, /dev/stdout) must not be replaced by a file.
  if (found && !found.isFile()) return writeFile(path, text);
  // A link stays, and its target is replaced by a file of the same mode.
  if (!found) return writeFileInside(dirname(path), path, text);
  const file = await realpath(path);
  await writeFileInside(dirname(file), file, text);
  await chmod(path, found.mode);
}

const reasons: Record<string, [why: string, remedy: string, kind?: "infrastructure"]> = {
  EISDIR: ["it is a folder", "choose a file in it with --output"],
  EACCES: ["this user may not write there", "choose another file with --output"],
  EPERM: ["this user may not write there", "choose another file with --output"],
  EROFS: ["the file system is read-only", "choose another file with --output"],
  ENOTDIR: ["a parent of it is not a folder", "choose another file with --output"],
  ENAMETOOLONG: ["its name is too long", "choose another file with --output"],
  ENOSPC: [
    "the disk is full",
    "free space, or choose another file with --output; the old file is unchanged",
    "infrastructure",
  ],
  EDQUOT: [
    "your disk quota is used up",
    "free space, or choose another file with --output; the old file is unchanged",
    "infrastructure",
  ],
};

function outputFailure(path: string, error: unknown): unknown {
  // What needs no other words, such as a link that leads nowhere.
  if (error instanceof Failure && error.cause === undefined) return error;
  const cause = error instanceof Failure ? error.cause : error;
  const { code } = cause as NodeJS.ErrnoException;
  if (code === "ENOENT") {
    return new Failure("usage", `could not write ${path}`, {
      code: "output-unwritable",
      why: `the folder ${dirname(path)} does not exist, or files cannot be created in it`,
      remedy: "create the folder, or choose another file with --output",
      cause,
    });
  }
  const [why, remedy, kind = "usage"] = reasons[code ?? ""] ?? [];
  if (why === undefined) return error;
  return new Failure(kind, `could not write ${path}`, { code: "output-unwritable", why, remedy, cause });
}
