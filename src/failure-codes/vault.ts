/** Codes of the vault: what each means, for docs/failures.md. */
export const vaultCodes = {
  "vault-missing": "There is no vault for this build.",
} as const;
