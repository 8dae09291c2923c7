/** Codes of finding, installing and running Apptainer: what each means, for docs/failures.md. */
export const apptainerCodes = {
  "build-failed": "Apptainer could not build the image; the reason is the build's own.",
} as const;
