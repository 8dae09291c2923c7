import { z } from "zod";

// src/failure-codes.d.ts
/** Every code by the part of the program that uses it; docs/failures.md has one table for each. */
declare const codesByRoom: {
  readonly apptainer: {
    readonly "build-failed": "Apptainer could not build the image; the cause is in the recipe.";
    readonly "pin-unmet": "A rebuild could not install a version that the locked recipe pins: it is gone, or it conflicts with another requirement.";
    readonly "build-disk-full": "The disk filled up during a build.";
    readonly "build-killed": "Apptainer was killed during a build, usually because memory ran out.";
    readonly "build-network": "A download failed during a build because of the network or a server.";
    readonly "recipe-refused": "Apptainer refused the recipe before it ran any of its commands.";
    readonly "recipe-unreadable": "The recipe does not exist or cannot be read.";
    readonly "host-unsuitable": "Apptainer cannot build on this host; the recipe is not the cause.";
    readonly "tool-missing": "A program needed to pack an image is not installed.";
    readonly "packing-failed": "The image's files could not be unpacked or packed, for example on a full disk.";
    readonly "image-exists": "There is already a file where the new image would be written.";
    readonly "image-incomplete": "Apptainer reported success, but its image is missing or incomplete.";
    readonly "image-owner-unchanged": "The owner of an image built with sudo could not be changed from root to the user.";
    readonly "folder-inaccessible": "The build cannot read or write a folder or file that it needs.";
    readonly "scratch-unusable": "The scratch folder cannot be created, or has a name that Apptainer cannot mount.";
    readonly "variable-name-invalid": "The name of a variable to pass to the build is not valid.";
    readonly "test-after-invalid": "The test to run after the build is empty or too long.";
    readonly "test-after-failed": "The test that was to run in the finished image failed.";
    readonly "bind-invalid": "A file or folder cannot be bound, or is not given as SRC[:DST[:ro|rw]].";
    readonly "bind-destination-missing": "The image has no file or folder at the destination of a bind.";
    readonly "secret-invalid": "A secret for the build is not given as name=path or name=env:VARIABLE, or is too short.";
    readonly "secret-unreadable": "The file or variable that a secret comes from does not exist or cannot be read.";
    readonly "apptainer-missing": "Apptainer is not installed and could not be installed.";
    readonly "compression-unavailable": "The installed Apptainer cannot pack an image with the chosen compression.";
    readonly "apptainer-too-old": "The installed Apptainer is older than the oldest supported version.";
    readonly "apt-failed": "An apt command failed while Apptainer or a tool was installed.";
    readonly "debian-archive-missing": "The machine's apt sources have no Debian archive.";
    readonly "install-failed": "A step of an installation failed on this machine.";
    readonly "keyring-missing": "The keyring that verifies Debian's archive is not installed.";
    readonly "package-invalid": "A downloaded package does not have the expected content.";
    readonly "release-digest-mismatch": "The downloaded Apptainer package does not have the expected sha256.";
    readonly "release-unexpected": "The description of an Apptainer release is not as expected, or lacks the package.";
    readonly "release-unverified": "There is no digest to verify an Apptainer release by.";
    readonly "signing-key-unexpected": "The signing key of Apptainer's package archive does not have the expected fingerprint.";
    readonly "ca-bundle-invalid": "The given CA bundle contains no certificate.";
    readonly "ca-bundle-missing": "The host's CA certificates were requested, and the host has none.";
    readonly "host-file-unwritable": "A system file could not be changed while the host was prepared.";
    readonly "newuidmap-missing": "The program newuidmap, which user namespaces need, is not installed.";
    readonly "privileges-refused": "The privileges that a build needs could not be obtained.";
    readonly "subids-missing": "Root lacks capabilities and has no subordinate ids for a user namespace.";
    readonly "sudo-incomplete": "Root under sudo lacks capabilities that Apptainer needs.";
    readonly "sudo-refused": "sudo was requested and does not work without a password.";
    readonly "user-namespaces-refused": "This host does not allow user namespaces, which builds need.";
  };
  readonly docker: {
    readonly "docker-missing": "Neither Docker nor Podman is installed.";
    readonly "compose-missing": "Docker or Podman is installed without Compose.";
    readonly "docker-unreachable": "The Docker engine does not answer, or this user may not use it.";
    readonly "compose-file-missing": "There is no compose file where it was looked for.";
    readonly "compose-failed": "A command of Docker Compose failed.";
    readonly "compose-output-unknown": "The output of Docker Compose could not be read.";
    readonly "mount-invalid": "A mount for a service is invalid: a path or its mode cannot be used.";
  };
  readonly ecosystems: {
    readonly "collector-failed": "A package database in the image could not be read.";
    readonly "index-unknown": "No package index is known: neither an option nor a setting of this machine names one.";
  };
  readonly github: {
    readonly "wrong-input": "An input of the action is wrong, missing or unknown.";
    readonly "not-a-runner": "The program was started as an action outside of GitHub Actions.";
    readonly "event-unreadable": "The runner's file with the payload of the event cannot be read.";
    readonly "deploy-unmerged": "A run for code that is not merged tried to deploy.";
    readonly "fork-code-refused": "The recipe comes from a fork, or the event does not say whose recipe it is, and the run has secrets of this repository.";
    readonly "job-cancelled": "The job was cancelled.";
    readonly "job-not-successful": "A job that the gate depends on was not successful.";
    readonly "path-outside-workspace": "A path leads out of the workspace, or cannot be resolved.";
    readonly "gate-failed": "A build has no valid marker for exactly its files.";
    readonly "rebuild-not-possible": "The rebuild could not run, so there is no new verdict.";
    readonly "verdict-inconclusive": "The verification found no verdict, because evidence is missing or contradictory.";
    readonly "verdict-unverified": "The rebuild differs from the build.";
    readonly "attestation-denied": "The job's token may not write attestations, or the repository's plan has none for private repositories.";
    readonly "attestation-failed": "GitHub did not take an attestation.";
    readonly "artifact-upload-failed": "A file could not be uploaded as an artifact.";
    readonly "artifact-download-failed": "An artifact does not exist or could not be downloaded.";
    readonly "artifact-not-in-run": "No job of this run has uploaded an image that another image builds on.";
    readonly "artifact-unexpected": "A downloaded artifact is not the file that was uploaded.";
    readonly "artifact-digest-mismatch": "A file does not have the digest that the build job passed on.";
    readonly "file-changed-during-upload": "A file of the build changed while it was uploaded.";
    readonly "disk-not-freed": "The tools that GitHub installs on its machines could not be removed to free space.";
    readonly "branch-invalid": "The name of the branch is not allowed by git.";
    readonly "branch-missing": "The branch to commit to does not exist.";
    readonly "branch-recipe-differs": "The branch to commit to holds a different recipe from the one that was verified.";
    readonly "from-differs": "The build to record is not of the image that the input from names.";
    readonly "branch-protected": "A protection rule of the branch refused the push.";
    readonly "branch-too-large": "The branch has more files than GitHub's API lists.";
    readonly "commit-path-refused": "A file would be committed to a place where that is not allowed.";
    readonly "git-failed": "A git command failed.";
    readonly "git-missing": "git is not installed on the runner.";
    readonly "code-scanning-denied": "The job's token may not write to code scanning, or code scanning is switched off in the repository.";
    readonly "code-scanning-failed": "GitHub did not accept the findings for code scanning.";
    readonly "dependency-snapshot-denied": "The job's token may not write to the dependency graph, or it is switched off in the repository.";
    readonly "dependency-snapshot-failed": "GitHub did not accept the packages for the dependency graph.";
    readonly "check-denied": "The job's token may not make check runs.";
    readonly "check-failed": "GitHub did not accept a check run.";
    readonly "comment-denied": "The job's token may not comment on the pull request, or the conversation is locked.";
    readonly "comment-failed": "GitHub did not answer a request about a comment.";
    readonly "issue-denied": "The job's token may not write issues, or the repository has none.";
    readonly "issue-failed": "GitHub did not answer a request about an issue.";
    readonly "push-denied": "The job's token may not push to the branch.";
    readonly "repository-denied": "The job's token may not read the repository.";
    readonly "repository-unreadable": "GitHub did not answer a request about the repository.";
    readonly "release-denied": "The job's token may not write releases.";
    readonly "release-failed": "GitHub did not accept a file of a release.";
    readonly "release-file-differs": "A release has another file of the same name.";
    readonly "release-file-unfit": "A file is too large for a release, or empty.";
    readonly "release-without-tag": "The run is not for a tag, so there is no release to add files to.";
  };
  readonly image: {
    readonly "image-unreadable": "The operating system does not let the image, or a file in it, be read.";
    readonly "image-not-an-image": "The file or folder is not an image of a kind that can be read.";
    readonly "image-damaged": "Bytes of the image contradict its format.";
    readonly "image-truncated": "The image file ends before the data that its headers describe.";
    readonly "image-too-large": "The number of files, the length of paths or the size of tables in the image exceeds a limit.";
    readonly "image-file-too-large": "A file in the image is larger than the limit for reading into memory.";
    readonly "image-compression-unsupported": "The image's file system is compressed in a way that cannot be read.";
    readonly "image-key-missing": "The image is encrypted and no key that could open it was given.";
    readonly "image-key-wrong": "The image is encrypted and the given key does not open it.";
    readonly "image-encryption-unsupported": "The image is encrypted in a way that this program does not support.";
    readonly "image-layout-ambiguous": "The OCI layout holds several images for this architecture.";
    readonly "image-changed": "A file of the sandbox folder changed while it was read.";
    readonly "image-mount-inside": "Another file system is mounted inside the sandbox folder.";
    readonly "image-sif-header": "The header of the SIF is invalid or contradicts the file.";
    readonly "image-sif-descriptor": "A descriptor of the SIF is invalid or contradicts the header.";
    readonly "image-sif-overlap": "Two objects of the SIF share bytes.";
    readonly "image-no-system-partition": "The SIF has no primary system partition.";
    readonly "image-two-system-partitions": "The SIF has more than one primary system partition.";
    readonly "image-launch-script": "The SIF starts with a different launch script from Apptainer's, which runs where the image is executed as a program.";
    readonly "image-object-unknown": "The SIF has an object of an unknown type.";
    readonly "image-object-unexpected": "The SIF has an object that is not part of what Apptainer builds, such as a data or second system partition.";
    readonly "image-overlay-not-mounted": "The SIF has an overlay partition that Apptainer would not mount, because it belongs to another group of objects.";
    readonly "image-overlay-unsupported": "The SIF has an overlay partition with a file system, or a layout, that Apptainer cannot mount.";
    readonly "image-overlay-ambiguous": "An overlay partition hides or redirects files in a way that root, users, the kernel and fuse-overlayfs read differently.";
    readonly "image-stray-bytes": "The SIF contains bytes that belong to no object.";
    readonly "image-xattrs-unread": "The extended attributes of the files in the folder could not be read.";
    readonly "image-unaccounted": "The image contains data that no reader examined.";
  };
  readonly lock: {
    readonly "lock-unreadable": "The lock cannot be read.";
    readonly "purl-contradicts-package": "A package of the lock has the package URL of another package or version.";
    readonly "lock-of-other-image": "The image's sha256 is not the one in the lock.";
    readonly "lock-lacks-readers": "The lock does not list every reader of the program version that wrote it, so it was edited.";
    readonly "lock-not-of-image": "The lock's packages or content digest are not those of the image.";
    readonly "lock-not-of-a-build": "The lock was made from an image alone, and the command needs the lock of a build.";
    readonly "lock-too-new": "The lock was written by a newer version of this program.";
    readonly "export-format-unknown": "There is no export format of that name.";
    readonly "export-base-unknown": "The lock names no base and no distribution that a recipe could start from.";
    readonly "prefix-unknown": "The lock has no packages in the environment given with --prefix.";
    readonly "snapshot-commit-missing": "A dependency snapshot needs a commit, and none is known.";
    readonly "snapshot-commit-invalid": "The commit or ref of a dependency snapshot is not valid.";
  };
  readonly operations: {
    readonly "no-recipes": "No file in the checkout matches the patterns for recipes, or a pattern leads out of the checkout.";
    readonly "plan-same-name": "Two recipes or images of a run have the same name.";
    readonly "plan-circle": "Recipes build on each other in a circle.";
    readonly "plan-too-deep": "A chain of images that build on each other is longer than the number of stages of a run.";
    readonly "not-in-store": "The store has no such build.";
    readonly "build-incomplete": "The build in the store is incomplete: interrupted, still running, or without a file.";
    readonly "image-exchanged": "An image was changed or replaced between the gate's answer and its start.";
    readonly "image-not-verified": "An image that must be verified before it runs is not verified.";
    readonly "mark-without-evidence": "A build cannot be marked as verified without a rebuild that proves it.";
    readonly "verdict-withdrawn": "The verdict on a build was taken back.";
    readonly "exec-value-unusable": "A value cannot be passed unchanged to the container.";
    readonly "exec-subject-invalid": "The subject to run is neither a build, an image nor a sandbox.";
    readonly "overlay-of-another-image": "An overlay was first written over a different image from the one to be run.";
    readonly "bisect-no-test": "A recipe without a %test cannot be bisected.";
    readonly "bisect-not-packages": "The recipe also fails its %test with the packages of the good build, or cannot be built with them.";
    readonly "bisect-no-good-build": "The %test of the build that a bisection starts from was not run, or is not known to have passed.";
    readonly "index-invalid": "The index given to a forecast is not of the form ecosystem=address.";
    readonly "bundle-invalid": "A zip or tar archive is damaged, too large, or has a file that leads out of its folder.";
    readonly "author-missing": "A CITATION.cff needs an author, and none was given.";
    readonly "copy-differs": "A file that was copied has a different digest from the one it must have.";
    readonly "deploy-conflict": "The target of a deployment has different files under the same build id.";
    readonly "ssh-target-invalid": "A target of a deployment over ssh is not user@host:/folder, or has characters that are not allowed.";
    readonly "ssh-failed": "A login by ssh was not possible, or its connection ended.";
    readonly "ssh-program-missing": "The target machine of a deployment over ssh lacks a program that the deployment needs.";
    readonly "ssh-store-refused": "A file of a store on another machine could not be read or written over ssh.";
    readonly "version-missing": "A folder of scitex-v*.sif images has no such version.";
    readonly "sandbox-missing": "A path or version names no sandbox.";
    readonly "package-manager-missing": "This host has no package manager that this program knows.";
    readonly "snapshot-incomplete": "A part of a snapshot could not be determined.";
    readonly "snapshot-invalid": "A file is not a snapshot of an environment.";
    readonly "queue-entry-missing": "The build is not in the queue of builds that wait to be verified.";
    readonly "queue-entry-foreign": "Somebody else put the build into the queue, or the queue is a copy.";
    readonly "queue-defect": "The verification of a build in the queue ended unexpectedly.";
    readonly "pull-failed": "An image could not be pulled, or is not the one that the registry names.";
    readonly "push-not-verified": "An image that is to be pushed is not verified.";
  };
  readonly process: {
    readonly "program-not-started": "A program could not be started: it is missing or may not be executed.";
    readonly "log-unwritable": "The log of a program could not be written.";
    readonly "time-limit-reached": "A program did not end within its time limit.";
    readonly "output-too-long": "A program printed far more than it should.";
  };
  readonly recipe: {
    readonly "recipe-invalid": "Apptainer would not accept the recipe.";
    readonly "recipe-empty": "The recipe is empty or has only comments.";
    readonly "recipe-not-found": "There is no recipe or folder at the given path.";
    readonly "recipe-not-editable": "A locked recipe cannot be written, because Apptainer would misread a line of it.";
    readonly "bootstrap-unknown": "The recipe names a bootstrap agent that Apptainer does not have.";
    readonly "base-missing": "The recipe does not name the image that it starts from.";
    readonly "header-invalid": "A line above the first section is not of the form `Keyword: value`.";
    readonly "header-continuation-invalid": "A header value ends with \\, and the next line does not continue it.";
    readonly "header-keyword-unknown": "The header has a keyword that Apptainer does not have.";
    readonly "section-app-missing": "The header line of an app section does not name the app.";
    readonly "section-empty": "The first section of a file or stage is empty.";
    readonly "section-too-long": "A section is longer than Apptainer can read (64 KiB).";
    readonly "section-unknown": "A line begins with %, and Apptainer has no section of that name.";
    readonly "files-line-invalid": "A line of %files has no path; Apptainer crashes on such a line.";
    readonly "input-unusable": "A file or folder that %files copies is missing, unreadable or outside of the context folder.";
    readonly "build-argument-too-long": "A build argument makes the recipe or a section too long.";
    readonly "build-argument-credentials": "A build argument holds an address with a user name or password.";
    readonly "secret-in-inputs": "The recipe or a build argument holds the value of a secret.";
    readonly "secret-in-image": "The image that was built holds the value of a secret.";
    readonly "secret-missing": "A secret that the build had is missing for the rebuild.";
    readonly "secret-unexpected": "A secret was given for the rebuild that the build did not have.";
    readonly "bind-missing": "A file or folder that was bound in the build is not bound in the rebuild.";
    readonly "bind-differs": "A file or folder that was bound for the rebuild has different content from the build's.";
    readonly "build-argument-unknown": "The recipe does not use the given build argument, but one with a similar name.";
    readonly "build-argument-undefined": "The recipe uses a build argument that has no value.";
  };
  readonly roundtrip: {
    readonly "architecture-differs": "The image was built for an architecture that this machine does not have.";
    readonly "base-image-missing": "A local base image of the recipe does not exist.";
    readonly "base-is-own-image": "The recipe builds on the image that it makes.";
    readonly "blank-in-scratch": "A rebuild failed in a scratch folder whose path contains a space, where some programs cannot build.";
    readonly "inputs-changed-meanwhile": "The recipe or a file that it copies changed during the build.";
    readonly "pin-impossible": "A package name or path in the image cannot be written into a locked recipe.";
    readonly "stages-not-read": "The earlier stages of a rebuild could not be copied, so they could not be compared.";
    readonly "store-in-files": "The recipe copies a folder that contains the store.";
  };
  readonly signing: {
    readonly "envelope-unreadable": "The file is not a DSSE envelope, or can be read in more than one way.";
    readonly "envelope-full": "The envelope holds as many signatures as one envelope may.";
    readonly "signature-malformed": "A signature in the envelope cannot be parsed.";
    readonly "signature-invalid": "A signature does not match the content that it came with.";
    readonly "signature-namespace": "A signature was made for another namespace, so for another purpose.";
    readonly "signer-not-allowed": "The signature is valid, but the policy does not let its signer sign for this image.";
    readonly "signer-expired": "The policy names the key, but its period of validity is over.";
    readonly "signer-not-yet-valid": "The policy names the key, but its period of validity has not begun.";
    readonly "signer-list-invalid": "A line of an allowed-signers list cannot be parsed.";
    readonly "signer-cert-authority": "An allowed-signers line has the option cert-authority, which is not supported.";
    readonly "marker-not-signable": "The marker was written by version 0.1, whose markers cannot be signed.";
    readonly "marker-changed-meanwhile": "Another marker was written while this one was being signed.";
    readonly "key-missing": "There is no key to sign with.";
    readonly "key-certificate": "The signature was made with an SSH certificate, which is not supported.";
    readonly "key-type-unsupported": "The key is of a type that cannot sign here.";
    readonly "key-weak": "The type or size of the key lets others forge its signatures.";
    readonly "key-file-invalid": "The file is not a private key that can sign here.";
    readonly "key-file-exposed": "Other users may read the private key.";
    readonly "key-file-exists": "The key file exists already, and is not overwritten.";
    readonly "key-passphrase": "The private key is encrypted, and the passphrase is missing or wrong.";
    readonly "passphrase-empty": "The passphrase that was given is empty.";
    readonly "ssh-keygen-missing": "The program ssh-keygen, which signs with SSH keys, was not found.";
    readonly "ssh-keygen-failed": "The program ssh-keygen could not sign.";
    readonly "sigstore-unreachable": "Sigstore's certificate authority, log or timestamp service did not answer as it should.";
    readonly "sigstore-no-identity": "The job has no identity that Sigstore could certify.";
    readonly "sigstore-root-unavailable": "Sigstore's keys, which are needed to check certificates, could not be fetched.";
    readonly "sigstore-root-invalid": "The file does not contain the keys of a Sigstore.";
  };
  readonly slurm: {
    readonly "slurm-missing": "SLURM's commands are not installed on this machine.";
    readonly "slurm-refused": "SLURM refused a job, or a command about one.";
    readonly "slurm-unreachable": "SLURM's controller did not answer.";
    readonly "slurm-option-invalid": "A value for SLURM cannot be passed to it.";
    readonly "slurm-run-missing": "The store has no such run of SLURM jobs.";
    readonly "slurm-run-foreign": "The run of SLURM jobs was made by somebody else, or the store is a copy.";
    readonly "slurm-job-cancelled": "The verification of a build by SLURM was cancelled by queue cancel.";
    readonly "slurm-job-lost": "A job ended without a result: cancelled, killed, or its node failed.";
    readonly "slurm-session-exists": "A session of this name is running already.";
    readonly "slurm-session-missing": "There is no such session, it has ended, or it has not started yet.";
  };
  readonly store: {
    readonly "disk-full": "The disk is full.";
    readonly "quota-used-up": "The user's disk quota is used up.";
    readonly "read-only": "The file system is read-only.";
    readonly "no-permission": "The user has no permission to read or write a file or folder.";
    readonly "file-in-the-way": "A file or folder of that name exists and may not be replaced.";
    readonly "no-such-file": "A file or folder does not exist, or is of another kind.";
    readonly "file-too-large": "A file is larger than any file that this program writes.";
    readonly "not-a-regular-file": "A link, FIFO or device is where a file should be.";
    readonly "file-error": "The system could not read or write a file.";
    readonly "link-in-store": "There is a link in place of a file or folder of a store or scratch folder that is to be written or removed.";
    readonly "not-ours": "A file or folder was not made by this program, so it is neither replaced nor removed.";
    readonly "mount-in-scratch": "Something is mounted in a folder that is to be removed.";
    readonly "scratch-not-private": "The scratch folder below --tmp belongs to another user.";
    readonly "no-store": "There is no store at the path.";
    readonly "image-not-in-store": "The image of a build is not in the store.";
    readonly "gate-closed": "The gate does not let a build be published.";
    readonly "nothing-to-roll-back": "The history has no previously published build that still exists.";
    readonly "lock-busy": "Another process works on the same files.";
    readonly "build-id-invalid": "The time in a build id is not valid.";
    readonly "build-ids-used-up": "Every build id of the next minutes is reserved by other builds.";
    readonly "name-invalid": "The name of an image is not valid.";
  };
  readonly system: {
    readonly "wrong-use": "The command line is wrong.";
    readonly cancelled: "The work was stopped, by Ctrl-C or by the end of a job.";
    readonly "build-argument-invalid": "A build argument is not of the form name=value, or its file cannot be read.";
    readonly "key-unreadable": "The file with the key of an encrypted image cannot be read.";
    readonly "level-invalid": "The level is not one of the known levels.";
    readonly "lock-of-scitex": "The file is a lock of scitex-container, and the command needs one of this program.";
    readonly "output-incomplete": "The result could not be written completely to standard output.";
    readonly "output-unwritable": "The file given with --output cannot be written.";
    readonly "wrong-kind-of-file": "A file is of the wrong kind for the command: an image in place of a recipe, for example.";
    readonly "subject-missing": "An argument is neither an existing file nor the name of a build.";
    readonly "subject-ambiguous": "A folder or archive has the files of several builds, but the command takes one build.";
    readonly "time-limit-invalid": "The time limit is not a valid time.";
    readonly "development-task-failed": "A task of this project's own development (npm start, test, build) failed.";
    readonly "server-unreachable": "A server could not be reached, or did not respond in time.";
    readonly "server-rate-limit": "A server refuses more requests for the moment (HTTP status 429).";
    readonly "server-error": "A server answered with an error of its own (HTTP status 5xx).";
    readonly "redirect-invalid": "A server redirects in a loop, to an unencrypted or link-local address, or sends a login on to another server.";
    readonly "response-too-long": "A server sent more data than the limit for a manifest or an index.";
    readonly "credentials-file-invalid": "A file with registry credentials is not in Docker's configuration format.";
    readonly "credential-helper-failed": "Docker's credential helper failed or returned no credentials.";
    readonly "image-reference-invalid": "The name of an image is not a valid reference.";
    readonly "base-not-found": "A base image does not exist at the address or path in the recipe.";
    readonly "base-architecture-missing": "A base image is not available for the architecture of this machine.";
    readonly "base-not-apptainer-image": "An oras reference names something other than an Apptainer image.";
    readonly "registry-access-denied": "A registry or library does not let this user read an image.";
    readonly "registry-login-insecure": "A registry asks for credentials over an unencrypted connection.";
    readonly "registry-response-invalid": "A registry or library sent an unexpected response.";
    readonly "registry-not-found": "A registry does not have the requested content.";
    readonly "registry-digest-mismatch": "A registry sent content whose digest or size is not the expected one.";
    readonly "manifest-outdated": "A registry serves an image only in Docker's obsolete manifest version 1.";
    readonly "library-not-configured": "The recipe uses an image library, and no library is configured.";
    readonly "oci-layout-invalid": "The folder named in the recipe is not an OCI layout.";
    readonly "oci-layout-ambiguous": "A reference does not select exactly one image of an OCI layout.";
  };
  readonly vault: {
    readonly "vault-missing": "There is no vault for this build.";
    readonly "vault-index-mismatch": "The index in the vault is not the one that the lock names.";
    readonly "vault-index-damaged": "The index in the vault is damaged.";
    readonly "vault-digests-only": "The vault has only the digests of the downloads, not the bodies.";
    readonly "vault-request-missing": "A rebuild from the vault made a request that was not recorded.";
    readonly "vault-body-missing": "A body in the vault's index is missing from the vault, or does not have its digest.";
    readonly "vault-certificate-in-image": "The image contains the certificate of the certificate authority that recorded the build.";
    readonly "vault-export-damaged": "A file is not an exported vault, or it is cut off or damaged.";
    readonly "build-id-taken": "An exported vault has the id of a build that the store has, but it is of another build.";
    readonly "vault-export-image": "The image to export is not the one that its lock names.";
    readonly "vault-is-network": "A rebuild from upstream was asked for where vault run or vault serve is the network.";
    readonly "vault-port-invalid": "The port to serve a vault on is not a valid port number.";
  };
  readonly verdict: {
    readonly "files-not-one-build": "The files do not belong to one build.";
    readonly "recipe-missing": "The recipe cannot be extracted from the locked recipe, and is not next to it.";
    readonly "recipe-not-of-lock": "The recipe in the locked recipe is not the one that the lock names.";
    readonly "locked-recipe-not-of-lock": "The locked recipe differs from the one that recipe and lock give.";
    readonly "locked-recipe-unsealed": "The file is not a locked recipe: it has no seal.";
    readonly "locked-recipe-edited": "The locked recipe was edited after it was written.";
    readonly "marker-unreadable": "The marker cannot be read, or can be read in more than one way.";
    readonly "marker-of-scitex": "The marker is one of scitex-container, which names no digest of any file.";
    readonly "marker-contradicts-itself": "The marker says two things that cannot both be true.";
    readonly "build-arguments-differ": "The build arguments of the rebuild differ from those of the build.";
    readonly "context-differs": "The files that the recipe copies are not those of the build: changed, new or missing.";
    readonly "context-file-missing": "A file that the recipe copies is not in the context folder.";
    readonly "policy-invalid": "A configuration is not valid, so its requirements are not known.";
    readonly "policy-misnamed": "A configuration ends in .yml instead of .yaml, and would not be read.";
    readonly "policy-missing": "The verdict was made under a configuration that is missing.";
    readonly "evidence-removed": "A change takes an image's evidence out of the store, and also adds or changes files.";
    readonly "policy-loosened": "A change loosens the configuration and also changes other files, which would be judged by it.";
    readonly "target-ambiguous": "The name of the target branch can mean more than one commit, such as a tag of the same name.";
    readonly "target-unreadable": "The target branch of a change cannot be read, so its configuration is not known.";
    readonly "no-marker": "The build was never verified: it has no marker.";
    readonly "image-empty": "The file to check is empty.";
    readonly "both-markers": "The build has two markers with opposite verdicts.";
    readonly "not-verified": "The last verification did not verify the build.";
    readonly "other-build": "The marker is that of another build.";
    readonly "lock-missing": "The lock that was verified is missing.";
    readonly "lock-differs": "The lock is not the one that was verified.";
    readonly "locked-recipe-missing": "The locked recipe that was verified is missing.";
    readonly "locked-recipe-differs": "The locked recipe is not the one that was verified.";
    readonly "recipe-differs": "The recipe is not the one that was verified.";
    readonly "image-differs": "The image is not the one that was verified.";
    readonly "image-not-checked": "The image is not here, and the check was asked to look at everything.";
    readonly "lock-of-other-build": "The lock and the marker are of different builds.";
    readonly "lock-incomplete": "The lock says that a part of the image could not be read, or that no reader looked at it, or a reader's list is missing.";
    readonly "lock-contradicts-marker": "Lock and marker have different values for the same field.";
    readonly "lock-contradicts-recipe": "Lock and recipe disagree on build arguments or bases.";
    readonly "inputs-differ": "An input of the build has changed since it was verified.";
    readonly "nothing-compared": "No package was compared.";
    readonly "history-missing": "The history, which says which verdict is the last one, is missing.";
    readonly "history-shortened": "The history lacks the predecessor of one of its verdicts.";
    readonly "history-lacks-marker": "The history does not list the marker.";
    readonly "history-damaged": "A line of the history cannot be read, and may be a verdict on this build.";
    readonly "history-contradicts-marker": "History and marker disagree on the verdict or on the one before it.";
    readonly "history-forked": "The history has two last verdicts on one build.";
    readonly replayed: "The marker is outdated: a later verdict was written.";
    readonly "made-in-the-future": "The marker is dated in the future.";
    readonly "too-old": "The verdict expired, or is older than the policy allows.";
    readonly "level-not-judged": "Build and rebuild ran on machines that differ in a way that can prevent the required level, so the level was not judged.";
    readonly "level-too-low": "The rebuild reached a weaker level than the policy requires.";
    readonly "floats-undeclared": "The verdict allowed floats that the policy does not allow.";
    readonly "noise-undeclared": "The verdict ignored files as noise that the policy does not list.";
    readonly "not-signed": "The marker is not signed, and the policy requires it.";
    readonly "no-signers-named": "The policy requires signatures, but does not name who may sign.";
    readonly "too-few-verifiers": "The policy requires more different signers who each verified the files.";
    readonly "verdict-not-counted": "An earlier verdict does not count towards the verifiers that the policy requires.";
    readonly "too-few-signers": "The policy requires more different signers of the marker.";
    readonly "published-is-other": "The link with the image's name points to an image other than the published build.";
  };
};
type ByRoom = typeof codesByRoom;
/**
 * A code that a failure may carry. Codes are public: once released, a code keeps its meaning, and is never used again
 * for another.
 */
type FailureCode = { [Room in keyof ByRoom]: keyof ByRoom[Room] }[keyof ByRoom];
/** A place in a file the user wrote: line and column count from 1. */
interface Place {
  path: string;
  line?: number;
  column?: number;
}
/**
 * What kind of failure this is; each has the exit code of the same name in {@link exitCodes}. `failed`: the work itself
 * failed · `usage`: wrong input · `unverified`: drift or no valid marker · `infrastructure`: network, disk or runner,
 * not the image · `inconclusive`: evidence is missing.
 */
type FailureKind = "failed" | "usage" | "unverified" | "infrastructure" | "inconclusive";
/**
 * The only type of error that reaches a user: what failed (the message), why, and what to do next. Any other error is a
 * defect of this program.
 */
declare class Failure extends Error {
  readonly kind: FailureKind;
  /** Stable and machine-readable; docs/failures.md lists them. */
  readonly code: FailureCode;
  readonly why: string | undefined;
  readonly remedy: string | undefined;
  readonly place: Place | undefined;
  constructor(kind: FailureKind, what: string, more: {
    code: FailureCode;
    why?: string | undefined;
    remedy?: string | undefined;
    place?: Place | undefined;
    cause?: unknown;
  });
  /**
   * The same failure, with its place moved from a private copy of a file to the user's file.
   * @param lineOf the original's line for one of the copy; undefined for a line that the original does not have
   */
  withPath(copy: string, original: string, lineOf?: (line: number) => number | undefined): Failure;
}
declare const comparisonSchema: z.ZodObject<{
  identical: z.ZodBoolean;
  conclusive: z.ZodBoolean;
  reasons: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"arch-differs">;
    locked: z.ZodString;
    rebuilt: z.ZodString;
  }, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"unreadable">;
    side: z.ZodEnum<{
      locked: "locked";
      rebuilt: "rebuilt";
    }>;
    ecosystem: z.ZodString;
    path: z.ZodString;
    message: z.ZodString;
  }, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"left-out">;
    side: z.ZodEnum<{
      locked: "locked";
      rebuilt: "rebuilt";
    }>;
    ecosystem: z.ZodString;
  }, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"not-read">;
    side: z.ZodEnum<{
      locked: "locked";
      rebuilt: "rebuilt";
    }>;
    ecosystem: z.ZodString;
  }, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"readers-differ">;
    ecosystem: z.ZodString;
    locked: z.ZodNumber;
    rebuilt: z.ZodNumber;
  }, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"no-packages">;
    side: z.ZodEnum<{
      locked: "locked";
      rebuilt: "rebuilt";
    }>;
  }, z.core.$strict>], "kind">>;
  notCompared: z.ZodArray<z.ZodObject<{
    ecosystem: z.ZodString;
    reason: z.ZodEnum<{
      "not-read": "not-read";
      "readers-differ": "readers-differ";
      "stage-unknown": "stage-unknown";
    }>;
    readers: z.ZodObject<{
      locked: z.ZodOptional<z.ZodNumber>;
      rebuilt: z.ZodOptional<z.ZodNumber>;
    }, z.core.$strict>;
  }, z.core.$strict>>;
  ecosystems: z.ZodRecord<z.ZodString, z.ZodObject<{
    locked: z.ZodNumber;
    rebuilt: z.ZodNumber;
    equal: z.ZodNumber;
    changes: z.ZodArray<z.ZodObject<{
      kind: z.ZodEnum<{
        changed: "changed";
        extra: "extra";
        missing: "missing";
      }>;
      ecosystem: z.ZodString;
      name: z.ZodString;
      prefix: z.ZodOptional<z.ZodString>;
      arch: z.ZodOptional<z.ZodString>;
      location: z.ZodOptional<z.ZodString>;
      from: z.ZodOptional<z.ZodString>;
      to: z.ZodOptional<z.ZodString>;
      differences: z.ZodOptional<z.ZodArray<z.ZodObject<{
        field: z.ZodEnum<{
          arch: "arch";
          build: "build";
          commit: "commit";
          editable: "editable";
          hash: "hash";
          name: "name";
          origin: "origin";
          source: "source";
          url: "url";
        }>;
        before: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodBoolean]>>;
        after: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodBoolean]>>;
      }, z.core.$strict>>>;
    }, z.core.$strict>>;
  }, z.core.$strict>>;
  floated: z.ZodArray<z.ZodObject<{
    kind: z.ZodEnum<{
      changed: "changed";
      extra: "extra";
      missing: "missing";
    }>;
    ecosystem: z.ZodString;
    name: z.ZodString;
    prefix: z.ZodOptional<z.ZodString>;
    arch: z.ZodOptional<z.ZodString>;
    location: z.ZodOptional<z.ZodString>;
    from: z.ZodOptional<z.ZodString>;
    to: z.ZodOptional<z.ZodString>;
    differences: z.ZodOptional<z.ZodArray<z.ZodObject<{
      field: z.ZodEnum<{
        arch: "arch";
        build: "build";
        commit: "commit";
        editable: "editable";
        hash: "hash";
        name: "name";
        origin: "origin";
        source: "source";
        url: "url";
      }>;
      before: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodBoolean]>>;
      after: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodBoolean]>>;
    }, z.core.$strict>>>;
  }, z.core.$strict>>;
  total: z.ZodNumber;
  files: z.ZodOptional<z.ZodEnum<{
    differ: "differ";
    same: "same";
    unknown: "unknown";
  }>>;
}, z.core.$strict>;
type Comparison = z.infer<typeof comparisonSchema>;
/** The lock: everything that is installed in one image, bound to it by digest. */
declare const lockSchema: z.ZodObject<{
  lockVersion: z.ZodLiteral<2>;
  name: z.ZodString;
  ts: z.ZodString;
  writer: z.ZodObject<{
    program: z.ZodString;
    inputs: z.ZodNumber;
    contentRules: z.ZodNumber;
    lockedRecipe: z.ZodNumber;
    readers: z.ZodRecord<z.ZodString, z.ZodNumber>;
    pins: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
  }, z.core.$strict>;
  image: z.ZodObject<{
    sha256: z.ZodOptional<z.ZodString>;
    size: z.ZodOptional<z.ZodNumber>;
    arch: z.ZodString;
    contentDigest: z.ZodOptional<z.ZodString>;
    canonicalDigest: z.ZodOptional<z.ZodString>;
    canonical: z.ZodOptional<z.ZodObject<{
      squashfsTools: z.ZodString;
      without: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "apt-lists": "apt-lists";
        "host-keys": "host-keys";
        "machine-id": "machine-id";
      }>>>;
    }, z.core.$strict>>;
    unaccounted: z.ZodOptional<z.ZodArray<z.ZodObject<{
      code: z.ZodString;
      what: z.ZodString;
    }, z.core.$strict>>>;
  }, z.core.$strict>;
  recipe: z.ZodOptional<z.ZodObject<{
    sha256: z.ZodString;
  }, z.core.$strict>>;
  inputs: z.ZodOptional<z.ZodObject<{
    digest: z.ZodString;
    withoutBases: z.ZodOptional<z.ZodString>;
    arguments: z.ZodRecord<z.ZodString, z.ZodString>;
    files: z.ZodRecord<z.ZodString, z.ZodString>;
    secrets: z.ZodOptional<z.ZodArray<z.ZodString>>;
    binds: z.ZodOptional<z.ZodArray<z.ZodObject<{
      at: z.ZodString;
      access: z.ZodEnum<{
        ro: "ro";
        rw: "rw";
      }>;
      kind: z.ZodEnum<{
        file: "file";
        folder: "folder";
      }>;
      sha256: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    sourceDateEpoch: z.ZodNumber;
  }, z.core.$strict>>;
  test: z.ZodOptional<z.ZodLiteral<"skipped">>;
  testAfter: z.ZodOptional<z.ZodString>;
  bases: z.ZodArray<z.ZodObject<{
    stage: z.ZodNumber;
    bootstrap: z.ZodString;
    written: z.ZodString;
    indexDigest: z.ZodOptional<z.ZodString>;
    platformDigest: z.ZodOptional<z.ZodString>;
    imageSha256: z.ZodOptional<z.ZodString>;
    folderSha256: z.ZodOptional<z.ZodString>;
    mirror: z.ZodOptional<z.ZodString>;
    suite: z.ZodOptional<z.ZodString>;
  }, z.core.$strict>>;
  builder: z.ZodOptional<z.ZodObject<{
    apptainer: z.ZodString;
    squashfsTools: z.ZodOptional<z.ZodString>;
    mode: z.ZodString;
    os: z.ZodString;
    kernel: z.ZodString;
    arch: z.ZodString;
  }, z.core.$strict>>;
  ecosystems: z.ZodRecord<z.ZodString, z.ZodDiscriminatedUnion<[z.ZodObject<{
    status: z.ZodLiteral<"present">;
    packages: z.ZodArray<z.ZodObject<{
      name: z.ZodString;
      version: z.ZodString;
      purl: z.ZodString;
      arch: z.ZodOptional<z.ZodString>;
      prefix: z.ZodOptional<z.ZodString>;
      location: z.ZodOptional<z.ZodString>;
      source: z.ZodOptional<z.ZodString>;
      auto: z.ZodOptional<z.ZodBoolean>;
      origin: z.ZodOptional<z.ZodString>;
      build: z.ZodOptional<z.ZodString>;
      hash: z.ZodOptional<z.ZodString>;
      provides: z.ZodOptional<z.ZodArray<z.ZodString>>;
      commit: z.ZodOptional<z.ZodString>;
      url: z.ZodOptional<z.ZodString>;
      editable: z.ZodOptional<z.ZodBoolean>;
      installer: z.ZodOptional<z.ZodString>;
      owner: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    notes: z.ZodOptional<z.ZodArray<z.ZodObject<{
      path: z.ZodString;
      message: z.ZodString;
    }, z.core.$strict>>>;
  }, z.core.$strict>, z.ZodObject<{
    status: z.ZodLiteral<"absent">;
  }, z.core.$strict>, z.ZodObject<{
    status: z.ZodLiteral<"error">;
    path: z.ZodString;
    message: z.ZodString;
    packages: z.ZodArray<z.ZodObject<{
      name: z.ZodString;
      version: z.ZodString;
      purl: z.ZodString;
      arch: z.ZodOptional<z.ZodString>;
      prefix: z.ZodOptional<z.ZodString>;
      location: z.ZodOptional<z.ZodString>;
      source: z.ZodOptional<z.ZodString>;
      auto: z.ZodOptional<z.ZodBoolean>;
      origin: z.ZodOptional<z.ZodString>;
      build: z.ZodOptional<z.ZodString>;
      hash: z.ZodOptional<z.ZodString>;
      provides: z.ZodOptional<z.ZodArray<z.ZodString>>;
      commit: z.ZodOptional<z.ZodString>;
      url: z.ZodOptional<z.ZodString>;
      editable: z.ZodOptional<z.ZodBoolean>;
      installer: z.ZodOptional<z.ZodString>;
      owner: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    notes: z.ZodOptional<z.ZodArray<z.ZodObject<{
      path: z.ZodString;
      message: z.ZodString;
    }, z.core.$strict>>>;
  }, z.core.$strict>], "status">>;
  stages: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
    name: z.ZodOptional<z.ZodString>;
    ecosystems: z.ZodRecord<z.ZodString, z.ZodDiscriminatedUnion<[z.ZodObject<{
      status: z.ZodLiteral<"present">;
      packages: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        version: z.ZodString;
        purl: z.ZodString;
        arch: z.ZodOptional<z.ZodString>;
        prefix: z.ZodOptional<z.ZodString>;
        location: z.ZodOptional<z.ZodString>;
        source: z.ZodOptional<z.ZodString>;
        auto: z.ZodOptional<z.ZodBoolean>;
        origin: z.ZodOptional<z.ZodString>;
        build: z.ZodOptional<z.ZodString>;
        hash: z.ZodOptional<z.ZodString>;
        provides: z.ZodOptional<z.ZodArray<z.ZodString>>;
        commit: z.ZodOptional<z.ZodString>;
        url: z.ZodOptional<z.ZodString>;
        editable: z.ZodOptional<z.ZodBoolean>;
        installer: z.ZodOptional<z.ZodString>;
        owner: z.ZodOptional<z.ZodString>;
      }, z.core.$strict>>;
      notes: z.ZodOptional<z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        message: z.ZodString;
      }, z.core.$strict>>>;
    }, z.core.$strict>, z.ZodObject<{
      status: z.ZodLiteral<"absent">;
    }, z.core.$strict>, z.ZodObject<{
      status: z.ZodLiteral<"error">;
      path: z.ZodString;
      message: z.ZodString;
      packages: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        version: z.ZodString;
        purl: z.ZodString;
        arch: z.ZodOptional<z.ZodString>;
        prefix: z.ZodOptional<z.ZodString>;
        location: z.ZodOptional<z.ZodString>;
        source: z.ZodOptional<z.ZodString>;
        auto: z.ZodOptional<z.ZodBoolean>;
        origin: z.ZodOptional<z.ZodString>;
        build: z.ZodOptional<z.ZodString>;
        hash: z.ZodOptional<z.ZodString>;
        provides: z.ZodOptional<z.ZodArray<z.ZodString>>;
        commit: z.ZodOptional<z.ZodString>;
        url: z.ZodOptional<z.ZodString>;
        editable: z.ZodOptional<z.ZodBoolean>;
        installer: z.ZodOptional<z.ZodString>;
        owner: z.ZodOptional<z.ZodString>;
      }, z.core.$strict>>;
      notes: z.ZodOptional<z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        message: z.ZodString;
      }, z.core.$strict>>>;
    }, z.core.$strict>], "status">>;
    transient: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodObject<{
      name: z.ZodString;
      version: z.ZodString;
      purl: z.ZodString;
      arch: z.ZodOptional<z.ZodString>;
      prefix: z.ZodOptional<z.ZodString>;
      location: z.ZodOptional<z.ZodString>;
      source: z.ZodOptional<z.ZodString>;
      auto: z.ZodOptional<z.ZodBoolean>;
      origin: z.ZodOptional<z.ZodString>;
      build: z.ZodOptional<z.ZodString>;
      hash: z.ZodOptional<z.ZodString>;
      provides: z.ZodOptional<z.ZodArray<z.ZodString>>;
      commit: z.ZodOptional<z.ZodString>;
      url: z.ZodOptional<z.ZodString>;
      editable: z.ZodOptional<z.ZodBoolean>;
      installer: z.ZodOptional<z.ZodString>;
      owner: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>>;
    isolatedBuilds: z.ZodOptional<z.ZodLiteral<true>>;
    archives: z.ZodOptional<z.ZodArray<z.ZodObject<{
      uri: z.ZodString;
      suite: z.ZodString;
      components: z.ZodArray<z.ZodString>;
      signedBy: z.ZodOptional<z.ZodString>;
      trusted: z.ZodBoolean;
      snapshot: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
  }, z.core.$strict>>>;
  transient: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodObject<{
    name: z.ZodString;
    version: z.ZodString;
    purl: z.ZodString;
    arch: z.ZodOptional<z.ZodString>;
    prefix: z.ZodOptional<z.ZodString>;
    location: z.ZodOptional<z.ZodString>;
    source: z.ZodOptional<z.ZodString>;
    auto: z.ZodOptional<z.ZodBoolean>;
    origin: z.ZodOptional<z.ZodString>;
    build: z.ZodOptional<z.ZodString>;
    hash: z.ZodOptional<z.ZodString>;
    provides: z.ZodOptional<z.ZodArray<z.ZodString>>;
    commit: z.ZodOptional<z.ZodString>;
    url: z.ZodOptional<z.ZodString>;
    editable: z.ZodOptional<z.ZodBoolean>;
    installer: z.ZodOptional<z.ZodString>;
    owner: z.ZodOptional<z.ZodString>;
  }, z.core.$strict>>>>;
  isolatedBuilds: z.ZodOptional<z.ZodLiteral<true>>;
  archives: z.ZodOptional<z.ZodArray<z.ZodObject<{
    uri: z.ZodString;
    suite: z.ZodString;
    components: z.ZodArray<z.ZodString>;
    signedBy: z.ZodOptional<z.ZodString>;
    trusted: z.ZodBoolean;
    snapshot: z.ZodOptional<z.ZodString>;
  }, z.core.$strict>>>;
  fetched: z.ZodOptional<z.ZodArray<z.ZodObject<{
    url: z.ZodString;
    sha256: z.ZodString;
    size: z.ZodNumber;
    line: z.ZodOptional<z.ZodNumber>;
  }, z.core.$strict>>>;
  vault: z.ZodOptional<z.ZodObject<{
    index: z.ZodString;
  }, z.core.$strict>>;
  unlocked: z.ZodArray<z.ZodObject<{
    line: z.ZodOptional<z.ZodNumber>;
    what: z.ZodString;
    reason: z.ZodString;
  }, z.core.$strict>>;
  floats: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
type Lock = z.infer<typeof lockSchema>;
/**
 * What scitex-container recorded of an image: names and versions of the packages of one Python, of dpkg, and npm's
 * global packages, but no image digest, prefix or architecture. To compare it with a lock of ours, bring that to the
 * same form first ({@link compareEcosystems}).
 */
interface ScitexLock {
  /** Absolute path of the pip that was asked. */
  pipExecutable?: string;
  /** "python", "dpkg" and "npm". */
  ecosystems: Lock["ecosystems"];
}
/** A lock of ours, or what can be read from one that scitex-container wrote. */
type AnyLock = Lock | ScitexLock;
/** What the seed's configuration contains: how many builds of a name to keep, and whether images must be verified. */
interface ImageConfig {
  retain: number;
  requireVerified: boolean;
}
/**
 * The seed's `load_config`: `config.yaml` of a store, and that of the project if the store is in a repository; the
 * stricter value of each key counts.
 * @param root default: `$SCITEX_DIR/container`, or `~/.scitex/container`
 * @throws Failure for an invalid configuration; the seed used the defaults then
 */
declare function loadConfig(root?: string): Promise<ImageConfig>;
/**
 * Reads what is installed in an image, without running it, and writes its lock.
 * @returns the lock, which lists what is in the image, not what it was built from
 */
declare function captureLock(sifPath: string, lockPath: string): Promise<Lock>;
/**
 * Reads a lock of any version, including those of scitex-container.
 * @throws Failure for a file that is not a lock; the seed treated it as an empty one
 */
declare function readLock(lockPath: string): Promise<AnyLock>;
/** The differences between two locks: for each package, as `ecosystem:name`, its version in each of them. */
interface LockDiff {
  /** Whether every package is the same and there is evidence for it. */
  identical: boolean;
  changed: Record<string, [a: string, b: string]>;
  onlyInA: Record<string, string>;
  onlyInB: Record<string, string>;
  /** One sentence that names every package. */
  summary: string;
  comparison: Comparison;
}
/** Compares the packages of two locks. If one of them lacks evidence, they are not identical. */
declare function compareLocks(lockA: AnyLock, lockB: AnyLock): LockDiff;
/**
 * Writes the locked recipe of a recipe and its lock.
 * @param lock that of a build; the lock of an image alone does not say what the image was built from
 * @returns absolute path of the locked recipe
 */
declare function generateLockedDef(roughDef: string, lock: Lock, outDef: string): Promise<string>;
declare const freezeFiles: {
  readonly pip: readonly ["requirements-lock.txt", "python"];
  readonly dpkg: readonly ["dpkg-lock.txt", "dpkg"];
  readonly node: readonly ["node-lock.txt", "npm"];
};
/**
 * Writes the seed's three lists for an image: `requirements-lock.txt`, `dpkg-lock.txt` and `node-lock.txt`. The image
 * is not run. No file is written for a kind of package that the image does not have.
 * @param outputDir default: the image's folder
 * @returns absolute paths of the files that were written
 */
declare function freeze(sifPath: string, {
  outputDir
}?: {
  outputDir?: string;
}): Promise<Partial<Record<keyof typeof freezeFiles, string>>>;
/** The options of the seed's `build`. */
interface BuildOptions {
  /** Name of a recipe in the folder that `findContainersDir` finds, without `.def`. */
  defName?: string;
  /** Path of the recipe, in place of `defName`. */
  defPath?: string;
  /** The store; default: the recipe's folder. */
  outputDir?: string;
  /** Build even where the store has a build of the same inputs. */
  force?: boolean;
  /** Make a sandbox, `<name>/<name>.sandbox`, in place of an image. */
  sandbox?: boolean;
  /** Default: the recipe's name. */
  imageName?: string;
  useSudo?: boolean;
  fakeroot?: boolean;
  /** Folder in which relative paths of `%files` and `From: ./x.sif` start; default: the store. */
  cwd?: string;
  /** Builds of the name that are kept; default: as the store's configuration says. */
  retain?: number;
}
/** The options of the seed's `build_reproducible`. */
interface ReproducibleOptions extends Pick<BuildOptions, "defPath" | "defName" | "force" | "cwd"> {
  /** Rebuild and compare at once; false: `verifyRoundtrip` does it later. Default: true. */
  verify?: boolean;
  /** Protect the build from being pruned. */
  keep?: boolean;
  config?: ImageConfig;
}
/** The result of a round trip. */
interface RoundTripResult {
  layer: string;
  ts: string;
  sif: string;
  lock: string;
  lockedDef: string;
  /** null where it was not verified yet. */
  verified: boolean | null;
  diff: LockDiff | null;
  /** The marker; null where there is none. */
  marker: string | null;
}
/**
 * Builds a recipe, with its lock and locked recipe. Nothing is built if the store has a build of the same inputs. The
 * build is published unless a verified one already is; `buildReproducible` also verifies it.
 * @returns absolute path of the image, `<name>/<name>-<ts>.sif`, or of the sandbox
 */
declare function build(options: BuildOptions): Promise<string>;
/**
 * The round trip: builds a recipe, writes lock and locked recipe, rebuilds from the locked recipe alone, compares, and
 * records the verdict. A verified build is published. Drift is a result; a build that cannot run is a Failure.
 * @param root the store
 */
declare function buildReproducible(layer: string, root: string, options?: ReproducibleOptions): Promise<RoundTripResult>;
/**
 * Rebuilds a build from its locked recipe alone, compares, and records the verdict.
 * Builds beyond `retain` are removed when it is verified.
 * @param options.cwd folder in which relative paths of `%files` start; default: the store's folder
 * @param options.config default: as the store's configuration says
 * @returns what differs
 * @throws Failure where the rebuild could not run; "build-failed" where the locked recipe does not build, which the
 *   marker says, too
 */
declare function verifyRoundtrip(layer: string, root: string, ts: string, options?: {
  cwd?: string;
  config?: ImageConfig;
}): Promise<LockDiff>;
/** A folder of the host for a service. */
interface DevMount {
  /** Path of the host; relative ones start in the current folder, `~` is the home. */
  host: string;
  /** Absolute path in the container. */
  container: string;
  /** Default: "ro". */
  mode?: "ro" | "rw";
}
/** Receives the progress of a room's work: the terminal's live view, a CI log, a test. */
interface Watcher {
  /** A named phase begins ("building image"); the one before it has ended. */
  phase(title: string): void;
  /** One line of a child's output, without its newline; untrusted text. */
  output(line: string): void;
  /** A remark worth keeping. */
  note(text: string): void;
}
/** Where to look for the compose file; paths absolute. */
interface ComposeQuery {
  /** Folder of the project; default: the current one, or the nearest above it in the same repository. */
  projectDir?: string | undefined;
  /** `dev`, `prod`, …: its own file is needed then, and no other is taken for it. */
  env?: string | undefined;
  /** The file itself. */
  file?: string | undefined;
}
/** Which services, and by which engine. */
interface ServiceRequest extends ComposeQuery {
  /** Default: the first that works here. */
  engine?: "docker" | "podman" | undefined;
}
/** One container of a service. */
interface Container {
  name: string;
  state: string;
  image: string;
  /** All that the engine says about it. */
  raw: unknown;
}
interface ServiceStatus {
  composeFile: string;
  containers: Container[];
}
/** The seed's `rebuild`: builds the images of all services without the cache. @returns the compose file's path */
declare const dockerRebuild: (request?: ServiceRequest, watcher?: Watcher) => Promise<string>;
/** The seed's `restart`: stops all services and starts them again. @returns the compose file's path */
declare const dockerRestart: (request?: ServiceRequest, watcher?: Watcher) => Promise<string>;
/** The seed's `status`: the containers of all services. */
declare const dockerStatus: (request?: ServiceRequest) => Promise<ServiceStatus>;
/** The seed's `get_dev_mounts`: `host:container:mode`, with absolute paths of the host. */
declare const getDevMounts: (repos: readonly DevMount[]) => string[];
/**
 * The seed's `detect_container_cmd`: Apptainer, otherwise Singularity, otherwise the private copy that `stx-container
 * setup` installs.
 * @returns absolute path; the seed returned a name, but a private copy is not on the PATH
 */
declare function detectContainerCmd(): Promise<string>;
/**
 * The seed's `find_containers_dir`: the first of `./containers`, the repository's
 * `.scitex/container/runtime/containers` and the user's `container/runtime/containers` that contains a recipe. Nothing
 * is created.
 * @param from folder to start in
 * @returns absolute path
 */
declare function findContainersDir(from?: string): Promise<string>;
/** A repository under development, mounted read-only at /opt/dev/<name>. */
interface DevRepo {
  name: string;
  hostPath: string;
}
interface HostMountEntry {
  hostPath: string;
  containerPath: string;
  /** Default: "ro". */
  mode?: "ro" | "rw";
}
/** The parameters of the seed's `build_exec_args`. */
interface ExecArgsOptions {
  containerPath: string;
  username: string;
  hostUserDir: string;
  hostProjectDir: string;
  projectSlug: string;
  devRepos?: readonly DevRepo[];
  hostMounts?: readonly HostMountEntry[];
  texlivePrefix?: string;
  overlayPath?: string | undefined;
  fakeroot?: boolean;
  /** NVIDIA GPUs. */
  nv?: boolean;
  /** AMD GPUs. */
  rocm?: boolean;
  /** Devices by CDI name; Apptainer 1.5 and later. */
  devices?: readonly string[];
}
/** `PYTHONPATH` for repositories with a src layout: `/opt/dev/<name>/src`, joined by colons; "" if there are none. */
declare function buildDevPythonpath(devRepos?: readonly DevRepo[]): string;
/**
 * Mounts of the host's folders and of its TeX Live, as `--mount` arguments, which express every path exactly.
 * @throws Failure for a path that is not absolute
 */
declare function buildHostMountBinds({
  hostMounts,
  texlivePrefix
}?: Pick<ExecArgsOptions, "hostMounts" | "texlivePrefix">): string[];
/**
 * `["apptainer", "exec", …, container]` for one user's session: contained, with a clean environment, the user's home
 * and project, and repositories under development. The image's own PATH is kept.
 * @throws Failure for a name that is not safe, and for a value that would not arrive exactly
 */
declare function buildExecArgs(given: ExecArgsOptions): string[];
/** Why the gate refuses a build; the codes are in failure-codes/verdict.ts. */
interface Refusal {
  code: FailureCode;
  /** What differs or is missing: one sentence without a full stop. */
  text: string;
  /** A command or an action. */
  remedy: string;
}
/** An image that must be verified, and is not. */
declare class VerifyError extends Failure {
  readonly name = "VerifyError";
  constructor(image: string, {
    text,
    remedy
  }: Pick<Refusal, "text" | "remedy">);
}
/** The gate's answer about an image. */
interface VerifyStatus {
  /** `unknown`: there is no marker, or one of scitex-container that says "verified", which proves nothing. */
  state: "verified" | "unverified" | "unknown";
  /** Absolute path of the image, links followed. */
  sif: string;
  detail: string;
  isVerified: boolean;
}
/** The options of {@link checkVerified}. */
interface CheckOptions {
  /** Throw for an image that is not verified. Default: as `config` says, else as the configuration of the store does. */
  requireVerified?: boolean;
  /** The store whose configuration counts; default: the one that the image lies in. */
  root?: string;
  config?: ImageConfig;
}
/**
 * Asks the gate before an image is used: digests are computed, and a marker counts only if it is bound to exactly
 * these files. An unverified image causes a process warning (`VerifyWarning`).
 * @throws VerifyError where the image must be verified and is not; Failure where there is no image
 */
declare function checkVerified(sifPath: string, options?: CheckOptions): Promise<VerifyStatus>;
/** Something of the host that is mounted into a container. */
interface HostMount {
  host: string;
  container: string;
  mode: "ro" | "rw";
}
/** Mounts of the host for containers. */
interface MountConfig {
  /** Arguments for Apptainer. */
  bindArgs: string[];
  /** Folders for the container's PATH. */
  pathAdditions: string[];
  mounts: HostMount[];
}
type GroupName = "texlive" | "imagemagick";
/** Which programs of a group this host has. */
interface GroupCheck {
  /** Whether all of its programs are present. */
  installed: boolean;
  /** The version that its first program reports; undefined if it is missing or reports none. */
  version: string | undefined;
  /** Each program and its path; null where it is missing. */
  binaries: Record<string, string | null>;
  missing: string[];
}
/** What installing groups runs, and with what result. */
interface HostInstall {
  /** Each command, as an argument list. */
  commands: string[][];
  results: Partial<Record<GroupName, "installed" | "present" | "planned" | "failed">>;
}
/** Which programs of TeX Live and ImageMagick this host has. */
declare const checkPackages: () => Promise<Record<GroupName, GroupCheck>>;
declare const hostCheck: typeof checkPackages;
/**
 * Installs packages on this host, with apt or dnf.
 * @param checkOnly only report what would be run
 */
declare function installPackages({
  texlive,
  imagemagick,
  all,
  checkOnly
}?: {
  texlive?: boolean;
  imagemagick?: boolean;
  all?: boolean;
  checkOnly?: boolean;
}): Promise<HostInstall["results"]>;
declare const hostInstall: typeof installPackages;
/** The mounts that give a container the TeX Live below a prefix; [] if there is none. */
declare const getTexliveBinds: ({
  prefix
}?: {
  prefix?: string;
}) => HostMount[];
/** Mounts for containers: of TeX Live, and of folders written `host:container[:ro|rw]`. */
declare const getMountConfig: ({
  texlivePrefix,
  hostMountsRaw
}?: {
  texlivePrefix?: string;
  hostMountsRaw?: string;
}) => MountConfig;
/** The parameters of the seed's `build_instance_start_script`. */
interface InstanceScriptOptions extends ExecArgsOptions {
  instanceName: string;
}
/**
 * A script for `sbatch` that starts an instance of an image and keeps running until it ends. It prints
 * `INSTANCE_READY`, `INSTANCE_FAILED` and `INSTANCE_STOPPED` on lines of their own. An instance of the same name left
 * by an earlier job is stopped first; the script's own instance is stopped when the job is cancelled.
 * @throws Failure for a name that is not safe in a file name and a script, and for a value that would not arrive
 * exactly
 */
declare function buildInstanceStartScript(given: InstanceScriptOptions): string;
/** What was pulled. */
interface Pulled {
  uri: string;
  image: string;
  /** sha256 (hex) of the image file. */
  sha256: string;
  /** Digest of the registry's index, or of the manifest where there is none; null for a library. */
  indexDigest: string | null;
  /** Digest of the manifest of this architecture. */
  manifestDigest: string | null;
  lock: string;
  /** Whether lock and marker came with the image instead of being made here. */
  hasEvidence: boolean;
}
/**
 * The `docker://` address of an image. Docker Hub is left out, as Apptainer does; a tag comes before a digest, because
 * callers' digests may be those of the image file, which no registry knows.
 */
declare function registryUri({
  registry,
  repository,
  tag,
  digest
}: {
  registry: string;
  repository: string;
  tag?: string | undefined;
  digest?: string | undefined;
}): string;
/** An image in a registry. */
interface OciRef {
  registry: string;
  repository: string;
  tag?: string;
  digest?: string;
}
/**
 * Downloads an image from a registry as a SIF file, with its lock; an existing file is replaced.
 * @returns the path, and the digests of the image file and of what the registry named
 */
declare function pullAsSif(image: OciRef, sifPath: string): Promise<Pulled>;
/** What was done with each repository. */
type UpdateResult = Record<string, "ok" | "failed" | "skipped">;
/** A sandbox in a folder. */
interface Sandbox {
  /** When it was made, UTC, `YYYYMMDD_HHMMSS`. */
  version: string;
  path: string;
  /** The same moment, ISO 8601 in UTC. */
  date: string;
  active: boolean;
}
/** Whether a path is that of a sandbox, by its name: anything that does not end in `.sif`. */
declare const isSandbox: (path: string) => boolean;
/**
 * Makes a sandbox `sandbox-YYYYMMDD_HHMMSS` (UTC) from an image or a recipe, and makes it the active one.
 * @param containersDir default: the folder of the source
 * @param outputDir another place; the active sandbox then stays the same
 * @returns absolute path of the sandbox
 */
declare function sandboxCreate(source: string, {
  containersDir,
  outputDir,
  force
}?: {
  containersDir?: string;
  outputDir?: string;
  force?: boolean;
}): Promise<string>;
/** Runs a command as root in a sandbox. @returns its exit code */
declare const sandboxMaintain: (sandboxDir: string, command: readonly string[]) => Promise<number>;
/**
 * Installs packages from the repositories in a folder; missing ones are skipped.
 * @param projRoot default: `~/proj`
 */
declare function sandboxUpdate(sandboxDir: string, {
  projRoot,
  packages,
  installDeps
}?: {
  projRoot?: string;
  packages?: readonly string[];
  installDeps?: boolean;
}): Promise<UpdateResult>;
/**
 * Packs a sandbox into an image, with its lock next to it.
 * @returns absolute path of the image
 */
declare function sandboxToSif(sandboxDir: string, outputSif: string): Promise<string>;
/** Sets the shell prompt in a sandbox. */
declare function sandboxConfigurePs1(sandboxDir: string, {
  defaultPs1
}?: {
  defaultPs1?: string;
}): Promise<void>;
/** The sandboxes of a folder, newest first; [] for a folder that does not exist. */
declare const listSandboxes: (containersDir: string) => Promise<Sandbox[]>;
/** The version of the active sandbox; null where there is none. */
declare function getActiveSandbox(containersDir: string): Promise<string | null>;
/** Makes a sandbox the active one. */
declare function switchSandbox(version: string, containersDir: string): Promise<void>;
/** Makes the previously active sandbox active again. @returns its version @returns its version */
declare function rollbackSandbox(containersDir: string): Promise<string>;
/**
 * Removes old sandboxes until the active one and `keep` more are left.
 * @returns the paths that were removed
 */
declare const cleanupSandboxes: (containersDir: string, {
  keep
}?: {
  keep?: number;
}) => Promise<string[]>;
/** Removes old and backup images in a folder; base images, the active version and links stay. */
declare const cleanupSifs: (containersDir: string, {
  keep
}?: {
  keep?: number;
}) => Promise<string[]>;
/** What the parameters of the seed's SLURM functions have in common, in SLURM's own terms. */
interface SlurmResources {
  /** Default: "compute". */
  slurmPartition?: string;
  /** Default: "8:00:00". */
  slurmTimeLimit?: string;
  /** Default: 4. */
  slurmCpus?: number;
  /** Default: 16. */
  slurmMemoryGb?: number;
  account?: string;
  qos?: string;
  gres?: string;
}
/** The parameters of the seed's `build_sbatch_command`. */
interface SbatchOptions extends SlurmResources {
  instanceName: string;
  scriptPath: string;
  username?: string;
  projectSlug?: string;
  /**
   * File for the job's output; SLURM's patterns (`%j`) are replaced. Default: `<script>.log`; the seed discarded the
   * output.
   */
  output?: string;
  /** Indexes of a job array, such as `0-9%2`. */
  array?: string;
}
/**
 * `sbatch` with the script of `buildInstanceStartScript`. The job is named after user and project if both are given,
 * otherwise after the instance.
 * @throws Failure for a name or value that SLURM would misread
 */
declare function buildSbatchCommand(given: SbatchOptions): string[];
/**
 * `srun` that starts a user's session in a terminal, with its own allocation.
 * @throws Failure for a name or value that would not arrive exactly
 */
declare function buildSrunCommand(given: ExecArgsOptions & SlurmResources): string[];
/** The parameters of the seed's `build_shell_in_allocation_command`, and those that say whose session it is. */
interface AllocationShellOptions extends Pick<ExecArgsOptions, "devRepos"> {
  /** Number of the job, with `_<index>` for a task of an array. */
  jobId: string | number;
  instanceName: string;
  /** With `projectSlug`: the terminal starts in the project's folder, with the variables of the session. */
  username?: string;
  projectSlug?: string;
}
/**
 * `srun` that opens a terminal in a running instance, in the allocation of its job. The variables with which the
 * instance was started do not reach the terminal, but the node's variables would: Apptainer passes the caller's
 * environment to whatever it starts in an instance.
 * @throws Failure for an invalid job, instance, user or project
 */
declare function buildShellInAllocationCommand(given: AllocationShellOptions): string[];
declare const snapshotSchema: z.ZodObject<{
  schema: z.ZodLiteral<1>;
  at: z.ZodISODateTime;
  container: z.ZodNullable<z.ZodObject<{
    name: z.ZodNullable<z.ZodString>;
    buildId: z.ZodNullable<z.ZodString>;
    image: z.ZodNullable<z.ZodObject<{
      path: z.ZodString;
      sha256: z.ZodString;
    }, z.core.$strict>>;
    lock: z.ZodNullable<z.ZodObject<{
      path: z.ZodString;
      sha256: z.ZodString;
    }, z.core.$strict>>;
    marker: z.ZodNullable<z.ZodObject<{
      path: z.ZodString;
      sha256: z.ZodString;
    }, z.core.$strict>>;
    verified: z.ZodNullable<z.ZodBoolean>;
    level: z.ZodNullable<z.ZodString>;
  }, z.core.$strict>>;
  host: z.ZodObject<{
    os: z.ZodString;
    kernel: z.ZodString;
    arch: z.ZodString;
    cpus: z.ZodInt;
    memoryBytes: z.ZodInt;
    apptainer: z.ZodNullable<z.ZodString>;
  }, z.core.$strict>;
  gpus: z.ZodArray<z.ZodObject<{
    name: z.ZodString;
    driver: z.ZodString;
    cuda: z.ZodNullable<z.ZodString>;
  }, z.core.$strict>>;
  repositories: z.ZodArray<z.ZodObject<{
    path: z.ZodString;
    commit: z.ZodNullable<z.ZodString>;
    branch: z.ZodNullable<z.ZodString>;
    dirty: z.ZodNullable<z.ZodBoolean>;
    remote: z.ZodNullable<z.ZodString>;
  }, z.core.$strict>>;
  problems: z.ZodArray<z.ZodObject<{
    what: z.ZodString;
    why: z.ZodString;
  }, z.core.$strict>>;
}, z.core.$strict>;
/** The environment of an analysis. */
type EnvSnapshot = z.infer<typeof snapshotSchema>;
/**
 * Records the environment of an analysis: image, lock and marker by their digests, host, GPUs, commits of
 * repositories. Never throws.
 * @param containersDir folder with the active image, `current.sif`
 */
declare function envSnapshot({
  containersDir,
  devRepos
}?: {
  containersDir?: string;
  devRepos?: readonly string[];
}): Promise<EnvSnapshot>;
/** A recipe in a folder, and its image if there is one. */
interface RecipeStatus {
  name: string;
  defPath: string;
  /** The published image, else the newest; null where there is none. */
  sifPath: string | null;
  /** As "42.0 MB". */
  sifSize: string | null;
  /** ISO 8601, UTC. */
  sifDate: string | null;
  /** sha256 (hex) of the recipe as it is now, and of the one that the image was built from. */
  hashCurrent: string;
  hashStored: string | null;
  /** Whether the recipe was edited since, or never built. For the other inputs, see `build`. */
  needsRebuild: boolean;
}
/** The recipes of a folder, by name. @param containersDir default: see {@link findContainersDir} */
declare function status(containersDir?: string): Promise<RecipeStatus[]>;
/** The time name for a build that starts now: `YYYY-MMDD-HHMMSS`, in UTC. */
declare const timestamp: () => string;
/** Absolute paths of one build's files, under the seed's names. */
interface ArtifactPaths {
  root: string;
  layer: string;
  ts: string;
  layerDir: string;
  sif: string;
  lock: string;
  lockedDef: string;
  roughDef: string;
  verifiedMarker: string;
  unverifiedMarker: string;
  keepMarker: string;
  buildLog: string;
  verifyLog: string;
  /** The link that names the published build. */
  latestSymlink: string;
}
/**
 * Where the files of a build are, whether or not they exist.
 * @throws Failure for an invalid layer or `ts`
 */
declare function artifactPaths(root: string, layer: string, ts: string): ArtifactPaths;
/** A build whose image is in the store. */
interface ListedBuild {
  ts: string;
  sif: string;
  lock: string | null;
  def: string | null;
  /** The gate's answer, so false for a marker of scitex-container; null where there is no marker. */
  verified: boolean | null;
  keep: boolean;
  active: boolean;
}
/** The builds of a layer whose image is in the store, newest first; [] for a store or layer that does not exist. */
declare function listBuilds(root: string, layer: string): Promise<ListedBuild[]>;
/**
 * Publishes a build, in one step.
 * @returns absolute path of the link
 * @throws Failure where there is no such build, or the gate refuses it
 */
declare function pointLatest(root: string, layer: string, ts: string): Promise<string>;
/**
 * Removes old builds of a layer until `retain` are left; never the published one, one that is protected or in use, or
 * the last verified one.
 * @returns `ts` of each that was removed
 */
declare function prune(root: string, layer: string, retain: number): Promise<string[]>;
/**
 * Protects a build from being pruned.
 * @returns absolute path of the file that says so
 */
declare function protect(root: string, layer: string, ts: string): Promise<string>;
/**
 * Confirms that a build is verified. It writes nothing, because only a rebuild makes a build verified;
 * `verifyRoundtrip` does one.
 * @returns absolute path of the marker
 * @throws Failure("unverified", "mark-without-evidence") for a build that the gate refuses
 */
declare function markVerified(root: string, layer: string, ts: string): Promise<string>;
/**
 * Withdraws a build's verdict: the build is unverified from now on, with the reason in the marker and in the history.
 * @returns absolute path of the marker
 * @returns absolute path of the marker
 */
declare function markUnverified(root: string, layer: string, ts: string, {
  reason
}?: {
  reason?: string;
}): Promise<string>;
/** One part of {@link verify}. `skip`: there was nothing to compare with. */
interface IntegrityCheck {
  status: "pass" | "fail" | "skip";
  detail: string;
  /** Packages that differ. */
  diffCount?: number;
}
/** The result of {@link verify}. */
interface Integrity {
  sif: {
    path: string;
    sha256: string | null;
    exists: boolean;
    status: IntegrityCheck["status"];
  };
  defOrigin: IntegrityCheck;
  pipLock: IntegrityCheck;
  dpkgLock: IntegrityCheck;
  /** `inconclusive`: nothing was compared, so there is no evidence. */
  overall: "pass" | "fail" | "inconclusive";
}
/**
 * The seed's `verify`: compares an image with its recipe and its lock, without running it. Only the gate
 * (`checkVerified`) knows whether it was rebuilt.
 * @param options.lockDir where the lock, or the three lists of `freeze`, are; default: the image's folder
 */
declare function verify(sifPath: string, options?: {
  defPath?: string;
  lockDir?: string;
}): Promise<Integrity>;
/** An image `scitex-v<version>.sif` directly in a folder, the layout of scitex-container. */
interface FlatVersion {
  version: string;
  path: string;
  /** Bytes. */
  size: number;
  /** Of the last change, ISO 8601 in UTC. */
  date: string;
  active: boolean;
}
/** The images `scitex-v*.sif` of a folder, newest first; [] for a folder that does not exist. */
declare function listVersions(containersDir: string): Promise<FlatVersion[]>;
/** The version that `current.sif` names; null where there is none. */
declare function getActiveVersion(containersDir: string): Promise<string | null>;
/**
 * Makes a version the active one, in one step.
 * @throws Failure where there is no such version
 */
declare function switchVersion(version: string, containersDir: string, {
  useSudo
}?: {
  useSudo?: boolean;
}): Promise<void>;
/** Makes the previously active version active again. @returns that version @returns that version */
declare function rollback(containersDir: string, {
  useSudo
}?: {
  useSudo?: boolean;
}): Promise<string>;
/** Copies the active image and the newest base image to another folder, and makes the image active there. */
declare function deploy(sourceDir: string, {
  targetDir
}?: {
  targetDir?: string;
}): Promise<void>;
/**
 * Removes old images until the active one and `keep` more are left.
 * @returns the paths that were removed
 */
declare function cleanup(containersDir: string, {
  keep
}?: {
  keep?: number;
}): Promise<string[]>;
export { type AllocationShellOptions, type AnyLock, type ArtifactPaths, type BuildOptions, type CheckOptions, type DevRepo, type ExecArgsOptions, Failure, type HostMountEntry, type ImageConfig, type InstanceScriptOptions, type Integrity, type IntegrityCheck, type ListedBuild, type LockDiff, type OciRef, type RecipeStatus, type ReproducibleOptions, type RoundTripResult, type SbatchOptions, type SlurmResources, VerifyError, type VerifyStatus, artifactPaths, build, buildDevPythonpath, buildExecArgs, buildHostMountBinds, buildInstanceStartScript, buildReproducible, buildSbatchCommand, buildShellInAllocationCommand, buildSrunCommand, captureLock, checkPackages, checkVerified, cleanup, cleanupSandboxes, cleanupSifs, compareLocks, deploy, detectContainerCmd, dockerRebuild, dockerRestart, dockerStatus, envSnapshot, findContainersDir, freeze, generateLockedDef, getActiveSandbox, getActiveVersion, getDevMounts, getMountConfig, getTexliveBinds, hostCheck, hostInstall, installPackages, isSandbox, listBuilds, listSandboxes, listVersions, loadConfig, markUnverified, markVerified, pointLatest, protect, prune, pullAsSif, readLock, registryUri, rollback, rollbackSandbox, sandboxConfigurePs1, sandboxCreate, sandboxMaintain, sandboxToSif, sandboxUpdate, status, switchSandbox, switchVersion, timestamp, verify, verifyRoundtrip };