import { type Command, Option } from "commander";

/** The flags of commands that sign. */
export interface SignFlags {
  /** Path of a key; false where signing was switched off. */
  sign?: string | false;
  passphraseFile?: string;
}

/** The flags of commands that check signatures. */
export interface TrustFlags {
  signers?: string;
  trustedRoot?: string;
}

export const passphraseFile = () =>
  new Option("--passphrase-file <file>", "passphrase of the signing key (default: STX_SIGNING_PASSPHRASE)");

/** Declares the flags of commands that write a marker. */
export const addSignFlags = (command: Command): Command =>
  command
    .option(
      "--sign <key>",
      "sign the marker with this Ed25519 or SSH key, or the public half of one in ssh-agent (default: STX_SIGNING_KEY)",
    )
    .option("--no-sign", "do not sign, even if STX_SIGNING_KEY is set")
    .addOption(passphraseFile());

/** Declares the flags of commands that check a marker. */
export const addTrustFlags = (command: Command): Command =>
  command
    .option(
      "--signers <file>",
      "require a signature by one of these: a list in the format of OpenSSH's allowed signers",
    )
    .option(
      "--trusted-root <file>",
      "keys of the Sigstore that certified the signers (default: the public Sigstore)",
    );
