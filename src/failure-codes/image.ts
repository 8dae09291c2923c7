/** Codes of reading images: what each means, for docs/failures.md. */
export const imageCodes = {
  "image-damaged": "The image is damaged, or is not an image.",
} as const;
