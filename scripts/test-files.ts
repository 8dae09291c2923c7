import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const home = join(import.meta.dirname, "..");

/**
 * The files that take longest, longest first; `npm test` prints how long each took. Those in e2e/ share base images,
 * and the first that needs one makes it; so files that need none stand between them, and none waits for long.
 */
export const longestTestFiles: readonly string[] = [
  "test/e2e/hello.test.ts",
  "test/e2e/bisect.test.ts",
  "test/ecosystems/mixed.test.ts",
  "test/cli/takes.test.ts",
  "test/actions/reusable.test.ts",
  "test/e2e/debian.test.ts",
  "test/slurm/verify.test.ts",
  "test/slurm/trial.test.ts",
  "test/operations/store-commands.test.ts",
  "test/actions/attest.test.ts",
  "test/pin/python-managers.test.ts",
  "test/vault/managers.test.ts",
  "test/roundtrip/verdicts.test.ts",
  "test/pin/python-words.test.ts",
  "test/store/crash.test.ts",
  "test/operations/queue.test.ts",
  "test/actions/publish.test.ts",
  "test/scitex/versions.test.ts",
  "test/package.test.ts",
  "test/cli/bad-input.test.ts",
  "test/actions/hand-over.test.ts",
  "test/roundtrip/inputs.test.ts",
  "test/store/links.test.ts",
  "test/recipe/bad-input.test.ts",
  "test/operations/deploy-ssh.test.ts",
  "test/recipe/inputs.test.ts",
  "test/operations/canonical.test.ts",
  "test/slurm/admin.test.ts",
  "test/roundtrip/interrupt.test.ts",
  "test/pin/locked-recipe.test.ts",
  "test/image/noise/java.test.ts",
  "test/actions/sign.test.ts",
  "test/slurm/session.test.ts",
  "test/operations/exec.test.ts",
  "test/cli/commands.test.ts",
];

/** All test files, the longest first, then by name; paths from the repository's root. */
export function testFiles(): string[] {
  const found = globSync("test/**/*.test.ts", { cwd: home }).sort();
  return [...new Set([...longestTestFiles, ...found])];
}

/** The tests that start no program: neither they nor the files they import from test/ mention node:child_process. */
export function quickTestFiles(): string[] {
  const known = new Map<string, boolean>();
  return testFiles().filter((path) => !startsPrograms(path, known));
}

function startsPrograms(path: string, known: Map<string, boolean>): boolean {
  const before = known.get(path);
  if (before !== undefined) return before;
  // For import cycles: the real answer replaces it.
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
