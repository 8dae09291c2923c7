import { encodePath } from "./bytes.ts";
import { noise } from "./noise/all.ts";
import { renamings } from "./noise/renamings.ts";
import { contentRulesVersion, type NoiseRule } from "./noise.ts";
import type { Renaming } from "./renamed.ts";
import type { Entry } from "./tree.ts";

/** By what rules contents are compared. */
export interface ContentRules {
  /** Version of the rules, see {@link contentRulesVersion}; today's unless given. */
  version?: number | undefined;
  /**
   * SOURCE_DATE_EPOCH of the build, in seconds: times from it on count as one and the same, as they are those of the
   * build. Without it times do not count.
   */
  epoch?: number | undefined;
  /** What is overlooked; all rules of all versions unless given. */
  rules?: readonly NoiseRule[];
}

/** The same with nothing left open. */
export interface SettledRules {
  version: number;
  epoch: number | undefined;
  rules: readonly NoiseRule[];
  renamings: readonly Renaming[];
}

/**
 * @throws Error for a version that this program does not have: a caller asks {@link hasContentRules} first
 */
export function settledRules({
  version = contentRulesVersion,
  epoch,
  rules = noise,
}: ContentRules): SettledRules {
  if (!hasContentRules(version)) throw new Error(`content rules of version ${version}`);
  return { version, epoch, rules, renamings: version > 1 ? renamings : [] };
}

/** Whether digests of a version of the content rules can be made here. */
export const hasContentRules = (version: number): boolean =>
  Number.isInteger(version) && version >= 1 && version <= contentRulesVersion;

/**
 * Attributes that do not describe the image: SELinux' label, which the build's host sets by its own policy, and what
 * overlayfs and fuse-overlayfs note down for themselves, which the reading of overlays has followed already.
 */
const bookkeeping = /^(?:security\.selinux$|(?:trusted|user)\.overlay\.|user\.fuseoverlayfs\.)/;

/** The attributes of an entry that count, in the order of their names: name and value in hexadecimal digits. */
export function countedXattrs({ xattrs }: Entry): [name: string, value: string][] {
  return xattrs ? Object.entries(xattrs).filter(([name]) => !bookkeeping.test(name)) : [];
}

/** A time as it counts: the epoch for what is newer. */
export const clamped = (seconds: number, epoch: number | undefined): number =>
  epoch !== undefined && seconds > epoch ? epoch : seconds;

/**
 * The time of an entry as the digest has it: seconds where it is older than the epoch; "" for all that the build wrote,
 * where its time is noise, and where there is no epoch.
 */
export function countedTime({ mtime }: Entry, rule: NoiseRule | undefined, { version, epoch }: SettledRules) {
  const counts = version > 1 && rule?.ignore !== "time" && rule?.ignore !== "content";
  return counts && epoch !== undefined && mtime < epoch ? String(mtime) : "";
}

/** Where a link points, or a device's number; undefined for what is neither. */
export function pointsTo({ type, target, device }: Entry): string | undefined {
  if (type === "symlink") return target ?? "";
  return type === "char" || type === "block" ? (device?.join(":") ?? "") : undefined;
}

/** A path or a link's target as bytes, or as the same text where it is well-formed, which a hash takes faster. */
export const hashable = (text: string): string | Buffer => (text.isWellFormed() ? text : encodePath(text));
