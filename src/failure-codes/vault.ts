/** Codes of the vault: what each means, for docs/failures.md. */
export const vaultCodes = {
  "vault-missing": "There is no vault for this build.",
  "vault-index-mismatch": "The index in the vault is not the one that the lock names.",
  "vault-index-damaged": "The index in the vault cannot be read whole.",
  "vault-digests-only": "The vault keeps the digests of what was fetched, and not the bodies.",
  "vault-request-missing": "A rebuild from the vault asked for something that was not recorded.",
  "vault-body-missing": "The vault lacks a body that its index names, or has other bytes under its digest.",
  "vault-certificate-in-image": "The image that was built holds the certificate of its vault's authority.",
  "vault-export-damaged": "A file is not an exported vault, or it is cut off or damaged.",
  "vault-export-image": "An image that was to be exported is not the one that its lock names.",
  "vault-port-invalid": "The port to serve a vault on is not a port.",
} as const;
