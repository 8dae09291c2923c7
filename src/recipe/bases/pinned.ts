import { pinnedReference } from "../../registry/reference.ts";

interface Digests {
  indexDigest?: string | undefined;
  imageSha256?: string | undefined;
}

/** A library names an image by its hash in place of the tag. */
function pinnedInLibrary(from: string, { imageSha256 }: Digests): string | undefined {
  if (imageSha256 === undefined) return undefined;
  const cut = from.lastIndexOf(":");
  return `${cut > from.lastIndexOf("/") ? from.slice(0, cut) : from}:sha256.${imageSha256}`;
}

function pinnedInRegistry(from: string, { indexDigest }: Digests): string | undefined {
  return indexDigest === undefined ? undefined : pinnedReference(from, indexDigest);
}

const agents: Record<string, typeof pinnedInLibrary> = {
  docker: pinnedInRegistry,
  oras: pinnedInRegistry,
  library: pinnedInLibrary,
};

/**
 * The From value that always gives this base, spelled as in the recipe.
 * @param from the value of the stage's From line, after build arguments
 * @returns undefined for an agent whose From cannot name a digest
 */
export function pinnedFrom(bootstrap: string, from: string, base: Digests): string | undefined {
  return Object.hasOwn(agents, bootstrap) ? agents[bootstrap]?.(from, base) : undefined;
}
