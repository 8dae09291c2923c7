import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

/** Bytes of the end of a log that are read. */
const tailBytes = 64 * 1024;

/** What Apptainer says of a failure, and of one that is only that it was asked to stop. */
const failure = /^\W*(?:\[\d*m)?FATAL:(?!.*\bsignal: (?:terminated|interrupt|hangup)$)/m;

/**
 * How a build without an image ended, by its log: Apptainer says that it failed, or that the image is there and something
 * after it failed. If it says neither, it was ended: by Ctrl-C, a kill, a time limit or a power cut.
 */
export function howItEnded(log: string): "failed" | "interrupted" {
  const text = endOf(log);
  const lastLines = text.trimEnd().split("\n").slice(-5).join("\n");
  return failure.test(lastLines) || /\bINFO:.*Build complete/.test(text) ? "failed" : "interrupted";
}

/** The end of a plain file; "" where there is none. */
function endOf(path: string): string {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const about = fstatSync(file);
    if (!about.isFile()) return "";
    const part = Buffer.alloc(Math.min(tailBytes, about.size));
    readSync(file, part, 0, part.length, about.size - part.length);
    return part.toString("utf8");
  } catch {
    return "";
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
