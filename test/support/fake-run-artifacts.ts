import { refuse } from "./fake-contents.ts";
import type { Answer, Grant } from "./fake-rest.ts";
import type { FakeArtifact } from "./fake-services.ts";

/**
 * GitHub's REST API for the artifacts of other runs: listing those of a run, and the address of one's bytes. Artifacts
 * that have expired are listed, and have no bytes.
 * @param path below the repository
 * @returns undefined for another route
 */
export function runArtifactsApi(
  artifacts: readonly FakeArtifact[],
  addressOf: (artifact: FakeArtifact) => string,
  { permissions }: Grant,
  path: string,
): Answer | undefined {
  const [, run, id] = /^\/actions\/(?:runs\/(\d+)\/artifacts|artifacts\/(\d+)\/zip)$/.exec(path) ?? [];
  if (run === undefined && id === undefined) return undefined;
  if (!permissions.actions) return refuse(403, "Resource not accessible by integration");
  if (run !== undefined) {
    const found = artifacts.filter((one) => one.run === run && one.finalized).reverse();
    return { status: 200, body: { total_count: found.length, artifacts: found.map(listed) } };
  }
  const found = artifacts.find((one) => String(one.id) === id);
  if (!found) return { status: 404, body: { message: "Not Found" } };
  if (found.expired) return { status: 410, body: { message: "Artifact has expired" } };
  return { status: 302, body: {}, headers: { location: addressOf(found) } };
}

const listed = ({ id, name, digest, blob, expired = false }: FakeArtifact) => ({
  id,
  name,
  digest,
  expired,
  size_in_bytes: blob.bytes?.length ?? 0,
  created_at: "2026-11-20T21:08:00Z",
});
