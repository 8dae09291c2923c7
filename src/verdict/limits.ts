/** Most bytes that are read of each file of a build; this program makes no larger ones. */
export const evidenceLimits = {
  image: 64 * 1024 ** 3,
  lock: 64 * 1024 ** 2,
  lockedRecipe: 16 * 1024 ** 2,
  recipe: 16 * 1024 ** 2,
  marker: 16 * 1024 ** 2,
  history: 64 * 1024 ** 2,
  vault: 64 * 1024 ** 3,
  policy: 1024 ** 2,
} as const;
