import type { Descriptor } from "./oci.ts";

/**
 * The manifest of an index for an architecture ("arm64", "arm/v7") on Linux: the one with the asked variant, else the
 * first of the architecture, as Apptainer takes it. Undefined where the index has none.
 */
export function choosePlatform(manifests: readonly Descriptor[], arch: string): Descriptor | undefined {
  const [architecture, variant] = arch.split("/");
  const fitting = manifests.filter(
    ({ platform }) => platform?.os === "linux" && platform.architecture === architecture,
  );
  return fitting.find(({ platform }) => variant !== undefined && platform?.variant === variant) ?? fitting[0];
}

/** The architectures that an index offers, for a message. */
export function offeredArchitectures(manifests: readonly Descriptor[]): string[] {
  const names = manifests
    .filter(({ platform }) => platform && platform.os !== "unknown")
    .map(({ platform }) => `${platform!.os === "linux" ? "" : `${platform!.os}/`}${platform!.architecture}`);
  return [...new Set(names)];
}
