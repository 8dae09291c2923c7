/** Codes of deploying, running and pulling: what each means, for docs/failures.md. */
export const operationCodes = {
  "not-in-store": "The store has no such build.",
} as const;
