import { type Command, Option } from "commander";
import { compressions } from "../apptainer/compression.ts";
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
    .option("--pass-env <name>", "host variable to pass to the build (repeatable)", collect, [])
    .option(
      "--secret <name=source>",
      "secret for %post, kept neither in image nor lock: a file whose path is in $STX_SECRET_<NAME>; the source is a path or env:VARIABLE (repeatable)",
      collect,
      [],
    )
    .option(
      "--bind <src[:dst[:opts]]>",
      "file or folder of this machine that the build can see, ro (the default) or rw; rebuilds need it, too (repeatable)",
      collect,
      [],
    )
    .option(
      "--time-limit <time>",
      "time limit for one build, such as 90m or 2h; a plain number means minutes",
      "6h",
    )
    .option("--tmp <dir>", "folder for scratch files (default: in the store)")
    .option("--timings", "at the end, print how long each phase took");
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
      "folder that %files and From: ./x.sif are relative to (default: the recipe's folder)",
    )
    .option(
      "--canonical",
      "pack the image in its canonical form, so that a rebuild can be identical to the byte",
    )
    .addOption(without())
    .addOption(
      new Option(
        "--compression <kind>",
        "how the image's files are compressed; zstd packs in a fraction of the time, but old kernels cannot mount it (default: gzip)",
      ).choices([...compressions]),
    )
    .option("--notest", "skip the recipe's %test, like apptainer build --notest; rebuilds skip it, too")
    .option(
      "--test-after <commands>",
      "commands that /bin/sh -e runs in the finished image, without network; if they fail, so does the build or rebuild",
    )
    .option("--force", "build even if the store has a build of the same inputs")
    .option("--vault", "record everything that the build downloads in the store's vault")
    .addOption(
      new Option(
        "--record <what>",
        "what the vault keeps of each download: the file (bodies), its digest (digests), or nothing (off) (default: as the configuration says)",
      ).choices(["bodies", "digests", "off"]),
    )
    .option("--vault-optional", "if the vault cannot be written, build without recording")
    .addOption(json());
}
