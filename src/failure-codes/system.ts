/** Codes of the machine, the network and the command line: what each means, for docs/failures.md. */
export const systemCodes = {
  "wrong-use": "The command line is wrong.",
} as const;
