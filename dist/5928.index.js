"use strict";
exports.id = 5928;
exports.ids = [5928,5142,5669];
exports.modules = {

/***/ 94201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain_explain)
});

// EXTERNAL MODULE: ./.cache/compiled/src/files/digest-cache.js
var digest_cache = __webpack_require__(85248);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
;// CONCATENATED MODULE: ./.cache/compiled/src/failure-codes/apptainer.js
/** Codes of finding, installing and running Apptainer: what each means, for docs/failures.md. */
const apptainerCodes = {
    "build-failed": "Apptainer could not build the image; the cause is in the recipe.",
    "pin-unmet": "A rebuild could not install a version that the locked recipe pins: it is gone, or another request stands against it.",
    "build-disk-full": "The disk filled up during a build.",
    "build-killed": "Apptainer was killed during a build, usually because memory ran out.",
    "build-network": "A download failed during a build because of the network or a server.",
    "recipe-refused": "Apptainer refused the recipe before it ran any of its commands.",
    "recipe-unreadable": "The recipe does not exist or cannot be read.",
    "host-unsuitable": "Apptainer cannot build on this host; the recipe is not the cause.",
    "tool-missing": "A program that is needed to pack an image is not installed.",
    "packing-failed": "The image's files could not be unpacked or packed, for example on a full disk.",
    "image-exists": "There is already a file where the new image would be written.",
    "image-incomplete": "Apptainer reported success, but its image is missing or incomplete.",
    "image-owner-unchanged": "The owner of an image built with sudo could not be changed from root to the user.",
    "folder-inaccessible": "The build cannot read or write a folder or file that it needs.",
    "scratch-unusable": "The scratch folder cannot be created, or has a name that Apptainer cannot mount.",
    "variable-name-invalid": "The name of a variable to pass to the build is not valid.",
    "secret-invalid": "A secret for the build is not given as name=path or name=env:VARIABLE, or is too short.",
    "secret-unreadable": "The file or variable that a secret comes from does not exist or cannot be read.",
    "apptainer-missing": "Apptainer is not installed and could not be installed.",
    "apptainer-too-old": "The installed Apptainer is older than the oldest supported version.",
    "apt-failed": "An apt command failed while Apptainer or a tool was installed.",
    "debian-archive-missing": "The machine's apt sources have no Debian archive.",
    "install-failed": "A step of an installation failed on this machine.",
    "keyring-missing": "The keyring that verifies Debian's archive is not installed.",
    "package-invalid": "A downloaded package does not have the expected content.",
    "release-digest-mismatch": "The downloaded Apptainer package does not have the expected sha256.",
    "release-unexpected": "The description of an Apptainer release is not as expected, or lacks the package.",
    "release-unverified": "There is no digest to verify an Apptainer release by.",
    "signing-key-unexpected": "The signing key of Apptainer's package archive has another fingerprint than expected.",
    "ca-bundle-invalid": "The given CA bundle contains no certificate.",
    "ca-bundle-missing": "The host's CA certificates were requested, and the host has none.",
    "host-file-unwritable": "A system file could not be changed while the host was prepared.",
    "newuidmap-missing": "The program newuidmap, which user namespaces need, is not installed.",
    "privileges-refused": "The privileges that a build needs could not be obtained.",
    "subids-missing": "Root lacks capabilities and has no subordinate ids for a user namespace.",
    "sudo-incomplete": "Root under sudo lacks capabilities that Apptainer needs.",
    "sudo-refused": "sudo was requested and does not work without a password.",
    "user-namespaces-refused": "This host does not allow user namespaces, which builds need.",
};

;// CONCATENATED MODULE: ./.cache/compiled/src/failure-codes/docker.js
/** Codes of services run by Docker or Podman: what each means, for docs/failures.md. */
const dockerCodes = {
    "docker-missing": "Neither Docker nor Podman is installed.",
    "compose-missing": "Docker or Podman is installed without Compose.",
    "docker-unreachable": "The Docker engine does not answer, or this user may not use it.",
    "compose-file-missing": "There is no compose file where it was looked for.",
    "compose-failed": "A command of Docker Compose failed.",
    "compose-output-unknown": "What Docker Compose printed could not be read.",
    "mount-invalid": "A folder for a service cannot be mounted as it was given.",
};

;// CONCATENATED MODULE: ./.cache/compiled/src/failure-codes/ecosystems.js
/** Codes of reading packages: what each means, for docs/failures.md. */
const ecosystemCodes = {
    "collector-failed": "A package database in the image could not be read.",
    "index-unknown": "An index is to be asked, and neither an option nor this machine says which.",
};

;// CONCATENATED MODULE: ./.cache/compiled/src/failure-codes/github.js
/** Codes of GitHub's services and the actions: what each means, for docs/failures.md. */
const githubCodes = {
    "wrong-input": "An input of the action is wrong, missing or unknown.",
    "not-a-runner": "The program was started as an action outside of GitHub Actions.",
    "event-unreadable": "The runner's file with the payload of the event cannot be read.",
    "deploy-unmerged": "A run that is not for merged code was to deploy.",
    "fork-code-refused": "The recipe comes from a fork, or the event does not say whose it is, and the run has secrets of this repository.",
    "job-cancelled": "The job was cancelled.",
    "job-not-successful": "A job that the gate depends on was not successful.",
    "path-outside-workspace": "A path leads out of the workspace, or cannot be resolved.",
    "gate-failed": "A build has no valid marker for exactly its files.",
    "rebuild-not-possible": "The rebuild could not run, so there is no new verdict.",
    "verdict-inconclusive": "The verification found no verdict, because evidence is missing or contradictory.",
    "verdict-unverified": "The rebuild differs from the build.",
    "artifact-upload-failed": "A file could not be uploaded as an artifact.",
    "artifact-download-failed": "An artifact does not exist or could not be downloaded.",
    "artifact-not-in-run": "No job of this run has uploaded the image that another one builds on.",
    "artifact-unexpected": "A downloaded artifact is not the file that was uploaded.",
    "artifact-digest-mismatch": "A file does not have the digest that the build job passed on.",
    "file-changed-during-upload": "A file of the build changed while it was uploaded.",
    "branch-invalid": "The name of the branch is not allowed by git.",
    "branch-missing": "The branch to commit to does not exist.",
    "branch-recipe-differs": "The branch to commit to holds another recipe than the one that was verified.",
    "branch-protected": "A protection rule of the branch refused the push.",
    "branch-too-large": "The branch has more files than GitHub's API lists.",
    "commit-path-refused": "A file would be committed to a place where that is not allowed.",
    "git-failed": "A git command failed.",
    "git-missing": "git is not installed on the runner.",
    "code-scanning-denied": "The job's token may not write to code scanning, or code scanning is switched off in the repository.",
    "code-scanning-failed": "GitHub did not take the findings for code scanning.",
    "comment-denied": "The job's token may not comment on the pull request, or the conversation is locked.",
    "comment-failed": "GitHub did not answer a request about a comment.",
    "issue-denied": "The job's token may not write issues, or the repository has none.",
    "issue-failed": "GitHub did not answer a request about an issue.",
    "push-denied": "The job's token may not push to the branch.",
};

;// CONCATENATED MODULE: ./.cache/compiled/src/failure-codes/image.js
/** Codes of reading images: what each means, for docs/failures.md. */
const imageCodes = {
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
    "image-launch-script": "The SIF starts with another launch script than Apptainer's, which runs where the image is executed as a program.",
    "image-object-unknown": "The SIF has an object of a type that is unknown.",
    "image-object-unexpected": "The SIF has an object that is not part of what Apptainer builds, such as a data or second system partition.",
    "image-overlay-not-mounted": "The SIF has an overlay partition that Apptainer would not mount, as it belongs to another group of objects.",
    "image-overlay-unsupported": "The SIF has an overlay partition with a file system, or a layout, that Apptainer cannot mount.",
    "image-overlay-ambiguous": "An overlay partition hides or redirects files in a way that root, users, the kernel and fuse-overlayfs read differently.",
    "image-stray-bytes": "The SIF holds bytes that belong to no object.",
    "image-xattrs-unread": "The extended attributes of the files in the folder could not be read.",
    "image-unaccounted": "The image holds something that was not looked at.",
};

;// CONCATENATED MODULE: ./.cache/compiled/src/failure-codes/lock.js
/** Codes of locks and their exports: what each means, for docs/failures.md. */
const lockCodes = {
    "lock-unreadable": "The lock cannot be read.",
    "lock-of-other-image": "The image's sha256 is not the one in the lock.",
    "lock-lacks-readers": "The lock does not name every reader that its program has: it was edited.",
    "lock-not-of-image": "The lock's packages or content digest are not those of the image.",
    "lock-not-of-a-build": "The lock was made from an image alone, and the command needs the lock of a build.",
    "lock-too-new": "The lock was written by a newer version of this program.",
    "export-format-unknown": "There is no export format of that name.",
    "export-base-unknown": "The lock names no base and no distribution that a recipe could start from.",
    "prefix-unknown": "The lock has no packages in the environment given with --prefix.",
    "snapshot-commit-missing": "A dependency snapshot needs a commit, and none is known.",
    "snapshot-commit-invalid": "The commit or ref of a dependency snapshot is not valid.",
};

;// CONCATENATED MODULE: ./.cache/compiled/src/failure-codes/operations.js
/** Codes of deploying, running and pulling: what each means, for docs/failures.md. */
const operationCodes = {
    "no-recipes": "No file in the checkout matches the patterns of recipes, or a pattern leads out of it.",
    "plan-same-name": "Two recipes make images of one name.",
    "plan-circle": "Recipes build on each other in a circle.",
    "plan-too-deep": "More images build on each other than a run has stages.",
    "not-in-store": "The store has no such build.",
    "build-incomplete": "The build in the store is incomplete: interrupted, still running, or without a file.",
    "image-not-verified": "An image that must be verified to be run is not.",
    "mark-without-evidence": "A build is to be marked as verified without a rebuild that shows it.",
    "verdict-withdrawn": "The verdict on a build was taken back.",
    "exec-value-unusable": "A value for the container cannot arrive there exactly as it is.",
    "exec-subject-invalid": "What is to be run is neither a build, an image nor a sandbox.",
    "overlay-of-another-image": "An overlay was first written over another image than the one to be run.",
    "index-invalid": "The index given to a forecast is not of the form ecosystem=address.",
    "bundle-invalid": "A zip or tar archive is damaged, too large, or has a file that leads out of its folder.",
    "author-missing": "A CITATION.cff needs an author, and none was given.",
    "copy-differs": "A file that was copied has another digest than the one it must have.",
    "deploy-conflict": "The target of a deployment has other files under the same build id.",
    "ssh-target-invalid": "A target of a deployment over ssh is not user@host:/folder, or has characters that are not allowed.",
    "ssh-failed": "A login by ssh was not possible, or its connection ended.",
    "ssh-program-missing": "The machine that is deployed to over ssh lacks a program that deploying needs.",
    "ssh-store-refused": "A file of a store on another machine could not be read or written over ssh.",
    "version-missing": "A folder of scitex-v*.sif images has no such version.",
    "sandbox-missing": "A path or version names no sandbox.",
    "package-manager-missing": "This host has no package manager that this program knows.",
    "snapshot-incomplete": "A part of a snapshot could not be found out.",
    "snapshot-invalid": "A file is not a snapshot of an environment.",
    "queue-entry-missing": "The build is not in the queue of builds that wait to be verified.",
    "queue-defect": "The verification of a build in the queue ended unexpectedly.",
    "pull-failed": "An image could not be pulled, or is not the one that the registry names.",
    "push-not-verified": "An image that is to be pushed is not verified.",
};

;// CONCATENATED MODULE: ./.cache/compiled/src/failure-codes/process.js
/** Codes of child processes: what each means, for docs/failures.md. */
const processCodes = {
    "program-not-started": "A program could not be started: it is missing or may not be executed.",
    "log-unwritable": "The log of a program could not be written.",
    "time-limit-reached": "A program did not end within its time limit.",
    "output-too-long": "A program printed far more than it should.",
};

;// CONCATENATED MODULE: ./.cache/compiled/src/failure-codes/recipe.js
/** Codes of recipes and their inputs: what each means, for docs/failures.md. */
const recipeCodes = {
    "recipe-invalid": "Apptainer would not accept the recipe.",
    "recipe-empty": "The recipe is empty or has only comments.",
    "recipe-not-found": "There is no recipe or folder at the given path.",
    "recipe-not-editable": "A locked recipe cannot be written, because Apptainer would misread a line of it.",
    "bootstrap-unknown": "The recipe names a bootstrap agent that Apptainer does not have.",
    "base-missing": "The recipe does not name the image that it starts from.",
    "header-invalid": "A line above the first section is not of the form `Keyword: value`.",
    "header-continuation-invalid": "A header value ends with \\, and the next line does not continue it.",
    "header-keyword-unknown": "The header has a keyword that Apptainer does not have.",
    "section-app-missing": "The header line of an app section does not name the app.",
    "section-empty": "The first section of a file or stage is empty.",
    "section-too-long": "A section is longer than Apptainer can read (64 KiB).",
    "section-unknown": "A line begins with %, and Apptainer has no section of that name.",
    "files-line-invalid": "A line of %files has no path, on which Apptainer crashes.",
    "input-unusable": "A file or folder that %files copies is missing, unreadable or outside of the context folder.",
    "build-argument-too-long": "A build argument makes the recipe or a section too long.",
    "build-argument-credentials": "A build argument holds an address with a user name or password.",
    "secret-in-inputs": "The recipe or a build argument holds the value of a secret.",
    "secret-in-image": "The image that was built holds the value of a secret.",
    "secret-missing": "A secret that the build had is missing for the rebuild.",
    "secret-unexpected": "A secret was given for the rebuild that the build did not have.",
    "build-argument-unknown": "A build argument has almost the name of one that the recipe uses.",
    "build-argument-undefined": "The recipe uses a build argument that has no value.",
};

;// CONCATENATED MODULE: ./.cache/compiled/src/failure-codes/roundtrip.js
/** Codes of building, pinning and rebuilding: what each means, for docs/failures.md. */
const roundtripCodes = {
    "architecture-differs": "The image was built for an architecture that this machine does not have.",
    "base-image-missing": "A local base image of the recipe does not exist.",
    "base-is-own-image": "The recipe builds on the image that it makes.",
    "blank-in-scratch": "A rebuild failed in a scratch folder whose path contains a space, where some programs cannot build.",
    "inputs-changed-meanwhile": "The recipe or a file that it copies changed during the build.",
    "pin-impossible": "A name in the image cannot be written into a locked recipe.",
    "stages-not-read": "The earlier stages of a rebuild could not be copied, so they could not be compared.",
    "store-in-files": "The recipe copies a folder that contains the store.",
};

;// CONCATENATED MODULE: ./.cache/compiled/src/failure-codes/signing.js
/** Codes of signatures, signing keys and lists of signers: what each means, for docs/failures.md. */
const signingCodes = {
    "envelope-unreadable": "The file is not a DSSE envelope, or not one that has only one meaning.",
    "envelope-full": "The envelope holds as many signatures as one envelope may.",
    "signature-malformed": "A signature in the envelope cannot be parsed.",
    "signature-invalid": "A signature does not match the content that it is beside.",
    "signature-namespace": "A signature was made for another namespace, so for another purpose.",
    "signer-not-allowed": "The signature is valid, and the policy does not let its signer sign for this image.",
    "signer-expired": "The policy names the key, and its period of validity is over.",
    "signer-not-yet-valid": "The policy names the key, and its period of validity has not begun.",
    "signer-list-invalid": "A line of an allowed-signers list cannot be parsed.",
    "signer-cert-authority": "An allowed-signers line has the option cert-authority, which is not supported.",
    "marker-not-signable": "The marker is of version 0.1, whose markers have no place for signatures.",
    "marker-changed-meanwhile": "Another marker was written while this one was being signed.",
    "key-missing": "There is no key to sign with.",
    "key-certificate": "The signature was made with an SSH certificate, which is not supported.",
    "key-type-unsupported": "The key is of a type that cannot sign here.",
    "key-weak": "The key is of a type or size that others can forge signatures of.",
    "key-file-invalid": "The file is not a private key that can sign here.",
    "key-file-exposed": "Other users may read the private key.",
    "key-file-exists": "A key file is there already, and is not overwritten.",
    "key-passphrase": "The private key is encrypted, and the passphrase is missing or wrong.",
    "passphrase-empty": "The passphrase that was given is empty.",
    "ssh-keygen-missing": "The program ssh-keygen, which signs with SSH keys, was not found.",
    "ssh-keygen-failed": "The program ssh-keygen could not sign.",
    "sigstore-unreachable": "Sigstore's certificate authority, log or timestamp service did not answer as it should.",
    "sigstore-no-identity": "The job has no identity that Sigstore could certify.",
    "sigstore-root-unavailable": "The keys of Sigstore, which certificates are checked by, could not be fetched.",
    "sigstore-root-invalid": "The file does not hold the keys of a Sigstore.",
};

;// CONCATENATED MODULE: ./.cache/compiled/src/failure-codes/slurm.js
/** Codes of work on SLURM: what each means, for docs/failures.md. */
const slurmCodes = {
    "slurm-missing": "SLURM's commands are not installed on this machine.",
    "slurm-refused": "SLURM refused a job, or a command about one.",
    "slurm-unreachable": "SLURM's controller did not answer.",
    "slurm-option-invalid": "A value for SLURM cannot be passed to it.",
    "slurm-run-missing": "The store has no such run of SLURM jobs.",
    "slurm-job-cancelled": "The verification of a build by SLURM was cancelled by queue cancel.",
    "slurm-job-lost": "A job ended without a result: cancelled, killed, or its node failed.",
    "slurm-session-exists": "A session of this name is running already.",
    "slurm-session-missing": "There is no such session, it has ended, or it has not started yet.",
};

;// CONCATENATED MODULE: ./.cache/compiled/src/failure-codes/store.js
/** Codes of the store and its files: what each means, for docs/failures.md. */
const storeCodes = {
    "disk-full": "The disk is full.",
    "quota-used-up": "The user's disk quota is used up.",
    "read-only": "The file system is read-only.",
    "no-permission": "The user has no permission to read or write a file or folder.",
    "file-in-the-way": "A file or folder of that name exists and may not be replaced.",
    "no-such-file": "A file or folder does not exist, or is of another kind.",
    "file-too-large": "A file is larger than this program writes it.",
    "not-a-regular-file": "A link, FIFO or device is where a file is to be.",
    "file-error": "The system could not read or write a file.",
    "link-in-store": "A link stands where a file or folder of a store or scratch is to be written or removed.",
    "not-ours": "A file or folder was not made by this program, so it is neither replaced nor removed.",
    "mount-in-scratch": "Something is mounted in a folder that is to be removed.",
    "scratch-not-private": "The scratch folder below --tmp belongs to another user.",
    "no-store": "There is no store at the path.",
    "image-not-in-store": "The image of a build is not in the store.",
    "gate-closed": "The gate does not let a build be published.",
    "nothing-to-roll-back": "The history names no build that was published before and is still here.",
    "lock-busy": "Another process works on the same files.",
    "build-id-invalid": "The time in a build id is not valid.",
    "build-ids-used-up": "Every build id of the next minutes is reserved by other builds.",
    "name-invalid": "The name of an image is not valid.",
};

;// CONCATENATED MODULE: ./.cache/compiled/src/failure-codes/system.js
/** Codes of the machine, the network and the command line: what each means, for docs/failures.md. */
const systemCodes = {
    "wrong-use": "The command line is wrong.",
    cancelled: "The work was stopped, by Ctrl-C or by the end of a job.",
    "build-argument-invalid": "A build argument is not of the form name=value, or its file cannot be read.",
    "key-unreadable": "The file with the key of an encrypted image cannot be read.",
    "level-invalid": "The level is not one of the known levels.",
    "lock-of-scitex": "The file is a lock of scitex-container, and the command needs one of this program.",
    "output-incomplete": "The result could not be written completely to standard output.",
    "output-unwritable": "The file given with --output cannot be written.",
    "wrong-kind-of-file": "A file is not what the command takes: an image in place of a recipe, for example.",
    "subject-missing": "An argument is neither an existing file nor the name of a build.",
    "subject-ambiguous": "A folder or archive has the files of several builds, and the command takes one.",
    "time-limit-invalid": "The time limit is not a valid time.",
    "development-task-failed": "A task of this project's own development (npm start, test, build) failed.",
    // The network, registries and libraries.
    "server-unreachable": "A server could not be reached, or did not respond in time.",
    "server-rate-limit": "A server refuses more requests for the moment (HTTP status 429).",
    "server-error": "A server answered with an error of its own (HTTP status 5xx).",
    "redirect-invalid": "A server redirects in a loop or to an unencrypted address.",
    "response-too-long": "A server sent far more data than a manifest or an index can have.",
    "credentials-file-invalid": "A file with registry credentials is not in Docker's configuration format.",
    "credential-helper-failed": "Docker's credential helper failed or returned no credentials.",
    "image-reference-invalid": "The name of an image is not a valid reference.",
    "base-not-found": "A base image does not exist at the address or path in the recipe.",
    "base-architecture-missing": "A base image is not available for the architecture of this machine.",
    "base-not-apptainer-image": "An oras reference names something other than an Apptainer image.",
    "registry-access-denied": "A registry or library does not let this user read an image.",
    "registry-login-insecure": "A registry asks for credentials over an unencrypted connection.",
    "registry-response-invalid": "A registry or library sent a response that it should not send.",
    "registry-not-found": "A registry does not have what was asked for.",
    "registry-digest-mismatch": "A registry sent content whose digest is not the requested one.",
    "manifest-outdated": "A registry serves an image only in Docker's obsolete manifest version 1.",
    "library-not-configured": "The recipe uses an image library, and no library is configured.",
    "oci-layout-invalid": "The folder named in the recipe is not an OCI layout.",
    "oci-layout-ambiguous": "A reference does not select exactly one image of an OCI layout.",
};

;// CONCATENATED MODULE: ./.cache/compiled/src/failure-codes/vault.js
/** Codes of the vault: what each means, for docs/failures.md. */
const vaultCodes = {
    "vault-missing": "There is no vault for this build.",
    "vault-index-mismatch": "The index in the vault is not the one that the lock names.",
    "vault-index-damaged": "The index in the vault cannot be read whole.",
    "vault-digests-only": "The vault keeps the digests of what was fetched, and not the bodies.",
    "vault-request-missing": "A rebuild from the vault asked for something that was not recorded.",
    "vault-body-missing": "The vault lacks a body that its index names, or has other bytes under its digest.",
    "vault-certificate-in-image": "The image that was built holds the certificate of its vault's authority.",
    "vault-export-damaged": "A file is not an exported vault, or it is cut off or damaged.",
    "vault-export-image": "An image that was to be exported is not the one that its lock names.",
    "vault-port-invalid": "The port to serve a vault on is not a port.",
};

;// CONCATENATED MODULE: ./.cache/compiled/src/failure-codes/verdict.js
/** Codes of verdicts, markers, policy and the gate: what each means, for docs/failures.md. */
const verdictCodes = {
    "files-not-one-build": "The files do not belong to one build.",
    "recipe-missing": "The recipe cannot be taken out of the locked recipe, and is not beside it.",
    "recipe-not-of-lock": "The recipe in the locked recipe is not the one that the lock names.",
    "locked-recipe-not-of-lock": "The locked recipe is not what recipe and lock give when it is made again.",
    "locked-recipe-unsealed": "The file is not a locked recipe: it lacks the seal of one.",
    "locked-recipe-edited": "The locked recipe was edited after it was written.",
    "marker-unreadable": "The marker cannot be read, or not in one way alone.",
    "marker-contradicts-itself": "The marker says two things that cannot both be true.",
    "build-arguments-differ": "The rebuild was given other build arguments than the build had.",
    "context-differs": "A file that goes into the build differs from what it was.",
    "context-file-missing": "A file that goes into the build is not in the context.",
    "policy-invalid": "A configuration is not valid, so what it asks for is not known.",
    "policy-misnamed": "A configuration ends in .yml instead of .yaml, and would not be read.",
    "policy-missing": "The verdict was made under a configuration that is not here.",
    "evidence-removed": "A change takes an image's evidence out of the store, and also adds or changes files.",
    "policy-loosened": "A change loosens the configuration together with what it would be judged by.",
    "target-unreadable": "The target branch of a change cannot be read, so its configuration is not known.",
    "no-marker": "The build was never verified: it has no marker.",
    "image-empty": "The file that is to be checked has no bytes.",
    "both-markers": "There is a marker for each of two opposite verdicts.",
    "not-verified": "The last verification did not verify the build.",
    "other-build": "The marker is that of another build.",
    "lock-missing": "The lock that was verified is not here.",
    "lock-differs": "The lock is not the one that was verified.",
    "locked-recipe-missing": "The locked recipe that was verified is not here.",
    "locked-recipe-differs": "The locked recipe is not the one that was verified.",
    "recipe-differs": "The recipe is not the one that was verified.",
    "image-differs": "The image is not the one that was verified.",
    "lock-of-other-build": "The lock is that of another build than the marker.",
    "lock-incomplete": "The lock says that a part of the image could not be read, or leaves out what a reader found.",
    "lock-contradicts-marker": "Lock and marker disagree in a field that both have.",
    "inputs-differ": "An input of the build is not what it was when it was verified.",
    "nothing-compared": "No package was compared.",
    "history-missing": "The history that says which verdict is the last one is not here.",
    "history-shortened": "The history lacks a verdict that another verdict succeeds.",
    "history-lacks-marker": "The history does not have the marker.",
    "history-damaged": "A line of the history cannot be read, and may be a verdict on this build.",
    "history-contradicts-marker": "History and marker disagree on the verdict or on what it succeeds.",
    "history-forked": "The history has two last verdicts on one build.",
    replayed: "The marker is an earlier one: a later verdict was written.",
    "made-in-the-future": "The marker is dated in the future.",
    "too-old": "The verdict expired, or is older than the policy allows.",
    "level-not-judged": "The builders differ in what can keep a rebuild from the required level, so it was not judged.",
    "level-too-low": "A weaker level was reached than the policy requires.",
    "floats-undeclared": "The verdict let packages move that the policy does not.",
    "noise-undeclared": "The verdict left files out of the comparison that the policy does not.",
    "not-signed": "The marker is not signed, and the policy requires it.",
    "no-signers-named": "The policy requires signatures, and does not name who may sign.",
    "too-few-verifiers": "Fewer different signers have each verified the files than the policy requires.",
    "verdict-not-counted": "An earlier verdict is not one of the verifiers that the policy requires.",
    "too-few-signers": "Fewer different signers have signed the marker than the policy requires.",
    "published-is-other": "The name leads to another image than the build that is published.",
};

;// CONCATENATED MODULE: ./.cache/compiled/src/failure-codes.js
















/** Every code by the part of the program that uses it; docs/failures.md has one table for each. */
const codesByRoom = {
    apptainer: apptainerCodes,
    docker: dockerCodes,
    ecosystems: ecosystemCodes,
    github: githubCodes,
    image: imageCodes,
    lock: lockCodes,
    operations: operationCodes,
    process: processCodes,
    recipe: recipeCodes,
    roundtrip: roundtripCodes,
    signing: signingCodes,
    slurm: slurmCodes,
    store: storeCodes,
    system: systemCodes,
    vault: vaultCodes,
    verdict: verdictCodes,
};

// EXTERNAL MODULE: ./.cache/compiled/src/files/bounded.js
var bounded = __webpack_require__(17794);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/read.js + 1 modules
var read = __webpack_require__(20106);
// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/sentence.js
var sentence = __webpack_require__(4844);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/statement.js + 1 modules
var statement = __webpack_require__(22040);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/report/gate.js
var gate = __webpack_require__(62367);
;// CONCATENATED MODULE: ./.cache/compiled/src/report/explain.js





const verdicts = {
    verified: "verified",
    unverified: "unverified: the rebuild came out differently, or did not build",
    inconclusive: "inconclusive: there was not enough evidence to decide",
    error: "error: the rebuild could not run",
};
const machine = ({ apptainer, os, mode }) => `Apptainer ${apptainer} (${mode}) on ${os}`;
const stillTheSame = "that these files are still the same: `check` computes every digest again";
const sources = { vault: "a vault of recorded downloads", upstream: "their usual servers" };
/** An earlier verdict that a marker holds. */
const earlierText = ({ evidence: { verdict, level, from }, verifiedAt }) => `${verdict}${level ? ` (level: ${level})` : ""}, ${verifiedAt}, with packages from ${sources[from]}; \`check\` says whether it counts`;
/** What a marker says: what was proven, of what, when, by what, and what was not. */
function explainMarker(marker) {
    const { evidence, subjects, verifiedAt, program, signatures } = marker;
    const { name, ts, verdict, level, from, builder, rebuilder, run } = evidence;
    const id = `${name}-${ts}`;
    return {
        title: `The marker of the build ${id}`,
        facts: [
            ["verdict", level && verdict === "verified" ? `verified (level: ${level})` : verdicts[verdict]],
            ["proven", level ? gate/* proven */.H3[level] : "nothing"],
            ["result", (0,sentence/* reasonOf */.A)(marker)],
            ...statement/* roles */.Ot
                .filter((role) => subjects[role])
                .map((role) => ["of", `${id}${statement/* roleEndings */.H0[role]}  sha256:${subjects[role]}`]),
            ["when", `${verifiedAt}, by stx-container ${program}`],
            ["built with", machine(builder)],
            ...(rebuilder ? [["rebuilt with", machine(rebuilder)]] : []),
            ["packages from", sources[from]],
            ...(marker.earlier ?? []).map((each) => ["also in it", earlierText(each)]),
            ...(run ? [["run", run]] : []),
        ],
        open: [
            signatures.length > 0
                ? `who made it: it has ${(0,plural/* plural */.L)(signatures.length, "signature")}, which \`check\` judges`
                : "who made it: it is not signed, so anyone who can write the file could have written it",
            ...openPoints(evidence),
            ...(subjects.image ? [] : ["the image's file: it was not there, and the lock's digests were taken"]),
            stillTheSame,
        ],
        commands: [`stx-container check ${id}`, `stx-container verify ${id}`],
    };
}
function openPoints({ unlocked, floats, notCompared, overrides, level }) {
    const mirrors = Object.keys(overrides);
    return [
        ...(level === "versions" ? ["that the files are the same: only packages were compared"] : []),
        ...(unlocked > 0 ? [`${(0,plural/* plural */.L)(unlocked, "input")} that could not be pinned; \`show\` lists them`] : []),
        ...(floats.length > 0 ? [`packages declared free to move: ${floats.join(", ")}`] : []),
        ...notCompared.map(({ ecosystem }) => `${ecosystem} packages: they were not compared`),
        ...(mirrors.length > 0
            ? [`other values of build arguments: the rebuild had its own ${mirrors.join(", ")}`]
            : []),
    ];
}
/** What a lock says of its image. */
function explainLock(lock, path) {
    const isBuilt = lock.builder !== undefined;
    return {
        title: isBuilt
            ? `The lock of the build ${lock.name}-${lock.ts}`
            : `The lock of the image ${lock.name}, written from its file`,
        facts: [
            ...(lock.image.sha256
                ? [["image", `sha256:${lock.image.sha256} (${lock.image.arch})`]]
                : []),
            ...lock.bases.map((base) => ["built from", `${base.bootstrap} ${base.written}`]),
            ...Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "present" ? [["holds", (0,plural/* plural */.L)(found.packages.length, `${id} package`)]] : []),
            ...(lock.builder ? [["built with", machine(lock.builder)]] : []),
            ["written by", `stx-container ${lock.writer.program}`],
        ],
        open: [
            "anything about a rebuild: a lock lists what is installed, and only a marker says that it was rebuilt",
            ...lock.unlocked.map(({ what, reason }) => `${what}: ${reason}`),
            ...Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "error" ? [`${id} packages: ${found.path}: ${found.message}`] : []),
            ...(lock.floats.length > 0 ? [`packages declared free to move: ${lock.floats.join(", ")}`] : []),
        ],
        commands: isBuilt
            ? [`stx-container check ${path}`, `stx-container export ${path} --format cyclonedx`]
            : [`stx-container diff ${path} IMAGE`, `stx-container export ${path} --format cyclonedx`],
    };
}
/** What a code of a failure or a refusal means. */
function explainCode(code, room, meaning) {
    return {
        title: `The code ${code}`,
        facts: [
            ["means", meaning],
            ["part", room],
        ],
        open: [],
        commands: [],
    };
}
/** The gate's answer on the files, as a last fact. */
function withAnswer(explanation, answer) {
    const verdict = answer.open
        ? ["now", "the marker is valid for these files"]
        : ["now", `refused: ${answer.refusals.map(({ text, code }) => `${text} (${code})`).join("; ")}`];
    const remedies = answer.refusals.map(({ remedy }) => remedy);
    return {
        ...explanation,
        facts: [...explanation.facts, verdict],
        open: explanation.open.filter((text) => text !== stillTheSame),
        commands: [...new Set([...remedies, ...explanation.commands])],
    };
}
/** An explanation for a terminal. */
function explanationText({ title, facts, open, commands }) {
    const width = Math.max(...facts.map(([name]) => name.length));
    return [
        `${(0,report_escape/* oneLine */.TN)(title)}`,
        ...facts.map(([name, text], index) => {
            const label = facts[index - 1]?.[0] === name ? "" : name;
            return `  ${label.padEnd(width)}  ${(0,report_escape/* oneLine */.TN)(text)}`;
        }),
        ...(open.length > 0 ? ["Not proven:", ...open.map((text) => `  - ${(0,report_escape/* oneLine */.TN)(text)}`)] : []),
        ...(commands.length > 0 ? ["To do:", ...commands.map((text) => `  ${(0,report_escape/* oneLine */.TN)(text)}`)] : []),
    ].join("\n");
}
/** What a recipe is for, before or after it was locked. */
function explainRecipe(path, isLocked) {
    const what = isLocked
        ? ["is", "a locked recipe: the recipe with every version pinned; it builds as it stands"]
        : ["is", "a recipe, as its author wrote it"];
    const open = isLocked
        ? ["that it gives the same image: its marker says so, where there is one beside it"]
        : ["anything: it was not built from here yet, and a rebuild may give other versions"];
    return {
        title: path,
        facts: [what],
        open,
        commands: isLocked
            ? [`stx-container check ${path}`, `apptainer build image.sif ${path}`]
            : [`stx-container lint ${path}`, `stx-container roundtrip ${path}`],
    };
}
/** An image of which nothing is known. */
function explainImage(path) {
    return {
        title: path,
        facts: [["is", "an image without a lock or marker beside it or in the store"]],
        open: ["anything: it is unknown from what it was built, and whether it can be built again"],
        commands: [
            `stx-container freeze ${path} --output image.lock`,
            `stx-container check ${path} --store STORE`,
        ],
    };
}

// EXTERNAL MODULE: ./.cache/compiled/src/store/builds.js
var builds = __webpack_require__(13336);
// EXTERNAL MODULE: ./.cache/compiled/src/store/file-kind.js
var file_kind = __webpack_require__(49970);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/find-evidence.js
var find_evidence = __webpack_require__(95142);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/limits.js
var limits = __webpack_require__(36697);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/marker.js + 4 modules
var marker = __webpack_require__(77772);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/check.js
var check = __webpack_require__(62854);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/explain.js











/** The explanation of a code; undefined for a word that is none. */
function explanationOfCode(word) {
    for (const [room, codes] of Object.entries(codesByRoom)) {
        const meaning = codes[word];
        if (meaning !== undefined && Object.hasOwn(codes, word))
            return explainCode(word, room, meaning);
    }
    return undefined;
}
/**
 * What a build of the store, or a file wherever it lies, proves and what not.
 * @throws Failure where there is nothing of that name, or it cannot be read
 */
async function explain(request) {
    const { subject, store } = request;
    if ("path" in subject)
        return ofPath(subject.path, request);
    const { files } = await (0,builds/* findBuild */.w)(store, subject.name);
    return ofBuild([files.verified, files.unverified], files.lock, request);
}
async function ofPath(path, request) {
    const kind = await (0,file_kind/* fileKind */.h_)(path);
    if (kind === undefined)
        throw new failure/* Failure */.H("usage", `there is nothing at ${path}`, {
            code: "no-such-file",
            remedy: "check the path",
        });
    const explainer = byKind[kind];
    if (explainer)
        return explainer(path, request);
    throw new failure/* Failure */.H("usage", `cannot explain ${path}`, {
        code: "wrong-kind-of-file",
        why: "it is neither an image, a lock, a marker nor a recipe",
        remedy: "give a file that this program wrote, an image or a recipe",
    });
}
const byKind = {
    marker: async (path, request) => {
        const bytes = await (0,bounded/* readBounded */.C)(path, limits/* evidenceLimits */.Y.marker, { what: "marker", follow: true });
        return checkedIfPossible(explainMarker((0,marker/* parseMarker */.gY)(bytes, path)), request);
    },
    lock: async (path) => {
        const bytes = await (0,bounded/* readBounded */.C)(path, limits/* evidenceLimits */.Y.lock, { what: "lock", follow: true });
        return explainLock((0,read/* parseLock */.PG)(bytes.toString("utf8"), path), path);
    },
    image: ofImage,
    recipe: async (path) => explainRecipe(path, false),
    "locked recipe": async (path) => explainRecipe(path, true),
};
/** The marker of an image; where it has none, that. */
async function ofImage(path, request) {
    const found = await (0,find_evidence.findEvidence)(path, request).catch((error) => {
        if (error instanceof failure/* Failure */.H && error.code === "no-marker")
            return undefined;
        throw error;
    });
    if (!found)
        return explainImage(path);
    const { subject } = found;
    const { verified, unverified, lock } = subject.files;
    return ofBuild([verified, unverified], lock, request);
}
async function ofBuild(markers, lock, request) {
    for (const path of markers) {
        const bytes = await (0,bounded/* readBoundedIfThere */.L)(path, limits/* evidenceLimits */.Y.marker, { what: "marker" });
        if (bytes)
            return withAnswer(named(explainMarker((0,marker/* parseMarker */.gY)(bytes, path)), request), await (0,check/* check */.z)(request));
    }
    const bytes = await (0,bounded/* readBounded */.C)(lock, limits/* evidenceLimits */.Y.lock, { what: "lock" });
    return explainLock((0,read/* parseLock */.PG)(bytes.toString("utf8"), lock), lock);
}
/** With the file's own path in the command that checks it, where a path was given. */
function named(explanation, { subject }) {
    if ("name" in subject)
        return explanation;
    const [, ...others] = explanation.commands;
    return { ...explanation, commands: [`stx-container check ${subject.path}`, ...others] };
}
/** With the gate's answer, where the marker's lock is beside it. */
async function checkedIfPossible(explanation, request) {
    try {
        return withAnswer(named(explanation, request), await (0,check/* check */.z)(request));
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return explanation;
        throw error;
    }
}

// EXTERNAL MODULE: ./.cache/compiled/src/process/shell-word.js
var shell_word = __webpack_require__(704);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/subject.js + 1 modules
var subject = __webpack_require__(67455);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/explain.js








async function explain_explain(what, flags) {
    const explanation = explanationOfCode(what) ?? (await ofSubject(what, (0,absolute/* absolute */.y)(flags.store)));
    process.stdout.write(`${flags.json ? (0,report_escape/* terminalJson */.t3)(explanation) : explanationText(explanation)}\n`);
}
function ofSubject(what, store) {
    const options = { store, digest: (path) => (0,digest_cache/* cachedDigest */.n)(path) };
    return (0,subject.withWord)(what, store, async (given, origin) => {
        if (origin === undefined || "name" in given)
            return explain({ ...options, subject: given });
        const subject = { path: await markerBeside(given.path) };
        const explanation = await explain({ ...options, subject });
        const word = (0,shell_word/* shellWord */.r)(what);
        return { ...explanation, commands: [`stx-container check ${word}`, `stx-container verify ${word}`] };
    });
}
/** The marker beside a lock, which says most of a build; the file itself where there is none. */
async function markerBeside(path) {
    for (const ending of ["verified", "unverified"]) {
        const marker = path.replace(/\.lock$/, `.${ending}`);
        if ((await (0,file_kind/* fileKind */.h_)(marker)) === "marker")
            return marker;
    }
    return path;
}


/***/ }),

/***/ 60813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ temporaryName),
/* harmony export */   u: () => (/* binding */ parseTemporaryName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81795);


/**
 * Names of files that are being written. Such a name says which process writes it and carries a check of itself, so
 * what a killed process left is found at once, and no file of anybody else is taken for one:
 * `.<name>.<place>-<pid>-<start>-<random>-<check>.tmp`, numbers in base 36.
 */
const pattern = /^\.(.+)\.([0-9a-f]{6}-[0-9a-z]+-[0-9a-z]*-[0-9a-f]{8})-([0-9a-f]{8})\.tmp$/;
const base36 = (decimal) => (decimal === "" ? "" : BigInt(decimal).toString(36));
const check = (name, writer) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`stx-container temporary file ${name} ${writer}`).digest("hex").slice(0, 8);
/** A fresh name for what will be renamed to `name`. */
function temporaryName(name) {
    const self = (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .thisProcess */ .WF)();
    const random = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex");
    const writer = [(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(self), base36(String(self.pid)), base36(self.start), random].join("-");
    return `.${name}.${writer}-${check(name, writer)}.tmp`;
}
/** What a temporary name says; undefined for every other name. */
function parseTemporaryName(file) {
    const [, name, writer, stated] = pattern.exec(file) ?? [];
    if (name === undefined || writer === undefined || check(name, writer) !== stated)
        return undefined;
    const [place, pid, start] = writer.split("-");
    if (place !== (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .thisProcess */ .WF)()))
        return { name, writer: "unknown" };
    const runs = start !== "" && base36((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .processStart */ .gy)(Number.parseInt(pid, 36))) === start;
    return { name, writer: runs ? "alive" : "gone" };
}


/***/ }),

/***/ 21417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** "1 package", "2 packages". */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 81795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   GE: () => (/* binding */ processFate),
/* harmony export */   WF: () => (/* binding */ thisProcess),
/* harmony export */   gy: () => (/* binding */ processStart)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);



function readWord(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8").trim();
    }
    catch {
        return "";
    }
}
function pidNamespace() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)("/proc/self/ns/pid");
    }
    catch {
        return "";
    }
}
/** When a process of this PID namespace began; "" for one that does not run, or only waits to be reaped. */
function processStart(pid) {
    const line = readWord(`/proc/${pid}/stat`);
    // The command's name is in brackets and may itself hold brackets and blanks.
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? "" : (fields[19] ?? "");
}
let own;
/** This process. */
function thisProcess() {
    own ??= {
        host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
        machine: readWord("/etc/machine-id"),
        boot: readWord("/proc/sys/kernel/random/boot_id"),
        namespace: pidNamespace(),
        pid: process.pid,
        start: processStart(process.pid),
    };
    return own;
}
/** Whether process numbers of `one` can be looked up here: same kernel, same PID namespace. */
const isNeighbour = (one, here) => one.boot === here.boot && one.namespace === here.namespace && one.host === here.host;
/**
 * What became of a process, as far as it can be seen from here. `unknown`: it ran on another machine, or in another
 * PID namespace of this one.
 */
function processFate(one) {
    const here = thisProcess();
    if (isNeighbour(one, here))
        return processStart(one.pid) === one.start ? "alive" : "gone";
    const sameMachine = one.machine !== "" && one.machine === here.machine && one.host === here.host;
    // The kernel that it ran under has ended.
    return sameMachine && one.boot !== here.boot ? "gone" : "unknown";
}
/** Six characters that stand for the place where this process' number counts, for names of files. */
function placeOf({ host, boot, namespace }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([host, boot, namespace]))
        .digest("hex")
        .slice(0, 6);
}


/***/ }),

/***/ 64018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ givenArguments),
/* harmony export */   E$: () => (/* binding */ templateMatches),
/* harmony export */   LF: () => (/* binding */ parseArgumentFile),
/* harmony export */   Nh: () => (/* binding */ parseBuildArgument),
/* harmony export */   QK: () => (/* binding */ showTemplate),
/* harmony export */   gQ: () => (/* binding */ replaceTemplates),
/* harmony export */   sK: () => (/* binding */ defaultArguments)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29291);

/** `{{ name }}`; white space and letters as Go's regular expressions define them. Source: Apptainer's build/args. */
const template = /\{\{[\t\n\f\r ]*(\w+)[\t\n\f\r ]*\}\}/g;
/** Every `{{ name }}` in a text, in order, also in comments. */
function templateMatches(text) {
    return [...text.matchAll(template)].map((match) => ({
        name: match[1],
        start: match.index,
        end: match.index + match[0].length,
    }));
}
/** The text with every `{{ name }}` replaced; where `by` returns undefined, it stays. */
function replaceTemplates(text, by) {
    return text.replace(template, (written, name) => by(name, written) ?? written);
}
/** `{{ name }}` as messages write it. */
const showTemplate = (name) => `{{ ${name} }}`;
/**
 * One build argument, `name=value`. Only names that a template can contain are accepted; as in Apptainer, white space
 * around name and value is removed.
 * @returns undefined for anything else
 */
function parseBuildArgument(text) {
    const equals = text.indexOf("=");
    const name = equals < 0 ? "" : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(text.slice(0, equals));
    const value = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(text.slice(equals + 1));
    return /^\w+$/.test(name) && !/[\0\r\n]/.test(value) ? { name, value } : undefined;
}
/** The arguments of a `--build-arg-file`: one `name=value` per line; the last of a name counts, other lines are ignored. */
function parseArgumentFile(bytes) {
    return keyValueLines((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(bytes));
}
/** The given build arguments, which take precedence over those of the argument file; trimmed, as in Apptainer. */
function givenArguments(given, argFile) {
    const outer = argFile ? parseArgumentFile(argFile) : new Map();
    for (const [name, value] of Object.entries(given))
        outer.set((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(name), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(value));
    return outer;
}
/** The defaults in a stage's `%arguments`. */
function defaultArguments(stage) {
    const script = stage.scripts.get("arguments")?.script ?? "";
    const lines = script.split("\n").filter((line) => !(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(line).startsWith("#"));
    return keyValueLines(lines.join("\n"));
}
function keyValueLines(text) {
    const found = new Map();
    for (const line of text.split("\n")) {
        const equals = line.indexOf("=");
        const name = equals === -1 ? "" : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(line.slice(0, equals));
        if (name !== "")
            found.set(name, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(line.slice(equals + 1)));
    }
    return found;
}


/***/ }),

/***/ 29291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   Bq: () => (/* binding */ trim),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   jp: () => (/* binding */ toLower),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   xC: () => (/* binding */ isSpace)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** White space as in Go's `unicode.IsSpace`: unlike JavaScript's with U+0085 and without the byte order mark. */
function isSpace(code) {
    if (code < 0x80)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    return (code === 0x85 ||
        code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
/** Index of the first character from `start` on that is not white space; the length if there is none. */
function skipSpace(text, start = 0) {
    let i = start;
    while (i < text.length && isSpace(text.charCodeAt(i)))
        i++;
    return i;
}
/** The text without white space at its end. */
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && isSpace(text.charCodeAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** The text without white space at both ends. */
function trim(text) {
    const ended = trimEnd(text);
    return ended.slice(skipSpace(ended));
}
/** Lower case letter by letter, as in Go: without rules for neighbouring letters; a dotted capital I becomes "i". */
function toLower(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
    if (/^[\x00-\x7f]*$/.test(text))
        return text.toLowerCase();
    let lower = "";
    for (const letter of text)
        lower += letter === "İ" ? "i" : letter.toLowerCase();
    return lower;
}
/** Text of UTF-8 bytes; every single byte that is not part of a character becomes U+FFFD, as in Go. */
function decode(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer))
        return buffer.toString("utf8");
    const clean = Buffer.allocUnsafe(buffer.length * replacement.length);
    let end = 0;
    for (let i = 0; i < buffer.length;) {
        const length = characterLength(buffer, i);
        if (length === 0) {
            for (const byte of replacement)
                clean[end++] = byte;
            i++;
        }
        for (let n = length; n > 0; n--)
            clean[end++] = buffer[i++];
    }
    return clean.toString("utf8", 0, end);
}
/** U+FFFD in UTF-8. */
const replacement = [0xef, 0xbf, 0xbd];
/** Number of bytes of the UTF-8 character at `i`; 0 if it is not valid. */
function characterLength(bytes, i) {
    const first = bytes[i];
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    // After some first bytes fewer bytes are allowed: no overlong forms, no surrogates, nothing above U+10FFFF.
    const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    const second = bytes[i + 1] ?? 0;
    if (second < low || second > high)
        return 0;
    for (let n = 2; n < length; n++)
        if (((bytes[i + n] ?? 0) & 0xc0) !== 0x80)
            return 0;
    return length;
}
/** Lines without their "\n" or "\r\n", as Apptainer splits them, with the byte offset of each and of the end. */
function splitLines(bytes) {
    const text = decode(bytes);
    const lines = text.split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    const offsets = [0];
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1))
        offsets.push(at + 1);
    if (offsets.at(-1) !== bytes.length)
        offsets.push(bytes.length);
    let carriageReturns = 0;
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        if (!line.endsWith("\r"))
            continue;
        lines[i] = line.slice(0, -1);
        carriageReturns++;
    }
    return { lines, offsets, eol: carriageReturns * 2 > lines.length ? "\r\n" : "\n" };
}


/***/ }),

/***/ 93118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   YX: () => (/* binding */ cutReference),
/* harmony export */   ct: () => (/* binding */ pinnedReference),
/* harmony export */   gL: () => (/* binding */ joinHeader)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/;
const hostForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;
/** All names of Docker Hub. */
const hubNames = new Set(["docker.io", "index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"]);
/** Splits a reference into name, tag and digest without checking them. */
function cutReference(text) {
    const at = text.indexOf("@");
    const named = at < 0 ? text : text.slice(0, at);
    const digest = at < 0 ? {} : { digest: text.slice(at + 1) };
    const colon = named.lastIndexOf(":");
    if (colon < 0 || colon < named.lastIndexOf("/"))
        return { name: named, ...digest };
    return { name: named.slice(0, colon), tag: named.slice(colon + 1), ...digest };
}
/**
 * Parses an image reference as Docker does: the first component is a registry if it has a dot, a colon or is
 * "localhost"; otherwise Docker Hub, with "library/" before a one-word name. Without tag and digest the tag is "latest".
 * @throws Failure("usage") for an invalid reference
 */
function parseReference(text) {
    if (text.includes("://")) {
        throw invalid(text, "it contains ://, and the protocol belongs in the Bootstrap line", `write From: ${text.replace(/^.*:\/\//, "")}`);
    }
    const { name, tag, digest } = cutReference(text);
    const slash = name.indexOf("/");
    const first = slash < 0 ? "" : name.slice(0, slash);
    const hasHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
    const written = hasHost ? first : "docker.io";
    const path = hasHost ? name.slice(slash + 1) : name;
    if (!hostForm.test(written))
        throw invalid(text, `"${written}" is not a valid host name`);
    const hub = hubNames.has(written);
    const repository = hub && path !== "" && !path.includes("/") ? `library/${path}` : path;
    if (repository.length > 255 || !repository.split("/").every((part) => component.test(part))) {
        throw invalid(text, "names consist of lower-case letters and digits, joined by . _ or -");
    }
    if (tag !== undefined && !tagForm.test(tag))
        throw invalid(text, `"${tag}" is not a valid tag`);
    if (digest !== undefined && !digestForm.test(digest))
        throw invalid(text, `"${digest}" is not a valid digest`);
    return {
        host: hub ? "registry-1.docker.io" : written,
        registry: hub ? "docker.io" : written,
        repository,
        ...(tag !== undefined ? { tag } : digest === undefined ? { tag: "latest" } : {}),
        ...(digest !== undefined ? { digest } : {}),
    };
}
function invalid(text, why, remedy) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `invalid image reference "${text}"`, {
        code: "image-reference-invalid",
        why,
        remedy: remedy ?? "write it as registry/namespace/name:tag in the From line",
    });
}
/**
 * The reference that Apptainer forms from a header: Registry, Namespace and From, joined by slashes.
 * Source: observed behaviour of Apptainer's OCI conveyor.
 */
function joinHeader(from, header) {
    const before = [header.registry, header.namespace].map((part) => part?.trim()).filter((part) => part);
    return [...before, from].join("/");
}
/** The name as written, with a digest instead of the tag; Apptainer 1.5 and later refuse a reference with both. */
function pinnedReference(from, digest) {
    return `${cutReference(from).name}@${digest}`;
}


/***/ }),

/***/ 13336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Qv: () => (/* binding */ publishedBy),
/* harmony export */   YF: () => (/* binding */ listBuilds),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   d$: () => (/* binding */ buildIdOf),
/* harmony export */   w: () => (/* binding */ findBuild),
/* harmony export */   yY: () => (/* binding */ publishedTs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);
/* harmony import */ var _held_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52490);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90201);
/* harmony import */ var _queued_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70368);







/** The names in a folder of the store; [] for one that is not there. */
async function names(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(error.code ?? ""))
            return [];
        throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .f)(error, `could not read the store ${folder}`);
    }
}
/** The names of a store, in name order; [] for a store that does not exist yet. */
async function listNames(store) {
    const found = [];
    for (const name of (await names(store)).sort()) {
        if (/^[a-z0-9][a-z0-9._-]{0,127}$/.test(name) && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, name))).isDirectory())
            found.push(name);
    }
    return found;
}
/** The build that the text of a name's link names; "" for a link that this program would not write. */
function publishedBy(name, target) {
    const ts = target.match(/-(\d{4}-\d{4}-\d{6})\.sif$/)?.[1] ?? "";
    return target === linkTarget(name, ts) ? ts : "";
}
/** What a name's link holds when it publishes a build. */
const linkTarget = (name, ts) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(name, `${name}-${ts}.sif`);
/** The build that a name's link publishes, "" where none is published or the link is somebody else's. */
async function publishedTs(store, name) {
    return publishedBy(name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .publishedLink */ .rP)(store, name)).catch(() => ""));
}
/** The builds of a name, newest first. */
async function listBuilds(store, name) {
    const present = new Set(await names((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .imageName */ .tO)(name))));
    const held = (0,_held_js__WEBPACK_IMPORTED_MODULE_4__/* .heldBuilds */ .z)([...present]);
    const moments = new Set([...present].map((file) => tsOf(name, file)).filter((ts) => ts !== undefined));
    const published = await publishedTs(store, name);
    const queued = await (0,_queued_js__WEBPACK_IMPORTED_MODULE_6__/* .queuedBuilds */ .Bg)(store);
    return [...moments]
        .sort()
        .reverse()
        .map((ts) => {
        const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .storeFiles */ .Tr)(store, name, ts);
        const has = (path) => present.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        return {
            name,
            ts,
            state: stateOf(files, has),
            marker: markerOf(has(files.verified), has(files.unverified)),
            published: ts === published,
            kept: has(files.keep),
            held: held.has(ts) || queued.has(`${name}-${ts}`),
            files,
        };
    });
}
/** The build that a file belongs to; undefined for files that no build has. */
function tsOf(name, file) {
    const ts = file.startsWith(`${name}-`)
        ? /^\d{4}-\d{4}-\d{6}(?=\.)/.exec(file.slice(name.length + 1))?.[0]
        : undefined;
    if (ts === undefined)
        return undefined;
    try {
        const { folder, ...files } = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .storeFiles */ .Tr)("", name, ts);
        return Object.values(files).some((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === file) ? ts : undefined;
    }
    catch {
        // Digits that are not a time.
        return undefined;
    }
}
function stateOf(files, has) {
    if (has(files.lock) && has(files.lockedRecipe))
        return has(files.image) ? "complete" : "lock-only";
    return has(files.image) ? "image-only" : "unfinished";
}
function markerOf(verified, unverified) {
    if (verified && unverified)
        return "contradictory";
    if (verified)
        return "verified";
    return unverified ? "unverified" : undefined;
}
const buildIdPattern = /^(.+)[-@](\d{4}-\d{4}-\d{6})$/;
/** Name and moment of a build id; undefined for a word that is none. */
function buildIdOf(word) {
    const [, name, ts] = buildIdPattern.exec(word) ?? [];
    return name === undefined || ts === undefined ? undefined : { name, ts };
}
/**
 * The build a user means by its name, or by its build id `name-ts` or `name@ts`.
 * @param prefer without a `ts`: the published one, else the newest that has a lock; or the newest complete one at once
 */
async function findBuild(store, nameOrId, prefer = "published") {
    const exact = nameOrId.match(buildIdPattern);
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .imageName */ .tO)(exact?.[1] ?? nameOrId);
    const builds = await listBuilds(store, name);
    const found = exact
        ? builds.find((build) => build.ts === exact[2])
        : (builds.find((build) => (prefer === "published" ? build.published : build.state === "complete")) ??
            builds.find((build) => build.state === "complete" || build.state === "lock-only"));
    if (found)
        return found;
    const names = await listNames(store);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no build of ${name} in ${store}`, {
        code: "not-in-store",
        why: names.length > 0 ? `the store has: ${names.join(", ")}` : "the store is empty",
        remedy: "build it with `stx-container roundtrip RECIPE`, or name another store with --store",
    });
}


/***/ }),

/***/ 52490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ heldBuilds)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_temporary_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60813);


/** The builds that running processes hold, by `ts`; a process on another machine is taken to run. */
function heldBuilds(files) {
    const held = new Set();
    for (const file of files) {
        const holder = (0,_files_temporary_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemporaryName */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file));
        if (holder?.name.startsWith("held-") && holder.writer !== "gone")
            held.add(holder.name.slice("held-".length));
    }
    return held;
}


/***/ }),

/***/ 4813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ isRolledBack),
/* harmony export */   Ic: () => (/* binding */ readHistoryLines),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   RS: () => (/* binding */ tornAt),
/* harmony export */   b8: () => (/* binding */ appendHistory),
/* harmony export */   bQ: () => (/* binding */ isOtherEvent),
/* harmony export */   gi: () => (/* binding */ publishedBefore),
/* harmony export */   i6: () => (/* binding */ parseHistory),
/* harmony export */   lm: () => (/* binding */ mergeByUnion),
/* harmony export */   p2: () => (/* binding */ historyFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17794);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66996);
/* harmony import */ var _lock_json_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88182);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);





/** Line of a store's .gitattributes: two branches that both add lines are merged without a conflict. */
const mergeByUnion = "*/history.jsonl merge=union";
/** Absolute path of a name's history. */
const historyFile = (store, name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), "history.jsonl");
/** Most bytes of a history that are read. */
const longest = 64 * 1024 ** 2;
const digest = /^[0-9a-f]{64}$/;
/** Reads a history's text. Git merges it by union, so a line may come twice, and in any order. */
function parseHistory(text) {
    const events = [];
    const damaged = [];
    text.split("\n").forEach((line, index, { length }) => {
        if (line.trim() === "")
            return;
        const event = parseEvent(line);
        if (event)
            events.push(event);
        else
            damaged.push({ line: index + 1, text: line, isCutOff: index === length - 1 });
    });
    return { events, damaged };
}
function parseEvent(line) {
    try {
        const event = JSON.parse(line);
        if (!hasOneMeaning(line, event))
            return undefined;
        const { marker, previous } = event;
        const isWhole = [event.event, event.ts, event.at].every((value) => typeof value === "string") &&
            (marker === undefined || digest.test(marker)) &&
            (previous === undefined || (Array.isArray(previous) && previous.every((each) => digest.test(each))));
        return isWhole ? event : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether every reader of JSON understands the same: a key that is there twice is another one to each. */
function hasOneMeaning(line, event) {
    // So that the lines that we write need no walk through their text.
    if (JSON.stringify(event) === line)
        return true;
    return [...(0,_lock_json_places_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonPlaces */ .Rr)(line)].every(({ twice }) => !twice);
}
/** What happened to the builds of a name, in the order of the file; [] where nothing is known. */
async function readHistoryLines(store, name) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoundedIfThere */ .L)(historyFile(store, name), longest, { what: "history" });
    return parseHistory(bytes?.toString("utf8") ?? "").events;
}
/** {@link readHistoryLines}, oldest first: two branches that were merged bring their lines in either order. */
async function readHistory(store, name) {
    const events = await readHistoryLines(store, name);
    return events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
/**
 * The builds that were published one after the other, the one that is now last. A rollback takes back what was published
 * after the build that it goes to.
 */
function publishedBefore(events) {
    const published = [];
    for (const { event, ts } of events) {
        if (event === "published" && published.at(-1) !== ts)
            published.push(ts);
        if (event === "rolled-back" && published.includes(ts))
            published.length = published.lastIndexOf(ts) + 1;
    }
    return published;
}
/** Whether a build was rolled back and not published since. */
function isRolledBack(events, ts) {
    return (events.findLast(({ event, ts: of, from }) => (event === "published" ? of === ts : from === ts))?.from ===
        ts);
}
/** How every line that is written here begins. */
const beginning = '{"event":"';
/**
 * Whether a last line without an end is one that a crash cut off while it was written: the next line replaces it, as behind
 * it the fragment would look like a verdict that was damaged later.
 */
const isTorn = (line) => (line.startsWith(beginning) || beginning.startsWith(line)) && parseEvent(line) === undefined;
/** Where the last line of a history begins that a crash cut off; undefined where its last line is whole. */
function tornAt(bytes) {
    const start = bytes.lastIndexOf("\n") + 1;
    const line = bytes.toString("utf8", start);
    return line !== "" && isTorn(line) ? start : undefined;
}
/** Whether a line that was cut off is known to have been another event than a verdict. */
const isOtherEvent = (line) => /^\{"event":"(?:published|rolled-back|protected|unprotected|pruned)"/.test(line);
/** Appends one line to a name's history, under the name's lock. @throws Failure for a link in its place */
function appendHistory(store, name, event) {
    return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .appendLineInside */ .ZX)(store, historyFile(store, name), JSON.stringify(event), isTorn);
}


/***/ }),

/***/ 90201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ formatTs),
/* harmony export */   JG: () => (/* binding */ parseTs),
/* harmony export */   Tr: () => (/* binding */ storeFiles),
/* harmony export */   rP: () => (/* binding */ publishedLink),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);


const namePattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;
const tsPattern = /^\d{4}-\d{4}-\d{6}$/;
/**
 * Checks the name of a name, which becomes a folder and part of file names.
 * @returns the same name · @throws Failure("usage") for anything but `[a-z0-9][a-z0-9._-]{0,127}`
 */
function imageName(name) {
    if (namePattern.test(name) && !name.includes(".."))
        return name;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `invalid image name ${JSON.stringify(name)}`, {
        code: "name-invalid",
        why: "a name has 1 to 128 lower-case letters, digits, '.', '_' and '-', begins with a letter or digit, and has no '..'",
        remedy: "choose another with --name",
    });
}
/** The name of a build's moment, UTC, `YYYY-MMDD-HHMMSS`. */
function formatTs(at) {
    const digits = at.toISOString().replace(/\D/g, "");
    return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 14)}`;
}
/** The moment a `ts` names. @throws Failure("usage") when it is none */
function parseTs(ts) {
    const at = tsPattern.test(ts)
        ? new Date(`${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}T${ts.slice(10, 12)}:${ts.slice(12, 14)}:${ts.slice(14)}Z`)
        : undefined;
    if (at && !Number.isNaN(at.getTime()) && formatTs(at) === ts)
        return at;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `invalid build time ${JSON.stringify(ts)}`, {
        code: "build-id-invalid",
        why: "builds are named like 2026-1120-210800 (UTC)",
    });
}
/** Where the files of the build `<name>-<ts>` are. Names are checked: nothing can lead out of `root`. */
function storeFiles(store, name, ts) {
    parseTs(ts);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, imageName(name));
    const file = (ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${name}-${ts}${ending}`);
    return {
        folder,
        image: file(".sif"),
        lock: file(".lock"),
        lockedRecipe: file(".def"),
        recipe: file(".rough.def"),
        verified: file(".verified"),
        unverified: file(".unverified"),
        keep: file(".keep"),
        log: file(".build.log"),
        verifyLog: file(".verify.build.log"),
    };
}
/** The link that names the published build of a name. */
function publishedLink(store, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, `${imageName(name)}.sif`);
}


/***/ }),

/***/ 70368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ queuedBuilds),
/* harmony export */   Xc: () => (/* binding */ runsFolder),
/* harmony export */   g9: () => (/* binding */ queueFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17794);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);




/** The folder of a store's queue; its format is that of operations/queue. */
const queueFolder = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, ".queue");
/** The folder of a store's runs in SLURM; its format is that of slurm/run-folder. */
const runsFolder = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, ".slurm");
const maxRun = 256 * 1024 * 1024;
/** A job that wrote no result in so many days never will, unless its run is resumed. */
const daysOfRun = 14;
/** Build ids of the builds that wait to be verified: those of the queue, and those whose SLURM jobs have no result yet. */
async function queuedBuilds(store, now = new Date()) {
    const since = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTs */ .$2)(new Date(now.getTime() - daysOfRun * 24 * 60 * 60 * 1000));
    const runs = (await namesIn(runsFolder(store))).filter((name) => name >= since);
    const ofRuns = await Promise.all(runs.map((run) => openBuilds((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runsFolder(store), run))));
    const ofQueue = (await namesIn(queueFolder(store))).flatMap((name) => name.endsWith(".json") ? [name.slice(0, -".json".length)] : []);
    return new Set([...ofQueue, ...ofRuns.flat()]);
}
async function openBuilds(run) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoundedIfThere */ .L)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(run, "run.json"), maxRun);
    const done = new Set(await namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(run, "results")));
    try {
        const { builds } = JSON.parse(String(bytes));
        if (!Array.isArray(builds) || builds.some((id) => typeof id !== "string"))
            return [];
        return builds.filter((_, index) => !done.has(`${index}.json`));
    }
    catch {
        return [];
    }
}
const namesIn = (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);


/***/ }),

/***/ 95142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evidenceOfFile: () => (/* binding */ evidenceOfFile),
/* harmony export */   findEvidence: () => (/* binding */ findEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17794);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63983);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20106);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13336);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36697);
/* harmony import */ var _lock_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89257);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77772);











/**
 * The build that an image is of, also where the image was renamed, copied or deployed: by the marker that is given; in
 * the store by the image's own name or its digest; else by the files beside it that have its name, or a lock that names it.
 * @throws Failure("unverified", "no-marker") where there is none; for a path without a file
 */
async function findEvidence(path, places) {
    const image = await imageAt(path);
    const sha256 = await (places.digest ?? _files_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256File */ .Q3)(image);
    const found = await findSubject(image, sha256, places);
    if (!found)
        throw sha256 === emptySha256 ? emptyFile(path) : noEvidence(path, sha256, places);
    return { ...found, sha256 };
}
/** The endings of a build's files, apart from its image. */
const endings = [".lock", ".verified", ".unverified", ".rough.def", ".def"];
/**
 * The build that a lock, marker, recipe or locked recipe is of, by the lock beside it; its image only where it has the
 * same name. Undefined for a file with another ending.
 * @throws Failure where there is no lock, or it is not of a build
 */
async function evidenceOfFile(path, store) {
    const ending = endings.find((each) => path.endsWith(each));
    if (ending === undefined)
        return undefined;
    const [folder, stem] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path, ending)];
    const lockPath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${stem}.lock`);
    if (ending === ".def")
        await assertNotAlone(path, lockPath);
    const lock = await (0,_lock_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readBuiltLock */ .sl)(lockPath);
    const image = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${stem}.sif`);
    const hasImage = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(image).then(Boolean, () => false);
    const subject = await subjectIn(folder, stem, lock, hasImage ? image : undefined);
    return { subject, store: await storeAround(subject, store), sha256: lock.image.sha256 };
}
/** A user's own recipe is not a file of a build; which build is meant, only its name says. */
async function assertNotAlone(path, lock) {
    const isThere = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).then(Boolean, () => false);
    if ((await isThere(lock)) || !(await isThere(path)))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${path} is a recipe, not a file of a build`, {
        code: "wrong-kind-of-file",
        why: "there is no lock beside it",
        remedy: `give the name of its build, which stx-container list shows, or build it: stx-container roundtrip ${path}`,
    });
}
/** The image itself, with every link to it followed: the user named this very path. */
async function imageAt(path) {
    const image = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => undefined);
    const found = image === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(image);
    if (image !== undefined && found?.isFile())
        return image;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `there is no image at ${path}`, {
        code: found ? "not-a-regular-file" : "no-such-file",
        why: found ? "it is not a plain file" : "no such file, or a link that leads nowhere",
        remedy: "check the path",
    });
}
async function findSubject(image, digest, { marker, store }) {
    if (marker !== undefined)
        return { subject: await ofMarker(marker, image, digest), store: undefined };
    const own = await ofOwnName(image);
    const around = own && (await storeAround(own, store));
    if (own && around)
        return { subject: own, store: around };
    // What the store says comes first: files beside the image may be those of an earlier verdict.
    const stored = store === undefined ? undefined : await ofStore(store, image, digest);
    if (stored)
        return { subject: stored, store };
    const beside = own ?? (await newestOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(image), image, digest));
    return beside && { subject: beside, store: undefined };
}
async function ofStore(store, image, digest) {
    const names = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_7__/* .listNames */ .Zv)(store);
    const all = await Promise.all(names.map((name) => newestOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, name), image, digest)));
    return newestFirst(all.filter((each) => each !== undefined))[0];
}
/** The store, where a build's files lie in it. */
async function storeAround({ name, files }, store) {
    const folder = store && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, name)).catch(() => undefined));
    return folder === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(files.lock) ? store : undefined;
}
async function ofMarker(path, image, digest) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined))?.isDirectory()) {
        const found = await newestOf(path, image, digest);
        if (found)
            return found;
        throw noEvidence(image, digest, { store: path });
    }
    const stem = /^(.+)\.(?:un)?verified$/.exec((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path))?.[1];
    if (stem === undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${path} is not the path of a marker`, {
            code: "wrong-use",
            why: "a marker's name ends in .verified or .unverified",
            remedy: "name the marker with --marker; its lock and locked recipe must lie beside it",
        });
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .C)(path, _limits_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceLimits */ .Y.marker, { what: "marker" });
    return subjectIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), stem, (0,_marker_js__WEBPACK_IMPORTED_MODULE_10__/* .parseMarker */ .gY)(bytes, path).evidence, image);
}
/** The build whose files have the image's own name, whatever its digest: the gate says whether it is that image. */
async function ofOwnName(image) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(image);
    const stem = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(image, ".sif");
    const present = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
    if (!["lock", "verified", "unverified"].some((ending) => present.includes(`${stem}.${ending}`)))
        return undefined;
    const named = (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_7__/* .buildIdOf */ .d$)(stem) ?? (await lockAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${stem}.lock`)));
    return named && subjectIn(folder, stem, named, image);
}
/** The newest build of a folder whose lock names a digest. */
async function newestOf(folder, image, digest) {
    const present = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
    const found = [];
    for (const file of present.filter((name) => name.endsWith(".lock") && name !== ".lock")) {
        const lock = await lockAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file), digest);
        if (lock?.image.sha256 === digest)
            found.push(await subjectIn(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file, ".lock"), lock, image));
    }
    return newestFirst(found)[0];
}
const newestFirst = (subjects) => subjects.sort((a, b) => (a.ts < b.ts ? 1 : a.ts > b.ts ? -1 : a.name < b.name ? -1 : 1));
/** A lock of a build; undefined for what is not one, and where `mention` is given for one without these words. */
async function lockAt(path, mention = "") {
    try {
        const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .readBoundedIfThere */ .L)(path, _limits_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceLimits */ .Y.lock, { what: "lock" });
        if (!bytes?.includes(mention))
            return undefined;
        return (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_6__/* .builtLock */ .IJ)((0,_lock_read_js__WEBPACK_IMPORTED_MODULE_6__/* .parseLock */ .PG)(bytes.toString("utf8"), path), path);
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H)
            return undefined;
        throw error;
    }
}
async function subjectIn(folder, stem, { name, ts }, image) {
    const file = (ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, stem + ending);
    const history = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "history.jsonl");
    // In a store there must be a history; beside loose files there may be one.
    const isStored = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder) === name && stem === `${name}-${ts}`;
    const hasHistory = isStored || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(history).then(Boolean, () => false));
    return {
        name,
        ts,
        files: {
            image,
            lock: file(".lock"),
            lockedRecipe: file(".def"),
            recipe: file(".rough.def"),
            verified: file(".verified"),
            unverified: file(".unverified"),
            history: hasHistory ? history : undefined,
        },
    };
}
/** That of no bytes. */
const emptySha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").digest("hex");
function emptyFile(path) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("unverified", `there is nothing to check in ${path}`, {
        code: "image-empty",
        why: "the file is empty, as a copy or download that failed leaves it",
        remedy: "fetch the file again, or build it again",
    });
}
function noEvidence(path, sha256, { store }) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("unverified", `there is no marker for ${path}`, {
        code: "no-marker",
        why: `no lock beside it${store === undefined ? "" : ` or in ${store}`} names this image; its sha256 is ${sha256}`,
        remedy: "name the store that it was built in with --store, or its marker with --marker (lock and locked recipe beside it)",
    });
}


/***/ }),

/***/ 89257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ readLockFileIfThere),
/* harmony export */   cx: () => (/* binding */ readLockFile),
/* harmony export */   sl: () => (/* binding */ readBuiltLock)
/* harmony export */ });
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17794);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20106);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36697);



const what = { what: "lock" };
const lockOf = (bytes, path) => (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLock */ .PG)(bytes.toString("utf8"), path);
/**
 * Reads the lock of a build from its file.
 * @throws Failure where there is none, it is a link or too large, or it cannot be understood
 */
const readLockFile = async (path) => lockOf(await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(path, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Y.lock, what), path);
/** {@link readLockFile}, for the lock of an image that was built. @throws Failure for the lock of any other image, too */
const readBuiltLock = async (path) => (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_1__/* .builtLock */ .IJ)(await readLockFile(path), path);
/** {@link readLockFile}, or undefined where there is none. */
async function readLockFileIfThere(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoundedIfThere */ .L)(path, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Y.lock, what);
    return bytes && lockOf(bytes, path);
}


/***/ })

};
;