import type { CodeRemedies } from "./remedies.ts";

/** What to do about each code of building, recipes, the machine, images and packages. */
export const buildRemedies = {
  // Apptainer and this host.
  "build-failed":
    "read the end of the log that the message names, correct that line of the recipe, and build again",
  "pin-unmet":
    "build again for today's versions with `stx-container roundtrip RECIPE`; next time keep the downloads with `--vault`",
  "build-disk-full":
    "free space, or name a folder on a larger disk with `--tmp FOLDER`; `stx-container gc` removes leftovers",
  "build-killed": "build where there is more memory, or run fewer programs at once in %post",
  "build-network":
    "run the same command again; `curl -I ADDRESS` with the address of the message shows whether the server answers",
  "recipe-refused": "correct the line that the message names; `stx-container lint RECIPE` shows more of them",
  "recipe-unreadable": "check the path and the file's permissions: `ls -l RECIPE`",
  "host-unsuitable": "run `stx-container doctor`: it names what this machine lacks and how to get it",
  "tool-missing": "run `stx-container doctor`: it names the package to install",
  "packing-failed":
    "free space where the message says, or name another folder with `--tmp FOLDER`, and run the same command again",
  "image-exists": "choose another path, or move the file away",
  "image-incomplete":
    "run the same command again; if it happens again, look at the end of the log that the message names",
  "image-owner-unchanged": 'change the owner yourself: `sudo chown "$USER" IMAGE`',
  "folder-inaccessible":
    "give the building user access to the folder that the message names, or name another with `--tmp` or `--store`",
  "scratch-unusable": "name another folder, whose path has neither colons nor commas: `--tmp FOLDER`",
  "variable-name-invalid": "use letters, digits and _ in `--pass-env NAME`",
  "test-after-invalid": "give `--test-after` one short command, such as a script in the image",
  "test-after-failed":
    "run the test in the image to see why: `stx-container shell IMAGE`; then correct recipe or test",
  "bind-invalid": "write it as `--bind SRC:DST:ro`, with a source that exists",
  "bind-destination-missing": "make the destination in %post (`mkdir -p DST`), or bind to another path",
  "secret-invalid":
    "write it as `--secret name=PATH` or `--secret name=env:VARIABLE`, with 8 characters or more",
  "secret-unreadable": "check that the file or variable exists and that you may read it",
  "apptainer-missing": "run `stx-container setup`, or load your cluster's module for Apptainer",
  "compression-unavailable":
    "build without --compression, or run `stx-container setup` for a newer Apptainer",
  "apptainer-too-old": "run `stx-container setup`, which installs a supported version",
  "apt-failed": "run `apt-get update`, solve what it reports, and run the same command again",
  "debian-archive-missing": "install Apptainer as its documentation says, then run `stx-container doctor`",
  "install-failed": "solve what the message reports; `stx-container doctor` shows what is still missing",
  "keyring-missing": "run `apt-get install debian-archive-keyring`",
  "package-invalid":
    "run the same command again; if it happens again, the mirror or a proxy changes what it delivers",
  "release-digest-mismatch":
    "run the same command again; if it happens again, check the sha256 that you gave",
  "release-unexpected": "name another version, or install Apptainer yourself and run `stx-container doctor`",
  "release-unverified": "give the sha256 of the package together with the version",
  "signing-key-unexpected":
    "do not install from there; install Apptainer yourself and run `stx-container doctor`",
  "ca-bundle-invalid": "name a file with certificates in PEM form: `--host-ca FILE`",
  "ca-bundle-missing": "install ca-certificates, name a bundle with `--host-ca FILE`, or use `--host-ca off`",
  "host-file-unwritable":
    "run the command as root, or ask the administrator; `stx-container doctor` shows what is missing",
  "newuidmap-missing":
    "run `apt-get install uidmap` (on Fedora and RHEL: shadow-utils), then `stx-container doctor`",
  "privileges-refused": "run `stx-container doctor`: it names a way to build that this machine allows",
  "subids-missing": "run `stx-container doctor`: it names the lines that /etc/subuid and /etc/subgid need",
  "sudo-incomplete": "build without `--sudo`; `stx-container doctor` shows what this machine allows",
  "sudo-refused": "build without `--sudo`, or run `sudo -v` first",
  "user-namespaces-refused":
    "run `stx-container doctor`: it names the setting, which an administrator can change",

  // Recipes and their inputs.
  "recipe-invalid": "correct the line that the message names; `stx-container lint RECIPE` shows more of them",
  "recipe-empty": "write a recipe that begins with Bootstrap: and From:",
  "recipe-not-found": "check the path; `stx-container lint .` looks for all recipes of this folder",
  "recipe-not-editable": "write the line that the message names in another way, then build again",
  "bootstrap-unknown": "use an agent of Apptainer, such as docker, debootstrap or localimage",
  "base-missing": "add a line From: with the image that the recipe starts from",
  "header-invalid": "write the line as Keyword: value, or move it below %post",
  "header-continuation-invalid":
    "remove the \\ at the end of the line, or continue the value in the next line",
  "header-keyword-unknown": "correct the keyword; the message names the nearest one",
  "section-app-missing": "name the app after the section: %apprun NAME",
  "section-empty": "fill the section or remove it",
  "section-too-long": "put the commands into a file, copy it with %files, and run it in %post",
  "section-unknown": "correct the section's name, or indent a line that is part of a script",
  "files-line-invalid": "write a source, and if you like a destination, in every line of %files",
  "input-unusable": "correct the path in %files, or name the folder that has it with `--context FOLDER`",
  "build-argument-too-long": "put the value into a file, and copy it with %files",
  "build-argument-credentials": "pass it as a secret: `--secret name=FILE`",
  "secret-in-inputs":
    "remove the value from recipe and arguments, pass it with `--secret name=FILE`, and replace the secret: it was written down",
  "secret-in-image":
    "remove in %post what holds the value, and build again; replace the secret if the image was shared",
  "secret-missing": "give it as for the build: `--secret name=FILE`",
  "secret-unexpected": "leave out that `--secret`",
  "bind-missing": "bind it as for the build: `--bind SRC:DST`",
  "bind-differs": "bind the file or folder that the build saw, or build again with the new one",
  "build-argument-unknown": "correct the name in `--build-arg`; the message names the similar one",
  "build-argument-undefined": "give it a value: `--build-arg NAME=VALUE`, or a default in %arguments",

  // Building, pinning and rebuilding.
  "architecture-differs": "verify on a machine of the image's architecture",
  "base-image-missing": "build the base first, or put the image at the path that the message names",
  "base-is-own-image":
    "let the recipe start from another image, or give this one another name with `--name NAME`",
  "blank-in-scratch": "name a folder without spaces: `--tmp FOLDER`",
  "inputs-changed-meanwhile": "build again, and change neither recipe nor its files meanwhile",
  "pin-impossible": "see the package or path that the message names; install it under another name or path",
  "stages-not-read": "run the same command again; the log that the message names says why",
  "store-in-files":
    "name the folders that %files needs instead of the whole checkout, or use another `--store`",

  // Reading images and packages.
  "image-unreadable": "check the permissions: `ls -l IMAGE`",
  "image-not-an-image": "give a SIF, a sandbox folder, an OCI layout or an archive of one",
  "image-damaged": "take the image again from where it came",
  "image-truncated": "take the image again from where it came: the copy was cut off",
  "image-too-large": "check where the image comes from; real images stay far below this limit",
  "image-file-too-large": "look at the file that the message names; package databases are never that large",
  "image-compression-unsupported": "pack it again with Apptainer: `apptainer build new.sif IMAGE`",
  "image-key-missing": "name its PEM file: `--pem-path FILE`",
  "image-key-wrong": "name the key that the image was encrypted with",
  "image-encryption-unsupported": "decrypt it with Apptainer into a sandbox, and give that folder",
  "image-layout-ambiguous": "name the tag of one image: LAYOUT:TAG",
  "image-changed": "run the same command again while nothing writes into the sandbox",
  "image-mount-inside": "unmount what the message names, and run the same command again",
  "image-sif-header": "take the image again from where it came, or build it again",
  "image-sif-descriptor": "take the image again from where it came, or build it again",
  "image-sif-overlap": "do not run this image; take it again from a source that you trust",
  "image-no-system-partition": "give an image that Apptainer built; this file holds no file system to run",
  "image-two-system-partitions": "do not run this image; build it again from its recipe",
  "image-launch-script": "do not run this image as a program; build it again from its recipe",
  "image-object-unknown": "build the image again with `apptainer build new.sif IMAGE`",
  "image-object-unexpected": "build the image again with `apptainer build new.sif IMAGE`",
  "image-overlay-not-mounted": "build the image again with `apptainer build new.sif IMAGE`",
  "image-overlay-unsupported": "build the image again with `apptainer build new.sif IMAGE`",
  "image-overlay-ambiguous": "build the image again with `apptainer build new.sif IMAGE`, without an overlay",
  "image-stray-bytes": "build the image again with `apptainer build new.sif IMAGE`",
  "image-xattrs-unread": "run the command as root, or give the SIF in place of the folder",
  "image-unaccounted": "build the image again with `apptainer build new.sif IMAGE`",
  "collector-failed":
    "repair or remove the database that the message names at the end of %post, and build again",
  "index-unknown": "name one: `--index python=https://pypi.org/simple`",
} satisfies Partial<CodeRemedies>;
