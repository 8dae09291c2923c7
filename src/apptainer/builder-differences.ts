import type { Builder } from "../lock/schema.ts";
import { compareVersions } from "./find.ts";

/**
 * False for SingularityCE: locks record it in the same field, its versions begin at 4.0 (the oldest supported), and it
 * does not behave like this.
 */
const isFrom15 = ({ apptainer }: Pick<Builder, "apptainer">) =>
  compareVersions(apptainer, "1.5.0") >= 0 && compareVersions(apptainer, "4.0.0") < 0;

const isOrdinaryUser = ({ mode }: Pick<Builder, "mode">) => /^(?:user-|fakeroot)/.test(mode);

/**
 * Whether this builder records root as the owner of every file: Apptainer 1.5 does so for any user but root
 * (packer/squashfs.go, v1.5.3).
 */
const losesOwners = (builder: Pick<Builder, "apptainer" | "mode">) =>
  isFrom15(builder) && isOrdinaryUser(builder);

/** Layers are unpacked as by rootless umoci, unless root is also root in the outer namespace (1.4.5, measured). */
const baseOwnersLost = "Apptainer gives the files of a Docker base to root where an ordinary user builds";
const ownersLost = "Apptainer 1.5 gives every file to root where an ordinary user builds";

/** What a builder is known to do to an image, for `doctor`. */
export const builderWarnings = (builder: Pick<Builder, "apptainer" | "mode">): string[] =>
  losesOwners(builder) ? [ownersLost] : [];

/**
 * Differences between two builders, as possible causes of differing files: first the known effects of these versions
 * and modes, then anything else that is not the same. Empty for equal builders.
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
