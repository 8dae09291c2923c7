/** Codes of verdicts, markers, policy and the gate: what each means, for docs/failures.md. */
export const verdictCodes = {
  "files-not-one-build": "The files do not belong to one build.",
  "locked-recipe-unsealed": "The file is not a locked recipe: it lacks the seal of one.",
  "locked-recipe-edited": "The locked recipe was edited after it was written.",
  "envelope-unreadable": "The file is not a DSSE envelope, or not one that has only one meaning.",
  "build-arguments-differ": "The rebuild was given other build arguments than the build had.",
  "context-differs": "A file that goes into the build differs from what it was.",
  "context-file-missing": "A file that goes into the build is not in the context.",
} as const;
