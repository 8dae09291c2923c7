/** Codes of the store and its files: what each means, for docs/failures.md. */
export const storeCodes = {
  "disk-full": "The disk is full.",
} as const;
