/** Codes of deploying, running and pulling: what each means, for docs/failures.md. */
export const operationCodes = {
  "no-recipes":
    "No file in the checkout matches the patterns for recipes, or a pattern leads out of the checkout.",
  "plan-same-name": "Two recipes or images of a run have the same name.",
  "plan-circle": "Recipes build on each other in a circle.",
  "plan-too-deep": "A chain of images that build on each other is longer than the number of stages of a run.",
  "not-in-store": "The store has no such build.",
  "build-incomplete": "The build in the store is incomplete: interrupted, still running, or without a file.",
  "image-exchanged": "An image was changed or replaced between the gate's answer and its start.",
  "image-not-verified": "An image that must be verified before it runs is not verified.",
  "mark-without-evidence": "A build cannot be marked as verified without a rebuild that proves it.",
  "verdict-withdrawn": "The verdict on a build was taken back.",
  "exec-value-unusable": "A value cannot be passed unchanged to the container.",
  "exec-subject-invalid": "The subject to run is neither a build, an image nor a sandbox.",
  "overlay-of-another-image": "An overlay was first written over a different image from the one to be run.",
  "bisect-no-test": "A recipe without a %test cannot be bisected.",
  "bisect-not-packages":
    "The recipe also fails its %test with the packages of the good build, or cannot be built with them.",
  "bisect-no-good-build":
    "The %test of the build that a bisection starts from was not run, or is not known to have passed.",
  "index-invalid": "The index given to a forecast is not of the form ecosystem=address.",
  "bundle-invalid": "A zip or tar archive is damaged, too large, or has a file that leads out of its folder.",
  "author-missing": "A CITATION.cff needs an author, and none was given.",
  "copy-differs": "A file that was copied has a different digest from the one it must have.",
  "deploy-conflict": "The target of a deployment has different files under the same build id.",
  "ssh-target-invalid":
    "A target of a deployment over ssh is not user@host:/folder, or has characters that are not allowed.",
  "ssh-failed": "A login by ssh was not possible, or its connection ended.",
  "ssh-program-missing":
    "The target machine of a deployment over ssh lacks a program that the deployment needs.",
  "ssh-store-refused": "A file of a store on another machine could not be read or written over ssh.",
  "version-missing": "A folder of scitex-v*.sif images has no such version.",
  "sandbox-missing": "A path or version names no sandbox.",
  "package-manager-missing": "This host has no package manager that this program knows.",
  "snapshot-incomplete": "A part of a snapshot could not be determined.",
  "snapshot-invalid": "A file is not a snapshot of an environment.",
  "queue-entry-missing": "The build is not in the queue of builds that wait to be verified.",
  "queue-entry-foreign": "Somebody else put the build into the queue, or the queue is a copy.",
  "queue-defect": "The verification of a build in the queue ended unexpectedly.",
  "pull-failed": "An image could not be pulled, or is not the one that the registry names.",
  "push-not-verified": "An image that is to be pushed is not verified.",
} as const;
