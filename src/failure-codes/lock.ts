/** Codes of locks and their exports: what each means, for docs/failures.md. */
export const lockCodes = {
  "lock-unreadable": "The lock cannot be read.",
  "lock-of-other-image": "The image's sha256 is not the one in the lock.",
  "lock-lacks-readers": "The lock does not name every reader that its program has: it was edited.",
  "lock-not-of-image": "The lock's packages or content digest are not those of the image.",
} as const;
