import { dirname } from "node:path";
import { readBoundedIfThere } from "../../files/bounded.ts";
import { appendLineInside } from "../../files/inside.ts";

/** One thing that was done to a sandbox. */
export interface ProvenanceEvent {
  /** ISO 8601 in UTC. */
  at: string;
  event: "created" | "maintained" | "updated" | "prompt";
  /** Of `created`: the image or recipe, and its sha256. */
  source?: string;
  sha256?: string;
  /** Of `maintained` and `updated`: the command in the sandbox. */
  command?: readonly string[];
  /** Its exit code, where it was waited for. */
  code?: number | null;
}

const longest = 16 * 1024 ** 2;

/** What was done to a sandbox is kept beside it, not in it: it is not a part of what is made from it. */
export const provenanceFile = (sandbox: string) => `${sandbox}.provenance.jsonl`;

/** Writes down what was done to a sandbox. */
export function recordProvenance(
  sandbox: string,
  event: Omit<ProvenanceEvent, "at">,
  now = new Date(),
): Promise<void> {
  const line = JSON.stringify({ at: now.toISOString(), ...event });
  return appendLineInside(dirname(sandbox), provenanceFile(sandbox), line);
}

/** The text of a sandbox's provenance; "" where nothing is known. */
export async function readProvenance(sandbox: string): Promise<string> {
  const bytes = await readBoundedIfThere(provenanceFile(sandbox), longest, { what: "provenance" });
  return bytes?.toString("utf8") ?? "";
}
