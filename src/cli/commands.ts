import { type Command, Option } from "commander";
import { formats } from "../lock/export/index.ts";

const collect = (value: string, all: string[]) => [...all, value];

const store = () => new Option("--store <dir>", "the store").default("containers");
const pemPath = () =>
  new Option(
    "--pem-path <file>",
    "RSA private key of an encrypted image (default: APPTAINER_ENCRYPTION_PEM_PATH)",
  );
const json = () => new Option("--json", "print the result as JSON, and nothing else, to stdout");

function addSettings(command: Command): Command {
  return command
    .option("--build-arg <name=value>", "value of {{ name }} in the recipe (repeatable)", collect, [])
    .option("--build-arg-file <file>", "values of several, a name=value on each line; --build-arg wins")
    .option("--sudo", "build as root through sudo")
    .option("--fakeroot", "build with Apptainer's --fakeroot")
    .option(
      "--host-ca <mode>",
      "lend the host's CA certificates to the build: auto, on, off, or a bundle's path",
      "auto",
    )
    .option("--pass-env <name>", "let the build see this variable of the host (repeatable)", collect, [])
    .option("--time-limit <minutes>", "longest time for one build", "360")
    .option("--tmp <dir>", "folder for scratch files (default: in the store)");
}

function addBuildOptions(command: Command): Command {
  return addSettings(command)
    .addOption(store())
    .option("--name <name>", "name of the image (default: the recipe's file name)")
    .option(
      "--context <dir>",
      "folder that %files and From: ./x.sif are resolved against (default: the recipe's folder)",
    )
    .option("--force", "build even if an unchanged build is there")
    .option("--vault", "keep everything that the build takes from the network in the store's vault")
    .addOption(
      new Option("--record <what>", "what the vault keeps: bodies, or digests alone")
        .choices(["bodies", "digests"])
        .implies({ vault: true }),
    )
    .addOption(json());
}

const examples = (...lines: string[]) =>
  `\nExamples:\n${lines.map((line) => `  $ stx-container ${line}`).join("\n")}`;

/** Declares every command; what a command does is loaded when it is called. */
export function addCommands(program: Command): void {
  addBuildOptions(program.command("roundtrip <recipe>"))
    .description("build, lock, rebuild from the lock, compare, and write the verdict")
    .option("--level <level>", "level to reach: versions or content", "versions")
    .addHelpText(
      "after",
      examples("roundtrip hello.def", "roundtrip hello.def --store images --build-arg version=3.12"),
    )
    .action(async (recipe, flags) => (await import("./commands/roundtrip.ts")).roundtrip(recipe, flags));

  addBuildOptions(program.command("build <recipe>"))
    .description("build the image, write its lock and its locked recipe (steps 1 to 3)")
    .addHelpText("after", examples("build hello.def", "build recipes/base.def --context ."))
    .action(async (recipe, flags) => (await import("./commands/roundtrip.ts")).buildOnly(recipe, flags));

  addSettings(program.command("verify [build]"))
    .description("rebuild from the locked recipe, compare, and write the verdict (steps 4 and 5)")
    .addOption(store())
    .option(
      "--image <file>",
      "the image, where it is not in the store; left out, the lock's word stands for it",
    )
    .option("--lock <file>", "its lock")
    .option("--recipe <file>", "its locked recipe")
    .option(
      "--context <dir>",
      "folder that %files and From: ./x.sif are resolved against (default: the locked recipe's folder)",
    )
    .option("--level <level>", "level to reach: versions or content", "versions")
    .option("--from-vault [index]", "rebuild with the store's vault as the only network")
    .addOption(json())
    .addHelpText(
      "after",
      examples("verify hello", "verify --image hello.sif --lock hello.lock --recipe hello.locked.def"),
    )
    .action(async (build, flags) => (await import("./commands/roundtrip.ts")).verifyOnly(build, flags));

  program
    .command("check <name>")
    .description("the gate: say whether a valid marker exists for exactly these files")
    .addOption(store())
    .option("--recipe <file>", "also check that the recipe and its inputs are still those that were verified")
    .option("--context <dir>", "folder the recipe's inputs are in (default: the recipe's folder)")
    .addOption(json())
    .addHelpText("after", examples("check hello", "check hello --recipe hello.def"))
    .action(async (name, flags) => (await import("./commands/store.ts")).check(name, flags));

  program
    .command("list [name]")
    .description("list the builds in the store")
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("list", "list hello --json"))
    .action(async (name, flags) => (await import("./commands/store.ts")).list(name, flags));

  program
    .command("promote <build>")
    .description("publish a build that the gate lets pass; of a name its newest one")
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("promote hello-2026-1120-210800", "promote hello"))
    .action(async (build, flags) => (await import("./commands/upkeep.ts")).promote(build, flags));

  program
    .command("rollback <name>")
    .description("publish the build that was published before the one that is now")
    .addOption(store())
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
    .description("show which old builds would be removed, and remove them with --yes")
    .addOption(store())
    .option("--yes", "remove them")
    .option("--images-only", "remove their images alone; lock, recipes and marker stay")
    .addOption(json())
    .addHelpText("after", examples("prune", "prune hello --yes", "prune --images-only --yes"))
    .action(async (name, flags) => (await import("./commands/upkeep.ts")).prune(name, flags));

  program
    .command("gc")
    .description("remove what killed and failed runs left in the store")
    .addOption(store())
    .option("--tmp <dir>", "look into your scratch folder below this one, too")
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
    .description("show one build: its verdict, packages and what is not pinned")
    .addOption(store())
    .option("--packages", "name every package")
    .addOption(json())
    .addHelpText("after", examples("show hello", "show hello-2026-1120-210800 --packages"))
    .action(async (build, flags) => (await import("./commands/store.ts")).show(build, flags));

  program
    .command("diff <a> <b>")
    .description(
      "name every package that is not the same in two locks, images or builds of the store (or lists of scitex-container); " +
        "exit code 3 where one is not",
    )
    .addOption(store())
    .addOption(json())
    .option("--markdown", "print the result as GitHub markdown, for a comment or a summary")
    .addOption(pemPath())
    .addHelpText(
      "after",
      examples(
        "diff old.lock new.lock",
        "diff hello-2026-1120-210800 hello",
        "diff hello.lock image.sif --markdown",
        "diff - hello.lock < old.lock",
      ),
    )
    .action(async (a, b, flags) => (await import("./commands/diff.ts")).diff(a, b, flags));

  program
    .command("freeze <image>")
    .description(
      "write the lock of any image: a SIF, a sandbox folder or an OCI layout, built by us or not; " +
        "exit code 5 where a part of it could not be read",
    )
    .option("-o, --output <file>", "write to a file (default: stdout)")
    .option(
      "--no-contents",
      "leave out what takes longer the bigger the image is (its sha256 and content digest, unowned programs, Go binaries, Java archives)",
    )
    .addOption(pemPath())
    .addHelpText("after", examples("freeze image.sif", "freeze sandbox/ -o sandbox.lock"))
    .action(async (image, flags) => (await import("./commands/inventory.ts")).freeze(image, flags));

  program
    .command("export <image-or-lock>")
    .description("write the packages of an image or a lock in another tool's format")
    .requiredOption("--format <format>", "one of the formats below")
    .option("--prefix <path>", "only this environment, for a format that holds one (default: all)")
    .option("-o, --output <file>", "write to a file (default: stdout)")
    .addOption(pemPath())
    .addHelpText(
      "after",
      `\nFormats:\n${formats.map(({ name, about }) => `  ${name.padEnd(17)}${about}`).join("\n")}`,
    )
    .addHelpText(
      "after",
      examples(
        "export hello.lock --format requirements --prefix /opt/venv -o requirements.txt",
        "export image.sif --format cyclonedx -o bom.cdx.json",
      ),
    )
    .action(async (subject, flags) =>
      (await import("./commands/inventory.ts")).exportPackages(subject, flags),
    );

  program
    .command("parse <path...>")
    .description("read recipes as Apptainer's own parser does")
    .option("--jsonl", "print one JSON object a file")
    .addHelpText("after", examples("parse hello.def", "parse recipes/ --jsonl"))
    .action(async (paths, flags) => (await import("./commands/recipe.ts")).parse(paths, flags));

  program
    .command("lint <path...>")
    .description("say what in a recipe will not be reproducible, and how to mend it")
    .addOption(
      new Option("--format <format>").choices(["terminal", "json", "sarif", "github"]).default("terminal"),
    )
    .addHelpText("after", examples("lint hello.def", "lint recipes/ --format sarif > lint.sarif"))
    .action(async (paths, flags) => (await import("./commands/recipe.ts")).lint(paths, flags));

  program
    .command("setup")
    .description("find Apptainer, or install it, and make this host ready to build")
    .addOption(json())
    .addHelpText("after", examples("setup"))
    .action(async (flags) => (await import("./commands/host.ts")).setup(flags));

  program
    .command("doctor")
    .description("tell what this host allows, each finding with its remedy")
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("doctor", "doctor --json"))
    .action(async (flags) => (await import("./commands/host.ts")).doctor(flags));
}
