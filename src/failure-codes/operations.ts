/** Codes of deploying, running and pulling: what each means, for docs/failures.md. */
export const operationCodes = {
  "not-in-store": "The store has no such build.",
  "build-incomplete": "The build in the store is incomplete: interrupted, still running, or without a file.",
} as const;
