"use strict";
exports.id = 5661;
exports.ids = [
	5661,
	1594,
	473
];
exports.modules = {
	55661: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { explain: () => explain_explain });
		var failure = __webpack_require__(77205);
		var external_node_path_ = __webpack_require__(76760);
		;
		const apptainerCodes = {
			"build-failed": "Apptainer could not build the image; the cause is in the recipe.",
			"pin-unmet": "A rebuild could not install a version that the locked recipe pins: it is gone, or it conflicts with another requirement.",
			"build-disk-full": "The disk filled up during a build.",
			"build-killed": "Apptainer was killed during a build, usually because memory ran out.",
			"build-network": "A download failed during a build because of the network or a server.",
			"recipe-refused": "Apptainer refused the recipe before it ran any of its commands.",
			"recipe-unreadable": "The recipe does not exist or cannot be read.",
			"host-unsuitable": "Apptainer cannot build on this host; the recipe is not the cause.",
			"tool-missing": "A program needed to pack an image is not installed.",
			"packing-failed": "The image's files could not be unpacked or packed, for example on a full disk.",
			"image-exists": "There is already a file where the new image would be written.",
			"image-incomplete": "Apptainer reported success, but its image is missing or incomplete.",
			"image-owner-unchanged": "The owner of an image built with sudo could not be changed from root to the user.",
			"folder-inaccessible": "The build cannot read or write a folder or file that it needs.",
			"scratch-unusable": "The scratch folder cannot be created, or has a name that Apptainer cannot mount.",
			"variable-name-invalid": "The name of a variable to pass to the build is not valid.",
			"test-after-invalid": "The test to run after the build is empty or too long.",
			"test-after-failed": "The test that was to run in the finished image failed.",
			"bind-invalid": "A file or folder cannot be bound, or is not given as SRC[:DST[:ro|rw]].",
			"bind-destination-missing": "The image has no file or folder at the destination of a bind.",
			"secret-invalid": "A secret for the build is not given as name=path or name=env:VARIABLE, or is too short.",
			"secret-unreadable": "The file or variable that a secret comes from does not exist or cannot be read.",
			"apptainer-missing": "Apptainer is not installed and could not be installed.",
			"compression-unavailable": "The installed Apptainer cannot pack an image with the chosen compression.",
			"apptainer-too-old": "The installed Apptainer is older than the oldest supported version.",
			"apt-failed": "An apt command failed while Apptainer or a tool was installed.",
			"debian-archive-missing": "The machine's apt sources have no Debian archive.",
			"install-failed": "A step of an installation failed on this machine.",
			"keyring-missing": "The keyring that verifies Debian's archive is not installed.",
			"package-invalid": "A downloaded package does not have the expected content.",
			"release-digest-mismatch": "The downloaded Apptainer package does not have the expected sha256.",
			"release-unexpected": "The description of an Apptainer release is not as expected, or lacks the package.",
			"release-unverified": "There is no digest to verify an Apptainer release by.",
			"signing-key-unexpected": "The signing key of Apptainer's package archive does not have the expected fingerprint.",
			"ca-bundle-invalid": "The given CA bundle contains no certificate.",
			"ca-bundle-missing": "The host's CA certificates were requested, and the host has none.",
			"host-file-unwritable": "A system file could not be changed while the host was prepared.",
			"newuidmap-missing": "The program newuidmap, which user namespaces need, is not installed.",
			"privileges-refused": "The privileges that a build needs could not be obtained.",
			"subids-missing": "Root lacks capabilities and has no subordinate ids for a user namespace.",
			"sudo-incomplete": "Root under sudo lacks capabilities that Apptainer needs.",
			"sudo-refused": "sudo was requested and does not work without a password.",
			"user-namespaces-refused": "This host does not allow user namespaces, which builds need."
		};
		;
		const dockerCodes = {
			"docker-missing": "Neither Docker nor Podman is installed.",
			"compose-missing": "Docker or Podman is installed without Compose.",
			"docker-unreachable": "The Docker engine does not answer, or this user may not use it.",
			"compose-file-missing": "There is no compose file where it was looked for.",
			"compose-failed": "A command of Docker Compose failed.",
			"compose-output-unknown": "The output of Docker Compose could not be read.",
			"mount-invalid": "A mount for a service is invalid: a path or its mode cannot be used."
		};
		;
		const ecosystemCodes = {
			"collector-failed": "A package database in the image could not be read.",
			"index-unknown": "No package index is known: neither an option nor a setting of this machine names one."
		};
		;
		const githubCodes = {
			"wrong-input": "An input of the action is wrong, missing or unknown.",
			"not-a-runner": "The program was started as an action outside of GitHub Actions.",
			"event-unreadable": "The runner's file with the payload of the event cannot be read.",
			"deploy-unmerged": "A run for code that is not merged tried to deploy.",
			"fork-code-refused": "The recipe comes from a fork, or the event does not say whose recipe it is, and the run has secrets of this repository.",
			"job-cancelled": "The job was cancelled.",
			"job-not-successful": "A job that the gate depends on was not successful.",
			"path-outside-workspace": "A path leads out of the workspace, or cannot be resolved.",
			"gate-failed": "A build has no valid marker for exactly its files.",
			"rebuild-not-possible": "The rebuild could not run, so there is no new verdict.",
			"verdict-inconclusive": "The verification found no verdict, because evidence is missing or contradictory.",
			"verdict-unverified": "The rebuild differs from the build.",
			"attestation-denied": "The job's token may not write attestations, or the repository's plan has none for private repositories.",
			"attestation-failed": "GitHub did not take an attestation.",
			"artifact-upload-failed": "A file could not be uploaded as an artifact.",
			"artifact-download-failed": "An artifact does not exist or could not be downloaded.",
			"artifact-not-in-run": "No job of this run has uploaded an image that another image builds on.",
			"artifact-unexpected": "A downloaded artifact is not the file that was uploaded.",
			"artifact-digest-mismatch": "A file does not have the digest that the build job passed on.",
			"file-changed-during-upload": "A file of the build changed while it was uploaded.",
			"disk-not-freed": "The tools that GitHub installs on its machines could not be removed to free space.",
			"branch-invalid": "The name of the branch is not allowed by git.",
			"branch-missing": "The branch to commit to does not exist.",
			"branch-recipe-differs": "The branch to commit to holds a different recipe from the one that was verified.",
			"from-differs": "The build to record is not of the image that the input from names.",
			"branch-protected": "A protection rule of the branch refused the push.",
			"branch-too-large": "The branch has more files than GitHub's API lists.",
			"commit-path-refused": "A file would be committed to a place where that is not allowed.",
			"git-failed": "A git command failed.",
			"git-missing": "git is not installed on the runner.",
			"code-scanning-denied": "The job's token may not write to code scanning, or code scanning is switched off in the repository.",
			"code-scanning-failed": "GitHub did not accept the findings for code scanning.",
			"dependency-snapshot-denied": "The job's token may not write to the dependency graph, or it is switched off in the repository.",
			"dependency-snapshot-failed": "GitHub did not accept the packages for the dependency graph.",
			"check-denied": "The job's token may not make check runs.",
			"check-failed": "GitHub did not accept a check run.",
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
			"release-without-tag": "The run is not for a tag, so there is no release to add files to."
		};
		;
		const imageCodes = {
			"image-unreadable": "The operating system does not let the image, or a file in it, be read.",
			"image-not-an-image": "The file or folder is not an image of a kind that can be read.",
			"image-damaged": "Bytes of the image contradict its format.",
			"image-truncated": "The image file ends before the data that its headers describe.",
			"image-too-large": "The number of files, the length of paths or the size of tables in the image exceeds a limit.",
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
			"image-launch-script": "The SIF starts with a different launch script from Apptainer's, which runs where the image is executed as a program.",
			"image-object-unknown": "The SIF has an object of an unknown type.",
			"image-object-unexpected": "The SIF has an object that is not part of what Apptainer builds, such as a data or second system partition.",
			"image-overlay-not-mounted": "The SIF has an overlay partition that Apptainer would not mount, because it belongs to another group of objects.",
			"image-overlay-unsupported": "The SIF has an overlay partition with a file system, or a layout, that Apptainer cannot mount.",
			"image-overlay-ambiguous": "An overlay partition hides or redirects files in a way that root, users, the kernel and fuse-overlayfs read differently.",
			"image-stray-bytes": "The SIF contains bytes that belong to no object.",
			"image-xattrs-unread": "The extended attributes of the files in the folder could not be read.",
			"image-unaccounted": "The image contains data that no reader examined."
		};
		;
		const lockCodes = {
			"lock-unreadable": "The lock cannot be read.",
			"purl-contradicts-package": "A package of the lock has the package URL of another package or version.",
			"lock-of-other-image": "The image's sha256 is not the one in the lock.",
			"lock-lacks-readers": "The lock does not list every reader of the program version that wrote it, so it was edited.",
			"lock-not-of-image": "The lock's packages or content digest are not those of the image.",
			"lock-not-of-a-build": "The lock was made from an image alone, and the command needs the lock of a build.",
			"lock-too-new": "The lock was written by a newer version of this program.",
			"export-format-unknown": "There is no export format of that name.",
			"export-base-unknown": "The lock names no base and no distribution that a recipe could start from.",
			"prefix-unknown": "The lock has no packages in the environment given with --prefix.",
			"snapshot-commit-missing": "A dependency snapshot needs a commit, and none is known.",
			"snapshot-commit-invalid": "The commit or ref of a dependency snapshot is not valid."
		};
		;
		const operationCodes = {
			"no-recipes": "No file in the checkout matches the patterns for recipes, or a pattern leads out of the checkout.",
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
			"bisect-not-packages": "The recipe also fails its %test with the packages of the good build, or cannot be built with them.",
			"bisect-no-good-build": "The %test of the build that a bisection starts from was not run, or is not known to have passed.",
			"index-invalid": "The index given to a forecast is not of the form ecosystem=address.",
			"bundle-invalid": "A zip or tar archive is damaged, too large, or has a file that leads out of its folder.",
			"author-missing": "A CITATION.cff needs an author, and none was given.",
			"copy-differs": "A file that was copied has a different digest from the one it must have.",
			"deploy-conflict": "The target of a deployment has different files under the same build id.",
			"ssh-target-invalid": "A target of a deployment over ssh is not user@host:/folder, or has characters that are not allowed.",
			"ssh-failed": "A login by ssh was not possible, or its connection ended.",
			"ssh-program-missing": "The target machine of a deployment over ssh lacks a program that the deployment needs.",
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
			"push-not-verified": "An image that is to be pushed is not verified."
		};
		;
		const processCodes = {
			"program-not-started": "A program could not be started: it is missing or may not be executed.",
			"log-unwritable": "The log of a program could not be written.",
			"time-limit-reached": "A program did not end within its time limit.",
			"output-too-long": "A program printed far more than it should."
		};
		;
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
			"files-line-invalid": "A line of %files has no path; Apptainer crashes on such a line.",
			"input-unusable": "A file or folder that %files copies is missing, unreadable or outside of the context folder.",
			"build-argument-too-long": "A build argument makes the recipe or a section too long.",
			"build-argument-credentials": "A build argument holds an address with a user name or password.",
			"secret-in-inputs": "The recipe or a build argument holds the value of a secret.",
			"secret-in-image": "The image that was built holds the value of a secret.",
			"secret-missing": "A secret that the build had is missing for the rebuild.",
			"secret-unexpected": "A secret was given for the rebuild that the build did not have.",
			"bind-missing": "A file or folder that was bound in the build is not bound in the rebuild.",
			"bind-differs": "A file or folder that was bound for the rebuild has different content from the build's.",
			"build-argument-unknown": "The recipe does not use the given build argument, but one with a similar name.",
			"build-argument-undefined": "The recipe uses a build argument that has no value."
		};
		;
		const roundtripCodes = {
			"architecture-differs": "The image was built for an architecture that this machine does not have.",
			"base-image-missing": "A local base image of the recipe does not exist.",
			"base-is-own-image": "The recipe builds on the image that it makes.",
			"blank-in-scratch": "A rebuild failed in a scratch folder whose path contains a space, where some programs cannot build.",
			"inputs-changed-meanwhile": "The recipe or a file that it copies changed during the build.",
			"pin-impossible": "A package name or path in the image cannot be written into a locked recipe.",
			"stages-not-read": "The earlier stages of a rebuild could not be copied, so they could not be compared.",
			"store-in-files": "The recipe copies a folder that contains the store."
		};
		;
		const signingCodes = {
			"envelope-unreadable": "The file is not a DSSE envelope, or can be read in more than one way.",
			"envelope-full": "The envelope holds as many signatures as one envelope may.",
			"signature-malformed": "A signature in the envelope cannot be parsed.",
			"signature-invalid": "A signature does not match the content that it came with.",
			"signature-namespace": "A signature was made for another namespace, so for another purpose.",
			"signer-not-allowed": "The signature is valid, but the policy does not let its signer sign for this image.",
			"signer-expired": "The policy names the key, but its period of validity is over.",
			"signer-not-yet-valid": "The policy names the key, but its period of validity has not begun.",
			"signer-list-invalid": "A line of an allowed-signers list cannot be parsed.",
			"signer-cert-authority": "An allowed-signers line has the option cert-authority, which is not supported.",
			"marker-not-signable": "The marker was written by version 0.1, whose markers cannot be signed.",
			"marker-changed-meanwhile": "Another marker was written while this one was being signed.",
			"key-missing": "There is no key to sign with.",
			"key-certificate": "The signature was made with an SSH certificate, which is not supported.",
			"key-type-unsupported": "The key is of a type that cannot sign here.",
			"key-weak": "The type or size of the key lets others forge its signatures.",
			"key-file-invalid": "The file is not a private key that can sign here.",
			"key-file-exposed": "Other users may read the private key.",
			"key-file-exists": "The key file exists already, and is not overwritten.",
			"key-passphrase": "The private key is encrypted, and the passphrase is missing or wrong.",
			"passphrase-empty": "The passphrase that was given is empty.",
			"ssh-keygen-missing": "The program ssh-keygen, which signs with SSH keys, was not found.",
			"ssh-keygen-failed": "The program ssh-keygen could not sign.",
			"sigstore-unreachable": "Sigstore's certificate authority, log or timestamp service did not answer as it should.",
			"sigstore-no-identity": "The job has no identity that Sigstore could certify.",
			"sigstore-root-unavailable": "Sigstore's keys, which are needed to check certificates, could not be fetched.",
			"sigstore-root-invalid": "The file does not contain the keys of a Sigstore."
		};
		;
		const slurmCodes = {
			"slurm-missing": "SLURM's commands are not installed on this machine.",
			"slurm-refused": "SLURM refused a job, or a command about one.",
			"slurm-unreachable": "SLURM's controller did not answer.",
			"slurm-option-invalid": "A value for SLURM cannot be passed to it.",
			"slurm-run-missing": "The store has no such run of SLURM jobs.",
			"slurm-run-foreign": "The run of SLURM jobs was made by somebody else, or the store is a copy.",
			"slurm-job-cancelled": "The verification of a build by SLURM was cancelled by queue cancel.",
			"slurm-job-lost": "A job ended without a result: cancelled, killed, or its node failed.",
			"slurm-session-exists": "A session of this name is running already.",
			"slurm-session-missing": "There is no such session, it has ended, or it has not started yet."
		};
		;
		const storeCodes = {
			"disk-full": "The disk is full.",
			"quota-used-up": "The user's disk quota is used up.",
			"read-only": "The file system is read-only.",
			"no-permission": "The user has no permission to read or write a file or folder.",
			"file-in-the-way": "A file or folder of that name exists and may not be replaced.",
			"no-such-file": "A file or folder does not exist, or is of another kind.",
			"file-too-large": "A file is larger than any file that this program writes.",
			"not-a-regular-file": "A link, FIFO or device is where a file should be.",
			"file-error": "The system could not read or write a file.",
			"link-in-store": "There is a link in place of a file or folder of a store or scratch folder that is to be written or removed.",
			"not-ours": "A file or folder was not made by this program, so it is neither replaced nor removed.",
			"mount-in-scratch": "Something is mounted in a folder that is to be removed.",
			"scratch-not-private": "The scratch folder below --tmp belongs to another user.",
			"no-store": "There is no store at the path.",
			"image-not-in-store": "The image of a build is not in the store.",
			"gate-closed": "The gate does not let a build be published.",
			"nothing-to-roll-back": "The history has no previously published build that still exists.",
			"lock-busy": "Another process works on the same files.",
			"build-id-invalid": "The time in a build id is not valid.",
			"build-ids-used-up": "Every build id of the next minutes is reserved by other builds.",
			"name-invalid": "The name of an image is not valid."
		};
		;
		const systemCodes = {
			"wrong-use": "The command line is wrong.",
			cancelled: "The work was stopped, by Ctrl-C or by the end of a job.",
			"build-argument-invalid": "A build argument is not of the form name=value, or its file cannot be read.",
			"key-unreadable": "The file with the key of an encrypted image cannot be read.",
			"level-invalid": "The level is not one of the known levels.",
			"lock-of-scitex": "The file is a lock of scitex-container, and the command needs one of this program.",
			"output-incomplete": "The result could not be written completely to standard output.",
			"output-unwritable": "The file given with --output cannot be written.",
			"wrong-kind-of-file": "A file is of the wrong kind for the command: an image in place of a recipe, for example.",
			"subject-missing": "An argument is neither an existing file nor the name of a build.",
			"subject-ambiguous": "A folder or archive has the files of several builds, but the command takes one build.",
			"time-limit-invalid": "The time limit is not a valid time.",
			"development-task-failed": "A task of this project's own development (npm start, test, build) failed.",
			"server-unreachable": "A server could not be reached, or did not respond in time.",
			"server-rate-limit": "A server refuses more requests for the moment (HTTP status 429).",
			"server-error": "A server answered with an error of its own (HTTP status 5xx).",
			"redirect-invalid": "A server redirects in a loop, to an unencrypted or link-local address, or sends a login on to another server.",
			"response-too-long": "A server sent more data than the limit for a manifest or an index.",
			"credentials-file-invalid": "A file with registry credentials is not in Docker's configuration format.",
			"credential-helper-failed": "Docker's credential helper failed or returned no credentials.",
			"image-reference-invalid": "The name of an image is not a valid reference.",
			"base-not-found": "A base image does not exist at the address or path in the recipe.",
			"base-architecture-missing": "A base image is not available for the architecture of this machine.",
			"base-not-apptainer-image": "An oras reference names something other than an Apptainer image.",
			"registry-access-denied": "A registry or library does not let this user read an image.",
			"registry-login-insecure": "A registry asks for credentials over an unencrypted connection.",
			"registry-response-invalid": "A registry or library sent an unexpected response.",
			"registry-not-found": "A registry does not have the requested content.",
			"registry-digest-mismatch": "A registry sent content whose digest or size is not the expected one.",
			"manifest-outdated": "A registry serves an image only in Docker's obsolete manifest version 1.",
			"library-not-configured": "The recipe uses an image library, and no library is configured.",
			"oci-layout-invalid": "The folder named in the recipe is not an OCI layout.",
			"oci-layout-ambiguous": "A reference does not select exactly one image of an OCI layout."
		};
		;
		const vaultCodes = {
			"vault-missing": "There is no vault for this build.",
			"vault-index-mismatch": "The index in the vault is not the one that the lock names.",
			"vault-index-damaged": "The index in the vault is damaged.",
			"vault-digests-only": "The vault has only the digests of the downloads, not the bodies.",
			"vault-request-missing": "A rebuild from the vault made a request that was not recorded.",
			"vault-body-missing": "A body in the vault's index is missing from the vault, or does not have its digest.",
			"vault-certificate-in-image": "The image contains the certificate of the certificate authority that recorded the build.",
			"vault-export-damaged": "A file is not an exported vault, or it is cut off or damaged.",
			"build-id-taken": "An exported vault has the id of a build that the store has, but it is of another build.",
			"vault-export-image": "The image to export is not the one that its lock names.",
			"vault-is-network": "A rebuild from upstream was asked for where vault run or vault serve is the network.",
			"vault-port-invalid": "The port to serve a vault on is not a valid port number."
		};
		;
		const verdictCodes = {
			"files-not-one-build": "The files do not belong to one build.",
			"recipe-missing": "The recipe cannot be extracted from the locked recipe, and is not next to it.",
			"recipe-not-of-lock": "The recipe in the locked recipe is not the one that the lock names.",
			"locked-recipe-not-of-lock": "The locked recipe differs from the one that recipe and lock give.",
			"locked-recipe-unsealed": "The file is not a locked recipe: it has no seal.",
			"locked-recipe-edited": "The locked recipe was edited after it was written.",
			"marker-unreadable": "The marker cannot be read, or can be read in more than one way.",
			"marker-of-scitex": "The marker is one of scitex-container, which names no digest of any file.",
			"marker-contradicts-itself": "The marker says two things that cannot both be true.",
			"build-arguments-differ": "The build arguments of the rebuild differ from those of the build.",
			"context-differs": "The files that the recipe copies are not those of the build: changed, new or missing.",
			"context-file-missing": "A file that the recipe copies is not in the context folder.",
			"policy-invalid": "A configuration is not valid, so its requirements are not known.",
			"policy-misnamed": "A configuration ends in .yml instead of .yaml, and would not be read.",
			"policy-missing": "The verdict was made under a configuration that is missing.",
			"evidence-removed": "A change takes an image's evidence out of the store, and also adds or changes files.",
			"policy-loosened": "A change loosens the configuration and also changes other files, which would be judged by it.",
			"target-ambiguous": "The name of the target branch can mean more than one commit, such as a tag of the same name.",
			"target-unreadable": "The target branch of a change cannot be read, so its configuration is not known.",
			"no-marker": "The build was never verified: it has no marker.",
			"image-empty": "The file to check is empty.",
			"both-markers": "The build has two markers with opposite verdicts.",
			"not-verified": "The last verification did not verify the build.",
			"other-build": "The marker is that of another build.",
			"lock-missing": "The lock that was verified is missing.",
			"lock-differs": "The lock is not the one that was verified.",
			"locked-recipe-missing": "The locked recipe that was verified is missing.",
			"locked-recipe-differs": "The locked recipe is not the one that was verified.",
			"recipe-differs": "The recipe is not the one that was verified.",
			"image-differs": "The image is not the one that was verified.",
			"image-not-checked": "The image is not here, and the check was asked to look at everything.",
			"lock-of-other-build": "The lock and the marker are of different builds.",
			"lock-incomplete": "The lock says that a part of the image could not be read, or that no reader looked at it, or a reader's list is missing.",
			"lock-contradicts-marker": "Lock and marker have different values for the same field.",
			"lock-contradicts-recipe": "Lock and recipe disagree on build arguments or bases.",
			"inputs-differ": "An input of the build has changed since it was verified.",
			"nothing-compared": "No package was compared.",
			"history-missing": "The history, which says which verdict is the last one, is missing.",
			"history-shortened": "The history lacks the predecessor of one of its verdicts.",
			"history-lacks-marker": "The history does not list the marker.",
			"history-damaged": "A line of the history cannot be read, and may be a verdict on this build.",
			"history-contradicts-marker": "History and marker disagree on the verdict or on the one before it.",
			"history-forked": "The history has two last verdicts on one build.",
			replayed: "The marker is outdated: a later verdict was written.",
			"made-in-the-future": "The marker is dated in the future.",
			"too-old": "The verdict expired, or is older than the policy allows.",
			"level-not-judged": "Build and rebuild ran on machines that differ in a way that can prevent the required level, so the level was not judged.",
			"level-too-low": "The rebuild reached a weaker level than the policy requires.",
			"floats-undeclared": "The verdict allowed floats that the policy does not allow.",
			"noise-undeclared": "The verdict ignored files as noise that the policy does not list.",
			"not-signed": "The marker is not signed, and the policy requires it.",
			"no-signers-named": "The policy requires signatures, but does not name who may sign.",
			"too-few-verifiers": "The policy requires more different signers who each verified the files.",
			"verdict-not-counted": "An earlier verdict does not count towards the verifiers that the policy requires.",
			"too-few-signers": "The policy requires more different signers of the marker.",
			"published-is-other": "The link with the image's name points to an image other than the published build."
		};
		;
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
			verdict: verdictCodes
		};
		var bounded = __webpack_require__(17794);
		var remembered = __webpack_require__(14961);
		var plural = __webpack_require__(21417);
		var shell_word = __webpack_require__(704);
		var roles = __webpack_require__(64776);
		var sentence = __webpack_require__(4844);
		var report_escape = __webpack_require__(45743);
		var gate = __webpack_require__(62367);
		;
		const pages = "https://github.com/stx/container-action/blob/main/docs";
		const verdicts = {
			verified: "verified",
			unverified: "unverified: the rebuild came out differently, or did not build",
			inconclusive: "inconclusive: there was not enough evidence to decide",
			error: "error: the rebuild could not run"
		};
		const machine = ({ apptainer, os, mode }) => `Apptainer ${apptainer} (${mode}) on ${os}`;
		const stillTheSame = "that these files are still the same: `check` computes every digest again";
		const sources = {
			vault: "a vault of recorded downloads",
			upstream: "upstream, that is from their own servers"
		};
		const earlierText = ({ evidence: { verdict, level, from }, verifiedAt }) => `${verdict}${level ? ` (level: ${level})` : ""}, ${verifiedAt}, with packages from ${sources[from]}; \`check\` says whether it counts`;
		function explainMarker(marker) {
			const { evidence, subjects, verifiedAt, program, signatures } = marker;
			const { name, ts, verdict, level, from, builder, rebuilder, run } = evidence;
			const id = `${name}-${ts}`;
			return {
				title: `The marker of the build ${id}`,
				facts: [
					["verdict", level && verdict === "verified" ? `verified (level: ${level})` : verdicts[verdict]],
					["proven", level ? gate.Rk[level] : "nothing"],
					["result", (0, sentence.A)(marker)],
					...roles.O.filter((role) => subjects[role]).map((role) => ["of", `${id}${roles.H[role]}  sha256:${subjects[role]}`]),
					["when", `${verifiedAt}, by stx-container ${program}`],
					["built with", machine(builder)],
					...rebuilder ? [["rebuilt with", machine(rebuilder)]] : [],
					["packages from", sources[from]],
					...(marker.earlier ?? []).map((each) => ["also in it", earlierText(each)]),
					...run ? [["run", run]] : []
				],
				open: [
					signatures.length > 0 ? `who made it: it has ${(0, plural.L)(signatures.length, "signature")}, which \`check\` judges` : "who made it: it is not signed, so anyone who can write the file could have written it",
					...openPoints(evidence, id),
					...subjects.image ? [] : ["the image's file: it was not there, and the lock's digests were taken"],
					stillTheSame
				],
				commands: [
					...verdict === "unverified" ? repairs(id) : [],
					`stx-container check ${id}`,
					`stx-container verify ${id}`
				]
			};
		}
		const repairs = (id) => [
			`pin in the recipe what "Not locked" names: \`stx-container show ${id}\``,
			`keep the rebuilt image, and compare it: \`stx-container verify ${id} --keep rebuilt.sif\``,
			"prove the changed recipe: `stx-container roundtrip RECIPE`; if a package may differ, name it under floats in config.yaml"
		];
		function openPoints({ unlocked, floats, notCompared, overrides, level, from }, id) {
			const mirrors = Object.keys(overrides);
			return [
				...level === "versions" ? ["that the files are the same: only packages were compared"] : [],
				...level === "content" ? [`that files which two builds never have alike are the same, such as logs and caches: ${pages}/levels.md lists them`] : [],
				...level && from === "upstream" ? ["that the servers still have the packages: they had them at the time of the rebuild"] : [],
				...unlocked > 0 ? [`${(0, plural.L)(unlocked, "input")} that could not be pinned, listed by: stx-container show ${id}`] : [],
				...floats.length > 0 ? [`packages declared free to move: ${floats.join(", ")}`] : [],
				...notCompared.map(({ ecosystem }) => `${ecosystem} packages: they were not compared`),
				...mirrors.length > 0 ? [`other values of build arguments: the rebuild had its own ${mirrors.join(", ")}`] : []
			];
		}
		function explainLock(lock, path) {
			const isBuilt = lock.builder !== undefined;
			return {
				title: isBuilt ? `The lock of the build ${lock.name}-${lock.ts}` : `The lock of the image ${lock.name}, written from its file`,
				facts: [
					...lock.image.sha256 ? [["image", `sha256:${lock.image.sha256} (${lock.image.arch})`]] : [],
					...lock.bases.map((base) => ["built from", `${base.bootstrap} ${base.written}`]),
					...Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "present" ? [["holds", (0, plural.L)(found.packages.length, `${id} package`)]] : []),
					...lock.builder ? [["built with", machine(lock.builder)]] : [],
					["written by", `stx-container ${lock.writer.program}`]
				],
				open: [
					"anything about a rebuild: a lock lists what is installed, and only a marker says that it was rebuilt",
					...lock.unlocked.map(({ what, reason }) => `${what}: ${reason}`),
					...Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "error" ? [`${id} packages: ${found.path}: ${found.message}`] : []),
					...lock.floats.length > 0 ? [`packages declared free to move: ${lock.floats.join(", ")}`] : []
				],
				commands: isBuilt ? [`stx-container check ${path}`, `stx-container export ${path} --format cyclonedx`] : [`stx-container diff ${path} IMAGE`, `stx-container export ${path} --format cyclonedx`]
			};
		}
		function explainCode(code, room, meaning, remedy) {
			return {
				title: `The code ${code}`,
				facts: [["means", meaning], ["part", room]],
				open: [],
				commands: [remedy]
			};
		}
		function explainRule(id, severity, title) {
			return {
				title: `The rule ${id} of lint`,
				facts: [
					["finds", title],
					["severity", severity],
					["more", `${pages}/rules/${id}.md`]
				],
				open: [],
				commands: ["see the line, and how to fix it: `stx-container lint RECIPE`"]
			};
		}
		function explainWord(word, { means, page }) {
			return {
				title: `The word ${word}`,
				facts: [["means", means], ["more", `${pages}/${page}`]],
				open: [],
				commands: []
			};
		}
		const lacking = ["base-image-needed", "context-needed"];
		function withAnswer(explanation, answer) {
			const { open, facts, commands } = explanation;
			const lacks = answer.notes.filter(({ code }) => lacking.includes(code)).map(({ text }) => text);
			const points = [...open.filter((text) => text !== stillTheSame), ...lacks];
			if (!answer.open) {
				const why = answer.refusals.map(({ text, code }) => `${text} (${code})`).join("; ");
				const remedies = new Set(answer.refusals.map(({ remedy }) => remedy));
				const refused = {
					...explanation,
					open: points,
					commands: remedies.size > 0 ? [...remedies] : commands
				};
				const saysVerified = facts.some(([title, text]) => title === "verdict" && text.startsWith("verified"));
				return saysVerified ? inDoubt(refused, `refused: ${why}`) : {
					...refused,
					facts: [...facts, ["now", `refused: ${why}`]]
				};
			}
			const now = `the marker is valid for these files${answer.image.checked ? "" : "; the image is not here, and was not read"}`;
			const hasVault = answer.notes.some(({ code }) => code === "vault-whole");
			const withVault = (command) => command.startsWith("stx-container verify ") ? `${command} --from-vault` : command;
			return {
				...explanation,
				facts: [...facts, ["now", now]],
				open: points,
				commands: hasVault ? commands.map(withVault) : commands,
				isDone: true
			};
		}
		const withoutAnswer = (explanation, why) => inDoubt(explanation, `not judged: ${why}`);
		const inDoubt = (explanation, now) => ({
			...explanation,
			facts: [["now", now], ...explanation.facts],
			open: ["anything about the files that are here: what the marker says counts only where it is valid", ...explanation.open]
		});
		function aboutFile(explanation, path) {
			const word = (0, shell_word.r)(path);
			return {
				...explanation,
				open: explanation.open.map((text) => text.replace(/(?<=: stx-container show )\S+$/, () => word)),
				commands: explanation.commands.map((text) => text.replace(/^(stx-container (?:check|verify|export|freeze)) (?:'[^']*'|[^\s']+)/, (_, command) => `${command} ${word}`))
			};
		}
		function explanationText({ title, facts, open, commands, isDone }) {
			const width = Math.max(...facts.map(([name]) => name.length));
			return [
				`${(0, report_escape.TN)(title)}`,
				...facts.map(([name, text], index) => {
					const label = facts[index - 1]?.[0] === name ? "" : name;
					return `  ${label.padEnd(width)}  ${(0, report_escape.TN)(text)}`;
				}),
				...open.length > 0 ? ["Not proven:", ...open.map((text) => `  - ${(0, report_escape.TN)(text)}`)] : [],
				...commands.length > 0 ? [isDone ? "To check it again:" : "To do:", ...commands.map((text) => `  ${(0, report_escape.TN)(text)}`)] : []
			].join("\n");
		}
		function explainRecipe(path, isLocked) {
			const what = isLocked ? ["is", "a locked recipe: the recipe with every version pinned; it builds as it stands"] : ["is", "a recipe, as its author wrote it"];
			const open = isLocked ? ["that it gives the same image: its marker says so, where there is one beside it"] : ["anything: it was not built from here yet, and a rebuild may give other versions"];
			return {
				title: path,
				facts: [what],
				open,
				commands: isLocked ? [`stx-container check ${path}`, `apptainer build image.sif ${path}`] : [`stx-container lint ${path}`, `stx-container roundtrip ${path}`]
			};
		}
		const explainPart = (path, what) => ({
			title: path,
			facts: [["is", what]],
			open: ["anything by itself: a marker proves, and the gate compares it with the other files"],
			commands: []
		});
		function explainImage(path) {
			return {
				title: path,
				facts: [["is", "an image without a lock or marker beside it or in the store"]],
				open: ["anything: it is unknown from what it was built, and whether it can be built again"],
				commands: [`stx-container freeze ${path} --output image.lock`, `stx-container check ${path} --store STORE`]
			};
		}
		;
		const level = (means) => ({
			means: `the level at which ${means}`,
			page: "levels.md"
		});
		const words = {
			lock: {
				means: "the list of every package in an image, with what could not be pinned",
				page: "lock.md"
			},
			"locked recipe": {
				means: "a second recipe, made from recipe and lock, that pins each package to its version",
				page: "how-it-works.md"
			},
			marker: {
				means: "the file with the verdict on a build; it is valid only for the files whose digests it contains",
				page: "marker.md"
			},
			verdict: {
				means: "what a rebuild showed: verified (the same), unverified (different), inconclusive (evidence is missing) or error (it could not run)",
				page: "levels.md"
			},
			level: {
				means: "how much of an image a rebuild reproduced: versions, content or bytes",
				page: "levels.md"
			},
			versions: level(gate.Rk.versions),
			content: level(gate.Rk.content),
			bytes: level(gate.Rk.bytes),
			noise: {
				means: "files, or parts of files, that no two builds have alike and that do not count",
				page: "levels.md"
			},
			drift: {
				means: "a difference between an image and its rebuild, or between two builds",
				page: "levels.md"
			},
			float: {
				means: "a package that may change between builds, because the configuration says so",
				page: "configuration.md"
			},
			gate: {
				means: "the check that a valid marker exists for exactly these files; check, exec, promote and the Action ask it",
				page: "how-it-works.md"
			},
			store: {
				means: "the folder in which builds are kept, `containers` by default",
				page: "store.md"
			},
			build: {
				means: "one image with its lock, recipes and marker; its id is the name and the time",
				page: "store.md"
			},
			context: {
				means: "the folder in which the paths under %files begin: the recipe's, unless --context names another",
				page: "how-it-works.md"
			},
			upstream: {
				means: "the servers that packages come from in a rebuild without a vault: they still offered what the locked recipe pins",
				page: "levels.md"
			},
			vault: {
				means: "what a build downloaded, kept so that a rebuild needs no network",
				page: "vault.md"
			}
		};
		var builds = __webpack_require__(13336);
		var file_kind = __webpack_require__(49970);
		var limits = __webpack_require__(36697);
		var check = __webpack_require__(62854);
		;
		const parsers = {
			lock: async (bytes, path) => explainLock((await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(8448)
			]).then(__webpack_require__.bind(__webpack_require__, 23616))).parseLock(bytes.toString("utf8"), path), path),
			marker: async (bytes, path) => explainMarker((await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(5680),
				__webpack_require__.e(5248)
			]).then(__webpack_require__.bind(__webpack_require__, 97391))).parseMarker(bytes, path))
		};
		async function explanationOfCode(word) {
			for (const [room, codes] of Object.entries(codesByRoom)) {
				const meaning = codes[word];
				if (meaning === undefined || !Object.hasOwn(codes, word)) continue;
				const code = word;
				const { codeRemedies } = await __webpack_require__.e(7931).then(__webpack_require__.bind(__webpack_require__, 37931));
				const remedy = codeRemedies[code] ?? "run the command again: its message says what to do";
				return explainCode(code, room, meaning, remedy);
			}
			return undefined;
		}
		async function explanationOfRule(word) {
			if (!/^[a-z]+(?:-[a-z]+)+$/.test(word)) return undefined;
			const { rules } = await Promise.all([
				__webpack_require__.e(7404),
				__webpack_require__.e(4841),
				__webpack_require__.e(3043)
			]).then(__webpack_require__.bind(__webpack_require__, 64841));
			const rule = rules.find(({ id }) => id === word);
			return rule && explainRule(rule.id, rule.severity, rule.title);
		}
		async function explanationOfWord(word, store) {
			const found = Object.hasOwn(words, word) ? words[word] : undefined;
			if (!found || (await (0, builds.Zv)(store)).includes(word)) return undefined;
			return explainWord(word, found);
		}
		async function explain(request) {
			const { subject, store } = request;
			if ("path" in subject) return ofPath(subject.path, request);
			const { files } = await (0, builds.w)(store, subject.name);
			return ofBuild([files.verified, files.unverified], files.lock, request);
		}
		async function ofPath(path, request) {
			const kind = await (0, file_kind.fileKind)(path);
			if (kind === undefined) throw new failure.H("usage", `there is nothing at ${path}`, {
				code: "no-such-file",
				remedy: "check the path"
			});
			const explainer = byKind[kind];
			if (explainer) return explainer(path, request);
			const about = ofBundle[(0, external_node_path_.basename)(path)];
			if (about !== undefined) return explainPart(path, about);
			throw new failure.H("usage", `cannot explain ${path}`, {
				code: "wrong-kind-of-file",
				why: "it is neither an image, a lock, a marker nor a recipe",
				remedy: "give a file that this program wrote, an image or a recipe"
			});
		}
		const ofBundle = {
			"history.jsonl": "the history of a name: which builds were verified, published and rolled back, and when",
			"citation.bib": "a citation of an image with its digest, for a bibliography",
			"CITATION.cff": "a citation of an image with its digest, as repositories show it",
			"ro-crate-metadata.json": "the list of what a bundle holds, with sizes and digests, as an RO-Crate",
			"config.yaml": "a store's configuration: what its gate requires"
		};
		const byKind = {
			marker: async (path, request) => {
				const bytes = await (0, bounded.C)(path, limits.Y.marker, {
					what: "marker",
					follow: true
				});
				return checkedIfPossible(await parsers.marker(bytes, path), request);
			},
			lock: async (path) => {
				const bytes = await (0, bounded.C)(path, limits.Y.lock, {
					what: "lock",
					follow: true
				});
				return parsers.lock(bytes, path);
			},
			image: ofImage,
			recipe: async (path, request) => await ofRecipeOfBuild(path, request) ?? explainRecipe(path, false),
			"locked recipe": async (path) => explainRecipe(path, true)
		};
		async function ofRecipeOfBuild(path, request) {
			const stem = /^(.+)\.rough\.def$/.exec(path)?.[1];
			if (stem === undefined || await (0, file_kind.fileKind)(`${stem}.lock`) !== "lock") return undefined;
			const explained = await ofBuild([`${stem}.verified`, `${stem}.unverified`], `${stem}.lock`, request);
			const is = ["is", `the recipe of the build ${(0, external_node_path_.basename)(stem)}, as its author wrote it`];
			return {
				...explained,
				title: path,
				facts: [is, ...explained.facts]
			};
		}
		async function ofImage(path, request) {
			const { findEvidence } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(5142)
			]).then(__webpack_require__.bind(__webpack_require__, 95142));
			const found = await findEvidence(path, request).catch((error) => {
				if (error instanceof failure.H && error.code === "no-marker") return undefined;
				throw error;
			});
			if (!found) return explainImage(path);
			const { subject } = found;
			const { verified, unverified, lock } = subject.files;
			return ofBuild([verified, unverified], lock, request);
		}
		async function ofBuild(markers, lock, request) {
			for (const path of markers) {
				const read = async () => {
					const bytes = await (0, bounded.L)(path, limits.Y.marker, { what: "marker" });
					return bytes && parsers.marker(bytes, path);
				};
				const explained = await (request.kept ? (0, remembered.H)(path, "explanation", read, request.kept) : read());
				if (explained) return withAnswer(named(explained, request), await (0, check.check)(request));
			}
			const bytes = await (0, bounded.C)(lock, limits.Y.lock, { what: "lock" });
			return parsers.lock(bytes, lock);
		}
		function named(explanation, { subject }) {
			if ("name" in subject) return explanation;
			return aboutFile(explanation, subject.path);
		}
		async function checkedIfPossible(explanation, request) {
			try {
				return withAnswer(named(explanation, request), await (0, check.check)(request));
			} catch (error) {
				if (!(error instanceof failure.H)) throw error;
				if (error.code === "no-such-file") return explanation;
				return withoutAnswer(named(explanation, request), error.why ? `${error.message}: ${error.why}` : error.message);
			}
		}
		var absolute = __webpack_require__(31869);
		var in_store = __webpack_require__(81907);
		var recipe_given = __webpack_require__(1594);
		var steps = __webpack_require__(84501);
		var subject = __webpack_require__(67455);
		;
		async function explain_explain(what, flags) {
			const store = (0, absolute.y)(flags.store);
			const explanation = await explanationOfCode(what) ?? await explanationOfWord(what, store) ?? await ofRecipe(what, store) ?? await ofBuildOrRule(what, store);
			const text = flags.json ? (0, report_escape.t3)(explanation) : (0, in_store.jw)(explanationText(explanation), flags.store);
			process.stdout.write(`${text}\n`);
		}
		async function ofRecipe(word, store) {
			const name = await (0, subject.nameOfRecipe)(word, store);
			if (name === undefined) return undefined;
			const { today, inText } = (0, recipe_given.recipeGiven)(word, undefined, store);
			const explanation = await explain({
				subject: { name },
				store,
				digest: steps.HE,
				kept: {},
				today
			});
			return {
				...explanation,
				commands: await Promise.all(explanation.commands.map(inText))
			};
		}
		async function ofBuildOrRule(what, store) {
			try {
				return await ofSubject(what, store);
			} catch (error) {
				const rule = error instanceof failure.H && error.code === "not-in-store" && await explanationOfRule(what);
				if (rule) return rule;
				throw error;
			}
		}
		function ofSubject(what, store) {
			const options = {
				store,
				digest: steps.HE,
				kept: {},
				byDefaults: true
			};
			const explained = async (given, origin) => {
				if (origin === undefined || "name" in given) return explain({
					...options,
					subject: given
				});
				const subject = { path: await markerBeside(given.path) };
				const archive = origin === "archive" ? what : undefined;
				return aboutFile(await explain({
					...options,
					subject,
					archive
				}), what);
			};
			return (0, subject.withArgument)(what, store, async (given, origin, inWords = (text) => text) => inWords(await explained(given, origin)), { withContext: true });
		}
		async function markerBeside(path) {
			for (const ending of ["verified", "unverified"]) {
				const marker = path.replace(/\.lock$/, `.${ending}`);
				if (await (0, file_kind.fileKind)(marker) === "marker") return marker;
			}
			return path;
		}
	}),
	1594: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { recipeGiven: () => recipeGiven });
		var node_path_0 = __webpack_require__(76760);
		var _failure_js_1 = __webpack_require__(77205);
		var _process_shell_word_js_4 = __webpack_require__(704);
		var _report_escape_js_2 = __webpack_require__(45743);
		var _absolute_js_3 = __webpack_require__(31869);
		function recipeGiven(word, context, store) {
			const path = (0, _absolute_js_3.y)(word);
			let judged;
			return {
				today: async (lock) => {
					judged = lock;
					const { currentInputs } = await Promise.all([
						__webpack_require__.e(9561),
						__webpack_require__.e(6658),
						__webpack_require__.e(2799),
						__webpack_require__.e(2610),
						__webpack_require__.e(4036)
					]).then(__webpack_require__.bind(__webpack_require__, 36706));
					return currentInputs(path, context === undefined ? (0, node_path_0.dirname)(path) : (0, _absolute_js_3.y)(context), lock, { store });
				},
				inText: async (text) => {
					if (!text.includes("roundtrip RECIPE")) return text;
					const folder = context === undefined ? "" : ` --context ${(0, _process_shell_word_js_4.r)(context)}`;
					const again = judged ? await buildArguments(path, judged) : "";
					return text.replaceAll("roundtrip RECIPE", `roundtrip ${(0, _report_escape_js_2.kU)((0, _process_shell_word_js_4.r)(word))}${folder}${again}`);
				}
			};
		}
		async function buildArguments(path, { inputs }) {
			const [{ parseRecipe }, { readRecipe }, { argumentsToGiveAgain }] = await Promise.all([
				Promise.all([__webpack_require__.e(9561), __webpack_require__.e(9291)]).then(__webpack_require__.bind(__webpack_require__, 9561)),
				__webpack_require__.e(8444).then(__webpack_require__.bind(__webpack_require__, 48444)),
				__webpack_require__.e(4018).then(__webpack_require__.bind(__webpack_require__, 64018))
			]);
			try {
				const given = argumentsToGiveAgain(parseRecipe(await readRecipe(path), path), inputs.arguments);
				return given.map(([name, value]) => ` --build-arg ${(0, _process_shell_word_js_4.r)(`${name}=${value}`)}`).join("");
			} catch (error) {
				if (error instanceof _failure_js_1.H) return "";
				throw error;
			}
		}
	}),
	15739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => notComparedText,
			u: () => reasonText
		});
		const roundTrip = {
			locked: "the locked image",
			rebuilt: "the rebuilt image"
		};
		function reasonText(reason, names = roundTrip) {
			switch (reason.kind) {
				case "arch-differs": return `${names.locked} is for ${reason.locked}, ${names.rebuilt} for ${reason.rebuilt}: their packages cannot be the same`;
				case "unreadable": return `${reason.ecosystem} of ${names[reason.side]} could not be read: ${reason.path}: ${reason.message}`;
				case "left-out": return `${reason.ecosystem} was left out of ${names[reason.side]}, and the other has it`;
				case "not-read": return `${reason.ecosystem} is in the lock, and the program that read ${names[reason.side]} does not know it`;
				case "readers-differ": return `${reason.ecosystem} was read by version ${reason.locked} of its reader in ${names.locked} and by version ${reason.rebuilt} in ${names.rebuilt}, which may list one image differently`;
				case "no-packages": return `${names[reason.side]} has no packages at all`;
			}
		}
		function notComparedText({ ecosystem, reason, readers }, names = roundTrip) {
			if (reason === "stage-unknown") return `only one side says what an earlier stage installed: ${ecosystem}`;
			if (readers.locked !== undefined && readers.rebuilt !== undefined) return `${ecosystem} was read by two versions of its reader (${readers.locked} and ${readers.rebuilt})`;
			const side = readers.locked === undefined ? "locked" : "rebuilt";
			return `the program that read ${names[side]} does not know ${ecosystem}`;
		}
	}),
	62854: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			check: () => check,
			checkAllForBase: () => checkAllForBase
		});
		var node_path_0 = __webpack_require__(76760);
		var _failure_js_1 = __webpack_require__(77205);
		var _files_digest_cache_js_2 = __webpack_require__(85248);
		var _files_look_js_3 = __webpack_require__(53896);
		var _process_shell_word_js_10 = __webpack_require__(704);
		var _store_builds_js_4 = __webpack_require__(13336);
		var _verdict_check_name_js_5 = __webpack_require__(91633);
		var _verdict_context_beside_js_6 = __webpack_require__(4941);
		var _verdict_gate_subject_js_7 = __webpack_require__(21695);
		var _verdict_policy_js_8 = __webpack_require__(69963);
		var _verdict_read_policy_js_9 = __webpack_require__(26588);
		async function check(request) {
			const { subject, store } = request;
			if ("name" in subject) {
				const by = await judgedBy(request, store);
				const named = await (0, _verdict_check_name_js_5.I3)(store, subject.name, by.policy, {
					...request,
					...by
				});
				return (0, _verdict_check_name_js_5._E)(named, [...by.refusals, ...withoutImage(named, request)]);
			}
			const [{ checkBuild }, { evidenceOfFile, findEvidence }, { checkVaultBeside }] = await Promise.all([
				Promise.all([
					__webpack_require__.e(8942),
					__webpack_require__.e(7325),
					__webpack_require__.e(3616),
					__webpack_require__.e(9561),
					__webpack_require__.e(5680),
					__webpack_require__.e(4813),
					__webpack_require__.e(8397),
					__webpack_require__.e(7640),
					__webpack_require__.e(9704),
					__webpack_require__.e(6469),
					__webpack_require__.e(3145)
				]).then(__webpack_require__.bind(__webpack_require__, 76469)),
				Promise.all([
					__webpack_require__.e(8942),
					__webpack_require__.e(7325),
					__webpack_require__.e(3616),
					__webpack_require__.e(5680),
					__webpack_require__.e(3570),
					__webpack_require__.e(5142),
					__webpack_require__.e(1861)
				]).then(__webpack_require__.bind(__webpack_require__, 95142)),
				Promise.all([
					__webpack_require__.e(8942),
					__webpack_require__.e(7325),
					__webpack_require__.e(3616),
					__webpack_require__.e(3570),
					__webpack_require__.e(8724),
					__webpack_require__.e(3977)
				]).then(__webpack_require__.bind(__webpack_require__, 72343))
			]);
			const found = await evidenceOfFile(subject.path, store) ?? await findEvidence(subject.path, request);
			const { refusals, ...by } = await judgedBy(request, found.store);
			const { sha256 } = found;
			const digest = sha256 === undefined ? request.digest : async () => sha256;
			const options = {
				...request,
				...by,
				digest
			};
			const vault = await checkVaultBeside(found.subject.files.lock);
			const strict = await checkBuild(found.subject, by.policy, options);
			const own = found.store === undefined && request.byDefaults ? withoutConfiguration(strict, request) : strict;
			const judged = (0, _verdict_check_name_js_5._E)(own, [
				...refusals,
				...withoutImage(own, request),
				...vault.refusals
			]);
			const answer = {
				...judged,
				notes: [...judged.notes, ...vault.notes]
			};
			if (found.store === undefined) {
				const { lock } = found.subject.files;
				const unused = request.policy ? [] : await configurationBeside(lock);
				const needed = await neededToRebuild(lock, request.archive !== undefined);
				const refused = answer.refusals.map((each) => ({
					...each,
					remedy: remedyForFile(each, answer, request, unused.length > 0 ? (0, node_path_0.dirname)((0, node_path_0.dirname)(lock)) : undefined)
				}));
				return {
					...answer,
					refusals: refused,
					notes: [
						...answer.notes,
						...unused,
						...needed
					]
				};
			}
			const builds = await (0, _store_builds_js_4.YF)(found.store, answer.name);
			return {
				...answer,
				notes: [...answer.notes, ...await (0, _verdict_check_name_js_5.iD)(builds, answer, by.policy)]
			};
		}
		function withoutConfiguration(answer, { policy }) {
			const refusals = answer.refusals.filter(({ code }) => code !== "policy-missing");
			if (policy !== undefined || refusals.length === answer.refusals.length) return answer;
			const text = "the verdict was made under a configuration that is not here; the defaults were applied";
			const notes = [...answer.notes, {
				code: "policy-changed",
				text
			}];
			if (refusals.length > 0) return {
				...answer,
				refusals,
				notes
			};
			return {
				...answer,
				open: true,
				kind: "open",
				refusals,
				notes
			};
		}
		async function configurationBeside(lock) {
			const path = (0, node_path_0.join)((0, node_path_0.dirname)((0, node_path_0.dirname)(lock)), "config.yaml");
			if (!(0, _files_look_js_3.t5)(path)) return [];
			const store = (0, _process_shell_word_js_10.r)((0, node_path_0.dirname)(path));
			return [{
				code: "configuration-not-used",
				text: `${path} was not used, as the maker of these files may have written it; to judge by it, add --store ${store}`
			}];
		}
		function remedyForFile({ code, remedy }, { name, ts }, { subject, archive }, store) {
			const word = (0, _process_shell_word_js_10.r)(archive ?? ("path" in subject ? subject.path : subject.name));
			if (code !== "policy-missing") return remedy.replaceAll(`stx-container verify ${name}-${ts}`, () => `stx-container verify ${word}`);
			const agree = "and judge by it if you agree: ";
			const judge = `stx-container check ${word}`;
			if (archive !== undefined) return `read the authors' configuration, ${agree}unzip ${word} config.yaml; ${judge} --policy config.yaml`;
			return store === undefined ? `read the configuration of who made these files, their config.yaml, ${agree}${judge} --policy CONFIG.YAML` : `read ${(0, node_path_0.join)(store, "config.yaml")}, ${agree}${judge} --store ${(0, _process_shell_word_js_10.r)(store)}`;
		}
		async function neededToRebuild(path, isArchive) {
			const { readBuiltLock } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(3570),
				__webpack_require__.e(8781)
			]).then(__webpack_require__.bind(__webpack_require__, 89257));
			const lock = await readBuiltLock(path).catch(() => undefined);
			const context = await (0, _verdict_context_beside_js_6.Wd)(path);
			const copied = lock && (context !== undefined || isArchive) ? await missingFiles(lock, context) : [];
			return [...copied, ...await missingBases(lock, context ?? (0, node_path_0.dirname)(path))];
		}
		async function missingFiles({ inputs }, context) {
			const found = await Promise.all(Object.entries(inputs.files).map(async ([name, sha256]) => {
				if ((0, node_path_0.isAbsolute)(name) || name.split("/").includes("..")) return [];
				const now = context && await (0, _files_digest_cache_js_2.n)((0, node_path_0.join)(context, name)).catch(() => undefined);
				return now === sha256 ? [] : [`${name} (${now === undefined ? "missing" : "changed"})`];
			}));
			const names = found.flat();
			if (names.length === 0) return [];
			const rest = names.length > 3 ? ` and ${names.length - 3} more` : "";
			const text = `to rebuild it, files that the recipe copies are needed as they were at the build: ${names.slice(0, 3).join(", ")}${rest}; get them from who made this, and name their folder with --context`;
			return [{
				code: "context-needed",
				text
			}];
		}
		async function missingBases(lock, context) {
			const needed = (lock?.bases ?? []).filter(({ bootstrap }) => bootstrap === "localimage");
			const notes = needed.map(async ({ written, imageSha256 }) => {
				const isBeside = !(0, node_path_0.isAbsolute)(written) && !written.split("/").includes("..");
				const here = isBeside && await (0, _files_digest_cache_js_2.n)((0, node_path_0.join)(context, written)).catch(() => undefined);
				if (here === imageSha256) return [];
				const text = `to rebuild it, the base image ${written} (sha256:${imageSha256}) is needed, which is not here; get it from who made these files, save it as FOLDER/${written}, and add --context FOLDER to verify`;
				return [{
					code: "base-image-needed",
					text
				}];
			});
			return (await Promise.all(notes)).flat();
		}
		function withoutImage({ image, open }, { requireVerified }) {
			if (!requireVerified || !open || image.checked) return [];
			return [{
				code: "image-not-checked",
				text: "the image is not here, and only its lock and recipes were checked",
				remedy: "name the image's own path, or leave out --require-verified to check lock and recipes alone"
			}];
		}
		async function checkAllForBase(store, base, builds) {
			const { policy, refusals, removals, knownHistory } = await targetOf(store, base);
			const change = [...refusals, ...removals];
			const [first] = change;
			if (first && builds.length === 0) throw new _failure_js_1.H("unverified", `the change may not be merged into ${base}`, {
				code: first.code,
				why: change.map(({ text, code }) => `${text} (${code})`).join("\n"),
				remedy: first.remedy
			});
			const { checkBuild } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(4813),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(6469),
				__webpack_require__.e(3145)
			]).then(__webpack_require__.bind(__webpack_require__, 76469));
			const answers = [];
			for (const build of builds) {
				const digest = (path) => (0, _files_digest_cache_js_2.n)(path);
				const answer = await checkBuild((0, _verdict_gate_subject_js_7.e)(build), policy, {
					knownHistory,
					digest
				});
				answers.push((0, _verdict_check_name_js_5._E)(answer, change));
			}
			return answers;
		}
		async function judgedBy({ policy: path, base, requireVerified, trust }, store) {
			const found = path ? { policy: await (0, _verdict_read_policy_js_9.BK)(path) } : store && base ? await targetOf(store, base) : { policy: store ? await (0, _verdict_read_policy_js_9.T4)(store) : _verdict_policy_js_8.G4 };
			const require_verified = found.policy.require_verified || requireVerified === true || trust?.signers !== undefined;
			return {
				refusals: [],
				...found,
				policy: {
					...found.policy,
					require_verified
				}
			};
		}
		async function targetOf(store, base) {
			const [{ localTarget }, { targetPolicy }] = await Promise.all([__webpack_require__.e(5297).then(__webpack_require__.bind(__webpack_require__, 15297)), Promise.all([
				__webpack_require__.e(7325),
				__webpack_require__.e(4813),
				__webpack_require__.e(173)
			]).then(__webpack_require__.bind(__webpack_require__, 1599))]);
			const { target, repository } = await localTarget(store, base);
			return targetPolicy(target, repository, store);
		}
	}),
	64776: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => roleEndings,
			O: () => roles
		});
		const roleEndings = {
			image: ".sif",
			lock: ".lock",
			lockedRecipe: ".def",
			recipe: ".rough.def",
			rebuildRecipe: ".rebuild.def"
		};
		const roles = Object.keys(roleEndings);
	}),
	4844: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => reasonOf,
			B: () => verdictSentence
		});
		var _lock_reason_text_js_0 = __webpack_require__(15739);
		var _plural_js_1 = __webpack_require__(21417);
		function reasonOf({ evidence, subjects }) {
			if (evidence.reason !== undefined) return evidence.reason;
			const without = subjects.image === undefined ? "; the image was not read, only its lock" : "";
			return outcomeOf(evidence) + without;
		}
		function outcomeOf(evidence) {
			const { verdict, level, failure, reasons, ecosystems, changes, floated } = evidence;
			const total = Object.values(ecosystems).reduce((sum, each) => sum + each.locked, 0);
			if (failure?.code === "test-after-failed") return `in the rebuild ${failure.what}: ${failure.why ?? "it said nothing"}`;
			if (failure) return `the locked recipe does not build: ${failure.why ?? failure.what}`;
			if (verdict === "inconclusive") return reasons.map((each) => (0, _lock_reason_text_js_0.u)(each)).join("; ");
			if (verdict === "unverified") return `${changes?.count ?? 0} of ${(0, _plural_js_1.L)(total, "package")} came out differently${firstChange(evidence)}${filesIn(evidence)}`;
			const moved = floated?.count ? `, ${(0, _plural_js_1.L)(floated.count, "declared float")} moved` : "";
			if (level === "bytes") return `${(0, _plural_js_1.L)(total, "package")} and every byte came out the same${moved}`;
			if (level === "content") return `${(0, _plural_js_1.L)(total, "package")} and all files came out the same${moved}`;
			return `${(0, _plural_js_1.L)(total, "package")} came out at the same versions${moved}${filesIn(evidence)}`;
		}
		const shown = (text) => {
			const line = text.replace(/[\p{C}\p{Z}\s]+/gu, " ").trim();
			return line.length > 100 ? `${line.slice(0, 99).toWellFormed()}…` : line;
		};
		function firstChange({ changes }) {
			const [first] = changes?.listed ?? [];
			if (!first) return "";
			const { name, from, to, differences = [] } = first;
			const versions = from === to ? `${from} with another ${differences.map(({ field }) => field).join(" and ")}` : `${from ?? "none"} → ${to ?? "none"}`;
			return ` (${changes?.count === 1 ? "" : "first: "}${shown(`${name} ${versions}`)})`;
		}
		function filesIn({ differingFiles }) {
			if (!differingFiles?.count) return "";
			const [first] = differingFiles.listed;
			const where = first ? ` (${differingFiles.count === 1 ? "" : "first: "}${shown(first.path)})` : "";
			return `, with ${(0, _plural_js_1.L)(differingFiles.count, "difference")} in files${where}`;
		}
		function verdictSentence(marker) {
			const { verdict, name, ts, level } = marker.evidence;
			return `${verdict}${verdict === "verified" ? ` (${level})` : ""}: ${name}-${ts}: ${reasonOf(marker)}`;
		}
	})
};
;
