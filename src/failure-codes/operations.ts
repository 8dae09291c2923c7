/** Codes of deploying, running and pulling: what each means, for docs/failures.md. */
export const operationCodes = {
  "not-in-store": "The store has no such build.",
  "build-incomplete": "The build in the store is incomplete: interrupted, still running, or without a file.",
  "image-not-verified": "An image that must be verified to be run is not.",
  "exec-value-unusable": "A value for the container cannot arrive there exactly as it is.",
  "exec-subject-invalid": "What is to be run is neither a build, an image nor a sandbox.",
} as const;
