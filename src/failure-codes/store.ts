/** Codes of the store and its files: what each means, for docs/failures.md. */
export const storeCodes = {
  "disk-full": "The disk is full.",
  "quota-used-up": "The user's disk quota is used up.",
  "read-only": "The file system is read-only.",
  "no-permission": "The user has no permission to read or write a file or folder.",
  "file-in-the-way": "A file or folder of that name exists and may not be replaced.",
  "no-such-file": "A file or folder does not exist, or is of another kind.",
  "file-error": "The system could not read or write a file.",
  "link-in-store": "A link stands where a file or folder of a store or scratch is to be written or removed.",
  "not-ours": "A file or folder was not made by this program, so it is neither replaced nor removed.",
  "mount-in-scratch": "Something is mounted in a folder that is to be removed.",
  "scratch-not-private": "The scratch folder below --tmp belongs to another user.",
  "no-store": "There is no store at the path.",
  "build-incomplete": "The image of a build is not in the store.",
  "gate-closed": "The gate does not let a build be published.",
  "nothing-to-roll-back": "The history names no build that was published before and is still here.",
  "lock-busy": "Another process works on the same files.",
} as const;
