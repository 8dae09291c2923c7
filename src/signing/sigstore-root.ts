import { Failure } from "../failure.ts";
import { userCacheFolder } from "../files/cache-folder.ts";

/** The keys of one Sigstore, from its `trusted_root.json`. */
export type TrustedRootJson = Record<string, unknown>;

/** Longer files of trusted roots are not read. */
export const maxRootBytes = 4 * 1024 ** 2;

/**
 * Reads `trusted_root.json`, or the documents that `gh attestation trusted-root` prints one per line.
 * @param path for messages
 * @throws Failure("usage")
 */
export function parseTrustedRoots(text: string, path: string): TrustedRootJson[] {
  const whole = parseObject(text);
  const roots = whole
    ? [whole]
    : text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map(parseObject);
  if (roots.length > 0 && roots.every((root) => root && Array.isArray(root.certificateAuthorities)))
    return roots as TrustedRootJson[];
  throw invalidRoot(path, "it is not a trusted_root.json, nor lines of such documents");
}

function parseObject(text: string): TrustedRootJson | undefined {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function invalidRoot(path: string, why: string, cause?: unknown): Failure {
  return new Failure("usage", `${path} does not hold the keys of a Sigstore`, {
    code: "sigstore-root-invalid",
    why,
    remedy: "make it with `gh attestation trusted-root`, or take your Sigstore's own trusted_root.json",
    cause,
  });
}

/**
 * The keys of the public Sigstore, fetched and checked by The Update Framework; kept in the user's cache.
 * @throws Failure("infrastructure") where they cannot be fetched
 */
export async function publicRoot(): Promise<TrustedRootJson> {
  const { getTrustedRoot } = await import("@sigstore/tuf");
  const { TrustedRoot } = await import("@sigstore/protobuf-specs");
  const cachePath = userCacheFolder("sigstore");
  try {
    const root = await getTrustedRoot({ cachePath, timeout: 15_000, retry: { retries: 2 } });
    return TrustedRoot.toJSON(root) as TrustedRootJson;
  } catch (error) {
    throw new Failure("infrastructure", "could not fetch the public keys of Sigstore", {
      code: "sigstore-root-unavailable",
      why: (error as Error).message,
      remedy:
        "check the network; on a machine without one, run `gh attestation trusted-root > trusted_root.jsonl` elsewhere and name that file with --trusted-root",
      cause: error,
    });
  }
}
