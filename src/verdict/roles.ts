/** The files that a verification may have read; the file of each role is named with the build id and this ending. */
export const roleEndings = {
  image: ".sif",
  lock: ".lock",
  lockedRecipe: ".def",
  recipe: ".rough.def",
  /** The locked recipe that the rebuild used, where another version of the writer had made the build's own. */
  rebuildRecipe: ".rebuild.def",
} as const;

/** What a file is to a verification. */
export type Role = keyof typeof roleEndings;
/** All roles. */
export const roles = Object.keys(roleEndings) as Role[];
