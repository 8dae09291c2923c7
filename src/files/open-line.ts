import type { FileHandle } from "node:fs/promises";

/** How many bytes of a last line are examined: more than any line that this program writes. */
const longestLine = 65_536;

/** The last line of a file, if it lacks a newline; its text begins at most `longestLine` bytes before the end. */
export async function unfinishedLastLine(
  handle: FileHandle,
): Promise<{ start: number; text: string } | undefined> {
  const { size } = await handle.stat();
  const from = Math.max(0, size - longestLine);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
  const bytes = buffer.subarray(0, bytesRead);
  const start = bytes.lastIndexOf(0x0a) + 1;
  return start === bytes.length ? undefined : { start: from + start, text: bytes.toString("utf8", start) };
}
