/** Codes of the vault: what each means, for docs/failures.md. */
export const vaultCodes = {
  "vault-missing": "There is no vault for this build.",
  "vault-index-mismatch": "The index in the vault is not the one that the lock names.",
  "vault-index-damaged": "The index in the vault is damaged.",
  "vault-digests-only": "The vault has only the digests of the downloads, not the bodies.",
  "vault-request-missing": "A rebuild from the vault made a request that was not recorded.",
  "vault-body-missing": "A body in the vault's index is missing from the vault, or does not have its digest.",
  "vault-certificate-in-image":
    "The image contains the certificate of the certificate authority that recorded the build.",
  "vault-export-damaged": "A file is not an exported vault, or it is cut off or damaged.",
  "build-id-taken": "An exported vault has the id of a build that the store has, but it is of another build.",
  "vault-export-image": "The image to export is not the one that its lock names.",
  "vault-is-network": "A rebuild from upstream was asked for where vault run or vault serve is the network.",
  "vault-port-invalid": "The port to serve a vault on is not a valid port number.",
} as const;
