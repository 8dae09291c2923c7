import { Failure } from "../failure.ts";
import { notRegular } from "./regular.ts";

/** Turns an error of the file system into the Failure a user can act on. */
export function fileFailure(error: unknown, what: string): Failure {
  if (error instanceof Failure) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new Failure("infrastructure", what, {
      why: code === "ENOSPC" ? "the disk is full" : "your disk quota is used up",
      remedy:
        "free space, or choose another folder with --store or --tmp, and run the same command again: nothing was lost",
      cause: error,
    });
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new Failure("usage", what, {
      why: code === "EROFS" ? "the file system is read-only" : "this user may not write there",
      remedy: "choose a folder that you own with --store",
      cause: error,
    });
  }
  if (code === "EEXIST") {
    return new Failure("usage", what, {
      why: "a file is in its place",
      remedy: "choose another folder",
      cause: error,
    });
  }
  if (["ENOENT", "ENOTDIR", "EISDIR", notRegular].includes(code ?? "")) {
    return new Failure("usage", what, { why: message, cause: error });
  }
  return new Failure("infrastructure", what, { why: message, cause: error });
}

/** {@link fileFailure} for a file that was to be read. */
export function readFailure(error: unknown, what: string): Failure {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== "EACCES" && code !== "EPERM") return fileFailure(error, what);
  return new Failure("usage", what, {
    why: "this user may not read it",
    remedy: "check its permissions, and those of the folders above it",
    cause: error,
  });
}
