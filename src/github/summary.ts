import { appendFile } from "node:fs/promises";

/** Bytes. GitHub drops the whole summary of a step above 1 MiB; this stays well below. */
export const summaryLimit = 900 * 1024;

const cutNotice =
  "\n\n*The rest is left out, because a job summary is limited to 1 MiB. The log is complete.*\n";

/** Cuts markdown to at most {@link summaryLimit} bytes, at the end of a line, and adds a notice. */
export function capSummary(markdown: string, limit = summaryLimit): string {
  const bytes = Buffer.from(markdown, "utf8");
  if (bytes.length <= limit) return markdown;
  const head = bytes.subarray(0, limit - Buffer.byteLength(cutNotice)).toString("utf8");
  return head.slice(0, Math.max(0, head.lastIndexOf("\n"))) + cutNotice;
}

/** Appends to the job summary. Never fails a job. @returns the reason if it could not be written */
export async function writeSummary(markdown: string, path: string | undefined): Promise<string | undefined> {
  if (!path) return "This runner has no job summaries (GITHUB_STEP_SUMMARY is not set)";
  try {
    await appendFile(path, capSummary(markdown));
    return undefined;
  } catch (error) {
    return `Could not write the job summary: ${(error as Error).message}`;
  }
}
