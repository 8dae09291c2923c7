import { type Command, Option } from "commander";
import { collect, json, store, without } from "./options.ts";

/** Options of every command that builds. */
export function addSettings(command: Command): Command {
  return command
    .option("--build-arg <name=value>", "value of {{ name }} in the recipe (repeatable)", collect, [])
    .option(
      "--build-arg-file <file>",
      "file with one name=value per line; --build-arg takes precedence over it",
    )
    .option("--sudo", "build as root through sudo")
    .option("--fakeroot", "build with Apptainer's --fakeroot")
    .option(
      "--host-ca <mode>",
      "give the build the host's CA certificates: auto, on, off, or the path of a bundle",
      "auto",
    )
    .option("--pass-env <name>", "pass this variable of the host to the build (repeatable)", collect, [])
    .option(
      "--secret <name=source>",
      "a file that %post can read and nothing keeps, its path in $STX_SECRET_<NAME>; the source is a path or env:VARIABLE (repeatable)",
      collect,
      [],
    )
    .option(
      "--bind <src[:dst[:opts]]>",
      "a file or folder of this machine that the build and its rebuild see, ro (the default) or rw (repeatable)",
      collect,
      [],
    )
    .option(
      "--time-limit <time>",
      "longest time for one build, such as 90m or 2h; a number alone counts minutes",
      "6h",
    )
    .option("--tmp <dir>", "folder for scratch files (default: in the store)")
    .option("--timings", "say at the end how long each phase took");
}

/** Options of the commands that make a new build. */
export function addBuildOptions(command: Command): Command {
  return addSettings(command)
    .addOption(store())
    .option(
      "--name <name>",
      "name of the image (default: the recipe's file name; for Singularity and Apptainer, that of their folder)",
    )
    .option(
      "--context <dir>",
      "folder in which relative paths of %files and From: ./x.sif start (default: the recipe's folder)",
    )
    .option("--canonical", "pack the image in its canonical form, so that a rebuild can be the same bytes")
    .addOption(without())
    .option("--notest", "leave out the recipe's %test, as apptainer build --notest does; rebuilds do, too")
    .option(
      "--test-after <commands>",
      "what /bin/sh -e runs in the finished image, without network; if it fails, so does the build, or the rebuild",
    )
    .option("--force", "build even if the store has a build of the same inputs")
    .option("--vault", "keep everything that the build downloads in the store's vault")
    .addOption(
      new Option(
        "--record <what>",
        "what the vault keeps: bodies, only digests, or nothing (default: as the configuration says)",
      ).choices(["bodies", "digests", "off"]),
    )
    .option("--vault-optional", "go on unrecorded where the vault cannot be written")
    .addOption(json());
}
