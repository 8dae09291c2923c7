import { type Command, Option } from "commander";
import { examples, json, store } from "./options.ts";

/** Declares `vault` and the commands below it. The code of a command is loaded when it is called. */
export function addVaultCommands(program: Command): void {
  const vault = program
    .command("vault")
    .description("show, use, export and import the downloads of recorded builds")
    .addHelpText("after", examples("vault ls", "vault show hello", "vault export hello -o hello.vault.tar"));
  const load = () => import(/* webpackChunkName: "operations" */ "./commands/vault.ts");
  const indexHelp = "a name or build id of the store, an index, or an exported file or folder";

  vault
    .command("ls")
    .description("list the recorded builds")
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("vault ls"))
    .action(async (flags) => (await load()).vaultList(flags));

  vault
    .command("show <index>")
    .description(`show what one build fetched (${indexHelp})`)
    .addOption(store())
    .option("--urls", "list every request")
    .addOption(json())
    .addHelpText("after", examples("vault show hello", "vault show hello.vault.tar --urls"))
    .action(async (index, flags) => (await load()).vaultShow(index, flags));

  vault
    .command("diff <a> <b>")
    .description(
      "list every request that was answered differently in two builds; exit code 3 if there is one",
    )
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("vault diff hello-2026-1120-210800 hello"))
    .action(async (a, b, flags) => (await load()).vaultDiff(a, b, flags));

  vault
    .command("check [index]")
    .description(
      "read every stored download and compare it with its digest; exit code 5 if one is missing or damaged",
    )
    .addOption(store())
    .addOption(json())
    .addHelpText("after", examples("vault check", "vault check hello.vault.tar"))
    .action(async (index, flags) => (await load()).vaultCheck(index, flags));

  vault
    .command("gc")
    .description("remove the stored downloads that no recorded build needs")
    .addOption(store())
    .option("--builds", "first remove the indexes of builds that are no longer in the store")
    .option("--dry-run", "only show what would be removed")
    .addOption(json())
    .addHelpText("after", examples("vault gc --dry-run", "vault gc --builds"))
    .action(async (flags) => (await load()).vaultGc(flags));

  vault
    .command("export <index>")
    .description("write one build's vault, lock and recipes to one file, a folder or a registry")
    .requiredOption(
      "-o, --output <where>",
      "a file; a folder, with a slash at the end (OCI layout); or oras://REGISTRY/NAME:TAG",
    )
    .option("--image", "include the image")
    .option("--context <dir>", "folder with the files that the recipe copies (default: the store's folder)")
    .addOption(store())
    .addOption(json())
    .addHelpText(
      "after",
      examples(
        "vault export hello --image -o hello.vault.tar",
        "vault export hello -o oras://ghcr.io/me/hello:vault",
      ),
    )
    .action(async (index, flags) => (await load()).vaultExport(index, flags));

  vault
    .command("import <from>")
    .description("import an exported vault into the store: a file, a folder, or oras://REGISTRY/NAME:TAG")
    .addOption(store())
    .addOption(json())
    .addHelpText(
      "after",
      examples("vault import hello.vault.tar", "vault import oras://ghcr.io/me/hello:vault"),
    )
    .action(async (from, flags) => (await load()).vaultImport(from, flags));

  vault
    .command("run <index> <command...>")
    .description("run a command with the vault as its only network; its exit code is the command's")
    .addOption(store())
    .option("--sudo", "set up the network as root through sudo")
    .addHelpText("after", examples("vault run hello -- apptainer build again.sif hello.def"))
    .action(async (index, command, flags) => (await load()).vaultRun(index, command, flags));

  vault
    .command("serve <index>")
    .description("serve the vault as an HTTP proxy on this machine, for use from another shell")
    .addOption(store())
    .addOption(new Option("--port <number>", "port to listen on").default("0", "a free one"))
    .addOption(json())
    .addHelpText("after", examples("vault serve hello --port 3128"))
    .action(async (index, flags) => (await load()).vaultServe(index, flags));
}
