/** Codes of the machine, the network and the command line: what each means, for docs/failures.md. */
export const systemCodes = {
  "wrong-use": "The command line is wrong.",
  cancelled: "The work was stopped, by Ctrl-C or by the end of a job.",
  "build-argument-invalid": "A build argument is not of the form name=value, or its file cannot be read.",
  "key-unreadable": "The file with the key of an encrypted image cannot be read.",
  "level-invalid": "The level is not one of the known levels.",
  "lock-of-scitex": "The file is a lock of scitex-container, and the command needs one of this program.",
  "output-incomplete": "The result could not be written completely to standard output.",
  "output-unwritable": "The file given with --output cannot be written.",
  "wrong-kind-of-file":
    "A file is of the wrong kind for the command: an image in place of a recipe, for example.",
  "subject-missing": "An argument is neither an existing file nor the name of a build.",
  "subject-ambiguous":
    "A folder or archive has the files of several builds, but the command takes one build.",
  "time-limit-invalid": "The time limit is not a valid time.",

  "development-task-failed": "A task of this project's own development (npm start, test, build) failed.",

  // The network, registries and libraries.
  "server-unreachable": "A server could not be reached, or did not respond in time.",
  "server-rate-limit": "A server refuses more requests for the moment (HTTP status 429).",
  "server-error": "A server answered with an error of its own (HTTP status 5xx).",
  "redirect-invalid":
    "A server redirects in a loop, to an unencrypted or link-local address, or sends a login on to another server.",
  "response-too-long": "A server sent more data than the limit for a manifest or an index.",
  "credentials-file-invalid": "A file with registry credentials is not in Docker's configuration format.",
  "credential-helper-failed": "Docker's credential helper failed or returned no credentials.",
  "image-reference-invalid": "The name of an image is not a valid reference.",
  "base-not-found": "A base image does not exist at the address or path in the recipe.",
  "base-architecture-missing": "A base image is not available for the architecture of this machine.",
  "base-not-apptainer-image": "An oras reference names something other than an Apptainer image.",
  "registry-access-denied": "A registry or library does not let this user read an image.",
  "registry-login-insecure": "A registry asks for credentials over an unencrypted connection.",
  "registry-response-invalid": "A registry or library sent an unexpected response.",
  "registry-not-found": "A registry does not have the requested content.",
  "registry-digest-mismatch": "A registry sent content whose digest or size is not the expected one.",
  "manifest-outdated": "A registry serves an image only in Docker's obsolete manifest version 1.",
  "library-not-configured": "The recipe uses an image library, and no library is configured.",
  "oci-layout-invalid": "The folder named in the recipe is not an OCI layout.",
  "oci-layout-ambiguous": "A reference does not select exactly one image of an OCI layout.",
} as const;
