import type { FailureCode } from "../failure-codes.ts";
import { buildRemedies } from "./remedies-build.ts";
import { proofRemedies } from "./remedies-proof.ts";

/** What to do about a code, for `explain CODE`: the message of a failure knows the names, and says more. */
export type CodeRemedies = Record<FailureCode, string>;

const token = "give the job the permission that the message names";
const again = "run the job again";

/** What to do about each code of GitHub's services and the actions. */
const githubRemedies = {
  "wrong-input": "correct the input in the workflow; the page of the action in docs/actions lists them",
  "not-a-runner": "use the command line on this machine: `stx-container --help`",
  "event-unreadable": again,
  "deploy-unmerged": "merge first; the run of the branch deploys",
  "fork-code-refused":
    "take the secrets out of the workflow for pull requests, or build the change on a branch of your own",
  "job-cancelled": again,
  "job-not-successful": "look at the job that the message names, and run it again",
  "path-outside-workspace": "name a path in the checkout",
  "gate-failed": "see why: `stx-container check --all`",
  "rebuild-not-possible": "see the log of the job, and run it again",
  "verdict-inconclusive": "see the log of the job; `stx-container verify BUILD` repeats it on your machine",
  "verdict-unverified": "see what differs: `stx-container explain BUILD`",
  "attestation-denied": token,
  "attestation-failed": again,
  "artifact-upload-failed": again,
  "artifact-download-failed": "run all jobs again: artifacts expire after some days",
  "artifact-not-in-run": "run all jobs again, not only those that failed",
  "artifact-unexpected": "run all jobs again",
  "artifact-digest-mismatch": "run all jobs again",
  "file-changed-during-upload": "let no other step write into the store, and run the job again",
  "branch-invalid": "correct the name of the branch in the workflow",
  "branch-missing": "create the branch, or name another one in the workflow",
  "disk-not-freed": "leave out `free-disk`, or set `tmp` to a folder on a larger disk",
  "branch-recipe-differs": "run the workflow again for the newest commit of the branch",
  "branch-protected":
    "set `to: marker-branch`, in a reusable workflow `record: marker-branch`, or let the workflow push to the branch: docs/github.md",
  "branch-too-large": "use a branch with fewer files for the store",
  "commit-path-refused": "correct the store's folder in the workflow",
  "git-failed": "see git's message in the log, and run the job again",
  "git-missing": "install git on the runner",
  "code-scanning-denied": token,
  "code-scanning-failed": again,
  "dependency-snapshot-denied": token,
  "dependency-snapshot-failed": again,
  "check-denied": token,
  "check-failed": again,
  "comment-denied": token,
  "comment-failed": again,
  "issue-denied": token,
  "issue-failed": again,
  "push-denied": token,
  "repository-denied": token,
  "repository-unreadable": again,
  "release-denied": token,
  "release-failed": again,
  "release-file-differs": "remove the file from the release, or make a new release",
  "release-file-unfit":
    "publish the image in a registry instead: `stx-container push IMAGE oras://SERVER/NAME:TAG`",
  "release-without-tag": "run the workflow for a tag",
} satisfies Partial<CodeRemedies>;

/** What to do about every code; a test finds one that lacks it. */
export const codeRemedies: Partial<CodeRemedies> = { ...buildRemedies, ...proofRemedies, ...githubRemedies };
