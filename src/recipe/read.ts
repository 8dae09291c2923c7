import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Failure } from "../failure.ts";
import { readFailure } from "../files/failures.ts";
import { pipedInput, standardInput } from "../files/standard-input.ts";

const limit = 16 * 1024 * 1024;

/**
 * The bytes of a recipe that a user names only to have it read: a file, a pipe such as a shell's `<(…)`, or standard
 * input.
 * @throws Failure("usage") for a device, a socket or a folder, a terminal as standard input, and more than 16 MiB
 */
export async function readRecipe(path: string): Promise<Buffer> {
  if (path === standardInput) return collect(pipedInput("recipe"), path);
  try {
    const found = await stat(path);
    if (!found.isFile() && !found.isFIFO()) throw notReadable(path, found.isDirectory());
    return await collect(createReadStream(path), path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR") throw readFailure(error, `could not read ${path}`);
    throw new Failure("usage", `could not read ${path}`, {
      code: "recipe-not-found",
      why: "there is nothing of that name",
      remedy: "check the path",
    });
  }
}

async function collect(stream: AsyncIterable<Buffer>, path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit)
      throw new Failure("usage", `${path} is not a recipe`, {
        code: "recipe-unreadable",
        why: "it has more than 16 MiB",
        remedy: "give a recipe",
      });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const notReadable = (path: string, isFolder: boolean) =>
  new Failure("usage", `${path} is not a recipe`, {
    code: "recipe-unreadable",
    why: isFolder ? "it is a folder" : "it is a device or a socket",
    remedy: "give a file or a folder",
  });
