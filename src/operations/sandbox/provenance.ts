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

/**
 * The record of what was done to a sandbox is kept next to it, not in it, because it is not part of what is built from
 * it.
 */
export const provenanceFile = (sandbox: string) => `${sandbox}.provenance.jsonl`;

/** Records what was done to a sandbox. */
export function recordProvenance(
  sandbox: string,
  event: Omit<ProvenanceEvent, "at">,
  now = new Date(),
): Promise<void> {
  const line = JSON.stringify({ at: now.toISOString(), ...event });
  return appendLineInside(dirname(sandbox), provenanceFile(sandbox), line);
}

/** The provenance of a sandbox as text; "" if nothing is known. */
export async function readProvenance(sandbox: string): Promise<string> {
  const bytes = await readBoundedIfThere(provenanceFile(sandbox), longest, { what: "provenance" });
  return bytes?.toString("utf8") ?? "";
}
