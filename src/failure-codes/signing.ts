/** Codes of signatures, signing keys and lists of signers: what each means, for docs/failures.md. */
export const signingCodes = {
  "envelope-unreadable": "The file is not a DSSE envelope, or not one that has only one meaning.",
  "envelope-full": "The envelope holds as many signatures as one envelope may.",
  "signature-malformed": "A signature in the envelope cannot be parsed.",
  "signature-invalid": "A signature does not match the content that it is beside.",
  "signature-namespace": "A signature was made for another namespace, so for another purpose.",
  "signer-not-allowed": "The signature is valid, and the policy does not let its signer sign for this image.",
  "signer-expired": "The policy names the key, and its period of validity is over.",
  "signer-not-yet-valid": "The policy names the key, and its period of validity has not begun.",
  "signer-list-invalid": "A line of an allowed-signers list cannot be parsed.",
  "signer-cert-authority": "An allowed-signers line has the option cert-authority, which is not supported.",
  "key-certificate": "The signature was made with an SSH certificate, which is not supported.",
  "key-type-unsupported": "The key is of a type that cannot sign here.",
  "key-weak": "The key is of a type or size that others can forge signatures of.",
  "key-file-invalid": "The file is not a private key that can sign here.",
  "key-file-exposed": "Other users may read the private key.",
  "key-file-exists": "A key file is there already, and is not overwritten.",
  "key-passphrase": "The private key is encrypted, and the passphrase is missing or wrong.",
  "passphrase-empty": "The passphrase that was given is empty.",
  "ssh-keygen-missing": "The program ssh-keygen, which signs with SSH keys, was not found.",
  "ssh-keygen-failed": "The program ssh-keygen could not sign.",
  "sigstore-unreachable":
    "Sigstore's certificate authority, log or timestamp service did not answer as it should.",
  "sigstore-no-identity": "The job has no identity that Sigstore could certify.",
  "sigstore-root-unavailable":
    "The keys of Sigstore, which certificates are checked by, could not be fetched.",
  "sigstore-root-invalid": "The file does not hold the keys of a Sigstore.",
} as const;
