import type { Command } from "commander";
import { formats } from "../lock/export/index.ts";
import { addBisect } from "./bisect-command.ts";
import { addBuildOptions, addSettings } from "./build-options.ts";
import { addDockerCommands } from "./docker-commands.ts";
import { addExecCommands } from "./exec-commands.ts";
import { addHostCommands } from "./host-commands.ts";
import { addMetaCommands } from "./meta-commands.ts";
import { examples, json, pemPath, store, without } from "./options.ts";
import { addProofCommands } from "./proof-commands.ts";
import { addQueueCommands } from "./queue-commands.ts";
import { addRecipeCommands } from "./recipe-commands.ts";
import { addSandboxCommands } from "./sandbox-commands.ts";
import { addSignCommands } from "./sign-commands.ts";
import { addSignFlags, addTrustFlags } from "./sign-options.ts";
import { addSlurmCommands, addVerifyBySlurm } from "./slurm-commands.ts";
import { addJobOptions } from "./slurm-options.ts";
import { addTransferCommands } from "./transfer-commands.ts";
import { addVaultCommands } from "./vault-commands.ts";
import { addVersionCommands } from "./version-commands.ts";

// One file of the bundle, together with the other commands that build: see docs/adr/bundling.md.
const roundtrips = () => import(/* webpackChunkName: "builds" */ "./commands/roundtrip.ts");

function addBuilding(program: Command): void {
  program
    .command("init")
    .description("create a store with a policy (config.yaml), and a workflow if the repository has recipes")
    .option("--signer <file>", "public key (.pub) that must sign every marker")
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("init", "init --signer ~/.ssh/id_ed25519.pub"))
    .action(async (flags) => (await import("./commands/upkeep.ts")).init(flags));

  addSignFlags(addBuildOptions(program.command("roundtrip <recipe>")))
    .description("build and lock an image, rebuild it from the lock, compare, and write the verdict")
    .option("--level <level>", "level to reach: versions, content or bytes", "versions")
    .addHelpText(
      "after",
      examples("roundtrip hello.def", "roundtrip hello.def --store images --build-arg version=3.12"),
    )
    .action(async (recipe, flags) => (await roundtrips()).roundtrip(recipe, flags));

  addJobOptions(addBuildOptions(program.command("build <recipe>")))
    .description("build the image, and write its lock and its locked recipe")
    .option(
      "--from-vault [vault]",
      "build with a vault as the only network: a build's, an exported file, or without an argument that of the newest recorded build of this name",
    )
    .option(
      "--verify-later [where]",
      "verify in the background, after this command has ended: on this machine (queue) or in a SLURM job (slurm)",
    )
    .option("--verify-from-vault", "with --verify-later: rebuild with the build's vault as the only network")
    .addHelpText(
      "after",
      examples(
        "build hello.def",
        "build recipes/base.def --verify-later",
        "build hello.def --vault --verify-later slurm --verify-from-vault --partition short",
      ),
    )
    .action(async (recipe, flags) => (await roundtrips()).buildOnly(recipe, flags));

  addVerifyBySlurm(addSignFlags(addSettings(program.command("verify [builds...]"))))
    .description("rebuild a build from its locked recipe, compare, and write the verdict")
    .addOption(store())
    .option(
      "--image <file>",
      "the image, if it is not in the store; without an image, the digest in the lock is trusted",
    )
    .option("--lock <file>", "the lock of that image")
    .option("--recipe <file>", "the locked recipe of that image")
    .option(
      "--context <dir>",
      "folder that %files and From: ./x.sif are relative to (default: the locked recipe's folder)",
    )
    .option("--level <level>", "level to reach: versions, content or bytes", "versions")
    .option("--keep <file>", "save the rebuilt image to this new file, for `diff`")
    .option(
      "--from-vault [vault]",
      "rebuild with a vault as the only network: the store's, an exported file or an index; " +
        "an exported file also contains the build, so no other argument is needed",
    )
    .addOption(json())
    .addHelpText(
      "after",
      examples(
        "verify hello",
        "verify --image hello.sif --lock hello.lock --recipe hello.locked.def",
        "verify --slurm --all --throttle 20 --partition compute",
      ),
    )
    .action(async (builds, flags) =>
      flags.slurm || flags.resume
        ? (await import(/* webpackChunkName: "builds" */ "./commands/slurm-verify.ts")).verifyBySlurm(
            builds,
            flags,
          )
        : (await roundtrips()).verifyOnly(builds, flags),
    );

  addTrustFlags(program.command("check [build]"))
    .description(
      "the gate: check whether a valid marker proves exactly this build, or the image at this path",
    )
    .addOption(store())
    .option("--all", "check every build of the store")
    .option(
      "--marker <path>",
      "for an image given by its path: its marker, next to its lock and locked recipe, or the folder with these",
    )
    .option("--policy <file>", "configuration to apply instead of the store's")
    .option(
      "--base <ref>",
      "branch to merge into: its configuration applies, and its history must be preserved",
    )
    .option(
      "--require-verified",
      "refuse what cannot be checked completely, such as a missing image or history",
    )
    .option("--recipe <file>", "also check that the recipe and its inputs have not changed since")
    .option("--context <dir>", "folder of the recipe's inputs (default: the recipe's folder)")
    .addOption(json())
    .addHelpText(
      "after",
      examples(
        "check hello",
        "check hello --recipe hello.def",
        "check /opt/images/hello.sif --store containers",
      ),
    )
    .action(async (name, flags) => (await import("./commands/check.ts")).check(name, flags));
}

function addStoreCommands(program: Command): void {
  program
    .command("list [name]")
    .description("list the builds in the store")
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("list", "list hello --json"))
    .action(async (name, flags) => (await import("./commands/list.ts")).list(name, flags));

  program
    .command("promote <build>")
    .description(
      "publish a build if the gate accepts it: NAME.sif then points to it; a name alone stands for its newest build",
    )
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("promote hello-2026-1120-210800", "promote hello"))
    .action(async (build, flags) => (await import("./commands/upkeep.ts")).promote(build, flags));

  program
    .command("rollback [name]")
    .description(
      "publish the previously published build again; without a name, go back to the previous scitex-v*.sif",
    )
    .addOption(store())
    .option("--sudo", "change the link of a scitex-v*.sif as root")
    .addOption(json())
    .addHelpText("after", examples("rollback hello"))
    .action(async (name, flags) => (await import("./commands/upkeep.ts")).rollback(name, flags));

  program
    .command("protect <build>")
    .description("keep a build from being pruned")
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("protect hello-2026-1120-210800"))
    .action(async (build, flags) => (await import("./commands/upkeep.ts")).protect(build, flags, true));

  program
    .command("unprotect <build>")
    .description("let a build be pruned again")
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("unprotect hello-2026-1120-210800"))
    .action(async (build, flags) => (await import("./commands/upkeep.ts")).protect(build, flags, false));

  program
    .command("prune [name]")
    .description("show which old builds would be removed (config.yaml: retain), and remove them with --yes")
    .addOption(store())
    .option("--yes", "remove them")
    .option(
      "--flat <keep>",
      "remove old scitex-v*.sif in the folder, except the active one and this many others",
    )
    .option("--images-only", "remove only the images; lock, recipes and marker stay")
    .addOption(json())
    .addHelpText("after", examples("prune", "prune hello --yes", "prune --images-only --yes"))
    .action(async (name, flags) => (await import("./commands/upkeep.ts")).prune(name, flags));

  program
    .command("gc")
    .description("remove what killed and failed runs left in the store")
    .addOption(store())
    .option("--tmp <dir>", "also clean your scratch folder in this folder")
    .addOption(json())
    .addHelpText("after", examples("gc", "gc --tmp /scratch"))
    .action(async (flags) => (await import("./commands/upkeep.ts")).gc(flags));

  program
    .command("history <name>")
    .description("list what happened to the builds of a name")
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("history hello"))
    .action(async (name, flags) => (await import("./commands/upkeep.ts")).history(name, flags));

  program
    .command("show <build>")
    .description("show one build: its verdict, its packages and what is not locked")
    .addOption(store())
    .option("--packages", "list every package")
    .addOption(json())
    .addHelpText("after", examples("show hello", "show hello-2026-1120-210800 --packages"))
    .action(async (build, flags) => (await import("./commands/show.ts")).show(build, flags));
}

function addImageCommands(program: Command): void {
  program
    .command("diff <a> <b>")
    .description(
      "show every package that differs between two locks, images or builds of the store (or lists of scitex-container); " +
        "exit code 3 if any does",
    )
    .addOption(store())
    .addOption(json())
    .option("--markdown", "print the result as GitHub markdown, for a comment or a summary")
    .option("--files", "compare the files of two images, and name the package that each one belongs to")
    .option("--html", "print the result of --files as a web page")
    .addOption(pemPath())
    .addHelpText(
      "after",
      examples(
        "diff old.lock new.lock",
        "diff hello-2026-1120-210800 hello",
        "diff hello.lock image.sif --markdown",
        "diff old.sif new.sif --files",
        "diff - hello.lock < old.lock",
      ),
    )
    .action(async (a, b, flags) => (await import("./commands/diff.ts")).diff(a, b, flags));

  program
    .command("freeze <image>")
    .description(
      "write the lock of any image: a SIF, a sandbox folder or an OCI layout; exit code 5 if a part of it cannot be read",
    )
    .addOption(store())
    .option("-o, --output <file>", "write to a file (default: stdout)")
    .option(
      "--no-contents",
      "skip everything that reads the whole image (its sha256 and content digest, unowned programs, Go binaries, Java archives)",
    )
    .addOption(pemPath())
    .addHelpText("after", examples("freeze image.sif", "freeze sandbox/ -o sandbox.lock"))
    .action(async (image, flags) => (await import("./commands/freeze.ts")).freeze(image, flags));

  program
    .command("canonical <image>")
    .description("rewrite an image so that all builds of the same content are identical to the byte")
    .addOption(store())
    .requiredOption("-o, --output <file>", "SIF to write")
    .option("--recipe <file>", "recipe or locked recipe to store in the image (default: the one that it has)")
    .addOption(without())
    .option("--epoch <seconds>", "SOURCE_DATE_EPOCH of the build (default: the newest time in the image)")
    .option("--tmp <dir>", "folder for scratch files (default: the system's)")
    .addOption(json())
    .addHelpText("after", examples("canonical mine.sif --recipe hello.def --output canonical.sif"))
    .action(async (image, flags) =>
      (await import(/* webpackChunkName: "operations" */ "./commands/canonical.ts")).canonical(image, flags),
    );

  program
    .command("export <image-or-lock>")
    .description("write the packages of an image or a lock in another tool's format")
    .addOption(store())
    .option("--format <format>", "one of the formats below (required)")
    .option("--prefix <path>", "only this environment, for formats with one environment (default: all)")
    .option("--licences", "add the licences that the image's packages declare (CycloneDX, SPDX, tables)")
    .option("-o, --output <file>", "write to a file (default: stdout)")
    .addOption(pemPath())
    .addHelpText(
      "after",
      `\nFormats:\n${formats.map(({ name, about }) => `  ${name.padEnd(19)}${about}`).join("\n")}`,
    )
    .addHelpText(
      "after",
      examples(
        "export hello.lock --format requirements --prefix /opt/venv -o requirements.txt",
        "export image.sif --format cyclonedx --licences -o bom.cdx.json",
      ),
    )
    .action(async (subject, flags) => (await import("./commands/export.ts")).exportPackages(subject, flags));
}

/** Which functions declare which commands, in the order of the help: a call needs only its own command's declaration. */
const groups: readonly (readonly [names: string, add: (program: Command) => void])[] = [
  ["init roundtrip build verify check", addBuilding],
  ["explain report recover drift forecast bundle cite", addProofCommands],
  ["bisect", addBisect],
  ["list promote rollback protect unprotect prune gc history show", addStoreCommands],
  ["diff freeze canonical export", addImageCommands],
  ["parse lint", addRecipeCommands],
  ["exec run shell", addExecCommands],
  ["switch deploy", addVersionCommands],
  ["keygen sign", addSignCommands],
  ["sandbox", addSandboxCommands],
  ["setup doctor host snapshot", addHostCommands],
  ["pull push", addTransferCommands],
  ["completion man mcp", addMetaCommands],
  ["queue", addQueueCommands],
  ["docker", addDockerCommands],
  ["slurm-task slurm", addSlurmCommands],
  ["vault", addVaultCommands],
];

/**
 * Declares commands. The code of a command is loaded when it is called.
 * @param only the command that is called; commands in the same group are declared with it. Default: all
 */
export function addCommands(program: Command, only?: string): void {
  for (const [names, add] of groups) if (only === undefined || names.split(" ").includes(only)) add(program);
}
