/** Codes of reading packages: what each means, for docs/failures.md. */
export const ecosystemCodes = {
  "collector-failed": "A package database in the image could not be read.",
} as const;
