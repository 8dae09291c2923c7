import { z } from "zod";

// src/apptainer/find.d.ts
/** The installed program that builds and runs images. */
interface Apptainer {
  /** Absolute path. */
  command: string;
  /** The name it prints; a link called singularity that starts Apptainer counts as Apptainer. */
  name: "apptainer" | "singularity";
  /** The version it prints, "1.4.5" or "1.4.5-2.el9". */
  version: string;
  /** Absolute path of unsquashfs, from the PATH or the one shipped with Apptainer. */
  unsquashfs: string | undefined;
}
/** Package files kept from one installation to the next, so that they are not downloaded again. */
interface KeptPackages {
  /** Folder with files of earlier installations. They are not trusted: a file is used only if its sha256 is right. */
  offered: string;
  /** Folder for the verified files of this installation. */
  used: string;
}
/** Source of Debian's packages. */
interface DebianSource {
  /** Address of the mirror, without suite. Default: the mirror of the machine's apt. */
  mirror?: string;
  /** Keyring that verifies it. Default: Debian's archive keyring. */
  keyring?: string;
  /** Suite with Apptainer. Default: unstable, because stable releases do not have it. */
  suite?: string;
  /** Suite with the libraries that this Apptainer was linked with. Default: trixie. */
  librarySuite?: string;
}
/** Upstream's package archive for Ubuntu. */
interface ArchiveSource {
  /** Address of the archive, without suite. */
  url: string;
  /** Address of its signing key. */
  keyUrl: string;
  /** Fingerprint of that key, 40 hex digits. */
  fingerprint: string;
  /** Suite. Default: the codename of this host's release. */
  suite?: string;
}
/** Upstream's releases. */
interface ReleaseSource {
  /** Address of the releases in GitHub's API, to which `/latest` or `/tags/v<version>` is added. */
  api: string;
}
interface InstallOptions {
  /** Exact version, "1.5.3". An installed Apptainer of another version is neither used nor changed. */
  version?: string;
  /** sha256 (hex) that upstream's release package must have. */
  sha256?: string;
  /** Addresses of the sources. Default: the official ones. */
  sources?: {
    debian?: DebianSource;
    archive?: ArchiveSource;
    release?: ReleaseSource;
  };
  /** Folder for private copies. Default: {@link privateRoot}. */
  root?: string;
  /** Package files of earlier installations, and where to keep those of this one. */
  packages?: KeptPackages;
  /** Called for every step and every change to the host. */
  note?: (text: string) => void;
}
/**
 * Finds Apptainer, or installs it, and prepares the host for builds. An Apptainer on the PATH or installed earlier is
 * used; a new one is verified by a key or a sha256. Of two concurrent calls one installs; an interrupted installation
 * leaves nothing that is used.
 * @throws Failure `infrastructure` if there is no verified way to install it
 */
declare function ensureApptainer(options?: InstallOptions): Promise<Apptainer>;
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
declare const exitCodes: Record<FailureKind | "done", number>;
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
/** A file or folder of the host that a build sees. */
interface Bind {
  /** Absolute path on the host. */
  source: string;
  /** Absolute path in the build. */
  at: string;
  /** Whether the build may write there. */
  access: "ro" | "rw";
}
/** Where a secret for `%post` comes from: a file, by its absolute path, or a variable of this process. */
type SecretSource = {
  name: string;
} & ({
  path: string;
} | {
  env: string;
});
/** How to run Apptainer; the same for build and verify. */
interface Settings {
  /** "auto" takes what works; the others force one way. */
  privileges: "auto" | "sudo" | "fakeroot";
  /** Whether %post gets the host's CA certificates; "auto": if the host trusts additional CAs. */
  hostCa: "auto" | "on" | "off" | {
    path: string;
  };
  /** Names of the host's variables that %post gets. */
  passEnv: string[];
  /** Secrets that %post finds in files, the path of each in STX_SECRET_<NAME>; default none. */
  secrets?: SecretSource[];
  /** Files and folders of the host that the build sees, by destination; default none. */
  binds?: Bind[];
  /** Milliseconds for one apptainer build. */
  timeLimitMs: number;
  /** Scratch space; default beside the store. */
  tmp?: string;
  /** The exact Apptainer version, like 1.5.3, and the sha256 (hex) of its package. Default: installed, else newest. */
  apptainer?: {
    version: string;
    sha256?: string;
  };
}
/** Codes of reading images: what each means, for docs/failures.md. */
declare const imageCodes: {
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
/** A code of this room. */
type ImageCode = keyof typeof imageCodes;
/**
 * Something in an image that was not read, or can be read in more than one way. The rest of the image is readable, but
 * no claim about the image as a whole is possible.
 */
interface Unaccounted {
  code: ImageCode;
  /** Which object, bytes or path, and what about it. */
  what: string;
}
/** What one path in an image is. Hard links appear as files with the same content and the same {@link Entry.inode}. */
interface Entry {
  /** Absolute inside the image, no trailing slash, "/" for the root. Bytes that are not UTF-8 are kept as lone surrogates U+DC80…U+DCFF. */
  path: string;
  type: "file" | "dir" | "symlink" | "char" | "block" | "fifo" | "socket";
  /** Permission bits, 0…0o7777. */
  mode: number;
  uid: number;
  gid: number;
  /** Bytes; 0 unless a file. */
  size: number;
  /** Seconds since the epoch. */
  mtime: number;
  /** Where a symlink points, as written. */
  target?: string;
  /** Major and minor number of a device node. */
  device?: readonly [number, number];
  /** Extended attributes, name → value in hexadecimal digits; absent where there are none. Names as paths are, see {@link path}. */
  xattrs?: Readonly<Record<string, string>>;
  /** The same for all names of one file that has, or had, several (hard links). */
  inode?: number;
}
/** Receives the bytes of files as they are read, each file from first to last; it must not keep the buffers. */
type Look = (path: string, bytes: Buffer) => void;
/**
 * The files of an image, read without running it. A SIF, a squashfs file, a sandbox folder, an OCI layout and a test
 * fixture are each such a tree. Nothing that a tree returns comes from outside the image: links are resolved inside it
 * only.
 */
interface ImageTree {
  /** The architecture as the image's own header says, in Go's spelling; undefined where it has none. */
  readonly arch?: string | undefined;
  /** Seconds since the epoch, as the image's own header says; undefined where it has none. */
  readonly created?: number | undefined;
  /** What the image holds and the tree does not show, or shows in one of several ways; absent or empty where there is none. */
  readonly unaccounted?: readonly Unaccounted[] | undefined;
  /** Every path, parents before children. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The entries with this base name ("METADATA"), in path order. */
  named(name: string): readonly Entry[];
  /** The entries directly in a folder, in name order; [] where there is no such folder. Follows links to the folder. */
  list(folder: string): readonly Entry[];
  /** The entry behind a path, every link on the way and at its end followed inside the image; undefined if it leads nowhere, out, or in a circle. */
  resolve(path: string): Entry | undefined;
  /**
   * The bytes of several files in one go (links followed). A path that is not a file is absent from the answer.
   * @throws TooLarge naming the path when a file is over `limit` bytes (default 32 MiB).
   */
  read(paths: readonly string[], limit?: number): Promise<Map<string, Buffer>>;
  /**
   * At least the first 4 bytes of each of these files (fewer only where it has fewer), without reading all of it; absent
   * in a tree that cannot.
   */
  heads?(paths: readonly string[]): Promise<Map<string, Buffer>>;
  /**
   * sha256 (hex) of each of these files, or of every file of the tree, in one streaming pass; bounded memory.
   */
  digests(paths?: readonly string[], look?: Look): Promise<Map<string, string>>;
  /** Frees what the tree holds open (temporary folders, processes). */
  close(): Promise<void>;
}
/** What a normaliser may look up besides the bytes of its file. */
interface Surroundings {
  /** The file itself. */
  entry: Entry;
  /** Another file of the image, links followed; undefined where there is none. */
  resolve(path: string): Entry | undefined;
  /** Its content; undefined where there is no file, or one too large to be normalised. */
  read(path: string): Promise<Buffer | undefined>;
  /** The digests of a file that is noise in part, where its normaliser ran before; undefined for any other. */
  digestsOf(path: string): PartDigests | undefined;
  /** Whether a time is that of the build: from the epoch on; every time where there is no epoch. */
  isOfBuild(seconds: number): boolean;
}
/** The digests of a file that is noise in part. */
interface PartDigests {
  /** sha256 (hex) of its content. */
  whole: string;
  /** What counts of it: the normaliser and the sha256 of what it leaves; all of it where it is not what the rule expects. */
  counted: string;
}
/** Removes one thing from a file that differs by its nature, and leaves everything else to be compared. */
interface Normaliser {
  /** Stands in the digest, so that no two normalisers' results are taken for each other. */
  name: string;
  /** The content without what differs; undefined where it is not what the rule expects, so that all of it counts. */
  normalise(content: Buffer, around: Surroundings): Buffer | undefined | Promise<Buffer | undefined>;
  /** It asks for other files' digests, so it runs when these are known. */
  last?: true;
}
/** Writes a file as every build could have written it. */
interface Rewriter {
  /** @param epoch SOURCE_DATE_EPOCH of the build, in seconds @returns undefined where it is not what the rule expects */
  rewrite(content: Buffer, epoch: number): Buffer | undefined;
}
/**
 * One kind of difference between two builds of the same inputs that does not show what was installed.
 * `ignore: "file"`: the file may be there or not, with any content; its folders, too.
 * `ignore: "content"`: it must be in both, of the same type, mode and owner.
 * `ignore: "time"`: everything counts but when it was changed.
 * A normaliser: the content counts, too, except for what the normaliser takes out.
 */
interface NoiseRule {
  /** Paths in the image: `*` any part of a name, `**` any number of folders, `{a,b}` either, `#` hexadecimal digits. */
  pattern: string;
  ignore: "file" | "content" | "time" | Normaliser;
  reason: string;
  /**
   * What the canonical form of an image does with such a file: `remove` it, `empty` it where programs expect it, or
   * rewrite it without changing what it says. Absent where that would change what the image does, and where nothing needs
   * to be done.
   */
  canonical?: "remove" | "empty" | Rewriter;
  /** Whether this entry, of whatever type, is what the rule is about; default: what else counts as noise by its type and name. */
  isMeant?(entry: Entry): boolean;
  /** The first version of the content rules that has it; 1 unless given. */
  since?: number;
  /** The last one that has it, where it is not in today's. */
  until?: number;
}
/** How a server stores a text: compressed, with an ending after its name, or as it is. */
type Ending = ".gz" | ".xz" | ".zst" | "";
/** One archive that apt in an image takes packages from. */
declare const archiveSchema: z.ZodObject<{
  uri: z.ZodString;
  suite: z.ZodString;
  components: z.ZodArray<z.ZodString>;
  signedBy: z.ZodOptional<z.ZodString>;
  trusted: z.ZodBoolean;
  snapshot: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
type Archive = z.infer<typeof archiveSchema>;
/** One installed package. Which fields appear depends on the ecosystem; absent means unknown, never "none". */
declare const packageSchema: z.ZodObject<{
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
}, z.core.$strict>;
declare const collectedSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
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
}, z.core.$strict>], "status">;
type Package = z.infer<typeof packageSchema>;
/**
 * What a collector found. `absent`: this ecosystem's databases are not in the image. `error`: they are, but could not
 * be read completely; such an image can never be verified. A failure never becomes an empty list.
 */
type Collected = z.infer<typeof collectedSchema>;
/** A repository in the settings of a package manager of an image. */
interface Repository {
  /** What the settings call it, for messages. */
  name: string;
  /** Addresses of the same content, without a slash at their end; none where the settings name no usable one. */
  urls: readonly string[];
  /** The address of a list of such addresses (a mirrorlist or a metalink of rpm's managers). */
  mirrors?: string;
  /** The one with the lowest number decides about a package (dnf and zypper); absent: the usual number. */
  priority?: number;
  /** Only who asks for it by this name takes packages out of it (`@testing` of apk). */
  tag?: string;
}
/** The indexes that the texts of a recipe or an image name, in order. */
interface NamedIndexes {
  /** They replace the ecosystem's usual one. */
  instead: readonly string[];
  /** They are asked beside it. */
  beside: readonly string[];
  /** The repositories of a distribution, as the image's settings name them; absent where no image says it. */
  repositories?: readonly Repository[];
}
/** Where an ecosystem's tools are configured with their indexes. */
interface IndexSettings {
  /** Names of the files in an image that configure them. */
  files: readonly string[];
  /** What stands before an address that replaces the usual one; applied to each command or line. */
  instead: readonly RegExp[];
  /** What stands before an address that is asked, too. */
  beside: readonly RegExp[];
  /** Commands that install, and what stands before an address that replaces the usual one for that command alone. */
  commands?: {
    install: RegExp;
    own: readonly RegExp[];
  };
}
/** What an index offers today in place of one locked package. */
interface Available {
  package: Package;
  /**
   * `same`: the locked version is what an installer would choose. `newer`: it would choose another one. `yanked`: the
   * publisher withdrew the locked version, so only who asks for exactly this one gets it, if anybody. `gone`: the index
   * no longer has it, so a rebuild cannot get it from there.
   * `unknown`: the index could not be asked, or does not know the package.
   */
  state: "same" | "newer" | "yanked" | "gone" | "unknown";
  /** The version that an installer would choose; undefined where the index has none. */
  newest?: string;
  /** Why it is `unknown`, in words. */
  why?: string;
}
/** How to query indexes. */
interface IndexAccess {
  /** The index to ask for every package, without a slash at its end; undefined: those that the packages came from. */
  given?: string | undefined;
  /** The indexes that recipe and image name. */
  named: NamedIndexes;
  /** The archives that apt in the image takes packages from. */
  archives: readonly Archive[];
  /** Architecture of the image: "amd64". */
  arch: string;
  /** The text at an address; undefined where there is none. @throws Failure("infrastructure") without an answer */
  text(url: string, headers?: Record<string, string>): Promise<string | undefined>;
  /**
   * The lines of a text that a server keeps compressed, under the address with one of these endings after it (".gz" or
   * ".xz"); undefined where there is none.
   * @throws Failure("infrastructure") without an answer
   */
  lines(url: string, endings?: readonly Ending[]): Promise<AsyncIterable<string> | undefined>;
  /** As `lines`, in parts of any length. */
  parts(url: string, endings: readonly Ending[]): Promise<AsyncIterable<string> | undefined>;
}
/**
 * One answer for each package, in order.
 * @param packages those of one ecosystem that came out of an index
 */
type AskIndex = (packages: readonly Package[], index: IndexAccess) => Promise<Available[]>;
/** Licences that are stated in a file of each package. */
interface LicenceFiles {
  /** The files that may state a package's licence, in the order of preference. */
  files(item: Package): string[];
  /** What such a file says, in the package's own words; undefined if nothing. */
  stated(text: string): string | undefined;
}
/** Licences that are stated in one database for all packages. */
interface LicenceDatabase {
  /** What the database in an image says, by "name version". */
  database(tree: ImageTree): Promise<ReadonlyMap<string, string>>;
}
/** Where the packages of an ecosystem state their licences. */
type LicenceSource = LicenceFiles | LicenceDatabase;
/** One input of a build that could not be pinned. */
declare const unlockedSchema: z.ZodObject<{
  line: z.ZodOptional<z.ZodNumber>;
  what: z.ZodString;
  reason: z.ZodString;
}, z.core.$strict>;
type Unlocked = z.infer<typeof unlockedSchema>;
/**
 * What one ecosystem contributes to a locked recipe: shell code that every /bin/sh understands (dash, busybox). `$stx`
 * is the folder of the pins inside the build; the final image does not contain it.
 */
interface Pins {
  /** Files of `$stx`, by name; one entry a line, so that the locked recipe reads as a list of what it pins. */
  files: Record<string, readonly string[]>;
  /** Puts the pins in force; runs before the recipe's first command, when the ecosystem's tools may not be there yet. */
  before: readonly string[];
  /** Prints a line for each difference between the build and the lock; runs after the recipe's last command. */
  check: readonly string[];
  /** Takes away what `before` left outside `$stx`. */
  cleanup: readonly string[];
  /** What of this ecosystem could not be pinned. */
  unlocked: Unlocked[];
}
/**
 * What is set up in every build of this project, the first one as well as a rebuild, whatever is installed: a recipe
 * that records the variables and files it sees therefore records the same in both.
 */
interface PinSetup {
  /** Every file of `$stx` that the ecosystem's pins may have, as it is where nothing is pinned. */
  files: Record<string, readonly string[]>;
  /** Sets the variables through which its pins work; runs in every build, before any pins of a lock. */
  before: readonly string[];
  /** Takes away what that left outside `$stx`. */
  cleanup: readonly string[];
  /** Lines of sed that take what `before` set out of a line by which a recipe sets its variables for everybody. */
  forget?: readonly string[];
  /** What the pins have outside `$stx` where a lock has such packages, without effect: for the first build alone. */
  rough?: {
    before: readonly string[];
    cleanup: readonly string[];
  };
}
/** What {@link PinSetup} may depend on: facts that are known before anything is built. */
interface PinSetupContext {
  /** When the build began, in seconds since 1970. */
  moment: number;
  /** What `%post` and `%appinstall` of the last stage run, as text. */
  script: string;
  /** As in {@link PinContext}; today's for a first build. */
  version?: number | undefined;
}
/** The input of an ecosystem's `pin`. */
interface PinContext {
  packages: readonly Package[];
  /** Packages that the build installed and removed again, as the image's own logs show; undefined where it has none. */
  transient: readonly Package[] | undefined;
  /** Names of this ecosystem that the lock leaves free, each a regular expression (POSIX extended, and JavaScript's) for the whole name. */
  floats: readonly string[];
  /** What apt in the image asks; where it has a snapshot, the rebuild takes from that what is gone meanwhile. */
  archives: readonly Archive[];
  /** The bootstrap agent of the stage ("debootstrap", "docker" …). */
  bootstrap: string;
  /** The image's architecture as Apptainer names it ("amd64"). */
  arch: string;
  /** When the build began: what was published later did not exist for it. Seconds since 1970. */
  moment: number;
  /** Version of this ecosystem's pins that the lock was written for; 1 where it names none. */
  version?: number | undefined;
  build: BuildFacts;
}
/** What is known about a build besides its image. */
interface BuildFacts {
  /** What `%post` and `%appinstall` of the last stage run, as text. */
  script: string;
  /** Whether pip built packages in environments of their own, as its output says. */
  isolatedBuilds: boolean;
}
/** Reads the text at an address; undefined where there is none. @throws Failure("infrastructure") without an answer */
type ReadText = (url: string) => Promise<string | undefined>;
/**
 * When the usual index of an ecosystem first had a version of a package, ISO 8601 in UTC, in one request; undefined where
 * it does not say.
 * @param index its address, without a slash at its end; default: the usual one
 * @throws Failure("infrastructure") without an answer · Error for an answer in another form
 */
type AskPublished = (item: {
  name: string;
  version: string;
}, text: ReadText, index?: string) => Promise<string | undefined>;
type Fold = (text: string) => string;
/**
 * A type of package URL: its name, and for each part the function that maps equivalent spellings to one, if its
 * definition has any. All other parts are case-sensitive.
 */
interface PurlType {
  type: string;
  namespace?: Fold;
  name?: Fold;
  version?: Fold;
}
/**
 * One ecosystem: everything that this program knows about it. Its folder's index.ts exports the object, with what needs
 * no image; the rest is loaded when it is called. Every list and table of ecosystems is made from these objects.
 */
interface Ecosystem {
  /** The ecosystem's name in the lock: "dpkg", "python", "npm"… */
  id: string;
  /** Raised by one whenever it may read another list out of the same image; locks are compared only under equal versions. */
  version: number;
  /** The first version of this program that reads it. */
  since: string;
  about: About;
  /** How its names are spelled; without it they count as written. */
  names?: Names;
  /** The types of package URL that its packages have, beside generic ones. */
  purl?: readonly PurlType[];
  /** It reads the content of files, not databases alone, so it takes longer the bigger the image is; an inventory can leave it out. */
  contents?: true;
  /** The packages in an image; pure over the tree. */
  collect(tree: ImageTree, survey: Survey): Promise<Collected>;
  /** The files that its packages own. */
  owned?(tree: ImageTree, survey: Survey): Promise<Owned>;
  /** Its packages may hold those of other ecosystems (a Python package out of the distribution), which then are its own. */
  ownsOthers?: true;
  /** Its packages may record digests of their files other than sha256 (md5, sha1): the pass over the content makes them, too. */
  otherDigests?: true;
  /** What it keeps of what it fetched or unpacked, beside what it installed. */
  caches?: Caches;
  /** What of its files differs between two builds of the same inputs. */
  noise?: readonly NoiseRule[];
  /** Packages that were installed or removed at any time, as its own logs in the image say; undefined where there are none. */
  history?(tree: ImageTree): Promise<Package[] | undefined>;
  /** Its history counts version by version, in each environment; without this, by name: what stayed in another version did not pass. */
  passes?: "versions";
  /** How a rebuild is kept to the locked packages. */
  pin?(context: PinContext): Pins;
  /**
   * Raised by one with each change that gives the same lock other pins or another set-up. A lock records it, and one that does not is of
   * version 1. Locks of lower versions keep their pins byte for byte.
   */
  pinVersion?: number;
  /** What of its pins is set up in every build; required with `pin`. */
  pinSetup?(context: PinSetupContext): PinSetup;
  /** Where recipe and image say which indexes its tools ask; there where the packages do not say it themselves. */
  indexes?(): Promise<IndexSettings>;
  /** The repositories that the settings of its manager in an image name; undefined where there are none. */
  repositories?(tree: ImageTree): Promise<Repository[] | undefined>;
  /** What its index offers today in place of its packages; packages that came from elsewhere get no answer. */
  available?: AskIndex;
  /** When its usual index first had a version; only where one request says so. */
  published?: AskPublished;
  /** Where its packages state their licences. */
  licences?(): Promise<LicenceSource>;
}
/** What the docs say about an ecosystem. */
interface About {
  /** Whose packages these are, and where they are found. */
  from: string;
  /** What identifies one, beside its name and version. */
  identity: string;
  /** What its packages are called in messages about all of them, where that is not "packages of <id>". */
  packages?: string;
  /** What holds them to their versions in a rebuild, where anything does. */
  pinnedBy?: string;
}
interface Names {
  /** The form in which its registry takes two spellings for one name. */
  normal?(name: string): string;
  /** A form under which a renamed package is found again; without case and kinds of hyphen unless given. */
  loose?(name: string): string;
}
/** For the name of an entry that marks a cache: a function that returns the cache's folders. */
type Caches = Readonly<Record<string, (tree: ImageTree, entry: Entry) => string[]>>;
/**
 * A file that belongs to a package, by its absolute path in the package, with its recorded digest ("sha256:<hex>",
 * "md5:<hex>").
 */
type OwnedFile = readonly [path: string, sum?: string];
/** What the packages of one ecosystem own in an image. */
interface Owned {
  /** Their files, where these are known without reading more. */
  files?: ReadonlySet<string>;
  /** Their files as their own lists name them, read on the way. */
  listed?(): AsyncIterable<OwnedFile>;
  /** Files with their digests, read on the way, where `listed` has not all of these. */
  recorded?(): AsyncIterable<OwnedFile>;
  /** The files of each package by its name, read on the way. */
  packages?(): AsyncIterable<readonly [name: string, path: string]>;
  /** Folders that they have to themselves. */
  folders?: ReadonlySet<string>;
  /** Places of their files where something lies that is not theirs. */
  replaced?: readonly string[];
}
/** The ecosystem whose package a file belongs to, as the field `owner` of a package. */
type OwnerOf = (path: string) => {
  owner?: string;
};
/** What one inventory knows across its ecosystems; each answer is computed once, on the first request. */
interface Survey {
  /** Whose file a path is, among the ecosystems that may hold packages of others. */
  owner(): Promise<OwnerOf>;
  /** What the packages of every ecosystem own. */
  owned(): Promise<readonly Owned[]>;
  /** What the packages of one own. */
  ownedBy(ecosystem: Ecosystem): Promise<Owned>;
}
/** Every ecosystem that an inventory asks, in the order of its name in the lock. */
declare const ecosystems: readonly Ecosystem[];
/** What is known about the content of an image's files. */
interface Digests {
  /** sha256 (hex) of every file by its path, once they are known. */
  sha256: Promise<ReadonlyMap<string, string>>;
  /** Digests of other kinds ("md5:<hex>", several apart by spaces), complete as soon as the others are. */
  others?: ReadonlyMap<string, string>;
}
interface InventoryOptions {
  /** Ask also the ecosystems that read files' content, not databases alone (`contents` of {@link Ecosystem}). */
  contents?: boolean;
  asked?: readonly Ecosystem[];
  /** Digests of every file, where they are computed anyway: files that were changed after their installation are noted. */
  digests?: Digests;
}
/**
 * What is installed in an image: each ecosystem's answer by its id. All are asked concurrently, about the image without
 * the package managers' caches. If a collector throws, its answer is `error` with the path in its error (else "/"), and
 * the others are not affected.
 */
declare function inventory(tree: ImageTree, {
  contents,
  asked,
  digests
}?: InventoryOptions): Promise<Record<string, Collected>>;
/** What opens an encrypted image: the passphrase itself, or the text of a PEM file with the RSA private key. */
type ImageKey = {
  passphrase: string;
} | {
  pem: string;
};
/**
 * Opens whatever is at a path as a tree: a SIF, a bare squashfs file, a sandbox folder, an OCI layout as a folder or as
 * a tar archive. The content decides which it is. Nothing of the image is run, mounted or written to disk; an encrypted
 * one is decrypted block by block in memory.
 * @param key for an encrypted SIF
 * @throws Failure "inconclusive" if it is missing, damaged, encrypted with another key, over a limit, or of an unknown
 * kind
 */
declare function openImage(path: string, key?: ImageKey): Promise<ImageTree>;
declare const differenceSchema: z.ZodObject<{
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
}, z.core.$strict>;
declare const changeSchema: z.ZodObject<{
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
}, z.core.$strict>;
declare const notComparedSchema: z.ZodObject<{
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
}, z.core.$strict>;
declare const reasonSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
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
}, z.core.$strict>], "kind">;
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
type Difference = z.infer<typeof differenceSchema>;
type Change = z.infer<typeof changeSchema>;
type NotCompared = z.infer<typeof notComparedSchema>;
type Reason = z.infer<typeof reasonSchema>;
type Comparison = z.infer<typeof comparisonSchema>;
declare const builderSchema: z.ZodObject<{
  apptainer: z.ZodString;
  squashfsTools: z.ZodOptional<z.ZodString>;
  mode: z.ZodString;
  os: z.ZodString;
  kernel: z.ZodString;
  arch: z.ZodString;
}, z.core.$strict>;
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
type Builder = z.infer<typeof builderSchema>;
type Lock = z.infer<typeof lockSchema>;
/** The lock of an image that we built: everything that a frozen image's lock may lack is present. */
type BuiltLock = Lock & {
  image: {
    sha256: string;
    size: number;
    contentDigest: string;
  };
  recipe: NonNullable<Lock["recipe"]>;
  inputs: NonNullable<Lock["inputs"]>;
  builder: Builder;
};
/** The part of a lock that is compared: its packages, and which readers found them. */
type ComparableLock = Pick<Lock, "ecosystems" | "stages"> & {
  writer: Pick<Lock["writer"], "readers">;
  image: Pick<Lock["image"], "arch">;
};
/**
 * Compares what was locked with what a rebuild gave. Packages are matched by ecosystem, prefix, normalized name and
 * architecture; several versions of one name are matched by location, then by version. Differences in `floats`
 * ("ecosystem:name", `*` stands for anything) are listed separately.
 *
 * Only what both sides read with the same version of a reader is compared; the rest is listed in `notCompared`. If the
 * lock has packages there, the comparison is inconclusive; what only the rebuild's program can read does not count
 * against the lock. Earlier stages are compared in the same way, if both sides list what is in them.
 */
declare function compareLocks(locked: ComparableLock, rebuilt: ComparableLock, floats?: readonly string[]): Comparison;
/** The licence of a package. */
interface Licence {
  /** As the package says it. */
  text: string;
  /** The same as an SPDX expression; absent where the text cannot be turned into one for certain. */
  expression?: string;
}
/** Licences by the id of a package in exports. */
type Licences = ReadonlyMap<string, Licence>;
/** What is known about one file that an index offers for a package. */
interface Artifact {
  /** File name: "numpy-2.1.2-cp312-cp312-manylinux_2_17_x86_64.whl". */
  file: string;
  url: string;
  /** sha256 of the file, hex. */
  sha256: string;
}
interface ExportOptions {
  /**
   * For formats that describe one environment (requirements, pylock, conda-explicit, conda-environment, renv, npm-list): the
   * prefix to export, exactly as the lock spells it. Default: all, in the lock's order; where two hold
   * different versions of one name, the first stands and the others are named as not expressed.
   */
  prefix?: string;
  /** Files of Python packages by "name==version", as an index lists them; the lock itself rarely knows them. */
  artifacts?: Readonly<Record<string, readonly Artifact[]>>;
  /** Licences that the packages state, by {@link packageId}; a lock does not have them. Default: none. */
  licences?: Licences;
  /** What GitHub wants to know about the run that submits a dependency snapshot. */
  snapshot?: {
    /** Commit, 40 hex digits. */sha: string; /** "refs/heads/main". */
    ref: string;
    job: {
      id: string;
      correlator: string;
      html_url?: string;
    };
  };
}
/** A format in which a lock can be written. */
interface Format {
  /** Its name on the command line. */
  name: string;
  /** The usual name of a file of this format. */
  file: string;
  /** What it is, in half a sentence. */
  about: string;
  /** The ecosystems whose packages it holds; all where it is left out. */
  ecosystems?: readonly string[];
  /** It describes one environment, so that `prefix` can choose which. */
  prefix?: true;
  /** It has a place for the licences of packages. */
  licences?: true;
  /** Loaded when it is asked for: CycloneDX's library is heavy. */
  load: () => Promise<(lock: Lock, options: ExportOptions) => string>;
}
/** Every format that {@link exportLock} knows. */
declare const formats: readonly Format[];
/**
 * Writes a lock in another format. What the format has no place for is put in a comment or a free-text field.
 * @param format a name of {@link formats}.
 * @throws Failure "usage" for an unknown format, or a prefix that is not in the lock.
 */
declare function exportLock(lock: Lock, format: string, options?: ExportOptions): Promise<string>;
/**
 * Reads a lock strictly: every key known, every value in range, no key and no package twice. Locks of earlier versions
 * come back in today's form.
 * @param path where the text came from, for messages.
 * @throws Failure "inconclusive" that says where and what is wrong.
 */
declare function parseLock(text: string, path: string): Lock;
/**
 * The lock as text: canonical JSON, keys sorted by code unit, two spaces of indent, every element of a list
 * (a package, a base, an unlocked input) on a line of its own, LF, one newline at the end. The same lock gives
 * the same bytes on every machine, so that its sha256 can stand for it.
 * @throws Failure "inconclusive" where `parseLock` would refuse the text.
 */
declare function formatLock(lock: Lock): string;
/** A header value as Apptainer reads it: without comment, with continuation lines joined. */
interface HeaderValue {
  /** The value, in upper and lower case as written. */
  value: string;
  /** Line of the key, from 1. */
  line: number;
  /** Column (UTF-16 units, from 1) where the value begins on that line. */
  column: number;
  /** First line after the value; more than `line + 1` where the value is continued with `\`. */
  endLine: number;
}
/** One line of a `%files` section. */
interface FileEntry {
  source: string;
  /** Empty: the same path as the source. */
  destination: string;
  line: number;
  column: number;
}
/** The `%files` sections of a stage that have the same arguments, as Apptainer merges them. */
interface FilesBlock {
  /** What follows `%files` on its line: empty, or `from <stage>`. */
  args: string;
  files: FileEntry[];
}
/** A section's script and arguments, all its occurrences in the stage merged as Apptainer merges them. */
interface Script {
  args: string;
  script: string;
}
/** One occurrence of a section in the file. */
interface Section {
  /** Lower case, without `%`: "post", "appinstall". */
  name: string;
  /** The rest of the header line after the name (of app sections: after the app's name), untrimmed. */
  args: string;
  /** Line of the `%` header, from 1. */
  line: number;
  /** Column of the `%`, from 1. */
  column: number;
  /** First line after the body. */
  endLine: number;
  /** The body as Apptainer reads it, with "\n" at the ends of lines. */
  script: string;
  /** Name of the app, in an app section. */
  app?: string;
}
/** One stage: from its `Bootstrap:` to the next, or to the end of the file. */
interface Stage {
  /** From 0, in file order. */
  index: number;
  /** Value of the header `Stage`; "" without it. */
  name: string;
  /** First line, from 1. */
  line: number;
  /** First line after the stage. */
  endLine: number;
  /** Keys in lower case; of a key given twice, the last. */
  header: Map<string, HeaderValue>;
  /** Every occurrence of a section, in file order. */
  sections: Section[];
  /** Every section that is neither `%files`, `%labels` nor of an app, merged: keys like "post". */
  scripts: Map<string, Script>;
  files: FilesBlock[];
  labels: Map<string, {
    value: string;
    line: number;
  }>;
  /** App sections merged: "apprun foo" → script. */
  apps: Map<string, string>;
  /** Names of the apps in the order of their first mention. */
  appOrder: string[];
}
/** A definition file as Apptainer reads it, with the bytes it was read from. */
interface Recipe {
  /** As given by the caller; for messages. */
  path: string;
  bytes: Uint8Array;
  /** Raw lines without their line ends. */
  lines: readonly string[];
  /** Byte offset of each line, and of the end of the file. */
  offsets: readonly number[];
  /** The line end of most lines. */
  eol: "\n" | "\r\n";
  /** At least one. */
  stages: Stage[];
}
/**
 * `error`: Apptainer refuses or silently drops it · `warning`: a later build can come out differently ·
 * `note`: worth knowing; the locked recipe may already take care of it.
 */
type Severity = "error" | "warning" | "note";
/** A stretch of the recipe; lines and columns count from 1, the end column is the first one after it. */
interface Span {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}
/** A finding in a recipe. */
interface Finding extends Span {
  rule: string;
  severity: Severity;
  path: string;
  /** What is found, in one sentence that names it. */
  message: string;
  /** Why it matters. */
  why: string;
  /** What to write instead, ready to paste; placeholders in angle brackets. */
  fix?: string;
}
/** All findings on a recipe, in file order, without those that its comments switch off. */
declare function lintRecipe(recipe: Recipe): Finding[];
/**
 * Parses a definition file exactly as Apptainer does: here-documents are not recognised, every line that begins with
 * `Bootstrap:` starts a stage, and every line whose first word begins with `%` starts a section.
 * Templates (`{{ name }}`) stay as they are.
 * @param bytes the file; part of the result
 * @param path for messages only
 * @throws Failure `usage` with its place, for exactly the files that Apptainer refuses or crashes on
 * Source: Apptainer's pkg/build/types/parser; the corpus has its results for about 1,500 files.
 */
declare function parseRecipe(bytes: Uint8Array, path: string): Recipe;
/** The compressions that a user can choose. In a module of its own, because every start of the command line loads it. */
declare const compressions: readonly ["gzip", "zstd"];
/** How two images can differ at one path. `extra`: only in the second; `missing`: only in the first. */
type DifferenceKind = "missing" | "extra" | "type" | "mode" | "owner" | "link" | "device" | "xattr" | "time" | "content";
/** One difference between two images at one path. */
interface Difference$1 {
  path: string;
  kind: DifferenceKind;
  /**
   * What the first image has, and the second: `mode` in octal, `owner` as uid:gid, `link` the target, `device` as
   * major:minor, `xattr` as name=value with the value in hexadecimal digits, `time` in seconds since the epoch, `content`
   * the sha256, else the type of entry. Absent where the image has nothing.
   */
  before?: string;
  after?: string;
}
/**
 * What can be left out of an image on request: files that differ between any two builds, although the image may use
 * them.
 */
declare const choices: readonly ["apt-lists", "host-keys", "machine-id"];
type Choice = (typeof choices)[number];
declare const keySignatureSchema: z.ZodObject<{
  keyid: z.ZodString;
  sig: z.ZodBase64;
}, z.core.$strict>;
declare const sigstoreSignatureSchema: z.ZodObject<{
  sig: z.ZodBase64;
  sigstore: z.ZodObject<{
    mediaType: z.ZodString;
    verificationMaterial: z.ZodRecord<z.ZodString, z.ZodUnknown>;
  }, z.core.$strict>;
}, z.core.$strict>;
/** Most envelopes inside another one. */
/** A signature by a key, in the format of `ssh-keygen -Y sign`. */
type KeySignature = z.infer<typeof keySignatureSchema>;
/** A signature by a short-lived key whose Sigstore certificate names the workflow. */
type SigstoreSignature = z.infer<typeof sigstoreSignatureSchema>;
type Signature = KeySignature | SigstoreSignature;
/**
 * How strong the proof of identity is, weakest first. Kept apart from the marker's schema, which takes time to load.
 */
declare const levels: readonly ["versions", "content", "bytes"];
type Level = (typeof levels)[number];
/** The files that a verification may have read; the file of each role is named with the build id and this ending. */
declare const roleEndings: {
  readonly image: ".sif";
  readonly lock: ".lock";
  readonly lockedRecipe: ".def";
  readonly recipe: ".rough.def"; /** The locked recipe that the rebuild used, where another version of the writer had made the build's own. */
  readonly rebuildRecipe: ".rebuild.def";
};
/** What a file is to a verification. */
type Role = keyof typeof roleEndings;
declare const evidenceSchema: z.ZodObject<{
  name: z.ZodString;
  ts: z.ZodString;
  verdict: z.ZodEnum<{
    inconclusive: "inconclusive";
    unverified: "unverified";
    verified: "verified";
  }>;
  level: z.ZodOptional<z.ZodEnum<{
    bytes: "bytes";
    content: "content";
    versions: "versions";
  }>>;
  from: z.ZodEnum<{
    upstream: "upstream";
    vault: "vault";
  }>;
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
  failure: z.ZodOptional<z.ZodObject<{
    code: z.ZodOptional<z.ZodString>;
    what: z.ZodString;
    why: z.ZodOptional<z.ZodString>;
  }, z.core.$strict>>;
  ecosystems: z.ZodRecord<z.ZodString, z.ZodObject<{
    changed: z.ZodNumber;
    missing: z.ZodNumber;
    extra: z.ZodNumber;
    locked: z.ZodNumber;
    rebuilt: z.ZodNumber;
    equal: z.ZodNumber;
    floated: z.ZodObject<{
      changed: z.ZodNumber;
      missing: z.ZodNumber;
      extra: z.ZodNumber;
    }, z.core.$strict>;
  }, z.core.$strict>>;
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
  changes: z.ZodObject<{
    count: z.ZodNumber;
    sha256: z.ZodString;
    listed: z.ZodArray<z.ZodObject<{
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
  }, z.core.$strict>;
  floated: z.ZodObject<{
    count: z.ZodNumber;
    sha256: z.ZodString;
    listed: z.ZodArray<z.ZodObject<{
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
  }, z.core.$strict>;
  differingFiles: z.ZodOptional<z.ZodObject<{
    count: z.ZodNumber;
    sha256: z.ZodString;
    listed: z.ZodArray<z.ZodObject<{
      path: z.ZodString;
      kind: z.ZodEnum<{
        content: "content";
        device: "device";
        extra: "extra";
        link: "link";
        missing: "missing";
        mode: "mode";
        owner: "owner";
        time: "time";
        type: "type";
        xattr: "xattr";
      }>;
      before: z.ZodOptional<z.ZodString>;
      after: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
  }, z.core.$strict>>;
  floats: z.ZodArray<z.ZodString>;
  unlocked: z.ZodNumber;
  inputsDigest: z.ZodString;
  overrides: z.ZodRecord<z.ZodString, z.ZodString>;
  contentDigest: z.ZodString;
  canonicalDigest: z.ZodOptional<z.ZodString>;
  rebuilt: z.ZodOptional<z.ZodObject<{
    contentRules: z.ZodNumber;
    sha256: z.ZodString;
    contentDigest: z.ZodString;
    canonicalDigest: z.ZodOptional<z.ZodString>;
  }, z.core.$strict>>;
  builder: z.ZodObject<{
    apptainer: z.ZodString;
    squashfsTools: z.ZodOptional<z.ZodString>;
    mode: z.ZodString;
    os: z.ZodString;
    kernel: z.ZodString;
    arch: z.ZodString;
  }, z.core.$strict>;
  rebuilder: z.ZodOptional<z.ZodObject<{
    apptainer: z.ZodString;
    squashfsTools: z.ZodOptional<z.ZodString>;
    mode: z.ZodString;
    os: z.ZodString;
    kernel: z.ZodString;
    arch: z.ZodString;
  }, z.core.$strict>>;
  writers: z.ZodObject<{
    lock: z.ZodObject<{
      program: z.ZodString;
      inputs: z.ZodNumber;
      contentRules: z.ZodNumber;
      lockedRecipe: z.ZodNumber;
      readers: z.ZodRecord<z.ZodString, z.ZodNumber>;
      pins: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
    }, z.core.$strict>;
    verifier: z.ZodObject<{
      program: z.ZodString;
      inputs: z.ZodNumber;
      contentRules: z.ZodNumber;
      lockedRecipe: z.ZodNumber;
      readers: z.ZodRecord<z.ZodString, z.ZodNumber>;
      pins: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
    }, z.core.$strict>;
  }, z.core.$strict>;
  policy: z.ZodObject<{
    require_verified: z.ZodBoolean;
    required_level: z.ZodEnum<{
      bytes: "bytes";
      content: "content";
      versions: "versions";
    }>;
    max_age_days: z.ZodOptional<z.ZodNumber>;
    floats: z.ZodArray<z.ZodString>;
    noise: z.ZodArray<z.ZodString>;
  }, z.core.$strict>;
  notAfter: z.ZodOptional<z.ZodISODateTime>;
  previous: z.ZodArray<z.ZodString>;
  run: z.ZodOptional<z.ZodString>;
  verifiedBy: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
/** The evidence of a marker as it is written today. */
type WrittenEvidence = z.infer<typeof evidenceSchema>;
/**
 * The conclusion of a verification. `error`: the rebuild could not run, which says something about this machine, not
 * about the image.
 */
type Verdict = "verified" | "unverified" | "inconclusive" | "error";
/** Fields that a marker of 0.1.0 does not have. */
type Later = "contentDigest" | "writers" | "policy" | "changes" | "floated";
type MarkerEvidence = Omit<WrittenEvidence, Later | "ecosystems"> & Partial<Pick<WrittenEvidence, Later>> & {
  ecosystems: Record<string, Omit<WrittenEvidence["ecosystems"][string], "floated"> & {
    floated?: Moved;
  }>; /** The reason in words, in a marker of 0.1.0, which has it in no other form. */
  reason?: string;
};
type Moved = WrittenEvidence["ecosystems"][string]["floated"];
/** A marker, read strictly. Being well-formed proves nothing; see the gate. */
interface Marker {
  /** 1: a bare statement, as 0.1.0 wrote it · 2: a statement in an envelope. */
  format: 1 | 2;
  /** sha256 (hex) of the statement: what its successor and the history name. A signature that is added does not change it. */
  digest: string;
  payload: Uint8Array;
  /** Not checked yet. */
  signatures: readonly Signature[];
  /** Markers of other verifiers of the same build before this one, where the policy required several; not checked yet. */
  earlier?: readonly Marker[];
  /** sha256 (hex) of each file that was read for the verdict. */
  subjects: Partial<Record<Role, string>>;
  /** ISO 8601, UTC. */
  verifiedAt: string;
  /** Version of stx-container that verified. */
  program: string;
  policy: {
    uri: string;
    sha256: string;
  };
  evidence: MarkerEvidence;
}
/**
 * Reads a marker of any version strictly: one meaning to every reader, no unknown key, no contradiction in itself.
 * @throws Failure("inconclusive") that says what is wrong; Failure("unverified") for a marker of scitex-container
 */
declare function parseMarker(bytes: Uint8Array | string, path: string): Marker;
/** A request to build. All paths absolute: the boundary (cli, actions) makes them so. */
interface BuildRequest {
  recipe: string;
  /** Folder that `%files` and `From: ./x.sif` are resolved against. */
  context: string;
  /** The store's folder. */
  store: string;
  name: string;
  buildArgs: Record<string, string>;
  /** Build even if the store has a complete build of the same inputs. */
  force: boolean;
  settings: Settings;
  /** Skip the recipe's `%test`, in every rebuild, too; default: it runs. */
  noTest?: boolean;
  /**
   * Commands to run in the finished image, and in that of each rebuild; if they fail, the build fails. Default: none.
   */
  testAfter?: string;
  /** Pack the image in its canonical form, so that a rebuild can reach the level "bytes"; default: where the policy requires it. */
  canonical?: boolean;
  /** How the image's files are compressed; default gzip, which the canonical form always has. */
  compression?: (typeof compressions)[number];
  /** What the canonical form leaves out besides noise; default: nothing. */
  without?: readonly Choice[];
  /**
   * Whether to record what the build takes from the network, or to take it from a recording; default: as the store's
   * policy says.
   */
  vault?: VaultRecording | VaultSource;
  /** Called with the store's path before a build of the same inputs is looked for, and awaited: a place to wait in line. */
  inTurn?: (store: string) => Promise<void>;
}
/** How a build is recorded. */
interface VaultRecording {
  /** Keep the bodies, only their digests, or nothing, whatever the policy says; default: as the policy says. */
  record?: "bodies" | "digests" | "off";
  /** Build even if the vault cannot be written; the build is then not recorded. */
  optional?: boolean;
}
/** A vault to use as a build's only network. */
interface VaultSource {
  /** An index, an exported file or a folder with an OCI layout, absolute; default: the build's own index in the store. */
  path?: string;
  /** The build whose index it is. */
  buildId?: string;
}
/** One finished build in the store. */
interface Built {
  name: string;
  ts: string;
  /** True when an earlier build of the same inputs was found and nothing had to be done. */
  unchanged: boolean;
  files: BuildFiles;
  lock: BuiltLock;
  /** sha256, hex. */
  digests: {
    image: string;
    lock: string;
    lockedRecipe: string;
    recipe: string;
  };
}
/** Absolute paths of one build's files. */
interface BuildFiles {
  image: string;
  lock: string;
  lockedRecipe: string;
  recipe: string;
  log: string;
}
/** A request to verify: the files of one build, from anywhere. */
interface VerifyRequest {
  /** Left out if it is not available; the digests in the lock are then trusted, and the marker says so. */
  image?: string;
  /** Digest (hex) and size of the image, if the caller has just hashed it in this process; default: it is read for them. */
  imageFile?: {
    sha256: string;
    size: number;
  };
  /** How to bring the image back, so that the disk need not hold it beside the rebuild. */
  loan?: ImageLoan;
  lock: string;
  lockedRecipe: string;
  /**
   * sha256 of a lock that this very process wrote of the image, which it read whole for that: where image and lock still are
   * these files, the image is not read a second time.
   */
  writtenLock?: string;
  /** Folder that the locked recipe's `%files` are resolved against. */
  context: string;
  /** One more folder in which a local base image may be, at its path. */
  bases?: string | undefined;
  /** The store into which marker and log are written; a passing build that is in it is published. */
  store: string;
  /** Overrides of build arguments (a mirror near this machine); recorded in the marker. */
  buildArgs: Record<string, string>;
  /** Level that must be reached for the build to be published; the store's policy may require a higher one. */
  requiredLevel: Level;
  settings: Settings;
  /** Address of the CI run that verifies, for the marker. */
  runUrl?: string | undefined;
  /** Address of the CI run, for the marker. */
  run?: string;
  /** Signs a statement; default: the marker is not signed. */
  sign?: (statement: Uint8Array) => Promise<Signature[]>;
  /** Fingerprint of the key that `sign` uses: the statement names it as the verifier. */
  verifiedBy?: string;
  /** Rebuild with this vault as the only network; default: with the host's network. */
  vault?: VaultSource;
  /** Keep the rebuilt image as this new file; default: it is removed. */
  keep?: string;
}
/** An image that the caller can bring back. */
interface ImageLoan {
  /** Removes it; called when it was read. */
  release(): Promise<void>;
  /** Brings it back to its path, the same bytes; called where a rebuild is not the same, to find the files that differ. */
  fetch(): Promise<void>;
}
interface Verified {
  name: string;
  ts: string;
  verdict: Verdict;
  /** The level that the request and the policy ask for, and whether it was reached. */
  requiredLevel: Level;
  isEnough: boolean;
  /** Highest level that was proven; undefined if none was. */
  level: Level | undefined;
  /** Why, in one sentence. */
  reason: string;
  /**
   * Why the required level could not be judged here because the builders differ; this is not a statement about the image.
   */
  notJudged?: string | undefined;
  comparison: Comparison | undefined;
  /** How the image and the rebuild differ, without noise; [] if the image was not available. */
  differingFiles: Difference$1[];
  /** Absolute path of the verified image, if it is in the store, and of the rebuilt one, if it was kept. */
  image?: string;
  kept?: string;
  /** Absolute path of the marker; undefined for the verdict "error". */
  marker: string | undefined;
  log: string;
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
/** Ignores all progress. */
declare const silentWatcher: Watcher;
/**
 * Steps 1 to 3 of the round trip: builds the recipe, reads everything that was installed, and writes lock and locked
 * recipe. The finished build is in the store, unpublished until it is verified.
 * @throws Failure: a failed build leaves nothing in the store but its log
 */
declare function build(request: BuildRequest, watcher?: Watcher, signal?: AbortSignal): Promise<Built>;
interface FreezeOptions {
  /**
   * Also read the content of every file, and of the image's own file, which takes longer the bigger it is: its sha256,
   * the tree's digest, programs that no package owns, Go's build information, Java's archives. Default: yes.
   */
  contents?: boolean;
  /** For an encrypted SIF; its lock says in clear what is in it. */
  key?: ImageKey | undefined;
}
/**
 * The lock of any image (SIF, squashfs, sandbox folder, OCI layout), built by us or not. It says what is installed, not
 * what the image was built from, so it can be compared and exported, but not verified.
 *
 */
declare function freeze(path: string, {
  contents,
  key
}?: FreezeOptions): Promise<Lock>;
/**
 * Steps 4 and 5 of the round trip: rebuilds from the locked recipe alone in clean scratch, compares the result with
 * the lock, writes the verdict as a marker bound to exactly these files, and publishes a verified build. The marker
 * has the level that was reached; a build is published only at the required level.
 * @throws Failure("infrastructure") when the rebuild could not run; an existing marker stays as it is
 * @throws Failure("inconclusive") when the files do not belong together, or the context is another one
 */
declare function verify(request: VerifyRequest, watcher?: Watcher, signal?: AbortSignal): Promise<Verified>;
/** Every file that one build may have, absolute if `root` is. */
interface StoreFiles {
  folder: string;
  image: string;
  lock: string;
  lockedRecipe: string;
  recipe: string;
  verified: string;
  unverified: string;
  keep: string;
  log: string;
  verifyLog: string;
}
/**
 * What the store has of one build, judging by its files alone; whether a marker is valid is for the gate to decide.
 */
interface StoredBuild {
  name: string;
  ts: string;
  /**
   * `complete`: image, lock and locked recipe are there · `lock-only`: as in git, without the image · `image-only`: an
   * image without a lock, as other programs write it · `unfinished`: a build that runs, failed or was cut off
   */
  state: "complete" | "lock-only" | "image-only" | "unfinished";
  marker: "verified" | "unverified" | "contradictory" | undefined;
  published: boolean;
  /** Protected: never pruned. */
  kept: boolean;
  /** In use by a process that builds, verifies or runs it, or queued for verification. */
  held: boolean;
  files: StoreFiles;
}
/** The builds of a name, newest first. */
declare function listBuilds(store: string, name: string): Promise<StoredBuild[]>;
/**
 * Which build a name stands for. `published`: the published one, otherwise the newest finished one, otherwise the
 * newest that has a lock · `to verify`: the same, but builds without a verdict count, too · `newest`: the newest
 * complete one
 */
type Preferred = "published" | "to verify" | "newest";
/** The build that a user means by its name, or by its build id `name-ts` or `name@ts`. */
declare function findBuild(store: string, nameOrId: string, prefer?: Preferred): Promise<StoredBuild>;
/** A line of a name's history. */
interface HistoryEvent {
  /** `published`, `rolled-back`, `protected`, `unprotected`, `pruned`, or a verdict. */
  event: string;
  /** The build. */
  ts: string;
  /** When, ISO 8601 in UTC. */
  at: string;
  /** sha256 (hex) of the statement in the marker that a verdict wrote. */
  marker?: string;
  /** Those of the markers that it succeeds; not there in lines before 0.2.0. */
  previous?: string[];
  /** Of a `rolled-back`: the build that was published until then. */
  from?: string;
}
/** An SSH public key that is accepted for signing. */
interface PublicKey {
  /** Type as in the key's text: `ssh-ed25519`, `ssh-rsa`, `ecdsa-sha2-nistp256`, … */
  type: string;
  /** The key in SSH's binary form. */
  blob: Buffer;
  /** `SHA256:…`, as `ssh-keygen -l` prints it. */
  fingerprint: string;
  /**
   * Whether `signature` (SSH's binary form) was made by this key over `data`.
   * @throws WireError for one that cannot be parsed
   */
  verifies(data: Buffer, signature: Buffer): boolean;
}
/** One line of an allowed-signers list: whose key it is, what it may sign, and when it is valid. */
interface AllowedSigner {
  /** Who the key belongs to, as written: usually one address. */
  principals: string;
  key: PublicKey;
  /** Patterns of namespaces with commas between; undefined for any. */
  namespaces: string | undefined;
  /** The first and the last moment at which the key counts. */
  validAfter: Date | undefined;
  validBefore: Date | undefined;
}
/** An entry of `signers` in a policy: either a key, or an identity in Sigstore certificates. */
declare const signerRuleSchema: z.ZodUnion<readonly [z.ZodObject<{
  names: z.ZodArray<z.ZodString>;
  key: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
  names: z.ZodArray<z.ZodString>;
  issuer: z.ZodURL;
  identity: z.ZodString;
  repository: z.ZodOptional<z.ZodURL>;
}, z.core.$strict>]>;
type SignerRule = z.infer<typeof signerRuleSchema>;
/** Someone who may sign for images, and where that is written. */
type TrustedSigner = {
  names: readonly string[];
  source: string;
} & ({
  kind: "key";
  signer: AllowedSigner;
} | {
  kind: "sigstore";
  issuer: string;
  identity: string; /** Address of the repository that the run must belong to; undefined for identities that are not workflows. */
  repository: string | undefined;
});
/** The keys of one Sigstore, from its `trusted_root.json`. */
type TrustedRootJson = Record<string, unknown>;
/** The result of checking one signature. */
interface CheckedSignature {
  /** The key's fingerprint, or the identity in Sigstore's certificate; "" where it cannot be read. */
  by: string;
  /** Whether somebody who may sign for this image made it over this content. */
  accepted: boolean;
  /** Who that is, by the list that lets them: a principal or an identity. */
  principal?: string;
  /** One text for all keys of a principal, and for all refs of a workflow: what different signers are counted by. */
  countsAs?: string;
  /** Address of the CI run that Sigstore's certificate names, with its attempt. */
  run?: string;
  /** The list that lets them. */
  source?: string;
  /** Why it does not count. */
  code?: FailureCode;
  why?: string;
}
/** The signers that one configuration names. */
interface SignerList {
  rules: readonly SignerRule[];
  /** Path of the configuration. */
  source: string;
}
/**
 * What a store requires of its verdicts: all of its configuration files combined, with the strictest value of each
 * key.
 */
interface Policy {
  retain: number;
  retain_failed: number;
  require_verified: boolean;
  required_level: Level;
  max_age_days: number | undefined;
  floats: string[];
  noise: string[];
  /** Lists of who may sign, one for each configuration that has one: a signer must be in all of them. */
  signers: SignerList[];
  /** 0: none, unless there is a list. */
  required_signers: number;
  /** 0: one, signed or not. */
  required_verifiers: number;
  apt_snapshots: Record<string, string | false>;
  vault: "off" | "digests" | "bodies";
  /** The files it was read from; none where there is no configuration. */
  sources: string[];
}
/** What a user adds to the policy; never anything that comes with the image. */
interface SignatureTrust {
  /** Signers that the user named: one of these must have signed, too. */
  signers?: readonly TrustedSigner[] | undefined;
  /** Keys of a Sigstore, in place of the public one's. */
  sigstoreRoots?: readonly TrustedRootJson[] | undefined;
}
/** The overall result for the signatures of a marker. */
interface SignatureAnswer {
  /** `unsigned`: there is none · `unchecked`: there are, and it is not known who may sign · `accepted` · `refused` */
  state: "unsigned" | "unchecked" | "accepted" | "refused";
  /** Whether the gate asks for a signature. */
  required: boolean;
  /** `state` as a sentence without a full stop. */
  text: string;
  signatures: CheckedSignature[];
}
/** Where a rebuild got its packages from. */
type Source = Marker["evidence"]["from"];
/** A verdict on the same files that was reached in another way than the marker's own, and still counts. */
interface AlsoVerified {
  from: Source;
  level: Level;
  /** ISO 8601, UTC. */
  verifiedAt: string;
  /** Address of the CI run that verified. */
  run: string | undefined;
}
/** Why the gate refuses a build; the codes are in failure-codes/verdict.ts. */
interface Refusal {
  code: FailureCode;
  /** What differs or is missing: one sentence without a full stop. */
  text: string;
  /** A command or an action. */
  remedy: string;
}
/** What the gate did not check, or what readers should know although the gate is open. */
interface Note {
  code: string;
  text: string;
}
/** The gate's answer on one build. */
interface GateAnswer {
  name: string;
  ts: string;
  open: boolean;
  /** `inconclusive`: what is there contradicts itself or can't be read; else it is just not verified. */
  kind: "open" | "unverified" | "inconclusive";
  refusals: Refusal[];
  notes: Note[];
  /** The level that was reached; undefined where there is no marker that can be read. */
  level: Level | undefined;
  /** ISO 8601, UTC. */
  verifiedAt: string | undefined;
  /** Until when the verdict is good, by itself or by the policy, ISO 8601 in UTC; undefined where it does not expire. */
  expires: string | undefined;
  /** Where the rebuild took its packages from. */
  from: "upstream" | "vault" | undefined;
  /** What else the marker holds: a verdict on the same files that was reached the other way, and still counts. */
  also: AlsoVerified[];
  /** sha256 (hex) of the marker's statement. */
  marker: string | undefined;
  /** Whether the image's file was read for the verdict, and whether it was read for this answer. */
  image: {
    verified: boolean;
    checked: boolean;
  };
  /** Whether the marker is signed, and by whom; undefined where there is no verdict to be signed. */
  signature: SignatureAnswer | undefined;
  /** Who signed and may: principals and identities; [] for an unsigned marker. */
  signedBy: string[];
  /** Address of the CI run that verified. */
  run: string | undefined;
}
/** Where the gate looks for a build; all paths absolute. */
interface GateFiles {
  /** Undefined where it is not looked at. */
  image: string | undefined;
  lock: string;
  lockedRecipe: string;
  recipe: string;
  verified: string;
  unverified: string;
  /** Of the name; undefined for loose files, which have none. */
  history: string | undefined;
}
/** A build to check, wherever its files are. */
interface GateSubject {
  name: string;
  ts: string;
  files: GateFiles;
  /** The marker was made just now, and the history does not have it yet: it must succeed the last one there. */
  isNew?: boolean;
}
/** An input of a build that has changed. */
interface InputChange {
  kind: "recipe" | "file" | "base" | "other";
  /** The file's path, relative to the context, the base as the recipe writes it, or words. */
  what: string;
}
/** The inputs of a build as they are now, in a checkout. */
interface CurrentInputs {
  recipeSha256: string;
  /** Digest of all inputs, made with the lock's own build arguments. */
  inputsDigest: string;
  /** False where the lock's digest was made by another version of the rules; then `changed` has only what is sure. */
  isComparable: boolean;
  changed: InputChange[];
  /** What could not be compared, each in a sentence. */
  unchecked: string[];
}
/** What the gate needs of a lock that it has checked: what it says of the image. */
interface LockFacts {
  image: Pick<BuiltLock["image"], "sha256" | "size" | "contentDigest">;
  writer: Pick<BuiltLock["writer"], "contentRules">;
  inputs: Pick<BuiltLock["inputs"], "sourceDateEpoch">;
}
/** What was found of lock, locked recipe and recipe of a build with nothing wrong in them. */
interface Found {
  lock: LockFacts;
  notes: Note[];
}
/**
 * What the gate found in the files of builds in a store, by the files' stamps, the marker's statement and the program.
 * Time, policy, signatures, history and image are not covered: the gate looks at them each time.
 */
declare class KeptFiles {
  #private;
  private constructor();
  /** @param program what identifies this program: another one may judge otherwise */
  static open(folder: string, store: string, program: readonly unknown[], settledMs?: number): Promise<KeptFiles>;
  /** What was found of exactly these files and this marker before. */
  find(subject: GateSubject, marker: Marker): Found | undefined;
  /** Identifies the files and the marker; undefined where one was changed just now, or is not a plain file. */
  keyOf({
    lock,
    lockedRecipe,
    recipe
  }: GateFiles, {
    digest
  }: Marker): string | undefined;
  /** Keeps what was found, where the files are still those of before: `key`, from before they were read. */
  keep(subject: GateSubject, marker: Marker, key: string | undefined, found: Found): void;
  /** Writes what was added to the user's cache. */
  write(): Promise<void>;
}
interface GateOptions {
  /** What the checkout's recipe and inputs are now; omitted where only the files are looked at. */
  today?: ((lock: BuiltLock) => Promise<CurrentInputs>) | undefined;
  now?: Date;
  /** Who else must have signed, and the keys of the Sigstore that certifies them. */
  trust?: SignatureTrust | undefined;
  /** Digest of an image; default: its file is read. */
  digest?: ((path: string) => Promise<string>) | undefined;
  /** What the branch that a change is to be merged into says of a name: the change may add to it, and take nothing away. */
  knownHistory?: ((name: string) => Promise<HistoryEvent[]>) | undefined;
  /** What was found of lock and recipes before; not used where `today` is given. */
  keptFiles?: KeptFiles | undefined;
}
/**
 * Says whether a build may be merged or used: its marker must be valid and bound, by digests that are computed here,
 * to exactly these files, and be the last one written. That a file with the right name exists proves nothing.
 */
declare function checkBuild(build: StoredBuild | GateSubject, policy: Policy, options?: GateOptions): Promise<GateAnswer>;
/**
 * Reads the policy of a store: `config.yaml` in it, and the project's, `.scitex/container/config.yaml` in the folder of
 * the repository that the store is in. The strictest of each key counts; the defaults where there is no file.
 * @throws Failure for an unknown key, a malformed value, a link or FIFO, or what cannot be read: never the defaults
 */
declare function readPolicy(store: string): Promise<Policy>;
/** This program's version; a test keeps it equal to package.json's. */
declare const version = "0.2.0";
export { type BuildRequest, type Built, type Change, type Collected, type Comparison, type Difference, type Ecosystem, type Entry, Failure, type FailureKind, type FreezeOptions, type GateAnswer, type ImageKey, type ImageTree, type Level, type Lock, type Marker, type NotCompared, type Package, type Place, type Policy, type Reason, type Recipe, type Settings, type Stage, type Verdict, type Verified, type VerifyRequest, type Watcher, build, checkBuild, compareLocks, ecosystems, ensureApptainer, exitCodes, exportLock, findBuild, formatLock, formats, freeze, inventory, lintRecipe, listBuilds, openImage, parseLock, parseMarker, parseRecipe, readPolicy, silentWatcher, verify, version };