/** Codes of locks and their exports: what each means, for docs/failures.md. */
export const lockCodes = {
  "lock-unreadable": "The lock cannot be read.",
  "purl-contradicts-package": "A package of the lock has the package URL of another package or version.",
  "lock-of-other-image": "The image's sha256 is not the one in the lock.",
  "lock-lacks-readers":
    "The lock does not list every reader of the program version that wrote it, so it was edited.",
  "lock-not-of-image": "The lock's packages or content digest are not those of the image.",
  "lock-not-of-a-build": "The lock was made from an image alone, and the command needs the lock of a build.",
  "lock-too-new": "The lock was written by a newer version of this program.",
  "export-format-unknown": "There is no export format of that name.",
  "export-base-unknown": "The lock names no base and no distribution that a recipe could start from.",
  "prefix-unknown": "The lock has no packages in the environment given with --prefix.",
  "snapshot-commit-missing": "A dependency snapshot needs a commit, and none is known.",
  "snapshot-commit-invalid": "The commit or ref of a dependency snapshot is not valid.",
} as const;
