import { existsSync } from "node:fs";
import { copyFile, open, rename, rm } from "node:fs/promises";
import { Failure } from "../failure.ts";

/** Bytes that a SIF of this header must have; undefined where it is no SIF. */
async function expectedSize(path: string): Promise<{ expected: number; actual: number } | undefined> {
  const file = await open(path, "r");
  try {
    const header = Buffer.alloc(128);
    const { bytesRead } = await file.read(header, 0, 128, 0);
    if (bytesRead < 128 || header.toString("latin1", 32, 41) !== "SIF_MAGIC") return undefined;
    const expected = Number(header.readBigInt64LE(112) + header.readBigInt64LE(120));
    return { expected, actual: (await file.stat()).size };
  } finally {
    await file.close();
  }
}

/** Checks that what Apptainer left is a whole SIF file. */
export async function assertWhole(image: string, log: string): Promise<void> {
  const size = existsSync(image) ? await expectedSize(image) : undefined;
  if (size && size.actual >= size.expected) return;
  throw new Failure("infrastructure", "Apptainer said that it was done, but left no whole image", {
    why: size
      ? `The image has ${size.actual} bytes and should have ${size.expected}.`
      : "It left no SIF file.",
    remedy: `See whether the disk is full, then try again. Log: ${log}`,
  });
}

/** Moves a file; over a copy beside the target where the two are on different disks. */
export async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    const beside = `${to}.part`;
    try {
      await copyFile(from, beside);
      await rename(beside, to);
    } finally {
      await rm(beside, { force: true });
    }
    await rm(from, { force: true });
  }
}
