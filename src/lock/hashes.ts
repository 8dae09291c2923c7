/** A digest as algorithm and hex value, since every format writes it in its own way. */
export interface Digest {
  /** Lower case, without hyphen: "sha256", "sha512", "md5". */
  algorithm: string;
  /** Lower-case hex. */
  hex: string;
}

const hexLength: Record<string, number> = { md5: 32, sha1: 40, sha256: 64, sha384: 96, sha512: 128 };

/**
 * Reads a package's `hash`: "sha256:<hex>" or an SRI string ("sha512-<base64>"; the strongest if there are several).
 * Undefined if it is neither, or its length does not fit the algorithm.
 */
export function parseHash(hash: string | undefined): Digest | undefined {
  const digests = (hash ?? "").split(/\s+/).flatMap((text): Digest[] => {
    const plain = /^(\w+):([0-9a-f]+)$/.exec(text);
    const sri = /^(\w+)-([A-Za-z0-9+/]+={0,2})(?:\?.*)?$/.exec(text);
    const algorithm = plain?.[1] ?? sri?.[1] ?? "";
    const hex = plain?.[2] ?? Buffer.from(sri?.[2] ?? "", "base64").toString("hex");
    return hexLength[algorithm] === hex.length ? [{ algorithm, hex }] : [];
  });
  return digests.sort((a, b) => b.hex.length - a.hex.length)[0];
}
