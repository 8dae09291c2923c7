/** Codes of reading packages: what each means, for docs/failures.md. */
export const ecosystemCodes = {
  "collector-failed": "A package database in the image could not be read.",
  "index-unknown": "No package index is known: neither an option nor a setting of this machine names one.",
} as const;
