import { exitCodes } from "../../failure.ts";
import { parsePaths } from "../../recipe/parse-command.ts";

export async function parse(paths: string[], flags: { jsonl?: boolean }): Promise<void> {
  for await (const result of parsePaths(paths)) {
    if (!result.ok) process.exitCode = exitCodes.failed;
    if (flags.jsonl) {
      process.stdout.write(`${JSON.stringify(result)}\n`);
      continue;
    }
    const { path } = result;
    if (result.ok)
      process.stdout.write(
        `✔ ${path}: ${result.stages.length} ${result.stages.length === 1 ? "stage" : "stages"}\n`,
      );
    else
      process.stdout.write(
        `✘ ${path}:${result.error.line}:${result.error.column}: ${result.error.message}\n`,
      );
  }
}
