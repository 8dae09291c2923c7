import { githubClient, requestGithub } from "./client.ts";
import type { RunContext } from "./context.ts";

/**
 * Publishes a signed statement as an attestation of the repository, where `gh attestation verify` finds it by the digest
 * of its subject. Source: GitHub REST API, "Create an attestation".
 * @param bundle a Sigstore bundle (v0.3) in JSON
 * @returns the address of the attestation
 * @throws Failure("usage") without permission, or where the repository's plan has no attestations; else "infrastructure"
 */
export async function publishAttestation(
  context: RunContext,
  token: string,
  bundle: Record<string, unknown>,
): Promise<string> {
  const { rest, at } = await githubClient(context, token);
  const what = "could not publish the attestation";
  const codes = { denied: "attestation-denied", failed: "attestation-failed" } as const;
  const { data } = await requestGithub({ what, codes, permission: "attestations: write" }, () =>
    rest.repos.createAttestation({ ...at, bundle }),
  );
  return `${context.serverUrl}/${context.repository}/attestations/${data.id}`;
}
