import type { Command } from "commander";
import { collect, examples, json, store } from "./options.ts";

// One file of the bundle: see docs/adr/bundling.md.
const load = {
  host: () => import(/* webpackChunkName: "host" */ "./commands/host.ts"),
  packages: () => import(/* webpackChunkName: "host" */ "./commands/host-packages.ts"),
  snapshots: () => import(/* webpackChunkName: "host" */ "./commands/snapshot.ts"),
};

/** Declares the commands about this host and about where an analysis runs. */
export function addHostCommands(program: Command): void {
  program
    .command("setup")
    .description("find or install Apptainer, and prepare this host for builds")
    .addOption(json())
    .addHelpText("after", examples("setup"))
    .action(async (flags) => (await load.host()).setup(flags));

  program
    .command("doctor")
    .description("check what this host allows, with a remedy for each problem")
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("doctor", "doctor --json"))
    .action(async (flags) => (await load.host()).doctor(flags));

  const host = program
    .command("host")
    .description("check and install TeX Live and ImageMagick, and show mounts for containers")
    .addHelpText("after", examples("host check"));

  host
    .command("check")
    .description(
      "show which programs of TeX Live and ImageMagick this host has; exit code 1 if one is missing",
    )
    .addOption(json())
    .addHelpText("after", examples("host check"))
    .action(async (flags) => (await load.packages()).check(flags));

  host
    .command("install")
    .description("show the commands that install what is missing, and run them with --yes")
    .option("--texlive", "TeX Live")
    .option("--imagemagick", "ImageMagick")
    .option("--all", "both")
    .option("--yes", "run them")
    .addOption(json())
    .addHelpText("after", examples("host install --all", "host install --imagemagick --yes"))
    .action(async (flags) => (await load.packages()).install(flags));

  host
    .command("show-mounts")
    .description("show the mounts that give containers this host's TeX Live, and other folders")
    .option("--texlive-prefix <dir>", "prefix of TeX Live (default: the distribution's, in /usr)", "")
    .option("--mounts <list>", "host:container[:ro|rw], separated by commas", "")
    .addOption(json())
    .addHelpText("after", examples("host show-mounts --mounts /data:/data"))
    .action(async (flags) => (await load.packages()).showMounts(flags));

  const snapshot = program
    .command("snapshot")
    .description("record the environment of an analysis: image, lock, marker, host, GPUs, commits")
    .addHelpText("after", examples("snapshot take --output snapshot.json"));

  snapshot
    .command("take [image]", { isDefault: true })
    .description("take a snapshot of a build, an image, or the active scitex-v*.sif of the store")
    .option("--repo <dir>", "repository whose commit to record (repeatable)", collect, [])
    .option("-o, --output <file>", "write to a file (default: stdout)")
    .addOption(store())
    .addHelpText("after", examples("snapshot hello --repo . -o environment.json"))
    .action(async (image, flags) => (await load.snapshots()).take(image, flags));

  snapshot
    .command("diff <before> <after>")
    .description("show how two snapshots differ; exit code 3 if they do")
    .addOption(json())
    .addHelpText("after", examples("snapshot diff old.json new.json"))
    .action(async (before, after, flags) => (await load.snapshots()).diff(before, after, flags));
}
