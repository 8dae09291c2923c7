/** Codes of deploying, running and pulling: what each means, for docs/failures.md. */
export const operationCodes = {
  "no-recipes": "No file in the checkout matches the patterns of recipes, or a pattern leads out of it.",
  "plan-same-name": "Two recipes make images of one name.",
  "plan-circle": "Recipes build on each other in a circle.",
  "plan-too-deep": "More images build on each other than a run has stages.",
  "not-in-store": "The store has no such build.",
  "build-incomplete": "The build in the store is incomplete: interrupted, still running, or without a file.",
  "image-not-verified": "An image that must be verified to be run is not.",
  "exec-value-unusable": "A value for the container cannot arrive there exactly as it is.",
  "exec-subject-invalid": "What is to be run is neither a build, an image nor a sandbox.",
  "copy-differs": "A file that was copied has another digest than the one it must have.",
  "deploy-conflict": "The target of a deployment has other files under the same build id.",
  "version-missing": "A folder of scitex-v*.sif images has no such version.",
  "sandbox-missing": "A path or version names no sandbox.",
  "package-manager-missing": "This host has no package manager that this program knows.",
  "snapshot-incomplete": "A part of a snapshot could not be found out.",
  "snapshot-invalid": "A file is not a snapshot of an environment.",
} as const;
