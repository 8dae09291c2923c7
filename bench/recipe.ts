/**
 * How fast recipes are read: `node bench/recipe.ts [FOLDER]`. Parses, and lints, every definition file below the folder
 * (else the corpus beside this checkout), each nine times in turn after one time to warm up, with the files in memory.
 * Printed are the medians of elapsed and processor time, the first time of a fresh process, and files per second.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toCorpusForm } from "../src/cli/corpus-form.ts";
import { Failure } from "../src/failure.ts";
import { lintRecipe } from "../src/recipe/lint/lint.ts";
import { parseRecipe } from "../src/recipe/parse.ts";
import type { Recipe } from "../src/recipe/types.ts";

const rounds = 9;
const folder = process.argv[2] ?? join(import.meta.dirname, "../../shared/corpus/recipes");
const files = readdirSync(folder, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path, bytes: readFileSync(path) }));

/** Every file as Apptainer reads it, without those that it refuses. */
function parseAll(): Recipe[] {
  return files.flatMap(({ path, bytes }) => {
    try {
      const recipe = parseRecipe(bytes, path);
      toCorpusForm(recipe);
      return [recipe];
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return [];
    }
  });
}

const work: Record<string, () => unknown> = {
  parse: parseAll,
  "parse and lint": () => parseAll().map(lintRecipe),
};

const times = new Map<string, { ms: number; cpuMs: number }[]>();
for (let round = 0; round <= rounds; round++) {
  for (const [name, task] of Object.entries(work)) {
    const [since, cpu] = [performance.now(), process.cpuUsage()];
    task();
    const { user, system } = process.cpuUsage(cpu);
    const time = { ms: performance.now() - since, cpuMs: (user + system) / 1000 };
    times.set(name, [...(times.get(name) ?? []), time]);
  }
}

const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
console.log(`${files.length} files, ${megabytes.toFixed(1)} MB; medians of ${rounds}`);
for (const [name, [first, ...rest]] of times) {
  const median = (key: "ms" | "cpuMs") => rest.map((time) => time[key]).sort((a, b) => a - b)[rounds >> 1]!;
  const ms = median("ms");
  console.log(
    `${name.padEnd(16)}${ms.toFixed(0).padStart(6)} ms${median("cpuMs").toFixed(0).padStart(6)} ms CPU` +
      `${((files.length * 1000) / ms).toFixed(0).padStart(8)} files/s   first: ${first!.ms.toFixed(0)} ms`,
  );
}
