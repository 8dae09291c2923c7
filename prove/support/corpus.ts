import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Public recipes, each with what Apptainer's own parser makes of it; not a part of the project. */
export const corpus = join(import.meta.dirname, "../../../shared/corpus");

/** What Apptainer's parser makes of one stage. */
export interface Stage {
  header: Record<string, string>;
  sections: Record<string, { script: string }>;
  files: unknown[];
}

/** A recipe that Apptainer's parser accepts. */
export interface Accepted {
  /** Its name in the corpus; of the archive, the sha256 of its bytes. */
  file: string;
  stages: Stage[];
}

/** The text of a recipe; latin1, which keeps every byte. */
export const textOf = (file: string): string => readFileSync(join(corpus, "recipes", file), "latin1");

/** All recipes that Apptainer's parser accepts, in an order that a seed gives; none where there is no corpus. */
export function acceptedBySeed(seed: string): Accepted[] {
  if (!existsSync(corpus)) return [];
  const lines = readFileSync(join(corpus, "verdicts.jsonl"), "utf8").trim().split("\n");
  const accepted = lines.flatMap((line): Accepted[] => {
    const { file, ok, stages = [] } = JSON.parse(line);
    return ok ? [{ file, stages }] : [];
  });
  const order = ({ file }: Accepted) => createHash("sha256").update(`${seed}:${file}`).digest("hex");
  return accepted.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}
