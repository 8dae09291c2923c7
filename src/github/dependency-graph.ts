import { Failure } from "../failure.ts";
import { githubClient, requestGithub } from "./client.ts";
import type { RunContext } from "./context.ts";

/**
 * Submits a dependency snapshot, from which GitHub shows what an image holds and warns of known vulnerabilities. GitHub
 * keeps the newest snapshot of each `job.correlator`. Source: GitHub REST API, "Create a snapshot of dependencies".
 * @param snapshot text of the request's body, as the export `github-snapshot` makes it
 * @throws Failure("usage") without permission, or where the dependency graph is off; else Failure("infrastructure")
 */
export async function submitSnapshot(context: RunContext, token: string, snapshot: string): Promise<void> {
  const what = "could not submit the packages to the dependency graph";
  const codes = { denied: "dependency-snapshot-denied", failed: "dependency-snapshot-failed" } as const;
  const { rest, at } = await githubClient(context, token);
  await requestGithub({ what, codes, permission: "contents: write" }, async () => {
    try {
      await rest.dependencyGraph.createRepositorySnapshot({ ...at, ...JSON.parse(snapshot) });
    } catch (error) {
      const { message } = error as Error;
      if (!/dependency graph/i.test(message)) throw error;
      throw new Failure("usage", what, {
        code: "dependency-snapshot-denied",
        why: message,
        remedy:
          "switch the dependency graph on in Settings → Advanced Security, or set dependency-snapshot: false",
        cause: error,
      });
    }
  });
}
