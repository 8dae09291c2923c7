import { lstatSync, type Stats } from "node:fs";
import { dirname } from "node:path";
import { Failure } from "../failure.ts";
import type { FailureCode } from "../failure-codes.ts";
import { notRegular } from "./regular.ts";

/** What an error code of the system means to a user; if `why` is undefined, the system's own message is used. */
interface Meaning {
  kind: "usage" | "infrastructure";
  code: FailureCode;
  why?: string;
  remedy?: string;
}

const more =
  "free space, or choose another folder with --store or --tmp, and run the same command again: nothing was lost";
const noWrite = "choose a folder that you own with --store";
const absent: Meaning = { kind: "usage", code: "no-such-file" };

const meanings: Record<string, Meaning> = {
  ENOSPC: { kind: "infrastructure", code: "disk-full", why: "the disk is full", remedy: more },
  EDQUOT: { kind: "infrastructure", code: "quota-used-up", why: "your disk quota is used up", remedy: more },
  EROFS: { kind: "usage", code: "read-only", why: "the file system is read-only", remedy: noWrite },
  EACCES: { kind: "usage", code: "no-permission", why: "this user may not write there", remedy: noWrite },
  EPERM: { kind: "usage", code: "no-permission", why: "this user may not write there", remedy: noWrite },
  EEXIST: {
    kind: "usage",
    code: "file-in-the-way",
    why: "a file or folder of that name exists",
    remedy: "choose another folder, or move the file away",
  },
  ENOTEMPTY: {
    kind: "usage",
    code: "file-in-the-way",
    why: "a folder of that name has files in it",
    remedy: "choose another folder, or move that one away",
  },
  ENOENT: absent,
  ENOTDIR: absent,
  EISDIR: absent,
  ELOOP: {
    kind: "usage",
    code: "not-a-regular-file",
    why: "it is a symbolic link that leads in a circle, or one that is not followed here",
    remedy: "name the file that it should lead to",
  },
  ENAMETOOLONG: {
    kind: "usage",
    code: "no-such-file",
    why: "the name is longer than a file's can be",
    remedy: "check the path",
  },
  [notRegular]: absent,
};

/**
 * Turns an error of the file system into a Failure that a user can act on; any other error is returned unchanged.
 * @param what what could not be done
 */
export function fileFailure(error: unknown, what: string): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof Failure || typeof code !== "string") return error as Error;
  const { kind, ...meaning }: Meaning = meanings[code] ?? { kind: "infrastructure", code: "file-error" };
  const owner =
    meaning.code === "no-permission" ? otherOwner((error as NodeJS.ErrnoException).path) : undefined;
  const remedy = owner === undefined ? meaning.remedy : `run this as ${owner}, who owns it, or ${noWrite}`;
  return new Failure(kind, what, { why: message, ...meaning, remedy, cause: error });
}

/** Who owns the nearest thing that exists at a path, if that is not this user. */
function otherOwner(path: string | undefined): string | undefined {
  const found = path === undefined ? undefined : nearestStats(path);
  if (found === undefined || found.uid === process.getuid?.()) return undefined;
  return found.uid === 0 ? "root" : `the user with the number ${found.uid}`;
}

function nearestStats(path: string): Stats | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found ?? (dirname(path) === path ? undefined : nearestStats(dirname(path)));
}

/** The same failure for what the user names with another option than --store. */
export function namedBy(error: unknown, option: string): unknown {
  const codes: readonly unknown[] = ["no-permission", "read-only", "disk-full", "quota-used-up"];
  if (!(error instanceof Failure) || !codes.includes(error.code)) return error;
  const { kind, code, message, why, remedy, place, cause } = error;
  const own = remedy
    ?.replace("a folder that you own with --store", `another place with ${option}`)
    .replace("another folder with --store or --tmp", `another place with ${option}`);
  return new Failure(kind, message, { code, why, remedy: own, place, cause });
}

/** {@link fileFailure} for a file that was to be read. */
export function readFailure(error: unknown, what: string): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== "EACCES" && code !== "EPERM") return fileFailure(error, what);
  return new Failure("usage", what, {
    code: "no-permission",
    why: "this user may not read it",
    remedy: "check its permissions, and those of the folders above it",
    cause: error,
  });
}
