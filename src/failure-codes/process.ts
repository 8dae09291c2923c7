/** Codes of child processes: what each means, for docs/failures.md. */
export const processCodes = {
  "program-not-started": "A program could not be started: it is missing or may not be executed.",
  "log-unwritable": "The log of a program could not be written.",
  "time-limit-reached": "A program did not end within its time limit.",
  "output-too-long": "A program printed far more than it should.",
} as const;
