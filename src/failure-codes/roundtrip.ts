/** Codes of building, pinning and rebuilding: what each means, for docs/failures.md. */
export const roundtripCodes = {
  "architecture-differs": "The image was built for an architecture that this machine does not have.",
  "base-image-missing": "A local base image of the recipe does not exist.",
  "base-is-own-image": "The recipe builds on the image that it makes.",
  "blank-in-scratch":
    "A rebuild failed in a scratch folder whose path contains a space, where some programs cannot build.",
  "inputs-changed-meanwhile": "The recipe or a file that it copies changed during the build.",
  "pin-impossible": "A package name or path in the image cannot be written into a locked recipe.",
  "stages-not-read": "The earlier stages of a rebuild could not be copied, so they could not be compared.",
  "store-in-files": "The recipe copies a folder that contains the store.",
} as const;
