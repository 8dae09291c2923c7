import type { Command } from "commander";
import { examples, json, store } from "./options.ts";

/** Declares the commands that move images from and to registries. */
export function addTransferCommands(program: Command): void {
  program
    .command("pull <uri> [image]")
    .description("fetch an image from a registry or library (docker://, oras://, library://), with its lock")
    .option("--force", "replace an existing image")
    .addOption(json())
    .addHelpText("after", examples("pull docker://debian:12", "pull oras://ghcr.io/me/hello:1.0 hello.sif"))
    .action(async (uri, image, flags) =>
      (await import(/* webpackChunkName: "operations" */ "./commands/transfer.ts")).pull(uri, image, flags),
    );

  program
    .command("push <image> <uri>")
    .description("push a verified build or image to a registry, with its lock, recipes and marker attached")
    .option("--allow-unverified", "push the image even if it is not verified")
    .option("--vault [file]", "attach the build's vault: that of the store, or an exported file")
    .option(
      "--context <dir>",
      "folder with the files that the recipe copies, for the vault (default: the store's folder)",
    )
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("push hello oras://ghcr.io/me/hello:1.0"))
    .action(async (image, uri, flags) =>
      (await import(/* webpackChunkName: "operations" */ "./commands/transfer.ts")).push(image, uri, flags),
    );
}
