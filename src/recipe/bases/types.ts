import type { RetryLimits } from "../../net/http.ts";

/** The header of one stage of a recipe, build arguments filled in. */
export interface BaseRequest {
  /** The bootstrap agent as written. */
  bootstrap: string;
  from?: string;
  /** The stage's header, keys lower-cased. */
  header: Record<string, string>;
}

/** Where a base is resolved, and for which architecture. */
export interface ResolveOptions {
  /** Folder that relative paths of local images start from. */
  context: string;
  /** Architecture in Go's spelling ("amd64", "arm64"), with a variant where it matters ("arm/v7"). */
  arch: string;
  /** The caller's environment: credentials, proxies, HOME. */
  env: Record<string, string | undefined>;
  signal?: AbortSignal;
  /** Default: {@link defaultRetryLimits}. */
  retries?: RetryLimits;
  /** PEM of certificates that are trusted besides the host's. */
  authorities?: readonly string[];
}

/** What a base stands for today. Digests are "sha256:<hex>"; imageSha256 is hex alone. */
export interface ResolvedBase {
  /** The reference as written in the recipe, with the Registry and Namespace headers. */
  written: string;
  /** Digest of the multi-platform index, or of the manifest where the reference names a manifest. */
  indexDigest?: string;
  /** Digest of the manifest for the requested architecture. */
  platformDigest?: string;
  /** sha256 of the image file: of a local file, or as stated by the library or the registry. */
  imageSha256?: string;
  /** Of a local folder: names, contents, link targets and executable bits; absent where a part cannot be read. */
  folderSha256?: string;
  mirror?: string;
  suite?: string;
  /** Why neither the From line nor a sha256 can name exactly this base. */
  unlocked?: string;
}
