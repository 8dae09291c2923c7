import type { NotCompared, Reason, Side } from "./comparison.ts";

/** What the two sides of a comparison are called in sentences. */
export type SideNames = Readonly<Record<Side, string>>;

const roundTrip: SideNames = { locked: "the locked image", rebuilt: "the rebuilt image" };

/** Why a comparison is inconclusive, as a sentence without a full stop. */
export function reasonText(reason: Reason, names: SideNames = roundTrip): string {
  switch (reason.kind) {
    case "arch-differs":
      return `${names.locked} is for ${reason.locked}, ${names.rebuilt} for ${reason.rebuilt}: their packages cannot be the same`;
    case "unreadable":
      return `${reason.ecosystem} of ${names[reason.side]} could not be read: ${reason.path}: ${reason.message}`;
    case "left-out":
      return `${reason.ecosystem} was left out of ${names[reason.side]}, and the other has it`;
    case "not-read":
      return `${reason.ecosystem} is in the lock, and the program that read ${names[reason.side]} does not know it`;
    case "readers-differ":
      return `${reason.ecosystem} was read by version ${reason.locked} of its reader in ${names.locked} and by version ${reason.rebuilt} in ${names.rebuilt}, which may list one image differently`;
    case "no-packages":
      return `${names[reason.side]} has no packages at all`;
  }
}

/** Why an ecosystem was left out of a comparison, as a sentence without a full stop. */
export function notComparedText(
  { ecosystem, reason, readers }: NotCompared,
  names: SideNames = roundTrip,
): string {
  if (reason === "stage-unknown") return `only one side says what an earlier stage installed: ${ecosystem}`;
  if (readers.locked !== undefined && readers.rebuilt !== undefined)
    return `${ecosystem} was read by two versions of its reader (${readers.locked} and ${readers.rebuilt})`;
  const side = readers.locked === undefined ? "locked" : "rebuilt";
  return `the program that read ${names[side]} does not know ${ecosystem}`;
}
