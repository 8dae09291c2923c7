/** Codes of GitHub's services and the actions: what each means, for docs/failures.md. */
export const githubCodes = {
  "wrong-input": "An input of the action is wrong.",
} as const;
