/** What a base is asked with: the fields of one stage of a recipe, after build arguments. */
export interface BaseRequest {
  /** The bootstrap agent as written. */
  bootstrap: string;
  from?: string;
  /** The stage's header, keys lower-cased. */
  header: Record<string, string>;
}

/** How and for whom a base is resolved. */
export interface ResolveOptions {
  /** Folder that relative paths of local images count from. */
  context: string;
  /** Architecture in Go's spelling ("amd64", "arm64"), with a variant where it matters ("arm/v7"). */
  arch: string;
  /** The caller's environment: credentials, proxies, HOME. */
  env: Record<string, string | undefined>;
  signal?: AbortSignal;
  /** How long a silent or busy server is waited for; {@link defaultPatience} unless told. */
  patience?: Patience;
}

/** Bounds of the retries, in milliseconds. */
export interface Patience {
  attempts: number;
  /** Wait before the second attempt; doubles with each further one. */
  firstDelayMs: number;
  /** No single wait is longer, whatever the server asks for. */
  longestDelayMs: number;
  /** One attempt, from the connection to the last byte. */
  timeLimitMs: number;
}

/** What the written base is today. Digests are "sha256:<hex>", imageSha256 is bare hex. */
export interface ResolvedBase {
  /** The reference as the recipe says it, Registry and Namespace headers included. */
  written: string;
  /** Digest of the multi-platform index that was named, or of the manifest where there is only one. */
  indexDigest?: string;
  /** Digest of the manifest for the asked architecture. */
  platformDigest?: string;
  /** sha256 of the image file: a local one, or the one that a library or an artifact registry serves. */
  imageSha256?: string;
  mirror?: string;
  suite?: string;
  /** The From value that names exactly this base, in the recipe's own spelling. */
  pinned?: string;
  /** Why there is no such value, nor a sha256 to check the file by. */
  unlocked?: string;
}
