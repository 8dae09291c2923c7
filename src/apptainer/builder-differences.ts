import type { Builder } from "../lock/schema.ts";
import { compareVersions } from "./find.ts";

/** SingularityCE, which locks record in the same field, counts from 4.0 (the oldest that is supported) and has none of it. */
const isFrom15 = ({ apptainer }: Pick<Builder, "apptainer">) =>
  compareVersions(apptainer, "1.5.0") >= 0 && compareVersions(apptainer, "4.0.0") < 0;

const isOrdinaryUser = ({ mode }: Pick<Builder, "mode">) => /^(?:user-|fakeroot)/.test(mode);

/** Whether this builder packs every file as root's: Apptainer 1.5 does for any user but root (packer/squashfs.go, v1.5.3). */
const losesOwners = (builder: Pick<Builder, "apptainer" | "mode">) =>
  isFrom15(builder) && isOrdinaryUser(builder);

/** Layers are unpacked as by rootless umoci, unless root is root in the namespace around, too (1.4.5, measured). */
const baseOwnersLost = "Apptainer gives the files of a Docker base to root where an ordinary user builds";
const ownersLost = "Apptainer 1.5 gives every file to root where an ordinary user builds";

/** What a builder is known to do to an image, for `doctor`. */
export const builderWarnings = (builder: Pick<Builder, "apptainer" | "mode">): string[] =>
  losesOwners(builder) ? [ownersLost] : [];

/**
 * In what two builders differ, as causes of files that differ: first what is known of these versions and modes, then what is
 * simply another. Empty for equal builders.
 */
export function builderDifferences(before: Builder, after: Builder): string[] {
  const known = [
    losesOwners(before) !== losesOwners(after) && ownersLost,
    isOrdinaryUser(before) !== isOrdinaryUser(after) && baseOwnersLost,
    isFrom15(before) !== isFrom15(after) &&
      "Apptainer before 1.5 escapes $, \" and \\ in a base's variables twice, in /.singularity.d/env/10-docker2singularity.sh",
  ].filter((each) => each !== false);
  const others = [
    ["Apptainer", before.apptainer, after.apptainer],
    ["mode", before.mode, after.mode],
    ["squashfs-tools", before.squashfsTools, after.squashfsTools],
  ].filter(([, one, other]) => one !== other);
  return [
    ...known,
    ...others.map(([what, one, other]) => `${what} ${one ?? "unknown"} and ${other ?? "unknown"}`),
  ];
}
