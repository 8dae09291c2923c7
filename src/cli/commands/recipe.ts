import { exitCodes } from "../../failure.ts";
import { plural } from "../../plural.ts";
import { formatLint, type LintFormat, rulePages } from "../../recipe/lint/format.ts";
import { lintPaths } from "../../recipe/lint/lint.ts";
import { oneLine, stripControl } from "../../report/escape.ts";
import { assertKind } from "../../store/file-kind.ts";
import { version } from "../../version.ts";
import { absolute } from "../absolute.ts";
import { parsePaths } from "../parse-paths.ts";
import { hasColor } from "../terminal.ts";

const recipeKinds = ["recipe", "locked recipe", "folder"] as const;

export async function parse(paths: string[], flags: { jsonl?: boolean }): Promise<void> {
  for (const path of paths) await assertKind(absolute(path), recipeKinds, "a recipe");
  for await (const result of parsePaths(paths)) {
    if (!result.ok) process.exitCode = exitCodes.failed;
    if (flags.jsonl) {
      process.stdout.write(`${JSON.stringify(result)}\n`);
      continue;
    }
    const path = oneLine(result.path);
    if (result.ok) process.stdout.write(`✔ ${path}: ${plural(result.stages.length, "stage")}\n`);
    else
      process.stdout.write(
        `✘ ${path}:${result.error.line}:${result.error.column}: ${stripControl(result.error.message)}\n`,
      );
  }
}

export async function lint(given: string[], flags: { format: LintFormat; json?: boolean }): Promise<void> {
  const paths = given.length > 0 ? given : ["."];
  for (const path of paths) await assertKind(absolute(path), recipeKinds, "a recipe");
  const report = await lintPaths(paths);
  if (report.findings.some(({ severity }) => severity === "error")) process.exitCode = exitCodes.failed;
  process.stdout.write(
    formatLint(report, flags.json ? "json" : flags.format, {
      color: hasColor(process.stdout),
      pages: rulePages,
      version,
    }),
  );
}
