import { type Command, Option } from "commander";
import { collect, examples, json, pemPath, store } from "./options.ts";

/** Declares the commands for reading, citing and passing on a proof. */
export function addProofCommands(program: Command): void {
  program
    .command("explain <what>")
    .description(
      "say in plain words what a marker, lock, image, build or archive proves and what it does not, or what a code means",
    )
    .addOption(store())
    .addOption(json())
    .addHelpText(
      "after",
      examples(
        "explain hello",
        "explain study.zip",
        "explain hello-2026-1120-210800.lock",
        "explain no-marker",
      ),
    )
    .action(async (what, flags) => (await import("./commands/explain.ts")).explain(what, flags));

  program
    .command("report [what]")
    .description(
      "write a web page about an image, or without an argument about all images of the store: verdict, contents, changes, history",
    )
    .addOption(store())
    .option(
      "-o, --output <file>",
      "file to write: .html for the page, .svg or .json for a badge; - for the page on stdout",
    )
    .addHelpText(
      "after",
      examples("report hello -o hello.html", "report -o store.html", "report hello -o badge.svg"),
    )
    .action(async (what, flags) =>
      (await import(/* webpackChunkName: "reports" */ "./commands/report.ts")).report(what, flags),
    );

  program
    .command("recover <image>")
    .description(
      "write a recipe and a lock from an image when nothing else is left, and list what is missing",
    )
    .addOption(store())
    .option("-o, --output <dir>", "folder to write to", ".")
    .option("--base <image>", "image to build on, instead of the one on Docker Hub that os-release names")
    .option("--ignore-definition", "compose a recipe even if the image contains the one it was built from")
    .option(
      "--against <image>",
      "write nothing; count how much of the image is in this other one, such as one built from the recovered recipe",
    )
    .addOption(pemPath())
    .addOption(json())
    .addHelpText(
      "after",
      examples(
        "recover old.sif -o recovered",
        "recover old.sif -o recovered --base debian.sif",
        "recover old.sif --against old",
      ),
    )
    .action(async (image, flags) =>
      (await import(/* webpackChunkName: "reports" */ "./commands/recover.ts")).recover(image, flags),
    );

  program
    .command("drift <name>")
    .description("show which packages changed between the builds of a name, and when")
    .addOption(store())
    .option("--package <name>", "only this package")
    .addOption(json())
    .addHelpText("after", examples("drift hello", "drift hello --package numpy"))
    .action(async (name, flags) =>
      (await import(/* webpackChunkName: "reports" */ "./commands/drift.ts")).drift(name, flags),
    );

  program
    .command("forecast <what>")
    .description(
      "ask the package indexes what a rebuild would get today instead of the locked versions; exit code 3 if a package is newer, yanked or gone, 4 if an index did not answer",
    )
    .addOption(store())
    .option(
      "--index <ecosystem=address>",
      "index to ask instead of the usual one: python=…, npm=…, r=…, conda=…, gem=…, cargo=…, rpm=…, apk=…, pacman=…, perl=…, go=… (repeatable)",
      collect,
      [],
    )
    .option(
      "--all",
      "also show packages that could change, and those about which nothing is known, with the reason",
    )
    .addOption(json())
    .addHelpText(
      "after",
      examples("forecast hello", "forecast hello.lock --index python=https://pypi.org/simple"),
    )
    .action(async (what, flags) => (await import("./commands/forecast.ts")).forecast(what, flags));

  program
    .command("bundle <build>")
    .description(
      "write image, lock, recipes, the files they copy, marker and history into one zip file for an archive, as an RO-Crate",
    )
    .addOption(store())
    .option("-o, --output <file>", "zip file to write (default: BUILD.zip)")
    .option("--no-image", "leave out the image")
    .option("--no-files", "leave out the files that the recipe copies in")
    .option(
      "--vault",
      "include everything that the build downloaded, so that `verify --from-vault` can rebuild it",
    )
    .option("--base", "include the base image, if the recipe starts from a file (Bootstrap: localimage)")
    .option(
      "--context <dir>",
      "folder with the files that the recipe copies (default: the recipe's folder, which the store remembers)",
    )
    .option("--author <name>", 'author for the CITATION.cff, like "Doe, Jane" (repeatable)', collect, [])
    .option("--title <title>", "title for the citation (default: the image's name)")
    .addHelpText(
      "after",
      examples("bundle hello", "bundle hello --vault", 'bundle hello -o study.zip --author "Doe, Jane"'),
    )
    .action(async (build, flags) =>
      (await import(/* webpackChunkName: "reports" */ "./commands/bundle.ts")).bundle(build, flags),
    );

  program
    .command("cite <build>")
    .description("print a citation of the image with its digest, for a paper or a repository")
    .addOption(store())
    .addOption(
      new Option("--format <format>", "format of the citation").choices(["bibtex", "cff"]).default("bibtex"),
    )
    .option("--author <name>", 'author, like "Doe, Jane" (repeatable)', collect, [])
    .option("--title <title>", "title (default: the image's name)")
    .option("--doi <doi>", "DOI of the archive")
    .option("--url <url>", "address of the archive")
    .addHelpText(
      "after",
      examples("cite hello", 'cite study.zip --format cff --author "Doe, Jane" > CITATION.cff'),
    )
    .action(async (build, flags) =>
      (await import(/* webpackChunkName: "reports" */ "./commands/bundle.ts")).cite(build, flags),
    );
}
