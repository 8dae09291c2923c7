import { gzipSync } from "node:zlib";
import { Failure } from "../failure.ts";
import { githubClient, requestGithub } from "./client.ts";
import type { RunContext } from "./context.ts";

/**
 * Uploads results for the run's commit to GitHub code scanning, which shows them as alerts, and on the changed lines of
 * a pull request. GitHub takes at most 10 MB of them, compressed.
 * @param sarif text of a SARIF 2.1.0 file
 * @throws Failure("usage") without permission, or where code scanning is switched off; else Failure("infrastructure")
 */
export async function uploadSarif(context: RunContext, token: string, sarif: string): Promise<void> {
  const what = "could not upload the findings to code scanning";
  const codes = { denied: "code-scanning-denied", failed: "code-scanning-failed" } as const;
  const { rest, at } = await githubClient(context, token);
  const { sha: commit_sha, ref } = context;
  await requestGithub({ what, codes, permission: "security-events: write" }, async () => {
    try {
      const packed = gzipSync(sarif).toString("base64");
      await rest.codeScanning.uploadSarif({ ...at, commit_sha, ref, sarif: packed });
    } catch (error) {
      const { message } = error as Error;
      if (!/Advanced Security|Code Security|code scanning is not enabled/i.test(message)) throw error;
      throw new Failure("usage", what, {
        code: "code-scanning-denied",
        why: message,
        remedy: "switch code scanning on in Settings → Advanced Security, or set code-scanning: false",
        cause: error,
      });
    }
  });
}
