/** Codes of verdicts, markers, policy and the gate: what each means, for docs/failures.md. */
export const verdictCodes = {
  "files-not-one-build": "The files do not belong to one build.",
} as const;
