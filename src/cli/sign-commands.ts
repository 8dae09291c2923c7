import { type Command, Option } from "commander";
import { examples, json, store } from "./options.ts";
import { passphraseFile } from "./sign-options.ts";

/** Declares the commands that make keys and sign. */
export function addSignCommands(program: Command): void {
  const load = () => import(/* webpackChunkName: "operations" */ "./commands/signing.ts");
  program
    .command("keygen <path>")
    .description("make an Ed25519 key to sign markers with: <path> and <path>.pub")
    .option("--principal <name>", "who signs with it, such as an email address (default: user@host)")
    .addOption(passphraseFile())
    .addOption(json())
    .addHelpText("after", examples("keygen ~/.config/stx/lab.key --principal alice@lab.example"))
    .action(async (path, flags) => (await load()).keygen(path, flags));
  program
    .command("sign <build>")
    .description("check a build in the store, and add a signature to its marker")
    .addOption(store())
    .addOption(
      new Option(
        "--key <file>",
        "Ed25519 or SSH key, or the public half of one in ssh-agent (default: STX_SIGNING_KEY)",
      ),
    )
    .addOption(passphraseFile())
    .addOption(json())
    .addHelpText(
      "after",
      examples("sign hello --key ~/.config/stx/lab.key", "sign hello --key ~/.ssh/id_ed25519.pub"),
    )
    .action(async (build, flags) => (await load()).sign(build, flags));
}
