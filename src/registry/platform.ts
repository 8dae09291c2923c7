import type { Descriptor } from "./oci.ts";

/**
 * The manifest of an index for an architecture ("arm64", "arm/v7") on Linux: the one with the requested variant, else
 * the first one of the architecture, which is Apptainer's choice. Undefined if the index has none.
 */
export function choosePlatform(manifests: readonly Descriptor[], arch: string): Descriptor | undefined {
  const [architecture, variant] = arch.split("/");
  const fitting = manifests.filter(
    ({ platform }) => platform?.os === "linux" && platform.architecture === architecture,
  );
  return fitting.find(({ platform }) => variant !== undefined && platform?.variant === variant) ?? fitting[0];
}

/** How many architectures a message names at most; an index can have any number. */
const nameLimit = 20;

/** The architectures of an index, for a message. */
export function offeredArchitectures(manifests: readonly Descriptor[]): string[] {
  const names = manifests
    .filter(({ platform }) => platform && platform.os !== "unknown")
    .map(({ platform }) => `${platform!.os === "linux" ? "" : `${platform!.os}/`}${platform!.architecture}`);
  const all = [...new Set(names)];
  return all.length > nameLimit ? [...all.slice(0, nameLimit), `${all.length - nameLimit} more`] : all;
}
