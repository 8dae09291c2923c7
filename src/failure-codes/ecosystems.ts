/** Codes of reading packages: what each means, for docs/failures.md. */
export const ecosystemCodes = {
  "collector-failed": "A package database in the image could not be read.",
  "index-unknown": "An index is to be asked, and neither an option nor this machine says which.",
} as const;
