import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What came of one run. */
export interface Result {
  commit: string;
  /** Digest of the sources and of this folder. */
  source: string;
  /** The kernel of the machines. */
  kernel: string;
  steps: { what: string; seen: string; right: boolean }[];
}

export const resultsPath = join(import.meta.dirname, "results.json");

/** The table in docs/store.md; empty where the proof has not run yet. */
export function nfsTable(): string {
  if (!existsSync(resultsPath)) return "";
  const { steps, kernel, commit }: Result = JSON.parse(readFileSync(resultsPath, "utf8"));
  return [
    "| on a store on NFS 4.2 | what was seen |",
    "| --- | --- |",
    ...steps.map(({ what, seen, right }) => `| ${what} | ${right ? "" : "**wrong**: "}${seen} |`),
    "",
    `Seen on \`${commit}\` with Linux ${kernel}; a + says that the sources had changes which that commit does not have.`,
  ].join("\n");
}
