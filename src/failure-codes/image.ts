/** Codes of reading images: what each means, for docs/failures.md. */
export const imageCodes = {
  "image-unreadable": "The operating system does not let the image, or a file in it, be read.",
  "image-not-an-image": "The path holds no kind of image that can be read.",
  "image-damaged": "Bytes of the image contradict its format.",
  "image-truncated": "The image's file ends before the data that its headers name.",
  "image-too-large": "The image has more files, longer paths or larger tables than are read.",
  "image-file-too-large": "A file in the image is larger than what is read into memory at once.",
  "image-compression-unsupported": "The image's file system is compressed in a way that cannot be read.",
  "image-key-missing": "The image is encrypted and no key that could open it was given.",
  "image-key-wrong": "The image is encrypted and the given key does not open it.",
  "image-encryption-unsupported": "The image is encrypted in a way that cannot be undone here.",
  "image-layout-ambiguous": "The OCI layout holds several images for this architecture.",
  "image-changed": "A file of the sandbox folder changed while it was read.",
  "image-mount-inside": "Another file system is mounted inside the sandbox folder.",
  "image-sif-header": "The header of the SIF is invalid or contradicts the file.",
  "image-sif-descriptor": "A descriptor of the SIF is invalid or contradicts the header.",
  "image-sif-overlap": "Two objects of the SIF share bytes.",
  "image-no-system-partition": "The SIF has no primary system partition.",
  "image-two-system-partitions": "The SIF has more than one primary system partition.",
  "image-launch-script":
    "The SIF starts with a different launch script from Apptainer's, which runs where the image is executed as a program.",
  "image-object-unknown": "The SIF has an object of a type that is unknown.",
  "image-object-unexpected":
    "The SIF has an object that is not part of what Apptainer builds, such as a data or second system partition.",
  "image-overlay-not-mounted":
    "The SIF has an overlay partition that Apptainer would not mount, as it belongs to another group of objects.",
  "image-overlay-unsupported":
    "The SIF has an overlay partition with a file system, or a layout, that Apptainer cannot mount.",
  "image-overlay-ambiguous":
    "An overlay partition hides or redirects files in a way that root, users, the kernel and fuse-overlayfs read differently.",
  "image-stray-bytes": "The SIF holds bytes that belong to no object.",
  "image-xattrs-unread": "The extended attributes of the files in the folder could not be read.",
  "image-unaccounted": "The image holds something that was not looked at.",
} as const;

/** A code of this room. */
export type ImageCode = keyof typeof imageCodes;
