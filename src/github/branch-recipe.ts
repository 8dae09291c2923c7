import { createHash } from "node:crypto";
import { Failure } from "../failure.ts";

/** The recipe that a branch must contain for a build's files to be recorded. */
export interface Required {
  /** The recipe's bytes, as they were built and verified. */
  recipe: Buffer;
  /** Its path in the repository; undefined for any outside of the store. */
  path: string | undefined;
}

/** The id that git (with SHA-1) gives a file of these bytes. */
export const gitBlobId = (content: Buffer) =>
  createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");

/**
 * Refuses to record files on a branch whose recipe is not the one that was verified: the branch has moved on, or the
 * event (a comment, a dispatch) named no commit, and another one was checked out and built.
 * @param files path → git's id of each plain file of the branch
 * @param id git's id of the recipe's bytes
 * @param within the store, in which copies of recipes do not count
 * @param where "the branch main"
 * @throws Failure("unverified", "branch-recipe-differs")
 */
export function assertRecipe(
  files: ReadonlyMap<string, string>,
  { path, id, within, where }: { path: string | undefined; id: string; within: string; where: string },
): void {
  const there = path !== undefined ? files.get(path) === id : isOutside(files, id, within);
  if (there) return;
  throw new Failure("unverified", `the recipe of ${where} is not the one that was verified`, {
    code: "branch-recipe-differs",
    why: path
      ? `${path} is ${files.has(path) ? "another file" : "missing"} there`
      : "no file there outside of the store has its bytes",
    remedy:
      "if the branch has moved on, do nothing: the run of the newer commit records it; else commit the recipe, and run on that commit",
  });
}

function isOutside(files: ReadonlyMap<string, string>, id: string, within: string): boolean {
  for (const [path, blob] of files) if (blob === id && !path.startsWith(`${within}/`)) return true;
  return false;
}
