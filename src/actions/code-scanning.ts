import { join } from "node:path";
import { warning } from "@actions/core";
import { Failure } from "../failure.ts";
import { uploadSarif } from "../github/code-scanning.ts";
import { isOwnCode } from "../github/context.ts";
import { formatLint, rulePages } from "../recipe/lint/format.ts";
import { lintPaths } from "../recipe/lint/lint.ts";
import { version } from "../version.ts";
import type { Job } from "./job.ts";

/**
 * Lints recipes and uploads the findings. A failed upload is a warning: it never stops a merge.
 * @param recipes paths relative to the workspace
 */
export async function scanRecipes({ inputs, context, log }: Job<"plan">, recipes: string[]): Promise<void> {
  if (!isOwnCode(context))
    return log.note("Findings are not uploaded: a token of a fork's run cannot write them");
  const root = context.workspace;
  const report = await lintPaths(recipes.map((recipe) => join(root, recipe)));
  const sarif = formatLint(report, "sarif", { root, pages: rulePages, version, fingerprints: true });
  try {
    await uploadSarif(context, inputs["github-token"] ?? "", sarif);
    log.note(`Uploaded ${report.findings.length} findings to code scanning`);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { message, why = "", remedy } = error;
    warning(`${why}\nWhat to do: ${remedy}`, { title: message });
  }
}
