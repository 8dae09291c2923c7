/** Codes of the machine, the network and the command line: what each means, for docs/failures.md. */
export const systemCodes = {
  "wrong-use": "The command line is wrong.",
  cancelled: "The work was stopped, by Ctrl-C or by the end of a job.",

  // The network, registries and libraries.
  "server-unreachable": "A server could not be reached, or did not respond in time.",
  "server-rate-limit": "A server refuses more requests for the moment (HTTP status 429).",
  "server-error": "A server answered with an error of its own (HTTP status 5xx).",
  "redirect-invalid": "A server redirects in a loop or to an unencrypted address.",
  "response-too-long": "A server sent far more data than a manifest or an index can have.",
  "credentials-file-invalid": "A file with registry credentials is not in Docker's configuration format.",
  "credential-helper-failed": "Docker's credential helper failed or returned no credentials.",
  "image-reference-invalid": "The name of an image is not a valid reference.",
  "base-not-found": "A base image does not exist at the address or path in the recipe.",
  "base-architecture-missing": "A base image is not available for the architecture of this machine.",
  "base-not-apptainer-image": "An oras reference names something other than an Apptainer image.",
  "registry-access-denied": "A registry or library does not let this user read an image.",
  "registry-login-insecure": "A registry asks for credentials over an unencrypted connection.",
  "registry-response-invalid": "A registry or library sent a response that it should not send.",
  "registry-digest-mismatch": "A registry sent content whose digest is not the requested one.",
  "manifest-outdated": "A registry serves an image only in Docker's obsolete manifest version 1.",
  "library-not-configured": "The recipe uses an image library, and no library is configured.",
  "oci-layout-invalid": "The folder named in the recipe is not an OCI layout.",
  "oci-layout-ambiguous": "A reference does not select exactly one image of an OCI layout.",
} as const;
