/** Codes of finding, installing and running Apptainer: what each means, for docs/failures.md. */
export const apptainerCodes = {
  "build-failed": "Apptainer could not build the image; the cause is in the recipe.",
  "pin-unmet":
    "A rebuild could not install a version that the locked recipe pins: it is gone, or another request stands against it.",
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
  "image-owner-unchanged":
    "The owner of an image built with sudo could not be changed from root to the user.",
  "folder-inaccessible": "The build cannot read or write a folder or file that it needs.",
  "scratch-unusable": "The scratch folder cannot be created, or has a name that Apptainer cannot mount.",
  "variable-name-invalid": "The name of a variable to pass to the build is not valid.",
  "bind-invalid": "A file or folder cannot be bound, or is not given as SRC[:DST[:ro|rw]].",
  "bind-destination-missing":
    "The image has no file or folder at the place at which one of the host is to be bound.",
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
  "signing-key-unexpected":
    "The signing key of Apptainer's package archive has another fingerprint than expected.",

  "ca-bundle-invalid": "The given CA bundle contains no certificate.",
  "ca-bundle-missing": "The host's CA certificates were requested, and the host has none.",
  "host-file-unwritable": "A system file could not be changed while the host was prepared.",
  "newuidmap-missing": "The program newuidmap, which user namespaces need, is not installed.",
  "privileges-refused": "The privileges that a build needs could not be obtained.",
  "subids-missing": "Root lacks capabilities and has no subordinate ids for a user namespace.",
  "sudo-incomplete": "Root under sudo lacks capabilities that Apptainer needs.",
  "sudo-refused": "sudo was requested and does not work without a password.",
  "user-namespaces-refused": "This host does not allow user namespaces, which builds need.",
} as const;
