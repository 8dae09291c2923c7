import { appendFile } from "node:fs/promises";

/** Bytes. GitHub drops a step's whole summary above 1 MiB; this keeps well below. */
export const summaryLimit = 900 * 1024;

const cutNotice = "\n\n*The rest is left out: a job summary may hold 1 MiB. The log has it all.*\n";

/** Cuts markdown to at most {@link summaryLimit} bytes, at a line's end, and says so. */
export function capSummary(markdown: string, limit = summaryLimit): string {
  const bytes = Buffer.from(markdown, "utf8");
  if (bytes.length <= limit) return markdown;
  const head = bytes.subarray(0, limit - Buffer.byteLength(cutNotice)).toString("utf8");
  return head.slice(0, Math.max(0, head.lastIndexOf("\n"))) + cutNotice;
}

/** Appends to the job summary. @returns why it could not, where it could not; a summary never fails a job */
export async function writeSummary(markdown: string, path: string | undefined): Promise<string | undefined> {
  if (!path) return "the runner offers no job summary (GITHUB_STEP_SUMMARY is not set)";
  try {
    await appendFile(path, capSummary(markdown));
    return undefined;
  } catch (error) {
    return `the job summary could not be written: ${(error as Error).message}`;
  }
}
