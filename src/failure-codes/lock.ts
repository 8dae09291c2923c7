/** Codes of locks and their exports: what each means, for docs/failures.md. */
export const lockCodes = {
  "lock-unreadable": "The lock cannot be read.",
} as const;
