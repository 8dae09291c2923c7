/** Codes of GitHub's services and the actions: what each means, for docs/failures.md. */
export const githubCodes = {
  "wrong-input": "An input of the action is wrong, missing or unknown.",
  "not-a-runner": "The program was started as an action outside of GitHub Actions.",
  "event-unreadable": "The runner's file with the payload of the event cannot be read.",
  "deploy-unmerged": "A run for code that is not merged tried to deploy.",
  "fork-code-refused":
    "The recipe comes from a fork, or the event does not say whose recipe it is, and the run has secrets of this repository.",
  "job-cancelled": "The job was cancelled.",
  "job-not-successful": "A job that the gate depends on was not successful.",
  "path-outside-workspace": "A path leads out of the workspace, or cannot be resolved.",

  "gate-failed": "A build has no valid marker for exactly its files.",
  "rebuild-not-possible": "The rebuild could not run, so there is no new verdict.",
  "verdict-inconclusive": "The verification found no verdict, because evidence is missing or contradictory.",
  "verdict-unverified": "The rebuild differs from the build.",

  "attestation-denied":
    "The job's token may not write attestations, or the repository's plan has none for private repositories.",
  "attestation-failed": "GitHub did not take an attestation.",
  "artifact-upload-failed": "A file could not be uploaded as an artifact.",
  "artifact-download-failed": "An artifact does not exist or could not be downloaded.",
  "artifact-not-in-run": "No job of this run has uploaded an image that another image builds on.",
  "artifact-unexpected": "A downloaded artifact is not the file that was uploaded.",
  "artifact-digest-mismatch": "A file does not have the digest that the build job passed on.",
  "file-changed-during-upload": "A file of the build changed while it was uploaded.",

  "branch-invalid": "The name of the branch is not allowed by git.",
  "branch-missing": "The branch to commit to does not exist.",
  "branch-recipe-differs": "The branch to commit to holds a different recipe from the one that was verified.",
  "branch-protected": "A protection rule of the branch refused the push.",
  "branch-too-large": "The branch has more files than GitHub's API lists.",
  "commit-path-refused": "A file would be committed to a place where that is not allowed.",
  "git-failed": "A git command failed.",
  "git-missing": "git is not installed on the runner.",
  "code-scanning-denied":
    "The job's token may not write to code scanning, or code scanning is switched off in the repository.",
  "code-scanning-failed": "GitHub did not accept the findings for code scanning.",
  "dependency-snapshot-denied":
    "The job's token may not write to the dependency graph, or it is switched off in the repository.",
  "dependency-snapshot-failed": "GitHub did not accept the packages for the dependency graph.",
  "comment-denied": "The job's token may not comment on the pull request, or the conversation is locked.",
  "comment-failed": "GitHub did not answer a request about a comment.",
  "issue-denied": "The job's token may not write issues, or the repository has none.",
  "issue-failed": "GitHub did not answer a request about an issue.",
  "push-denied": "The job's token may not push to the branch.",
  "repository-denied": "The job's token may not read the repository.",
  "repository-unreadable": "GitHub did not answer a request about the repository.",
  "release-denied": "The job's token may not write releases.",
  "release-failed": "GitHub did not accept a file of a release.",
  "release-file-differs": "A release has another file of the same name.",
  "release-file-unfit": "A file is too large for a release, or empty.",
  "release-without-tag": "The run is not for a tag, so there is no release to add files to.",
} as const;
