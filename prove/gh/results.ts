import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One call of gh. */
export interface Case {
  /** What was to be verified, as a sentence's subject. */
  what: string;
  /** The Sigstore that signed. */
  sigstore: string;
  /** What must come of it, and what came. */
  expected: "accepted" | "refused";
  found: "accepted" | "refused";
  /** gh's own words where it refused. */
  said: string;
}

export interface Result {
  commit: string;
  /** Version of gh. */
  gh: string;
  cases: Case[];
}

export const resultsPath = join(import.meta.dirname, "results.json");

/** The last run as markdown; nothing before the first one. */
export function ghTable(): string {
  if (!existsSync(resultsPath)) return "";
  const { commit, gh, cases }: Result = JSON.parse(readFileSync(resultsPath, "utf8"));
  const rows = cases.map(
    ({ what, sigstore, expected, found }) =>
      `| ${what} | ${sigstore} | ${found === expected ? found : `**${found}**, and should be ${expected}`} |`,
  );
  return [
    "| what `gh attestation verify` was given | Sigstore | its answer |",
    "| --- | --- | --- |",
    ...rows,
    "",
    `By gh ${gh}, on \`${commit}\`; a + says that the sources had changes which that commit does not have.`,
  ].join("\n");
}
