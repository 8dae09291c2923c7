import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const home = join(import.meta.dirname, "..");

/** All test files, sorted; paths from the repository's root. */
export function testFiles(): string[] {
  return globSync("test/**/*.test.ts", { cwd: home }).sort();
}

/** The tests that start no program: neither they nor what they import from test/ names node:child_process. */
export function quickTestFiles(): string[] {
  const known = new Map<string, boolean>();
  return testFiles().filter((path) => !startsPrograms(path, known));
}

function startsPrograms(path: string, known: Map<string, boolean>): boolean {
  const before = known.get(path);
  if (before !== undefined) return before;
  // Circles end here; a true answer replaces it.
  known.set(path, false);
  const text = readFileSync(join(home, path), "utf8");
  const imported = [...text.matchAll(/from "(\.[^"]+\.ts)"/g)]
    .map(([, name = ""]) => normalize(join(dirname(path), name)))
    .filter((name) => name.startsWith("test/"));
  const answer =
    text.includes('"node:child_process"') || imported.some((name) => startsPrograms(name, known));
  known.set(path, answer);
  return answer;
}
