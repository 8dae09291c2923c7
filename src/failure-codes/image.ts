/** Codes of reading images: what each means, for docs/failures.md. */
export const imageCodes = {
  "image-unreadable": "The operating system does not let the image, or a file in it, be read.",
  "image-not-an-image": "The file or folder is not an image of a kind that can be read.",
  "image-damaged": "Bytes of the image contradict its format.",
  "image-truncated": "The image file ends before the data that its headers describe.",
  "image-too-large":
    "The number of files, the length of paths or the size of tables in the image exceeds a limit.",
  "image-file-too-large": "A file in the image is larger than the limit for reading into memory.",
  "image-compression-unsupported": "The image's file system is compressed in a way that cannot be read.",
  "image-key-missing": "The image is encrypted and no key that could open it was given.",
  "image-key-wrong": "The image is encrypted and the given key does not open it.",
  "image-encryption-unsupported": "The image is encrypted in a way that this program does not support.",
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
  "image-object-unknown": "The SIF has an object of an unknown type.",
  "image-object-unexpected":
    "The SIF has an object that is not part of what Apptainer builds, such as a data or second system partition.",
  "image-overlay-not-mounted":
    "The SIF has an overlay partition that Apptainer would not mount, because it belongs to another group of objects.",
  "image-overlay-unsupported":
    "The SIF has an overlay partition with a file system, or a layout, that Apptainer cannot mount.",
  "image-overlay-ambiguous":
    "An overlay partition hides or redirects files in a way that root, users, the kernel and fuse-overlayfs read differently.",
  "image-stray-bytes": "The SIF contains bytes that belong to no object.",
  "image-xattrs-unread": "The extended attributes of the files in the folder could not be read.",
  "image-unaccounted": "The image contains data that no reader examined.",
} as const;

/** A code of this room. */
export type ImageCode = keyof typeof imageCodes;
