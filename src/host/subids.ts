import { readFileSync } from "node:fs";
import { userInfo } from "node:os";

/** One line of /etc/subuid or /etc/subgid: ids that a user may map into a user namespace. */
export interface SubidRange {
  owner: string;
  start: number;
  count: number;
}

/** Number of subordinate ids for a full namespace. One less is mapped, because id 0 is the user itself. */
export const fullRange = 65_536;

/** Lines of /etc/subuid or /etc/subgid; malformed lines are skipped, as newuidmap does. */
export function parseSubids(text: string): SubidRange[] {
  return text.split("\n").flatMap((line) => {
    const match = /^([^:\s]+):(\d+):(\d+)\s*$/.exec(line);
    return match ? [{ owner: match[1]!, start: Number(match[2]), count: Number(match[3]) }] : [];
  });
}

/** The first range of a user (by name or number) that is large enough for all ids of a distribution. */
export function rangeOf(ranges: SubidRange[], user: { name: string; uid: number }): SubidRange | undefined {
  return ranges.find(
    ({ owner, count }) => (owner === user.name || owner === String(user.uid)) && count >= fullRange - 1,
  );
}

/** The lowest start, from 300000 up, of a range of {@link fullRange} ids that overlaps no other range. */
export function freeStart(ranges: SubidRange[]): number {
  let start = 300_000;
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  for (const range of sorted) {
    if (range.start < start + fullRange && range.start + range.count > start)
      start = range.start + range.count;
  }
  return start;
}

/** The ranges in a file; none if the file does not exist. */
export function readSubids(path: string): SubidRange[] {
  try {
    return parseSubids(readFileSync(path, "utf8"));
  } catch {
    return [];
  }
}

/** Name and number of the current user; without an account the number is also the name. */
export function currentUser(): { name: string; uid: number } {
  const uid = process.getuid?.() ?? 0;
  try {
    return { name: userInfo().username, uid };
  } catch {
    return { name: String(uid), uid };
  }
}

/** Subordinate user and group ids of the current user; undefined unless it has both. */
export function ownRanges(): { users: SubidRange; groups: SubidRange } | undefined {
  const user = currentUser();
  const users = rangeOf(readSubids("/etc/subuid"), user);
  const groups = rangeOf(readSubids("/etc/subgid"), user);
  return users && groups && { users, groups };
}

/**
 * Makes a function that reports whether processes of a user id may belong to a build of the current user: its own id,
 * root's, and subordinate ones.
 */
export function isOwnUser(): (uid: number) => boolean {
  const { uid: own } = currentUser();
  const users = ownRanges()?.users;
  return (uid) =>
    uid === own ||
    uid === 0 ||
    (users !== undefined && uid >= users.start && uid < users.start + users.count);
}
