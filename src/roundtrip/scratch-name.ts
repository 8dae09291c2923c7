import { Failure } from "../failure.ts";

/**
 * A rebuild that failed in a folder whose path contains a space proves nothing about its locked recipe, so its failure
 * is reported as one of this machine. debootstrap 1.0.128 cannot install into such a folder ("Failure trying to run:
 * chroot"), nor can a `%setup` that writes $APPTAINER_ROOTFS without quotes.
 * @param scratch where it was built
 */
export function asScratchFailure(failure: Failure, scratch: string): Failure {
  if (failure.kind !== "failed" || !/\s/.test(scratch)) return failure;
  return new Failure("infrastructure", "the rebuild failed in a folder whose path contains a space", {
    code: "blank-in-scratch",
    why: `some programs cannot build below ${scratch}, so the failure does not show that the lock is wrong\n${failure.message}: ${failure.why ?? ""}`.trimEnd(),
    remedy: "choose a folder without spaces with --tmp",
    cause: failure,
  });
}
